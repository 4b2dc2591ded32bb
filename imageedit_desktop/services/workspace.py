"""The workspace: the library and the service that the window works with, and changing from one pair to another."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from imageedit_desktop.domain.capabilities import UNKNOWN, Capabilities
from imageedit_desktop.domain.errors import ImageEditError, Problem
from imageedit_desktop.domain.events import Event, JobChanged, JobDelayed, Progress, ResultSaved
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.paths import library_folder
from imageedit_desktop.pipeline import opening
from imageedit_desktop.pipeline.desk import Desk
from imageedit_desktop.pipeline.workers import Workers
from imageedit_desktop.rehearsal.launch import RehearsalProcess


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

    Signals:
        opened(WorkspaceInfo): a library and a service are there.
        open_failed(Problem): they are not: the folder, the address or rehearsal cannot be used now.
        closing(): they are about to go; whoever works with them must have stopped.
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

    def __init__(self, explicit_library: Path | None, environment: Mapping[str, str], workers: Workers) -> None:
        super().__init__()
        self._explicit_library = explicit_library
        self._environment = environment
        self._workers = workers
        self._rehearsal: RehearsalProcess | None = None
        self._desk: asyncio.Future[Desk] | None = None
        self._open: Desk | None = None
        self._key: str | None = None
        self._inputs: dict[InputHash, Path] = {}

    @property
    def capabilities(self) -> Capabilities:
        """What the open service takes, as far as is known."""
        return self._open.catalogue.capabilities if self._open else UNKNOWN

    async def desk(self) -> Desk:
        """The desk, once there is one."""
        if self._desk is None:
            self._desk = asyncio.get_running_loop().create_future()
        return await asyncio.shield(self._desk)

    async def open(self, key: str | None) -> None:
        """Open the library for a key, or rehearsal's own for none. Closes what was open. Tells how it went."""
        await self.close()
        self._key = key
        try:
            desk = await self._open_desk(key)
        except ImageEditError as error:
            self.open_failed.emit(error.first)
            return
        self._open = desk
        if self._desk is None or self._desk.done():
            self._desk = asyncio.get_running_loop().create_future()
        self._desk.set_result(desk)
        library = desk.library
        self.opened.emit(WorkspaceInfo(rehearsal=key is None, folder=library.root, recovered=library.recovered))

    async def open_again(self) -> None:
        """Try once more what failed."""
        await self.open(self._key)

    async def learn_capabilities(self) -> None:
        """Ask the service what the model takes, and tell."""
        desk = await self.desk()
        await desk.catalogue.learn()
        self.capabilities_changed.emit(desk.catalogue.capabilities)

    async def close(self) -> None:
        """Close the library, the connections and rehearsal; does nothing where nothing is open."""
        if self._open is not None:
            self.closing.emit()
            desk, self._open, self._desk = self._open, None, None
            self._inputs.clear()
            await desk.close()
        if self._rehearsal is not None:
            process, self._rehearsal = self._rehearsal, None
            await self._workers.file(process.stop)

    def input_path(self, sha256: InputHash) -> Path | None:
        """Where the library keeps an input's original; None where it has none. Looks at the disk once for each."""
        if self._open is None:
            return None
        if sha256 not in self._inputs and (found := self._open.library.files.find_original(sha256)):
            self._inputs[sha256] = found
        return self._inputs.get(sha256)

    def thumbnail_path(self, sha256: str) -> Path | None:
        """Where the library keeps a result's thumbnail; None while nothing is open."""
        return self._open.library.files.thumbnail(sha256) if self._open else None

    async def _open_desk(self, key: str | None) -> Desk:
        folder = library_folder(self._explicit_library, self._environment, rehearsal=key is None)
        endpoint = await self._endpoint(key)
        return await opening.open_desk(endpoint, folder, self._workers, self._pass_on, keeps_drafts=True)

    async def _endpoint(self, key: str | None) -> opening.Endpoint:
        if key is None:
            self._rehearsal = RehearsalProcess()
            return await opening.start_rehearsal(self._workers, self._rehearsal)
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
