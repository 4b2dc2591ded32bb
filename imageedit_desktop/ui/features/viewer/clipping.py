"""White and black without detail, painted over the picture that is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui.features.viewer.canvas import Canvas
from imageedit_desktop.ui.paint_guard import guarded


class ClippingLayer(QWidget):
    """Lies over a canvas and follows its picture; the pointer goes through it."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._marks: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.zoom_changed.connect(self._on_moved)
        self.setAccessibleName(self.tr("Clipping"))
        self.hide()

    def show_marks(self, marks: QImage | None, words: str = "") -> None:
        """Paint these over the whole picture, at whatever size it is shown; None for none."""
        self._marks = None if marks is None else QPixmap.fromImage(marks)
        self.setAccessibleDescription(words)
        self.update()

    def turn(self, *, on: bool) -> None:
        """Be there, or not."""
        self._canvas.removeEventFilter(self)
        if on:
            self._canvas.installEventFilter(self)
        self.setGeometry(self._canvas.rect())
        self.setVisible(on)

    @Slot()
    def _on_moved(self) -> None:
        self.update()

    # Qt overrides

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Sharp where pixels are shown larger than they are, so that each can be told."""
        if self._marks is None:
            return
        painter, dpr = QPainter(self), self.devicePixelRatioF()
        painter.scale(1 / dpr, 1 / dpr)
        place = self._canvas.picture_rect()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, place.width() < self._marks.width())
        painter.drawPixmap(place, self._marks, QRectF(self._marks.rect()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the canvas."""
        if watched is self._canvas and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._canvas.rect())
        return super().eventFilter(watched, event)
