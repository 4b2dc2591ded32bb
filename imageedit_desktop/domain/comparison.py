"""Pictures that are held against each other: all at once, or one against the next."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from imageedit_desktop.domain.ids import PictureId

COMPARED_MAX = 16
"""More are too small to be told apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What is compared; every wish gives another one.

    Attributes:
        pictures: all that were taken up, in order.
        out: those of them that were taken out again.
        select: the best of two so far; None where all are looked at together.
        candidate: the other one; None where none is left.
    """

    pictures: tuple[PictureId, ...] = ()
    out: frozenset[PictureId] = frozenset()
    select: PictureId | None = None
    candidate: PictureId | None = None

    @property
    def left(self) -> tuple[PictureId, ...]:
        """Those that are still in, in order."""
        return tuple(picture for picture in self.pictures if picture not in self.out)

    @property
    def shown(self) -> tuple[PictureId, ...]:
        """Those that are seen: all that are left, or the two."""
        if self.select is None:
            return self.left
        return tuple(picture for picture in (self.select, self.candidate) if picture is not None)

    @property
    def is_pair(self) -> bool:
        """Whether one is held against another."""
        return self.select is not None

    def paired(self, select: PictureId) -> Comparison:
        """The same pictures, one of them held against the next."""
        return replace(self, select=select, candidate=None).stepped(1)

    def together(self) -> Comparison:
        """The same pictures all at once."""
        return replace(self, select=None, candidate=None)

    def without(self, picture: PictureId) -> Comparison:
        """The same with one taken out; of a pair the next candidate takes its place."""
        if picture not in self.left:
            return self
        out = replace(self, out=self.out | {picture})
        if picture == self.candidate:
            following = self._after(picture, 1, among=lambda one: one in out.left and one != self.select)
            return replace(out, candidate=following)
        if picture == self.select:
            if self.candidate is None:
                return replace(out, select=None)
            return _with_candidate(replace(out, select=self.candidate, candidate=None))
        return out

    def with_again(self, picture: PictureId) -> Comparison:
        """The same with one back that was taken out."""
        return _with_candidate(replace(self, out=self.out - {picture})) if picture in self.out else self

    def within(self, pictures: Iterable[PictureId]) -> Comparison:
        """The same without those that are no more among these pictures."""
        known = set(pictures)
        kept = self
        for gone in [picture for picture in self.left if picture not in known]:
            kept = kept.without(gone)
        return replace(
            kept,
            pictures=tuple(picture for picture in self.pictures if picture in known),
            out=frozenset(picture for picture in self.out if picture in known),
        )

    def stepped(self, step: int) -> Comparison:
        """The same with the candidate after (1) or before (-1) the present one, round and round."""
        start = self.select if self.candidate is None else self.candidate
        if start is None:
            return self
        return replace(self, candidate=self._after(start, step, among=self._may_be_candidate))

    def promoted(self) -> Comparison:
        """The candidate is the best so far, and the one after it is held against it."""
        if self.candidate is None:
            return self
        return replace(self, select=self.candidate, candidate=None).stepped(1)

    def swapped(self) -> Comparison:
        """Each in the other's place."""
        return self if self.candidate is None else replace(self, select=self.candidate, candidate=self.select)

    def _may_be_candidate(self, picture: PictureId) -> bool:
        return picture != self.select and picture not in self.out

    def _after(self, start: PictureId, step: int, *, among: Callable[[PictureId], bool]) -> PictureId | None:
        place, count = self.pictures.index(start), len(self.pictures)
        around = (self.pictures[(place + step * distance) % count] for distance in range(1, count + 1))
        return next(filter(among, around), None)


def _with_candidate(pair: Comparison) -> Comparison:
    """A pair that lacks its candidate gets one, where there is any."""
    return pair.stepped(1) if pair.is_pair and pair.candidate is None else pair


NO_COMPARISON = Comparison()
