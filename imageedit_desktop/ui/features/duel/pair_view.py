"""Two pictures side by side in places of one size, with one zoom for both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCursor,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from imageedit_desktop.domain.result import Result
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.duel.framing import WHOLE, Framing, Point
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish

_MARGIN_PX = theme.SPACE
_CLOSEST = 16.0
_ZOOM_STEP = 1.25
"""One notch of the wheel."""

_LEAST_LEVEL = Level.PX_512
_STILL_MS = 60
"""While somebody zooms what is there is stretched; then it is read at the new size."""


class PairView(QWidget):
    """Shows two pictures, and says nothing of them.

    Signals:
        left_chosen(), right_chosen(): one was clicked, while all of both is seen.
    """

    left_chosen = Signal()
    right_chosen = Signal()

    def __init__(self, pictures: PictureCache, thumbnail_path: Callable[[Result], Path]) -> None:
        super().__init__()
        self._pictures, self._thumbnail_path = pictures, thumbnail_path
        self._framing = WHOLE
        self._pair: tuple[Result, ...] = ()
        self._next: tuple[Result, ...] = ()
        self._left, self._right = _Side(pictures), _Side(pictures)
        self._left.setAccessibleName(self.tr("Left picture"))
        self._right.setAccessibleName(self.tr("Right picture"))
        self._left.clicked.connect(self.left_chosen)
        self._right.clicked.connect(self.right_chosen)
        for side in (self._left, self._right):
            side.framed.connect(self._on_framed)
        self._want_soon = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._want_soon.timeout.connect(self._want)
        pictures.ready.connect(self._on_answered)
        pictures.failed.connect(self._on_answered)
        pictures.veil.changed.connect(self._on_veil_changed)
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Two pictures"))

    def show_pair(self, left: Result, right: Result, others: Sequence[Result]) -> None:
        """Show two pictures, whole.

        Args:
            left: saved, as the other.
            right: the other.
            others: what may be shown next.
        """
        self._framing, self._pair, self._next = WHOLE, (left, right), tuple(others)
        self._show()
        for side in (self._left, self._right):
            side.show_framing(self._framing)

    def clear(self) -> None:
        """Show nothing, and let go of it."""
        for side in (self._left, self._right):
            side.show_picture(None, None)
        self._pair = self._next = ()
        self._pictures.want(self, ())

    def toggle_zoom(self) -> None:
        """All of both, to every pixel at the pointer, and back."""
        under = next((side for side in (self._left, self._right) if side.pointer() is not None), self._left)
        self._frame(under.every_pixel(under.pointer()) if self._framing.fits else WHOLE)

    def _show(self) -> None:
        for side, result in zip((self._left, self._right), self._pair, strict=True):
            side.show_picture(self._wish(result, _LEAST_LEVEL), result)
        self._want()

    def _frame(self, framing: Framing) -> None:
        self._framing = framing
        for side in (self._left, self._right):
            side.show_framing(framing)
        self._want_soon.start()

    def _wish(self, result: Result, level: Level) -> PictureWish | None:
        return self._pictures.wish_for(result, self._thumbnail_path(result), level)

    def _lay_out(self) -> None:
        """Left is left however one reads: the keys are arrows."""
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE // 2)
        row.addWidget(self._left, 1)
        row.addWidget(self._right, 1)

    @Slot()
    def _want(self) -> None:
        """Declare what is to be read: something of both, then both as sharp as can be seen, then what may come."""
        if not self.isVisible():
            return
        sides = (self._left, self._right)
        visible = [*(side.wish for side in sides), *(side.wanted() for side in sides)]
        level = max((wish.level for wish in visible if wish is not None), default=_LEAST_LEVEL)
        rough = [self._wish(result, _LEAST_LEVEL) for result in self._next]
        near = [*rough, *(wish.at(min(level, Level.PX_1024)) for wish in rough if wish is not None)]
        self._pictures.want(
            self, [wish for wish in visible if wish is not None], [wish for wish in near if wish is not None]
        )

    @Slot(object)
    def _on_framed(self, framing: Framing) -> None:
        self._frame(framing)

    @Slot()
    def _on_veil_changed(self) -> None:
        """What is blurred now goes at once."""
        if self._pair:
            self._show()

    @Slot(str)
    def _on_answered(self, key: str) -> None:
        for side in (self._left, self._right):
            if side.wish is not None and side.wish.key == key:
                side.look()

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is read for it while it is not seen."""
        super().hideEvent(event)
        self._pictures.want(self, ())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._want_soon.start()


