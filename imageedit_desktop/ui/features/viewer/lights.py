"""Lights out: everything but the picture goes dark, so that nothing beside it is looked at."""

from __future__ import annotations

from enum import Enum, unique

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSizeF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui.features.viewer.canvas import Canvas
from imageedit_desktop.ui.paint_guard import guarded

_DIM = QColor(0, 0, 0, 196)
_OUT = QColor(0, 0, 0)


@unique
class Lights(Enum):
    """How much is to be seen beside the picture."""

    ON = 0
    DIM = 1
    OUT = 2

    @property
    def following(self) -> Lights:
        """The next one, round and round."""
        return Lights((self.value + 1) % len(Lights))


class Shade(QWidget):
    """Lies over a whole window but the picture, and what is told of it; the pointer goes through it."""

    def __init__(self, canvas: Canvas, lit: QWidget) -> None:
        """`lit` is seen as before, where it is seen."""
        super().__init__(canvas.window())
        self._canvas, self._lit = canvas, lit
        self._colour = _DIM
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        canvas.zoom_changed.connect(self._on_moved)

    def turn(self, lights: Lights) -> None:
        """Darken, or not any more."""
        self._colour = _OUT if lights is Lights.OUT else _DIM
        is_dark = lights is not Lights.ON
        for watched in (self.window(), self._canvas):
            watched.removeEventFilter(self)
            if is_dark:
                watched.installEventFilter(self)
        self.setGeometry(self.window().rect())
        self.setVisible(is_dark)
        self.raise_()
        self.update()

    def _picture(self) -> QRect:
        """What is seen of the picture, in logical pixels of the window."""
        canvas, dpr = self._canvas, self._canvas.devicePixelRatioF()
        shown = canvas.picture_rect()
        seen = QRectF(shown.topLeft() / dpr, QSizeF(shown.size()) / dpr).toAlignedRect() & canvas.rect()
        return seen.translated(canvas.mapTo(self.window(), QPoint()))

    @Slot()
    def _on_moved(self) -> None:
        if self.isVisible():
            self.update()

    # Qt overrides

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        dark = QRegion(self.rect()) - QRegion(self._picture())
        if self._lit.isVisible():
            dark -= QRegion(QRect(self._lit.mapTo(self.window(), QPoint()), self._lit.size()))
        painter.setClipRegion(dark)
        painter.fillRect(self.rect(), self._colour)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the window; and the picture may be elsewhere when its surroundings change."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self.setGeometry(self.window().rect())
            self.update()
        return super().eventFilter(watched, event)
