"""One command in the list of keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.fuzzy import match
from imageedit_desktop.ui.commands.key_button import KeyButton
from imageedit_desktop.ui.commands.key_map import is_moving, native, own_keys
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.words import scope_words
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button, IconButton
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.words import phrase

_KEYS_PX = 170


class KeyMapRow(QWidget):
    """One command: its words and its keys.

    Signals:
        asked(KeyQuestion): there is something to settle about a key that was chosen.
        settled(): there is nothing any more.
    """

    asked = Signal(object)
    settled = Signal()

    def __init__(self, command: Command, commands: Commands, menu_keys: Mapping[str, str]) -> None:
        super().__init__()
        self._command = command
        self._commands = commands
        self._menu_keys = menu_keys
        self._keys = KeyButton()
        self._keys.setMinimumWidth(_KEYS_PX)
        self._keys.key_chosen.connect(self._on_key_chosen)
        self._clear = IconButton("x", phrase(self.tr("No key for “{command}”"), command=command.plain_title))
        self._clear.clicked.connect(lambda: self._change(()))
        self._reset = IconButton("rotate-ccw", phrase(self.tr("Reset “{command}”"), command=command.plain_title))
        self._reset.clicked.connect(self._on_reset_pressed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE // 2)
        line.addWidget(Label(command.plain_title, wrap=True), 1)
        for widget in (self._keys, self._clear, self._reset):
            line.addWidget(widget)
        self.show_keys()

    def show_keys(self) -> None:
        """Show what belongs to the command now."""
        words = self._commands.all_keys_words(self._command)
        self._keys.show_keys(words)
        name = self.tr("Shortcut of “{command}”: {keys}")
        self._keys.setAccessibleName(phrase(name, command=self._command.plain_title, keys=words or self.tr("None")))
        self._clear.setEnabled(bool(words))
        self._reset.setEnabled(self._commands.key_map.is_changed(self._command))

    def has(self, letters: str) -> bool:
        """Whether it is what is looked for: letters of its words, or a part of its keys."""
        keys = self._commands.all_keys_words(self._command)
        return match(letters, self._command.plain_title) is not None or letters.casefold() in keys.casefold()

    def _change(self, keys: Sequence[str]) -> None:
        self.settled.emit()
        self._commands.change_keys(self._command, keys)

    @Slot(str)
    def _on_key_chosen(self, key: str) -> None:
        if key in self._menu_keys:
            words = phrase(self.tr("{key} opens the menu “{menu}”."), key=native(key), menu=self._menu_keys[key])
            self.asked.emit(KeyQuestion(self._command, words))
        elif is_moving(key) and self._command.scope.holds_controls:
            words = self.tr("{key} moves about or presses here. Choose another key, or one together with others.")
            self.asked.emit(KeyQuestion(self._command, phrase(words, key=native(key))))
        else:
            self._claim((self._commands.as_kept(self._command, key),))

    @Slot()
    def _on_reset_pressed(self) -> None:
        self._claim(own_keys(self._command))

    def _claim(self, keys: Sequence[str]) -> None:
        """Take these keys, or say who has them."""
        rivals = {key: self._commands.key_map.rivals(self._command, key) for key in keys}
        taken = {key: others for key, others in rivals.items() if others}
        if taken:
            self._ask(keys, taken)
        else:
            self._change(keys)

    def _ask(self, keys: Sequence[str], taken: Mapping[str, Sequence[Command]]) -> None:
        question = KeyQuestion(
            self._command, "\n".join(self._words_of_rivals(key, rivals) for key, rivals in taken.items())
        )

        def take() -> None:
            for rival in dict.fromkeys(rival for rivals in taken.values() for rival in rivals):
                kept = [key for key in self._commands.key_map.keys(rival) if key not in taken]
                self._commands.change_keys(rival, kept)
            self._change(keys)
            self._keys.setFocus(Qt.FocusReason.OtherFocusReason)

        def leave() -> None:
            self.settled.emit()
            self._keys.setFocus(Qt.FocusReason.OtherFocusReason)

        question.offer(self.tr("Use It Here"), take)
        question.offer(self.tr("Leave It There"), leave)
        self.asked.emit(question)

    def _words_of_rivals(self, key: str, rivals: Sequence[Command]) -> str:
        names = (
            phrase(self.tr("“{command}” ({place})"), command=rival.plain_title, place=scope_words(rival.scope))
            for rival in rivals
        )
        return phrase(self.tr("{key} belongs to {commands}."), key=native(key), commands=", ".join(names))


class KeyQuestion(QWidget):
    """What there is to say about a key, and what can be done about it."""

    def __init__(self, command: Command, words: str) -> None:
        super().__init__()
        self.setProperty("surface", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._first: Button | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.addWidget(Label(command.plain_title, "section", wrap=True))
        column.addWidget(Label(words, "warning", wrap=True))
        column.addLayout(self._buttons)

    def offer(self, words: str, run: Callable[[], None]) -> None:
        """Add an answer."""
        button = Button(words, "quiet")
        button.clicked.connect(run)
        self._buttons.addWidget(button)
        self._first = self._first or button

    def come_up(self) -> None:
        """Be read out, and have the keyboard where there is something to answer."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
