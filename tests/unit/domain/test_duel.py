"""The blind duel: who meets whom, what answers come to, and how often the best is found."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.duels import Judge, best_of_duel, best_of_random_looks, new_duel, play

from imageedit_desktop.domain.duel.contest import Better, Duel, Pair
from imageedit_desktop.domain.duel.pairing import next_pair
from imageedit_desktop.domain.duel.ranking import Lead, ranking
from imageedit_desktop.domain.duel.strength import strengths

CERTAIN = Judge(right=1.0)
_RUNS = 200


def pairs_of(duel: Duel) -> list[frozenset[int]]:
    return [one.pair.both for one in duel.rounds]


def order_of(duel: Duel) -> list[int]:
    return [placed.picture for placed in ranking(duel).order]


# pairing


@given(st.integers(2, 12), st.integers(0, 2**32), st.randoms(use_true_random=False))
def test_nobody_meets_the_same_one_twice_and_in_the_end_all_have_met(count, seed, chance):
    duel = play(new_duel(count, seed), 1_000, Judge(both=0.2), list(range(count)), chance)
    assert len(set(pairs_of(duel))) == len(duel.rounds) == count * (count - 1) // 2
    assert next_pair(duel) is None


def test_each_is_seen_once_before_anybody_is_seen_again():
    duel = play(new_duel(9), 4, Judge(), list(range(9)), random.Random(1))
    assert len(frozenset().union(*pairs_of(duel))) == 8
    then = next_pair(duel)
    assert then is not None
    (ninth,) = set(range(9)) - frozenset().union(*pairs_of(duel))
    duel = play(duel, 4, Judge(), list(range(9)), random.Random(1))
    assert any(ninth in pair for pair in pairs_of(duel)[4:])


def test_winners_meet_winners():
    duel = play(new_duel(8), 4, CERTAIN, list(range(8)), random.Random(1))
    winners = {one.pair.left if one.better is Better.LEFT else one.pair.right for one in duel.rounds}
    pair = next_pair(duel)
    assert pair is not None
    assert pair.both <= winners


def test_the_seed_alone_decides_order_and_sides():
    def all_pairs(seed: int) -> list[Pair]:
        return [one.pair for one in play(new_duel(9, seed), 12, CERTAIN, list(range(9)), random.Random(1)).rounds]

    assert all_pairs(3) == all_pairs(3)
    assert all_pairs(3) != all_pairs(4)
    firsts = [all_pairs(seed)[0] for seed in range(40)]
    assert len({pair.both for pair in firsts}) > 10
    assert 10 < sum(pair.left < pair.right for pair in firsts) < 30


def test_the_first_pair_of_a_seed_is_the_same_in_every_version():
    assert next_pair(new_duel(9, 7)) == Pair(left=6, right=0)


def test_who_is_gone_is_not_shown_and_has_no_rank():
    duel = replace(play(new_duel(5), 3, CERTAIN, list(range(5)), random.Random(1)), gone=frozenset({0, 2}))
    rest = play(duel, 100, CERTAIN, list(range(5)), random.Random(1))
    assert not any(pair & {0, 2} for pair in pairs_of(rest)[3:])
    assert order_of(rest) == [1, 3, 4]
    assert next_pair(replace(duel, gone=frozenset({0, 1, 2, 3}))) is None


# strength and ranking


def test_without_answers_all_are_equal():
    told = ranking(new_duel(4))
    assert [placed.rank for placed in told.order] == [1, 1, 1, 1]
    assert told.best is Lead.LEVEL


def test_the_order_of_a_certain_judge_is_found():
    true = [4, 2, 0, 3, 1]
    duel = play(new_duel(5), 10, CERTAIN, true, random.Random(1))
    assert order_of(duel) == [2, 4, 1, 3, 0]


def test_a_victory_over_a_strong_one_counts_for_more():
    duel = new_duel(6)
    for left, right in ((0, 1), (0, 2), (3, 0), (5, 4)):
        duel = duel.answered(Pair(left=left, right=right), Better.LEFT)
    assert order_of(duel)[0] == 3


def test_both_is_half_a_win_for_each():
    duel = new_duel(2).answered(Pair(left=0, right=1), Better.BOTH)
    one, other = strengths(2, duel.rounds)
    assert one.worth == pytest.approx(other.worth) == pytest.approx(0)
    assert [placed.rank for placed in ranking(duel).order] == [1, 1]


def test_many_answers_make_it_sure():
    few, many = new_duel(3), new_duel(3)
    for _ in range(10):
        for pair in (Pair(left=0, right=1), Pair(left=0, right=2), Pair(left=1, right=2)):
            many = many.answered(pair, Better.LEFT)
    few = few.answered(Pair(left=0, right=1), Better.LEFT)
    assert ranking(many).best is Lead.CLEAR
    assert [placed.lead for placed in ranking(many).order] == [Lead.CLEAR, Lead.CLEAR, None]
    assert ranking(few).best is not Lead.CLEAR


@pytest.mark.parametrize(
    ("count", "stars"), [(2, [5, 4]), (3, [5, 4, 3]), (5, [5, 4, 3, 2, 1]), (9, [5, 4, 4, 3, 3, 2, 2, 1, 1])]
)
def test_stars_fall_with_the_rank(count, stars):
    duel = play(new_duel(count), 1_000, CERTAIN, list(range(count)), random.Random(1))
    assert [placed.stars(count) for placed in ranking(duel).order] == stars


def test_equals_get_the_same_stars():
    assert [placed.stars(6) for placed in ranking(new_duel(6)).order] == [5] * 6


@pytest.mark.parametrize(("count", "enough"), [(2, 1), (3, 3), (4, 6), (9, 12), (16, 22), (36, 48), (64, 86)])
def test_how_many_answers_are_about_enough(count, enough):
    assert new_duel(count).enough == enough


# how good it is


def test_twelve_answers_find_the_best_of_nine_twice_as_often_as_random_looks():
    """Simulated judges, right four times in five; the benchmark has more of it."""
    duels = [best_of_duel(9, 12, Judge(), random.Random(run)) for run in range(_RUNS)]
    looks = [best_of_random_looks(9, 12, Judge(), random.Random(run)) for run in range(_RUNS)]
    assert {answers for _, answers in duels} == {12}
    assert sum(rank == 0 for rank, _ in duels) / _RUNS >= 0.48
    assert sum(rank < 3 for rank, _ in duels) / _RUNS >= 0.74
    assert sum(rank == 0 for rank in looks) / _RUNS <= 0.30
