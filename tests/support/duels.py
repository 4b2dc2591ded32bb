"""Judges who are wrong now and then, and what a blind duel makes of their answers."""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import combinations
from math import exp

from imageedit_desktop.domain.duel.contest import Better, Duel, Pair
from imageedit_desktop.domain.duel.pairing import next_pair
from imageedit_desktop.domain.duel.ranking import ranking
from imageedit_desktop.domain.ids import DuelId, ResultId


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """Answers by a true order, of which 0 is the best.

    Attributes:
        right: how often the better one is chosen.
        both: how often there is no choice at all.
        sees_distance: is right the oftener the farther the two are apart: 62 % of neighbours, 88 % at four places.
    """

    right: float = 0.8
    both: float = 0.0
    sees_distance: bool = False

    def answer(self, left: int, right: int, chance: random.Random) -> Better:
        """Which of two places in the true order seems the better one."""
        if chance.random() < self.both:
            return Better.BOTH
        sure = 1 / (1 + exp(-0.5 * abs(left - right))) if self.sees_distance else self.right
        return Better.LEFT if (left < right) == (chance.random() < sure) else Better.RIGHT


def new_duel(pictures: int, seed: int = 7) -> Duel:
    """A duel of so many pictures without answers."""
    names = tuple(ResultId(f"{'a' * 32}-{number}") for number in range(1, pictures + 1))
    return Duel(id=DuelId("d" * 32), seed=seed, pictures=names)


def play(duel: Duel, answers: int | None, judge: Judge, true: list[int], chance: random.Random) -> Duel:
    """Let a judge give so many answers, or as many as are enough.

    Args:
        true: the place of each picture in the true order.
    """
    for _ in range(duel.enough if answers is None else answers):
        pair = next_pair(duel)
        if pair is None:
            break
        duel = duel.answered(pair, judge.answer(true[pair.left], true[pair.right], chance))
    return duel


def best_of_duel(pictures: int, answers: int | None, judge: Judge, chance: random.Random) -> tuple[int, int]:
    """Where a duel ranks the true best, from 0, and how many answers that took."""
    true = _shuffled(pictures, chance)
    duel = play(new_duel(pictures, chance.getrandbits(32)), answers, judge, true, chance)
    order = [placed.picture for placed in ranking(duel).order]
    return order.index(true.index(0)), len(duel.rounds)


def best_of_random_looks(pictures: int, answers: int, judge: Judge, chance: random.Random) -> int:
    """The same where as many pairs are drawn by lot and the wins are counted."""
    true, wins = _shuffled(pictures, chance), [0.0] * pictures
    pairs = [Pair(left=one, right=other) for one, other in combinations(range(pictures), 2)]
    for pair in chance.choices(pairs, k=answers):
        better = judge.answer(true[pair.left], true[pair.right], chance)
        wins[pair.left] += {Better.LEFT: 1.0, Better.BOTH: 0.5}.get(better, 0.0)
        wins[pair.right] += {Better.RIGHT: 1.0, Better.BOTH: 0.5}.get(better, 0.0)
    order = sorted(range(pictures), key=lambda picture: (-wins[picture], chance.random()))
    return order.index(true.index(0))


def _shuffled(pictures: int, chance: random.Random) -> list[int]:
    true = list(range(pictures))
    chance.shuffle(true)
    return true
