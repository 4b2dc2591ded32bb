"""One zoom and one place for several pictures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain.framing import SCALE_MAX, WHOLE, Frame, Framing
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.tiling import Tile

SQUARE = Frame(size=size(2048, 2048), cell=Tile(left=10, top=20, width=512, height=512))
SMALLER = Frame(size=size(1024, 1024), cell=Tile(left=600, top=20, width=512, height=512))
WIDE = Frame(size=size(1600, 800), cell=Tile(left=0, top=0, width=400, height=400))


def test_whole_pictures_fill_their_cells_and_are_in_the_middle():
    assert WHOLE.place(SQUARE) == SQUARE.cell
    assert WHOLE.place(WIDE) == Tile(left=0, top=100, width=400, height=200)


def test_a_hundred_percent_of_one_shows_the_same_part_of_another():
    view = WHOLE.actual(SQUARE)
    assert (view.scale(SQUARE), view.scale(SMALLER)) == (1.0, 2.0)
    place, other = view.place(SQUARE), view.place(SMALLER)
    assert (place.width, other.width) == (2048, 2048)
    assert place.left - SQUARE.cell.left == other.left - SMALLER.cell.left


@given(st.floats(1.1, 6), st.floats(0, 1), st.floats(0, 1))
def test_what_is_at_the_pointer_stays_there(zoom, x, y):
    view = Framing(zoom=2.0, x=0.4, y=0.6)
    at = (SQUARE.cell.left + x * SQUARE.cell.width, SQUARE.cell.top + y * SQUARE.cell.height)
    before, after = view.place(SQUARE), view.zoomed(zoom, SQUARE, at)
    scale = after.scale(SQUARE)
    left = SQUARE.cell.left + SQUARE.cell.width / 2 - after.x * 2048 * scale
    share = (at[0] - before.left) / before.width
    assert left + share * 2048 * scale == pytest.approx(at[0], abs=1e-6)


@given(st.floats(0.001, 1000), st.floats(-2, 3), st.floats(-2, 3))
def test_no_cell_is_bare_where_its_picture_is_larger(zoom, x, y):
    frames = [SQUARE, SMALLER, WIDE]
    view = Framing(x=x, y=y).zoomed(zoom, SQUARE).within(frames)
    for frame in frames:
        place, cell = view.place(frame), frame.cell
        if place.width >= cell.width:
            assert place.left <= cell.left + 1
            assert place.left + place.width >= cell.left + cell.width - 1
        else:
            assert place.left - cell.left == pytest.approx((cell.width - place.width) / 2, abs=1)


def test_pixels_get_no_larger_than_in_the_viewer_and_pictures_no_smaller_than_whole():
    assert WHOLE.zoomed(1000, SQUARE).scale(SQUARE) == SCALE_MAX
    assert WHOLE.zoomed(0.01, SQUARE) == WHOLE
    small = Frame(size=size(100, 100), cell=SQUARE.cell)
    assert WHOLE.zoomed(0.01, small).scale(small) == pytest.approx(1.0)


def test_a_drag_moves_what_is_shown_with_the_hand():
    view = WHOLE.actual(SQUARE)
    before, after = view.place(SQUARE), view.moved(30, -40, SQUARE).place(SQUARE)
    assert (after.left - before.left, after.top - before.top) == (30, -40)


def test_the_picture_that_can_be_moved_farthest_sets_the_bounds():
    view = Framing(zoom=1.5, x=0, y=0).within([SQUARE, WIDE])
    assert view.y == pytest.approx(1 / 3)
    assert view.x == pytest.approx(1 / 3)
    tall = Frame(size=size(800, 1600), cell=WIDE.cell)
    assert Framing(zoom=1.5, x=0).within([SQUARE, tall]).x == pytest.approx(1 / 3)
    assert Framing(zoom=1.5, y=0).within([WIDE]).y == 0.5, "all of its height is in view"


def test_it_can_be_moved_when_there_is_more_than_is_seen():
    assert not WHOLE.can_move([SQUARE, WIDE])
    assert Framing(zoom=1.2).can_move([SQUARE])


IN_VIEW = Frame(size=size(1200, 675), cell=Tile(left=0, top=0, width=600, height=400), margin=10)


def test_a_margin_is_kept_free_around_a_whole_picture():
    place = WHOLE.place(IN_VIEW)
    assert (place.left, place.top) == (10, 37)
    assert (place.width, place.height) == pytest.approx((580, 326.25))
    assert WHOLE.actual(IN_VIEW).scale(IN_VIEW) == 1.0


@given(st.floats(1.3, 12), st.floats(-9_000, 9_000), st.floats(-9_000, 9_000))
def test_no_room_comes_beside_a_picture_that_is_pulled(zoom, dx, dy):
    place = Framing(zoom=zoom).moved(dx, dy, IN_VIEW).within([IN_VIEW]).place(IN_VIEW)
    for start, shown, view in ((place.left, place.width, 600), (place.top, place.height, 400)):
        assert shown <= view or (start <= 1 and start + shown >= view - 1)


@given(st.floats(1.02, 20), st.integers(200, 3000), st.integers(200, 3000), st.floats(0, 1))
def test_in_a_cell_of_another_size_it_is_as_large_as_before(zoom, width, height, x):
    before = Framing(zoom=min(zoom, SCALE_MAX / IN_VIEW.fitting), x=x)
    other = Frame(size=IN_VIEW.size, cell=Tile(left=0, top=0, width=width, height=height), margin=10)
    after = before.refitted(IN_VIEW, other)
    whole = max(other.fitting, 1.0) if before.scale(IN_VIEW) > 1 else min(other.fitting, 1.0)
    assert after.scale(other) == pytest.approx(before.scale(IN_VIEW)) or after.scale(other) == pytest.approx(whole)
    assert after.x == x


def test_what_is_whole_stays_whole_in_a_cell_of_another_size():
    assert WHOLE.refitted(SQUARE, IN_VIEW) == WHOLE


def test_it_goes_no_farther_away_than_it_may():
    least = Frame(size=size(1600, 800), cell=IN_VIEW.cell, scale_min=0.02)
    assert WHOLE.zoomed(0.0001, least).scale(least) == 0.02
    huge = Frame(size=size(60_000, 30_000), cell=IN_VIEW.cell, scale_min=0.02)
    assert WHOLE.zoomed(0.5, huge) == WHOLE, "all of it can always be seen"


def test_steps_there_and_back_lead_to_whole_pictures():
    there = WHOLE.stepped(1.25, SQUARE, (100, 100))
    assert there.zoom == 1.25
    assert there.stepped(0.8, SQUARE, (300, 400)) is WHOLE


def test_pictures_of_one_size_are_equally_large_whatever_pixels_their_cells_end_on():
    cells = [Tile(left=0, top=0, width=width, height=200) for width in (300, 301)]
    frames = [Frame(size=size(1200, 800), cell=cell, room=(300.4, 200.3)) for cell in cells]
    view = WHOLE.actual(frames[0])
    assert [view.scale(frame) for frame in frames] == [1.0, 1.0]
