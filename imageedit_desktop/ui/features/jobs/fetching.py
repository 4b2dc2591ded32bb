"""Fetching what the service has and this library has not."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from imageedit_desktop.domain.rescued import Rescued
from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.jobs.commands import RESCUE
from imageedit_desktop.ui.widgets.message_bar import Action, Message, MessageBar
from imageedit_desktop.ui.words import rescued_words

_RESCUE = "rescue"
"""Topic of the messages."""


class Fetching(QObject):
    """Fetches on a word, and says what came of it."""

    def __init__(self, messages: MessageBar, commands: Commands, queue: JobQueue) -> None:
        super().__init__(messages)
        self._messages = messages
        self._queue = queue
        queue.foreign_found.connect(self._on_foreign_found)
        queue.rescued.connect(self._on_rescued)
        commands.provide(RESCUE, self._on_rescue_requested)

    @Slot()
    def _on_rescue_requested(self) -> None:
        words = self.tr("Looking for everything that the service still has…")
        self._messages.say(Message(text=words, topic=_RESCUE))
        self._queue.rescue()

    @Slot(int)
    def _on_foreign_found(self, pictures: int) -> None:
        """Jobs from the web or another library are fetched on a word: they may not belong here."""
        self._messages.say(
            Message(
                text=self.tr("%Ln pictures at the service are not in this library", "", pictures),
                actions=(
                    Action(words=self.tr("Fetch"), run=self._queue.rescue),
                    Action(words=self.tr("Not now"), run=lambda: None),
                ),
                topic=_RESCUE,
            )
        )

    @Slot(object)
    def _on_rescued(self, rescued: Rescued) -> None:
        kind = "danger" if rescued.missing else "success"
        self._messages.say(Message(text=rescued_words(rescued), kind=kind, topic=_RESCUE))
