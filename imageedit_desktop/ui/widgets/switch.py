"""An on/off switch."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.theme import color
from imageedit_desktop.ui.widgets.painting import fill, focus_ring, smooth


class Switch(QCheckBox):
    """A check box that looks like a switch, with the role, keys and signals of a check box."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(36, 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        gap = 3 if self.hasFocus() else 0
        track = QRectF(self.rect()).adjusted(gap, gap, -gap, -gap)
        fill(painter, track, "accent" if self.isChecked() else "outline", radius=track.height() / 2)
        knob = track.height() - 4
        trailing = self.isChecked() != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        painter.setBrush(color("accent_text" if self.isEnabled() else "text_disabled"))
        left = track.right() - knob - 2 if trailing else track.left() + 2
        painter.drawEllipse(QRectF(left, track.top() + 2, knob, knob))
        focus_ring(painter, self, radius=10)
