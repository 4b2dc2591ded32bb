"""Diagnostics of the program, gathered and saved in the background."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.diagnostics import Section, describe
from imageedit_desktop.domain.errors import LibraryError
from imageedit_desktop.durable import write_file
from imageedit_desktop.paths import log_folder
from imageedit_desktop.pipeline.desk.disk import blaming_disk
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace, WorkspaceInfo


class Diagnostics(QObject):
    """Knows what is worth telling of what is open, and asks files for the rest.

    Signals:
        gathered(str): all of it, in words.
        saved(Path): it is in this file.
        failed(Problem): it could not be written.
    """

    gathered = Signal(str)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, workers: Workers, supervisor: Supervisor, settings: Settings) -> None:
        super().__init__()
        self._workers, self._supervisor, self._settings = workers, supervisor, settings
        self._workspace = workspace
        self._info: WorkspaceInfo | None = None
        workspace.opened.connect(self._on_opened)
        workspace.closing.connect(self._on_closing)

    def gather(self, window: Section) -> None:
        """Gather all of it; `window` is what the window knows of itself."""
        self._supervisor.spawn(self._gather(window), "diagnostics")

    def save(self, text: str, path: Path) -> None:
        """Write down what was shown, and nothing else."""
        self._supervisor.spawn(self._save(text, path), "save diagnostics")

    async def _gather(self, window: Section) -> None:
        info = self._info
        private = {} if info is None else {str(info.folder): "[library]"}
        sections = [window, Section("Library", await self._of_library(info))]
        values = dict(self._settings.values)
        text = await self._workers.file(describe, sections, values, log_folder(), private)
        self.gathered.emit(text)

    async def _of_library(self, info: WorkspaceInfo | None) -> Sequence[tuple[str, object]]:
        if info is None:
            return (("Open", "no"),)
        desk = await self._workspace.desk()
        counts = await self._workers.database(desk.library.counts.of_pictures)
        return (("Open", "yes"), ("Rehearsal", info.rehearsal), *counts.items())

    async def _save(self, text: str, path: Path) -> None:
        try:
            with blaming_disk(path):
                await self._workers.file(write_file, path, text.encode("utf-8"))
        except LibraryError as error:
            self.failed.emit(error.first)
        else:
            self.saved.emit(path)

    @Slot(object)
    def _on_opened(self, info: WorkspaceInfo) -> None:
        self._info = info

    @Slot()
    def _on_closing(self) -> None:
        self._info = None
