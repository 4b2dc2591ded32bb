"""Telling a key that is held down from one that is pressed again, where Qt does not.

Under X11 a keyboard that repeats sends a key up and down again with the same time. Qt calls that a repetition only
where both have arrived when it looks at the first (qtbase, qxcbkeyboard.cpp, ``QXcbKeyboard::handleKeyEvent``).
They may come one by one, and then a key that is held would press again: order again, for example.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication, QKeyEvent

from imageedit_desktop.ui.window_keys import WindowKeys


def is_repeated() -> bool:
    """Whether the key that does something now was down before, as far as Qt does not say that itself."""
    return _keys().is_repeated


@cache
def _keys() -> KeyRepeat:
    """From the first key that anyone asks about; it comes up later than that."""
    return KeyRepeat()


class KeyRepeat(WindowKeys):
    """Compares each key that goes down with the one that came up last."""

    def __init__(self) -> None:
        super().__init__(QGuiApplication.instance())
        self._released: tuple[int, int] | None = None
        self.is_repeated = False

    def _look(self, event: QKeyEvent) -> None:
        if event.type() == QEvent.Type.KeyRelease:
            self._released = _when(event)
        else:
            self.is_repeated = _when(event) is not None and _when(event) == self._released


def _when(event: QKeyEvent) -> tuple[int, int] | None:
    """Which key it is and the server's time, in ms; None for what no keyboard sent, which may have neither."""
    if not event.nativeScanCode() or not event.timestamp():
        return None
    return event.nativeScanCode(), event.timestamp()
