"""The jobs that are not finished: under way, failed, or ready to send, the newest first; below them the queue."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.queue_order import turn_of
from imageedit_desktop.ui.elapsed import now_ms
from imageedit_desktop.ui.features.jobs import words

if TYPE_CHECKING:
    from imageedit_desktop.domain.events import Progress

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The whole `Row`."""

ROWS_MAX = 200
"""Older jobs stay in the ledger; of those that wait in the queue none is left out."""

_MANY = 50

MIME = "application/x-imageedit-waiting-jobs"
"""What is dragged within the list: ids of jobs, with spaces between them."""

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One job as the window knows it.

    Attributes:
        progress: how far its present step is.
        delay: trouble holds it up; None where none does.
        saved: how many of its pictures are on disk, once it has ended without all of them.
        paused: it waits in the queue, which is paused.
    """

    job: Job
    progress: Progress | None = None
    delay: words.Delay | None = None
    saved: int | None = None
    paused: bool = False


class JobsModel(QAbstractListModel):
    """Jobs by age, then those that wait, in the order in which they are sent; found by id.

    Signals:
        changed(): jobs came or went, or one of them stands elsewhere.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._is_paused = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.changed)
        for change in (self.rowsInserted, self.rowsRemoved, self.rowsMoved, self.modelReset, self.dataChanged):
            change.connect(self._tell_change)

    @property
    def jobs(self) -> list[Job]:
        """All of them, newest first, and then the queue."""
        return [row.job for row in self._rows]

    @property
    def waiting(self) -> list[Job]:
        """The queue: what is sent next comes first."""
        return self.jobs[self._first_waiting() :]

    @property
    def is_paused(self) -> bool:
        """Whether nothing is sent."""
        return self._is_paused

    def set_paused(self, paused: bool) -> None:
        """The queue is paused, or goes on."""
        self._is_paused = paused
        first = self._first_waiting()
        self._rows[first:] = [replace(row, paused=paused) for row in self._rows[first:]]
        if first < len(self._rows):
            self.dataChanged.emit(self.index(first), self.index(len(self._rows) - 1))
        else:
            self.changed.emit()

    def job(self, job_id: JobId) -> Job:
        """A job that is there."""
        return next(row.job for row in self._rows if row.job.id == job_id)

    def row(self, number: int) -> Row:
        """A row that exists."""
        return self._rows[number]

    def fill(self, jobs: Iterable[Job]) -> None:
        """Show these jobs, as if they were put one after the other before those that are shown; told at once."""
        shown: dict[JobId, Job] = {}
        for job in jobs:
            shown[job.id] = job
            if job.state is JobState.DONE:
                for done_with in (job, *_made_good(job, list(shown.values()))):
                    del shown[done_with.id]
        shown |= {row.job.id: row.job for row in self._rows}
        self.beginResetModel()
        rows = [Row(job=job, paused=self._is_paused and job.state is JobState.QUEUED) for job in shown.values()]
        self._rows = sorted(rows, key=lambda row: _rank(row.job))
        del self._rows[ROWS_MAX : self._first_waiting()]
        self.endResetModel()

    def put(self, job: Job) -> None:
        """Insert a job at its place, or replace it; a step of another state is forgotten.

        A finished one goes, and with it the failures that it made good.
        """
        if job.state is JobState.DONE:
            for done_with in [job, *_made_good(job, self.jobs)]:
                self.remove(done_with.id)
            return
        paused = self._is_paused and job.state is JobState.QUEUED
        number = self._number_of(job.id)
        if number is not None:
            before = self._rows[number]
            same = before.job.state is job.state
            row = replace(before, job=job, delay=None, paused=paused) if same else Row(job=job, paused=paused)
            self._replace(self._moved(number, job), row)
            return
        number = bisect_left(self._rows, _rank(job), key=lambda row: _rank(row.job))
        self.beginInsertRows(QModelIndex(), number, number)
        self._rows.insert(number, Row(job=job, paused=paused))
        self.endInsertRows()
        self._leave_out_the_oldest()

    def progress(self, progress: Progress) -> None:
        """Note how far a job is; one that is not shown is ignored."""
        number = self._number_of(progress.job_id)
        if number is not None:
            self._replace(number, replace(self._rows[number], progress=progress, delay=None))

    def delay(self, job_id: JobId, delay: words.Delay) -> None:
        """Note that trouble holds a job up; one that is not shown is ignored."""
        number = self._number_of(job_id)
        if number is not None:
            self._replace(number, replace(self._rows[number], delay=delay))

    def note_saved(self, job_id: JobId, saved: int) -> None:
        """Note how many pictures of a job are on disk; one that is not shown is ignored."""
        number = self._number_of(job_id)
        if number is not None:
            self._replace(number, replace(self._rows[number], saved=saved))

    def remove(self, job_id: JobId) -> None:
        """Take a row away."""
        number = self._number_of(job_id)
        if number is not None:
            self.beginRemoveRows(QModelIndex(), number, number)
            del self._rows[number]
            self.endRemoveRows()

    def clear(self) -> None:
        """Forget all."""
        self.beginResetModel()
        self._rows.clear()
        self.endResetModel()

    @Slot()
    def _tell_change(self) -> None:
        """Of hundreds of jobs once for all that happens in one turn of the loop."""
        if len(self._rows) < _MANY:
            self.changed.emit()
        else:
            self._soon.start()

    def _moved(self, number: int, job: Job) -> int:
        """Where a row is when it has gone to where its job belongs now."""
        others = self._rows[:number] + self._rows[number + 1 :]
        wanted = bisect_left(others, _rank(job), key=lambda row: _rank(row.job))
        if wanted != number:
            # Qt wants the row before which it goes, counted with itself still in its old place.
            self.beginMoveRows(QModelIndex(), number, number, QModelIndex(), wanted + (wanted > number))
            row = self._rows.pop(number)
            self._rows.insert(wanted, row)
            self.endMoveRows()
        return wanted

    def _leave_out_the_oldest(self) -> None:
        first_waiting = self._first_waiting()
        if first_waiting > ROWS_MAX:
            self.beginRemoveRows(QModelIndex(), ROWS_MAX, first_waiting - 1)
            del self._rows[ROWS_MAX:first_waiting]
            self.endRemoveRows()

    def _first_waiting(self) -> int:
        return bisect_left(self._rows, 1, key=lambda row: _rank(row.job)[0])

    def _replace(self, number: int, row: Row) -> None:
        if self._rows[number] != row:
            self._rows[number] = row
            self.dataChanged.emit(self.index(number), self.index(number))

    def _number_of(self, job_id: JobId) -> int | None:
        return next((number for number, row in enumerate(self._rows) if row.job.id == job_id), None)

    # Qt overrides

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of jobs."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, its prompt, or all that it says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return row.job.recipe.prompt
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return words.accessible_line(
                    row.job, row.progress, now_ms(), delay=row.delay, saved=row.saved, paused=row.paused
                )
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return QCoreApplication.translate("queue", "Press Enter for what can be done about it.")
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Editable, as Qt calls it: the buttons at the end are an editor to it. What waits can be dragged."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren | Qt.ItemFlag.ItemIsEditable
        is_waiting = self._rows[index.row()].job.state is JobState.QUEUED
        return flags | Qt.ItemFlag.ItemIsDragEnabled if is_waiting else flags

    def mimeTypes(self) -> list[str]:
        """Jobs."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of jobs that are dragged."""
        mime = QMimeData()
        ids = [self._rows[number].job.id for number in sorted(index.row() for index in indexes)]
        mime.setData(MIME, " ".join(ids).encode())
        return mime

    def supportedDropActions(self) -> Qt.DropAction:
        """They only change places."""
        return Qt.DropAction.MoveAction


def _rank(job: Job) -> tuple[int, bool, int, int, str]:
    """Where it is in the list: the queue goes last, and has an order of its own."""
    return (1, *turn_of(job)) if job.state is JobState.QUEUED else (0, False, -job.created_ms, 0, job.id)


def _made_good(job: Job, among: Iterable[Job]) -> list[Job]:
    """The failures of the same order before."""
    return [
        other
        for other in among
        if other.state is JobState.FAILED and other.created_ms < job.created_ms and other.recipe == job.recipe
    ]
