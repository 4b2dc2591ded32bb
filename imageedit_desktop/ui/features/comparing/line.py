"""The line between source and result, which can be dragged."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from imageedit_desktop.ui import icons, theme
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.widgets import painting

_WIDTH_PX = 4 * theme.SPACE
"""Of what can be taken hold of, in logical pixels; the line is in its middle."""

_KNOB_PX, _ICON_PX = 28, 16
_STEP_PERCENT, _PAGE_PERCENT = 2, 10
_MOVES = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class Line(QAbstractSlider):
    """Lies across the part of a picture that is in view; its value is how many percent of that are the source.

    The source is where one begins to read.

    Signals:
        moved(): `share` is another one.
    """

    moved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._share = 0.5
        self._room = QRectF()
        self._grip_px: float | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, 100)
        self.setSingleStep(_STEP_PERCENT)
        self.setPageStep(_PAGE_PERCENT)
        self.setValue(50)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(self.tr("Line between source and result"))
        self.setAccessibleDescription(self.tr("How many percent of what is in view show the source"))
        self.valueChanged.connect(self._on_value_changed)
        self.hide()

    @property
    def share(self) -> float:
        """How much of what is in view is the source, 0 to 1."""
        return self._share

    def step(self, steps: int) -> None:
        """Move it by so many steps: above 0 to more of the source."""
        self.setValue(self.value() + steps * _STEP_PERCENT)

    def lie_across(self, room: QRectF) -> None:
        """Lie across this part of the parent, in logical pixels."""
        self._room = room
        at = self.line_px()
        self.setGeometry(QRect(round(at - _WIDTH_PX / 2), round(room.top()), _WIDTH_PX, round(room.height())))

    def line_px(self) -> float:
        """Where the line is, in logical pixels of the parent from its left edge."""
        share = 1 - self._share if self._is_mirrored() else self._share
        return self._room.left() + share * self._room.width()

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _move_to(self, at_px: float) -> None:
        """Have the line there, in logical pixels of the parent."""
        share = (at_px - self._room.left()) / max(1.0, self._room.width())
        self._share = min(1.0, max(0.0, 1 - share if self._is_mirrored() else share))
        self.blockSignals(True)  # the exact place is here, and the value only tells of it
        self.setValue(round(100 * self._share))
        self.blockSignals(False)
        self.lie_across(self._room)
        self.moved.emit()

    @Slot(int)
    def _on_value_changed(self, value: int) -> None:
        self._share = value / 100
        self.lie_across(self._room)
        self.moved.emit()

    # Qt overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip_px = event.globalPosition().x() - self.line_px()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip_px is not None:
            self._move_to(event.globalPosition().x() - self._grip_px)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip_px = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Twice on the line is no wish to zoom."""
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """It zooms here as it does beside the line."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """The keys that move go on to other pictures elsewhere, and move the line here."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _MOVES
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        painting.note_focus(self, event.reason())
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line, and in its middle what one takes hold of."""
        painter = painting.smooth(self)
        middle = self.width() / 2
        painter.fillRect(QRectF(middle - 2, 0, 4, self.height()), theme.color("scrim", alpha=0.5))
        painter.fillRect(QRectF(middle - 1, 0, 2, self.height()), theme.color("on_scrim"))
        knob = QRectF(middle - _KNOB_PX / 2, (self.height() - _KNOB_PX) / 2, _KNOB_PX, _KNOB_PX)
        painting.fill(painter, knob, "scrim", alpha=0.8, radius=_KNOB_PX / 2)
        has_ring = self.hasFocus() and self.property("ring") is not False
        painting.outline(
            painter, knob, "focus" if has_ring else "on_scrim", width=theme.FOCUS_WIDTH, radius=_KNOB_PX / 2
        )
        inset = (_KNOB_PX - _ICON_PX) / 2
        icons.draw(painter, "arrow-left-right", knob.adjusted(inset, inset, -inset, -inset), "on_scrim")
