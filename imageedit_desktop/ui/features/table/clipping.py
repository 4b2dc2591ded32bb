"""Cells on their way to and from the clipboard, in the form that spreadsheets use: tabs and lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QModelIndex

from imageedit_desktop.domain.ids import RowId
from imageedit_desktop.domain.table import csv_text
from imageedit_desktop.domain.table.csv_text import columns_named
from imageedit_desktop.domain.table.edits import Cells
from imageedit_desktop.domain.table.row import Column, Row
from imageedit_desktop.ui.features.table.model import COLUMNS, STATE

_NAMED_MIN = 2
"""A first line that names so many columns is no row: a prompt may well be “source”."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """What pasting comes to.

    Attributes:
        changes: texts for cells of rows that are there.
        new: rows that come after all.
    """

    changes: dict[RowId, Cells] = field(default_factory=dict)
    new: list[Cells] = field(default_factory=list)


def copied(rows: Sequence[Row], indexes: Sequence[QModelIndex]) -> str:
    """The texts of cells; what lies between them and was not chosen is empty."""
    cells = {(index.row(), index.column()) for index in indexes if index.column() < STATE}
    if not cells:
        return ""
    columns = sorted({column for _place, column in cells})
    return csv_text.copied(
        [
            [rows[place].text(COLUMNS[column]) if (place, column) in cells else "" for column in columns]
            for place in sorted({place for place, _column in cells})
        ]
    )


def pasted(
    rows: Sequence[Row], lines: Sequence[Sequence[str]], at: tuple[int, int], chosen: Sequence[QModelIndex]
) -> Pasted:
    """Where the texts go.

    Args:
        rows: of the table.
        lines: the texts, row by row; a first one that names columns says what is in them, and all become new rows.
        at: (place, column) of the cell that has the keyboard.
        chosen: cells; a single text goes into each.
    """
    columns = columns_named(lines[0]) if lines else {}
    if len(columns) >= _NAMED_MIN:
        named = [{column: _at(line, place) for place, column in columns.items()} for line in lines[1:]]
        return Pasted(new=list(named))
    if len(lines) == 1 and len(lines[0]) == 1 and len(chosen) > 1:
        return _into_each(rows, lines[0][0], chosen)
    return _from_cell(rows, lines, at)


def _into_each(rows: Sequence[Row], text: str, chosen: Sequence[QModelIndex]) -> Pasted:
    changes: dict[RowId, dict[Column, str]] = {}
    for index in chosen:
        if index.column() < STATE:
            changes.setdefault(rows[index.row()].id, {})[COLUMNS[index.column()]] = text
    return Pasted(changes=dict(changes))


def _from_cell(rows: Sequence[Row], lines: Sequence[Sequence[str]], at: tuple[int, int]) -> Pasted:
    """To the right and down; what is beyond the last row becomes new ones."""
    place, first = at
    columns = COLUMNS[first:]
    whole = [dict(zip(columns, line, strict=False)) for line in lines]
    known = [row.id for row in rows[place : place + len(whole)]]
    return Pasted(changes=dict(zip(known, whole, strict=False)), new=list(whole[len(known) :]))


def _at(line: Sequence[str], place: int) -> str:
    return line[place] if place < len(line) else ""
