"""What was ordered in this session, has come, and waits to be decided."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.ids import BatchId, JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.gallery.undecided import ToDecide
from imageedit_desktop.services.judging.verdicts import Verdicts
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace


class ArrivedOrders(QObject):
    """Notes each order that ends, as long as something in its batch is undecided and nobody has put it off.

    Signals:
        changed(): other batches wait, or fewer of their pictures.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, supervisor: Supervisor, review: Review, verdicts: Verdicts) -> None:
        super().__init__()
        self._workspace, self._supervisor, self._review = workspace, supervisor, review
        self._ordered: set[JobId] = set()
        self._waiting: dict[JobId, ToDecide] = {}
        workspace.job_changed.connect(self._on_job_changed)
        workspace.closing.connect(self._on_closing)
        for changed in (verdicts.changed, verdicts.moved):
            changed.connect(self._on_verdicts_changed)

    @property
    def waiting(self) -> tuple[ToDecide, ...]:
        """The batches that wait, the first that came first."""
        return tuple(self._waiting.values())

    def put_off(self, batches: Collection[BatchId]) -> None:
        """Let these wait no longer: they are looked at, or not wanted now."""
        kept = {job: found for job, found in self._waiting.items() if found.batch not in batches}
        if len(kept) < len(self._waiting):
            self._waiting = kept
            self.changed.emit()

    @Slot()
    def look_again(self) -> None:
        """Take in that other pictures may be seen now."""
        for job_id in self._waiting:
            self._look(job_id, is_new=False)

    def _look(self, job_id: JobId, *, is_new: bool) -> None:
        story = self._take(job_id, is_new=is_new)
        self._workspace.bind(self._supervisor.spawn(story, "what is to be decided of an order"))

    async def _take(self, job_id: JobId, *, is_new: bool) -> None:
        found = await self._review.undecided.of_job(job_id)
        before = self._waiting.get(job_id)
        if found == before or (before is None and not is_new):
            return
        if found is None:
            self._waiting.pop(job_id, None)
        else:
            self._waiting[job_id] = found
        self.changed.emit()

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        if job.state is JobState.QUEUED:
            self._ordered.add(job.id)
        elif job.finished_ms is not None and job.id in self._ordered:
            self._ordered.remove(job.id)  # what is booked hours later brings no pictures
            self._look(job.id, is_new=True)

    @Slot(object)
    def _on_verdicts_changed(self, batches: Collection[BatchId]) -> None:
        for job_id, found in self._waiting.items():
            if found.batch in batches:
                self._look(job_id, is_new=False)

    @Slot()
    def _on_closing(self) -> None:
        self._ordered.clear()
        self._waiting.clear()
        self.changed.emit()
