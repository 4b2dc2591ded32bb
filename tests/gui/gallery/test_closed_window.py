"""A window that is closed leaves nothing behind."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import getAllValidWrappers
from support.window import until

from imageedit_desktop.ui.key_repeat import KeyRepeat
from imageedit_desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

PRODUCT = "imageedit_desktop."
PLAIN, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
WAY = (
    (Qt.Key.Key_Return, PLAIN, "Viewer"),
    (Qt.Key.Key_Escape, PLAIN, "Gallery"),
    (Qt.Key.Key_N, PLAIN, "Survey"),
    (Qt.Key.Key_Escape, PLAIN, "Gallery"),
    (Qt.Key.Key_C, PLAIN, "Compare two"),
    (Qt.Key.Key_Escape, PLAIN, "Gallery"),
    (Qt.Key.Key_C, SHIFT, "Blind duel"),
    (Qt.Key.Key_Escape, PLAIN, "Gallery"),
    (Qt.Key.Key_F11, SHIFT, "Second window"),
    (Qt.Key.Key_F11, CONTROL, "Second window"),
    (Qt.Key.Key_Escape, PLAIN, "Gallery"),
)


def ours() -> list[QObject]:
    """All of the program but what every window shares: the theme, and the look at keys that are held."""
    found = (
        one for one in getAllValidWrappers() if isinstance(one, QObject) and not isinstance(one, Theme | KeyRepeat)
    )
    return [one for one in found if type(one).__module__.startswith(PRODUCT)]


def is_shown(window, page: str) -> bool:
    return any(one.isVisible() and one.accessibleName() == page for one in window.shell.findChildren(QWidget))


def test_a_window_that_is_closed_leaves_nothing(show):
    before = {id(one) for one in ours()}
    there = []

    async def story(gallery):
        for key, modifiers, page in WAY:
            QTest.keyClick(QApplication.focusWidget() or gallery.window.shell, key, modifiers)
            await until(page, lambda page=page: is_shown(gallery.window, page))
        gallery.key(Qt.Key.Key_P)
        await until("the mark", lambda: gallery.window.says("1 picture picked"))
        gallery.key(Qt.Key.Key_Z, CONTROL)
        there.extend((type(one).__name__, weakref.ref(one)) for one in ours() if id(one) not in before)

    show(story, pictures=18)
    gc.collect()
    assert len(there) > 100
    assert sorted(name for name, one in there if one() is not None) == []
