"""The bin as the window sees it: what would go there on a word, and what others put there.

`verdicts.Verdicts` moves pictures there and back, for that is part of the one history of what is done to them.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.query import FLAGS, Comparison, Condition, Grouping, Query
from imageedit_desktop.pipeline.bin import Trash, look_around, own_files
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.judging.verdicts import Verdicts
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.store.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """The rejected pictures of the library, or of what is searched for.

    Attributes:
        size_bytes: of the disk, all together.
        is_whole: they are all that the library has.
        own_files: files of folders of the artist's own among them.
    """

    pictures: tuple[PictureId, ...]
    size_bytes: int
    is_whole: bool
    own_files: tuple[Path, ...]


class Bin(QObject):
    """Looks for what may go into the bin, and for what is there or back without our doing.

    Signals:
        rejected_found(Rejected): what was asked for; none, perhaps.
        noticed(frozenset[BatchId]): in these batches others removed files, or brought them back.
        others_moved(Noticed): the same, in numbers.
    """

    rejected_found = Signal(object)
    noticed = Signal(object)
    others_moved = Signal(object)

    def __init__(
        self, workspace: Workspace, supervisor: Supervisor, review: Review, verdicts: Verdicts, trash: Trash
    ) -> None:
        super().__init__()
        self._workspace, self._supervisor = workspace, supervisor
        self._review, self._verdicts, self._trash = review, verdicts, trash
        self._is_looking = False
        workspace.closing.connect(self._on_closing)

    def find_rejected(self) -> None:
        """Find the rejected pictures of what is searched for, or of the whole library."""
        self._spawn(self._find_rejected, "rejected pictures")

    @Slot()
    def look_around(self) -> None:
        """See whether the files near the screen are there, and those in the bin back; one look at a time."""
        if not self._is_looking:
            self._is_looking = True
            self._spawn(self._look_around, "look around")

    def _spawn(self, story: Callable[[Desk], Coroutine[Any, Any, None]], name: str) -> None:
        desk = self._workspace.open_desk
        if desk is None:
            self._is_looking = False
            return
        self._workspace.bind(self._supervisor.spawn(story(desk), name))

    async def _find_rejected(self, desk: Desk) -> None:
        await self._verdicts.written()
        query = self._review.query
        found = await self._review.pictures_of(_rejected_of(query))
        size_bytes = await desk.ledger.run(_weight, found)
        is_whole = not query.chooses and not query.leaves_out_sensitive
        own = await own_files(desk, found)
        self.rejected_found.emit(Rejected(pictures=found, size_bytes=size_bytes, is_whole=is_whole, own_files=own))

    async def _look_around(self, desk: Desk) -> None:
        try:
            await self._verdicts.written()
            noticed = await look_around(desk, self._trash, self._review.near())
        except ImageEditError:
            return  # a disk that does not answer now removes nothing
        finally:
            self._is_looking = False
        if noticed.batches:
            self.noticed.emit(noticed.batches)
            self.others_moved.emit(noticed)

    def _on_closing(self) -> None:
        self._is_looking = False


def _rejected_of(query: Query) -> Query:
    """Those of a query that are rejected, and not in the bin already."""
    rejected, binned = (
        Condition(field=FLAGS[flag][0], any_of=(Comparison(value=FLAGS[flag][1]),), negated=negated)
        for flag, negated in (("rejected", False), ("binned", True))
    )
    return replace(query, conditions=(*query.conditions, rejected, binned), grouping=Grouping.BATCHES)


def _weight(library: Library, pictures: tuple[PictureId, ...]) -> int:
    return library.bin.weight_bytes(pictures)
