"""One portrait in the reference tray."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyle, QWidget

from imageedit_desktop.ui import icons
from imageedit_desktop.ui.features.compose.pictures.dragging import PORTRAIT_TYPE, start_drag
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.widgets.labels import explain
from imageedit_desktop.ui.widgets.painting import clip, cover, fill, focus_ring, note_focus, outline, smooth
from imageedit_desktop.ui.words import phrase

TILE_PX = 72
"""Side of a tile, in logical pixels."""

_BADGE_PX = 22


class PortraitTile(QAbstractButton):
    """Shows a portrait; its state as a check box is whether the portrait is sent.

    Space or the eye switches it, the cross removes it, dragging moves it; arrows go to the next one.

    Signals:
        switched(bool): to be sent, or not.
        removal_requested: to be taken out of the tray.
    """

    switched = Signal(bool)
    removal_requested = Signal()

    def __init__(self, pictures: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.index = 0
        self._pictures = pictures
        self._path: Path | None = None
        self._pressed_at = QPoint()
        self.setFixedSize(TILE_PX, TILE_PX)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.switched)
        pictures.ready.connect(self._on_picture)
        pictures.failed.connect(self._on_picture)

    def show_portrait(self, path: Path | None, name: str, index: int, total: int, *, on: bool) -> None:
        """Show a portrait at place `index` of `total`."""
        self._path = path
        self.index = index
        self.setChecked(on)
        state = self.tr("on") if on else self.tr("off")
        words = self.tr("Portrait {number} of {total}, {state}: {name}")
        self.setAccessibleName(phrase(words, number=index + 1, total=total, state=state, name=name))
        explain(self, name if on else phrase(self.tr("{name} (off, not sent)"), name=name))
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        return self._eye().contains(pos)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        moved = event.position().toPoint() - self._pressed_at
        held = bool(event.buttons() & Qt.MouseButton.LeftButton) and not self.isDown()
        if held and moved.manhattanLength() >= QApplication.startDragDistance():
            self._drag()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cross = self._cross()
        if cross.contains(self._pressed_at) and cross.contains(event.position().toPoint()):
            self.removal_requested.emit()
        else:
            super().mouseReleaseEvent(event)

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

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.save()
        clip(painter, self.rect())
        fill(painter, self.rect(), "well")
        painter.setOpacity(1.0 if self.isChecked() else 0.3)
        self._paint_picture(painter)
        painter.restore()
        hot = self.underMouse() or self.hasFocus()
        if hot or not self.isChecked():
            self._paint_badge(painter, self._eye(), "eye" if self.isChecked() else "eye-off")
        if hot:
            self._paint_badge(painter, self._cross(), "x")
        focus_ring(painter, self)

    def _paint_picture(self, painter: QPainter) -> None:
        pixmap = self._pixmap()
        if pixmap is not None:
            painter.drawPixmap(QRectF(self.rect()), pixmap, cover(pixmap.size().toSizeF(), self.size().toSizeF()))
            return
        outline(painter, self.rect(), "outline")
        icons.draw(painter, "user-round", QRect(24, 24, 24, 24), "text_faint")

    def _pixmap(self) -> QPixmap | None:
        if self._path is None:
            return self._pictures.ask(self, None)
        level = Level.covering(TILE_PX * 1.5 * self.devicePixelRatioF())  # wide ones are cut
        return self._pictures.ask(self, PictureWish.of_file(self._path, level))

    def _paint_badge(self, painter: QPainter, box: QRect, icon_name: str) -> None:
        painter.setOpacity(1.0)
        fill(painter, box.adjusted(1, 1, -1, -1), "scrim", alpha=0.65, radius=10)
        icons.draw(painter, icon_name, box.adjusted(5, 5, -5, -5), "on_scrim")

    def _eye(self) -> QRect:
        place = QRect(2, TILE_PX - _BADGE_PX - 2, _BADGE_PX, _BADGE_PX)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _cross(self) -> QRect:
        place = QRect(TILE_PX - _BADGE_PX - 2, 2, _BADGE_PX, _BADGE_PX)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _drag(self) -> None:
        """Within the tray it is a move, to the source a copy."""
        both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
        start_drag(self, PORTRAIT_TYPE, str(self.index).encode(), self.grab(), both)

    def _on_picture(self, key: str) -> None:
        if key == str(self._path):
            self.update()
