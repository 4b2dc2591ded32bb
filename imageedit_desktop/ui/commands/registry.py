"""The commands of one window, and how each is done."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui import icons
from imageedit_desktop.ui.commands.command import Command, without_mnemonic
from imageedit_desktop.ui.commands.holding import Holding
from imageedit_desktop.ui.commands.key_map import KeyMap, native, setting_of
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.ui.commands.shortcuts import Shortcuts
from imageedit_desktop.ui.key_repeat import is_repeated
from imageedit_desktop.ui.words import phrase


def nothing_to_say() -> str:
    """For what can always be done, and says what it does."""
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Provided:
    hindrance: Callable[[], str]
    title: Callable[[], str]
    explanation: Callable[[], str]


_SOON_MS = 25
"""What becomes possible is shown so soon, and no more often: while pictures arrive, much changes at once."""


class Commands(QObject):
    """Knows every command of a window from the start; features provide them as they come.

    Signals:
        keys_changed(): commands have other keys than before.
        refused(Command, str): a key was pressed, and this is why nothing can be done now.
        accepted(Command): a key was pressed, and it is being done.
        remember_requested(str, object): a value to keep until the next session.
    """

    keys_changed = Signal()
    refused = Signal(object, str)
    accepted = Signal(object)
    remember_requested = Signal(str, object)

    def __init__(self, window: QWidget, declared: Iterable[Command], remembered: Mapping[str, Any]) -> None:
        super().__init__(window)
        self.declared = tuple(declared)
        self.key_map = KeyMap(self.declared, remembered)
        self._window = window
        self._provided: dict[Command, _Provided] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {command: self._make_action(command) for command in self.declared}
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._holding = Holding(window)
        self._holding.let_go.connect(self.release)
        self._shortcuts = Shortcuts(window, self.declared, self.key_map, self._on_key)
        for command in self.declared:
            self._show_keys(command)

    def provide(
        self,
        command: Command,
        run: Callable[[], object],
        *,
        hindrance: Callable[[], str] = nothing_to_say,
        title: Callable[[], str] | None = None,
        explanation: Callable[[], str] = nothing_to_say,
    ) -> None:
        """Say how a command is done.

        Args:
            command: declared when the window was made.
            run: does it.
            hindrance: one sentence that says why it cannot be done now; empty where it can. Asked whenever that
                is to be shown, so it must be quick; `look_again` after it may have changed.
            title: the words for now, with the letter for menus, where they change: what is undone, for example.
            explanation: what will come of it, one sentence that menus show beside, where the words do not say it.
        """
        self._provide(command, hindrance, title, explanation)
        self._actions[command].triggered.connect(lambda _checked=False: run())

    def provide_switch(
        self,
        command: Command,
        switch: Callable[[bool], object],
        *,
        hindrance: Callable[[], str] = nothing_to_say,
        explanation: Callable[[], str] = nothing_to_say,
    ) -> None:
        """Say what a checkable command switches on (True) and off; `show_on` tells what became so otherwise."""
        self._provide(command, hindrance, None, explanation)
        self._actions[command].triggered.connect(switch)

    def provide_held(
        self, command: Command, hold: Callable[[bool], object], *, hindrance: Callable[[], str] = nothing_to_say
    ) -> None:
        """Say what a held command does while it is on.

        Args:
            command: with `Command.held`.
            hold: is told True when it goes on: its key goes down, or it is switched on by menu or button; and False
                when it goes off: the key comes up, the window is left, or it cannot be done any more.
            hindrance: as for `provide`.
        """
        self._provide(command, hindrance, None, nothing_to_say)
        self._actions[command].toggled.connect(hold)

    def hold(self, command: Command) -> None:
        """Have a held command on until `release`, as while its key is down; say why where it cannot be done."""
        reason = self.hindrance(command)
        self._refresh(command)
        if reason is None:
            self._actions[command].setChecked(True)
        else:
            self.refused.emit(command, reason)

    def release(self, command: Command) -> None:
        """Have a held command off; for whoever holds it."""
        self._actions[command].setChecked(False)

    def show_on(self, command: Command, on: bool) -> None:
        """Show a checkable command as on or off, without doing anything."""
        self._actions[command].setChecked(on)

    def listen(self, scope: Scope, widget: QWidget, *, while_shown: bool = False) -> None:
        """Say which part of the window a scope is.

        Args:
            scope: its keys are heard while the keyboard is within the widget.
            widget: lives as long as the window.
            while_shown: they are heard also while the widget is visible and the keyboard is elsewhere, but for
                the keys by which one moves and presses, and for what the place with the keyboard keeps.
        """
        self._shortcuts.listen(scope, widget, while_shown=while_shown)

    def hear_in(self, window: QWidget, commands: Collection[Command]) -> None:
        """Hear the keys of these commands in another window too, and of no others.

        Args:
            window: a top-level one, which lives as long as the one that these are the commands of.
            commands: where its parts are in the same scopes as others, they mean the part with the keyboard.
        """
        self._shortcuts.hear_in(window, commands)

    def action(self, command: Command) -> QAction:
        """What menus show of a command."""
        return self._actions[command]

    def title(self, command: Command) -> str:
        """The words for now, as they are read."""
        provided = self._provided.get(command)
        return without_mnemonic(provided.title()) if provided else command.plain_title

    def hindrance(self, command: Command) -> str | None:
        """Why it cannot be done now, one sentence; None where it can."""
        provided = self._provided.get(command)
        if provided is None:
            return self.tr("This is not ready yet.")
        return provided.hindrance() or None

    def keys_words(self, command: Command) -> str:
        """The key to press, as the system writes it; empty where there is none."""
        keys = self._shortcuts.told(command)
        return native(keys[0]) if keys else ""

    def all_keys_words(self, command: Command) -> str:
        """All its keys that are worth a word, as the system writes them; empty where there is none."""
        return self.tr(", ", "between keys").join(native(key) for key in self._shortcuts.told(command))

    def hint(self, command: Command) -> str:
        """What a button says that does it: the words, and the key."""
        keys = self.keys_words(command)
        words = self.title(command)
        return phrase(self.tr("{words} ({keys})"), words=words, keys=keys) if keys else words

    def press(self, command: Command) -> None:
        """Do it as its key does; where it cannot be done, say why."""
        reason = self.hindrance(command)
        self._refresh(command)
        if reason is None:
            self.accepted.emit(command)
            self._actions[command].trigger()
        else:
            self.refused.emit(command, reason)

    def look_again(self) -> None:
        """Show what has become of all, soon: many calls are one."""
        if not self._soon.isActive():
            self._soon.start()

    def look_at(self, *commands: Command) -> None:
        """Show what has become of these, at once."""
        for command in commands:
            self._refresh(command)

    @Slot()
    def refresh(self) -> None:
        """Show what is possible now."""
        for command in self._provided:
            self._refresh(command)

    def hear_only(self, commands: Collection[Command] | None) -> None:
        """Hear the keys of these commands alone, while something lies over the window; None for all again."""
        self._shortcuts.hear_only(commands)

    def as_kept(self, command: Command, key: str) -> str:
        """A key that was pressed for a command, as `change_keys` takes it: as one presses it from left to right."""
        return self._shortcuts.facing(command, (key,))[0]

    def change_keys(self, command: Command, keys: Iterable[str]) -> None:
        """Give a command other keys, and keep that. Whoever asks has settled with the `KeyMap.rivals`."""
        self._change(command, keys)
        self._on_keys_changed()

    def use_keys(self, keys: Mapping[Command, tuple[str, ...]]) -> tuple[Command, ...]:
        """Give several commands other keys at once, and keep that; returns those that lost a key to them."""
        robbed: dict[Command, None] = {}
        for command, wanted in keys.items():
            self._change(command, wanted)
        for command, wanted in keys.items():
            for key in wanted:
                for rival in self.key_map.rivals(command, key):
                    self._change(rival, [kept for kept in self.key_map.keys(rival) if kept != key])
                    robbed[rival] = None
        self._on_keys_changed()
        return tuple(robbed)

    def _change(self, command: Command, keys: Iterable[str]) -> None:
        self.key_map.change(command, keys)
        self.remember_requested.emit(setting_of(command), self.key_map.written(command))

    def reset_keys(self) -> None:
        """Give every command its own keys."""
        for command in self.declared:
            if self.key_map.is_changed(command):
                self.key_map.change(command, command.keys)
                self.remember_requested.emit(setting_of(command), None)
        self._on_keys_changed()

    def _on_key(self, command: Command) -> None:
        if not command.held:
            if command.repeats or not is_repeated():
                self.press(command)
            return
        self.hold(command)
        if self._actions[command].isChecked():
            self._holding.begin(command)

    def _on_keys_changed(self) -> None:
        self._shortcuts.rebuild()
        for command in self.declared:
            self._show_keys(command)
        self.keys_changed.emit()

    def _provide(
        self,
        command: Command,
        hindrance: Callable[[], str],
        title: Callable[[], str] | None,
        explanation: Callable[[], str],
    ) -> None:
        title = title or (lambda: command.title)
        self._provided[command] = _Provided(hindrance=hindrance, title=title, explanation=explanation)
        self._refresh(command)

    def _make_action(self, command: Command) -> QAction:
        action = QAction(command.title, self._window)
        action.setObjectName(command.id)
        action.setCheckable(command.checkable or command.held or bool(command.group))
        action.setMenuRole(QAction.MenuRole.NoRole)  # else macOS would guess from the words
        action.setEnabled(False)
        if command.icon:
            action.setIcon(icons.icon(command.icon))
            action.setIconVisibleInMenu(False)
        if command.group:
            self._groups.setdefault(command.group, QActionGroup(self._window)).addAction(action)
        return action

    def _show_keys(self, command: Command) -> None:
        """For menus to read: the keys themselves are heard by `Shortcuts`."""
        action = self._actions[command]
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # menus have never the keyboard in this sense
        action.setShortcuts([QKeySequence(key) for key in self._shortcuts.told(command)])

    def _refresh(self, command: Command) -> None:
        action, provided = self._actions[command], self._provided.get(command)
        if provided is not None:
            reason = provided.hindrance()
            action.setText(provided.title())
            action.setEnabled(not reason)
            action.setToolTip(reason or provided.explanation())
            if reason and command.held:
                action.setChecked(False)
