"""The next batch in which something is undecided."""

from __future__ import annotations

from collections.abc import Callable

from imageedit_desktop.domain.answer import Answer
from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.ids import BatchId, PictureId, number_of
from imageedit_desktop.domain.query import parse, written
from imageedit_desktop.domain.verdict import Pick
from imageedit_desktop.services.gallery.library_search import LibrarySearch
from imageedit_desktop.services.gallery.standing import Standing
from imageedit_desktop.store.search import Search


async def undecided_after(
    search: LibrarySearch, standing: Callable[[], Standing], after: BatchId
) -> tuple[PictureId, ...]:
    """The pictures of the next batch in which some are undecided; those that are rejected are left out.

    Args:
        search: the library that is open.
        standing: what stands now; pictures that are not in it are left out.
        after: the batch to go on from, in the order of the query.

    Returns:
        None at all where everything is decided from there on.

    Raises:
        LibraryError: the library cannot be read.
    """
    undecided = parse(f"{written(standing().query)} undecided")
    while (following := await search.run(Search.following, undecided, after)) is not None:
        for batch in await search.run(Search.batches, [following]):
            open_ones = {number for number, item in batch.items.items() if _may_be_best(item)}
            found = [one for one in _pictures_of(standing().answer, following) if number_of(one) in open_ones]
            if found:
                return tuple(found)
        after = following
    return ()


def _pictures_of(answer: Answer, batch: BatchId) -> list[PictureId]:
    position = answer.position_of(batch)
    span = range(0) if position is None else answer.span(position)
    return [PictureId(answer.ids[index]) for index in span]


def _may_be_best(item: GalleryItem) -> bool:
    """Whether it is on the disk, and not rejected."""
    return item.result is not None and item.result.path is not None and item.result.verdict.pick is not Pick.REJECT
