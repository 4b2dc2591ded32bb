"""The jobs that are not finished: under way, failed, or ready to send; the newest first."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.ui.elapsed import now_ms
from imageedit_desktop.ui.features.jobs import words

if TYPE_CHECKING:
    from imageedit_desktop.domain.events import Progress

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The whole `Row`."""

ROWS_MAX = 200
"""Older jobs stay in the ledger."""

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One job as the window knows it.

    Attributes:
        progress: how far its present step is.
        delay: trouble holds it up; None where none does.
        saved: how many of its pictures are on disk, once it has ended without all of them.
    """

    job: Job
    progress: Progress | None = None
    delay: words.Delay | None = None
    saved: int | None = None


class JobsModel(QAbstractListModel):
    """Jobs by age; found by id.

    Signals:
        changed(): jobs came or went, or one of them stands elsewhere.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        for change in (self.rowsInserted, self.rowsRemoved, self.modelReset, self.dataChanged):
            change.connect(self.changed)

    @property
    def jobs(self) -> list[Job]:
        """All of them, newest first."""
        return [row.job for row in self._rows]

    def job(self, job_id: JobId) -> Job:
        """A job that is there."""
        return next(row.job for row in self._rows if row.job.id == job_id)

    def row(self, number: int) -> Row:
        """A row that exists."""
        return self._rows[number]

    def put(self, job: Job) -> None:
        """Insert a job at its place, or replace it; a step of another state is forgotten.

        A finished one goes, and with it the failures that it made good.
        """
        if job.state is JobState.DONE:
            for done_with in [job, *self._made_good_by(job)]:
                self.remove(done_with.id)
            return
        number = self._number_of(job.id)
        if number is not None:
            before = self._rows[number]
            same = before.job.state is job.state
            self._replace(number, replace(before, job=job, delay=None) if same else Row(job=job))
            return
        number = bisect_left(self._rows, _age(job), key=lambda row: _age(row.job))
        self.beginInsertRows(QModelIndex(), number, number)
        self._rows.insert(number, Row(job=job))
        self.endInsertRows()
        if len(self._rows) > ROWS_MAX:
            self.beginRemoveRows(QModelIndex(), ROWS_MAX, len(self._rows) - 1)
            del self._rows[ROWS_MAX:]
            self.endRemoveRows()

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

    def _made_good_by(self, job: Job) -> list[Job]:
        return [
            other
            for other in self.jobs
            if other.state is JobState.FAILED and other.created_ms < job.created_ms and other.recipe == job.recipe
        ]

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
                return words.accessible_line(row.job, row.progress, now_ms(), delay=row.delay, saved=row.saved)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return QCoreApplication.translate("queue", "Press Enter for what can be done about it.")
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Editable, as Qt calls it, because the buttons at the end are an editor to it."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren | Qt.ItemFlag.ItemIsEditable


def _age(job: Job) -> tuple[int, str]:
    return (-job.created_ms, job.id)
