"""A table as comma-separated values, as spreadsheets write and read them.

Read are UTF-8 and UTF-16 with or without a mark at the beginning, and what Excel writes on Windows where it is told
nothing (Windows-1252); commas, semicolons or tabs, whichever make sense of the first line; Excel's ``sep=;`` before
it. Columns may be in any order, and are known by their names in large or small letters.

Written is UTF-8 with a mark, without which Excel takes it for Windows-1252. A text that a spreadsheet would take
for a formula gets an apostrophe before it, which is taken away when it is read here
(https://owasp.org/www-community/attacks/CSV_Injection, 2026). So does what follows a sign within a text that stands
between the cells of other files: a spreadsheet that is told so divides the text there, whatever quotes it has.
"""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.table.row import CELL_MAX_CHARACTERS, ROWS_MAX, Column, Row
from imageedit_desktop.domain.text import well_formed

FILE_MAX_BYTES = 40_000_000
"""More than the longest table: what is larger is something else."""

COMMA = ","
_DELIMITERS = (COMMA, ";", "\t")

_NAMES: Mapping[str, Column] = {
    **{str(column): column for column in Column},
    "portrait": Column.PORTRAITS,
    "characters": Column.CHARACTER,
    "optimise": Column.OPTIMIZE,
    "optimize prompt": Column.OPTIMIZE,
    "optimize_prompt": Column.OPTIMIZE,
}

_OTHERS_MAX = 200
"""Columns that mean nothing here; more are hardly a table of requests."""

_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_FORMULA_WITHIN = re.compile(r"(?<=[,;\t\n])(?='*[=+\-@＝＋－＠])")
_GUARD_WITHIN = re.compile(r"(?<=[,;\t\n])'(?='*[=+\-@＝＋－＠])")
_TO_QUOTE = re.compile(r'[",;\t\r\n]')
_NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?")
_SEPARATOR_LINE = re.compile(r'"?sep=([,;\t])"?\r?\n', re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row of a file.

    Attributes:
        cells: of the columns that are known.
        others: of those that are not, by their names.
    """

    cells: Mapping[Column, str]
    others: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What is in a file.

    Attributes:
        unknown: names of columns that mean nothing here.
        delimiter: what stood between the cells.
        lines: the rows, empty ones left out.
    """

    unknown: tuple[str, ...] = ()
    delimiter: str = COMMA
    lines: tuple[Line, ...] = ()


def read(data: bytes, *, name: str) -> Sheet:
    """What a file holds.

    Args:
        data: its bytes.
        name: of the file, for what is wrong with it.

    Raises:
        InputError: TABLE_FILE_UNREADABLE, TABLE_FILE_WITHOUT_COLUMNS or TABLE_FULL.
    """
    return _read_text(_decoded(data, name), name)


def read_pasted(text: str) -> list[list[str]]:
    """The cells of what a spreadsheet has put on the clipboard, row by row.

    Raises:
        InputError: TABLE_FULL or CELLS_UNREADABLE.
    """
    rows: list[list[str]] = []
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter="\t"):
            if len(rows) >= ROWS_MAX:
                raise InputError(problem(Code.TABLE_FULL, limit=ROWS_MAX))
            rows.append([_cell(cell) for cell in cells])
    except csv.Error as error:
        raise InputError(problem(Code.CELLS_UNREADABLE)) from error
    return rows


def copied(rows: Sequence[Sequence[str]]) -> str:
    """The text for the clipboard of which a spreadsheet makes these cells, and `read_pasted` too."""
    return _joined(([_guarded(text) for text in cells] for cells in rows), "\t", "\n")


def columns_named(cells: Sequence[str]) -> dict[int, Column]:
    """The columns that a first line names, by their places; of two alike the first counts."""
    found: dict[int, Column] = {}
    for place, cell in enumerate(cells):
        column = _NAMES.get(" ".join(cell.split()).casefold())
        if column is not None and column not in found.values():
            found[place] = column
    return found


def written(rows: Sequence[Row], unknown: Sequence[str] = (), delimiter: str = COMMA) -> str:
    """The text of a file; UTF-8 with a mark is its encoding.

    Args:
        rows: of the table.
        unknown: names of the other columns, which come last.
        delimiter: what is to stand between the cells.
    """
    used = [column for column in Column if column in _ALWAYS or any(row.text(column) for row in rows)]
    others = ([row.others.get(name, "") for name in unknown] for row in rows)
    lines = ([*map(row.text, used), *rest] for row, rest in zip(rows, others, strict=True))
    guarded = ([_guarded_within(text) for text in cells] for cells in ([*used, *unknown], *lines))
    return _joined(guarded, delimiter, "\r\n")


