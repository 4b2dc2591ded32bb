"""The queue and what becomes of each job."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from imageedit_desktop.domain.events import JobDelayed
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd, format_usd
from imageedit_desktop.domain.rescued import Rescued
from imageedit_desktop.ui.features.compose.order.ordering import Ordering
from imageedit_desktop.ui.features.jobs.commands import RESCUE
from imageedit_desktop.ui.features.jobs.model import ROWS_MAX
from imageedit_desktop.ui.window.message_bar import Action, Message
from imageedit_desktop.ui.window.services import Services
from imageedit_desktop.ui.window.workbench import Workbench
from imageedit_desktop.ui.words import phrase, price_words, problem_words, rescued_words

_UNSENT, _UNREADABLE, _RESCUE = "unsent", "unreadable", "rescue"
"""Topics of messages."""

_DISMISSED = "dismissed_jobs"
"""Setting: ids of the rows that the user took away, the latest first, with spaces between them."""

_DISMISSIBLE = {JobState.FAILED, JobState.ABANDONED}
_WANT_ATTENTION = {JobState.FAILED, JobState.UNKNOWN, JobState.DRAFT}


class QueueBinding(QObject):
    """Shows jobs on their way, and sends, stops, repeats and continues them.

    Signals:
        job_ended(Job): a job is done, failed or stopped.
    """

    job_ended = Signal(object)

    def __init__(self, bench: Workbench, services: Services, ordering: Ordering) -> None:
        super().__init__(bench)
        self._bench = bench
        self._services = services
        self._ordering = ordering
        self._jobs: dict[JobId, Job] = {}
        self._unsent: dict[JobId, Job] = {}
        panel, queue, workspace = bench.queue, services.queue, services.workspace
        workspace.job_changed.connect(self._on_job_changed)
        workspace.progressed.connect(panel.progress)
        workspace.job_delayed.connect(self._on_job_delayed)
        workspace.closing.connect(self._on_closing)
        panel.send_requested.connect(self._on_send_requested)
        panel.discard_requested.connect(self._on_discard_requested)
        panel.stop_requested.connect(queue.stop)
        panel.keep_waiting_requested.connect(queue.keep_waiting)
        panel.retry_requested.connect(self._on_retry_requested)
        panel.copy_report_requested.connect(self._on_copy_report_requested)
        panel.dismissed.connect(self._on_dismissed)
        queue.unsent_found.connect(self._on_unsent_found)
        queue.unreadable_found.connect(self._on_unreadable_found)
        queue.foreign_found.connect(self._on_foreign_found)
        queue.rescued.connect(self._on_rescued)
        bench.commands.provide(RESCUE, self._on_rescue_requested)

    async def fill(self) -> None:
        """Show the jobs that the library knows, but for those that the user has dismissed."""
        dismissed = self._dismissed()
        for job in reversed(await self._services.queue.load()):
            self._jobs[job.id] = job
            if job.id not in dismissed or job.state not in _DISMISSIBLE:
                self._put(job)

    @Slot(object)
    def _on_job_delayed(self, delayed: JobDelayed) -> None:
        self._bench.queue.delay(delayed.job_id, delayed.reason, delayed.until_ms)
        if delayed.failures == 1:
            self._bench.reveal_queue()

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        new = job.id not in self._jobs
        if new or job.state in _WANT_ATTENTION:
            self._bench.reveal_queue()
        self._jobs[job.id] = job
        self._put(job)
        if self._unsent.pop(job.id, None) is not None:
            self._follow_unsent()
        if job.state in _WANT_ATTENTION and job.reason is not None:
            self._bench.messages.announce(problem_words(job.reason), at_once=True)
        if job.state is JobState.DONE:
            self._bench.messages.announce(self.tr("%Ln pictures are saved", "", job.recipe.images))
        if job.finished_ms is not None:
            self.job_ended.emit(job)

    def _put(self, job: Job) -> None:
        self._bench.queue.put(job)
        if job.state is JobState.FAILED:
            counting = self._services.supervisor.spawn(self._count_saved(job), "count pictures")
            self._services.workspace.bind(counting)

    async def _count_saved(self, job: Job) -> None:
        """Say “8 of 9” where some of a failed job's pictures came."""
        facts = await self._services.review.facts_of(job.id)
        self._bench.queue.note_saved(job.id, facts.saved)

    @Slot()
    def _on_closing(self) -> None:
        self._jobs.clear()
        self._unsent.clear()
        self._bench.queue.clear()

    @Slot(str)
    def _on_send_requested(self, job_id: JobId) -> None:
        self._services.queue.send_unsent((self._jobs[job_id],))

    @Slot(str)
    def _on_discard_requested(self, job_id: JobId) -> None:
        self._services.queue.discard_unsent((self._jobs[job_id],))

    @Slot(str)
    def _on_retry_requested(self, job_id: JobId) -> None:
        """Order the same recipe once more, as a new job at the present price."""
        self._ordering.order(self._jobs[job_id].recipe)

    @Slot(str)
    def _on_copy_report_requested(self, job_id: JobId) -> None:
        QGuiApplication.clipboard().setText(_report(self._jobs[job_id]))

    @Slot(str)
    def _on_dismissed(self, job_id: JobId) -> None:
        """Remember it, so that the row does not come back with the next start."""
        kept = [job_id, *self._dismissed()][:ROWS_MAX]
        self._services.settings.remember(_DISMISSED, " ".join(kept))

    def _dismissed(self) -> list[JobId]:
        return [JobId(word) for word in str(self._services.settings.values.get(_DISMISSED) or "").split()]

    @Slot(object)
    def _on_unsent_found(self, jobs: tuple[Job, ...]) -> None:
        self._unsent |= {job.id: job for job in jobs}
        self._ask_about_unsent()

    def _follow_unsent(self) -> None:
        """A job was sent or discarded in its row: a question that is open is about the others only."""
        if self._bench.messages.shows(_UNSENT) and self._unsent:
            self._ask_about_unsent()
        else:
            self._bench.messages.withdraw(_UNSENT)

    def _ask_about_unsent(self) -> None:
        """Money is spent only on a word, also after a crash."""
        jobs = tuple(self._unsent.values())
        price = MicroUsd(sum(job.price for job in jobs if not job.is_rehearsal))
        send = phrase(self.tr("Send · {price}"), price=price_words(price)) if price else self.tr("Send")
        self._bench.messages.say(
            Message(
                text=self.tr("%Ln jobs are ready to send", "", len(jobs)),
                actions=(
                    Action(words=send, run=lambda: self._answer(jobs, self._services.queue.send_unsent)),
                    Action(
                        words=self.tr("Discard"),
                        run=lambda: self._answer(jobs, self._services.queue.discard_unsent),
                    ),
                ),
                topic=_UNSENT,
            )
        )

    def _answer(self, jobs: tuple[Job, ...], act: Callable[[tuple[Job, ...]], None]) -> None:
        self._unsent.clear()
        act(jobs)

    @Slot()
    def _on_rescue_requested(self) -> None:
        words = self.tr("Looking for everything that the service still has…")
        self._bench.messages.say(Message(text=words, topic=_RESCUE))
        self._services.queue.rescue()

    @Slot(int)
    def _on_unreadable_found(self, jobs: int) -> None:
        words = self.tr("%Ln jobs are from another version of the program, and were left as they are", "", jobs)
        self._bench.messages.say(Message(text=words, topic=_UNREADABLE))

    @Slot(int)
    def _on_foreign_found(self, pictures: int) -> None:
        """Jobs from the web or another library are fetched on a word: they may not belong here."""
        self._bench.messages.say(
            Message(
                text=self.tr("%Ln pictures at the service are not in this library", "", pictures),
                actions=(
                    Action(words=self.tr("Fetch"), run=self._services.queue.rescue),
                    Action(words=self.tr("Not now"), run=lambda: None),
                ),
                topic=_RESCUE,
            )
        )

    @Slot(object)
    def _on_rescued(self, rescued: Rescued) -> None:
        kind = "danger" if rescued.missing else "success"
        self._bench.messages.say(Message(text=rescued_words(rescued), kind=kind, topic=_RESCUE))


def _report(job: Job) -> str:
    """What a person who helps needs to know of a job: no key, no pictures, no prompt."""
    reason = f"{job.reason.code} {dict(job.reason.params)}" if job.reason else "-"
    return "\n".join(
        (
            f"job {job.id}",
            f"service id {job.prediction_id or '-'}",
            f"state {job.state}, charged: {job.charged}, price {format_usd(job.price)}",
            f"reason {reason}",
            f"size {job.recipe.size.wire}, images {job.recipe.images}, portraits {len(job.recipe.portraits)}",
        )
    )
