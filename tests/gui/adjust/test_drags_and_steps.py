"""A drag is over when it is let go, however; and each one is a step that is taken back in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from support.adjusting import PLAIN, adjusted, dropped, finished, frame, opened, over
from support.window import CONTROL, Play, Window, until

from imageedit_desktop.domain.adjustment import IDENTITY
from imageedit_desktop.ui.widgets.side_window import SideWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
FIRST = "400×400, 200 from the left, 0 from the top"


def taken(window: Window) -> None:
    """The frame is dragged to the left, and not let go."""
    canvas = window.named("Crop frame")
    middle = canvas.rect().center()
    QTest.mousePress(canvas, LEFT, PLAIN, middle)
    QTest.mouseMove(canvas, middle - QPoint(30, 0))
    assert frame(window) != FIRST


def test_a_drag_that_was_cut_off_does_not_go_on_in_the_next_picture(
    play: Play, photo: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.png"
    Image.new("RGB", (600, 600)).save(other)

    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        taken(window)
        window.key(Qt.Key.Key_Escape, PLAIN)
        await until("the end", lambda: not window.dialogs())
        await dropped(window, other)
        await opened(window)
        canvas = window.named("Crop frame")
        QTest.mouseMove(canvas, canvas.rect().center() + QPoint(20, 9))
        assert frame(window) == "600×600, 0 from the left, 0 from the top"

    play(story)


def test_a_key_during_a_drag_stays_done(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        taken(window)
        canvas = window.named("Crop frame")
        window.key(Qt.Key.Key_0, PLAIN)
        assert frame(window) == "800×400, 0 from the left, 0 from the top"
        QTest.mouseMove(canvas, canvas.rect().center() - QPoint(45, 0))
        assert frame(window) == "800×400, 0 from the left, 0 from the top"
        QTest.mouseRelease(canvas, LEFT, PLAIN, canvas.rect().center())

    play(story)


def test_each_drag_and_key_is_a_step_back_in_the_window(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        canvas = window.named("Crop frame")
        taken(window)
        QTest.mouseMove(canvas, canvas.rect().center() - QPoint(45, 0))
        QTest.mouseRelease(canvas, LEFT, PLAIN, canvas.rect().center())
        dragged = frame(window)
        window.key(Qt.Key.Key_Right, PLAIN)
        moved = frame(window)
        window.key(Qt.Key.Key_Z, CONTROL)
        assert frame(window) == dragged
        window.key(Qt.Key.Key_Z, CONTROL)
        assert frame(window) == FIRST
        window.key(Qt.Key.Key_Z, CONTROL)  # the source stays where it is
        assert frame(window) == FIRST
        window.key(Qt.Key.Key_Z, CONTROL | SHIFT)
        window.key(Qt.Key.Key_Z, CONTROL | SHIFT)
        assert frame(window) == moved
        await finished(window)
        assert adjusted(window) != IDENTITY

    play(story)


def test_the_whole_screen_is_for_the_window_that_has_the_keyboard(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        window.key(Qt.Key.Key_F11, PLAIN)
        await until("full screen", over(window).isFullScreen)
        assert not window.shell.isFullScreen()
        window.key(Qt.Key.Key_Escape, PLAIN)
        await until("a window", lambda: not over(window).isFullScreen())
        window.key(Qt.Key.Key_Escape, PLAIN)
        await until("the end", lambda: not window.dialogs())

    play(story)


def test_a_window_that_was_minimised_is_called_back(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        await opened(window)
        side = over(window)
        assert isinstance(side, SideWindow)
        side.showMinimized()
        await until("the keyboard elsewhere", side.isMinimized)
        window.shell.activateWindow()
        window.key(Qt.Key.Key_K, CONTROL | SHIFT, on=window.named("Prompt"))
        await until("the window", lambda: not side.isMinimized())

    play(story)
