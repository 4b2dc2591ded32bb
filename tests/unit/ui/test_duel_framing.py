"""One zoom for two pictures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.ui.features.duel.framing import WHOLE, Framing

VIEW, FITTING = (600.0, 400.0), (580.0, 326.0)
shares = st.floats(0, 1)


def part_at(framing: Framing, point: tuple[float, float]) -> tuple[float, float]:
    """Which part of the picture is at a point of the view."""
    corner = framing.corner(VIEW, FITTING)
    x, y = ((point[axis] - corner[axis]) / (FITTING[axis] * framing.closer) for axis in (0, 1))
    return x, y


def test_all_of_it_is_in_the_middle():
    assert WHOLE.fits
    assert WHOLE.corner(VIEW, FITTING) == (10, 37)


@given(st.floats(1.5, 12), shares, shares)
def test_what_is_under_the_pointer_stays_there(closer, x, y):
    inside = (100 + x * 400, 100 + y * 200)
    near = WHOLE.at(inside, closer, VIEW, FITTING)
    corner = near.corner(VIEW, FITTING)
    if corner[0] > -0.001 or corner[1] > -0.001:
        return  # an edge of the picture would come into the view
    if corner[0] + FITTING[0] * closer < 600.001 or corner[1] + FITTING[1] * closer < 400.001:
        return
    assert part_at(near, inside) == pytest.approx(part_at(WHOLE, inside))


@given(st.floats(1.3, 12), st.floats(-9_000, 9_000), st.floats(-9_000, 9_000))
def test_no_room_comes_beside_it(closer, dx, dy):
    moved = Framing(closer=closer).moved((dx, dy), VIEW, FITTING)
    for axis in (0, 1):
        shown = FITTING[axis] * closer
        corner = moved.corner(VIEW, FITTING)[axis]
        assert corner <= 0.001 or shown <= VIEW[axis]
        assert corner + shown >= VIEW[axis] - 0.001 or shown <= VIEW[axis]


def test_it_goes_along_with_the_hand():
    before = Framing(closer=4)
    after = before.moved((30, -20), VIEW, FITTING)
    assert after.corner(VIEW, FITTING) == pytest.approx(
        tuple(a + b for a, b in zip(before.corner(VIEW, FITTING), (30, -20), strict=True))
    )
