"""The size of the pictures to be made."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.draft.edits import MatchSource, SetSize
from imageedit_desktop.domain.geometry import PRESETS, Size, size
from imageedit_desktop.domain.limits import SIDE_MAX_PX, SIDE_MIN_PX, SIDE_STEP_PX
from imageedit_desktop.ui.features.compose.fields.field_note import FieldNote
from imageedit_desktop.ui.features.compose.fields.section import Section
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import IconButton
from imageedit_desktop.ui.widgets.chip import ShapeChip
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.widgets.number_field import NumberField
from imageedit_desktop.ui.words import apart, phrase


class SizePicker(Section):
    """The documented sizes as chips, and two fields for any other.

    Signals:
        edit_requested(Edit): a possible size was chosen, or the source's own is wanted.
    """

    edit_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Size"), parent=parent)
        self._chips = QButtonGroup(self)
        self._shown: Size | None = None
        self.width_field = self._make_field(self.tr("Width"))
        self._height_field = self._make_field(self.tr("Height"))
        self._swap = IconButton("arrow-left-right", self.tr("Swap width and height"))
        self._swap.clicked.connect(self._swap_sides)
        self._match = IconButton("scan", self.tr("Match the source"))
        self._match.clicked.connect(self._match_source)
        self.body.addLayout(self._lay_out_chips())
        fields = self._lay_out_fields()
        self._note = FieldNote(fields)
        self.body.addWidget(fields)

    def show_size(self, shown: Size, *, has_source: bool) -> None:
        """Show a size; digits that are being typed stay."""
        if shown != self._shown:
            self._shown = shown
            self._note.say("")
        self.width_field.show_value(shown.width_px)
        self._height_field.show_value(shown.height_px)
        self._match.setEnabled(has_source)
        fitting = [index for index, preset in enumerate(PRESETS) if preset.size == shown]
        self._chips.setExclusive(bool(fitting))
        for index, chip in enumerate(self._chips.buttons()):
            chip.setChecked(index in fitting)

    def _make_field(self, name: str) -> NumberField:
        field = NumberField(name, geometry.snap_side)
        field.setRange(SIDE_MIN_PX, SIDE_MAX_PX)
        field.setSingleStep(SIDE_STEP_PX)
        field.setToolTip(
            phrase(
                self.tr("{min} to {max} pixels, in steps of {step}"),
                min=SIDE_MIN_PX,
                max=SIDE_MAX_PX,
                step=SIDE_STEP_PX,
            )
        )
        field.valueChanged.connect(self._on_typed)
        field.adjusted.connect(self._on_adjusted)
        return field

    def _on_adjusted(self, typed: str, value: int) -> None:
        self._note.say(
            phrase(
                self.tr("{typed} became {value}: {min} to {max}, in steps of {step}"),
                typed=typed,
                value=value,
                min=SIDE_MIN_PX,
                max=SIDE_MAX_PX,
                step=SIDE_STEP_PX,
            )
        )

    def _lay_out_chips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        for index, preset in enumerate(PRESETS):
            chip = ShapeChip(preset.shape, preset.size.aspect)
            chip.setAccessibleName(phrase(self.tr("{shape}, {size}"), shape=preset.shape, size=preset.size))
            chip.setToolTip(apart(str(preset.size)))
            self._chips.addButton(chip, index)
            row.addWidget(chip)
        self._chips.idClicked.connect(self._on_chip)
        return row

    def _lay_out_fields(self) -> QWidget:
        fields = QWidget()
        row = QHBoxLayout(fields)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        row.addWidget(self.width_field, 1)
        row.addWidget(Label("×", "muted"), 0, Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._height_field, 1)
        row.addSpacing(SPACE // 2)
        row.addWidget(self._swap)
        row.addWidget(self._match)
        return fields

    def _typed(self) -> Size:
        return size(self.width_field.value(), self._height_field.value())

    def _on_typed(self) -> None:
        self.edit_requested.emit(SetSize(size=self._typed()))

    def _on_chip(self, index: int) -> None:
        self.edit_requested.emit(SetSize(size=PRESETS[index].size))

    def _swap_sides(self) -> None:
        self.edit_requested.emit(SetSize(size=self._typed().swapped))

    def _match_source(self) -> None:
        self.edit_requested.emit(MatchSource())
