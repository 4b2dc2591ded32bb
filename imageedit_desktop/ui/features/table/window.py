"""The window of the tables: which one, its rows, and what they come to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from imageedit_desktop.domain.character.names import NAME_MAX_CHARACTERS
from imageedit_desktop.domain.ids import TableId
from imageedit_desktop.services.tables.tables import Tables
from imageedit_desktop.ui.commands.buttons import CommandButton, follow
from imageedit_desktop.ui.commands.menus import open_on_request
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.table import words
from imageedit_desktop.ui.features.table.commands import (
    ADD_ROW,
    ADD_ROW_PICTURES,
    MULTIPLY_ROWS,
    NEW_TABLE,
    OPEN_TABLE_FILE,
    ROW_MENU,
    SAVE_TABLE_FILE,
    SHOW_TABLE_PICTURES,
    WATCH_FOLDER,
)
from imageedit_desktop.ui.features.table.foot import Foot
from imageedit_desktop.ui.features.table.view import RowsView
from imageedit_desktop.ui.mime import extract, welcome
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Hairline, Label
from imageedit_desktop.ui.widgets.side_window import SideWindow

ROLE = "table"
"""Under which the window's place is kept."""

_SIZE_PX = (1280, 720)
_NAME_PX = 26 * SPACE
_TOLD_PX = 70 * SPACE


class TableWindow(SideWindow):
    """Lies over the main window; files that fall on it become rows, and a CSV file a table.

    Signals:
        dropped(Dropped): something fell on it, or was pasted.
        table_chosen(TableId): this one is to be at hand.
        renamed(str): the one at hand is to be called so.

    Attributes:
        rows: of the table at hand.
        foot: what they come to.
    """

    dropped = Signal(object)
    table_chosen = Signal(object)
    renamed = Signal(str)

    def __init__(
        self,
        rows: RowsView,
        tables: Tables,
        commands: Commands,
        remembered: Mapping[str, Any],
        main: QWidget,
    ) -> None:
        super().__init__(ROLE, remembered, _SIZE_PX, main)
        self.setWindowTitle(self.tr("Table of requests"))
        self.setAcceptDrops(True)
        self._tables, self._commands = tables, commands
        self.rows = rows
        self.rows.pasted.connect(self.dropped)
        self.foot = Foot(commands)
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("Tables of this library"))
        self._choice.activated.connect(self._on_chosen)
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Name of the table"))
        self._name.setMaxLength(NAME_MAX_CHARACTERS)
        self._name.setFixedWidth(_NAME_PX)
        self._name.editingFinished.connect(self._on_named)
        self._watched = Label("", "muted")
        self._pages = QStackedWidget()
        self._lay_out()
        open_on_request(self.rows, ROW_MENU, commands)

    def show_tables(self) -> None:
        """Show which tables there are, and which one is at hand."""
        table = self._tables.table
        self._choice.clear()
        for head in self._tables.heads:
            self._choice.addItem(head.name, head.id)
        self._choice.setCurrentIndex(-1 if table is None else self._choice.findData(table.id))
        self._choice.setVisible(self._choice.count() > (1 if table is not None else 0))
        if table is not None and not self._name.hasFocus():
            self._name.setText(table.name)
        self._pages.setCurrentWidget(self._invitation if table is None else self._table_page)
        for part in (self._name, self.foot):
            part.setVisible(table is not None)

    def show_state(self) -> None:
        """Show what has become of the table at hand."""
        self.rows.show_rows()
        self.foot.show_state(self._tables)
        watch = self._tables.watch
        told = "" if watch.folder is None else words.watch_words(watch.folder, is_there=watch.is_there)
        self._watched.setText(told)
        self._watched.setVisible(bool(told))

    def open(self) -> None:
        """Be seen, with the keyboard at the rows, or at what makes the first table."""
        self.open_over_main(self._first if self._tables.table is None else self.rows)

    def edit_name(self) -> None:
        """Have the name typed."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()

    def _lay_out(self) -> None:
        self._table_page = self.rows
        self._invitation = self._make_invitation()
        for page in (self._invitation, self._table_page):
            self._pages.addWidget(page)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(Hairline())
        column.addWidget(self._pages, 1)
        column.addWidget(self.foot)
        self.setCentralWidget(whole)
        self.lay_news_on(whole, above=self.foot)

    def _make_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self._choice)
        row.addWidget(self._name)
        for command in (NEW_TABLE, OPEN_TABLE_FILE, SAVE_TABLE_FILE):
            row.addWidget(CommandButton(command, self._commands))
        row.addStretch(1)
        row.addWidget(self._watched)
        row.addWidget(CommandButton(WATCH_FOLDER, self._commands))
        row.addWidget(CommandButton(SHOW_TABLE_PICTURES, self._commands))
        for text, command in (
            (self.tr("Add pictures…"), ADD_ROW_PICTURES),
            (self.tr("Add a row"), ADD_ROW),
            (self.tr("Multiply…"), MULTIPLY_ROWS),
        ):
            button = Button(text)
            follow(button, command, self._commands)
            row.addWidget(button)
        return head

    def _make_invitation(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(SPACE)
        column.addStretch(1)
        self._first = Button(self.tr("New table"), "accent")
        follow(self._first, NEW_TABLE, self._commands)
        bring = Button(self.tr("Open a CSV file…"), "link")
        follow(bring, OPEN_TABLE_FILE, self._commands)
        heading = Label(self.tr("Many requests at once"), "heading", wrap=True)
        about = self.tr(
            "Each row is a request: a source, a prompt, a size. Drop pictures here, a folder of them, or a CSV "
            "file from a spreadsheet. Everything is checked and priced before you order it."
        )
        told = Label(about, "muted", wrap=True)
        told.setMaximumWidth(_TOLD_PX)
        for label in (heading, told):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        middle = QHBoxLayout()  # an alignment in the column would give it the height that it has at full width
        middle.addStretch(1)
        middle.addWidget(told, 1000)
        middle.addStretch(1)
        column.addWidget(heading)
        column.addLayout(middle)
        for button in (self._first, bring):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return page

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self.table_chosen.emit(TableId(self._choice.itemData(place)))

    @Slot()
    def _on_named(self) -> None:
        self.renamed.emit(self._name.text())

    # Qt overrides

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if welcome(event):
            self.dropped.emit(extract(event.mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.step_back()
        else:
            super().keyPressEvent(event)
