"""What is compared: taken out and brought back, and one against the next."""

from __future__ import annotations

import pytest

from imageedit_desktop.domain.comparison import Comparison
from imageedit_desktop.domain.ids import PictureId

A, B, C, D = (PictureId(number) for number in range(1, 5))
ALL = Comparison(pictures=(A, B, C, D))
PAIR = ALL.paired(A)


def two(comparison):
    return comparison.select, comparison.candidate


def test_what_is_taken_out_comes_back_to_its_place():
    without = ALL.without(B).without(C)
    assert (without.left, without.with_again(C).left) == ((A, D), (A, C, D))
    assert ALL.without(PictureId(9)) == ALL
    assert ALL.with_again(A) == ALL


def test_all_that_is_left_is_shown_or_the_two():
    assert ALL.without(B).shown == (A, C, D)
    assert ALL.without(B).paired(A).shown == (A, C)
    assert PAIR.together().shown == (A, B, C, D)


def test_candidates_go_round_past_the_select():
    assert [two(PAIR.stepped(1)), two(PAIR.stepped(-1))] == [(A, C), (A, D)]
    assert two(PAIR.stepped(1).stepped(1).stepped(1)) == (A, B)


def test_the_candidate_is_promoted_and_the_next_one_held_against_it():
    assert two(PAIR.promoted()) == (B, C)
    assert two(PAIR.stepped(-1).promoted()) == (D, A)


def test_the_two_change_places():
    assert two(PAIR.swapped()) == (B, A)


def test_of_two_one_goes_and_another_comes():
    assert two(PAIR.without(B)) == (A, C)
    assert two(PAIR.without(A)) == (B, C)
    assert two(PAIR.without(C)) == (A, B)
    assert two(PAIR.stepped(-1).without(D)) == (A, B)


def test_the_last_one_has_nothing_against_it():
    last = Comparison(pictures=(A, B)).paired(A).without(B)
    assert two(last) == (A, None)
    assert last.shown == (A,)
    assert last.promoted() == last.stepped(1) == last.swapped() == last
    assert two(last.with_again(B)) == (A, B)
    assert last.without(A).shown == ()


@pytest.mark.parametrize(
    ("known", "pictures", "pair"),
    [
        ((A, B, C, D), (A, B, C, D), (A, B)),
        ((A, C, D), (A, C, D), (A, C)),
        ((C, D), (C, D), (C, D)),
        ((), (), (None, None)),
    ],
)
def test_pictures_that_go_from_the_gallery_go_from_here(known, pictures, pair):
    kept = PAIR.within(known)
    assert (kept.pictures, two(kept)) == (pictures, pair)


def test_what_was_out_and_is_gone_does_not_come_back():
    kept = ALL.without(B).within((A, C))
    assert kept.with_again(B) == kept
    assert kept.left == (A, C)
