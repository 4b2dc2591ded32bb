"""Giving commands other keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.fuzzy import match
from imageedit_desktop.ui.commands.key_button import KeyButton
from imageedit_desktop.ui.commands.key_map import is_moving, native
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.words import by_scope, scope_words
from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button, IconButton
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.words import phrase
from imageedit_desktop.wording import QT_TRANSLATE_NOOP

KEY_MAP = Command(id="key_map", words=QT_TRANSLATE_NOOP("command", "C&hange Keyboard Shortcuts…"))

_WIDTH_PX, _KEYS_PX = 640, 170
_SHARE_PERCENT = 60
"""Of the window's height for the list of commands."""


class KeyMapDialog(Sheet):
    """All commands with their keys; what is changed holds at once and is kept.

    A key that another command has where this one would be heard is not taken from it without a word.
    """

    def __init__(self, commands: Commands, menu_keys: Mapping[str, str], parent: QWidget) -> None:
        """Make the sheet.

        Args:
            commands: of the window.
            menu_keys: titles of menus by the keys that open them, which nothing else can have.
            parent: the window.
        """
        super().__init__(KEY_MAP.plain_title, parent)
        window = parent.window()
        self.setMinimumWidth(min(_WIDTH_PX, window.width()))
        self._commands = commands
        self._menu_keys = menu_keys
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find a command or a key"))
        self._search.setAccessibleName(self.tr("Find a command or a key"))
        self._search.textChanged.connect(self._on_search_changed)
        self._groups: list[tuple[Label, list[_Row]]] = []
        self.body.addWidget(self._search)
        self.body.addWidget(self._make_list(window.height() * _SHARE_PERCENT // 100), 1)
        self._add_buttons()
        commands.keys_changed.connect(self._show_keys)
        self._show_keys()

    def _make_list(self, height_px: int) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, SPACE, 0)
        column.setSpacing(SPACE // 2)
        for scope, group in by_scope(self._commands.declared).items():
            heading = Label(scope_words(scope), "section")
            heading.setContentsMargins(0, SPACE, 0, 0)
            rows = [_Row(command, self._commands, self._menu_keys) for command in group]
            for widget in (heading, *rows):
                column.addWidget(widget)
            self._groups.append((heading, rows))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setMinimumHeight(height_px)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        return scroll

    def _add_buttons(self) -> None:
        self._reset = Button(self.tr("Reset All"))
        self._reset.clicked.connect(self._commands.reset_keys)
        close = Button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.add_button(self._reset, leading=True)
        self.add_button(close)

    @Slot()
    def _show_keys(self) -> None:
        for _heading, rows in self._groups:
            for row in rows:
                row.show_keys()
        changed = (self._commands.key_map.is_changed(command) for command in self._commands.declared)
        self._reset.setEnabled(any(changed))

    @Slot(str)
    def _on_search_changed(self, letters: str) -> None:
        for heading, rows in self._groups:
            for row in rows:
                row.setVisible(row.has(letters))
            heading.setVisible(any(not row.isHidden() for row in rows))


class _Row(QWidget):
    """One command: its words, its keys, and what there is to settle about a key that was chosen."""

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
        self._reset.clicked.connect(lambda: self._change(command.keys))
        self._question: _Question | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE // 2)
        line = QHBoxLayout()
        line.setSpacing(SPACE // 2)
        line.addWidget(Label(command.plain_title, wrap=True), 1)
        for widget in (self._keys, self._clear, self._reset):
            line.addWidget(widget)
        self._column.addLayout(line)

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
        self._settle(None)
        self._commands.change_keys(self._command, keys)

    @Slot(str)
    def _on_key_chosen(self, key: str) -> None:
        """Take it, or say who has it."""
        key_map = self._commands.key_map
        rivals = key_map.rivals(self._command, key)
        if key in self._menu_keys:
            words = phrase(self.tr("{key} opens the menu “{menu}”."), key=native(key), menu=self._menu_keys[key])
            self._settle(_Question(words))
        elif is_moving(key) and self._command.scope.holds_controls:
            words = self.tr("{key} moves about or presses here. Choose another key, or add Ctrl or Alt.")
            self._settle(_Question(phrase(words, key=native(key))))
        elif rivals:
            self._ask(key, rivals)
        else:
            self._change((key,))

    def _ask(self, key: str, rivals: Sequence[Command]) -> None:
        names = ", ".join(
            phrase(self.tr("“{command}” ({place})"), command=rival.plain_title, place=scope_words(rival.scope))
            for rival in rivals
        )
        question = _Question(phrase(self.tr("{key} belongs to {commands}."), key=native(key), commands=names))

        def take() -> None:
            for rival in rivals:
                kept = [other for other in self._commands.key_map.keys(rival) if other != key]
                self._commands.change_keys(rival, kept)
            self._change((key,))
            self._keys.setFocus(Qt.FocusReason.OtherFocusReason)

        def leave() -> None:
            self._settle(None)
            self._keys.setFocus(Qt.FocusReason.OtherFocusReason)

        question.offer(self.tr("Use It Here"), take)
        question.offer(self.tr("Leave It There"), leave)
        self._settle(question)

    def _settle(self, question: _Question | None) -> None:
        if self._question is not None:
            self._question.hide()
            self._question.deleteLater()
        self._question = question
        if question is not None:
            self._column.addWidget(question)
            question.show()
            question.come_up()


class _Question(QWidget):
    """What there is to say about a key, and what can be done about it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setProperty("surface", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._first: Button | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
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
