"""The line above the gallery: what there is to spend, and the sides of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.ui.commands.buttons import CommandButton
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.gallery.commands import SAVED_SEARCHES
from imageedit_desktop.ui.features.gallery.search_field import SearchField
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import ElidedLabel, Label
from imageedit_desktop.ui.window.commands import COMPOSE, DETAILS
from imageedit_desktop.ui.words import phrase, price_words

_SEARCH_MIN_PX, _SEARCH_MAX_PX = 120, 360


class Header(QWidget):
    """Title of the gallery, the search, the account, and a button for each side.

    Attributes:
        search: the line in which pictures are searched for.
        saved: opens the searches that are kept.

    Signals:
        key_requested(): the user wants to use the real service, or to look at the key.
    """

    key_requested = Signal()

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(self.tr("Gallery"), "heading")
        self._title.mute()
        self.search = SearchField()
        self.search.setMinimumWidth(_SEARCH_MIN_PX)
        self.search.setMaximumWidth(_SEARCH_MAX_PX)
        self.saved = CommandButton(SAVED_SEARCHES, commands)
        self._balance = ElidedLabel("", "muted", elide=Qt.TextElideMode.ElideRight)
        self._balance.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._account = Button("", "link")
        self._account.clicked.connect(self.key_requested)
        self._compose, self._details = CommandButton(COMPOSE, commands), CommandButton(DETAILS, commands)
        self._lay_out()
        self.show_mode(rehearsal=True)

    def show_mode(self, *, rehearsal: bool) -> None:
        """Offer what follows from where orders go; what is left there is not known yet."""
        self._account.setText(self.tr("Use the real service…") if rehearsal else self.tr("API key…"))
        self._is_rehearsal = rehearsal
        self.show_balance(None)

    def show_balance(self, balance: MicroUsd | None) -> None:
        """Say what is left, where it is known; that of rehearsal is no money."""
        words = ""
        if balance is not None and not self._is_rehearsal:
            words = phrase(self.tr("{amount} left"), amount=price_words(balance))
        self._balance.setText(words)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self._compose)
        row.addWidget(self._title)
        row.addWidget(self.search, 2)
        row.addWidget(self.saved)
        row.addWidget(self._balance, 1)
        row.addWidget(self._account)
        row.addWidget(self._details)

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        """The search and the details; the rest is shown where there is room, and in the menus."""
        least_px = _width_px(self._details) + _SEARCH_MIN_PX + 4 * SPACE
        return QSize(least_px, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window do without the title, then what is kept, folding compose, and last the account."""
        super().resizeEvent(event)
        left_px = event.size().width() - self.minimumSizeHint().width()
        for widget in (self._account, self._compose, self.saved, self._title):
            left_px -= _width_px(widget) + SPACE
            widget.setVisible(left_px >= 0)


def _width_px(widget: QWidget) -> int:
    """What it takes: buttons with an icon have a width of their own, whatever they would like."""
    return max(widget.sizeHint().width(), widget.minimumWidth())
