"""A picture that can be zoomed and moved."""

from __future__ import annotations

from collections.abc import Callable

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
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.pictures.wish import Level

ZOOM_MIN, ZOOM_MAX = 0.02, 16.0
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
        zoom_changed(float): the zoom is another one now.
        drag_requested(): a picture that is wholly in view is pulled at: it is to be dragged somewhere.
    """

    zoom_changed = Signal(float)
    drag_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = self._size_before = QSize()
        self._pixmap: QPixmap | None = None
        self._fits = True
        self._zoom = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._grip: QPointF | None = None
        self._layer: Callable[[QPainter], None] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        theme.theme().changed.connect(self._on_theme_changed)

    @property
    def zoom(self) -> float:
        """Device pixels per pixel of the picture."""
        return self._zoom

    @property
    def fits(self) -> bool:
        """Whether the whole picture is kept in view."""
        return self._fits

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
        shown_px = max(width, height) * self._zoom
        return Level.covering(max(shown_px, _LEAST_LEVEL), of=geometry.size(width, height))

    def set_fit(self) -> None:
        """Keep the whole picture in view."""
        self._fits = True
        self._settle()

    def set_actual(self, at: QPointF | None = None) -> None:
        """One device pixel for each pixel of the picture; what is under `at` stays there."""
        self._zoom_to(1.0, at)

    def toggle(self, at: QPointF | None = None) -> None:
        """Fit to 100 % and back."""
        if self._fits:
            self.set_actual(at)
        else:
            self.set_fit()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom in (above 1) or out; what is under `at` (logical pixels, else the middle) stays there."""
        self._zoom_to(self._zoom * factor, at)

    def look_as(self, other: Canvas) -> None:
        """Look at the same part of this picture as another canvas does of its own, as large on the screen.

        Where the pictures differ in shape, or not both are known, nothing changes.
        """
        mine, its = self._size, other._size
        if mine.isEmpty() or its.isEmpty():
            return
        if geometry.same_shape(geometry.size(*mine.toTuple()), geometry.size(*its.toTuple())):
            self._fits, self._centre = other._fits, QPointF(other._centre)
            self._zoom = min(ZOOM_MAX, max(ZOOM_MIN, other._zoom * its.width() / mine.width()))
            self._settle()

    def picture_rect(self) -> QRectF:
        """Where the picture is, in device pixels of this widget, on whole ones."""
        shown = QSizeF(self._size) * self._zoom
        view = self._view_size()
        left = view.width() / 2 - self._centre.x() * shown.width()
        top = view.height() / 2 - self._centre.y() * shown.height()
        return QRectF(QPointF(round(left), round(top)), shown)

    def _keep_view(self, size: QSize) -> None:
        """Look at the same part of a picture of this size, as large as before."""
        self._size = size
        if size.isEmpty():
            return
        before, self._size_before = self._size_before, size
        if self._fits or before.isEmpty():
            return
        if geometry.same_shape(geometry.size(*before.toTuple()), geometry.size(*size.toTuple())):
            self._zoom = min(ZOOM_MAX, max(ZOOM_MIN, self._zoom * before.width() / size.width()))
        else:
            self._fits, self._centre = True, QPointF(0.5, 0.5)

    def _view_size(self) -> QSizeF:
        return QSizeF(self.size()) * self.devicePixelRatioF()

    def _zoom_to(self, zoom: float, at: QPointF | None) -> None:
        if self._size.isEmpty():
            return
        anchor = (at or QRectF(self.rect()).center()) * self.devicePixelRatioF()
        before = self.picture_rect()
        share = QPointF((anchor.x() - before.x()) / before.width(), (anchor.y() - before.y()) / before.height())
        self._fits = False
        self._zoom = min(ZOOM_MAX, max(ZOOM_MIN, zoom))
        shown = QSizeF(self._size) * self._zoom
        middle = QRectF(QPointF(), self._view_size()).center()
        self._centre = QPointF(
            share.x() + (middle.x() - anchor.x()) / shown.width(),
            share.y() + (middle.y() - anchor.y()) / shown.height(),
        )
        self._settle()

    def _settle(self) -> None:
        """Bring zoom and place into their bounds, tell, and paint."""
        if self._fits:
            self._zoom = self._fitting_zoom()
        shown, view = QSizeF(self._size) * self._zoom, self._view_size()
        if not self._size.isEmpty():
            self._centre = QPointF(
                _bounded(self._centre.x(), shown.width(), view.width()),
                _bounded(self._centre.y(), shown.height(), view.height()),
            )
        self._update_cursor()
        self.zoom_changed.emit(self._zoom)
        self.update()

    def _fitting_zoom(self) -> float:
        if self._size.isEmpty():
            return 1.0
        margin = 2 * _MARGIN_PX * self.devicePixelRatioF()
        view = self._view_size()
        width, height = max(1.0, view.width() - margin), max(1.0, view.height() - margin)
        return min(width / self._size.width(), height / self._size.height(), ZOOM_MAX)

    def _can_be_moved(self) -> bool:
        shown, view = QSizeF(self._size) * self._zoom, self._view_size()
        return shown.width() > view.width() + 1 or shown.height() > view.height() + 1

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
        place = self.picture_rect()
        spare = place.size() - QSizeF(pixmap.size())
        if abs(spare.width()) <= 1 and abs(spare.height()) <= 1:
            painter.drawPixmap(place.topLeft(), pixmap)
            return
        smooth = self._zoom < _PIXELS_SHOWN_FROM or pixmap.size() != self._size
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))

    # Qt overrides

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
        if self._grip is None or self._size.isEmpty():
            return
        if not self._can_be_moved():
            if (event.position() - self._grip).manhattanLength() >= QApplication.startDragDistance():
                self._grip = None
                self.drag_requested.emit()
            return
        moved = (event.position() - self._grip) * self.devicePixelRatioF()
        self._grip = event.position()
        shown = QSizeF(self._size) * self._zoom
        self._centre -= QPointF(moved.x() / shown.width(), moved.y() / shown.height())
        self._settle()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._grip = None
        self._update_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit to 100 % and back, at the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle(event.position())


def _bounded(centre: float, shown: float, view: float) -> float:
    """Keep an edge from coming into the view where the picture is larger, and centre it where it is smaller."""
    if shown <= view:
        return 0.5
    half = view / 2 / shown
    return min(1 - half, max(half, centre))
