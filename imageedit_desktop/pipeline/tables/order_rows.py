"""Ordering the rows of a table: all that are ready, or none, each written down together with its row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imageedit_desktop.domain.draft import seeds
from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.ids import JobId, TableId
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.table.checked import Checked, Known, Request, requests_of
from imageedit_desktop.domain.table.plan import Plan
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.place_order import Along, place_orders
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.tables.request_tables import RowOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class _Orders:
    """What is written down with the orders: for which rows they are.

    Attributes:
        rows: the row of each order.
        keys: of the request that it is for, likewise.
        once: nothing is ordered that was ordered before.
    """

    table_id: TableId
    rows: Sequence[Checked]
    keys: Sequence[str]
    origin: str
    once: bool

    def write_down(self, library: Library, jobs: Sequence[Job]) -> None:
        """In the transaction of the orders; what another program ordered meanwhile keeps all from being ordered."""
        tables = library.request_tables
        if self.once and tables.known_keys(self.origin, self.keys, besides=[job.id for job in jobs]):
            raise InputError(problem(Code.ROW_ALREADY_ORDERED))
        tables.place(
            self.table_id,
            [
                RowOrder(job_id=job.id, row_id=one.row.id, number=one.row.number, key=key)
                for job, one, key in zip(jobs, self.rows, self.keys, strict=True)
            ],
        )


async def order_rows(desk: Desk, table_id: TableId, plan: Plan, known: Known) -> list[Job]:
    """Write down the orders of all rows that go, durably, in their order: all of them, or none.

    The table and its rows are kept already. Nothing is sent; `run_job` does that.

    Raises:
        InputError: TABLE_HAS_NOTHING_TO_ORDER; ROW_ALREADY_ORDERED, where somebody was faster; or the budget does
            not allow it.
        LibraryError: the budget cannot be read, or the ledger not be written; there is no order.
    """
    if not plan.going:
        raise InputError(problem(Code.TABLE_HAS_NOTHING_TO_ORDER))
    wanted = await desk.workers.file(_requests, plan, known)
    orders = _Orders(
        table_id=table_id,
        rows=[one for one, _request in wanted],
        keys=[request.key for _one, request in wanted],
        origin=desk.origin,
        once=plan.leaves_out_repeats,
    )
    return await place_orders(
        desk, [request.recipe for _one, request in wanted], again=True, along=orders.write_down
    )


def in_row_of(job_id: JobId) -> Along:
    """An order that repeats another is of the same row as that, where that is of any."""
    return lambda library, jobs: library.request_tables.place_again(job_id, jobs[0].id)


def _requests(plan: Plan, known: Known) -> list[tuple[Checked, Request]]:
    """Hundreds of them; for a worker."""
    return [(one, request) for one in plan.going for request in requests_of(one, known, seeds.choose)]
