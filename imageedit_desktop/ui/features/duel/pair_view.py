"""Two pictures side by side in places of one size, with one zoom for both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCursor,
    QGuiApplication,
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

from imageedit_desktop.domain.framing import WHOLE, Frame, Framing
from imageedit_desktop.domain.geometry import Size, size
from imageedit_desktop.domain.result import Result
from imageedit_desktop.domain.tiling import Tile
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.comparing.over_tiles import ShownTile
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.widgets.sensitive_mark import SensitiveMark

_MARGIN_PX = theme.SPACE
_ZOOM_STEP = 1.25
"""One notch of the wheel."""

_LEAST_LEVEL = Level.PX_512
_STILL_MS = 60
"""While somebody zooms what is there is stretched; then it is read at the new size."""


class PairView(QWidget):
    """Shows two pictures, and says nothing of them.

    Signals:
        left_chosen(), right_chosen(): one was clicked, while all of both is seen.
        reveal_requested(Result): this one is blurred, and to be shown as it is.
        changed(): other pictures are shown, or other parts of them.
    """

    left_chosen = Signal()
    right_chosen = Signal()
    reveal_requested = Signal(object)
    changed = Signal()

    def __init__(self, pictures: PictureCache, thumbnail_path: Callable[[Result], Path]) -> None:
        super().__init__()
        self._pictures, self._thumbnail_path = pictures, thumbnail_path
        self._framing = WHOLE
        self._framed: Frame | None = None
        self._pair: tuple[Result, ...] = ()
        self._next: tuple[Result, ...] = ()
        self._left, self._right = Side(pictures), Side(pictures)
        self._left.setAccessibleName(self.tr("Left picture"))
        self._right.setAccessibleName(self.tr("Right picture"))
        self._left.clicked.connect(self.left_chosen)
        self._right.clicked.connect(self.right_chosen)
        for side in (self._left, self._right):
            side.framed.connect(self._on_framed)
            side.reveal_requested.connect(self.reveal_requested)
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
        self._frame(WHOLE)

    @property
    def sides(self) -> tuple[Side, Side]:
        """Both, the left one first."""
        return self._left, self._right

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
        frames = [side.frame for side in (self._left, self._right) if side.frame is not None]
        self._framing = framing.within(frames)
        self._framed = frames[0] if frames else None
        for side in (self._left, self._right):
            side.show_framing(self._framing, can_move=self._framing.can_move(frames))
        self._want_soon.start()
        self.changed.emit()

    def _refit(self) -> None:
        """In a larger or smaller window 100 % stays 100 %, and all of both stays all of both."""
        frame = next((side.frame for side in self.sides if side.frame is not None), None)
        if frame is not None and self._framed is not None:
            self._frame(self._framing.refitted(self._framed, frame))

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
        self._refit()

    def event(self, event: QEvent) -> bool:
        """On another screen the pixels are others."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._refit()
        return super().event(event)


