"""Giving commands other keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.key_map_row import KeyMapRow, KeyQuestion
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.words import by_scope, scope_words
from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label

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
        self._groups: list[tuple[Label, list[KeyMapRow]]] = []
        self._column = QVBoxLayout()
        self._question: KeyQuestion | None = None
        self.body.addWidget(self._search)
        self.body.addWidget(self._make_list(window.height() * _SHARE_PERCENT // 100), 1)
        self._add_buttons()
        self._growth = self._grow()
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._on_time_to_grow)
        self._soon.start()
        commands.keys_changed.connect(self._show_keys)
        self._show_keys()

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
