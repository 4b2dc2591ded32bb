"""What a headless command needs: pools, a service, a library, and a clean end."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, NoReturn

from imageedit_desktop import wording
from imageedit_desktop.cli import output
from imageedit_desktop.domain.errors import Code, KeyStoreError, problem
from imageedit_desktop.domain.events import Event
from imageedit_desktop.paths import library_folder
from imageedit_desktop.pipeline import opening
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.rehearsal.launch import RehearsalProcess

_PATIENCE_S = 1.0
"""How long Ctrl+C lets a POST that has left wait for its answer. Without it the job is looked for later."""


async def find_key(workers: Workers) -> str:
    """The key to use.

    Raises:
        KeyStoreError: KEY_MISSING, or what keeps the keyring from answering.
    """
    store = await opening.find_keystore(workers, os.environ)
    key = await opening.read_key(workers, store)
    if key is None:
        raise KeyStoreError(problem(Code.KEY_MISSING))
    return key


@asynccontextmanager
async def open_session(
    workers: Workers,
    *,
    rehearsal: bool,
    library: Path | None,
    key: str | None,
    tell: Callable[[Event], None],
    obeys_pause: bool = False,
) -> AsyncIterator[Desk]:
    """A desk for one command; closed with everything that was started for it."""
    folder = library_folder(library, os.environ, rehearsal=rehearsal)
    process = RehearsalProcess() if rehearsal else None
    try:
        if process is not None:
            endpoint = await opening.start_rehearsal(workers, process)
        else:
            address = opening.service_address(os.environ)
            endpoint = opening.Endpoint(base_url=address, key=key or "", origin=address)
        desk = await opening.open_desk(
            endpoint, folder, workers, tell, patience_s=_PATIENCE_S, obeys_pause=obeys_pause
        )
        if desk.library.recovered is not None:
            output.say(wording.of_problem(desk.library.recovered))
        try:
            yield desk
        finally:
            await desk.close()
    finally:
        if process is not None:
            await workers.file(process.stop)


def run_until_stopped(story: Callable[[Workers], Coroutine[Any, Any, int]]) -> int:
    """Run a command to its exit code; Ctrl+C and SIGTERM cancel it and let it say where it stands.

    A stopped command leaves at once, and so does every command at the second Ctrl+C.
    """

    async def main() -> int:
        workers = Workers()
        task = asyncio.current_task()
        assert task is not None  # noqa: S101  this is a coroutine
        _on_stop(task)
        try:
            code = await story(workers)
        finally:
            workers.close()
        if task.cancelling():
            _leave(code)
        return code

    return asyncio.run(main())


def _on_stop(task: asyncio.Task[int]) -> None:
    def stop() -> None:
        if task.cancelling():
            _leave(output.STOPPED)
        task.cancel()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        # Windows has no signal handlers in its loop; there asyncio.run turns Ctrl+C into the same cancellation.
        with suppress(NotImplementedError):
            loop.add_signal_handler(number, stop)


def _leave(code: int) -> NoReturn:
    """End the process without waiting for threads that decode a picture or ask for a name on the network.

    Nothing is lost by that: what they would still do is done again, and the ledger is written by transactions.
    """
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)
