"""What is done to the rows of a table: each gives the table as it is afterwards."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from imageedit_desktop.domain.draft.requests import Lists
from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.ids import RowId
from imageedit_desktop.domain.table.contents import Table, numbered
from imageedit_desktop.domain.table.multiply import Factors, Numbering, multiply
from imageedit_desktop.domain.table.row import ROWS_MAX, Column, Row

NewId = Callable[[], RowId]
"""Gives an id that no row has."""

Cells = Mapping[Column, str]


def with_rows(table: Table, cells: Sequence[Cells], new_id: NewId, *, at: int | None = None) -> Table:
    """With more rows, before the one at a place or after all.

    Raises:
        InputError: TABLE_FULL; so do `duplicated` and `multiplied`.
    """
    place = len(table.rows) if at is None else at
    made = numbered([(one, {}) for one in cells], (new_id() for _ in cells), table.next_number)
    rows = (*table.rows[:place], *made, *table.rows[place:])
    return _no_longer_than_may_be(replace(table, rows=rows, next_number=table.next_number + len(made)))


def with_sources(table: Table, sources: Sequence[str], fixed: Collection[RowId], new_id: NewId) -> Table:
    """With these sources, first in rows that have none, then in new rows like the first one.

    Raises:
        InputError: TABLE_FULL.
    """
    pattern = dict(table.rows[0].cells) if table.rows else {}
    empty = [row.id for row in table.rows if row.id not in fixed and not row.text(Column.SOURCE).strip()]
    filled = {row_id: {Column.SOURCE: text} for row_id, text in zip(empty, sources, strict=False)}
    new = [{**pattern, Column.SOURCE: text} for text in sources[len(filled) :]]
    return with_rows(with_cells(table, filled, fixed), new, new_id)


def with_cells(table: Table, changes: Mapping[RowId, Cells], fixed: Collection[RowId]) -> Table:
    """With other texts in cells; `fixed` rows stay as they are."""
    rows = tuple(
        row.with_cells(changes[row.id]) if row.id in changes and row.id not in fixed else row for row in table.rows
    )
    return replace(table, rows=rows)


def duplicated(table: Table, ids: Collection[RowId], new_id: NewId) -> Table:
    """With copies of rows after the last of them."""
    places = [place for place, row in enumerate(table.rows) if row.id in ids]
    if not places:
        return table
    return with_rows(table, [table.rows[place].cells for place in places], new_id, at=places[-1] + 1)


def without_rows(table: Table, ids: Collection[RowId]) -> Table:
    """Without some rows."""
    return replace(table, rows=tuple(row for row in table.rows if row.id not in ids))


def multiplied(table: Table, ids: Collection[RowId], factors: Factors, lists: Lists, new_id: NewId) -> Table:
    """With many rows where some were.

    Raises:
        InputError: as `multiply` too.
    """
    chosen = [row for row in table.rows if row.id in ids]
    made = multiply(chosen, factors, lists, Numbering(next_number=table.next_number, new_id=new_id))
    rows = _in_place(table.rows, {row.id for row in chosen}, made)
    number = table.next_number + len(made) - len(chosen)
    return _no_longer_than_may_be(replace(table, rows=rows, next_number=number))


def _in_place(rows: Sequence[Row], ids: Collection[RowId], made: Sequence[Row]) -> tuple[Row, ...]:
    """The rows that came of each in its place; the first of them has its id."""
    groups: dict[RowId, list[Row]] = {}
    group: list[Row] = []
    for row in made:
        if row.id in ids:
            group = groups.setdefault(row.id, [])
        group.append(row)
    return tuple(one for row in rows for one in groups.get(row.id, [row]))


def _no_longer_than_may_be(table: Table) -> Table:
    if len(table.rows) > ROWS_MAX:
        raise InputError(problem(Code.TABLE_FULL, limit=ROWS_MAX))
    return table
