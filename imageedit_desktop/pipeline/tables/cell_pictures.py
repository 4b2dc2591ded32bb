"""Reading the pictures that are named in cells: a few at a time, each once."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.table.contents import ReadPicture
from imageedit_desktop.domain.text import well_formed
from imageedit_desktop.pipeline import load_input
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.tables.table_files import is_address, path_in

_AT_ONCE = 3
"""One for each reader of pictures, and one that is ready."""


Told = Callable[[str, ReadPicture], None]
"""Is told of a picture that was read, by the text in the cell."""


async def read_pictures(desk: Desk, texts: Collection[str], told: Told) -> None:
    """Read pictures into the library, and tell of each as it comes. Cancelled, no more are read.

    Raises:
        LibraryError: the disk does not take them.
    """
    waiting = deque(dict.fromkeys(texts))
    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(_AT_ONCE):
                group.create_task(_read_all(desk, waiting, told))
    except BaseExceptionGroup as errors:
        raise errors.exceptions[0] from errors


async def _read_all(desk: Desk, waiting: deque[str], told: Told) -> None:
    """Read what waits until nothing does; others do so beside."""
    while waiting:
        text = waiting.popleft()
        told(text, await _read(desk, text))


async def changed_files(desk: Desk, marks: Mapping[str, str]) -> list[str]:
    """Those of these texts whose file is another one now; of one that is gone the copy in the library is used.

    Raises nothing.
    """
    return await desk.workers.file(_changed, marks)


async def _read(desk: Desk, text: str) -> ReadPicture:
    try:
        if is_address(text):
            return ReadPicture(found=await load_input.load_address(desk, text))
        mark = await desk.workers.file(_mark, text)
        return ReadPicture(found=await load_input.load_file(desk, path_in(text)), mark=mark)
    except InputError as error:
        return ReadPicture(found=error.first)
    except (OSError, ValueError):  # no reader can be started; a name that no disk has
        return ReadPicture(found=problem(Code.FILE_UNREADABLE, name=well_formed(Path(text).name)[:80]))


def _changed(marks: Mapping[str, str]) -> list[str]:
    return [text for text, mark in marks.items() if _mark(text) not in {mark, ""}]


def _mark(text: str) -> str:
    """Of a file as it is now; empty where there is none. For a worker."""
    try:
        status = path_in(text).stat()
    except (OSError, ValueError):
        return ""
    return f"{status.st_size} {status.st_mtime_ns}"
