"""The gallery's rows: sorted by key, found by id."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from imageedit_desktop.domain.gallery import GalleryItem, GalleryKey
from imageedit_desktop.domain.ids import JobId, ResultId
from imageedit_desktop.domain.limits import IMAGES_MAX
from imageedit_desktop.ui.features.gallery import words

ITEM_ROLE = Qt.ItemDataRole.UserRole
"""The whole `GalleryItem`."""

AnyIndex = QModelIndex | QPersistentModelIndex
_Order = tuple[int, str, int]


class GalleryModel(QAbstractListModel):
    """Saved pictures and placeholders in gallery order.

    Rows move whenever something arrives: remember ids, and ask `index_of`.

    Signals:
        more_requested(GalleryKey | None): the pictures after this key are wanted; None: the newest. Once asked it
            is quiet until `show_page` answers.
    """

    more_requested = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._orders: list[_Order] = []
        self._items: list[GalleryItem] = []
        self._order_of: dict[ResultId, _Order] = {}
        self._pending: set[ResultId] = set()
        self._page_end: GalleryKey | None = None
        self._more = True
        self._asked = False

    @property
    def pending(self) -> frozenset[ResultId]:
        """Ids of the pictures on their way."""
        return frozenset(self._pending)

    def item(self, row: int) -> GalleryItem:
        """The item in a row that exists."""
        return self._items[row]

    def has_siblings(self, row: int) -> bool:
        """Whether a neighbour comes from the same job, so that the number tells something."""
        job_id = self._items[row].key.job_id
        return any(
            item.key.job_id == job_id
            for item in (*self._items[max(0, row - 1) : row], *self._items[row + 1 : row + 2])
        )

    def index_of(self, item_id: ResultId) -> QModelIndex:
        """Where an item is now; invalid where it is not shown (any more)."""
        order = self._order_of.get(item_id)
        return QModelIndex() if order is None else self.index(bisect_left(self._orders, order))

    def saved_near(self, item_id: ResultId, step: int) -> int | None:
        """The row of the nearest saved picture after (`step` 1), before (-1) or at (0) an item, if any."""
        row = self.index_of(item_id).row()
        if row < 0:
            return None
        row += step
        while step and 0 <= row < len(self._items) and self._items[row].result is None:
            row += step
        return row if 0 <= row < len(self._items) and self._items[row].result is not None else None

    def batch_of(self, item_id: ResultId) -> list[GalleryItem]:
        """All items of the same job, in order."""
        row = self.index_of(item_id).row()
        job_id = self._items[row].key.job_id
        around = self._items[max(0, row - IMAGES_MAX) : row + IMAGES_MAX]
        return [item for item in around if item.key.job_id == job_id]

    def saved_around(self, item_id: ResultId, step: int, ahead: int) -> Iterator[GalleryItem]:
        """The next saved picture, the one on the other side, and then those further ahead."""
        there = self.saved_near(item_id, step)
        back = self.saved_near(item_id, -step)
        for row in (there, back):
            if row is not None:
                yield self._items[row]
        for _ in range(ahead - 1):
            there = None if there is None else self.saved_near(self._items[there].id, step)
            if there is not None:
                yield self._items[there]

    def show_page(self, items: Sequence[GalleryItem], more: bool) -> None:
        """Add a page, in gallery order; the answer to `more_requested`.

        Args:
            items: those after the key that was asked for; some may be here already.
            more: whether older ones remain.
        """
        self._asked = False
        self._more = more
        if items:
            self._page_end = items[-1].key
        fresh = [item for item in items if item.id not in self._order_of]
        if fresh and (not self._orders or self._orders[-1] < fresh[0].key.order):
            self._insert(len(self._items), fresh)
            return
        for item in items:
            self.put(item)

    def put(self, item: GalleryItem) -> None:
        """Insert one item at its place, or replace the one with its id."""
        row = bisect_left(self._orders, item.key.order)
        if item.id not in self._order_of:
            self._insert(row, [item])
        elif self._items[row] != item:
            self._items[row] = item
            self._note_pending(item)
            self.dataChanged.emit(self.index(row), self.index(row))

    def drop_pending(self, job_id: JobId) -> None:
        """Give up the places that a job's missing pictures held."""
        for item_id in [item_id for item_id in self._pending if self._item_of(item_id).key.job_id == job_id]:
            row = self.index_of(item_id).row()
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._items[row], self._orders[row], self._order_of[item_id]
            self._pending.discard(item_id)
            self.endRemoveRows()

    def clear(self) -> None:
        """Begin anew, as for another library; the first page will be asked for again."""
        self.beginResetModel()
        self._items.clear()
        self._orders.clear()
        self._order_of.clear()
        self._pending.clear()
        self._page_end, self._more, self._asked = None, True, False
        self.endResetModel()

    def _insert(self, row: int, items: Sequence[GalleryItem]) -> None:
        self.beginInsertRows(QModelIndex(), row, row + len(items) - 1)
        self._items[row:row] = items
        self._orders[row:row] = [item.key.order for item in items]
        for item in items:
            self._order_of[item.id] = item.key.order
            self._note_pending(item)
        self.endInsertRows()

    def _note_pending(self, item: GalleryItem) -> None:
        if item.result is None:
            self._pending.add(item.id)
        else:
            self._pending.discard(item.id)

    def _item_of(self, item_id: ResultId) -> GalleryItem:
        return self._items[bisect_left(self._orders, self._order_of[item_id])]

    # Qt overrides

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of cells."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The item, its prompt, or what a screen reader says."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return item
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return item.prompt
            case Qt.ItemDataRole.AccessibleTextRole:
                return words.accessible_line(item)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Only a picture that is on the disk can be dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if self._items[index.row()].result is not None:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Whether older pictures are known to be there and not being fetched."""
        return not parent.isValid() and self._more and not self._asked

    def fetchMore(self, parent: AnyIndex) -> None:
        """Ask for the next page."""
        if self.canFetchMore(parent):
            self._asked = True
            self.more_requested.emit(self._page_end)
