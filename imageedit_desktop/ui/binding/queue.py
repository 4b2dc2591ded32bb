"""The queue and what becomes of each job."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.price import MicroUsd
from imageedit_desktop.domain.sweep import Sweep
from imageedit_desktop.ui.binding.ordering import Ordering
from imageedit_desktop.ui.binding.services import Services
from imageedit_desktop.ui.message_bar import Action, Message
from imageedit_desktop.ui.words import price_words, sweep_words
from imageedit_desktop.ui.workbench import Workbench


class QueueBinding(QObject):
    """Shows jobs on their way, and stops, repeats and continues them.

    Signals:
        problem_found(Problem): to be told to the user.
        job_ended(Job): a job is done, failed or stopped.
    """

    problem_found = Signal(object)
    job_ended = Signal(object)

    def __init__(self, bench: Workbench, services: Services, ordering: Ordering) -> None:
        super().__init__(bench)
        self._bench = bench
        self._services = services
        self._ordering = ordering
        self._jobs: dict[str, Job] = {}
        panel, queue, workspace = bench.queue, services.queue, services.workspace
        workspace.job_changed.connect(self._on_job_changed)
        workspace.progressed.connect(panel.progress)
        workspace.closing.connect(self._on_closing)
        panel.stop_requested.connect(self._on_stop_requested)
        panel.keep_waiting_requested.connect(self._on_keep_waiting_requested)
        panel.retry_requested.connect(self._on_retry_requested)
        panel.copy_report_requested.connect(self._on_copy_report_requested)
        queue.unsent_found.connect(self._on_unsent_found)
        queue.foreign_found.connect(self._on_foreign_found)
        queue.swept.connect(self._on_swept)
        bench.actions_by_id["rescue"].triggered.connect(self._on_rescue_requested)

    async def fill(self) -> None:
        """Show the jobs that the library knows."""
        for job in reversed(await self._services.queue.load()):
            self._jobs[job.id] = job
            self._bench.queue.put(job)

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        if job.id not in self._jobs:
            self._bench.reveal_queue()
        self._jobs[job.id] = job
        self._bench.queue.put(job)
        if job.state in {JobState.FAILED, JobState.UNKNOWN} and job.reason is not None:
            self.problem_found.emit(job.reason)
        if job.state is JobState.DRAFT:
            words = self.tr("There is no connection. The order is kept as a draft, and waits for your word.")
            self._bench.messages.say(Message(text=words))
        if job.state is JobState.DONE:
            self._bench.messages.announce(self.tr("Pictures saved: %n", "", job.recipe.images))
        if job.finished_ms is not None:
            self.job_ended.emit(job)

    @Slot()
    def _on_closing(self) -> None:
        self._jobs.clear()
        self._bench.queue.clear()

    @Slot(str)
    def _on_stop_requested(self, job_id: str) -> None:
        self._services.queue.stop(JobId(job_id))

    @Slot(str)
    def _on_keep_waiting_requested(self, job_id: str) -> None:
        self._services.queue.keep_waiting(JobId(job_id))

    @Slot(str)
    def _on_retry_requested(self, job_id: str) -> None:
        """Order the same recipe once more, as a new job at the present price."""
        self._ordering.order(self._jobs[job_id].recipe)

    @Slot(str)
    def _on_copy_report_requested(self, job_id: str) -> None:
        QGuiApplication.clipboard().setText(_report(self._jobs[job_id]))

    @Slot(object)
    def _on_unsent_found(self, jobs: tuple[Job, ...]) -> None:
        """Money is spent only on a word, also after a crash."""
        total = MicroUsd(sum(job.price for job in jobs))
        queue = self._services.queue
        send = self.tr("Send · {price}").format(price=price_words(total))
        self._bench.messages.say(
            Message(
                text=self.tr("Orders that were not sent yet: %n", "", len(jobs)),
                actions=(
                    Action(words=send, run=lambda: queue.send_unsent(jobs)),
                    Action(words=self.tr("Discard"), run=lambda: queue.discard_unsent(jobs)),
                ),
            )
        )

    @Slot()
    def _on_rescue_requested(self) -> None:
        self._bench.messages.say(Message(text=self.tr("Looking for everything that the service still has…")))
        self._services.queue.rescue()

    @Slot(int)
    def _on_foreign_found(self, pictures: int) -> None:
        """Orders from the web or another library are fetched on a word: they may not belong here."""
        self._bench.messages.say(
            Message(
                text=self.tr("Pictures at the service that are not in this library: %n", "", pictures),
                actions=(
                    Action(words=self.tr("Fetch"), run=self._services.queue.rescue),
                    Action(words=self.tr("Not now"), run=lambda: None),
                ),
            )
        )

    @Slot(object)
    def _on_swept(self, sweep: Sweep) -> None:
        kind = "danger" if sweep.missing else "success"
        self._bench.messages.say(Message(text=sweep_words(sweep), kind=kind))


def _report(job: Job) -> str:
    """What a person who helps needs to know of a job: no key, no pictures, no prompt."""
    reason = f"{job.reason.code} {dict(job.reason.params)}" if job.reason else "-"
    return "\n".join(
        (
            f"job {job.id}",
            f"service id {job.remote_id or '-'}",
            f"state {job.state}, charged: {job.charged}, price {price_words(job.price)}",
            f"reason {reason}",
            f"size {job.recipe.size.wire}, images {job.recipe.images}, portraits {len(job.recipe.portraits)}",
        )
    )
