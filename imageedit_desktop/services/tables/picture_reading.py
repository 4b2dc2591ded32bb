"""Reading the pictures that are named in the cells of a table, until all are read or somebody says stop."""

from __future__ import annotations

import asyncio
from collections.abc import Collection

from PySide6.QtCore import QObject, QTimer, Signal

from imageedit_desktop.domain.offers import ReadingProgress
from imageedit_desktop.domain.table.contents import ReadPicture
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.tables.cell_pictures import read_pictures
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

_HANDED_ON_EVERY_MS = 250
"""With each picture the whole table is priced anew."""


class PictureReading(QObject):
    """Reads what is wished for and not read yet.

    Signals:
        read(dict[str, ReadPicture]): these are, by the texts in the cells.
        progressed(): more is read, or wished for; or it was stopped.

    Attributes:
        is_stopped: nothing is read until `go_on`.
    """

    read = Signal(object)
    progressed = Signal()

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self.is_stopped = False
        self._workspace, self._supervisor = workspace, supervisor
        self._wanted: dict[str, None] = {}
        self._at_hand: dict[str, ReadPicture] = {}
        self._done = 0
        self._task: asyncio.Task[None] | None = None
        self._pause = QTimer(self, singleShot=True, interval=_HANDED_ON_EVERY_MS)
        self._pause.timeout.connect(self._hand_on)

    @property
    def progress(self) -> ReadingProgress | None:
        """How far it is; None where nothing is left to be read."""
        left = len(self._wanted)
        return ReadingProgress(done=self._done, total=self._done + left) if left else None

    def want(self, texts: Collection[str]) -> None:
        """Read these and nothing else; those that are being read are not begun anew."""
        fresh = dict.fromkeys(text for text in texts if text not in self._at_hand)
        if fresh.keys() == self._wanted.keys():
            return
        gone = self._wanted.keys() - fresh.keys()
        self._wanted = fresh
        if not fresh:
            self._done = 0
        if gone and self._task is not None:
            self._task.cancel()
            self._task = None
        self._begin()
        self.progressed.emit()

    def stop(self) -> None:
        """Read no more for now; what is read stays."""
        self.is_stopped = True
        self._end()
        self._hand_on()
        self.progressed.emit()

    def go_on(self) -> None:
        """Read what is left."""
        self.is_stopped = False
        self._begin()
        self.progressed.emit()

    def forget(self) -> None:
        """Another table, or none, is open."""
        self._end()
        self._pause.stop()
        self._wanted, self._at_hand, self._done, self.is_stopped = {}, {}, 0, False
        self.progressed.emit()

    def _end(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _begin(self) -> None:
        desk = self._workspace.open_desk
        if self._wanted and self._task is None and not self.is_stopped and desk is not None:
            self._task = self._supervisor.spawn(self._read(desk), "read pictures of a table")
            self._workspace.bind(self._task)

    async def _read(self, desk: Desk) -> None:
        """What is wished for meanwhile is read after that."""
        try:
            while texts := [text for text in self._wanted if text not in self._at_hand]:
                await read_pictures(desk, texts, self._on_read)
        finally:
            if self._task is asyncio.current_task():
                self._task = None

    def _on_read(self, text: str, found: ReadPicture) -> None:
        if text in self._wanted:
            self._at_hand[text] = found
            if not self._pause.isActive():
                self._pause.start()
            if len(self._at_hand) == len(self._wanted):
                self._hand_on()

    def _hand_on(self) -> None:
        self._pause.stop()
        read, self._at_hand = self._at_hand, {}
        for text in read:
            self._wanted.pop(text, None)
        self._done = self._done + len(read) if self._wanted else 0
        if read:
            self.read.emit(read)
            self.progressed.emit()
