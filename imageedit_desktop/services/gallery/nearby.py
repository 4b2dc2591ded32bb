"""What is known of the batches near the screen; of the others only their ids are in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from imageedit_desktop.domain.gallery import BatchFacts, GalleryItem
from imageedit_desktop.domain.ids import BatchId, PictureId, batch_of, number_of
from imageedit_desktop.domain.stacks import rank
from imageedit_desktop.store.search import Batch

_PICTURES_MAX = 8_000
"""Three pages of the smallest pictures, each of another batch of nine: see `domain.answer.Answer.goes_by_looks`."""


class Nearby:
    """The batches that were looked at last, with all their pictures."""

    def __init__(self) -> None:
        self._batches: OrderedDict[BatchId, Batch] = OrderedDict()
        self._best_first: dict[BatchId, list[int]] = {}
        self._doubted: dict[BatchId, int] = {}
        self._doubts = 0
        self._pictures = 0

    @property
    def moment(self) -> int:
        """Now, for `put`: what is read from now on knows of every doubt until now."""
        return self._doubts

    def doubt(self, batches: Iterable[BatchId]) -> None:
        """These are different now: tell of them as before, but have them fetched anew where they are wanted."""
        self._doubts += 1
        self._doubted |= dict.fromkeys(batches, self._doubts)

    def put(self, batch: Batch, *, read_at: int) -> None:
        """Keep a batch as it was read, and let go of those that were not looked at for longest.

        Args:
            batch: what was read.
            read_at: the `moment` before that was begun.
        """
        if self._doubted.get(batch.id, 0) <= read_at:
            self._doubted.pop(batch.id, None)
        self._drop(self._batches.pop(batch.id, None))
        self._batches[batch.id] = batch
        self._pictures += _weight(batch)
        while self._pictures > _PICTURES_MAX and len(self._batches) > 1:
            self._drop(self._batches.popitem(last=False)[1])

    def missing(self, ids: Iterable[BatchId]) -> list[BatchId]:
        """Those that are not known as they are now; the others count as looked at."""
        wanted = list(ids)
        for known in self._batches.keys() & set(wanted):
            self._batches.move_to_end(known)
        return [batch for batch in wanted if batch not in self._batches or batch in self._doubted]

    def are_doubted(self, ids: Iterable[BatchId]) -> bool:
        """Whether some of them have to be fetched anew."""
        return bool(self._doubted) and any(batch in self._doubted for batch in ids)

    def facts(self, batch: BatchId) -> BatchFacts | None:
        """What is known of a batch; None where it is not known yet."""
        known = self._batches.get(batch)
        return known.facts if known else None

    def item(self, picture: PictureId) -> GalleryItem | None:
        """A picture or its place; None where it is not known yet."""
        known = self._batches.get(batch_of(picture))
        return known.item(number_of(picture)) if known else None

    def best_first(self, batch: BatchId) -> Sequence[int]:
        """The numbers of a batch's pictures on the disk, the best first; none where it is not known yet."""
        known = self._batches.get(batch)
        if known is None:
            return ()
        if batch not in self._best_first:
            ranks = {n: rank(item.result.verdict) for n, item in known.items.items() if item.result is not None}
            self._best_first[batch] = sorted(ranks, key=lambda number: (ranks[number], number))
        return self._best_first[batch]

    def clear(self) -> None:
        """Forget everything: another library opens."""
        self._batches.clear()
        self._best_first.clear()
        self._doubted.clear()
        self._pictures = 0

    def _drop(self, batch: Batch | None) -> None:
        if batch is not None:
            self._pictures -= _weight(batch)
            self._best_first.pop(batch.id, None)


def _weight(batch: Batch) -> int:
    return max(1, len(batch.items))
