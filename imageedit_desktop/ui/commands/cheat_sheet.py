"""Every key on one sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from imageedit_desktop.ui.commands.command import Command, without_letter
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.words import by_scope, scope_words
from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label

_COLUMN_PX, _WORDS_MIN_PX = 330, 150
_COLUMNS_MAX = 3
_SHARE_PERCENT = 80
"""Of the window, in both directions, at most."""


class CheatSheet(Sheet):
    """Shows the keys of all commands that have one, by the part of the window where they are heard."""

    def __init__(self, commands: Commands, opener: Command, change: Command, parent: QWidget) -> None:
        """Make the sheet.

        Args:
            commands: of the window.
            opener: what opens the sheet, and closes it.
            change: what changes keys.
            parent: the window.
        """
        super().__init__(commands.title(opener), parent)
        room = parent.window().size() * _SHARE_PERCENT / 100
        blocks = _blocks(commands)
        column_px = max(_COLUMN_PX, *(block.minimumSizeHint().width() + 4 * SPACE for block in blocks))
        columns = max(1, min(_COLUMNS_MAX, room.width() // column_px))
        width = min(columns * column_px + 3 * SPACE, parent.window().width())
        self.setMinimumWidth(width)
        self.body.addWidget(_Scroll(_columns(blocks, columns), QSize(width - 6 * SPACE, room.height())))
        self._add_buttons(commands, change)
        for key in commands.key_map.keys(opener):
            QShortcut(QKeySequence(key), self).activated.connect(self.accept)

    def _add_buttons(self, commands: Commands, change: Command) -> None:
        other = Button(without_letter(change.title))
        other.clicked.connect(self.accept)
        other.clicked.connect(lambda: commands.press(change))
        close = Button(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.add_button(other, leading=True)
        self.add_button(close)


class _Scroll(QScrollArea):
    """As high as what is in it, within the room that there is."""

    def __init__(self, content: QWidget, room: QSize) -> None:
        super().__init__()
        self._content = content
        self._room = room
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)

    def sizeHint(self) -> QSize:
        width, height = self._room.width(), self._room.height()
        return QSize(width, min(self._content.heightForWidth(width), height))


def _blocks(commands: Commands) -> list[QWidget]:
    with_keys = [command for command in commands.declared if commands.key_map.keys(command)]
    return [_block(scope_words(scope), group, commands) for scope, group in by_scope(with_keys).items()]


def _block(heading: str, group: Sequence[Command], commands: Commands) -> QWidget:
    block = QWidget()
    grid = QGridLayout(block)
    grid.setContentsMargins(0, 0, 0, 2 * SPACE)
    grid.setHorizontalSpacing(2 * SPACE)
    grid.setVerticalSpacing(SPACE // 2)
    grid.setColumnStretch(0, 1)
    grid.setColumnMinimumWidth(0, _WORDS_MIN_PX)
    grid.addWidget(Label(heading, "section", wrap=True), 0, 0, 1, 2)
    for row, command in enumerate(group, start=1):
        keys = Label(commands.all_keys_words(command), "keys")
        keys.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(command.plain_title, "muted", wrap=True), row, 0)
        grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
    return block


def _columns(blocks: Sequence[QWidget], count: int) -> QWidget:
    """Blocks one below the other, each in the column that is the shortest then."""
    content = QWidget()
    across = QHBoxLayout(content)
    across.setContentsMargins(0, 0, SPACE, 0)
    across.setSpacing(4 * SPACE)
    columns = [QVBoxLayout() for _ in range(count)]
    heights = [0] * count
    for block in blocks:
        shortest = heights.index(min(heights))
        columns[shortest].addWidget(block)
        heights[shortest] += block.heightForWidth(_COLUMN_PX)
    for column in columns:
        column.setSpacing(0)
        column.addStretch(1)
        across.addLayout(column, 1)
    return content
