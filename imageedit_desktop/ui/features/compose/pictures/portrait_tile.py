"""One portrait in the reference tray."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from imageedit_desktop.ui.features.compose.pictures.dragging import PORTRAIT_TYPE, start_drag
from imageedit_desktop.ui.features.compose.pictures.picture_tile import PictureTile
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.widgets.labels import explain
from imageedit_desktop.ui.widgets.painting import clip, fill, focus_ring, smooth
from imageedit_desktop.ui.words import phrase


class PortraitTile(PictureTile):
    """Shows a portrait; its state as a check box is whether the portrait is sent.

    Space or the eye switches it, the cross removes it, the frame adjusts it, dragging moves it; arrows go to the
    next one.

    Signals:
        switched(bool): to be sent, or not.
        removal_requested: to be taken out of the tray.
        adjust_requested: to be cropped or turned.
    """

    switched = Signal(bool)
    removal_requested = Signal()
    adjust_requested = Signal()

    def __init__(self, pictures: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(pictures, parent)
        self.index = 0
        self._path: Path | None = None
        self._is_file, self._reason = False, ""
        self._pressed_at = QPoint()
        self.clicked.connect(self.switched)

    def show_portrait(
        self, path: Path | None, name: str, index: int, total: int, *, on: bool, is_file: bool
    ) -> None:
        """Show a portrait at place `index` of `total`; a file can be adjusted."""
        self._path, self._is_file = path, is_file
        self.index = index
        self.setChecked(on)
        state = self.tr("on") if on else self.tr("off")
        words = self.tr("Portrait {number} of {total}, {state}: {name}")
        self.setAccessibleName(phrase(words, number=index + 1, total=total, state=state, name=name))
        explain(self, name if on else phrase(self.tr("{name} (off, not sent)"), name=name))
        self.update()

    def show_reason(self, reason: str) -> None:
        """Say why it cannot be sent as it is adjusted; empty where it can."""
        self._reason = reason
        if reason:
            explain(self, reason)
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
        released_at = event.position().toPoint()
        if self._cross().contains(self._pressed_at) and self._cross().contains(released_at):
            self.removal_requested.emit()
        elif self._frame().contains(self._pressed_at) and self._frame().contains(released_at):
            self.adjust_requested.emit()
        else:
            super().mouseReleaseEvent(event)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.save()
        clip(painter, self.rect())
        fill(painter, self.rect(), "well")
        painter.setOpacity(1.0 if self.isChecked() else 0.3)
        self.paint_picture(painter)
        painter.restore()
        if self._reason:
            self.paint_badge(painter, self.corner(trailing=False, low=False), "triangle-alert", "warning")
        hot = self.underMouse() or self.hasFocus()
        if hot or not self.isChecked():
            self.paint_badge(painter, self._eye(), "eye" if self.isChecked() else "eye-off")
        if hot:
            self.paint_badge(painter, self._cross(), "x")
            if self._is_file:
                self.paint_badge(painter, self._frame(), "crop")
        focus_ring(painter, self)

    def picture_path(self) -> Path | None:
        """The portrait, where it is in the library."""
        return self._path

    def _eye(self) -> QRect:
        return self.corner(trailing=False)

    def _frame(self) -> QRect:
        return self.corner(trailing=True)

    def _cross(self) -> QRect:
        return self.corner(trailing=True, low=False)

    def _drag(self) -> None:
        """Within the tray it is a move, to the source a copy."""
        both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
        start_drag(self, PORTRAIT_TYPE, str(self.index).encode(), self.grab(), both)
