"""Windows beside the main one: where they open, at first and later."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from support.window import Play, Window, until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")


def test_it_opens_over_the_main_window_and_then_where_it_was(play: Play) -> None:
    async def story(window: Window) -> None:
        room = window.shell.screen().availableGeometry()
        await until("the window to fit", lambda: window.shell.frameGeometry().width() <= room.width())
        window.shell.setGeometry(20, 60, 740, 720)
        middle = window.shell.geometry().center()
        window.choose("Characters")
        (side,) = await until("the side window", window.side_windows)
        assert (side.geometry().center() - middle).manhattanLength() <= 2
        side.move(10, 50)
        side.close()
        await until("it to go", lambda: not window.side_windows())
        window.choose("Characters")
        await until("it again", window.side_windows)
        assert side.pos() == QPoint(10, 50)

    play(story)


def test_it_stays_on_the_screen_where_the_main_window_is_at_the_edge(play: Play) -> None:
    async def story(window: Window) -> None:
        room = window.shell.screen().availableGeometry()
        await until("the window to fit", lambda: window.shell.frameGeometry().width() <= room.width())
        window.shell.setGeometry(400, 400, 700, 600)
        window.choose("Characters")
        (side,) = await until("the side window", window.side_windows)
        assert room.contains(side.geometry())

    play(story)


def test_why_a_key_does_nothing_is_told_in_the_window_that_heard_it(play: Play) -> None:
    async def story(window: Window) -> None:
        window.choose("&Table of Requests")
        (side,) = await until("the side window", window.side_windows)
        before = side.size()

        def pressed() -> list[QLabel]:
            window.key(Qt.Key.Key_L)  # heard as soon as the keyboard has settled there
            return saying(window, "Open a table first.")

        (told,) = await until("why not", pressed)
        assert told.window() is side
        assert side.size() == before

    play(story)


def saying(window: Window, words: str) -> list[QLabel]:
    """The words on the screen that are these."""
    return [one for one in window.shell.findChildren(QLabel) if one.isVisible() and one.text() == words]
