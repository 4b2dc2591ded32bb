"""A number from a short range, all choices in view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QSpinBox, QWidget

from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.theme import SMALL, color, control_height, font
from imageedit_desktop.ui.widgets.painting import fill, focus_ring, note_focus, outline, smooth

_SEGMENT_MIN_PX = 20
_MOVES = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class Segments(QSpinBox):
    """A spin box painted as one cell per number: click a cell, type its digit, or use the arrow keys.

    Signals:
        refused(str): a digit was typed that is none of the choices.
    """

    refused = Signal(str)

    def __init__(self, name: str, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.setAccessibleName(name)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.lineEdit().hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._hovered = 0
        self.valueChanged.connect(self._on_value)

    def show_value(self, value: int) -> None:
        """Show a value without a signal."""
        with QSignalBlocker(self):
            self.setValue(value)
        self.update()

    def _on_value(self) -> None:
        self.update()

    @property
    def _count(self) -> int:
        return self.maximum() - self.minimum() + 1

    def _cell(self, number: int) -> QRectF:
        width = self.width() / self._count
        box = QRectF((number - self.minimum()) * width, 0, width, self.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box.moveLeft(self.width() - box.right())
        return box

    def _at(self, x: float) -> int:
        position = self.width() - x if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x
        cell = int(position * self._count / max(1, self.width()))
        return self.minimum() + min(self._count - 1, max(0, cell))

    def _paint_cell(self, painter: QPainter, number: int) -> None:
        box = self._cell(number).adjusted(3, 3, -3, -3)
        chosen = number == self.value()
        if chosen or number == self._hovered:
            fill(painter, box, "accent_soft" if chosen else "hover", radius=4)
        painter.setFont(font(SMALL, strong=chosen))
        painter.setPen(color("text" if chosen else "text_muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.locale().toString(number))

    def sizeHint(self) -> QSize:
        return QSize(24 * self._count, control_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_SEGMENT_MIN_PX * self._count, control_height())

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        fill(painter, self.rect(), "raised")
        outline(painter, self.rect(), "hairline")
        for number in range(self.minimum(), self.maximum() + 1):
            self._paint_cell(painter, number)
        focus_ring(painter, self)

    def event(self, event: QEvent) -> bool:
        """No text is edited here, so its keys (paste, undo) are the window's; digits and what moves are not."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(self._needs(event))
            return event.isAccepted()
        return super().event(event)

    def _needs(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return plain and (event.text().isdecimal() or event.key() in _MOVES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if digit.isdecimal() and self.minimum() <= int(digit) <= self.maximum():
            self.setValue(int(digit))
        elif digit.isdecimal() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.refused.emit(digit)
        elif event.key() in steps and not event.modifiers():
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.stepBy(-steps[Qt.Key(event.key())] if mirrored else steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            self.setValue(self.minimum())
        elif event.key() == Qt.Key.Key_End:
            self.setValue(self.maximum())
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setValue(self._at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self._at(event.position().x())
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.setValue(self._hovered)
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        self._hovered = 0
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        note_focus(self, event.reason())
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
