"""A queue that is paused is never taken for one that hangs: it says so, with the way to go on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.ui.features.jobs import words
from imageedit_desktop.ui.widgets.message_bar import Message, MessageBar

_PAUSED = "paused"
"""Topic of the message."""


class PausedNotice(QObject):
    """Says that the queue is paused when something waits in it: after an order, and after a start.

    Signals:
        news(str, bool): to be read out; True where it should not wait.
    """

    news = Signal(str, bool)

    def __init__(self, messages: MessageBar, queue: JobQueue, workspace: Workspace) -> None:
        super().__init__(messages)
        self._messages = messages
        self._queue = queue
        self._was_paused = False
        self._has_said = False
        queue.paused_changed.connect(self._on_paused_changed)
        queue.waiting_changed.connect(self._on_waiting_changed)
        queue.ordered.connect(self._on_ordered)
        queue.brought_to_front.connect(self._on_brought_to_front)
        workspace.closing.connect(self._on_closing)

    @Slot(bool)
    def _on_paused_changed(self, paused: bool) -> None:
        if paused and not self._was_paused:
            self.news.emit(words.paused_line(self._queue.waiting), False)
        if not paused and self._was_paused:
            self._has_said = False
            self._messages.withdraw(_PAUSED)
            self.news.emit(self.tr("Sending goes on."), False)
        self._was_paused = paused

    @Slot(int)
    def _on_waiting_changed(self, waiting: int) -> None:
        if not self._queue.is_paused:
            return
        if self._messages.shows(_PAUSED):
            self._messages.reword(_PAUSED, words.paused_line(waiting))
        elif waiting and not self._has_said:
            self._say()

    @Slot()
    def _on_ordered(self) -> None:
        if self._queue.is_paused:
            self._say()

    @Slot(int)
    def _on_brought_to_front(self, jobs: int) -> None:
        text = self.tr("%Ln jobs are sent next.", "", jobs)
        self._messages.say(Message(text=text, kind="success", topic="front"))

    @Slot()
    def _on_closing(self) -> None:
        self._was_paused = self._has_said = False

    def _say(self) -> None:
        """In passing: the foot of the window goes on saying it, with the way to resume."""
        self._has_said = True
        self._messages.say(Message(text=words.paused_line(self._queue.waiting), topic=_PAUSED))
