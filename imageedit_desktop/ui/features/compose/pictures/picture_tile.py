"""A small square button that shows a picture, and a row of them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QRect, QRectF, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from imageedit_desktop.ui import icons
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.widgets.flow_layout import FlowLayout
from imageedit_desktop.ui.widgets.painting import cover, fill, note_focus, outline

TILE_PX = 72
"""Side of a tile, in logical pixels."""

_BADGE_PX = 22


class PictureTile(QAbstractButton):
    """It can be checked; arrows go to the next one."""

    def __init__(self, pictures: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._wish: PictureWish | None = None
        self.setFixedSize(TILE_PX, TILE_PX)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        pictures.ready.connect(self._on_picture)
        pictures.failed.connect(self._on_picture)

    @abstractmethod
    def picture_path(self) -> Path | None:
        """The picture that it shows; None where it has none."""

    def paint_picture(self, painter: QPainter) -> None:
        """As much of the picture as a square has room for, or what stands for it."""
        path = self.picture_path()
        level = Level.covering(TILE_PX * 1.5 * self.devicePixelRatioF())  # wide ones are cut
        self._wish = None if path is None else PictureWish.of_file(path, level)
        pixmap = self._pictures.ask(self, self._wish)
        if pixmap is not None:
            painter.drawPixmap(QRectF(self.rect()), pixmap, cover(pixmap.size().toSizeF(), self.size().toSizeF()))
            return
        outline(painter, self.rect(), "outline")
        icons.draw(painter, "user-round", QRect(24, 24, 24, 24), "text_faint")

    def paint_badge(self, painter: QPainter, box: QRect, icon_name: str, role: str = "on_scrim") -> None:
        """A small sign on the picture."""
        painter.setOpacity(1.0)
        fill(painter, box.adjusted(1, 1, -1, -1), "scrim", alpha=0.65, radius=10)
        icons.draw(painter, icon_name, box.adjusted(5, 5, -5, -5), role)

    def corner(self, *, trailing: bool, low: bool = True) -> QRect:
        """Where a sign has room, as one reads."""
        far = TILE_PX - _BADGE_PX - 2
        place = QRect(far if trailing else 2, far if low else 2, _BADGE_PX, _BADGE_PX)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    @Slot(str)
    def _on_picture(self, key: str) -> None:
        if self._wish is not None and key == self._wish.key:
            self.update()

    # Qt overrides

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        note_focus(self, event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and not event.modifiers():
            forward = (key == Qt.Key.Key_Right) != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
            self.focusNextPrevChild(forward)
        else:
            super().keyPressEvent(event)


T = TypeVar("T", bound=PictureTile)


class TileRow(Generic[T]):
    """Tiles in a flow, before the widget that adds more; Tab goes through them in their order.

    Attributes:
        tiles: those that are there.
    """

    def __init__(self, flow: FlowLayout, last: QWidget, make: Callable[[], T]) -> None:
        """No tiles yet; `last` is in the flow already."""
        self.tiles: list[T] = []
        self._flow, self._last, self._make = flow, last, make

    def show_so_many(self, count: int) -> None:
        """Have as many as this; laid out once, however many more or less that is."""
        if count == len(self.tiles):
            return
        self._flow.setEnabled(False)
        while len(self.tiles) < count:
            self._grow()
        while len(self.tiles) > count:
            self._shrink()
        self._flow.setEnabled(True)
        self._flow.invalidate()
        self._flow.activate()

    def _grow(self) -> None:
        tile = self._make()
        self._flow.insert_widget(len(self.tiles), tile)
        tile.show()
        QWidget.setTabOrder(self.tiles[-1] if self.tiles else self._last, tile)
        self.tiles.append(tile)
        QWidget.setTabOrder(tile, self._last)

    def _shrink(self) -> None:
        tile = self.tiles.pop()
        if tile.hasFocus():
            (self.tiles[-1] if self.tiles else self._last).setFocus(Qt.FocusReason.OtherFocusReason)
        self._flow.removeWidget(tile)
        tile.hide()
        tile.deleteLater()
