"""The gallery's view: equal cells, drags."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.result import Result
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.gallery.anchor import ScrollAnchor
from imageedit_desktop.ui.features.gallery.delegate import MARGIN_PX, GalleryDelegate
from imageedit_desktop.ui.features.gallery.drag import drag_out
from imageedit_desktop.ui.features.gallery.empty import paint_empty
from imageedit_desktop.ui.features.gallery.model import GalleryModel
from imageedit_desktop.ui.pictures.cache import PictureCache

CELL_SIZES_PX = (96, 128, 160, 192, 240, 288, 336, 384)
"""Thumbnail sizes to choose from, in logical pixels."""

_LEADING_PX = 2 * theme.SPACE - MARGIN_PX
"""Brings the first pictures into one line with the title above."""

_SPREAD_MAX_PX = 2 * theme.SPACE


class GalleryView(QListView):
    """Shows a `GalleryModel`.

    Signals:
        opened(GalleryItem): show this picture large.
        selection_changed(GalleryItem | None): another item is the selected one, or it has changed.
        menu_requested(QPoint): a menu for the current picture, at this place of the screen.
        more_requested(GalleryKey | None): the end comes near; see `GalleryModel.more_requested`.
        cell_size_changed(int): in logical pixels, to be remembered.
    """

    opened = Signal(object)
    menu_requested = Signal(QPoint)
    selection_changed = Signal(object)
    more_requested = Signal(object)
    cell_size_changed = Signal(int)

    def __init__(
        self,
        model: GalleryModel,
        pictures: PictureCache,
        thumbnail_path: Callable[[Result], Path],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gallery = model
        self._pictures = pictures
        self._delegate = GalleryDelegate(pictures, thumbnail_path, self)
        self._empty_words = ("", "")
        self._told: GalleryItem | None = None
        self._set_up_view()
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._anchor = ScrollAnchor(self)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self._repaint_pending)
        # A moment later, because Qt changes the selection and the current item one after the other.
        self._tell = QTimer(self, interval=0, singleShot=True)
        self._tell.timeout.connect(self._tell_selection)
        self._connect(pictures)

    def set_empty_words(self, title: str, hint: str = "") -> None:
        """What an empty gallery says."""
        self._empty_words = (title, hint)
        self.viewport().update()

    def cell_size(self) -> int:
        """Side of the square that a picture fits into, in logical pixels."""
        return self._delegate.cell_px

    def set_cell_size(self, cell_px: int) -> None:
        """Show pictures at another size, within `CELL_SIZES_PX`."""
        cell_px = max(CELL_SIZES_PX[0], min(CELL_SIZES_PX[-1], cell_px))
        if cell_px != self._delegate.cell_px:
            self._delegate.cell_px = cell_px
            self._spread()
            self.scrollTo(self.currentIndex())
            self.cell_size_changed.emit(cell_px)

    def selected_items(self) -> list[GalleryItem]:
        """All selected items in gallery order."""
        return [self._gallery.item(row) for row in sorted(index.row() for index in self.selectedIndexes())]

    def current_item(self) -> GalleryItem | None:
        """The selected item that has the keyboard."""
        index = self.currentIndex()
        return self._gallery.item(index.row()) if self.selectionModel().isSelected(index) else None

    def select_item(self, item: GalleryItem) -> None:
        """Make this the only selected item and scroll to it."""
        index = self._gallery.index_of(item.id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _set_up_view(self) -> None:
        self.setAccessibleName(self.tr("Gallery"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionRectVisible(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self._set_margins()

    def _connect(self, pictures: PictureCache) -> None:
        model = self._gallery
        model.more_requested.connect(self.more_requested)
        model.rowsInserted.connect(self._on_rows_changed)
        model.rowsRemoved.connect(self._on_rows_changed)
        model.modelReset.connect(self._on_rows_changed)
        model.dataChanged.connect(self._on_rows_changed)
        self.selectionModel().currentChanged.connect(self._tell.start)
        self.selectionModel().selectionChanged.connect(self._tell.start)
        pictures.ready.connect(self._on_picture_answered)
        pictures.failed.connect(self._on_picture_answered)
        self.doubleClicked.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._fetch_when_near_the_end)
        self.verticalScrollBar().rangeChanged.connect(self._fetch_when_near_the_end)
        theme.theme().changed.connect(self._on_theme_changed)

    def _spread(self) -> None:
        """Share the width that is left over between the cells, as wide across as down, and not without end."""
        pitch = self._delegate.cell_px + 2 * MARGIN_PX
        # As if the scroll bar were always there: with it coming and going, so would the need for it.
        width = self.width() - _LEADING_PX - self.verticalScrollBar().sizeHint().width() - 1
        share = min(width // max(1, width // pitch), pitch + _SPREAD_MAX_PX)
        item_size = QSize(share, share)
        if item_size != self._delegate.item_size:
            self._delegate.item_size = item_size
            self.scheduleDelayedItemsLayout()

    def _set_margins(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(0 if mirrored else _LEADING_PX, 0, _LEADING_PX if mirrored else 0, 0)

    def _step_cell_size(self, steps: int) -> None:
        nearest = min(range(len(CELL_SIZES_PX)), key=lambda n: abs(CELL_SIZES_PX[n] - self.cell_size()))
        self.set_cell_size(CELL_SIZES_PX[max(0, min(len(CELL_SIZES_PX) - 1, nearest + steps))])

    @Slot()
    def _on_theme_changed(self) -> None:
        self.viewport().update()

    @Slot(object)
    def _on_picture_answered(self, key: str) -> None:
        """Paint the one cell that waits for it; all where none does, for a file may have come back."""
        item_id = self._delegate.claim(key)
        if item_id is not None:
            self.update(self._gallery.index_of(item_id))
        else:
            self.viewport().update()

    def _want_what_is_seen(self) -> None:
        """And the next page."""
        if not self._gallery.rowCount():
            return
        pitch = self._delegate.item_size
        across = max(1, self.viewport().width() // pitch.width())
        first = self.verticalScrollBar().value() // pitch.height() * across
        shown = (self.viewport().height() // pitch.height() + 2) * across
        rows = range(first, min(self._gallery.rowCount(), first + 2 * shown))
        dpr = self.devicePixelRatioF()
        wishes = [self._delegate.wish(self._gallery.item(row), dpr) for row in rows]
        visible, near = ([wish for wish in part if wish] for part in (wishes[:shown], wishes[shown:]))
        self._pictures.want(self, visible, near)

    @Slot()
    def _on_rows_changed(self) -> None:
        self._tell.start()
        if not self._gallery.pending:
            self._clock.stop()
        elif not self._clock.isActive():
            self._clock.start()

    @Slot()
    def _tell_selection(self) -> None:
        item = self.current_item()
        if item != self._told:
            self._told = item
            self.selection_changed.emit(item)

    @Slot()
    def _repaint_pending(self) -> None:
        for item_id in self._gallery.pending:
            self.update(self._gallery.index_of(item_id))

    @Slot()
    def _fetch_when_near_the_end(self) -> None:
        bar = self.verticalScrollBar()
        if self.isVisible() and bar.maximum() - bar.value() < 2 * bar.pageStep():
            self._gallery.fetchMore(QModelIndex())

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        item = self._gallery.item(index.row())
        if item.result is not None:
            self.opened.emit(item)

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells, or the words of an empty gallery."""
        self._want_what_is_seen()
        super().paintEvent(event)
        if self._gallery.rowCount() == 0 and any(self._empty_words):
            paint_empty(QPainter(self.viewport()), self.viewport().rect(), *self._empty_words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the cells over the new width."""
        self._spread()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The line of the first pictures is on the other side where reading goes the other way."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()

    def showEvent(self, event: QShowEvent) -> None:
        """A gallery that is seen for the first time asks for its first page."""
        super().showEvent(event)
        self._fetch_when_near_the_end()

    def keyboardSearch(self, search: str) -> None:
        """Letters are not a search here: they belong to shortcuts."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the size of the thumbnails."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._step_cell_size(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """For the item under the pointer, which Qt has made the current one, or for that when a key asked."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            where = self.visualRect(index).center() if by_key else event.pos()
            self.menu_requested.emit(self.viewport().mapToGlobal(where))

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the selected pictures out."""
        items = self.selected_items()
        current = self.current_item()
        preview = self._delegate.picture_of(current, self.devicePixelRatioF()) if current else None
        drag_out(self, items, preview)
