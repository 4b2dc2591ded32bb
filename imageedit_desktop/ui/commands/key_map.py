"""Which keys belong to which command, as the user has it. Keys are portable texts, such as ``Ctrl+Shift+Z``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtGui import QKeySequence

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.words import apart

_PREFIX = "keys."
"""Of the settings: one for each command whose keys were changed. Those of commands that this version does not know
stay where they are."""

_BETWEEN = "\n"
"""Between the keys of one command."""

_MOVING = frozenset(
    {
        *("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"),
        *("Space", "Return", "Enter", "Tab", "Backtab", "Esc", "Del", "Backspace"),
    }
)

_EDITING = frozenset({"Left", "Right", "Up", "Down", "Home", "End", "Del", "Backspace"})
"""With Ctrl they do the same in fields, by words or to the end."""


class KeyMap:
    """The keys of all commands: their own, but for those that the user has changed."""

    def __init__(self, commands: Iterable[Command], remembered: Mapping[str, Any]) -> None:
        self._commands = tuple(commands)
        self._changed: dict[str, tuple[str, ...]] = {}
        for command in self._commands:
            keys = _read(remembered.get(setting_of(command)))
            if keys is not None and keys != own_keys(command):
                self._changed[command.id] = keys

    def keys(self, command: Command) -> tuple[str, ...]:
        """What belongs to a command now."""
        return self._changed.get(command.id, own_keys(command))

    def told(self, command: Command) -> tuple[str, ...]:
        """The keys of a command that are shown, the most usual first."""
        return self._changed.get(command.id, command.keys)

    def is_changed(self, command: Command) -> bool:
        """Whether the user has given it other keys than its own."""
        return command.id in self._changed

    def change(self, command: Command, keys: Iterable[str]) -> None:
        """Give a command other keys, perhaps none."""
        wanted = tuple(dict.fromkeys(keys))
        if wanted in {command.keys, own_keys(command)}:
            self._changed.pop(command.id, None)
        else:
            self._changed[command.id] = wanted

    def rivals(self, command: Command, key: str) -> tuple[Command, ...]:
        """The other commands that have a key where this one would be heard."""
        return tuple(
            other
            for other in self._commands
            if other is not command and key in self.keys(other) and other.scope.overlaps(command.scope)
        )

    def by_precedence(self) -> tuple[Command, ...]:
        """All commands; where two of one scope have the same key, what the user chose comes first."""
        return tuple(sorted(self._commands, key=lambda command: not self.is_changed(command)))

    def written(self, command: Command) -> str | None:
        """What to keep for a command under `setting_of`; None where it has its own keys."""
        keys = self._changed.get(command.id)
        return None if keys is None else _BETWEEN.join(keys)


def setting_of(command: Command) -> str:
    """Name of the setting that keeps the keys of a command."""
    return _PREFIX + command.id


def is_moving(key: str) -> bool:
    """Whether it is a key by which one moves about, presses or deletes: whatever has the keyboard needs it."""
    plain = key.replace("Shift+", "")
    return plain in _MOVING or plain.removeprefix("Ctrl+") in _EDITING


def mirrored(key: str) -> str:
    """The key on the other side."""
    head, plus, last = key.rpartition("+")
    return head + plus + {"Left": "Right", "Right": "Left"}.get(last, last)


def native(key: str) -> str:
    """As the system writes it, such as ``⇧⌘Z`` or ``Ctrl+Umschalt+Z``."""
    return apart(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))


def portable(sequence: QKeySequence) -> str:
    """The name of a key under which it is kept."""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def own_keys(command: Command) -> tuple[str, ...]:
    """The keys of a command before anybody changes them."""
    return command.keys + command.also


def _read(kept: object) -> tuple[str, ...] | None:
    """The keys that `KeyMap.written` wrote; None for anything else."""
    if not isinstance(kept, str):
        return None
    keys = tuple(portable(QKeySequence(key)) for key in kept.split(_BETWEEN) if key)
    return keys if all(keys) else None
