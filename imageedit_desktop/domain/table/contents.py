"""A table as it is kept: its name, its rows, and what was read of their pictures."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from imageedit_desktop.domain.character.names import folded_name, tidy_name
from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.ids import JobId, RowId, TableId
from imageedit_desktop.domain.inputs import Input
from imageedit_desktop.domain.table.csv_text import COMMA
from imageedit_desktop.domain.table.row import Column, Row, together

_ROW_IN_NAME = re.compile(r"(.+)#([0-9]{1,9})", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableHead:
    """What is told of a table in a list of them.

    Attributes:
        rows: how many it has.
        ordered: so many of them were ordered.
    """

    id: TableId
    name: str
    rows: int
    ordered: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """All of one.

    Attributes:
        rows: in the order shown.
        next_number: what the next row is called.
        unknown: names of columns of its file that mean nothing here.
        delimiter: what stands between the cells in its file.
        watched: a folder whose new pictures become rows; empty for none.
        pictures: what was read, by the text in the cell.
        marks: of those that are files, by the same: another mark is another file of that name.
        jobs: the orders of each row, oldest first.
    """

    id: TableId
    name: str
    rows: tuple[Row, ...] = ()
    next_number: int = 1
    unknown: tuple[str, ...] = ()
    delimiter: str = COMMA
    watched: str = ""
    pictures: Mapping[str, Input] = field(default_factory=dict)
    marks: Mapping[str, str] = field(default_factory=dict)
    jobs: Mapping[RowId, tuple[JobId, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPicture:
    """What came of reading a picture.

    Attributes:
        found: the picture, or why it cannot be used.
        mark: of its file when it was read, as in `Table`; empty for an address.
    """

    found: Input | Problem
    mark: str = ""


def with_read(table: Table, read: Mapping[str, ReadPicture]) -> Table:
    """With what came of reading pictures, by the texts in the cells; what cannot be used any more is not kept."""
    pictures = {**table.pictures, **{text: one.found for text, one in read.items()}}
    marks = {**table.marks, **{text: one.mark for text, one in read.items()}}
    return replace(
        table,
        pictures={text: one for text, one in pictures.items() if not isinstance(one, Problem)},
        marks={text: mark for text, mark in marks.items() if mark},
    )


def numbered(
    lines: Iterable[tuple[Mapping[Column, str], Mapping[str, str]]], ids: Iterable[RowId], first: int
) -> tuple[Row, ...]:
    """Rows of what is in their cells, numbered from one on."""
    return tuple(
        Row(id=row_id, number=number, others=others).with_cells(cells)
        for number, ((cells, others), row_id) in enumerate(zip(lines, ids, strict=False), first)
    )


def table_name(typed: str) -> str:
    """A name as it is kept; empty where nothing of it can be seen."""
    return tidy_name(typed)


def asked_for(value: str) -> tuple[str, str, int]:
    """What a search names: a folded name; and the same without the row at its end, and the row's number.

    The last two are empty and 0 where it names no row. A name may look as if it named one: whoever asks takes both.
    """
    whole = folded_name(tidy_name(value))
    match = _ROW_IN_NAME.fullmatch(value.strip())
    return (whole, folded_name(tidy_name(match[1])), int(match[2])) if match else (whole, "", 0)


def forgotten(row: Row, pictures: Collection[str], characters: Collection[str], *, words: bool) -> Row:
    """A row without some pictures and characters in its cells.

    Args:
        row: as it is typed.
        pictures: texts of cells.
        characters: folded names.
        words: the prompt is to go too, and all that a file has beside.
    """
    source = row.text(Column.SOURCE)
    cells = {
        Column.SOURCE: "" if source.strip() in pictures else source,
        Column.PORTRAITS: together(tuple(one for one in row.portrait_texts if one not in pictures)),
        Column.CHARACTER: together(
            tuple(one for one in row.character_texts if folded_name(tidy_name(one)) not in characters)
        ),
    }
    if words:
        cells[Column.PROMPT] = ""
    changed = row.with_cells(cells)
    named = words or changed.picture_texts != row.picture_texts or changed.character_texts != row.character_texts
    return replace(changed, others={}) if named else row


def cells_text(row: Row) -> str:
    """The texts of a row as JSON."""
    return json.dumps({"cells": dict(row.cells), "others": dict(row.others)}, ensure_ascii=False)


def read_cells(text: str, row_id: RowId, number: int) -> Row:
    """Read what `cells_text` wrote; columns of another version are among the others, unreadable rows are empty."""
    try:
        data = json.loads(text)
        cells, others = dict(data["cells"]), dict(data["others"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return Row(id=row_id, number=number)
    known = {Column(name): str(cell) for name, cell in cells.items() if name in _NAMES}
    newer = {str(name): str(cell) for name, cell in cells.items() if name not in _NAMES}
    kept = {str(name): str(cell) for name, cell in others.items()}
    return Row(id=row_id, number=number, cells=known, others=newer | kept)


_NAMES: Sequence[str] = tuple(Column)
