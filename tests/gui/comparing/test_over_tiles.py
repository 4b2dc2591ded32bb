"""The source, or what changed, over every picture of a survey and of two that are compared."""

from __future__ import annotations

import pytest
from gui.comparing.conftest import CONTROL, PLAIN, Room, Tell, apart, pillow
from gui.gallery.test_sensitive import flag_all
from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from support.edited_library import WIDE, Edit, add_batch, cut, keep_source, original
from support.window import cells_of, until

from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.store.library import Library

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

BACKSLASH = Qt.Key.Key_Backslash
HALF_WIDE = (640, 360)


def two(library: Library) -> None:
    plain = Edit(part=WIDE, size=(1280, 720), recoloured=False)
    add_batch(library, 1, keep_source(library), [Edit(part=WIDE, size=(1280, 720)), plain])


async def opened(room: Room, key: str, name: str) -> QWidget:
    """The board of the first batch, once its pictures are there."""
    room.go_home()
    QTest.keyClicks(room.grid, key)
    await until(name, lambda: any(w.accessibleName() == name and w.isVisible() for w in widgets(room)))
    board = room.window.named(name)
    await until("the tiles", lambda: len(cells_of(board)) == 2)
    await until("the pictures", lambda: all(map(is_there, seen(board))))
    return board


def is_there(tile: Image.Image) -> bool:
    return len(set(tile.convert("L").resize((8, 8)).tobytes())) > 4


def widgets(room: Room) -> list[QWidget]:
    return room.window.shell.findChildren(QWidget)


def seen(board: QWidget) -> list[Image.Image]:
    """What is in each tile, but for its edges."""
    told = QAccessible.queryAccessibleInterface(board)
    rects = [told.child(place).rect() for place in range(told.childCount())]
    grabbed = board.grab().toImage()
    return [pillow(grabbed.copy(QRect(board.mapFromGlobal(r.topLeft()), r.size()))) for r in rects]


def pill(board: QWidget) -> str:
    said = [label.text() for label in board.findChildren(QLabel) if label.isVisible()]
    return said[0] if said else ""


def source() -> Image.Image:
    return cut(original(), WIDE, HALF_WIDE)


@pytest.mark.parametrize(("key", "name"), [("n", "Survey"), ("c", "Compare two")])
def test_held_the_source_is_over_every_tile_and_gone_when_it_is_let_go(tell: Tell, key: str, name: str) -> None:
    async def story(room: Room) -> None:
        board = await opened(room, key, name)
        before = seen(board)
        assert apart(before[0], source()) > 25
        room.down(board)
        await until("the source", lambda: all(apart(tile, source()) < 9 for tile in seen(board)))
        assert pill(board) == "Source"
        room.up(board)
        assert pill(board) == ""
        assert [apart(*both) for both in zip(seen(board), before, strict=True)] == [0, 0], "at once"

    tell(two, story)


def test_it_keeps_zoom_and_place(tell: Tell) -> None:
    async def story(room: Room) -> None:
        board = await opened(room, "n", "Survey")
        room.down(board)
        await until("the source", lambda: all(apart(tile, source()) < 9 for tile in seen(board)))
        room.up(board)
        QTest.keyClick(board, Qt.Key.Key_1, CONTROL)
        QTest.mousePress(board, Qt.MouseButton.LeftButton, PLAIN, QPoint(300, 200))
        QTest.mouseMove(board, QPoint(180, 150))
        QTest.mouseRelease(board, Qt.MouseButton.LeftButton, PLAIN, QPoint(180, 150))
        await until("pixels", lambda: apart(seen(board)[1], source()) > 9)
        plain = seen(board)[1]  # it is the source, but for having been kept as a result
        room.down(board)
        await until("the same part", lambda: pill(board) == "Source" and apart(seen(board)[1], plain) < 6)
        assert apart(seen(board)[0], plain) < 6
        room.up(board)

    tell(two, story)


def test_what_changed_is_over_every_tile_and_told_with_its_name(tell: Tell) -> None:
    def fill(library: Library) -> None:
        plain = Edit(part=WIDE, size=(1280, 720), recoloured=False)
        patched = Edit(part=WIDE, size=(1280, 720), patch=0.2, recoloured=False)
        add_batch(library, 1, keep_source(library), [patched, plain])

    async def story(room: Room) -> None:
        board = await opened(room, "n", "Survey")
        before = seen(board)
        QTest.keyClick(board, BACKSLASH, CONTROL)
        await until("both", lambda: pill(board) == "What changed")
        shares = [name.rpartition(", ")[2] for name in cells_of(board)]
        assert shares[0].endswith("% of the picture changed")
        assert 15 < int(shares[0].split()[0]) < 25
        assert "changed" in shares[1]
        assert apart(seen(board)[0], before[0]) > 5
        QTest.keyClick(board, BACKSLASH, CONTROL)
        assert pill(board) == ""
        assert not any("changed" in name for name in cells_of(board))

    tell(fill, story)


def test_where_no_source_is_known_it_is_said_and_the_pictures_stay(tell: Tell) -> None:
    def fill(library: Library) -> None:
        edits = [Edit(part=WIDE, size=HALF_WIDE), Edit(part=WIDE, size=HALF_WIDE)]
        add_batch(library, 1, InputUrl(url="https://example.org/a.png"), edits)

    async def story(room: Room) -> None:
        board = await opened(room, "n", "Survey")
        before = seen(board)[0]
        room.down(board)
        assert "is an address" in pill(board)
        assert apart(seen(board)[0], before) < 2
        room.up(board)

    tell(fill, story)


def test_the_source_of_what_is_blurred_is_shown_after_the_picture_itself(tell: Tell) -> None:
    def fill(library: Library) -> None:
        two(library)
        flag_all(library.root)

    async def story(room: Room) -> None:
        board = await opened(room, "n", "Survey")
        room.down(board)
        assert pill(board) == "Show the sensitive picture first."
        assert all(apart(tile, source()) > 9 for tile in seen(board))
        room.up(board)
        QTest.keyClick(board, Qt.Key.Key_V)
        room.down(board)
        await until("the source", lambda: apart(seen(board)[0], source()) < 9)
        assert apart(seen(board)[1], source()) > 9
        room.up(board)

    tell(fill, story)


def test_whoever_leaves_the_survey_lets_go_and_no_line_is_offered_there(tell: Tell) -> None:
    async def story(room: Room) -> None:
        board = await opened(room, "n", "Survey")
        QTest.keyClick(board, BACKSLASH, Qt.KeyboardModifier.ShiftModifier)
        assert not any(w.accessibleName().startswith("Line") and w.isVisible() for w in widgets(room))
        room.down(board)
        await until("the source", lambda: pill(board) == "Source")
        QTest.keyClick(board, Qt.Key.Key_Escape)
        await until("the gallery", room.grid.isVisible)
        room.up(room.grid)
        again = await opened(room, "n", "Survey")
        assert pill(again) == ""

    tell(two, story)
