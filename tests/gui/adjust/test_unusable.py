"""A picture that cannot be made as it is wished says why, and nothing is ordered with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from support.adjusting import PLAIN, adjusted, dropped, finished, opened
from support.window import CONTROL, Play, Window, until

from imageedit_desktop.domain.adjustment import IDENTITY
from imageedit_desktop.domain.draft.compose import ComposeState
from imageedit_desktop.ui.words import problem_words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")


def spoil(folder: Path) -> None:
    """The bytes that the library keeps are no picture any more."""
    (kept,) = (folder / "library").rglob("inputs/**/*.png")
    kept.write_bytes(kept.read_bytes()[:80])


def state(window: Window) -> ComposeState:
    return window.services.compose.state


def test_a_source_that_cannot_be_cut_hinders_the_order_until_that_is_taken_back(
    play: Play, photo: Path, tmp_path: Path
) -> None:
    async def story(window: Window) -> None:
        await dropped(window, photo)
        window.write("sepia")
        assert state(window).problems == ()
        await opened(window)
        spoil(tmp_path)
        await finished(window)
        await until("the reason", lambda: "quarters.png" in str(state(window).problems))
        (flaw,) = state(window).problems
        assert problem_words(flaw) in window.source
        assert window.says(problem_words(flaw))
        window.press("Generate")
        assert not window.services.queue.running
        assert window.buttons("Adjust the source")
        window.key(Qt.Key.Key_Z, CONTROL)
        await until("nothing", lambda: adjusted(window) == IDENTITY)
        assert state(window).problems == ()

    play(story)


def test_a_portrait_says_so_on_its_tile_and_hinders_only_while_it_is_sent(
    play: Play, photo: Path, tmp_path: Path
) -> None:
    async def story(window: Window) -> None:
        window.drop(window.named("Reference tray"), photo)
        await until("the portrait", lambda: window.portraits)
        every = window.shell.findChildren(QAbstractButton)
        (tile,) = [one for one in every if "quarters" in one.accessibleName()]
        window.shell.activateWindow()
        await until("the window", window.shell.isActiveWindow)
        window.key(Qt.Key.Key_K, PLAIN, on=tile)
        await until("the frame", window.dialogs)
        await until("the keyboard", window.dialogs()[0].isActiveWindow)
        spoil(tmp_path)
        await finished(window)
        await until("the reason", lambda: state(window).flaws)
        assert len(state(window).problems) == 3
        (flaw,) = state(window).flaws.values()
        assert problem_words(flaw) in (tile.accessibleDescription(), tile.toolTip())
        window.key(Qt.Key.Key_Space, PLAIN, on=tile)
        assert len(state(window).problems) == 2

    play(story)
