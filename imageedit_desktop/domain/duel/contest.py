"""A duel: its pictures, its answers, and how many of them are about enough."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum, unique

from imageedit_desktop.domain.ids import DuelId, ResultId

PICTURES_MIN, PICTURES_MAX = 2, 64
"""How many may be in a duel. Of more nobody would see the end: 64 take 85 answers."""

_ANSWERS_PER_THREE = 4
"""So many answers for three pictures: twelve for nine. Each is seen once, and those that won meet twice or more."""


@unique
class Better(StrEnum):
    """An answer: which of the two is better. BOTH: they are equal, or one cannot tell."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two pictures side by side, as places in `Duel.pictures`."""

    left: int
    right: int

    @property
    def both(self) -> frozenset[int]:
        """The same whichever side they are on."""
        return frozenset((self.left, self.right))


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A pair that was shown, and the answer."""

    pair: Pair
    better: Better

    @property
    def left_score(self) -> float:
        """What the left one got of the one point that there was."""
        return {Better.LEFT: 1.0, Better.RIGHT: 0.0, Better.BOTH: 0.5}[self.better]


@dataclass(frozen=True, slots=True, kw_only=True)
class Duel:
    """A duel as it stands.

    Attributes:
        seed: decides whatever is left to chance, so that a duel goes on as it would have.
        pictures: in an order that says nothing.
        rounds: the answers, the oldest first.
        gone: places of pictures that are not on the disk any more. They are not shown, and have no rank.
    """

    id: DuelId
    seed: int
    pictures: tuple[ResultId, ...]
    rounds: tuple[Round, ...] = ()
    gone: frozenset[int] = frozenset()

    @property
    def present(self) -> tuple[int, ...]:
        """The places of the pictures that can be shown."""
        return tuple(place for place in range(len(self.pictures)) if place not in self.gone)

    @property
    def enough(self) -> int:
        """How many answers rank the pictures about as well as a few answers can."""
        count = len(self.present)
        return min(count * (count - 1) // 2, -(-count * _ANSWERS_PER_THREE // 3))

    def answered(self, pair: Pair, better: Better) -> Duel:
        """The same with one more answer."""
        return replace(self, rounds=(*self.rounds, Round(pair=pair, better=better)))
