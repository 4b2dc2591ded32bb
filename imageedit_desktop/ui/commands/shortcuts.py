"""Hearing keys: each belongs to the innermost part of the window that has the keyboard and knows it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.key_map import KeyMap, is_moving, mirrored
from imageedit_desktop.ui.commands.scope import Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    scope: Scope
    while_shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ear:
    """One key of one command."""

    command: Command
    key: str
    shortcut: QShortcut
    window: QWidget


class Shortcuts(QObject):
    """Has a shortcut of Qt's for each key of each command, and lets only those hear that mean something here.

    Qt calls two shortcuts with the same key ambiguous and does neither, so at any time one at most is enabled. What
    has the keyboard may still keep a key for itself, as text fields do with letters.
    """

    def __init__(
        self, window: QWidget, commands: Sequence[Command], key_map: KeyMap, press: Callable[[Command], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._key_map = key_map
        self._press = press
        self._heard_in: dict[QWidget, frozenset[Command]] = {window: frozenset(commands)}
        self._places: dict[QWidget, _Place] = {}
        self._ears: list[_Ear] = []
        self._only: Collection[Command] | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self.settle)
            application.layoutDirectionChanged.connect(self.rebuild)
        self.rebuild()

    def listen(self, scope: Scope, widget: QWidget, *, while_shown: bool) -> None:
        """See `Commands.listen`."""
        self._places[widget] = _Place(scope=scope, while_shown=while_shown)
        self.settle()

    def hear_in(self, window: QWidget, commands: Collection[Command]) -> None:
        """See `Commands.hear_in`."""
        self._heard_in[window] = frozenset(commands)
        self.rebuild()

    def keys(self, command: Command) -> tuple[str, ...]:
        """The keys of a command that are heard."""
        return self.facing(command, self._key_map.keys(command))

    def told(self, command: Command) -> tuple[str, ...]:
        """The keys of a command that are shown."""
        return self.facing(command, self._key_map.told(command))

    def facing(self, command: Command, keys: tuple[str, ...]) -> tuple[str, ...]:
        """Left and right as one reads."""
        flip = command.mirrored and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return tuple(mirrored(key) for key in keys) if flip else keys

    def hear_only(self, commands: Collection[Command] | None) -> None:
        """See `Commands.hear_only`."""
        self._only = commands
        self.settle()

    @Slot()
    def rebuild(self) -> None:
        """Hear the keys that commands have now."""
        for ear in self._ears:
            ear.shortcut.setEnabled(False)
            ear.shortcut.deleteLater()
        self._ears = [
            self._make_ear(command, key, window)
            for window, heard in self._heard_in.items()
            for command in self._key_map.by_precedence()
            if command in heard
            for key in self.keys(command)
        ]
        self.settle()

    @Slot()
    def settle(self) -> None:
        """Let those hear that mean something where the keyboard is now."""
        if not isValid(self._window):
            return  # a window that is taken down loses the keyboard piece by piece
        near, heard = self._scopes_near(), self._scopes_shown()
        rank = {scope: place for place, scope in enumerate(dict.fromkeys((*near, *heard, Scope.EVERYWHERE)))}
        taken: dict[str, _Ear] = {}
        window = self._window_of(QApplication.focusWidget())
        for ear in (ear for ear in self._ears if ear.window is window):
            scope = ear.command.scope
            allowed = scope in near or (scope in rank and (scope is Scope.EVERYWHERE or not is_moving(ear.key)))
            rival = taken.get(ear.key)
            wanted = self._only is None or ear.command in self._only
            if allowed and wanted and (rival is None or rank[scope] < rank[rival.command.scope]):
                taken[ear.key] = ear
        for ear in self._ears:
            if taken.get(ear.key) is not ear:
                ear.shortcut.setEnabled(False)
        for ear in taken.values():
            ear.shortcut.setEnabled(True)

    def _window_of(self, widget: QWidget | None) -> QWidget:
        """The one in which the keyboard is; nowhere, and in what lies over the main one, counts as in that."""
        return next((window for window in self._heard_in if widget and widget.window() is window), self._window)

    def _scopes_near(self) -> tuple[Scope, ...]:
        """Where the keyboard is, the innermost first. Nowhere counts as in what is shown."""
        widget = QApplication.focusWidget()
        if widget is None:
            return self._scopes_shown()
        return tuple(scope for scope in self._scopes_around(widget) if scope is not Scope.EVERYWHERE)

    def _scopes_around(self, widget: QWidget | None) -> Iterator[Scope]:
        while widget is not None:
            place = self._places.get(widget)
            if place is not None:
                yield from place.scope.outwards()
            widget = widget.parentWidget()

    def _scopes_shown(self) -> tuple[Scope, ...]:
        shown = (place.scope for widget, place in self._places.items() if place.while_shown and widget.isVisible())
        return tuple(scope for inner in shown for scope in inner.outwards() if scope is not Scope.EVERYWHERE)

    def _make_ear(self, command: Command, key: str, window: QWidget) -> _Ear:
        shortcut = QShortcut(QKeySequence(key), window)
        shortcut.setAutoRepeat(command.repeats)
        shortcut.setEnabled(False)
        shortcut.activated.connect(lambda: self._press(command))
        shortcut.activatedAmbiguously.connect(lambda: self._press_by_two_names(command))
        return _Ear(command=command, key=key, shortcut=shortcut, window=window)

    def _press_by_two_names(self, command: Command) -> None:
        """Shift and a backslash make a bar on many keyboards: two names of one press, which may both lead here."""
        heard = [ear for ear in self._ears if ear.command is command and ear.shortcut.isEnabled()]
        if len(heard) > 1:
            self._press(command)
