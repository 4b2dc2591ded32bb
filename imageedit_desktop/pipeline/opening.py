"""Opening a desk: which library folder, which service, which key."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from imageedit_desktop.api.client import Service
from imageedit_desktop.api.download import Downloads
from imageedit_desktop.api.network.address import check_base_url
from imageedit_desktop.api.network.session import timeouts_for
from imageedit_desktop.credentials.keystore import KeyStore, open_keystore
from imageedit_desktop.domain.environment import ADDRESS_VARIABLE, SERVICE_ADDRESS
from imageedit_desktop.domain.errors import Code, KeyStoreError, problem
from imageedit_desktop.domain.events import Event
from imageedit_desktop.domain.job import REHEARSAL
from imageedit_desktop.paths import config_folder
from imageedit_desktop.pipeline.desk.clock import Clock, SystemClock
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.spending_limits import SpendingLimits
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.queue_order import is_paused
from imageedit_desktop.pipeline.recover.inspect_file import inspect_file
from imageedit_desktop.pipeline.recover.restore import open_library
from imageedit_desktop.rehearsal.launch import RehearsalProcess
from imageedit_desktop.store.settings_file import SETTINGS_NAME, SettingsFile

T = TypeVar("T")

_KEYRING_TIMEOUT_S = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """Where orders go. The key is for this address alone, so it stays out of `repr`."""

    base_url: str
    key: str
    origin: str

    def __repr__(self) -> str:
        return f"Endpoint(origin={self.origin!r})"


def service_address(environment: Mapping[str, str]) -> str:
    """The API's base address: from the environment, else the public one.

    Raises:
        InputError: ADDRESS_INVALID.
    """
    return check_base_url(environment.get(ADDRESS_VARIABLE) or SERVICE_ADDRESS)


async def find_keystore(workers: Workers, environment: Mapping[str, str]) -> KeyStore:
    """Where this computer keeps the key for the service's address; a keyring is looked for in a worker thread.

    Raises:
        InputError: ADDRESS_INVALID.
        KeyStoreError: KEYRING_SLOW.
    """
    origin = service_address(environment)
    return await _in_time(workers.keyring(open_keystore, environment, origin=origin))


async def read_key(workers: Workers, store: KeyStore) -> str | None:
    """The key, None where there is none.

    Raises:
        KeyStoreError: KEYRING_LOCKED, KEYRING_SLOW or KEYRING_UNAVAILABLE.
    """
    return await _in_time(workers.keyring(store.read))


async def change_keystore(workers: Workers, store: KeyStore, change: Callable[[KeyStore], None]) -> None:
    """Write or forget the key.

    Raises:
        KeyStoreError: KEYRING_LOCKED, KEYRING_SLOW or KEYRING_UNAVAILABLE.
    """
    await _in_time(workers.keyring(change, store))


async def start_rehearsal(workers: Workers, process: RehearsalProcess) -> Endpoint:
    """Start the stand-in for the service in a process of its own.

    Raises:
        ServiceError: it did not start.
    """
    address, key = await workers.file(process.start)
    return Endpoint(base_url=address, key=key, origin=REHEARSAL)


async def open_desk(
    endpoint: Endpoint,
    folder: Path,
    workers: Workers,
    tell: Callable[[Event], None],
    *,
    clock: Clock | None = None,
    keeps_drafts: bool = False,
    obeys_pause: bool = False,
    patience_s: float | None = None,
) -> Desk:
    """Open a library and the connections for an endpoint; see `Desk` for the rest.

    Args:
        endpoint: the service.
        folder: the library.
        workers: of the program.
        tell: where facts go.
        clock: the system's unless given.
        keeps_drafts: see `Desk`.
        obeys_pause: whether nothing is sent while the library's queue is paused. Whoever orders by a command, and
            waits for what becomes of it, does not mean the queue.
        patience_s: see `Desk`.

    Raises:
        LibraryError: the folder cannot be used as a library.
    """
    library = await workers.database(open_library, folder, inspect_file)
    try:
        holds_back = obeys_pause and await workers.database(is_paused, library)
        pace = await workers.database(library.paces.get, endpoint.origin)
        timeouts = timeouts_for(endpoint.base_url)
        return Desk(
            library=library,
            service=Service(endpoint.base_url, endpoint.key, timeouts=timeouts),
            downloads=Downloads(endpoint.base_url, timeouts=timeouts),
            origin=endpoint.origin,
            workers=workers,
            tell=tell,
            clock=clock or SystemClock(),
            spending_limits=SpendingLimits(SettingsFile(config_folder() / SETTINGS_NAME)),
            keeps_drafts=keeps_drafts,
            patience_s=patience_s,
            is_paused=holds_back,
            pace=pace,
        )
    except BaseException:
        await workers.database(library.close)
        raise


async def _in_time(call: Awaitable[T]) -> T:
    try:
        async with asyncio.timeout(_KEYRING_TIMEOUT_S):
            return await call
    except TimeoutError as error:
        raise KeyStoreError(problem(Code.KEYRING_SLOW)) from error
