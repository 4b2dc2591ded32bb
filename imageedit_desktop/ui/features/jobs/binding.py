"""The jobs as the services tell them, and what is asked for about one of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from imageedit_desktop.domain.events import JobDelayed
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.money.price import format_usd
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.ui.features.compose.order.ordering import Ordering
from imageedit_desktop.ui.features.jobs.model import ROWS_MAX, JobsModel
from imageedit_desktop.ui.features.jobs.panel import JobsPanel
from imageedit_desktop.ui.features.jobs.words import Delay
from imageedit_desktop.ui.words import problem_words

_DISMISSED = "dismissed_jobs"
"""Setting: ids of the rows that the user took away, the latest first, with spaces between them."""

_DISMISSIBLE = {JobState.FAILED, JobState.ABANDONED}
_WANT_ATTENTION = {JobState.FAILED, JobState.UNKNOWN, JobState.DRAFT}


class JobsBinding(QObject):
    """Shows jobs on their way, and sends, stops, repeats and continues them.

    Signals:
        job_ended(Job): a job is done, failed or stopped.
        news(str, bool): to be read out; True where it should not wait.
    """

    job_ended = Signal(object)
    news = Signal(str, bool)

    def __init__(
        self,
        panel: JobsPanel,
        model: JobsModel,
        *,
        queue: JobQueue,
        workspace: Workspace,
        review: Review,
        supervisor: Supervisor,
        settings: Settings,
        ordering: Ordering,
    ) -> None:
        super().__init__(panel)
        self._model = model
        self._queue, self._workspace, self._review = queue, workspace, review
        self._supervisor, self._settings, self._ordering = supervisor, settings, ordering
        workspace.job_changed.connect(self._on_job_changed)
        workspace.progressed.connect(model.progress)
        workspace.job_delayed.connect(self._on_job_delayed)
        workspace.closing.connect(model.clear)
        panel.send_requested.connect(self._on_send_requested)
        panel.discard_requested.connect(self._on_discard_requested)
        panel.stop_requested.connect(queue.stop)
        panel.keep_waiting_requested.connect(queue.keep_waiting)
        panel.retry_requested.connect(self._on_retry_requested)
        panel.copy_report_requested.connect(self._on_copy_report_requested)
        panel.dismissed.connect(self._on_dismissed)
        panel.pause_requested.connect(queue.set_paused)
        panel.front_requested.connect(queue.move_to_front)
        panel.move_requested.connect(self._on_move_requested)
        queue.paused_changed.connect(model.set_paused)
        queue.moved.connect(panel.show_current)

    async def fill(self) -> None:
        """Show the jobs that the library knows, but for those that the user has dismissed."""
        dismissed = self._dismissed()
        jobs = [
            job
            for job in reversed(await self._queue.load())
            if job.id not in dismissed or job.state not in _DISMISSIBLE
        ]
        self._model.fill(jobs)
        for job in self._model.jobs:
            self._count_pictures_of(job)

    @Slot(object)
    def _on_job_delayed(self, delayed: JobDelayed) -> None:
        self._model.delay(delayed.job_id, Delay(reason=delayed.reason, until_ms=delayed.until_ms))

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        self._put(job)
        if job.state in _WANT_ATTENTION and job.reason is not None:
            self.news.emit(problem_words(job.reason), True)
        if job.state is JobState.DONE:
            self.news.emit(self.tr("%Ln pictures are saved", "", job.recipe.images), False)
        if job.finished_ms is not None:
            self.job_ended.emit(job)

    def _put(self, job: Job) -> None:
        self._model.put(job)
        self._count_pictures_of(job)

    def _count_pictures_of(self, job: Job) -> None:
        if job.state is JobState.FAILED:
            self._workspace.bind(self._supervisor.spawn(self._count_saved(job), "count pictures"))

    async def _count_saved(self, job: Job) -> None:
        """Say “8 of 9” where some of a failed job's pictures came."""
        facts = await self._review.facts_of(job.id)
        self._model.note_saved(job.id, facts.saved)

    @Slot(str)
    def _on_send_requested(self, job_id: JobId) -> None:
        self._queue.send_unsent((self._model.job(job_id),))

    @Slot(object, object)
    def _on_move_requested(self, job_ids: tuple[JobId, ...], before: JobId | None) -> None:
        self._queue.move(job_ids, before=before)

    @Slot(str)
    def _on_discard_requested(self, job_id: JobId) -> None:
        self._queue.discard_unsent((self._model.job(job_id),))

    @Slot(str)
    def _on_retry_requested(self, job_id: JobId) -> None:
        """Order the same recipe once more, as a new job at the present price, and of the same row of a table."""
        self._ordering.order(self._model.job(job_id).recipe, wish=job_id, in_place_of=job_id)

    @Slot(str)
    def _on_copy_report_requested(self, job_id: JobId) -> None:
        QGuiApplication.clipboard().setText(_report(self._model.job(job_id)))

    @Slot(str)
    def _on_dismissed(self, job_id: JobId) -> None:
        """Remember it, so that the row does not come back with the next start."""
        kept = [job_id, *self._dismissed()][:ROWS_MAX]
        self._settings.remember(_DISMISSED, " ".join(kept))

    def _dismissed(self) -> list[JobId]:
        return [JobId(word) for word in str(self._settings.values.get(_DISMISSED) or "").split()]


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
