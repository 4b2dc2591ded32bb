"""Where the keys lead."""

import pytest

from imageedit_desktop.ui.features.gallery.layout.rows import Measures
from imageedit_desktop.ui.features.gallery.layout.sections import Sections
from imageedit_desktop.ui.features.gallery.moving import Move, Walker

SQUARE, TALL = (1024 << 16) | 1024, (512 << 16) | 1024


@pytest.fixture
def layout():
    """Five squares to a row: 7, then a batch without pictures, then 3, then 12 tall ones in rows of ten."""
    made = Sections(Measures(width_px=1024, row_px=200))
    made.show([7, 0, 3, 12], [SQUARE, SQUARE, SQUARE, TALL])
    return made


def go(layout, start, *moves, over_slim=False, walker=None):
    """The picture that keys lead to, or the batch without pictures as ``batch 1``."""
    walker = walker or Walker()
    row, index = layout.row_of(start), start
    for move in moves:
        there = walker.walk(layout, row, index, move, 300, over_slim=over_slim)
        if there is None:
            return None
        row, index = there
    return f"batch {row.section}" if index is None else index


def test_left_and_right_follow_the_order(layout):
    assert go(layout, 3, Move.NEXT) == 4
    assert go(layout, 4, Move.NEXT) == 5
    assert go(layout, 5, Move.BEFORE) == 4
    assert go(layout, 0, Move.BEFORE) is None
    assert go(layout, 21, Move.NEXT) is None


def test_a_batch_without_pictures_is_on_the_way(layout):
    assert go(layout, 6, Move.NEXT) == "batch 1"
    assert go(layout, 6, Move.NEXT, Move.NEXT) == 7
    assert go(layout, 7, Move.UP) == "batch 1"
    assert go(layout, 7, Move.BEFORE, Move.BEFORE) == 6


def test_what_selects_passes_over_it(layout):
    assert go(layout, 6, Move.NEXT, over_slim=True) == 7
    assert go(layout, 7, Move.UP, over_slim=True) == 5


def test_up_and_down_keep_to_a_column_over_rows_of_any_width(layout):
    assert go(layout, 4, Move.DOWN) == 6
    assert go(layout, 4, Move.DOWN, Move.DOWN, Move.DOWN, Move.DOWN) == 18
    assert go(layout, 4, Move.DOWN, Move.DOWN, Move.DOWN, Move.DOWN, Move.UP, Move.UP, Move.UP, Move.UP) == 4


def test_home_and_end(layout):
    assert go(layout, 12, Move.FIRST) == 0
    assert go(layout, 12, Move.LAST) == 21


def test_pages_lead_on_and_stop_at_the_ends(layout):
    assert go(layout, 0, Move.PAGE_DOWN, over_slim=True) in range(5, 10)
    assert go(layout, 21, Move.PAGE_DOWN) is None
    assert go(layout, 0, Move.PAGE_UP) is None
