"""Folders of pictures that come into the library, one after the other, while the window is used."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.importing import ImportProgress, Way
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.trouble import problem_of
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.importing.import_folder import Import
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.store.tables.verdicts import Done


class Importing(QObject):
    """Imports folders and single files in the order in which they were asked for.

    Signals:
        progressed(ImportProgress): so many files were looked at; also at the beginning, with none.
        ended(Imported): this came of one; not told where the library closes meanwhile.
        failed(Problem): a folder could not be imported, or not to its end.
        told_apart(tuple[Path], tuple[Path]): of what was asked about these are folders, and these are not.
        done(Done): what came is an act of the history.
    """

    progressed = Signal(object)
    ended = Signal(object)
    failed = Signal(object)
    told_apart = Signal(object, object)
    done = Signal(object)

    def __init__(self, workspace: Workspace, workers: Workers, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace = workspace
        self._workers = workers
        self._supervisor = supervisor
        self._waiting: list[tuple[Path, tuple[Path, ...], Way]] = []
        self._current: Import | None = None
        self._task: asyncio.Task[Any] | None = None
        workspace.closing.connect(self._on_closing)

    @property
    def is_busy(self) -> bool:
        """Whether a folder is being imported."""
        return self._task is not None and not self._task.done()

    def tell_apart(self, paths: Sequence[Path]) -> None:
        """Look which of these are folders, and tell."""
        self._supervisor.spawn(self._tell_apart(paths), "tell folders from files")

    def begin(self, folder: Path, way: Way) -> None:
        """Import a folder, after those that were asked for before."""
        self._begin((folder, (), way))

    def begin_files(self, files: Sequence[Path], way: Way) -> None:
        """Import single files, after what was asked for before."""
        if files:
            self._begin((files[0].parent, tuple(files), way))

    def stop(self) -> None:
        """Import no more; what came stays."""
        self._waiting.clear()
        if self._current is not None:
            self._current.stop()

    def _begin(self, wanted: tuple[Path, tuple[Path, ...], Way]) -> None:
        desk = self._workspace.open_desk
        if desk is None:
            return
        self._waiting.append(wanted)
        if not self.is_busy:
            self._task = self._supervisor.spawn(self._import_all(desk), "import")
            self._workspace.bind(self._task)

    async def _tell_apart(self, paths: Sequence[Path]) -> None:
        folders = await self._workers.file(_folders_among, paths)
        self.told_apart.emit(folders, tuple(path for path in paths if path not in folders))

    async def _import_all(self, desk: Desk) -> None:
        try:
            while self._waiting:
                await self._import(desk, *self._waiting.pop(0))
        finally:
            self._current = None

    async def _import(self, desk: Desk, folder: Path, files: tuple[Path, ...], way: Way) -> None:
        importing = self._current = Import(
            library=desk.library,
            ledger=desk.ledger,
            workers=desk.workers,
            folder=folder,
            files=files,
            way=way,
            tell=self.progressed.emit,
        )
        self.progressed.emit(ImportProgress(done=0, total=0))
        try:
            self.done.emit(await importing.run())
        except Exception as error:  # noqa: BLE001 - the folders that wait are imported all the same
            self.failed.emit(problem_of(error, "import"))
            self.done.emit(Done())  # what came before that is an act all the same
        else:
            self.ended.emit(importing.outcome)

    @Slot()
    def _on_closing(self) -> None:
        self._waiting.clear()


def _folders_among(paths: Sequence[Path]) -> tuple[Path, ...]:
    return tuple(path for path in paths if os.path.isdir(path))  # noqa: PTH112 - it never raises
