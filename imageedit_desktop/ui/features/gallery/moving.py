"""Where the arrow and page keys lead."""

from __future__ import annotations

from enum import Enum, unique

from PySide6.QtCore import Qt

from imageedit_desktop.ui.features.gallery.layout.rows import Layout, Row


@unique
class Move(Enum):
    """A key that leads on, in the order of the pictures."""

    NEXT = "next"
    BEFORE = "before"
    UP = "up"
    DOWN = "down"
    PAGE_UP = "page up"
    PAGE_DOWN = "page down"
    FIRST = "first"
    LAST = "last"


_KEYS = {
    Qt.Key.Key_Up: Move.UP,
    Qt.Key.Key_Down: Move.DOWN,
    Qt.Key.Key_PageUp: Move.PAGE_UP,
    Qt.Key.Key_PageDown: Move.PAGE_DOWN,
    Qt.Key.Key_Home: Move.FIRST,
    Qt.Key.Key_End: Move.LAST,
}
_TURNED = {Qt.Key.Key_Left: Move.NEXT, Qt.Key.Key_Right: Move.BEFORE}
_UNTURNED = {Qt.Key.Key_Right: Move.NEXT, Qt.Key.Key_Left: Move.BEFORE}


def move_of(key: Qt.Key, direction: Qt.LayoutDirection) -> Move | None:
    """What a key does; None where it does not lead on."""
    sideways = _TURNED if direction == Qt.LayoutDirection.RightToLeft else _UNTURNED
    return _KEYS.get(key) or sideways.get(key)


_FORWARD = {Move.NEXT, Move.DOWN, Move.PAGE_DOWN, Move.LAST}
_SIDEWAYS = {Move.NEXT, Move.BEFORE}


class Walker:
    """Walks over the rows of a layout; up and down it keeps to one column, however wide the rows are."""

    def __init__(self) -> None:
        self._column_px: float | None = None

    def forget_column(self) -> None:
        """The next way up or down begins where the keyboard is."""
        self._column_px = None

    def walk(
        self, layout: Layout, start: Row, index: int | None, move: Move, page_px: int, *, over_slim: bool
    ) -> tuple[Row, int | None] | None:
        """Where a key leads from a row.

        Args:
            layout: where everything is.
            start: the row that has the keyboard.
            index: the picture in it that has the keyboard; None for a batch without pictures.
            move: the key.
            page_px: how far a page goes.
            over_slim: pass over batches without pictures.

        Returns:
            The row there and the picture in it, None for a batch without pictures; None where there is no way.
        """
        if move in _SIDEWAYS or self._column_px is None:
            self._column_px = _middle_of(start, index)
        if index is not None and move in _SIDEWAYS:
            beside = index + (1 if move is Move.NEXT else -1)
            if beside in start.indexes:
                self._column_px = _middle_of(start, beside)
                return start, beside
        row = _row_there(layout, start, move, page_px)
        while row is not None and over_slim and not row.boxes:
            row = layout.row_after(row) if move in _FORWARD else layout.row_before(row)
        if row is None or (row == start and move not in {Move.FIRST, Move.LAST}):
            return None
        return row, self._picture_in(row, move)

    def _picture_in(self, row: Row, move: Move) -> int | None:
        if not row.boxes:
            return None
        match move:
            case Move.NEXT | Move.FIRST:
                return row.indexes[0]
            case Move.BEFORE | Move.LAST:
                return row.indexes[-1]
        return row.nearest(self._column_px or 0.0)


def _row_there(layout: Layout, start: Row, move: Move, page_px: int) -> Row | None:
    match move:
        case Move.NEXT | Move.DOWN:
            return layout.row_after(start)
        case Move.BEFORE | Move.UP:
            return layout.row_before(start)
        case Move.PAGE_DOWN:
            return layout.page_from(start, page_px)
        case Move.PAGE_UP:
            return layout.page_from(start, -page_px)
        case Move.FIRST:
            return layout.row_at(0)
        case Move.LAST:
            return layout.row_at(layout.height_px)


def _middle_of(row: Row, index: int | None) -> float:
    if index is None or not row.boxes:
        return 0.0
    box = row.boxes[min(index - row.first, len(row.boxes) - 1)]
    return box.x + box.width / 2
