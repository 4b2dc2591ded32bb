"""The account: the key, where it is kept, and what is left to spend."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from imageedit_desktop.api.client import Service
from imageedit_desktop.credentials.keystore import KeyStore, MemoryStore, StoreKind, clean_key
from imageedit_desktop.domain.errors import (
    Code,
    ImageEditError,
    InputError,
    KeyStoreError,
    Problem,
    ServiceError,
)
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.logs import keep_secret
from imageedit_desktop.pipeline import opening
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.store.settings_file import KEY_KEPT


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPlace:
    """Where a key is or would be kept.

    Attributes:
        name: of the keyring, in words.
        persistent: False where it lasts for this session only.
        from_environment: it was set from outside and cannot be changed here.
        has_key: there is a key.
    """

    name: str
    persistent: bool
    from_environment: bool
    has_key: bool


class Account(QObject):
    """Reads, tests, keeps and forgets the key; asks for the balance.

    A key for the session alone is held in memory and found there first, for as long as the program runs.

    Signals:
        key_place_changed(KeyPlace): where the key is, and whether there is one.
        key_tested(object): MicroUsd, the balance, when the key works; Problem when not.
        key_unread(Problem): the keyring has the key, and did not give it at the start.
        key_not_kept(Problem): the keyring did not take the key; it can still be held for the session.
        key_refused(Problem): the key is none, or could not be forgotten.
        key_changed(object): the new key as str, or None once it is forgotten.
        balance_changed(object): MicroUsd, or None where it is not known.
    """

    key_place_changed = Signal(object)
    key_tested = Signal(object)
    key_changed = Signal(object)
    key_unread = Signal(object)
    key_not_kept = Signal(object)
    key_refused = Signal(object)
    balance_changed = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        workers: Workers,
        supervisor: Supervisor,
        settings: Settings,
        environment: Mapping[str, str],
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._workers = workers
        self._supervisor = supervisor
        self._settings = settings
        self._environment = environment
        self._session = MemoryStore()
        self._store: KeyStore = self._session
        self._trial: asyncio.Task[None] | None = None

    async def load(self, *, disturb: bool) -> str | None:
        """Find the key, in this session or in the keyring; None where there is none.

        Args:
            disturb: ask a keyring that was never given a key too; the system may want a password for it.

        Raises:
            InputError: ADDRESS_INVALID.
            KeyStoreError: the keyring is locked, was cancelled or does not answer. The next key is for the session.
        """
        key = self._session.read()
        if key is None:
            try:
                key = await self._read(disturb=disturb)
            except KeyStoreError:
                self._store = self._session
                self._tell_place(has_key=False)
                raise
        keep_secret(key or "")
        self._tell_place(key is not None)
        return key

    def test_key(self, text: str) -> None:
        """Ask the service for the balance with a key, without keeping the key; only the last answer is told."""
        self.drop_trial()
        self._trial = self._supervisor.spawn(self._test(text), "test key")

    def drop_trial(self) -> None:
        """Test or keep a key no longer: it is another one now, or nobody waits for the answer."""
        if self._trial is not None:
            self._trial.cancel()

    def keep_key(self, text: str, *, for_session: bool = False) -> None:
        """Keep a key and use it from now on; in memory for this session where that is wanted."""
        self.drop_trial()
        self._trial = self._supervisor.spawn(self._keep(text, for_session=for_session), "keep key")

    def forget_key(self) -> None:
        """Remove the key from the keyring."""
        self._supervisor.spawn(self._forget(), "forget key")

    async def refresh_balance(self) -> None:
        """Ask what is left; silence where the service does not say."""
        desk = await self._workspace.desk()
        try:
            self.balance_changed.emit(await desk.service.balance())
        except ServiceError:
            self.balance_changed.emit(None)

    async def _test(self, text: str) -> None:
        answer: MicroUsd | Problem
        try:
            answer = await self._ask_balance(clean_key(text))
        except ImageEditError as error:
            answer = error.first
        self.key_tested.emit(answer)

    async def _ask_balance(self, key: str) -> MicroUsd:
        service = Service(opening.service_address(self._environment), key)
        try:
            return await service.balance()
        finally:
            await service.close()

    async def load_at_start(self) -> str | None:
        """The same without disturbing anyone; what is wrong is told, by `key_unread` where it is the keyring."""
        try:
            return await self.load(disturb=False)
        except KeyStoreError as error:
            self.key_unread.emit(error.first)
        except InputError as error:
            self._supervisor.failed.emit(error.first)
        return None

    async def _read(self, *, disturb: bool) -> str | None:
        store = await opening.find_keystore(self._workers, self._environment)
        self._store = self._session if store.kind is StoreKind.MEMORY else store
        if (
            self._store.kind is StoreKind.KEYRING
            and not disturb
            and self._settings.values.get(KEY_KEPT) is not True
        ):
            return None
        return await opening.read_key(self._workers, self._store)

    async def _keep(self, text: str, *, for_session: bool) -> None:
        try:
            key = clean_key(text)
            await self._refuse_rejected(key)
        except KeyStoreError as error:
            self.key_refused.emit(error.first)
            return
        if for_session:
            self._store = self._session
        try:
            await self._change_store(lambda store: store.write(key))
        except KeyStoreError as error:
            self.key_not_kept.emit(error.first)
            return
        keep_secret(key)
        if self._store.persistent:
            self._settings.remember(KEY_KEPT, True)
        self._tell_place(has_key=True)
        self.key_changed.emit(key)

    async def _refuse_rejected(self, key: str) -> None:
        """Do not keep a key that the service says it does not know; one that cannot be tried now is kept.

        Raises:
            KeyStoreError: KEY_REJECTED.
        """
        try:
            await self._ask_balance(key)
        except ImageEditError as error:
            if error.code is Code.KEY_REJECTED:
                raise KeyStoreError(error.first) from error

    async def _forget(self) -> None:
        try:
            self._session.forget()
            await self._change_store(lambda store: store.forget())
        except KeyStoreError as error:
            self.key_refused.emit(error.first)
            return
        self._settings.remember(KEY_KEPT, False)
        self._tell_place(has_key=False)
        self.key_changed.emit(None)

    async def _change_store(self, change: Callable[[KeyStore], None]) -> None:
        await opening.change_keystore(self._workers, self._store, change)

    def _tell_place(self, has_key: bool) -> None:
        store = self._store
        self.key_place_changed.emit(
            KeyPlace(
                name=store.name,
                persistent=store.persistent,
                from_environment=not store.writable,
                has_key=has_key,
            )
        )
