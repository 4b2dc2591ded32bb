"""Rows that are one line high: how they are laid out, written and painted, whichever way one reads."""

from __future__ import annotations

from abc import abstractmethod
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.theme import BODY, SPACE, font
from imageedit_desktop.ui.widgets.painting import fill

R = TypeVar("R")

ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RowLine:
    """Hands out the room of one row from both ends."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        self._whole = option.rect
        self._direction = option.direction
        self._left = option.rect.adjusted(SPACE, 0, -SPACE, 0)

    def lead(self, width_px: int) -> QRect:
        """So much of the beginning, with a gap behind it."""
        box = QRect(self._left.left(), self._left.top(), width_px, self._left.height())
        self._left.setLeft(box.right() + 1 + SPACE)
        return self._mirrored(box)

    def trail(self, width_px: int) -> QRect:
        """So much of the end, with a gap before it."""
        box = QRect(self._left.right() + 1 - width_px, self._left.top(), width_px, self._left.height())
        self._left.setRight(box.left() - 1 - SPACE)
        return self._mirrored(box)

    def rest(self) -> QRect:
        """What is left."""
        return self._mirrored(self._left)

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._whole, box)


def write(painter: QPainter, words: str, box: QRect) -> None:
    """One line at the beginning of a box, shortened where it does not fit."""
    elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, elided)


class RowModel(QAbstractListModel, Generic[R]):
    """Rows that are found by what is typed. Whoever derives from it says what they tell, by `data`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[R] = []

    def show_rows(self, rows: list[R]) -> None:
        """Show these in place of others."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> R | None:
        """A row; None where there is none."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)


class RowDelegate(QStyledItemDelegate, Generic[R]):
    """Paints what the `ROW_ROLE` of a model has."""

    @abstractmethod
    def paint_row(self, painter: QPainter, row: R, place: RowLine) -> None:
        """Write a row on its ground."""

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            fill(painter, option.rect, "selection")
        elif option.state & QStyle.StateFlag.State_MouseOver:
            fill(painter, option.rect, "hover")
        self.paint_row(painter, index.data(ROW_ROLE), RowLine(option))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, QFontMetrics(font(BODY)).height() + 2 * SPACE)
