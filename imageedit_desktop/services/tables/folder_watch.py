"""A folder whose new pictures are told of."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.tables.new_files import first_look, look_again
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

_LOOK_EVERY_S = 1.0
"""Whoever exports a picture looks for it in the window a moment later; a look at a folder takes milliseconds."""


class FolderWatch(QObject):
    """Watches one folder at a time, for as long as the library is open.

    Signals:
        came(tuple[Path, ...]): these pictures have come, and are whole.
        changed(): another folder, or none, is watched; or it is there no more, or again.

    Attributes:
        folder: None where none is watched.
        is_there: it could be read when it was looked at last.
        is_looking: what was in it at first is known, so that all else is news.
    """

    came = Signal(object)
    changed = Signal()

    def __init__(self, workspace: Workspace, supervisor: Supervisor, *, every_s: float = _LOOK_EVERY_S) -> None:
        super().__init__()
        self.folder: Path | None = None
        self.is_there = True
        self.is_looking = False
        self._workspace, self._supervisor = workspace, supervisor
        self._every_s = every_s
        self._task: asyncio.Task[None] | None = None

    def watch(self, folder: Path | None) -> None:
        """Watch this folder, and no other; what is in it already is no news."""
        if folder == self.folder:
            return
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.folder, self.is_there, self.is_looking = folder, True, False
        desk = self._workspace.open_desk
        if folder is not None and desk is not None:
            self._task = self._supervisor.spawn(self._watch(desk, folder), "watch a folder")
            self._workspace.bind(self._task)
        self.changed.emit()

    async def _watch(self, desk: Desk, folder: Path) -> None:
        while not (look := await desk.workers.file(first_look, folder)).is_there:
            self._show_there(False)
            await asyncio.sleep(self._every_s)
        self.is_looking = True
        while True:
            self._show_there(look.is_there)
            await asyncio.sleep(self._every_s)
            look, come = await desk.workers.file(look_again, folder, look)
            if come:
                self.came.emit(come)

    def _show_there(self, is_there: bool) -> None:
        if is_there != self.is_there:
            self.is_there = is_there
            self.changed.emit()
