"""The rows of the table at hand, as Qt's views read them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from imageedit_desktop.domain.ids import RowId
from imageedit_desktop.domain.inputs import Input
from imageedit_desktop.domain.table.history import TableAct
from imageedit_desktop.domain.table.row import Column, Row
from imageedit_desktop.domain.table.standing import Standing
from imageedit_desktop.pipeline.tables.table_files import is_address
from imageedit_desktop.services.tables.tables import Tables
from imageedit_desktop.ui.features.table import words
from imageedit_desktop.ui.widgets.labels import as_tooltip
from imageedit_desktop.ui.words import price_words, problem_words

AnyIndex = QModelIndex | QPersistentModelIndex

COLUMNS = tuple(Column)
STATE, PRICE = len(COLUMNS), len(COLUMNS) + 1
"""After the columns that are typed."""

PROBLEM_ROLE = int(Qt.ItemDataRole.UserRole)
"""What is wrong in a cell, in words; empty where nothing is."""

_SWITCHES = {Column.OPTIMIZE, Column.REPRODUCIBLE}
_NUMBERS = {COLUMNS.index(Column.IMAGES), COLUMNS.index(Column.SEED), PRICE}
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_NOWHERE = QModelIndex()
_YES = "yes"


class TableModel(QAbstractTableModel):
    """Shows what the service has, and passes on what is typed."""

    def __init__(self, tables: Tables, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tables = tables
        self._rows: tuple[Row, ...] = ()

    def row_at(self, place: int) -> Row | None:
        """The row at a place; None where there is none."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, row_id: RowId) -> int:
        """Where a row is; -1 where it is not."""
        return next((place for place, row in enumerate(self._rows) if row.id == row_id), -1)

    def picture_at(self, place: int) -> Input | None:
        """The source of a row, where it was read."""
        row = self.row_at(place)
        return None if row is None else self._tables.picture(row.text(Column.SOURCE).strip())

    def standing_at(self, place: int) -> Standing:
        """Where the row at a place stands."""
        return self._tables.overview.standing(self._rows[place].id)

    def show(self) -> None:
        """Show what has become of the rows; what is only changed or added leaves the others alone."""
        before, after = self._rows, self._tables.rows
        known = len(before)
        if [row.id for row in after[:known]] != [row.id for row in before]:
            self.beginResetModel()
            self._rows = after
            self.endResetModel()
            return
        if len(after) > known:
            self.beginInsertRows(_NOWHERE, known, len(after) - 1)
            self._rows = after
            self.endInsertRows()
        self._rows = after
        if known:
            self.dataChanged.emit(self.index(0, 0), self.index(known - 1, PRICE))

    def _text(self, index: AnyIndex, row: Row) -> str:
        overview = self._tables.overview
        if index.column() == STATE:
            checked = overview.checked[row.id]
            return words.standing_words(overview.standing(row.id), checked, overview.plan.repeats.get(row.id))
        if index.column() == PRICE:
            price = overview.checked[row.id].price
            return price_words(price) if price and not self._tables.is_rehearsal else ""
        return _shown(COLUMNS[index.column()], row)

    def _problem(self, index: AnyIndex, row: Row) -> str:
        if index.column() >= STATE or self._tables.is_ordered(row.id):
            return ""
        found = self._tables.overview.checked[row.id].problem_in(COLUMNS[index.column()])
        return "" if found is None else problem_words(found)

    def _explanation(self, index: AnyIndex, row: Row) -> str:
        """What is wrong, or all that does not fit into the cell."""
        if index.column() == STATE and not self._tables.is_ordered(row.id):
            problems = self._tables.overview.checked[row.id].problems
            return "\n".join(problem_words(one.problem) for one in problems) or self._text(index, row)
        text = self._text(index, row) if index.column() >= STATE else row.text(COLUMNS[index.column()])
        return self._problem(index, row) or text

    # Qt overrides

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else PRICE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return _TRAILING if section in _NUMBERS else _LEADING
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(self._rows[section].number)
        if section == STATE:
            return self.tr("State")
        return self.tr("Price") if section == PRICE else words.column_words(COLUMNS[section])

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        row = self.row_at(index.row())
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if row is None or index.column() >= STATE or self._tables.is_ordered(row.id):
            return flags
        if COLUMNS[index.column()] in _SWITCHES:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: PLR0911 - one for each
        row = self.row_at(index.row())
        if row is None:
            return None
        column = COLUMNS[index.column()] if index.column() < STATE else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index, row)
            case Qt.ItemDataRole.EditRole if column is not None:
                return row.text(column)
            case Qt.ItemDataRole.CheckStateRole if column in _SWITCHES:
                is_on = getattr(self._tables.overview.checked[row.id].draft, _FIELDS[column])
                return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole:
                return as_tooltip(self._explanation(index, row))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._explanation(index, row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _TRAILING if index.column() in _NUMBERS else _LEADING
            case _ if role == PROBLEM_ROLE:
                return self._problem(index, row)
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index.row())
        if row is None or index.column() >= STATE:
            return False
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole:
            value = _YES if Qt.CheckState(value) is Qt.CheckState.Checked else ""
        elif role != Qt.ItemDataRole.EditRole:
            return False
        self._tables.set_cells({row.id: {column: str(value)}}, TableAct.EDITED)
        return True


_FIELDS: Mapping[Column | None, str] = {
    Column.OPTIMIZE: "optimize_prompt",
    Column.REPRODUCIBLE: "reproducible",
}


def _shown(column: Column, row: Row) -> str:
    """Files by their names alone, and what is a switch only where it is neither on nor off."""
    if column is Column.SOURCE:
        return _name(row.text(column).strip())
    if column is Column.PORTRAITS:
        return ", ".join(map(_name, row.portrait_texts))
    return "" if column in _SWITCHES else row.text(column)


def _name(text: str) -> str:
    return text if not text or is_address(text) else Path(text).name
