"""Jobs that did not go on by themselves: those ready to send, and those of another version of the program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.ui.widgets.message_bar import Action, Message, MessageBar
from imageedit_desktop.ui.words import phrase, price_words

_UNSENT, _UNREADABLE = "unsent", "unreadable"
"""Topics of messages."""


class UnsentQuestion(QObject):
    """Asks whether they are to be sent, for as long as there are any: money is spent only on a word."""

    def __init__(self, messages: MessageBar, queue: JobQueue, workspace: Workspace) -> None:
        super().__init__(messages)
        self._messages = messages
        self._queue = queue
        self._unsent: dict[JobId, Job] = {}
        queue.unsent_found.connect(self._on_unsent_found)
        queue.unreadable_found.connect(self._on_unreadable_found)
        workspace.job_changed.connect(self._on_job_changed)
        workspace.closing.connect(self._on_closing)

    @Slot(object)
    def _on_unsent_found(self, jobs: tuple[Job, ...]) -> None:
        self._unsent |= {job.id: job for job in jobs}
        self._ask()

    @Slot(int)
    def _on_unreadable_found(self, jobs: int) -> None:
        words = self.tr("%Ln jobs are from another version of the program, and were left as they are", "", jobs)
        self._messages.say(Message(text=words, topic=_UNREADABLE))

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        """One was sent or discarded in its row: a question that is open is about the others only."""
        if self._unsent.pop(job.id, None) is None:
            return
        if self._messages.shows(_UNSENT) and self._unsent:
            self._ask()
        else:
            self._messages.withdraw(_UNSENT)

    @Slot()
    def _on_closing(self) -> None:
        self._unsent.clear()

    def _ask(self) -> None:
        jobs = tuple(self._unsent.values())
        price = MicroUsd(sum(job.price for job in jobs if not job.is_rehearsal))
        send = phrase(self.tr("Send · {price}"), price=price_words(price)) if price else self.tr("Send")
        self._messages.say(
            Message(
                text=self.tr("%Ln jobs are ready to send", "", len(jobs)),
                actions=(
                    Action(words=send, run=lambda: self._answer(jobs, self._queue.send_unsent)),
                    Action(words=self.tr("Discard"), run=lambda: self._answer(jobs, self._queue.discard_unsent)),
                ),
                topic=_UNSENT,
            )
        )

    def _answer(self, jobs: tuple[Job, ...], act: Callable[[tuple[Job, ...]], None]) -> None:
        self._unsent.clear()
        act(jobs)
