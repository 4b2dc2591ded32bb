"""What each row of a table comes to, and all together; a row that did not change is not read anew."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.ids import JobId, RowId
from imageedit_desktop.domain.inputs import Input
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.remedy import has_or_may_get_pictures
from imageedit_desktop.domain.table.checked import Checked, Known, check
from imageedit_desktop.domain.table.failures import failed_keys
from imageedit_desktop.domain.table.plan import Plan, plan
from imageedit_desktop.domain.table.row import Row
from imageedit_desktop.domain.table.standing import Standing, standing_of


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    row: Row
    pictures: tuple[Input | Problem | None, ...]
    checked: Checked


@dataclass(slots=True, kw_only=True)
class Overview:
    """Of one table.

    Attributes:
        rows: all of them.
        known: what the cells are held against.
        jobs: the orders of the table.
        row_jobs: which of them are whose, oldest first.
        keys: for which request of its row each of them is.
        earlier: keys of requests that were ordered before.
        leaves_out_repeats: identical requests are ordered once.
        checked: of each row; `look` brings it up to date.
        ordered: the rows that have pictures, or may still get them; likewise.
        failed: keys of requests of these that came to nothing; likewise.
        plan: what would be ordered; likewise.
    """

    rows: tuple[Row, ...] = ()
    known: Known = field(default_factory=Known)
    jobs: dict[JobId, Job] = field(default_factory=dict)
    row_jobs: Mapping[RowId, Sequence[JobId]] = field(default_factory=dict)
    keys: Mapping[JobId, str] = field(default_factory=dict)
    earlier: frozenset[str] = frozenset()
    leaves_out_repeats: bool = True
    checked: dict[RowId, Checked] = field(default_factory=dict)
    ordered: frozenset[RowId] = frozenset()
    failed: Mapping[RowId, frozenset[str]] = field(default_factory=dict)
    plan: Plan = field(default_factory=Plan)
    _read: dict[RowId, _Read] = field(default_factory=dict)

    @property
    def unread(self) -> list[str]:
        """Pictures that are yet to be read, for rows that are not ordered, or not wholly."""
        whole = self.ordered - self.failed.keys()
        rows = (one for one in self.checked.values() if one.row.id not in whole)
        return list(dict.fromkeys(text for one in rows for text in one.unread))

    @property
    def unreadable(self) -> list[str]:
        """Pictures that could not be read, for such rows."""
        texts = (text for row in self.rows if row.id not in self.ordered for text in row.picture_texts)
        return [text for text in dict.fromkeys(texts) if isinstance(self.known.pictures.get(text), Problem)]

    @property
    def in_doubt(self) -> int:
        """How many rows were ordered, and need a look among the jobs."""
        return sum(self.standing(row.id) is Standing.UNKNOWN for row in self.rows if row.id in self.ordered)

    @property
    def requests(self) -> frozenset[str]:
        """The keys of all that could be ordered."""
        return frozenset(key for one in self.checked.values() for key in one.keys)

    def learn(self, known: Known) -> None:
        """Hold the cells against something else."""
        rest = replace(known, pictures={})
        if rest != replace(self.known, pictures={}):
            self._read.clear()
        self.known = known

    def look(self) -> None:
        """Bring all up to date."""
        orders = {row_id: self.orders(row_id) for row_id in self.row_jobs}
        self.ordered = frozenset(row_id for row_id in orders if any(map(has_or_may_get_pictures, orders[row_id])))
        self.failed = {row_id: keys for row_id in self.ordered if (keys := self._failed(orders[row_id]))}
        self._read = {row.id: self._look_at(row) for row in self.rows}
        self.checked = {row_id: read.checked for row_id, read in self._read.items()}
        self.plan = plan(
            list(self.checked.values()),
            ordered=self.ordered,
            failed=self.failed,
            earlier=self.earlier,
            leaves_out_repeats=self.leaves_out_repeats,
        )

    def orders(self, row_id: RowId) -> list[Job]:
        """The orders of a row, oldest first."""
        return [self.jobs[job_id] for job_id in self.row_jobs.get(row_id, ()) if job_id in self.jobs]

    def standing(self, row_id: RowId) -> Standing:
        """Where a row stands."""
        return standing_of(
            self.checked[row_id],
            self.orders(row_id),
            repeats=row_id in self.plan.repeats,
            failed=self.failed.get(row_id, ()),
        )

    def rows_of(self, job_ids: Collection[JobId]) -> list[RowId]:
        """The rows that some orders are of."""
        return [row_id for row_id, jobs in self.row_jobs.items() if not set(jobs).isdisjoint(job_ids)]

    def _failed(self, orders: Sequence[Job]) -> frozenset[str]:
        return failed_keys((self.keys.get(job.id, job.recipe.hash), job) for job in orders)

    def _look_at(self, row: Row) -> _Read:
        pictures = tuple(self.known.pictures.get(text) for text in row.picture_texts)
        before = self._read.get(row.id)
        if before is not None and before.row == row and before.pictures == pictures:
            return before
        return _Read(row=row, pictures=pictures, checked=check(row, self.known))
