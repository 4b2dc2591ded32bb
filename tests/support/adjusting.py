"""The window in which a picture is adjusted, in stories."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from support.window import CONTROL, Window, unmarked, until

from imageedit_desktop.domain.adjustment import Adjustment
from imageedit_desktop.domain.inputs import InputFile

PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
RED, GREEN, BLUE, YELLOW = (220, 30, 30), (30, 180, 30), (30, 30, 220), (220, 200, 30)


def over(window: Window) -> QWidget:
    (found,) = (one for one in window.dialogs() if one.windowTitle().endswith("adjust"))
    return found


def frame(window: Window) -> str:
    """The frame, as a screen reader tells it."""
    return unmarked(window.named("Crop frame").accessibleDescription())


def adjusted(window: Window) -> Adjustment:
    source = window.services.compose.state.draft.source
    assert isinstance(source, InputFile)
    return source.adjustment


async def dropped(window: Window, path: Path) -> None:
    window.drop(window.named("Source image"), path)
    await until(path.name, lambda: window.source.startswith(path.name))


async def opened(window: Window) -> None:
    window.shell.activateWindow()
    await until("the window", window.shell.isActiveWindow)
    window.key(Qt.Key.Key_K, CONTROL | SHIFT)
    await until("the frame", lambda: window.dialogs() and frame(window))
    await until("the keyboard", over(window).isActiveWindow)


async def finished(window: Window) -> None:
    """By Enter."""
    window.key(Qt.Key.Key_Return, PLAIN, on=window.named("Crop frame"))
    await until("the end", lambda: not window.dialogs())
    window.shell.activateWindow()
    await until("the window", window.shell.isActiveWindow)
