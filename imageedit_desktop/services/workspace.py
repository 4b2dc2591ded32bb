"""The workspace: the library and the service that the window works with, and changing from one pair to another."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from imageedit_desktop.domain.capabilities import UNKNOWN, Capabilities
from imageedit_desktop.domain.errors import ImageEditError, Problem
from imageedit_desktop.domain.events import Event, JobChanged, JobDelayed, Progress, ResultSaved
from imageedit_desktop.domain.job import REHEARSAL
from imageedit_desktop.paths import library_folder
from imageedit_desktop.pipeline import opening
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.undivided import undivided
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.rehearsal.launch import RehearsalProcess

_log = logging.getLogger(__name__)

_GRACE_S = 5.0
"""How long closing waits for a task to take its cancellation in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkspaceInfo:
    """What is open.

    Attributes:
        rehearsal: orders go to the stand-in on this machine and cost nothing.
        folder: the library.
        recovered: what was done to a damaged library to open it; None where nothing had to be.
    """

    rehearsal: bool
    folder: Path
    recovered: Problem | None = None


class Workspace(QObject):
    """One desk at a time, open from `opened` until `closing`.

    Opening and closing happen one after the other, and of several wishes to open only the newest is told of. What
    is being done with a desk when it closes is cancelled first, so that no answer of one library ever reaches
    another: see `bind`.

    Signals:
        opened(WorkspaceInfo): a library and a service are there.
        open_failed(Problem): they are not: the folder, the address or rehearsal cannot be used now.
        closing(): they are about to go; nothing of theirs is told from now on.
        job_changed(Job), result_saved(Result), progressed(Progress), job_delayed(JobDelayed): facts of the
            pipeline.
        capabilities_changed(Capabilities): the published schema was read.
    """

    opened = Signal(object)
    open_failed = Signal(object)
    closing = Signal()
    job_changed = Signal(object)
    result_saved = Signal(object)
    progressed = Signal(object)
    job_delayed = Signal(object)
    capabilities_changed = Signal(object)

    def __init__(
        self,
        explicit_library: Path | None,
        environment: Mapping[str, str],
        workers: Workers,
        begun: RehearsalProcess | None = None,
    ) -> None:
        """`begun` is a rehearsal that comes up already, for the first time that one is opened."""
        super().__init__()
        self._explicit_library = explicit_library
        self._environment = environment
        self._workers = workers
        self._begun = begun
        self._rehearsal: RehearsalProcess | None = None
        self._rehearsal_key: str | None = None
        self._desk: asyncio.Future[Desk] | None = None
        self._open: Desk | None = None
        self._key: str | None = None
        self._switching = asyncio.Lock()
        self._wishes = 0
        self._tasks: set[asyncio.Task[Any]] = set()
        self._before_closing: list[Callable[[Desk], Awaitable[None]]] = []

    @property
    def open_desk(self) -> Desk | None:
        """The desk, where there is one now."""
        return self._open

    @property
    def capabilities(self) -> Capabilities:
        """What the open service takes, as far as is known."""
        return self._open.catalogue.capabilities if self._open else UNKNOWN

    @property
    def rehearsal_key(self) -> str | None:
        """What rehearsal takes for a key while it is open: it is no secret. None at the service."""
        return self._rehearsal_key if self._open and self._open.origin == REHEARSAL else None

    async def desk(self) -> Desk:
        """The desk, once there is one."""
        if self._desk is None:
            self._desk = asyncio.get_running_loop().create_future()
        return await asyncio.shield(self._desk)

    def bind(self, task: asyncio.Task[Any]) -> None:
        """Let a task end with what is open now; where nothing is, it ends at once."""
        if self._open is None:
            task.cancel()
            return
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def before_closing(self, story: Callable[[Desk], Awaitable[None]]) -> None:
        """Have something done with every desk between `closing` and its end."""
        self._before_closing.append(story)

    async def open(self, key: str | None) -> None:
        """Open the library for a key, or rehearsal's own for none. Closes what was open. Tells how it went.

        Nothing is told where there is a newer wish meanwhile.
        """
        self._wishes += 1
        wish, self._key = self._wishes, key
        async with self._switching:
            await self._close()
            await asyncio.sleep(0)  # a cancellation that came meanwhile arrives here, before anything is opened
            if wish == self._wishes:
                await undivided(self._open_wished(wish), patience_s=_GRACE_S)

    async def open_again(self) -> None:
        """Try once more what failed."""
        await self.open(self._key)

    async def with_library_closed(self, desk: Desk, story: Callable[[Path], Awaitable[None]]) -> None:
        """Close a desk, let a story have its folder for itself, and open it again, whatever came of that.

        Nothing is done where something else is open by now: what is wished for one library never reaches another.
        Do not `bind` the task that awaits this: it would end with what is closed.
        """
        async with self._switching:
            if self._open is not desk:
                return
            wish, folder = self._wishes, desk.library.root
            await self._close()
            try:
                await story(folder)
            finally:
                if wish == self._wishes:
                    await undivided(self._open_wished(wish), patience_s=_GRACE_S)

    async def learn_capabilities(self) -> None:
        """Ask the service what the model takes, and tell."""
        desk = await self.desk()
        await desk.catalogue.learn()
        self.capabilities_changed.emit(desk.catalogue.capabilities)

    async def close(self) -> None:
        """Close the library, the connections and rehearsal; does nothing where nothing is open."""
        self._wishes += 1
        async with self._switching:
            await self._close()
            if self._begun is not None:  # and nobody has opened one
                self._rehearsal, self._begun = self._begun, None
                await self._stop_rehearsal()

    def thumbnail_path(self, sha256: str) -> Path | None:
        """Where the library keeps a result's thumbnail; None while nothing is open."""
        return self._open.library.files.thumbnail(sha256) if self._open else None

    async def _open_wished(self, wish: int) -> None:
        """To its end, also when cancelled: what is half open is nobody's to close later."""
        try:
            desk = await self._open_desk(self._key)
        except ImageEditError as error:
            await self._stop_rehearsal()
            if wish == self._wishes:
                self.open_failed.emit(error.first)
            return
        if wish == self._wishes:
            self._begin(desk)
        else:
            await self._end_desk(desk)
            await self._stop_rehearsal()

    async def _open_desk(self, key: str | None) -> Desk:
        folder = library_folder(self._explicit_library, self._environment, rehearsal=key is None)
        endpoint = await self._endpoint(key)
        tell = self._teller()
        return await opening.open_desk(endpoint, folder, self._workers, tell, keeps_drafts=True, obeys_pause=True)

    def _teller(self) -> Callable[[Event], None]:
        """Passes on what happens at one desk while it is open; one that closes has nothing to say any more."""

        def tell(event: Event) -> None:
            if self._open is not None and self._open.tell is tell:
                self._pass_on(event)

        return tell

    def _begin(self, desk: Desk) -> None:
        self._open = desk
        if self._desk is None or self._desk.done():
            self._desk = asyncio.get_running_loop().create_future()
        self._desk.set_result(desk)
        library = desk.library
        is_rehearsal = desk.origin == REHEARSAL
        self.opened.emit(WorkspaceInfo(rehearsal=is_rehearsal, folder=library.root, recovered=library.recovered))

    async def _close(self) -> None:
        """To its end, also when cancelled: what is half closed is nobody's to close later."""
        await undivided(self._close_all())

    async def _close_all(self) -> None:
        if self._open is not None:
            self.closing.emit()
            desk, self._open, self._desk = self._open, None, None
            await self._end_tasks()
            try:
                for story in self._before_closing:
                    await story(desk)
            finally:
                await self._end_desk(desk)
        await self._stop_rehearsal()

    async def _end_desk(self, desk: Desk) -> None:
        try:
            await desk.close()
        except ImageEditError as error:  # its disk is gone; what was committed is committed
            _log.info("closing: %s", error)

    async def _end_tasks(self) -> None:
        tasks = set(self._tasks)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=_GRACE_S)

    async def _stop_rehearsal(self) -> None:
        if self._rehearsal is not None:
            process, self._rehearsal = self._rehearsal, None
            await self._workers.file(process.stop)

    async def _endpoint(self, key: str | None) -> opening.Endpoint:
        if key is None:
            self._rehearsal, self._begun = self._begun or RehearsalProcess(), None
            endpoint = await opening.start_rehearsal(self._workers, self._rehearsal)
            self._rehearsal_key = endpoint.key
            return endpoint
        address = opening.service_address(self._environment)
        return opening.Endpoint(base_url=address, key=key, origin=address)

    def _pass_on(self, event: Event) -> None:
        match event:
            case JobChanged(job=job):
                self.job_changed.emit(job)
            case ResultSaved(result=result):
                self.result_saved.emit(result)
            case Progress():
                self.progressed.emit(event)
            case JobDelayed():
                self.job_delayed.emit(event)
