"""Which places of a list are selected, as ranges: a hundred thousand selected cost no more than one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from operator import itemgetter

_FIRST = itemgetter(0)
_END = itemgetter(1)


@dataclass(frozen=True, slots=True)
class Selection:
    """Selected indexes; every change gives another one and costs what the ranges cost, not what they hold.

    Attributes:
        ranges: pairs (first, end) of half-open ranges, ascending, with a gap between each and the next.
    """

    ranges: tuple[tuple[int, int], ...] = ()

    def __contains__(self, index: object) -> bool:
        """Whether an index is selected."""
        if not isinstance(index, int):
            return False
        place = bisect_right(self.ranges, index, key=_FIRST) - 1
        return place >= 0 and index < self.ranges[place][1]

    def __len__(self) -> int:
        """How many are selected."""
        return sum(end - first for first, end in self.ranges)

    def __iter__(self) -> Iterator[int]:
        """All that are selected, ascending."""
        return chain.from_iterable(range(first, end) for first, end in self.ranges)

    def with_range(self, first: int, end: int) -> Selection:
        """The same and everything from `first` up to, not with, `end`."""
        if first >= end:
            return self
        start = bisect_left(self.ranges, first, key=_END)  # those that touch it melt into it
        stop = bisect_right(self.ranges, end, key=_FIRST)
        if start < stop:
            first, end = min(first, self.ranges[start][0]), max(end, self.ranges[stop - 1][1])
        return Selection((*self.ranges[:start], (first, end), *self.ranges[stop:]))

    def without_range(self, first: int, end: int) -> Selection:
        """The same but nothing from `first` up to, not with, `end`."""
        if first >= end:
            return self
        start = bisect_right(self.ranges, first, key=_END)
        stop = bisect_left(self.ranges, end, key=_FIRST)
        touched = self.ranges[start:stop]
        left = [(a, first) for a, _ in touched[:1] if a < first]
        right = [(end, b) for _, b in touched[-1:] if b > end]
        return Selection((*self.ranges[:start], *left, *right, *self.ranges[stop:]))

    def toggled(self, index: int) -> Selection:
        """The same with one index changed over."""
        return self.without_range(index, index + 1) if index in self else self.with_range(index, index + 1)

    def inserted(self, index: int, count: int) -> Selection:
        """The same pictures after others, which are not selected, were put before `index`."""
        place = bisect_right(self.ranges, index, key=_END)
        before, after = self.ranges[:place], self.ranges[place:]
        moved = [(first + count, end + count) for first, end in after]
        if after and after[0][0] < index:
            first, end = after[0]
            moved[0:1] = [(first, index), (index + count, end + count)]
        return Selection((*before, *moved))

    def removed(self, index: int, count: int) -> Selection:
        """The same pictures after those from `index` on were taken out."""
        kept = self.without_range(index, index + count)
        place = bisect_left(kept.ranges, index, key=_FIRST)
        moved = [(first - count, end - count) for first, end in kept.ranges[place:]]
        if place and moved and kept.ranges[place - 1][1] == moved[0][0]:
            moved[0] = (kept.ranges[place - 1][0], moved[0][1])
            place -= 1
        return Selection((*kept.ranges[:place], *moved))


NOTHING = Selection()


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What someone has chosen of a list; every wish gives another one.

    Attributes:
        current: the index that is looked at; -1 where none is.
        anchor: where a range begins that is extended.
        selection: what is selected, perhaps without the current one.
    """

    current: int = -1
    anchor: int = -1
    selection: Selection = NOTHING

    def only(self, index: int) -> Choice:
        """Look at an index and select no other."""
        return Choice(current=index, anchor=index, selection=NOTHING.with_range(index, index + 1))

    def moved_to(self, index: int) -> Choice:
        """Look at an index; it is selected alone, unless it is one of those that are."""
        return replace(self, current=index, anchor=index) if index in self.selection else self.only(index)

    def toggled(self, index: int) -> Choice:
        """Look at an index, and change over whether it is selected."""
        return Choice(current=index, anchor=index, selection=self.selection.toggled(index))

    def extended_to(self, index: int) -> Choice:
        """Look at an index, and select all from the anchor up to it."""
        anchor = index if self.anchor < 0 else self.anchor
        selection = NOTHING.with_range(min(anchor, index), max(anchor, index) + 1)
        return Choice(current=index, anchor=anchor, selection=selection)

    def inserted(self, index: int, count: int) -> Choice:
        """The same pictures after others were put before `index`."""
        current, anchor = (place + count if place >= index else place for place in (self.current, self.anchor))
        return Choice(current=current, anchor=anchor, selection=self.selection.inserted(index, count))

    def removed(self, index: int, count: int, left: int) -> Choice:
        """The same after those from `index` on were taken out; what is looked at then is what follows them.

        It is selected too where all that was selected went with what was looked at.

        Args:
            index: of the first of them.
            count: how many.
            left: how many there are now.
        """
        current, anchor = (
            place - count if place >= index + count else min(index, left - 1) if place >= index else place
            for place in (self.current, self.anchor)
        )
        selection = self.selection.removed(index, count)
        if self.selection and not selection and current >= 0 and index <= self.current < index + count:
            return self.only(current)
        return Choice(current=current, anchor=anchor, selection=selection)


def selection_of(indexes: Iterable[int]) -> Selection:
    """The selection of these indexes; they come ascending."""
    ranges: list[tuple[int, int]] = []
    for index in indexes:
        if ranges and ranges[-1][1] == index:
            ranges[-1] = (ranges[-1][0], index + 1)
        else:
            ranges.append((index, index + 1))
    return Selection(tuple(ranges))
