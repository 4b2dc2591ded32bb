"""Sensitive pictures where pictures are decided: blurred, said to be, and shown to who asks."""

from __future__ import annotations

import pytest
from gui.gallery.test_sensitive import detail, flag, upper
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from support.window import until

from tests.gui.deciding.conftest import LEFT, NONE, Table

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

SHARP, SOFT = 100, 12
BLURRED = "sensitive, shown blurred"


def steps(table: Table, place: int, name: str) -> int:
    """The greatest step from one pixel to the next in a tile."""
    return detail(table.window.named(name).grab().toImage(), upper(table.rect(place, name)))


async def is_sharp(table: Table, place: int, name: str = "Survey") -> None:
    await until(f"tile {place}", lambda: steps(table, place, name) > SHARP)


@pytest.mark.parametrize(("key", "name", "place"), [("n", "Survey", 1), ("c", "Compare two", 1)])
def test_a_blurred_tile_says_so_and_a_click_on_its_mark_shows_it(sit, key, name, place):
    async def story(table):
        table.key(key)
        await table.opened(name, 3 if key == "n" else 2)
        await is_sharp(table, 0, name)
        assert [BLURRED in tile for tile in table.tiles(name)][:2] == [False, True]
        assert steps(table, place, name) < SOFT
        table.click(place, name=name)
        await is_sharp(table, place, name)
        assert BLURRED not in table.tiles(name)[place]
        assert table.active(name) == place

    sit(story, pictures=6, images=3, prepare=flag)


def test_a_click_beside_the_mark_goes_to_the_tile_alone(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 3)
        await is_sharp(table, 0)
        board = table.window.named("Survey")
        QTest.mouseClick(board, LEFT, NONE, table.rect(1).topLeft() + QPoint(12, 12))
        assert table.active() == 1
        assert BLURRED in table.tiles("Survey")[1]
        table.key("v")
        await is_sharp(table, 1)
        table.key("v")
        await until(
            "blurred again", lambda: BLURRED in table.tiles("Survey")[1] and steps(table, 1, "Survey") < SOFT
        )

    sit(story, pictures=6, images=3, prepare=flag)


def test_a_screen_reader_can_ask_for_it(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 3)
        board = QAccessible.queryAccessibleInterface(table.window.named("Survey"))
        act = board.child(1).actionInterface()
        assert "reveal" not in board.child(0).actionInterface().actionNames()
        assert act.localizedActionName("reveal") == "Show Sensitive Picture"
        act.doAction("reveal")
        await is_sharp(table, 1)
        assert "reveal" not in act.actionNames()

    sit(story, pictures=6, images=3, prepare=flag)
