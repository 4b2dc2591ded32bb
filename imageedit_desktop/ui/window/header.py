"""The line above the gallery: where orders go, what is left to spend, and how the gallery is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.ui.commands.buttons import CommandButton
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.theme import CONTROL_HEIGHT, SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import ElidedLabel, Label
from imageedit_desktop.ui.window.commands import DETAILS
from imageedit_desktop.ui.words import join_facts, phrase, price_words

CELL_MIN_PX, CELL_MAX_PX = 120, 360


class Header(QWidget):
    """Title, account and view controls of the gallery.

    Attributes:
        rehearsal: orders are not real, as it was last told.

    Signals:
        key_requested(): the user wants to use the real service, or to look at the key.
        cell_size_chosen(int): side of a gallery cell in logical pixels.
    """

    key_requested = Signal()
    cell_size_chosen = Signal(int)

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rehearsal = True
        self._title = Label(self.tr("Gallery"), "heading")
        self._title.mute()
        self._title.setContentsMargins(0, 0, SPACE, 0)
        self._where = ElidedLabel("", "muted", elide=Qt.TextElideMode.ElideRight)
        self._account = Button("", "link")
        self._account.clicked.connect(self.key_requested)
        self._slider = self._make_slider()
        self._details = CommandButton(DETAILS, commands)
        self._lay_out()
        self.show_mode(rehearsal=True)

    def show_mode(self, *, rehearsal: bool) -> None:
        """Say where orders go."""
        self.rehearsal = rehearsal
        if rehearsal:
            self._where.setText(self.tr("Rehearsal · made on this computer, free of charge"))
            self._account.setText(self.tr("Use the real service…"))
        else:
            self.show_balance(None)
            self._account.setText(self.tr("API key…"))

    def show_balance(self, balance: MicroUsd | None) -> None:
        """Say what is left, where it is known and means something."""
        if not self.rehearsal:
            words = phrase(self.tr("{amount} left"), amount=price_words(balance)) if balance is not None else ""
            self._where.setText(join_facts((self.tr("Real service"), words)))

    def show_cell_size(self, cell_px: int) -> None:
        """Follow a size that was chosen elsewhere."""
        self._slider.setValue(cell_px)

    def minimumSizeHint(self) -> QSize:
        """The account and the details; the rest is shown where there is room."""
        return QSize(self._least_px(), CONTROL_HEIGHT + 2 * SPACE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without the title and the size of thumbnails in a narrow window."""
        super().resizeEvent(event)
        extras_px = self._title.sizeHint().width() + self._slider.minimumWidth() + 4 * SPACE
        roomy = event.size().width() >= self._least_px() + extras_px
        self._title.setVisible(roomy)
        self._slider.setVisible(roomy)

    def _least_px(self) -> int:
        return self._account.minimumSizeHint().width() + CONTROL_HEIGHT + 7 * SPACE

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(CELL_MIN_PX, CELL_MAX_PX)
        slider.setSingleStep(16)
        slider.setPageStep(48)
        slider.setMinimumWidth(5 * SPACE)
        slider.setMaximumWidth(10 * SPACE)
        slider.setAccessibleName(self.tr("Thumbnail size"))
        slider.setToolTip(self.tr("Thumbnail size"))
        slider.valueChanged.connect(self.cell_size_chosen)
        return slider

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addSpacing(SPACE)
        row.addWidget(self._title)
        row.addWidget(self._where, 1)
        row.addWidget(self._account)
        row.addSpacing(SPACE)
        row.addWidget(self._slider)
        row.addWidget(self._details)
        self.setFixedHeight(CONTROL_HEIGHT + 2 * SPACE)
