"""Finding the pictures among files and folders that fell on the window."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from imageedit_desktop.domain.limits import OFFERED_MAX
from imageedit_desktop.domain.offers import Gathered
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.importing.gather import gather, is_called_picture
from imageedit_desktop.services.tasks import Supervisor


class Gathering(QObject):
    """Looks for them outside of the GUI thread; what was asked before is forgotten.

    Signals:
        gathered(Gathered): this was found.
    """

    gathered = Signal(object)

    def __init__(self, workers: Workers, supervisor: Supervisor) -> None:
        super().__init__()
        self._workers = workers
        self._supervisor = supervisor
        self._task: asyncio.Task[Any] | None = None

    def gather(self, paths: Sequence[Path]) -> None:
        """Find pictures: at once where all are called so and not too many, else once the disk has been asked."""
        if len(paths) <= OFFERED_MAX and all(is_called_picture(path) for path in paths):
            self.forget()
            self.gathered.emit(Gathered(pictures=tuple(paths)))
        else:
            self.look_into(paths)

    def look_into(self, paths: Sequence[Path]) -> None:
        """Find pictures, whatever the names are."""
        self.forget()
        self._task = self._supervisor.spawn(self._gather(tuple(paths)), "look into what was dropped")

    def forget(self) -> None:
        """Tell nothing of what was asked before."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _gather(self, paths: tuple[Path, ...]) -> None:
        found = await self._workers.file(gather, paths)
        self._task = None
        self.gathered.emit(found)
