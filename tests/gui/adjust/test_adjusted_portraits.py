"""Portraits that are adjusted, and their files that come once more."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from support.adjusting import PLAIN, dropped, finished, frame, opened, over
from support.window import Play, Window, unmarked, until

from imageedit_desktop.domain.adjustment import Adjustment
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.ui.features.compose.pictures.dragging import SOURCE_TYPE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")


def adjustments(window: Window) -> list[Adjustment]:
    entries = window.services.compose.state.draft.tray
    return [entry.portrait.adjustment for entry in entries if isinstance(entry.portrait, InputFile)]


def tiles(window: Window) -> list[QAbstractButton]:
    every = window.shell.findChildren(QAbstractButton)
    found = [one for one in every if "quarters" in one.accessibleName() and one.isVisible()]
    return sorted(found, key=lambda tile: tile.accessibleName())


def source_on_tray(window: Window) -> None:
    mime = QMimeData()
    mime.setData(SOURCE_TYPE, b"")
    assert window.drop_data(window.named("Reference tray"), mime)


def says(window: Window, words: str) -> bool:
    return any(words in unmarked(one.text()) for one in window.shell.findChildren(QLabel) if one.isVisible())


async def turned(window: Window, tile: QAbstractButton) -> None:
    window.shell.activateWindow()
    await until("the window", window.shell.isActiveWindow)
    window.key(Qt.Key.Key_K, PLAIN, on=tile)
    await until("the frame", lambda: any(one.windowTitle().endswith("adjust") for one in window.dialogs()))
    await until("the keyboard", over(window).isActiveWindow)
    window.key(Qt.Key.Key_R, PLAIN, on=window.named("Crop frame"))
    window.key(Qt.Key.Key_Return, PLAIN)
    await until("the end", lambda: all(not one.windowTitle().endswith("adjust") for one in window.dialogs()))
    window.shell.activateWindow()
    await until("the window", window.shell.isActiveWindow)


def test_a_file_that_comes_once_more_leaves_its_cropped_portrait_alone(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        window.drop(window.named("Reference tray"), photo)
        await until("the portrait", lambda: tiles(window))
        await turned(window, tiles(window)[0])
        (made,) = adjustments(window)
        window.drop(window.named("Reference tray"), photo)
        await until("what is said of it", lambda: says(window, "is among the portraits already"))
        assert adjustments(window) == [made]

    play(story)


def test_what_is_sent_of_one_part_of_a_file_is_followed_beside_another_part(play: Play, photo: Path) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        source_on_tray(window)
        await opened(window)
        assert frame(window)
        await finished(window)
        source_on_tray(window)
        await until("both", lambda: len(tiles(window)) == 2)
        window.key(Qt.Key.Key_Return, PLAIN, on=tiles(window)[1])
        await until("the view", lambda: says(window, "Portrait 2 of 2"))
        await turned(window, tiles(window)[1])
        assert says(window, "Portrait 2 of 2")

    play(story)
