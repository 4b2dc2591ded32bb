"""Which shape the frame of a crop has."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from imageedit_desktop.domain.adjusting import Adjusting
from imageedit_desktop.domain.geometry import PRESETS, Size, shape_of
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.widgets.chip import ShapeChip
from imageedit_desktop.ui.words import join_facts, phrase

_ASKED, _OWN, _FREE = range(3)
_PRESETS = 10
"""Ids of buttons: those of the documented shapes follow from here."""

_IN_A_ROW = 4
_SAME = 1e-3


class Shapes(QWidget):
    """That of the new pictures, the picture's own, any, and those that are documented.

    Signals:
        chosen(object): width over height; None for any.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Size | None = None
        self._own_aspect = 1.0
        self._group = QButtonGroup(self)
        self._named = {
            _ASKED: QRadioButton(),
            _OWN: QRadioButton(self.tr("Own shape")),
            _FREE: QRadioButton(self.tr("Any shape")),
        }
        self._lay_out()
        self._group.idClicked.connect(self._on_clicked)

    def show_shape(self, shown: Adjusting, asked: Size) -> None:
        """Show which shape the frame keeps; `asked` is the size of the new pictures."""
        if asked != self._asked:
            self._asked = asked
            name = join_facts((shape_of(asked) or "", str(asked)))
            self._named[_ASKED].setText(phrase(self.tr("New pictures: {size}"), size=name))
        self._own_aspect = shown.own_aspect
        self._check(self._id_of(shown.aspect, asked))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE // 2)
        for button_id, button in self._named.items():
            self._group.addButton(button, button_id)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        grid = QGridLayout()
        grid.setSpacing(0)
        for index, preset in enumerate(PRESETS):
            chip = ShapeChip(preset.shape, preset.size.aspect)
            chip.setAccessibleName(preset.shape)
            self._group.addButton(chip, _PRESETS + index)
            grid.addWidget(chip, index // _IN_A_ROW, index % _IN_A_ROW)
        column.addLayout(grid)

    def _id_of(self, aspect: float | None, asked: Size) -> int | None:
        if aspect is None:
            return _FREE
        aspects = {_ASKED: asked.aspect, _OWN: self._own_aspect}
        aspects |= {_PRESETS + index: preset.size.aspect for index, preset in enumerate(PRESETS)}
        fitting = (one for one, known in aspects.items() if math.isclose(known, aspect, rel_tol=_SAME))
        return next(fitting, None)

    def _check(self, chosen: int | None) -> None:
        self._group.setExclusive(chosen is not None)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == chosen)

    @Slot(int)
    def _on_clicked(self, button_id: int) -> None:
        if button_id == _FREE:
            self.chosen.emit(None)
        elif button_id == _OWN:
            self.chosen.emit(self._own_aspect)
        elif button_id == _ASKED and self._asked is not None:
            self.chosen.emit(self._asked.aspect)
        elif button_id >= _PRESETS:
            self.chosen.emit(PRESETS[button_id - _PRESETS].size.aspect)
