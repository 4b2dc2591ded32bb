"""What answers come to: the strength of each picture by the model of Bradley and Terry.

By the model the one of two pictures with the strengths a and b is called the better with a chance of a / (a + b).
The likeliest strengths are found by the MM algorithm of Hunter, “MM algorithms for generalized Bradley–Terry
models”, The Annals of Statistics 32 (2004), https://doi.org/10.1214/aos/1079120141. An answer “both” counts as half
a win for each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt
from statistics import NormalDist

from imageedit_desktop.domain.duel.contest import Round

_PRIOR = 1.0
"""Wins, and as many losses, against an average picture that each begins with: few answers prove little."""

_ROUNDS_MAX = 200
_CLOSE_ENOUGH = 1e-6


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """How good a picture is, as far as is known.

    Attributes:
        worth: 0 for an average one; one more wins e times as often as it loses.
        doubt: standard error of `worth`.
    """

    worth: float = 0.0
    doubt: float = sqrt(2 / _PRIOR)

    def chance_against(self, other: Strength) -> float:
        """How sure it is that this one is the better of the two, from 0 to 1."""
        return NormalDist().cdf((self.worth - other.worth) / sqrt(self.doubt**2 + other.doubt**2))


def strengths(count: int, rounds: Sequence[Round]) -> list[Strength]:
    """The strengths of so many pictures, by place, after these answers."""
    meetings = Counter(one.pair.both for one in rounds)
    opponents: list[list[tuple[int, int]]] = [[] for _ in range(count)]
    for pair, times in meetings.items():
        one, other = sorted(pair)
        opponents[one].append((other, times))
        opponents[other].append((one, times))
    ratings = _likeliest(_wins(count, rounds), opponents)
    return [
        Strength(worth=log(rating), doubt=_doubt(rating, [(ratings[j], times) for j, times in met]))
        for rating, met in zip(ratings, opponents, strict=True)
    ]


def _wins(count: int, rounds: Sequence[Round]) -> list[float]:
    wins = [_PRIOR] * count
    for one in rounds:
        wins[one.pair.left] += one.left_score
        wins[one.pair.right] += 1 - one.left_score
    return wins


def _likeliest(wins: Sequence[float], opponents: Sequence[Sequence[tuple[int, int]]]) -> list[float]:
    """Better each rating by the others until nothing moves any more."""
    ratings = [1.0] * len(wins)
    for _ in range(_ROUNDS_MAX):
        moved = 0.0
        for place, met in enumerate(opponents):
            expected = 2 * _PRIOR / (ratings[place] + 1)
            expected += sum(times / (ratings[place] + ratings[other]) for other, times in met)
            better = wins[place] / expected
            moved = max(moved, abs(better / ratings[place] - 1))
            ratings[place] = better
        if moved < _CLOSE_ENOUGH:
            break
    return ratings


def _doubt(rating: float, met: Sequence[tuple[float, int]]) -> float:
    """From what each meeting tells: the more, the more equal the two are."""
    told = 2 * _PRIOR * rating / (rating + 1) ** 2
    told += sum(times * rating * other / (rating + other) ** 2 for other, times in met)
    return 1 / sqrt(told)
