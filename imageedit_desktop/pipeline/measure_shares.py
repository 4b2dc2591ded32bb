"""Measuring how much pictures differ from their sources, one after the other, behind everything else.

Each is measured once: what was found is in the library. A picture that cannot be compared is noted as such; where
its file or its source is not there, it is left for another day. It is the same reckoning, of the same files, as
whoever looks at the difference sees.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from imageedit_desktop.domain.errors import Code, InputError, LibraryError
from imageedit_desktop.domain.ids import BatchId, PictureId, picture_id
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.prepare_input import prepare_rendition
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.tables.changed_shares import Unmeasured, UnmeasuredPage

if TYPE_CHECKING:
    from imageedit_desktop.imaging.comparing.compare import Comparer

AT_ONCE = 9
"""So many are written down together: a few seconds' work, which is what a crash may cost."""

_NOT_NOW = {
    Code.FILE_MISSING,
    Code.FILE_IS_FOLDER,
    Code.FILE_UNREADABLE,
    Code.ADJUSTMENT_UNKNOWN,
    Code.READER_FAILED,
    Code.IMAGE_TOO_COMPLEX,
    Code.IMAGE_TOO_LARGE,
}
"""What another day, another version or more memory may do: every source was read when it was sent."""

Turn = Callable[[], Awaitable[None]]
"""Returns when nobody else needs the processor and the disk just now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What came of a few pictures.

    Attributes:
        batches: where something is known now.
        count: of so many pictures.
        absent: those that could not be measured for now: a file is not there.
    """

    batches: frozenset[BatchId]
    count: int
    absent: frozenset[PictureId]


async def measure_all(desk: Desk, turn: Turn) -> AsyncIterator[Measured]:
    """Measure all pictures that were not measured yet, the newest first.

    Yields:
        What came of a few, each time when it is written down.

    Raises:
        LibraryError: the library cannot be read or written.
    """
    measurer = Measurer(desk, turn)
    page = await desk.ledger.run(_unmeasured, None)
    while True:
        for first in range(0, len(page.pictures), AT_ONCE):
            yield await measurer.measure(page.pictures[first : first + AT_ONCE])
        if not page.before:
            return
        await turn()
        page = await desk.ledger.run(_unmeasured, page.before)


class Measurer:
    """Measures pictures, and remembers the last source meanwhile."""

    def __init__(self, desk: Desk, turn: Turn) -> None:
        self._desk, self._turn = desk, turn
        self._worker = _Worker()

    async def measure(self, pictures: Sequence[Unmeasured]) -> Measured:
        """Measure a few pictures, and write down what was found.

        Raises:
            LibraryError: it cannot be written.
        """
        shares: dict[Unmeasured, float | None] = {}
        for picture in pictures:
            await self._turn()
            try:
                shares[picture] = await self._share(picture)
            except _NotNow:
                continue
        if shares:
            await self._desk.ledger.run(lambda library: library.changed_shares.keep(shares))
        return Measured(
            batches=frozenset(picture.batch for picture in shares),
            count=len(shares),
            absent=frozenset(picture_id(one.batch, one.number) for one in pictures if one not in shares),
        )

    async def _share(self, picture: Unmeasured) -> float | None:
        """Its share; None where the two cannot be compared."""
        if picture.is_unread:
            return None
        wanted = [True]
        try:
            source = await self._source(picture)
            return await self._desk.workers.look(self._worker.share, source, picture.path, lambda: bool(wanted))
        except InputError as error:
            if error.code in _NOT_NOW:
                raise _NotNow from error
            return None
        except (LibraryError, OSError) as error:
            raise _NotNow from error
        finally:
            wanted.clear()  # the story may have been cut off: let the worker end too

    async def _source(self, picture: Unmeasured) -> Path:
        """The file of its source, as it was sent."""
        prepared = self._desk.prepared.get(picture.source) or await prepare_rendition(self._desk, picture.source)
        return prepared.path


class _NotNow(Exception):
    """A file is not there, which it may be another day."""


class _Worker:
    """What the worker's thread keeps."""

    def __init__(self) -> None:
        self._comparer: Comparer | None = None

    def share(self, source: Path, result: Path, is_wanted: Callable[[], bool]) -> float | None:
        from imageedit_desktop.imaging.comparing.compare import Comparer  # with NumPy, which few need at once

        if self._comparer is None:
            self._comparer = Comparer()
        found = self._comparer.compare(source, result, is_wanted)
        if found is None:
            raise _NotNow
        return found.changed


def _unmeasured(library: Library, before: int | None) -> UnmeasuredPage:
    return library.changed_shares.unmeasured(before)
