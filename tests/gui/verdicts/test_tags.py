"""Tags are put on and taken off by keys, at once, for all that is chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.made_library import make_library
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from support.window import Play, Window, until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

PLAIN, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def press(window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key where the keyboard is, also in a dialog."""
    QTest.keyClick(QApplication.focusWidget() or window.named("Gallery"), key, modifiers)


def test_tags_of_what_is_selected_are_put_on_found_and_taken_off(play: Play, tmp_path: Path) -> None:
    make_library(tmp_path / "library" / "rehearsal", 18)

    async def story(window: Window) -> None:
        review = window.services.review
        await until("pictures", lambda: len(review.answer) == 18 and review.item(0))
        window.named("Gallery").setFocus()
        press(window, Qt.Key.Key_Home)
        press(window, Qt.Key.Key_Right, SHIFT)
        press(window, Qt.Key.Key_T)
        await until("the sheet", lambda: window.says("Tags of 2 pictures") and window.says("No tags yet."))
        field = window.named("Add tags, with commas between them")
        assert isinstance(field, QLineEdit)
        QTest.keyClicks(field, "sea, wet hair")
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until("both", lambda: window.buttons("sea") and window.buttons("wet hair"))
        assert window.says("Tag “wet hair” for 2 pictures")
        window.press("Take off “sea”")
        await until("one", lambda: not window.buttons("sea"))
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until("closed", lambda: not window.dialogs())
        window.key(Qt.Key.Key_F, CONTROL)
        QTest.keyClicks(window.named("Search"), 'tag:"wet hair"')
        press(window, Qt.Key.Key_Return)
        await until("two", lambda: len(review.answer) == 2)
        window.named("Gallery").setFocus()
        press(window, Qt.Key.Key_Z, CONTROL)
        await until("“sea” is back", lambda: window.says("Undone: Tag “sea” taken off 2 pictures"))
        press(window, Qt.Key.Key_Z, CONTROL)
        await until("none", lambda: len(review.answer) == 0)

    play(story)
