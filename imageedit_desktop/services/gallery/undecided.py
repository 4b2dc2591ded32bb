"""The batches in which something is undecided."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.ids import BatchId, JobId, PictureId, number_of, picture_id
from imageedit_desktop.domain.query import EVERYTHING, Grouping, Query, parse, written
from imageedit_desktop.domain.verdict import Pick
from imageedit_desktop.services.gallery.library_search import LibrarySearch
from imageedit_desktop.services.gallery.standing import Standing
from imageedit_desktop.store.search import Batch, Search, Taken


@dataclass(frozen=True, slots=True, kw_only=True)
class ToDecide:
    """A batch in which something is undecided.

    Attributes:
        pictures: those on the disk that may be the best, in order.
        rejected: those on the disk that are out already.
    """

    batch: BatchId
    pictures: tuple[PictureId, ...]
    rejected: tuple[PictureId, ...] = ()


class UndecidedBatches:
    """Finds them in the order of the answer that stands; pictures that are not in that are left out.

    Where the answer goes by looks, pictures of one batch are apart or folded away: batches come in the order of the
    library then, each with all of its pictures, in the answer or not.

    Every method raises LibraryError where the library cannot be read.
    """

    def __init__(
        self, search: LibrarySearch, standing: Callable[[], Standing], *, hides_sensitive: Callable[[], bool]
    ) -> None:
        self._search, self._standing, self._hides_sensitive = search, standing, hides_sensitive

    async def after(self, batch: BatchId) -> ToDecide | None:
        """The next one after a batch; None where everything is decided from there on."""
        undecided, after = self._query(), batch
        while (following := await self._search.run(Search.following, undecided, after)) is not None:
            if (found := await self._to_decide(following)) is not None:
                return found
            after = following
        return None

    async def before(self, batch: BatchId) -> ToDecide | None:
        """The nearest one before a batch; None where everything is decided up to there."""
        return await self._first_of(reversed(await self._above(batch)))

    async def above(self, batch: BatchId) -> ToDecide | None:
        """The first of all, where it comes before a batch."""
        return await self._first_of(await self._above(batch))

    async def of_job(self, job_id: JobId) -> ToDecide | None:
        """The batch of a job, whatever the query takes; None where nobody has to decide anything in it."""
        for taken in await self._taken([job_id]):
            found = _sorted_out(taken.batch, _seen_of(taken))
            if any(_is_open(taken.batch.items[number_of(picture)]) for picture in found.pictures):
                return found
        return None

    async def _taken(self, jobs: Collection[JobId]) -> list[Taken]:
        """All pictures of these jobs that may be seen."""
        everything = replace(EVERYTHING, leaves_out_sensitive=self._hides_sensitive())
        return await self._search.run(Search.taken, everything, jobs)

    def _query(self) -> Query:
        standing = self._in_batches()
        undecided = parse(f"{written(standing)} undecided")
        return replace(undecided, leaves_out_sensitive=standing.leaves_out_sensitive)

    async def _above(self, batch: BatchId) -> list[BatchId]:
        """Those in which the library has something undecided; of a batch that is gone, all that are left."""
        found = await self._search.run(Search.answer, self._query())
        answer = self._standing().answer
        if answer.goes_by_looks:
            answer = (await self._search.run(Search.answer, self._in_batches())).answer
        upper = set(answer.batches[: answer.position_of(batch)])
        return [BatchId(one) for one in found.answer.batches if one in upper]

    def _in_batches(self) -> Query:
        """What stands, in the order of the library."""
        return replace(self._standing().query.without_reference(), grouping=Grouping.BATCHES)

    async def _first_of(self, batches: Iterable[BatchId]) -> ToDecide | None:
        for batch in batches:
            if (found := await self._to_decide(batch)) is not None:
                return found
        return None

    async def _to_decide(self, batch_id: BatchId) -> ToDecide | None:
        for batch in await self._search.run(Search.batches, [batch_id]):
            found = _sorted_out(batch, await self._pictures_of(batch))
            if found.pictures:
                return found
        return None

    async def _pictures_of(self, batch: Batch) -> list[PictureId]:
        answer = self._standing().answer
        if answer.goes_by_looks:
            return [picture for taken in await self._taken([batch.facts.job.id]) for picture in _seen_of(taken)]
        position = answer.position_of(batch.id)
        span = range(0) if position is None else answer.span(position)
        return [PictureId(answer.ids[index]) for index in span]


def _sorted_out(batch: Batch, pictures: Iterable[PictureId]) -> ToDecide:
    on_disk = [picture for picture in pictures if _is_on_disk(batch.items.get(number_of(picture)))]
    out = {picture for picture in on_disk if _is_rejected(batch.items[number_of(picture)])}
    kept = tuple(picture for picture in on_disk if picture not in out)
    return ToDecide(batch=batch.id, pictures=kept, rejected=tuple(sorted(out)))


def _seen_of(taken: Taken) -> list[PictureId]:
    return [picture_id(taken.batch.id, number) for number in taken.numbers]


def _is_on_disk(item: GalleryItem | None) -> bool:
    return item is not None and item.result is not None and item.result.path is not None


def _is_rejected(item: GalleryItem) -> bool:
    return item.result is not None and item.result.verdict.pick is Pick.REJECT


def _is_open(item: GalleryItem) -> bool:
    """Whether nothing was said of it yet: what is for later is not for now."""
    verdict = None if item.result is None else item.result.verdict
    return verdict is not None and verdict.pick is Pick.UNDECIDED and not verdict.deferred