class Side(QWidget):
    """One of the two.

    Signals:
        clicked(): while all of it is seen.
        framed(Framing): it was zoomed or moved; both are to be.
        reveal_requested(Result): it is blurred, and to be shown as it is.
    """

    clicked = Signal()
    framed = Signal(object)
    reveal_requested = Signal(object)

    def __init__(self, pictures: PictureCache) -> None:
        super().__init__()
        self._pictures = pictures
        self.wish: PictureWish | None = None
        self._result: Result | None = None
        self._mark = SensitiveMark()
        self._layer: Callable[[QPainter], None] | None = None
        self._size: Size | None = None
        self._framing = WHOLE
        self._can_move = False
        self._grip: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.theme().changed.connect(self._on_theme_changed)

    def show_picture(self, wish: PictureWish | None, result: Result | None) -> None:
        """Show another picture, or none."""
        self.wish, self._result, self._grip = wish, result, None
        self._size = result.size if result is not None else None
        self.look()

    def show_framing(self, framing: Framing, *, can_move: bool) -> None:
        """Show that part of it; there may be more of it or of the other one than is in view."""
        self._framing, self._can_move = framing, can_move
        self.setCursor(Qt.CursorShape.OpenHandCursor if can_move else Qt.CursorShape.PointingHandCursor)
        self.update()

    def look(self) -> None:
        """Show what there is by now."""
        self.setAccessibleDescription(self._trouble())
        self.update()

    def wanted(self) -> PictureWish | None:
        """What the present zoom has use for."""
        if self.wish is None:
            return None
        frame = self.frame
        if frame is None:
            return self.wish
        longest_px = max(frame.size.width_px, frame.size.height_px)
        shown_px = longest_px * self._framing.scale(frame)
        return self.wish.at(Level.covering(max(shown_px, _LEAST_LEVEL), of=frame.size))

    def shown_tiles(self) -> list[ShownTile]:
        """Where it is, in device pixels; none where there is nothing to show."""
        frame = self.frame
        if self._result is None or frame is None:
            return []
        at = self._framing.place(frame)
        place = QRectF(at.left, at.top, at.width, at.height)
        return [ShownTile(result=self._result, place=place, cell=QRectF(0, 0, frame.cell.width, frame.cell.height))]

    def lay_over(self, paint: Callable[[QPainter], None]) -> None:
        """Have something painted over the picture, in device pixels."""
        self._layer = paint

    def pointer(self) -> QPointF | None:
        """Where the pointer is, in logical pixels; None where it is elsewhere."""
        at = QPointF(self.mapFromGlobal(QCursor.pos()))
        return at if QRectF(self.rect()).contains(at) else None

    def every_pixel(self, at: QPointF | None) -> Framing:
        """One device pixel for each of the picture; what is at a point, or in the middle, stays there."""
        return self._framing if self.frame is None else self._framing.actual(self.frame, self._in_device(at))

    @property
    def frame(self) -> Frame | None:
        """The picture in all of the widget; None while its size is not known."""
        if self._size is None:
            return None
        dpr = self.devicePixelRatioF()
        cell = Tile(left=0, top=0, width=self.width() * dpr, height=self.height() * dpr)
        return Frame(size=self._size, cell=cell, margin=_MARGIN_PX * dpr)

    def _in_device(self, at: QPointF | None) -> tuple[float, float] | None:
        return None if at is None else (at * self.devicePixelRatioF()).toTuple()

    @property
    def _is_blurred(self) -> bool:
        return self._pictures.veil.covers(self._result)

    def _mark_box(self) -> QRect:
        return self._mark.box(self.rect())

    def _trouble(self) -> str:
        if self.wish is None or not self._pictures.is_broken(self.wish):
            return self.tr("Sensitive, shown blurred") if self._is_blurred else ""
        if self._pictures.is_missing(self.wish):
            return self.tr("This file is missing.")
        return self.tr("This file cannot be shown here.")

    def _pixmap(self) -> QPixmap | None:
        wanted = self.wanted()
        return None if wanted is None else self._pictures.pixmap(wanted) or self._pictures.stand_in(wanted)

    def _paint_picture(self, painter: QPainter) -> None:
        pixmap = self._pixmap()
        if pixmap is None:
            painter.setFont(theme.font(theme.BODY))
            painter.setPen(theme.color("text_muted"))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.accessibleDescription())
            return
        if self._size is None:
            self._size = size(pixmap.width(), pixmap.height())
        dpr = self.devicePixelRatioF()
        painter.scale(1 / dpr, 1 / dpr)
        if (frame := self.frame) is None:
            return
        at = self._framing.place(frame)
        place = QRectF(at.left, at.top, at.width, at.height)
        if abs(place.width() - pixmap.width()) <= 1 and abs(place.height() - pixmap.height()) <= 1:
            painter.drawPixmap(place.topLeft(), pixmap)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._mark.dress()
        self.update()

    # Qt overrides

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture on the neutral well, with a mark where it is blurred."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("well"))
        painter.save()
        self._paint_picture(painter)
        if self._layer is not None:
            painter.resetTransform()
            painter.scale(1 / self.devicePixelRatioF(), 1 / self.devicePixelRatioF())
            self._layer(painter)
        painter.restore()
        if self._is_blurred:
            painter.setLayoutDirection(QGuiApplication.layoutDirection())
            self._mark.paint(painter, self.rect())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom both, at the pointer."""
        if self.frame is not None:
            factor = _ZOOM_STEP ** (event.angleDelta().y() / 120)
            self.framed.emit(self._framing.stepped(factor, self.frame, self._in_device(event.position())))
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
        frame = self.frame
        if frame is None or not self._can_move:
            if moved.manhattanLength() >= QApplication.startDragDistance():
                self._grip = None
            return
        self._grip = event.position()
        moved *= self.devicePixelRatioF()
        self.framed.emit(self._framing.moved(moved.x(), moved.y(), frame))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; that is a click where it was not moved."""
        is_click = self._grip is not None and not self._can_move and event.button() == Qt.MouseButton.LeftButton
        self._grip = None
        if is_click and self._is_blurred and self._mark_box().contains(event.position().toPoint()):
            self.reveal_requested.emit(self._result)
        elif is_click:
            self.clicked.emit()
