"""An icon that only tells."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from imageedit_desktop.ui.icons import icon
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.widgets.buttons import ICON_PX


class IconLabel(QLabel):
    """An icon without a function, tinted anew at each painting."""

    def __init__(self, name: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon(name, role)
        self.setFixedSize(QSize(ICON_PX, ICON_PX))

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        self._icon.paint(QPainter(self), self.rect())
