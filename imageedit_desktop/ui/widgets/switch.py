"""An on/off switch."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from imageedit_desktop.ui.theme import color
from imageedit_desktop.ui.widgets.painting import fill, focus_ring, smooth


class Switch(QCheckBox):
    """A check box that looks like a switch, with the role, keys and signals of a check box."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(40, 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        track = QRectF(4, 4, 32, 16)
        fill(painter, track, "accent" if self.isChecked() else "outline", radius=8)
        trailing = self.isChecked() != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        painter.setBrush(color("accent_text" if self.isEnabled() else "text_disabled"))
        painter.drawEllipse(QRectF(track.right() - 14 if trailing else track.left() + 2, track.top() + 2, 12, 12))
        focus_ring(painter, self, radius=12)
