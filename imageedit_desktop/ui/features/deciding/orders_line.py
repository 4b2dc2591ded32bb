"""Word of orders that have come, and the way to decide them, at the foot of the window."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from imageedit_desktop.ui.commands.buttons import follow
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.deciding.commands import DECIDE_ARRIVED
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button, IconButton
from imageedit_desktop.ui.widgets.labels import ElidedLabel
from imageedit_desktop.ui.words import phrase


class OrdersLine(QWidget):
    """``9 pictures have come · Decide now (Shift+N)``. Hidden while there is nothing to decide.

    Signals:
        put_off_requested(): not now.
    """

    put_off_requested = Signal()

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._pictures = 0
        self._words = ElidedLabel("", "strip")
        self.setAccessibleName(self.tr("Orders that have come"))
        self._decide = Button("", "link")
        follow(self._decide, DECIDE_ARRIVED, commands)
        later = IconButton("x", self.tr("Not now"))
        later.clicked.connect(self.put_off_requested)
        commands.keys_changed.connect(self._show_key)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._words, 1)
        row.addWidget(self._decide)
        row.addWidget(later)
        self.hide()

    def show_counts(self, orders: int, pictures: int) -> None:
        """So many pictures of so many orders wait to be decided."""
        words = self._line(orders, pictures)
        self._words.setText(words)
        self.setAccessibleDescription(words)
        self._show_key()
        self.setVisible(orders > 0)
        if pictures > self._pictures:
            self._announce(words)
        self._pictures = pictures

    def _line(self, orders: int, pictures: int) -> str:
        if orders < 2:
            return self.tr("%Ln pictures have come", "", pictures)
        counted = self.tr("%Ln pictures", "", pictures)
        return phrase(self.tr("%Ln orders have come: {pictures}", "", orders), pictures=counted)

    def _announce(self, words: str) -> None:
        hint = self._commands.hint(DECIDE_ARRIVED)
        told = phrase(self.tr("{news}. {way}"), news=words, way=hint)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    @Slot()
    def _show_key(self) -> None:
        keys = self._commands.keys_words(DECIDE_ARRIVED)
        words = self.tr("Decide now")
        self._decide.setText(phrase(self.tr("{words} ({keys})"), words=words, keys=keys) if keys else words)
