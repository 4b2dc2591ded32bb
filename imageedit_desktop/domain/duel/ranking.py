"""Who is before whom, how sure that is, and what stars it is worth."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique
from math import prod

from imageedit_desktop.domain.duel.contest import Duel
from imageedit_desktop.domain.duel.strength import Strength, strengths
from imageedit_desktop.domain.verdict import STARS_MAX

_CLEAR, _PROBABLE = 0.8, 0.65
"""How sure it must be that one is better than the next to be called clearly, or probably, ahead. With simulated
judges, right four times in five, what is called so is so in 86 and 70 of a hundred cases."""

_BEST_CLEAR, _BEST_PROBABLE = 0.7, 0.4
"""The same of the first and all the others. As many chances multiplied it is a cautious number: the first was the
best in 82 and 75 of a hundred cases."""

_EQUAL = 1e-4
"""Strengths that differ by less are the same: the answers do not tell those pictures apart."""


@unique
class Lead(Enum):
    """How far one is ahead, in words. LEVEL: it may as well be the other way round."""

    CLEAR = "clear"
    PROBABLE = "probable"
    LEVEL = "level"


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A picture in a ranking.

    Attributes:
        picture: its place in `Duel.pictures`.
        rank: from 1; those that the answers do not tell apart share one.
        lead: before the next one; None for the last.
    """

    picture: int
    rank: int
    lead: Lead | None

    def stars(self, count: int) -> int:
        """What the rank is worth among so many: five for the first, and never more than one less for each rank."""
        below = -(-(self.rank - 1) * (STARS_MAX - 1) // max(count - 1, STARS_MAX - 1))
        return STARS_MAX - below


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """What a duel comes to.

    Attributes:
        order: the best first.
        best: how far the first is ahead of all the others together.
    """

    order: tuple[Placed, ...]
    best: Lead


def ranking(duel: Duel) -> Ranking:
    """The pictures of a duel that can be shown, by what was answered."""
    found = strengths(len(duel.pictures), duel.rounds)
    order = sorted(duel.present, key=lambda place: (-round(found[place].worth, 4), place))
    placed: list[Placed] = []
    for index, picture in enumerate(order):
        follower = order[index + 1] if index + 1 < len(order) else None
        shared = bool(placed) and found[order[index - 1]].worth - found[picture].worth < _EQUAL
        placed.append(
            Placed(
                picture=picture,
                rank=placed[-1].rank if shared else index + 1,
                lead=None if follower is None else _lead(found[picture].chance_against(found[follower])),
            )
        )
    best = _lead(_chance_of_first([found[place] for place in order]), _BEST_CLEAR, _BEST_PROBABLE)
    return Ranking(order=tuple(placed), best=best)


def _chance_of_first(ordered: list[Strength]) -> float:
    return prod((ordered[0].chance_against(other) for other in ordered[1:]), start=1.0) if ordered else 0.0


def _lead(chance: float, clear: float = _CLEAR, probable: float = _PROBABLE) -> Lead:
    if chance >= clear:
        return Lead.CLEAR
    return Lead.PROBABLE if chance >= probable else Lead.LEVEL
