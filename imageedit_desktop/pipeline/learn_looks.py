"""Learning how the pictures of a library look, one after the other, behind everything else.

Each is looked at once: what was learnt is in the library. A picture that cannot be read is noted as such; one whose
file is not there is left for another day.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from pathlib import Path

from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.tables.looks import Unseen, UnseenPage

AT_ONCE = 50
"""So many are written down together: half a second's work, which is what a crash may cost."""

_OF_DISK = {Code.FILE_MISSING, Code.FILE_IS_FOLDER, Code.FILE_UNREADABLE}

Turn = Callable[[], Awaitable[None]]
"""Returns when nobody else needs the processor and the disk just now."""


async def learn_all(desk: Desk, turn: Turn) -> AsyncIterator[int]:
    """Learn the looks of all pictures that have none yet, the newest first.

    Yields:
        How many were learnt, each time when some are written down.

    Raises:
        LibraryError: the library cannot be read or written.
    """
    page = await desk.ledger.run(_unseen, None)
    while True:
        for first in range(0, len(page.pictures), AT_ONCE):
            yield await learn(desk, page.pictures[first : first + AT_ONCE], turn)
        if not page.before:
            return
        await turn()
        page = await desk.ledger.run(_unseen, page.before)


async def learn(desk: Desk, pictures: Sequence[Unseen], turn: Turn) -> int:
    """Learn the looks of a few pictures, and write them down; how many there were.

    Raises:
        LibraryError: they cannot be written.
    """
    looks: dict[str, bytes] = {}
    for picture in pictures:
        await turn()
        thumbnail = desk.library.files.thumbnail(picture.sha256)
        files = [thumbnail, picture.path]
        look = b"" if picture.is_unread else await desk.workers.look(_look_of, files)
        if look is not None:
            looks[picture.sha256] = look
    if looks:
        await desk.ledger.run(lambda library: library.looks.keep(looks))
    return len(looks)


def _unseen(library: Library, before: int | None) -> UnseenPage:
    return library.looks.unseen(before)


def _look_of(files: Sequence[Path]) -> bytes | None:
    """The look of a picture; empty where it is none that can be read, None where the disk does not have it."""
    from imageedit_desktop.imaging.likeness import look_of  # with NumPy, which few sessions need at once

    try:
        return look_of(files)
    except InputError as error:
        return None if error.code in _OF_DISK else b""
