"""How one window looked, kept from session to session."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QByteArray

_LENGTHS_PX = range(1, 1 << 15)


class WindowState:
    """Values of one window, each kept under the window's role as soon as it changes.

    What another version or somebody's editor has written is taken for nothing where it cannot be meant.
    """

    def __init__(self, role: str, remembered: Mapping[str, Any], keep: Callable[[str, Any], None]) -> None:
        """A window's state.

        Args:
            role: what the window is for, such as ``main``; there is one window of each role.
            remembered: all settings.
            keep: keeps a setting.
        """
        self._role = role
        self._remembered = remembered
        self._keep = keep

    def flag(self, name: str, otherwise: bool) -> bool:
        """Whether something was on."""
        value = self._value(name)
        return value if isinstance(value, bool) else otherwise

    def length_px(self, name: str, otherwise: int) -> int:
        """A length in logical pixels."""
        value = self._value(name)
        is_length = isinstance(value, int) and not isinstance(value, bool) and value in _LENGTHS_PX
        return value if is_length else otherwise

    def number(self, name: str, otherwise: int, within: range) -> int:
        """A whole number of some range."""
        value = self._value(name)
        return value if isinstance(value, int) and not isinstance(value, bool) and value in within else otherwise

    def bytes_of_qt(self, name: str) -> QByteArray:
        """A state that Qt wrote; an empty one, which Qt ignores, where there is none."""
        value = self._value(name)
        return QByteArray.fromBase64(value.encode()) if isinstance(value, str) else QByteArray()

    def keep(self, name: str, value: bool | int | QByteArray) -> None:
        """Keep a value until the next session."""
        self._keep(self._setting(name), value.toBase64().toStdString() if isinstance(value, QByteArray) else value)

    def _value(self, name: str) -> Any:
        return self._remembered.get(self._setting(name))

    def _setting(self, name: str) -> str:
        return f"{self._role}.{name}"
