"""Whether Caps Lock is on, as far as the system says it with each key.

Qt knows Caps Lock as a key and not as a state. What it passes on from the system does:

- X11, in the plugin ``xcb``: the state of the key event, in which LockMask is bit 1 (X.h, and
  https://www.x.org/releases/X11R7.7/doc/xproto/x11protocol.html#Encoding::Events, KeyPress, SETofKEYBUTMASK).
- Wayland: the modifiers of the keyboard's map, depressed, latched and locked in one number (qtwayland,
  qwaylandinputdevice.cpp, ``mNativeModifiers``); Lock is bit 1 there too, for XKB's first eight are those of X11.
- Windows: Qt sets bit 8 by ``GetKeyState(VK_CAPITAL)`` (qtbase, qwindowskeymapper.cpp, ``CapsLock = 0x00000100``).
- macOS: ``NSEventModifierFlagCapsLock``, bit 16 (AppKit, NSEvent.h), which the plugin ``cocoa`` passes on as it is.

On other platforms it is never on.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from imageedit_desktop.ui.window_keys import WindowKeys

_MASKS = {"xcb": 1 << 1, "wayland": 1 << 1, "windows": 1 << 8, "cocoa": 1 << 16}
"""By Qt's names of platforms; that of Wayland may have more behind it."""

_TELLS_STATE_BEFORE = {"xcb", "wayland"}
"""There an event has the state from before its key. So where Caps Lock goes down while it is off, it is on then;
where it goes down while it is on, it is off as soon as it comes up."""


def is_on_after(event: QKeyEvent, platform: str) -> bool | None:
    """Whether Caps Lock is on once this was done with a key; None where the event does not say.

    Args:
        event: as the system sent it.
        platform: Qt's name of it.
    """
    name = platform.partition("-")[0]
    mask = _MASKS.get(name)
    if mask is None:
        return None
    was_on = bool(event.nativeModifiers() & mask)
    if event.key() != Qt.Key.Key_CapsLock or name not in _TELLS_STATE_BEFORE:
        return was_on
    return None if event.type() == QEvent.Type.KeyRelease else not was_on


class CapsLock(WindowKeys):
    """Watches the keys of whichever window has the keyboard.

    What was done with the key elsewhere is known with the next key that is pressed here, before that does anything.

    Signals:
        changed(bool): it is on now, or off.
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_on = False

    @property
    def is_on(self) -> bool:
        """Whether it is, as far as that is known."""
        return self._is_on

    def _look(self, event: QKeyEvent) -> None:
        on = is_on_after(event, QGuiApplication.platformName())
        if on is not None and on != self._is_on:
            self._is_on = on
            self.changed.emit(on)
