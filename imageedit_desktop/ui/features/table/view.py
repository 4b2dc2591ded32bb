"""The rows: chosen, typed into, copied and pasted as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from imageedit_desktop.domain.errors import InputError
from imageedit_desktop.domain.ids import RowId
from imageedit_desktop.domain.table import csv_text
from imageedit_desktop.domain.table.history import TableAct
from imageedit_desktop.domain.table.row import Column
from imageedit_desktop.services.tables.tables import Tables
from imageedit_desktop.ui.enter_key import is_enter
from imageedit_desktop.ui.features.table import clipping
from imageedit_desktop.ui.features.table.cells import PICTURE_PX, CellDelegate, InputPath
from imageedit_desktop.ui.features.table.model import COLUMNS, PRICE, STATE, TableModel
from imageedit_desktop.ui.mime import extract
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.theme import SPACE

_ROW_PX = PICTURE_PX + 2 * SPACE

_WIDTHS_PX = {
    COLUMNS.index(Column.SOURCE): 180,
    COLUMNS.index(Column.PROMPT): 280,
    COLUMNS.index(Column.PORTRAITS): 110,
    COLUMNS.index(Column.CHARACTER): 100,
    COLUMNS.index(Column.SIZE): 90,
    COLUMNS.index(Column.IMAGES): 64,
    COLUMNS.index(Column.SEED): 90,
    COLUMNS.index(Column.OPTIMIZE): 104,
    COLUMNS.index(Column.REPRODUCIBLE): 88,
    STATE: 220,
    PRICE: 72,
}


class RowsView(QTableView):
    """Shows all rows; those that are seen ask for their pictures.

    Signals:
        chosen_changed(): other cells are chosen.
        pasted(Dropped): files or addresses were pasted, not cells.
    """

    chosen_changed = Signal()
    pasted = Signal(object)

    def __init__(
        self,
        tables: Tables,
        pictures: PictureCache,
        input_path: InputPath,
        character_names: Callable[[], Iterable[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tables, self._pictures = tables, pictures
        self._model = TableModel(tables, self)
        self.setModel(self._model)
        self._delegate = CellDelegate(self, self._model, pictures, input_path, character_names)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Rows of the table"))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self._set_up_headers()
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        pictures.ready.connect(self._on_picture)

    @property
    def chosen(self) -> list[RowId]:
        """The rows in which a cell is chosen."""
        places = sorted({index.row() for index in self.selectedIndexes()})
        rows = (self._model.row_at(place) for place in places)
        return [row.id for row in rows if row is not None]

    @property
    def current_id(self) -> RowId | None:
        """The row that has the keyboard; None where none has."""
        row = self._model.row_at(self.currentIndex().row())
        return None if row is None else row.id

    @Slot()
    def show_rows(self) -> None:
        """Show what has become of them; the same row stays the current one."""
        current, column = self.current_id, self.currentIndex().column()
        self._model.show()
        if current is not None and self.current_id != current:
            self.go_to(current, max(0, column))
        self.viewport().update()

    def go_to(self, row_id: RowId, column: int = 0) -> None:
        """Make a row the current one."""
        place = self._model.place_of(row_id)
        if place >= 0:
            self.setCurrentIndex(self._model.index(place, column))

    def go_to_last(self) -> None:
        """Make the last row the current one, as when it was added."""
        self.setCurrentIndex(self._model.index(self._model.rowCount() - 1, 0))

    def copy(self) -> None:
        """Put the chosen cells on the clipboard."""
        text = clipping.copied(self._tables.rows, self.selectedIndexes())
        if text:
            QGuiApplication.clipboard().setText(text)

    def paste(self) -> None:
        """Put what is on the clipboard into cells, from the current one on; files become rows."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime.hasUrls() or not mime.hasText():
            self.pasted.emit(extract(mime))
            return
        try:
            lines = csv_text.read_pasted(mime.text())
        except InputError as error:
            self._tables.refused.emit(error.first)
            return
        at = (max(0, self.currentIndex().row()), min(max(0, self.currentIndex().column()), STATE - 1))
        found = clipping.pasted(self._tables.rows, lines, at, self.selectedIndexes())
        self._tables.paste(found.changes, found.new)

    def clear_cells(self) -> None:
        """Empty the chosen cells."""
        changes: dict[RowId, dict[Column, str]] = {}
        for index in self.selectedIndexes():
            row = self._model.row_at(index.row())
            if row is not None and index.column() < STATE:
                changes.setdefault(row.id, {})[COLUMNS[index.column()]] = ""
        self._tables.set_cells(changes, TableAct.EDITED)

    def _set_up_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        for section, width_px in _WIDTHS_PX.items():
            self.setColumnWidth(section, max(width_px, self.horizontalHeader().sectionSizeHint(section)))
        across.moveSection(STATE, COLUMNS.index(Column.PROMPT) + 1)  # seen however narrow the window is
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        down.setDefaultSectionSize(_ROW_PX)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setHighlightSections(False)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)

    def _begin_to_edit(self, index: QModelIndex) -> None:
        """Unless the key comes from what is typed into already."""
        is_editing = self.state() is QAbstractItemView.State.EditingState
        if index.flags() & Qt.ItemFlag.ItemIsEditable and not is_editing:
            self.edit(index)

    @Slot()
    def _on_picture(self) -> None:
        self.viewport().update()

    # Qt overrides

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Ask for the pictures that are seen, and paint those that are there."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        seen = range(max(0, first), (last if last >= 0 else self._model.rowCount() - 1) + 1)
        wishes = [self._delegate.wish_at(place) for place in seen]
        self._pictures.want(self, [wish for wish in wishes if wish is not None])
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.clear_cells()
        elif is_enter(event):
            self._begin_to_edit(self.currentIndex())
        else:
            super().keyPressEvent(event)
