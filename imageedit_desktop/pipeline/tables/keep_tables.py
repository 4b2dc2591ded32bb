"""Tables of the library as the stories see them: awaited, each change durable when it returns."""

from __future__ import annotations

from collections.abc import Mapping

from imageedit_desktop.domain.ids import JobId, RowId, TableId
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.table.contents import Table, TableHead
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.store.library import Library


async def heads(desk: Desk) -> tuple[TableHead, ...]:
    """All tables, those that were changed last first.

    Raises:
        LibraryError: the disk.
    """
    return await desk.ledger.run(lambda library: tuple(library.request_tables.heads()))


async def get(desk: Desk, table_id: TableId) -> Table:
    """One table.

    Raises:
        KeyError: there is none of this id.
        LibraryError: the disk.
    """
    return await desk.ledger.run(lambda library: library.request_tables.get(table_id))


async def named(desk: Desk, name: str) -> Table | None:
    """The table of this name; None where there is none.

    Raises:
        LibraryError: the disk.
    """
    return await desk.ledger.run(lambda library: library.request_tables.named(name))


async def add(desk: Desk, table: Table) -> Table:
    """Keep a new table, as it is then kept.

    Raises:
        LibraryError: the disk.
    """
    return await desk.ledger.run(_add, table, desk.clock.now_ms())


async def change(desk: Desk, before: Table, after: Table) -> Table:
    """Keep what is different.

    Raises:
        KeyError: the table was removed meanwhile.
        LibraryError: the disk.
    """
    return await desk.ledger.run(_change, before, after, desk.clock.now_ms())


async def remove(desk: Desk, table_id: TableId) -> None:
    """Keep a table no longer.

    Raises:
        LibraryError: the disk.
    """
    await desk.ledger.run(lambda library: library.request_tables.remove(table_id))


async def put_back(desk: Desk, table: Table) -> Table:
    """Keep a table again that was removed.

    Raises:
        LibraryError: the disk.
    """
    return await desk.ledger.run(_put_back, table, desk.clock.now_ms())


async def ordered(desk: Desk, table_id: TableId) -> frozenset[RowId]:
    """The rows that are ordered, and have pictures or may still get them.

    Raises:
        LibraryError: the disk.
    """
    return await desk.ledger.run(lambda library: library.request_tables.ordered(table_id))


async def failed(desk: Desk, table_id: TableId) -> Mapping[RowId, frozenset[str]]:
    """The keys of requests that came to nothing and were not ordered again, by rows that have orders.

    Raises:
        LibraryError: the disk.
    """
    return await desk.ledger.run(lambda library: library.request_tables.failed(table_id))


async def keys(desk: Desk, table_id: TableId) -> Mapping[JobId, str]:
    """For which request of its row each order of a table is.

    Raises:
        LibraryError: the disk.
    """
    return await desk.ledger.run(lambda library: library.request_tables.keys(table_id))


async def jobs(desk: Desk, table_id: TableId) -> list[Job]:
    """All orders of a table, oldest first.

    Raises:
        LibraryError: the disk.
    """
    return await desk.ledger.run(lambda library: library.request_tables.jobs(table_id))


async def row_jobs(desk: Desk, table_id: TableId) -> Mapping[RowId, tuple[JobId, ...]]:
    """The orders of each row, oldest first; also of a table that was removed.

    Raises:
        LibraryError: the disk.
    """
    return await desk.ledger.run(lambda library: library.request_tables.row_jobs(table_id))


def _add(library: Library, table: Table, at_ms: int) -> Table:
    return library.request_tables.add(table, at_ms=at_ms)


def _change(library: Library, before: Table, after: Table, at_ms: int) -> Table:
    return library.request_tables.change(before, after, at_ms=at_ms)


def _put_back(library: Library, table: Table, at_ms: int) -> Table:
    return library.request_tables.put_back(table, at_ms=at_ms)