class _Side(QWidget):
    """One of the two.

    Signals:
        clicked(): while all of it is seen.
        framed(Framing): it was zoomed or moved; both are to be.
    """

    clicked = Signal()
    framed = Signal(object)

    def __init__(self, pictures: PictureCache) -> None:
        super().__init__()
        self._pictures = pictures
        self.wish: PictureWish | None = None
        self._pixels = QSizeF()
        self._framing = WHOLE
        self._grip: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.theme().changed.connect(self._on_theme_changed)

    def show_picture(self, wish: PictureWish | None, result: Result | None) -> None:
        """Show another picture, or none."""
        self.wish, self._grip = wish, None
        size = result.size if result is not None else None
        self._pixels = QSizeF(size.width_px, size.height_px) if size is not None else QSizeF()
        self.look()

    def show_framing(self, framing: Framing) -> None:
        """Show that part of it."""
        self._framing = framing
        self.setCursor(Qt.CursorShape.PointingHandCursor if framing.fits else Qt.CursorShape.OpenHandCursor)
        self.update()

    def look(self) -> None:
        """Show what there is by now."""
        self.setAccessibleDescription(self._trouble())
        self.update()

    def wanted(self) -> PictureWish | None:
        """What the present zoom has use for."""
        if self.wish is None:
            return None
        shown_px = max(self._fitting()) * self._framing.closer
        full_px = max(self._pixels.width(), self._pixels.height())
        level = Level.covering(max(shown_px, _LEAST_LEVEL))
        return self.wish.at(Level.FULL if full_px <= level else level)

    def pointer(self) -> QPointF | None:
        """Where the pointer is, in logical pixels; None where it is elsewhere."""
        at = QPointF(self.mapFromGlobal(QCursor.pos()))
        return at if QRectF(self.rect()).contains(at) else None

    def every_pixel(self, at: QPointF | None) -> Framing:
        """One device pixel for each of the picture; what is at a point, or in the middle, stays there."""
        closer = self._pixels.width() / max(1.0, self._fitting()[0])
        return self._closer(closer, at or QRectF(self.rect()).center())

    def _closer(self, closer: float, at: QPointF) -> Framing:
        closer = min(_CLOSEST, closer)
        if closer <= 1.0:
            return WHOLE
        dpr = self.devicePixelRatioF()
        return self._framing.at((at.x() * dpr, at.y() * dpr), closer, self._view(), self._fitting())

    def _trouble(self) -> str:
        if self.wish is None or not self._pictures.is_broken(self.wish):
            return ""
        if self._pictures.is_missing(self.wish):
            return self.tr("This file is missing.")
        return self.tr("This file cannot be shown here.")

    def _pixmap(self) -> QPixmap | None:
        wanted = self.wanted()
        return None if wanted is None else self._pictures.pixmap(wanted) or self._pictures.stand_in(wanted)

    def _view(self) -> Point:
        dpr = self.devicePixelRatioF()
        return self.width() * dpr, self.height() * dpr

    def _fitting(self) -> Point:
        """The size of the picture where all of it fits, in device pixels."""
        margin = 2 * _MARGIN_PX * self.devicePixelRatioF()
        view = self._view()
        place = QSizeF(max(1.0, view[0] - margin), max(1.0, view[1] - margin))
        pixels = place if self._pixels.isEmpty() else self._pixels
        fitting = pixels.scaled(place, Qt.AspectRatioMode.KeepAspectRatio)
        return fitting.width(), fitting.height()

    def _picture_rect(self) -> QRectF:
        fitting, framing = self._fitting(), self._framing.within(self._view(), self._fitting())
        x, y = framing.corner(self._view(), fitting)
        return QRectF(round(x), round(y), fitting[0] * framing.closer, fitting[1] * framing.closer)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.update()

    # Qt overrides

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture on the neutral well."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("well"))
        pixmap = self._pixmap()
        if pixmap is None:
            painter.setFont(theme.font(theme.BODY))
            painter.setPen(theme.color("text_muted"))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.accessibleDescription())
            return
        if self._pixels.isEmpty():
            self._pixels = QSizeF(pixmap.size())
        dpr = self.devicePixelRatioF()
        painter.scale(1 / dpr, 1 / dpr)
        place = self._picture_rect()
        if abs(place.width() - pixmap.width()) <= 1 and abs(place.height() - pixmap.height()) <= 1:
            painter.drawPixmap(place.topLeft(), pixmap)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom both, at the pointer."""
        factor = _ZOOM_STEP ** (event.angleDelta().y() / 120)
        self.framed.emit(self._closer(self._framing.closer * factor, event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it, or choose it when the button is let go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """What was under the first click is answered already."""
        self._grip = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move both."""
        if self._grip is None:
            return
        moved = event.position() - self._grip
        if self._framing.fits:
            if moved.manhattanLength() >= QApplication.startDragDistance():
                self._grip = None
            return
        self._grip = event.position()
        by = (moved.x() * self.devicePixelRatioF(), moved.y() * self.devicePixelRatioF())
        self.framed.emit(self._framing.moved(by, self._view(), self._fitting()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; that is a click where it was not moved."""
        is_click = self._grip is not None and self._framing.fits and event.button() == Qt.MouseButton.LeftButton
        self._grip = None
        if is_click:
            self.clicked.emit()
