"""Whether Caps Lock is on, by what each system says with its keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from imageedit_desktop.ui.caps_lock import is_on_after

DOWN, UP = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
P, CAPS = Qt.Key.Key_P, Qt.Key.Key_CapsLock
SHIFT_X11, LOCK_X11, NUM_X11 = 1, 2, 16
MASKS = {"xcb": LOCK_X11, "wayland": LOCK_X11, "wayland-egl": LOCK_X11, "windows": 0x100, "cocoa": 0x10000}


def key(kind: QEvent.Type, key: Qt.Key, native: int) -> QKeyEvent:
    """A key as the system sends it, with the modifiers in its own numbers."""
    return QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, 33, 112, native, "p")


@pytest.mark.parametrize("platform", MASKS)
def test_any_key_tells(platform: str) -> None:
    mask = MASKS[platform]
    assert is_on_after(key(DOWN, P, mask), platform) is True
    assert is_on_after(key(QEvent.Type.ShortcutOverride, P, mask | SHIFT_X11), platform) is True
    assert is_on_after(key(UP, P, 0xFFFFFFF & ~mask), platform) is False


@pytest.mark.parametrize("platform", ["xcb", "wayland"])
def test_there_the_key_itself_tells_what_was_before_it(platform: str) -> None:
    assert is_on_after(key(DOWN, CAPS, NUM_X11), platform) is True
    assert is_on_after(key(UP, CAPS, NUM_X11 | LOCK_X11), platform) is None
    assert is_on_after(key(DOWN, CAPS, NUM_X11 | LOCK_X11), platform) is False
    assert is_on_after(key(UP, CAPS, LOCK_X11), platform) is None


@pytest.mark.parametrize("platform", ["windows", "cocoa"])
def test_elsewhere_it_tells_what_is(platform: str) -> None:
    assert is_on_after(key(DOWN, CAPS, MASKS[platform]), platform) is True
    assert is_on_after(key(UP, CAPS, 0), platform) is False


def test_other_platforms_do_not_say() -> None:
    assert is_on_after(key(DOWN, P, 0xFFFFFFF), "offscreen") is None
