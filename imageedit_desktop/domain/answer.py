"""The answer to a query: every picture that it takes, in order, as plain numbers.

A hundred thousand pictures are a few arrays of a megabyte together. Pictures of one job follow each other; their
run is a batch. Only where the order depends on how pictures look it is not so: a run is a stack then, of which the
answer has what is seen, or a single picture. An insertion or a removal moves memory and visits no picture.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain, groupby, repeat
from operator import itemgetter

from imageedit_desktop.domain.ids import NUMBER_BITS, BatchId, PictureId, batch_of, picture_id
from imageedit_desktop.domain.stacks import Stacks


@dataclass(slots=True, kw_only=True)
class Answer:
    """What a query takes.

    Attributes:
        ids: `PictureId` of each picture, in order.
        starts: for each batch the index of its first picture; a batch without any starts where the next one does.
        batches: `BatchId` of each batch, in the same order.
        shapes: width << 16 | height of the pictures; of each batch where it is grouped, else of each picture.
        grouped: whether it is to be shown in batches; else only those that have pictures are in it.
        goes_by_looks: pictures of one job may be apart; `batches` has that of the first picture of each run then.
        stacks: the stacks that the runs are; None where they are none.
    """

    ids: array[int] = field(default_factory=lambda: array("q"))
    starts: array[int] = field(default_factory=lambda: array("q"))
    batches: array[int] = field(default_factory=lambda: array("q"))
    shapes: array[int] = field(default_factory=lambda: array("I"))
    grouped: bool = True
    goes_by_looks: bool = False
    stacks: Stacks | None = None

    @classmethod
    def of_stacks(cls, stacks: Stacks) -> Answer:
        """What is seen of stacks."""
        answer = cls(grouped=False, goes_by_looks=True, stacks=stacks)
        for number in range(len(stacks)):
            shown = stacks.shown(number)
            answer.starts.append(len(answer.ids))
            answer.batches.append(batch_of(PictureId(stacks.pictures[shown.start])))
            answer.ids.extend(stacks.pictures[shown.start : shown.stop])
            answer.shapes.extend(stacks.shapes[shown.start : shown.stop])
        return answer

    @classmethod
    def of_pictures(cls, pictures: array[int], shapes: array[int]) -> Answer:
        """Pictures in an order of their own, each a run."""
        return cls(
            ids=pictures,
            starts=array("q", range(len(pictures))),
            batches=array("q", [picture >> NUMBER_BITS for picture in pictures]),
            shapes=shapes,
            grouped=False,
            goes_by_looks=True,
        )

    def __len__(self) -> int:
        """How many pictures and places there are."""
        return len(self.ids)

    def position_at(self, index: int) -> int:
        """Which batch, counted from 0, the picture at an index belongs to."""
        return bisect_right(self.starts, index) - 1

    def span(self, position: int) -> range:
        """The indexes of the pictures of a batch."""
        end = self.starts[position + 1] if position + 1 < len(self.starts) else len(self.ids)
        return range(self.starts[position], end)

    def index_of(self, picture: PictureId) -> int | None:
        """Where a picture is, or the cover that it is folded under; None where the query does not take it."""
        index = _place_in(self.ids, picture) if self.goes_by_looks else self._index_in_batch(picture)
        if index is None and self.stacks is not None and (number := self.stacks.number_of(picture)) is not None:
            return self.starts[number]
        return index

    def _index_in_batch(self, picture: PictureId) -> int | None:
        """The same where each job has one run, whose numbers ascend."""
        position = self.position_of(batch_of(picture))
        if position is None:
            return None
        span = self.span(position)
        index = bisect_left(self.ids, picture, span.start, span.stop)
        return index if index < span.stop and self.ids[index] == picture else None

    def batches_of(self, positions: range) -> list[BatchId]:
        """The batches of the pictures of some runs, each once."""
        if not self.goes_by_looks:
            return [BatchId(batch) for batch in self.batches[positions.start : positions.stop]]
        if not positions:
            return []
        pictures = self.ids[self.starts[positions[0]] : self.span(positions[-1]).stop]
        return list(dict.fromkeys(batch_of(PictureId(picture)) for picture in pictures))

    def fold(self, position: int, *, folded: bool) -> Iterator[tuple[int, int]]:
        """Let a stack show its best alone, or all of its pictures.

        Yields:
            As `fit`.
        """
        stacks = self.stacks
        if stacks is None or folded != (position in stacks.unfolded):
            return
        start, whole, cover = self.starts[position], stacks.span(position), stacks.covers[position]
        stacks.unfolded ^= {position}
        before, behind = range(whole.start, cover), range(cover + 1, whole.stop)
        if folded:
            yield from self._take_away(position, start + len(before) + 1, len(behind))
            yield from self._take_away(position, start, len(before))
        else:
            yield from self._show(position, start + 1, behind)
            yield from self._show(position, start, before)
        self.batches[position] = batch_of(PictureId(self.ids[start]))

    def position_of(self, batch: BatchId) -> int | None:
        """Where a batch is; None where the query does not take it."""
        return _place_in(self.batches, batch)

    def insert_batch(self, position: int, batch: BatchId, shape: int) -> None:
        """Put a batch without pictures before the one at a position, or at the end."""
        start = self.starts[position] if position < len(self.starts) else len(self.ids)
        self.starts.insert(position, start)
        self.batches.insert(position, batch)
        if self.grouped:
            self.shapes.insert(position, shape)

    def remove_batch(self, position: int) -> None:
        """Take out a batch whose pictures are gone."""
        if self.span(position):
            raise ValueError("it has pictures")
        del self.starts[position], self.batches[position]
        if self.grouped:
            del self.shapes[position]

    def insert(self, position: int, index: int, pictures: Sequence[int], shape: int) -> None:
        """Put pictures into the batch at a position, the first of them at `index` of the whole."""
        if not self.span(position).start <= index <= self.span(position).stop:
            raise IndexError(index)
        self.ids[index:index] = array("q", pictures)
        if not self.grouped:
            self.shapes[index:index] = array("I", [shape]) * len(pictures)
        self._move_starts(position + 1, len(pictures))

    def remove(self, position: int, index: int, count: int) -> None:
        """Take pictures out of the batch at a position, the first of them at `index` of the whole."""
        if not self.span(position).start <= index <= index + count <= self.span(position).stop:
            raise IndexError(index)
        del self.ids[index : index + count]
        if not self.grouped:
            del self.shapes[index : index + count]
        self._move_starts(position + 1, -count)

    def fit(self, position: int, numbers: Sequence[int], shape: int) -> Iterator[tuple[int, int]]:
        """Let the batch at a position have pictures with these numbers, ascending, of this shape, and no others.

        Yields:
            An index and a number for each step that was just done: pictures put in, or taken out if below zero.
        """
        span = self.span(position)
        self._reshape(position, shape)
        kept = [PictureId(self.ids[index]) for index in span]
        wanted = [picture_id(BatchId(self.batches[position]), number) for number in numbers]
        for place, run in reversed(_runs_outside(kept, set(wanted))):
            self.remove(position, span.start + place, len(run))
            yield span.start + place, -len(run)
        for place, run in _runs_outside(wanted, set(kept)):
            self.insert(position, span.start + place, run, shape)
            yield span.start + place, len(run)

    def append(self, batches: array[int], numbers: Sequence[int], shapes: array[int]) -> None:
        """Put batches at the end whose pictures have the same numbers, and each a shape."""
        first, each = len(self.ids), len(numbers)
        self.batches.extend(batches)
        self.starts.extend(range(first, first + len(batches) * each, each) if each else [first] * len(batches))
        self.shapes.extend(array("I", shapes if self.grouped else [s for s in shapes for _ in numbers]))
        ids = array("q", [0]) * (len(batches) * each)
        for place, number in enumerate(numbers):
            ones = array("q", [number]) * len(batches)
            ids[place::each] = _lanes(_digits(batches) << NUMBER_BITS | _digits(ones), len(batches))
        self.ids.extend(ids)

    def append_each(self, batches: array[int], numbers: Sequence[Sequence[int]], shapes: array[int]) -> None:
        """Put batches at the end, each with the numbers of its pictures and a shape.

        Where many follow each other that have the same numbers, `append` takes half the time; where few do, ten
        times as long.
        """
        counts = list(map(len, numbers))
        self.starts.extend(accumulate(counts[:-1], initial=len(self.ids)) if counts else ())
        self.batches.extend(batches)
        self.shapes.extend(array("I", shapes if self.grouped else chain.from_iterable(map(repeat, shapes, counts))))
        self.ids.extend(
            array(
                "q",
                [batch << NUMBER_BITS | one for batch, each in zip(batches, numbers, strict=True) for one in each],
            )
        )

    def cover_anew(self, position: int) -> Iterator[tuple[int, int]]:
        """Show another cover of a folded stack, which is the best of it now; yields as `fit`."""
        stacks, index = self.stacks, self.starts[position]
        if stacks is None or position in stacks.unfolded or self.ids[index] == stacks.cover(position):
            return
        yield from self._show(position, index, stacks.shown(position))
        yield from self._take_away(position, index + 1, 1)
        self.batches[position] = batch_of(PictureId(self.ids[index]))

    def _show(self, position: int, index: int, places: range) -> Iterator[tuple[int, int]]:
        """Put pictures of its stacks into a run."""
        if self.stacks is not None and places:
            self.ids[index:index] = self.stacks.pictures[places.start : places.stop]
            self.shapes[index:index] = self.stacks.shapes[places.start : places.stop]
            self._move_starts(position + 1, len(places))
            yield index, len(places)

    def _take_away(self, position: int, index: int, count: int) -> Iterator[tuple[int, int]]:
        """Take pictures out of a run that keeps others."""
        if count:
            self.remove(position, index, count)
            yield index, -count

    def _reshape(self, position: int, shape: int) -> None:
        span = range(position, position + 1) if self.grouped else self.span(position)
        self.shapes[span.start : span.stop] = array("I", [shape]) * len(span)

    def _move_starts(self, first: int, by: int) -> None:
        """Add a number to all from `first` on."""
        later = self.starts[first:]
        step = _digits(array("q", [abs(by)]) * len(later))
        self.starts[first:] = _lanes(_digits(later) + (step if by > 0 else -step), len(later))


# An array as the digits of one large number: a sum, or a shift, then changes all of them at once, which takes a
# third of the time that a loop does. Nothing is carried over: none is below zero or near 2 to the 63rd.


def _digits(lanes: array[int]) -> int:
    return int.from_bytes(lanes.tobytes(), sys.byteorder)


def _lanes(digits: int, count: int) -> array[int]:
    return array("q", digits.to_bytes(_LANE_BYTES * count, sys.byteorder))


_LANE_BYTES = array("q").itemsize


def _runs_outside(pictures: list[PictureId], others: set[PictureId]) -> list[tuple[int, list[PictureId]]]:
    """Neighbours that are not among the others, and the place of the first of them."""
    marked = [(picture in others, place, picture) for place, picture in enumerate(pictures)]
    runs = [list(run) for is_among, run in groupby(marked, itemgetter(0)) if not is_among]
    return [(run[0][1], [picture for _, _, picture in run]) for run in runs]


def _place_in(values: array[int], wanted: int) -> int | None:
    try:
        return values.index(wanted)
    except ValueError:
        return None
