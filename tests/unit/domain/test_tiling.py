"""Pictures side by side are as large as can be: no other way to break them into rows or columns gives more."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain.tiling import Tile, above_or_below, beside, halves, tile

ASPECTS = st.lists(st.floats(0.25, 4.0), min_size=1, max_size=8)
SIDES = st.floats(200, 3000)
GAPS = st.floats(0, 10)


def every_division(count: int) -> Iterator[list[range]]:
    """All ways to break a row into lines."""
    for lines in range(count):
        for breaks in combinations(range(1, count), lines):
            yield [range(first, end) for first, end in pairwise([0, *breaks, count])]


def largest_area(aspects: list[float], width: float, height: float, gap: float) -> float:
    """Of each picture in the best of all divisions into rows."""
    best = 0.0
    for lines in every_division(len(aspects)):
        high = (height - gap * (len(lines) - 1)) / sum(max(1 / sqrt(aspects[i]) for i in line) for line in lines)
        wide = min((width - gap * (len(line) - 1)) / sum(sqrt(aspects[i]) for i in line) for line in lines)
        best = max(best, min(high, wide))
    return best**2


def overlap(one: Tile, other: Tile) -> bool:
    return (
        min(one.left + one.width, other.left + other.width) - max(one.left, other.left) > 1e-6
        and min(one.top + one.height, other.top + other.height) - max(one.top, other.top) > 1e-6
    )


@given(ASPECTS, SIDES, SIDES, GAPS)
def test_no_division_gives_more(aspects, width, height, gap):
    tiles = tile(aspects, width, height, gap=gap)
    best = max(
        largest_area(aspects, width, height, gap),
        largest_area([1 / aspect for aspect in aspects], height, width, gap),
    )
    assert [one.width * one.height for one in tiles] == pytest.approx([best] * len(aspects), rel=1e-6)


@given(ASPECTS, SIDES, SIDES, GAPS)
def test_each_has_its_shape_and_a_place_of_its_own(aspects, width, height, gap):
    tiles = tile(aspects, width, height, gap=gap)
    assert [one.width / one.height for one in tiles] == pytest.approx(aspects)
    assert all(one.left >= -1e-6 and one.left + one.width <= width + 1e-6 for one in tiles)
    assert all(one.top >= -1e-6 and one.top + one.height <= height + 1e-6 for one in tiles)
    assert not any(overlap(one, other) for one, other in combinations(tiles, 2))


def test_nine_squares_in_a_square_are_three_by_three():
    tiles = tile([1.0] * 9, 320, 320, gap=10)
    lefts, tops = (
        [round(value) for value in values] for values in zip(*((t.left, t.top) for t in tiles), strict=True)
    )
    assert lefts == [0, 110, 220] * 3
    assert tops == [0, 0, 0, 110, 110, 110, 220, 220, 220]


def test_two_wide_ones_in_a_high_place_are_one_below_the_other():
    first, second = tile([2.0, 2.0], 400, 600)
    assert (first.width, first.left, second.left) == pytest.approx((400, 0, 0), abs=1e-6)
    assert first.top < second.top


def test_the_last_row_is_in_the_middle():
    tiles = tile([1.0] * 3, 200, 200)
    assert [(round(t.left), round(t.top)) for t in tiles] == [(0, 0), (100, 0), (50, 100)]


def test_where_there_is_no_room_there_is_no_tile():
    assert tile([1.0] * 4, 20, 20, gap=30) == []
    assert tile([], 100, 100) == []
    assert tile([1.0], 0, 100) == []


@pytest.mark.parametrize(
    ("start", "step", "there"), [(0, 1, 1), (2, 1, 3), (3, -1, 2), (4, 1, None), (0, -1, None), (4, -1, 3)]
)
def test_left_and_right_lead_through_all_in_order(start, step, there):
    assert beside(tile([1.0] * 5, 300, 200), start, step) == there


@pytest.mark.parametrize(
    ("start", "step", "there"),
    [(0, 1, 3), (1, 1, 3), (2, 1, 4), (3, -1, 0), (4, -1, 1), (0, -1, None), (4, 1, None)],
)
def test_up_and_down_lead_to_the_nearest_of_the_next_row(start, step, there):
    assert above_or_below(tile([1.0] * 5, 300, 200), start, step) == there


def test_right_leads_on_from_a_row_that_ends_before_the_next_does():
    tiles = [
        Tile(left=100, top=0, width=100, height=50),
        *(Tile(left=x, top=60, width=90, height=90) for x in (0, 100, 200)),
    ]
    assert [beside(tiles, start, 1) for start in range(4)] == [1, 2, 3, None]


def test_flat_ones_are_reached_from_a_row_that_is_wider():
    tiles = tile([4.0] * 3, 1300, 320)
    assert [round(t.top) for t in tiles] == [0, 0, 160]
    assert [above_or_below(tiles, start, 1) for start in range(3)] == [2, 2, None]


def test_sixteen_are_placed_with_room_for_each():
    tiles = tile([1.5] * 16, 1600, 900, gap=4)
    assert len(tiles) == 16
    assert sum(t.width * t.height for t in tiles) > 0.7 * 1600 * 900


@pytest.mark.parametrize(
    ("aspects", "place", "corners"),
    [
        ([1.0, 1.0], (210, 100), [(0, 0), (110, 0)]),
        ([1.0, 1.0], (100, 210), [(0, 0), (0, 110)]),
        ([3.0, 3.0], (210, 150), [(0, 0), (0, 80)]),
        ([1.0], (210, 100), [(0, 0)]),
        ([1.0, 1.0], (210, 5), [(0, 0), (110, 0)]),
        ([1.0, 1.0], (8, 9), []),
        ([], (100, 100), []),
    ],
)
def test_two_are_beside_each_other_or_below_as_their_shape_asks(aspects, place, corners):
    assert [(part.left, part.top) for part in halves(aspects, *place, gap=10)] == corners
