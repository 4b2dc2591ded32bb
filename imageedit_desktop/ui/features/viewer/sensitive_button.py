"""The button on a picture that is blurred."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.gallery.commands import SHOW_SENSITIVE
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.widgets import painting
from imageedit_desktop.ui.widgets.sensitive_mark import SensitiveMark

_RING_PX = 3
"""Around the mark, where the ring of the keyboard goes."""


class SensitiveButton(QAbstractButton):
    """Says that the picture is sensitive; whoever presses it wants to see it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = SensitiveMark()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(SHOW_SENSITIVE.plain_title)
        theme.theme().changed.connect(self._dress)
        self._dress()
        self.hide()

    def sizeHint(self) -> QSize:
        """The mark with its word, and the ring."""
        wide = self.rect()
        wide.setSize(QSize(80 * theme.SPACE, 8 * theme.SPACE))
        return self._mark.box(wide).size().grownBy(QMargins(_RING_PX, _RING_PX, _RING_PX, _RING_PX))

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """As on the cells of the gallery."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        roomy = self.rect().adjusted(-2 * theme.SPACE, 0, 2 * theme.SPACE, 0)  # so that the word has room
        self._mark.paint(painter, roomy, pointed_at=self.underMouse() or self.isDown())
        painting.focus_ring(painter, self, radius=self.height() / 2)

    def _dress(self) -> None:
        self._mark.dress()
        self.resize(self.sizeHint())
        self.update()
