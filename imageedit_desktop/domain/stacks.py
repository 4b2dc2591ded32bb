"""Stacks: pictures that stand together, folded under the best of them. A batch is one, and what looks alike."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress, count

from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.verdict import STARS_MAX, Verdict


def rank(verdict: Verdict) -> int:
    """Where a picture stands among its like; the least is the best: picked, undecided, rejected, then by stars.

    What a label means is the artist's own business, so it does not count.
    """
    return (1 - verdict.pick) * (STARS_MAX + 1) + STARS_MAX - verdict.stars


@dataclass(slots=True, kw_only=True)
class Stacks:
    """Pictures in stacks, as plain numbers.

    Attributes:
        pictures: `PictureId` of each, stack after stack, in each in the order of the query.
        shapes: width << 16 | height of each.
        ranks: of each, see `rank`.
        starts: for each stack the place of its first picture in `pictures`.
        covers: for each stack the place of its best.
        unfolded: which stacks, counted from 0, show all of their pictures.
    """

    pictures: array[int] = field(default_factory=lambda: array("q"))
    shapes: array[int] = field(default_factory=lambda: array("I"))
    ranks: array[int] = field(default_factory=lambda: array("q"))
    starts: array[int] = field(default_factory=lambda: array("q"))
    covers: array[int] = field(default_factory=lambda: array("q"))
    unfolded: set[int] = field(default_factory=set)

    def __len__(self) -> int:
        """How many stacks there are."""
        return len(self.starts)

    def span(self, number: int) -> range:
        """The places of a stack's pictures."""
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.pictures)
        return range(self.starts[number], end)

    def shown(self, number: int) -> range:
        """The places of those that are seen of it."""
        cover = self.covers[number]
        return self.span(number) if number in self.unfolded else range(cover, cover + 1)

    def members(self, number: int) -> tuple[PictureId, ...]:
        """All pictures of a stack."""
        span = self.span(number)
        return tuple(map(PictureId, self.pictures[span.start : span.stop]))

    def cover(self, number: int) -> PictureId:
        """The best of a stack."""
        return PictureId(self.pictures[self.covers[number]])

    def number_of(self, picture: PictureId) -> int | None:
        """Which stack a picture is in; None where it is in none."""
        try:
            place = self.pictures.index(picture)
        except ValueError:
            return None
        return bisect_right(self.starts, place) - 1

    def standing_for(self, pictures: set[int]) -> set[int]:
        """These pictures, and the covers that those of them are folded under."""
        found = set(pictures)
        for place in compress(count(), map(pictures.__contains__, self.pictures)):
            number = bisect_right(self.starts, place) - 1
            if number not in self.unfolded:
                found.add(self.cover(number))
        return found

    def rerank(self, ranks: Mapping[PictureId, int]) -> list[int]:
        """Let pictures have other ranks; which stacks have another best now."""
        changed = []
        places = set(compress(count(), map(ranks.__contains__, self.pictures)))
        for place in places:
            self.ranks[place] = ranks[PictureId(self.pictures[place])]
        for number in sorted({bisect_right(self.starts, place) - 1 for place in places}):
            span = self.span(number)
            best = min(span, key=self.ranks.__getitem__)
            if best != self.covers[number]:
                self.covers[number] = best
                changed.append(number)
        return changed

    def unfold_those_with(self, pictures: set[PictureId]) -> None:
        """Unfold each stack that has one of these pictures."""
        places = compress(count(), map(pictures.__contains__, self.pictures)) if pictures else ()
        self.unfolded |= {bisect_right(self.starts, place) - 1 for place in places}


def stacked(pictures: Sequence[int], shapes: Sequence[int], ranks: Sequence[int], leaders: Sequence[int]) -> Stacks:
    """Put pictures into stacks, which come in the order of their first pictures.

    Args:
        pictures: `PictureId` of each, in the order of a query.
        shapes: of each.
        ranks: of each, see `rank`.
        leaders: for each the place of the first picture of its stack.
    """
    order = sorted(range(len(pictures)), key=leaders.__getitem__)
    made = Stacks(
        pictures=array("q", map(pictures.__getitem__, order)),
        shapes=array("I", map(shapes.__getitem__, order)),
        ranks=array("q", map(ranks.__getitem__, order)),
    )
    for start, end in _runs([leaders[place] for place in order]):
        made.starts.append(start)
        made.covers.append(min(range(start, end), key=made.ranks.__getitem__))
    return made


def _runs(values: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first place and the end of each run of equal values."""
    start = 0
    for place in range(1, len(values) + 1):
        if place == len(values) or values[place] != values[start]:
            yield start, place
            start = place
