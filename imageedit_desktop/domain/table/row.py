"""A row of a table as it is typed: texts, right or wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum, unique

from imageedit_desktop.domain.ids import RowId
from imageedit_desktop.domain.text import well_formed

ROWS_MAX = 2000
"""Ours: more at once keep the service busy for a day, and are hardly looked over."""

CELL_MAX_CHARACTERS = 20_000
"""What is longer was pasted by mistake: the longest prompt that is sent has 1,500."""

_BETWEEN_NAMES = re.compile(r"\s*[|\n]\s*")


@unique
class Column(StrEnum):
    """What may be typed of a request; the values are the names in the first line of a file."""

    SOURCE = "source"
    PROMPT = "prompt"
    SIZE = "size"
    IMAGES = "images"
    SEED = "seed"
    CHARACTER = "character"
    PORTRAITS = "portraits"
    OPTIMIZE = "optimize"
    REPRODUCIBLE = "reproducible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What is typed.

    Attributes:
        number: by which it is called; another row of the table never gets it.
        cells: texts; a column that is left out is empty.
        others: what a file has in columns that mean nothing here, by their names; it goes back into the file.
    """

    id: RowId
    number: int
    cells: Mapping[Column, str] = field(default_factory=dict)
    others: Mapping[str, str] = field(default_factory=dict)

    def text(self, column: Column) -> str:
        """What is in a cell; empty where nothing is."""
        return self.cells.get(column, "")

    def with_cells(self, cells: Mapping[Column, str]) -> Row:
        """The same with other texts in some cells."""
        tidy = {column: well_formed(text)[:CELL_MAX_CHARACTERS] for column, text in cells.items()}
        kept = {**self.cells, **tidy}
        return replace(self, cells={column: kept[column] for column in Column if kept.get(column)})

    @property
    def portrait_texts(self) -> tuple[str, ...]:
        """Files and addresses of the portraits."""
        return parts_of(self.text(Column.PORTRAITS))

    @property
    def character_texts(self) -> tuple[str, ...]:
        """Names of the cards whose portraits come after those."""
        return parts_of(self.text(Column.CHARACTER))

    @property
    def picture_texts(self) -> tuple[str, ...]:
        """All pictures that are named, the source first."""
        return _pictures_of(self.cells)


def pictures_in(rows: Iterable[Mapping[Column, str]]) -> frozenset[str]:
    """All pictures that are named in some cells."""
    return frozenset(text for cells in rows for text in _pictures_of(cells))


def _pictures_of(cells: Mapping[Column, str]) -> tuple[str, ...]:
    source = cells.get(Column.SOURCE, "").strip()
    return (*([source] if source else []), *parts_of(cells.get(Column.PORTRAITS, "")))


def parts_of(text: str) -> tuple[str, ...]:
    """What stands in a cell for several: with ``|`` between them, which no name of a file has on Windows."""
    return tuple(part for part in _BETWEEN_NAMES.split(text.strip()) if part)


def together(parts: tuple[str, ...]) -> str:
    """The cell for several."""
    return " | ".join(parts)
