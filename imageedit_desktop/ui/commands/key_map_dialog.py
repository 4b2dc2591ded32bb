"""Giving commands other keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.key_map_row import KeyMapRow, KeyQuestion
from imageedit_desktop.ui.commands.key_sets import KEY_SETS, KeySet, in_use, keys_of
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.words import by_scope, scope_words
from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.words import phrase

_WIDTH_PX = 640
_ROWS_AT_ONCE = 2
_SHARE_PERCENT = 60
"""Of the window's height for the list of commands."""


class KeyMapDialog(Sheet):
    """All commands with their keys; what is changed holds at once and is kept.

    A key that another command has where this one would be heard is not taken from it without a word.
    """

    def __init__(self, commands: Commands, opener: Command, menu_keys: Mapping[str, str], parent: QWidget) -> None:
        """Make the sheet.

        Args:
            commands: of the window.
            opener: what opens the sheet.
            menu_keys: titles of menus by the keys that open them, which nothing else can have.
            parent: the window.
        """
        super().__init__(opener.plain_title, parent)
        window = parent.window()
        self.setMinimumWidth(min(_WIDTH_PX, window.width()))
        self._commands = commands
        self._menu_keys = menu_keys
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find a command or a key"))
        self._search.setAccessibleName(self.tr("Find a command or a key"))
        self._search.textChanged.connect(self._on_search_changed)
        self._sets = [(key_set, Button(key_set.name)) for key_set in KEY_SETS]
        self._robbed = Label("", "muted", wrap=True)
        self._groups: list[tuple[Label, list[KeyMapRow]]] = []
        self._column = QVBoxLayout()
        self._question: KeyQuestion | None = None
        self.body.addLayout(self._make_sets())
        self.body.addWidget(self._robbed)
        self.body.addWidget(self._search)
        self.body.addWidget(self._make_list(window.height() * _SHARE_PERCENT // 100), 1)
        self._add_buttons()
        self._growth = self._grow()
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._on_time_to_grow)
        self._soon.start()
        commands.keys_changed.connect(self._show_keys)
        self._show_keys()

    def _make_sets(self) -> QHBoxLayout:
        """The keys of other programs, for hands that know them."""
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(Label(self.tr("Keys as in"), "muted"))
        for key_set, button in self._sets:
            button.setCheckable(True)
            button.clicked.connect(partial(self._use, key_set))
            row.addWidget(button)
        row.addStretch(1)
        self._robbed.hide()
        return row

    def _use(self, key_set: KeySet) -> None:
        """Take all keys of a set; say which commands have lost theirs to it."""
        self._on_settled()
        robbed = self._commands.use_keys(keys_of(key_set, self._commands.declared))
        names = self.tr(", ", "between commands").join(command.plain_title for command in robbed)
        self._robbed.setText(phrase(self.tr("These have lost a key: {commands}"), commands=names))
        self._robbed.setVisible(bool(robbed))

    def _make_list(self, height_px: int) -> QScrollArea:
        content = QWidget()
        self._column.setContentsMargins(0, 0, SPACE, 0)
        self._column.setSpacing(SPACE // 2)
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._column)
        whole.addStretch(1)
        scroll = _List(height_px)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        return scroll

    def _grow(self) -> Iterator[None]:
        """Add the rows one by one: all at once would keep the window for too long."""
        for scope, group in by_scope(self._commands.declared).items():
            heading, rows = Label(scope_words(scope), "section"), list[KeyMapRow]()
            heading.setContentsMargins(0, SPACE, 0, 0)
            self._column.addWidget(heading)
            self._groups.append((heading, rows))
            for command in group:
                row = KeyMapRow(command, self._commands, self._menu_keys)
                row.asked.connect(self._on_asked)
                row.settled.connect(self._on_settled)
                self._column.addWidget(row)
                rows.append(row)
                self._filter(heading, rows)
                yield

    def _add_buttons(self) -> None:
        self._reset = Button(self.tr("Reset All"))
        self._reset.clicked.connect(self._commands.reset_keys)
        close = Button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.add_button(self._reset, leading=True)
        self.add_button(close)

    @Slot()
    def _on_time_to_grow(self) -> None:
        for _ in range(_ROWS_AT_ONCE):
            if next(self._growth, self) is self:
                self._soon.stop()

    @Slot(object)
    def _on_asked(self, question: KeyQuestion) -> None:
        """Below the list, which is only seen less far then: its many rows would move slowly."""
        self._on_settled()
        self._question = question
        self.body.addWidget(question)
        question.show()
        question.come_up()

    @Slot()
    def _on_settled(self) -> None:
        if self._question is not None:
            self._question.hide()
            self._question.deleteLater()
            self._question = None

    @Slot()
    def _show_keys(self) -> None:
        for _heading, rows in self._groups:
            for row in rows:
                row.show_keys()
        used = in_use(self._commands.key_map, self._commands.declared)
        for key_set, button in self._sets:
            button.setChecked(key_set is used)
        changed = (self._commands.key_map.is_changed(command) for command in self._commands.declared)
        self._reset.setEnabled(any(changed))

    @Slot()
    def _on_search_changed(self) -> None:
        for heading, rows in self._groups:
            self._filter(heading, rows)

    def _filter(self, heading: Label, rows: Sequence[KeyMapRow]) -> None:
        letters = self._search.text()
        for row in rows:
            row.setVisible(row.has(letters))
        heading.setVisible(any(not row.isHidden() for row in rows))


class _List(QScrollArea):
    """As high as there is room for; less where a question needs some."""

    def __init__(self, height_px: int) -> None:
        super().__init__()
        self._height_px = height_px

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height_px)
