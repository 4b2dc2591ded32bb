"""By how much a picture is straightened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from imageedit_desktop.domain.adjustment import TILT_MAX_TENTHS
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.words import phrase

_PAGE_TENTHS = 10


class Tilt(QWidget):
    """A slider in tenths of a degree; its words beside it.

    Signals:
        taken(): the slider is about to be dragged.
        chosen(int): so many tenths of a degree clockwise.
        let_go(): it is dragged no longer.
    """

    taken = Signal()
    chosen = Signal(int)
    let_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(-TILT_MAX_TENTHS, TILT_MAX_TENTHS)
        self._slider.setPageStep(_PAGE_TENTHS)
        self._slider.setAccessibleName(self.tr("Straighten"))
        self._slider.sliderPressed.connect(self.taken)
        self._slider.valueChanged.connect(self._on_changed)
        self._slider.sliderReleased.connect(self.let_go)
        title = Label(self.tr("Straighten"), "section")
        title.mute()
        self._words = Label("", "muted")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE // 2)
        column.addLayout(head)
        column.addWidget(self._slider)
        self.show_tilt(0)

    def show_tilt(self, tenths: int) -> None:
        """Show by how much."""
        words = phrase(self.tr("{degrees}°"), degrees=tenths / 10)
        self._words.setText(words)
        self._slider.setAccessibleDescription(words)
        self._slider.blockSignals(True)
        self._slider.setValue(tenths)
        self._slider.blockSignals(False)

    @Slot(int)
    def _on_changed(self, tenths: int) -> None:
        self.chosen.emit(tenths)
