"""Tables in files: read and written as spreadsheets do, with pictures named from where the file is."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from imageedit_desktop import durable
from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.table import csv_text
from imageedit_desktop.domain.table.contents import Table
from imageedit_desktop.domain.table.csv_text import Line, Sheet
from imageedit_desktop.domain.table.row import Column, Row, parts_of, pictures_in, together
from imageedit_desktop.domain.text import well_formed
from imageedit_desktop.pipeline.desk.disk import blaming_disk
from imageedit_desktop.pipeline.desk.workers import Workers

ENDINGS = (".csv", ".tsv", ".tab")
"""How files with tables are called."""

_ELSEWHERE = ("\\\\", "\\??\\")
"""How paths begin that name another computer or a device, where a backslash stands for each slash."""

_SHARE_PARTS = 2
_FILE_ADDRESS = "file://"
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


def is_called_table(path: Path) -> bool:
    """Whether a name ends as those of tables do; touches no disk."""
    return path.suffix.lower() in ENDINGS


def is_address(text: str) -> bool:
    """Whether a cell names a picture on the web."""
    return bool(_ADDRESS.match(text))


def path_in(text: str) -> Path:
    """The file that a cell names, also where a file manager has put its address on the clipboard."""
    if not text.lower().startswith(_FILE_ADDRESS):
        return Path(text)
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    return Path(url2pathname(urlsplit(text).path))


def is_near(text: str, folder: str) -> bool:
    """Whether a path is on this computer, or on the share that the folder is on.

    A file comes from anywhere, and Windows tells each computer that a path names who asks for it.
    """
    path = text.replace("/", "\\")
    if not path.startswith(_ELSEWHERE):
        return True
    share = _share(path)
    return share is not None and share == _share(folder.replace("/", "\\"))


async def read_file(workers: Workers, path: Path) -> Sheet:
    """What a file holds, pictures named by their whole paths.

    Raises:
        InputError: FILE_MISSING, FILE_UNREADABLE, TABLE_FILE_NAMES_SHARE, or as `csv_text.read`.
    """
    return await workers.file(_read, path)


async def write_file(workers: Workers, path: Path, table: Table) -> None:
    """Write a table, pictures that are below the file's folder named from there.

    Raises:
        LibraryError: the disk did not take it.
    """
    with blaming_disk(path):
        await workers.file(_write, path, table)


def _read(path: Path) -> Sheet:
    name = well_formed(path.name)
    try:
        with path.open("rb") as file:
            data = file.read(csv_text.FILE_MAX_BYTES + 1)
    except FileNotFoundError:
        raise InputError(problem(Code.FILE_MISSING, name=name)) from None
    except OSError as error:
        raise InputError(problem(Code.FILE_UNREADABLE, name=name)) from error
    if len(data) > csv_text.FILE_MAX_BYTES:
        raise InputError(problem(Code.TABLE_FILE_UNREADABLE, name=name))
    sheet = csv_text.read(data, name=name)
    folder = Path(os.path.abspath(path)).parent  # noqa: PTH100 - links stay as they are
    lines = tuple(Line(cells=_whole(line.cells, folder), others=line.others) for line in sheet.lines)
    for text in sorted(pictures_in(line.cells for line in sheet.lines)):
        if not is_address(text) and not is_near(str(path_in(text)), str(folder)):
            raise InputError(problem(Code.TABLE_FILE_NAMES_SHARE, name=name, path=text[:80]))
    return Sheet(unknown=sheet.unknown, delimiter=sheet.delimiter, lines=lines)


def _write(path: Path, table: Table) -> None:
    rows = [_from(path.parent, row) for row in table.rows]
    text = csv_text.written(rows, table.unknown, table.delimiter)
    durable.write_file(path, text.encode("utf-8-sig"))


def _whole(cells: Mapping[Column, str], folder: Path) -> Mapping[Column, str]:
    """The pictures by their whole paths."""
    whole = dict(cells)
    if source := cells.get(Column.SOURCE, "").strip():
        whole[Column.SOURCE] = _whole_path(source, folder)
    if portraits := parts_of(cells.get(Column.PORTRAITS, "")):
        whole[Column.PORTRAITS] = together(tuple(_whole_path(text, folder) for text in portraits))
    return whole


def _whole_path(text: str, folder: Path) -> str:
    return text if is_address(text) else str(folder / path_in(text))


def _share(path: str) -> tuple[str, ...] | None:
    r"""Computer and share of ``\\computer\share\…``; None of devices, and of what is neither."""
    parts = path.casefold().split("\\")[2:4]
    is_share = path.startswith("\\\\") and len(parts) == _SHARE_PARTS and parts[0] not in {"", "?", "."}
    return tuple(parts) if is_share else None


def _from(folder: Path, row: Row) -> Row:
    """The pictures by their paths from a folder, where they are in it."""
    source = row.text(Column.SOURCE).strip()
    portraits = together(tuple(_short_path(text, folder) for text in row.portrait_texts))
    return row.with_cells({Column.SOURCE: _short_path(source, folder), Column.PORTRAITS: portraits})


def _short_path(text: str, folder: Path) -> str:
    if not text or is_address(text) or not Path(text).is_relative_to(folder):
        return text
    return Path(text).relative_to(folder).as_posix()
