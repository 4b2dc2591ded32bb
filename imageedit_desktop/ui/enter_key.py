"""Enter, which keyboards have twice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ALONE = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}


def is_enter(event: QKeyEvent) -> bool:
    """Whether a key is Enter, on the keypad or not, with no other key down."""
    return event.key() in _KEYS and event.modifiers() in _ALONE