_ALWAYS = (Column.SOURCE, Column.PROMPT, Column.SIZE, Column.IMAGES, Column.SEED)


def _joined(lines: Iterable[Sequence[str]], delimiter: str, end: str) -> str:
    """Cells that have any sign of a table in them are put in quotes, also where it is that of other tables."""
    out: list[str] = []
    for cells in lines:
        quoted = [_quoted(text) if _TO_QUOTE.search(text) else text for text in cells]
        out += [delimiter.join(quoted) if quoted != [""] else _quoted(""), end]
    return "".join(out)


def _quoted(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def _decoded(data: bytes, name: str) -> str:
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeError:
            continue
        if "\0" not in text:
            return well_formed(text.removeprefix("\ufeff"))
    raise InputError(problem(Code.TABLE_FILE_UNREADABLE, name=name))


def _encodings(data: bytes) -> tuple[str, ...]:
    """Those that it may be in, the likeliest first."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return ("utf-16",)
    start = data[:200]
    if start[1::2].count(0) > len(start) // 4:
        return ("utf-16-le",)
    if start[::2].count(0) > len(start) // 4:
        return ("utf-16-be",)
    return ("utf-8", "cp1252")


def _read_text(text: str, name: str) -> Sheet:
    told = _SEPARATOR_LINE.match(text)
    delimiters = (told[1],) if told else _DELIMITERS
    body = text[told.end() :] if told else text
    delimiter = max(delimiters, key=lambda one: _sense(body, one))
    rows = _rows(body, delimiter, name)
    header = next(rows, [])
    columns = columns_named(header)
    if not columns:
        known = ", ".join(Column)
        raise InputError(problem(Code.TABLE_FILE_WITHOUT_COLUMNS, name=name, columns=known))
    others = _others(header, columns)
    lines = tuple(_lines(rows, columns, others))
    filled = {title for line in lines for title in line.others}
    unknown = tuple(title for place, title in others.items() if header[place].strip() or title in filled)
    return Sheet(unknown=unknown, delimiter=delimiter, lines=lines)


def _sense(text: str, delimiter: str) -> tuple[int, int]:
    """How much of the first line is understood if this stands between its cells; else how much it divides."""
    try:
        first = next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), [])
    except csv.Error:
        return (0, 0)
    return (len(columns_named(first)), len(first))


def _rows(text: str, delimiter: str, name: str) -> Iterator[list[str]]:
    """Those with anything in them."""
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            if any(cell.strip() for cell in cells):
                yield cells
    except csv.Error as error:
        raise InputError(problem(Code.TABLE_FILE_UNREADABLE, name=name)) from error


def _others(header: Sequence[str], columns: Mapping[int, Column]) -> dict[int, str]:
    """The names of the other columns by their places; a second of a name gets a number, one without too."""
    found: dict[int, str] = {}
    for place, cell in enumerate(header[:_OTHERS_MAX]):
        if place not in columns:
            title = _text(cell).strip() or f"column {place + 1}"
            numbered = (f"{title} ({number})" for number in itertools.count(2))
            names = itertools.chain((title,), numbered)
            found[place] = next(name for name in names if name not in found.values())
    return found


def _lines(rows: Iterator[list[str]], columns: Mapping[int, Column], others: Mapping[int, str]) -> Iterator[Line]:
    for number, cells in enumerate(rows):
        if number >= ROWS_MAX:
            raise InputError(problem(Code.TABLE_FULL, limit=ROWS_MAX))
        texts = dict(enumerate(map(_text, cells)))
        yield Line(
            cells={column: texts[place] for place, column in columns.items() if texts.get(place)},
            others={title: texts[place] for place, title in others.items() if texts.get(place)},
        )


def _cell(text: str) -> str:
    """As it was typed."""
    if text.startswith("'") and _FORMULA.match(text):
        text = text[1:]
    return text.replace("\r\n", "\n")[:CELL_MAX_CHARACTERS]


def _text(text: str) -> str:
    """As it was typed, in a file."""
    return _GUARD_WITHIN.sub("", _cell(text))


def _guarded_within(text: str) -> str:
    return _FORMULA_WITHIN.sub("'", _guarded(text))


def _guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text
