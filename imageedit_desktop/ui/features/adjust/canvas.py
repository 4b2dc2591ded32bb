"""The picture as it is being adjusted, with the frame of the crop on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from imageedit_desktop.domain.adjusting import Adjusting
from imageedit_desktop.domain.adjustment import bounds_px
from imageedit_desktop.domain.cropping import Grip
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish
from imageedit_desktop.ui.theme import color
from imageedit_desktop.ui.widgets.painting import focus_ring, note_focus, smooth
from imageedit_desktop.ui.words import phrase

_MARGIN_PX = 3 * theme.SPACE
_REACH_PX = 14
"""So near to a side or a corner the pointer takes it."""

_HANDLE_PX, _HANDLE_WIDTH_PX = 18, 4
_BEYOND, _THIRDS = 0.62, 0.45
"""Opacities of what lies over what is cut away, and of the lines in the frame."""

_STEP = 0.01
"""Of the picture's shorter side: how far an arrow key moves."""

_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_CORNER = Grip(across=1, down=1)
_FINE = Qt.KeyboardModifier.ControlModifier


class Canvas(QWidget):
    """Shows an `Adjusting`, and tells what becomes of it by dragging and by keys.

    Arrows move the frame, with Shift they move its lower right corner, with Ctrl by one pixel.

    Signals:
        adjusted(Adjusting): as it is wished to be.
    """

    adjusted = Signal(object)

    def __init__(self, pictures: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._shown: Adjusting | None = None
        self._path: Path | None = None
        self._reason = ""
        self._grip: Grip | None = None
        self._began: tuple[QPointF, Adjusting] | None = None
        self._dragged: Adjusting | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Crop frame"))
        pictures.ready.connect(self._on_picture)
        pictures.failed.connect(self._on_picture)

    def show_adjusting(self, shown: Adjusting) -> None:
        """Show how it is adjusted now. What comes from elsewhere ends a drag, which would take it back."""
        if shown != self._dragged:
            self._forget_drag()
        self._shown = shown
        self.setAccessibleDescription(self._told(shown))
        self.update()

    @property
    def drag_began(self) -> Adjusting | None:
        """What was shown when that began which is dragged now; None while nothing is."""
        return None if self._began is None else self._began[1]

    def show_picture(self, path: Path | None, reason: str) -> None:
        """Show this file, which is the picture as it is; or why there is none to be seen."""
        self._path, self._reason = path, reason
        self.update()

    def _told(self, shown: Adjusting) -> str:
        """The frame in pixels of what is straightened, for who listens."""
        region = shown.adjustment.region(shown.picture)
        words = self.tr("{size}, {left} from the left, {top} from the top")
        return phrase(words, size=region.size, left=round(region.left_px), top=round(region.top_px))

    def _forget_drag(self) -> None:
        self._grip = self._began = self._dragged = None

    # where everything is

    def _scale(self, shown: Adjusting) -> float:
        """Logical pixels of this widget for each pixel of the picture."""
        across_px, down_px = bounds_px(shown.ground.turned, shown.base.tilt_tenths)
        room = QSizeF(max(1, self.width() - 2 * _MARGIN_PX), max(1, self.height() - 2 * _MARGIN_PX))
        return min(room.width() / across_px, room.height() / down_px)

    def _middle(self) -> QPointF:
        return QRectF(self.rect()).center()

    def _frame_rect(self, shown: Adjusting) -> QRectF:
        scale, frame = self._scale(shown), shown.frame
        box = QRectF(0, 0, scale * frame.width_px, scale * frame.height_px)
        box.moveCenter(self._middle() + QPointF(scale * frame.x_px, scale * frame.y_px))
        return box

    def _grip_at(self, at: QPointF, shown: Adjusting) -> Grip | None:
        """What a press there takes: a side, a corner or all of the frame; None beside it."""
        box = self._frame_rect(shown)
        if not box.adjusted(-_REACH_PX, -_REACH_PX, _REACH_PX, _REACH_PX).contains(at):
            return None
        across = _near(at.x(), box.left(), box.right())
        down = _near(at.y(), box.top(), box.bottom())
        return Grip(across=across, down=down)

    # painting

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.fillRect(self.rect(), color("well"))
        shown = self._shown
        pixmap = None if shown is None else self._pixmap()
        if shown is None or pixmap is None:
            painter.setPen(color("text_muted"))
            painter.setFont(theme.font(theme.BODY))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._reason)
        else:
            painter.save()
            painter.setTransform(self._placed(shown), combine=True)
            picture = QSizeF(shown.picture.width_px, shown.picture.height_px)
            place = QRectF(QPointF(-picture.width() / 2, -picture.height() / 2), picture)
            painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
            painter.restore()
            self._paint_frame(painter, self._frame_rect(shown))
        focus_ring(painter, self, radius=0)

    def _placed(self, shown: Adjusting) -> QTransform:
        """From pixels of the picture as it is, about its middle, to this widget."""
        placed = QTransform.fromTranslate(self._middle().x(), self._middle().y())
        placed.scale(self._scale(shown), self._scale(shown))
        placed.rotate(shown.base.tilt_tenths / 10)
        placed.rotate(90 * shown.base.quarter_turns)
        placed.scale(-1 if shown.base.is_flipped else 1, 1)
        return placed

    def _pixmap(self) -> QPixmap | None:
        if self._path is None:
            return self._pictures.ask(self, None)
        side_px = max(self.width(), self.height()) * self.devicePixelRatioF()
        return self._pictures.ask(self, PictureWish.of_file(self._path, Level.covering(side_px)))

    def _paint_frame(self, painter: QPainter, box: QRectF) -> None:
        outside = QPainterPath()
        outside.addRect(QRectF(self.rect()))
        outside.addRect(box)
        painter.fillPath(outside, color("scrim", alpha=_BEYOND))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color("on_scrim", alpha=_THIRDS), 1))
        for third in (1 / 3, 2 / 3):
            x, y = box.left() + third * box.width(), box.top() + third * box.height()
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.setPen(QPen(color("on_scrim"), 1.5))
        painter.drawRect(box)
        self._paint_handles(painter, box)

    def _paint_handles(self, painter: QPainter, box: QRectF) -> None:
        pen = QPen(color("on_scrim"), _HANDLE_WIDTH_PX)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        long_px = min(_HANDLE_PX, box.width() / 3, box.height() / 3)
        half_px = _HANDLE_WIDTH_PX / 2
        for x, inward_x in ((box.left(), 1), (box.right(), -1)):
            for y, inward_y in ((box.top(), 1), (box.bottom(), -1)):
                painter.drawLine(QPointF(x - inward_x * half_px, y), QPointF(x + inward_x * long_px, y))
                painter.drawLine(QPointF(x, y - inward_y * half_px), QPointF(x, y + inward_y * long_px))
        middle = box.center()
        for y in (box.top(), box.bottom()):
            painter.drawLine(QPointF(middle.x() - long_px / 2, y), QPointF(middle.x() + long_px / 2, y))
        for x in (box.left(), box.right()):
            painter.drawLine(QPointF(x, middle.y() - long_px / 2), QPointF(x, middle.y() + long_px / 2))

    @Slot(str)
    def _on_picture(self, key: str) -> None:
        if key == str(self._path):
            self.update()

    # Qt overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._shown is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._grip = self._grip_at(event.position(), self._shown)
        self._began = None if self._grip is None else (event.position(), self._shown)
        self._dragged = self._shown

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._shown is None:
            return
        if not event.buttons() & Qt.MouseButton.LeftButton:  # it may have been let go where nobody told of it
            self._forget_drag()
        if self._began is None or self._grip is None:
            self.setCursor(_cursor(self._grip_at(event.position(), self._shown)))
            return
        at, began = self._began
        way = (event.position() - at) / self._scale(began)
        self._dragged = _dragged(began, self._grip, way.x(), way.y())
        self.adjusted.emit(self._dragged)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._forget_drag()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is None or self._shown is None:
            super().keyPressEvent(event)
            return
        picture = self._shown.picture
        is_fine = bool(event.modifiers() & _FINE)
        step_px = 1.0 if is_fine else max(1.0, _STEP * min(picture.width_px, picture.height_px))
        resizes = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        grip = _side_of(arrow) if resizes else Grip(across=0, down=0)
        self.adjusted.emit(_dragged(self._shown, grip, step_px * arrow[0], step_px * arrow[1]))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        note_focus(self, event.reason())
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._forget_drag()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._forget_drag()


def _side_of(arrow: tuple[int, int]) -> Grip:
    """Of the lower right corner the side that an arrow moves."""
    return Grip(across=abs(arrow[0]), down=abs(arrow[1]))


def _dragged(began: Adjusting, grip: Grip, right_px: float, down_px: float) -> Adjusting:
    if not (grip.across or grip.down):
        return began.moved(right_px, down_px)
    return began.stretched(grip, right_px, down_px)


def _near(at: float, first: float, last: float) -> int:
    """Which end it is near: -1 or 1; 0 for neither. Between the ends of a small frame some of it is left."""
    reach = min(_REACH_PX, (last - first) / 3)
    if at <= first + reach:
        return -1
    return 1 if at >= last - reach else 0


def _cursor(grip: Grip | None) -> Qt.CursorShape:
    if grip is None:
        return Qt.CursorShape.ArrowCursor
    if not (grip.across or grip.down):
        return Qt.CursorShape.SizeAllCursor
    if not grip.down:
        return Qt.CursorShape.SizeHorCursor
    if not grip.across:
        return Qt.CursorShape.SizeVerCursor
    falls = grip.across == grip.down
    return Qt.CursorShape.SizeFDiagCursor if falls else Qt.CursorShape.SizeBDiagCursor
