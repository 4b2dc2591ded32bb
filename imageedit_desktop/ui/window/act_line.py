"""What was done to pictures last, and the way back, at the foot of the window."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from imageedit_desktop.ui.commands.buttons import follow
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.compose.commands import UNDO
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import ElidedLabel

_SHOWN_MS = 12_000
"""After that it is no news; undoing goes on from the menu and by its key."""


class ActLine(QWidget):
    """Says it for a while, also to a screen reader."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("", "strip")
        self._words.setAccessibleName(self.tr("Last act"))
        undo = Button(self.tr("Undo"), "link")
        follow(undo, UNDO, commands)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._words, 1)
        row.addWidget(undo)
        self._old = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._old.timeout.connect(self.hide)
        self.hide()

    @Slot(str)
    def say(self, words: str) -> None:
        """Say what was done; nothing for an empty text."""
        self._words.setText(words)
        self._words.setAccessibleDescription(words)
        self.setVisible(bool(words))
        self._old.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
