"""A picture that can be zoomed and moved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.framing import SCALE_MAX, WHOLE, Frame, Framing
from imageedit_desktop.domain.tiling import Tile
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.pictures.wish import Level

ZOOM_MIN, ZOOM_MAX = 0.02, SCALE_MAX
ZOOM_STEP = 1.25
"""One notch of the wheel, one press of a key."""

_PIXELS_SHOWN_FROM = 2.0
"""From this zoom on pixels are drawn as squares: who looks so closely wants to see them."""

_LEAST_LEVEL = Level.PX_512
"""What a thumbnail on the disk has. It is there first, and less would be read from the same file."""

_MARGIN_PX = theme.SPACE
"""Around a picture that fits, in logical pixels."""


class Canvas(QWidget):
    """Draws one picture; zoom counts device pixels for each pixel of the picture, so that 1.0 is exact.

    Signals:
        zoom_changed(float): the zoom, or what is in view at it, is another one now.
        drag_requested(): a picture that is wholly in view is pulled at: it is to be dragged somewhere.
    """

    zoom_changed = Signal(float)
    drag_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = QSize()
        self._frame: Frame | None = None
        self._pixmap: QPixmap | None = None
        self._framing = WHOLE
        self._told: tuple[Frame | None, Framing] | None = None
        self._grip: QPointF | None = None
        self._layer: Callable[[QPainter], None] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        theme.theme().changed.connect(self._on_theme_changed)

    @property
    def zoom(self) -> float:
        """Device pixels per pixel of the picture."""
        return 1.0 if self._frame is None else self._framing.scale(self._frame)

    @property
    def fits(self) -> bool:
        """Whether the whole picture is kept in view."""
        return self._framing.fits

    def lay_over(self, paint: Callable[[QPainter], None]) -> None:
        """Have something painted over the picture, in device pixels; see `picture_rect`."""
        self._layer = paint

    def show_stand_in(self, size: QSize, stand_in: QPixmap | None) -> None:
        """Show another picture of this size, for now from whatever there is of it.

        Fit stays fit. A zoom stays on the same part, at the same size on the screen, so that variants can be
        compared; of a picture of another shape all is shown.
        """
        self._keep_view(size)
        self._pixmap = stand_in
        self.setAccessibleDescription("")
        self._settle()

    def show_full(self, pixmap: QPixmap) -> None:
        """Show every pixel of the present picture."""
        self._keep_view(pixmap.size())
        self._pixmap = pixmap
        self.setAccessibleDescription("")
        self._settle()

    def show_smaller(self, pixmap: QPixmap) -> None:
        """Show the present picture from fewer pixels than it has."""
        self._pixmap = pixmap
        self.setAccessibleDescription("")
        self.update()

    def show_message(self, words: str) -> None:
        """Say why there is no picture, to whoever looks or listens."""
        self._pixmap = None
        self.setAccessibleDescription(words)
        self.update()

    def wanted_level(self) -> Level:
        """The level that the present zoom has use for; every pixel while the size is not known."""
        if self._size.isEmpty():
            return Level.FULL
        width, height = self._size.toTuple()
        shown_px = max(width, height) * self.zoom
        return Level.covering(max(shown_px, _LEAST_LEVEL), of=geometry.size(width, height))

    def set_fit(self) -> None:
        """Keep the whole picture in view."""
        self._framing = WHOLE
        self._settle()

    def set_actual(self, at: QPointF | None = None) -> None:
        """One device pixel for each pixel of the picture; what is under `at` stays there."""
        if self._frame is not None:
            self._framing = self._framing.actual(self._frame, self._in_device(at))
            self._settle()

    def toggle(self, at: QPointF | None = None) -> None:
        """Fit to 100 % and back."""
        if self.fits:
            self.set_actual(at)
        else:
            self.set_fit()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom in (above 1) or out; what is under `at` (logical pixels, else the middle) stays there."""
        if self._frame is not None:
            self._framing = self._framing.stepped(factor, self._frame, self._in_device(at))
            self._settle()

    def look_as(self, other: Canvas) -> None:
        """Look at the same part of this picture as another canvas does of its own, as large on the screen.

        Where the pictures differ in shape, or not both are known, nothing changes.
        """
        mine, its = self._frame, other._frame
        if mine is None or its is None or self._size.isEmpty() or other._size.isEmpty():
            return
        if geometry.same_shape(mine.size, its.size):
            shown = other.zoom * its.size.width_px / mine.size.width_px
            zoom = 1.0 if other.fits else mine.within_bounds(shown / mine.fitting)
            self._framing = replace(other._framing, zoom=zoom)
            self._settle()

    def picture_rect(self) -> QRectF:
        """Where the picture is, in device pixels of this widget, on whole ones."""
        if self._frame is None:
            return QRectF()
        place = self._framing.place(self._frame)
        return QRectF(place.left, place.top, place.width, place.height)

    def draw_alike(self, painter: QPainter, pixmap: QPixmap) -> None:
        """Draw another picture in the place of this one, as this one is drawn; the painter is in device pixels."""
        place = self.picture_rect()
        spare = place.size() - QSizeF(pixmap.size())
        if abs(spare.width()) <= 1 and abs(spare.height()) <= 1:
            painter.drawPixmap(place.topLeft(), pixmap)
            return
        smooth = self.zoom < _PIXELS_SHOWN_FROM or pixmap.size() != self._size
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))

    def _keep_view(self, size: QSize) -> None:
        """Look at the same part of a picture of this size, as large as before."""
        self._size = size
        if size.isEmpty():
            return
        before, after = self._frame, self._frame_of(size)
        if before is not None and not geometry.same_shape(before.size, after.size):
            self._framing = WHOLE
        if not self._framing.fits:
            self._framing = replace(self._framing, zoom=after.within_bounds(self._framing.zoom))
        self._frame = after

    def _frame_of(self, size: QSize) -> Frame:
        """A picture of this size in the whole of the widget."""
        dpr = self.devicePixelRatioF()
        return Frame(
            size=geometry.size(size.width(), size.height()),
            cell=Tile(left=0, top=0, width=self.width() * dpr, height=self.height() * dpr),
            margin=_MARGIN_PX * dpr,
            scale_min=ZOOM_MIN,
        )

    def _in_device(self, at: QPointF | None) -> tuple[float, float] | None:
        return None if at is None else (at * self.devicePixelRatioF()).toTuple()

    def _settle(self) -> None:
        """Bring zoom and place into their bounds, tell, and paint."""
        if self._frame is not None and not self._size.isEmpty():
            before, self._frame = self._frame, self._frame_of(self._size)
            self._framing = self._framing.refitted(before, self._frame).within([self._frame])
        self._update_cursor()
        seen = (self._frame, self._framing)
        if seen != self._told:  # who listens may have the picture read, which settles once more when it is there
            self._told = seen
            self.zoom_changed.emit(self.zoom)
        self.update()

    def _can_be_moved(self) -> bool:
        return self._frame is not None and self._framing.can_move([self._frame])

    def _update_cursor(self) -> None:
        if self._grip is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._can_be_moved():
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    def _on_theme_changed(self) -> None:
        self.update()

    def _paint_picture(self, painter: QPainter, pixmap: QPixmap) -> None:
        dpr = self.devicePixelRatioF()
        painter.scale(1 / dpr, 1 / dpr)
        self.draw_alike(painter, pixmap)

    # Qt overrides

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture on the neutral well."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("well"))
        if self.accessibleDescription():
            painter.setFont(theme.font(theme.BODY))
            painter.setPen(theme.color("text_muted"))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.accessibleDescription())
        if self._pixmap is not None:
            self._paint_picture(painter, self._pixmap)
        if self._layer is not None and not self._size.isEmpty():
            painter.resetTransform()
            dpr = self.devicePixelRatioF()
            painter.scale(1 / dpr, 1 / dpr)
            self._layer(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit stays fit."""
        super().resizeEvent(event)
        self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        self.zoom_by(ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Pinching zooms too, and fit stays fit on a screen with finer pixels."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:  # on another screen
            self._settle()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position()
            if self._can_be_moved():
                self._update_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it within the view; or out of it, where all of it is in view."""
        if self._grip is None or self._frame is None:
            return
        if not self._can_be_moved():
            if (event.position() - self._grip).manhattanLength() >= QApplication.startDragDistance():
                self._grip = None
                self.drag_requested.emit()
            return
        moved = (event.position() - self._grip) * self.devicePixelRatioF()
        self._grip = event.position()
        self._framing = self._framing.moved(moved.x(), moved.y(), self._frame)
        self._settle()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._grip = None
        self._update_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit to 100 % and back, at the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle(event.position())
