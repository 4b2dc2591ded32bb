"""A quiet remark in place, with something to do about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from imageedit_desktop.ui.icons import icon
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import ICON_PX, Button
from imageedit_desktop.ui.widgets.labels import Label


class IconLabel(QLabel):
    """An icon without a function, tinted anew at each painting."""

    def __init__(self, name: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon(name, role)
        self.setFixedSize(QSize(ICON_PX, ICON_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._icon.paint(QPainter(self), self.rect())


class Notice(QWidget):
    """A remark that stays until it no longer applies, and a button that makes it so."""

    def __init__(self, text: str, action: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.button = Button(action, "link")
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        words.addWidget(Label(text, "muted", wrap=True))
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(IconLabel("info", "warning"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
