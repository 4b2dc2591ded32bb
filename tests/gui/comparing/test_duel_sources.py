"""The source over both pictures of a duel, where it does not tell them apart."""

from __future__ import annotations

import pytest
from gui.comparing.conftest import PLAIN, Room, Tell, apart, pillow
from gui.comparing.test_over_tiles import HALF_WIDE, pill, source, two
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from support.edited_library import WIDE, Edit, add_batch, keep_source
from support.window import CONTROL, until

from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.store.library import Library

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

MARGIN_PX = 8
SHIFT = Qt.KeyboardModifier.ShiftModifier


async def begin(room: Room) -> None:
    room.window.key(Qt.Key.Key_C, SHIFT)
    await until("the pair", lambda: room.window.services.duels.is_asking)


def is_source(room: Room, name: str) -> bool:
    side = room.window.named(name)
    picture = pillow(side.grab().toImage())
    width = picture.width - 2 * MARGIN_PX
    high = round(width * HALF_WIDE[1] / HALF_WIDE[0])
    top = (picture.height - high) // 2
    return apart(picture.crop((MARGIN_PX, top, MARGIN_PX + width, top + high)), source()) < 15


def test_held_it_is_over_both_and_gone_when_it_is_let_go(tell: Tell) -> None:
    async def story(room: Room) -> None:
        room.go_home()
        await begin(room)
        pair = room.window.named("Two pictures")
        await until("the pictures", lambda: is_source(room, "Left picture") != is_source(room, "Right picture"))

        def shown() -> bool:
            room.down(pair)
            return is_source(room, "Left picture") and is_source(room, "Right picture")

        await until("the source", shown)
        assert pill(room.window.named("Left picture")) == "Source"
        room.up(pair)
        assert is_source(room, "Left picture") != is_source(room, "Right picture")
        assert pill(room.window.named("Left picture")) == ""
        QTest.keyClick(pair, Qt.Key.Key_Left)
        shown_now = room.window.shell.findChildren(QListWidget)
        await until("the ranking", lambda: any(view.isVisible() for view in shown_now))

    tell(two, story)


def test_where_sources_differ_it_is_not_shown_and_why(tell: Tell) -> None:
    def fill(library: Library) -> None:
        add_batch(library, 1, keep_source(library), [Edit(part=WIDE, size=HALF_WIDE)])
        add_batch(library, 2, InputUrl(url="https://example.org/a.png"), [Edit(part=WIDE, size=HALF_WIDE)])

    async def story(room: Room) -> None:
        room.go_home()
        room.window.key(Qt.Key.Key_A, CONTROL)
        await begin(room)
        pair = room.window.named("Two pictures")
        reason = "These pictures have different sources: they would tell which is which."

        def refused() -> bool:
            QTest.keyClick(pair, Qt.Key.Key_Backslash, PLAIN)
            return room.window.says(reason)

        await until("the reason", refused)
        assert pill(room.window.named("Left picture")) == ""

    tell(fill, story)
