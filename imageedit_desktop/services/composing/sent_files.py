"""What leaves for a picture, looked at in the background; the newest wish wins."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from imageedit_desktop.domain.inputs import InputFile
    from imageedit_desktop.domain.sent_file import SentFile
    from imageedit_desktop.pipeline.desk.desk import Desk
    from imageedit_desktop.pipeline.desk.workers import Workers
    from imageedit_desktop.pipeline.examine_sent import Scratch


class SentFiles(QObject):
    """Tells of the picture that was asked for last. What is written for that goes when nobody looks any more.

    Signals:
        examined(SentFile): what leaves.
        held_beside(SentFile, Beside): the original is there to be held beside it.
        failed(Problem): it cannot be told.
        saved(Path): a copy of what leaves is there.
    """

    examined = Signal(object)
    held_beside = Signal(object, object)
    failed = Signal(object)
    saved = Signal(object)

    def __init__(self, workspace: Workspace, workers: Workers, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace, self._workers, self._supervisor = workspace, workers, supervisor
        self._task: asyncio.Task[Any] | None = None
        self._scratch: Scratch | None = None
        workspace.before_closing(self._put_away)

    def ask(self, picture: InputFile) -> None:
        """Tell of this picture, and of none that was asked for before."""
        self._forget()
        self._task = self._supervisor.spawn(self._tell(picture), "look at what is sent")
        self._workspace.bind(self._task)

    def drop(self) -> None:
        """Nobody wants to know any more."""
        self._forget()
        if self._scratch is not None:
            self._supervisor.spawn(self._clear(self._scratch), "forget what was looked at")

    def save(self, sent: SentFile, path: Path) -> None:
        """Write a copy of what leaves."""
        self._workspace.bind(self._supervisor.spawn(self._save(sent, path), "save what is sent"))

    def _forget(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _tell(self, picture: InputFile) -> None:
        from imageedit_desktop.pipeline.examine_sent import Scratch, examine_sent, hold_original_beside

        desk = await self._workspace.desk()
        try:
            sent = await examine_sent(desk, picture)
            self.examined.emit(sent)
            if sent.is_encoded_anew:
                self._scratch = self._scratch or Scratch()
                beside = await hold_original_beside(desk, sent, self._scratch)
                self.held_beside.emit(sent, beside)
        except ImageEditError as error:
            self.failed.emit(error.first)

    async def _save(self, sent: SentFile, path: Path) -> None:
        from imageedit_desktop.pipeline.examine_sent import save_sent

        await save_sent(await self._workspace.desk(), sent, path)
        self.saved.emit(path)

    async def _put_away(self, _desk: Desk) -> None:
        if self._scratch is not None:
            await self._clear(self._scratch)

    async def _clear(self, scratch: Scratch) -> None:
        await self._workers.file(scratch.clear)
