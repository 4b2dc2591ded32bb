"""A selection as ranges behaves as a set of indexes does."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain.selection import NOTHING, Choice, Selection, selection_of

INDEXES = st.integers(0, 24)
SETS = st.frozensets(INDEXES, max_size=16)
COUNTS = st.integers(0, 5)


def holds(selection: Selection, indexes: set[int] | frozenset[int]) -> bool:
    """Whether it is these and no others, with the fewest ranges that say so."""
    assert all(first < end for first, end in selection.ranges)
    assert all(before[1] < after[0] for before, after in pairwise(selection.ranges))
    assert len(selection) == len(indexes)
    assert all((index in selection) == (index in indexes) for index in range(40))
    return list(selection) == sorted(indexes)


@given(SETS)
def test_it_is_the_indexes_that_it_was_made_of(some):
    assert holds(selection_of(sorted(some)), some)


@given(SETS, INDEXES, COUNTS)
def test_ranges_are_added_and_taken_out(some, first, count):
    chosen, span = selection_of(sorted(some)), set(range(first, first + count))
    assert holds(chosen.with_range(first, first + count), some | span)
    assert holds(chosen.without_range(first, first + count), some - span)


@given(SETS, INDEXES)
def test_one_is_changed_over(some, index):
    assert holds(selection_of(sorted(some)).toggled(index), some ^ {index})


@given(SETS, INDEXES, COUNTS)
def test_it_follows_its_pictures_when_others_come_and_go(some, index, count):
    chosen = selection_of(sorted(some))
    moved = {i if i < index else i + count for i in some}
    assert holds(chosen.inserted(index, count), moved)
    assert chosen.inserted(index, count).removed(index, count) == chosen
    left = {i if i < index else i - count for i in some if not index <= i < index + count}
    assert holds(chosen.removed(index, count), left)


def test_a_hundred_thousand_are_one_range():
    everything = NOTHING.with_range(0, 100_000)
    assert (len(everything), everything.ranges) == (100_000, ((0, 100_000),))
    assert len(everything.toggled(50_000).ranges) == 2


def test_only_numbers_are_selected():
    assert "0" not in NOTHING.with_range(0, 1)


def chosen(choice: Choice) -> tuple[int, list[int]]:
    """What is looked at, and what is selected."""
    return choice.current, list(choice.selection)


def test_a_click_selects_one_and_the_next_ones_change_it_over_or_extend_it():
    choice = Choice().only(3).toggled(7)
    assert chosen(choice) == (7, [3, 7])
    assert chosen(choice.extended_to(5)) == (5, [5, 6, 7])
    assert chosen(choice.extended_to(5).extended_to(9)) == (9, [7, 8, 9])
    assert chosen(Choice().extended_to(4)) == (4, [4])


def test_looking_from_one_selected_to_the_next_keeps_the_selection():
    choice = Choice().only(3).toggled(7)
    assert chosen(choice.moved_to(3)) == (3, [3, 7])
    assert chosen(choice.moved_to(4)) == (4, [4])
    assert chosen(choice.moved_to(3).extended_to(5)) == (5, [3, 4, 5])


def test_what_is_looked_at_stays_when_others_come_and_go():
    choice = Choice().only(3)
    assert chosen(choice.inserted(3, 9)) == (12, [12])
    assert chosen(choice.inserted(4, 9)) == (3, [3])
    assert chosen(choice.removed(0, 3, 10)) == (0, [0])
    assert chosen(choice.removed(0, 3, 10).extended_to(1)) == (1, [0, 1])


def test_when_it_goes_what_follows_is_looked_at_and_selected_in_its_place():
    choice = Choice().only(3)
    assert chosen(choice.removed(2, 3, 10)) == (2, [2])
    assert chosen(choice.removed(2, 3, 2)) == (1, [1])
    assert chosen(choice.removed(0, 4, 0)) == (-1, [])
    assert chosen(choice.toggled(9).removed(9, 1, 10)) == (9, [3]), "what is still selected stays so alone"
    assert chosen(choice.toggled(3).removed(3, 1, 10)) == (3, []), "nothing was"
    assert chosen(Choice().removed(0, 4, 0)) == (-1, [])
