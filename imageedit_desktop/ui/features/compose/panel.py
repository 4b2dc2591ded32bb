"""The compose panel: everything that determines a request, from top to bottom."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imageedit_desktop.domain.draft.compose import ComposeState
from imageedit_desktop.domain.draft.edits import SetImages, SwitchPortraitsOff
from imageedit_desktop.domain.errors import Code
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.limits import IMAGES_MAX, IMAGES_MIN
from imageedit_desktop.ui.features.compose.fields.field_note import FieldNote
from imageedit_desktop.ui.features.compose.fields.prompt_editor import PromptSection
from imageedit_desktop.ui.features.compose.fields.section import Row, Section
from imageedit_desktop.ui.features.compose.fields.seed_field import SeedField
from imageedit_desktop.ui.features.compose.fields.size_picker import SizePicker
from imageedit_desktop.ui.features.compose.order.footer import Footer
from imageedit_desktop.ui.features.compose.pictures.reference_tray import ReferenceTray
from imageedit_desktop.ui.features.compose.pictures.source_section import InputPath, SourceSection
from imageedit_desktop.ui.features.compose.pictures.source_well import WELL_MAX_PX, SourceWell
from imageedit_desktop.ui.features.compose.section_column import GAP_MAX_PX, SectionColumn
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.painting import note_focus
from imageedit_desktop.ui.widgets.room import retain_room
from imageedit_desktop.ui.widgets.segments import Segments
from imageedit_desktop.ui.words import phrase

_WIDTH_PX = 336
_WIDTH_MIN_PX = 304
_ALL_THE_REST = 1000
"""Stretch of the prompt, which is as high as there is room for; what it does not take is left empty at the end."""

_GAP_MIN_PX = 10
"""Between sections in a low window."""


class ComposePanel(QWidget):
    """Shows a `ComposeState` and emits wishes; it decides nothing and knows no service.

    Whatever a state says has its room kept: nothing moves but by portraits that begin another row.

    Attributes:
        tray: the portraits.

    Signals:
        edit_requested(Edit): something is to be set, moved or removed.
        source_offered(Dropped), portraits_offered(Dropped): pictures that may become the source, or portraits.
        source_pick_requested, portraits_pick_requested: a file chooser is wanted.
        generate_requested: everything is there, or what is missing is not in this panel.
        show_requested: the keyboard is led to something that is missing, which should be seen.
    """

    edit_requested = Signal(object)
    source_offered = Signal(object)
    portraits_offered = Signal(object)
    source_pick_requested = Signal()
    portraits_pick_requested = Signal()
    generate_requested = Signal()
    show_requested = Signal()

    def __init__(self, pictures: PictureCache, input_path: InputPath, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ComposeState()
        self._source = SourceSection(pictures, input_path)
        self.tray = ReferenceTray(pictures, input_path)
        self._prompt = PromptSection()
        self._size = SizePicker()
        self._images = Segments(self.tr("Images"), IMAGES_MIN, IMAGES_MAX)
        self._images_note = FieldNote(self._images)
        self._images.refused.connect(self._on_images_refused)
        self._seed = SeedField()
        self._without_portraits = self._make_without_portraits()
        self._footer = Footer()
        self._sections = SectionColumn()
        self._lay_out()
        self._relay()
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_WIDTH_MIN_PX)
        self.show_state(self._state)

    def show_state(self, state: ComposeState) -> None:
        """Show a state; the only way in. Showing it twice changes nothing, and typing is never disturbed."""
        self._state = state
        draft, capabilities = state.draft, state.capabilities
        source = draft.source
        flaw = state.flaws.get(source.rendition) if isinstance(source, InputFile) else None
        self._source.show_source(source, draft.size, coming=state.coming, flaw=flaw)
        self.tray.show_tray(draft.tray, state.flaws)
        self._without_portraits.setVisible(
            capabilities.portraits is False and any(entry.on for entry in draft.tray)
        )
        self._prompt.show_prompt(draft.prompt, optimize=draft.optimize_prompt, longest=state.longest_prompt)
        self._size.show_size(draft.size, has_source=isinstance(draft.source, InputFile))
        if draft.images != self._images.value():
            self._images_note.say("")
        self._images.show_value(draft.images)
        self._seed.show_seed(draft.seed, kept=draft.reproducible)
        self._footer.show_state(state)

    def generate(self) -> None:
        """Order, or lead the keyboard to the first thing that is missing."""
        missing = [self._field_of(problem.code) for problem in self._state.problems]
        field = next((widget for widget in missing if widget is not None), None)
        if field is None:
            self.generate_requested.emit()
        else:
            self.show_requested.emit()
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            note_focus(field, Qt.FocusReason.ShortcutFocusReason)  # also where it had the keyboard already
            field.update()
            self._sections.ensureWidgetVisible(field)

    def show_generate_keys(self, keys: str) -> None:
        """Tell by which key Generate is pressed, as the system writes it; empty for none."""
        self._footer.generate.show_keys(keys)

    @property
    def prompt(self) -> PromptSection:
        """The prompt, and what is beside it."""
        return self._prompt

    @property
    def well(self) -> SourceWell:
        """Where the source is."""
        return self._source.well

    @property
    def picture_sections(self) -> tuple[QWidget, QWidget]:
        """Where the source is, and below it the portraits."""
        return self._source, self._portraits

    def tray_has_keyboard(self) -> bool:
        """Whether what is pasted is meant for the tray."""
        return self.tray.isAncestorOf(self.focusWidget())

    def put_beside_portraits(self, widget: QWidget) -> None:
        """Put something into the head of the reference tray, at its end; Tab comes by it on its way to the tray."""
        self._portraits.put_beside(widget)
        before = self.tray.previousInFocusChain()
        if before is not None:
            QWidget.setTabOrder(before, widget)

    def show_drop_place(self, *, on: bool) -> None:
        """Point out where a picture goes that is dragged over the window."""
        self._source.well.set_dragged_over(on=on)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, super().sizeHint().height())

    def _make_without_portraits(self) -> Button:
        """Its room is kept while the model takes portraits."""
        button = Button(self.tr("Send without them"), "link")
        retain_room(button)
        button.clicked.connect(self._on_portraits_off)
        return button

    def _lay_out(self) -> None:
        self._portraits = Section(self.tr("Reference portraits"), self._without_portraits)
        self._portraits.body.addWidget(self.tray)
        images, seed = (
            Row(words, control, stretch=True)
            for words, control in ((self.tr("Images"), self._images), (self.tr("Seed"), self._seed))
        )
        for section in (self._source, self._portraits, self._prompt, self._size, images, seed):
            self._sections.add(section, _ALL_THE_REST if section is self._prompt else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._sections, 1)
        column.addWidget(self._footer)

    @Slot()
    def _fit(self) -> None:
        """Where the window is low, take from the source, then from the prompt and the gaps, until all else is seen.

        More rows of portraits take nothing: what is above and below them stays as high as it is.
        """
        sections, well, editor = self._sections, self._source.well, self._prompt.editor
        others_px = sections.needed_px() - well.minimumHeight() - editor.sizeHint().height()
        room_px = sections.viewport().height() + self.tray.more_rows_px()
        left_px = room_px - others_px - GAP_MAX_PX * sections.gaps
        least_px, usual_px = editor.heights_px()
        least_well_px = well.least_px()
        well_px = max(least_well_px, min(max(WELL_MAX_PX, least_well_px), left_px - usual_px))
        well.set_height(well_px)
        editor.make_do_with(left_px - well_px)
        lacking_px = max(0, well_px + least_px - left_px)
        sections.set_gap(max(_GAP_MIN_PX, GAP_MAX_PX - ceil(lacking_px / sections.gaps)))
        sections.settle()

    def _relay(self) -> None:
        self._sections.room_changed.connect(self._fit)
        for section in (self._source, self.tray, self._prompt, self._size, self._seed, self._footer):
            section.edit_requested.connect(self.edit_requested)
        for mine, theirs in (
            (self._source.offered, self.source_offered),
            (self._source.pick_requested, self.source_pick_requested),
            (self.tray.offered, self.portraits_offered),
            (self.tray.pick_requested, self.portraits_pick_requested),
            (self._images.valueChanged, self._on_images),
            (self._footer.pressed, self.generate),
        ):
            mine.connect(theirs)

    def _on_portraits_off(self) -> None:
        self.edit_requested.emit(SwitchPortraitsOff())

    def _on_images(self, images: int) -> None:
        self._images_note.say("")
        self.edit_requested.emit(SetImages(images=images))

    def _on_images_refused(self, typed: str) -> None:
        words = self.tr("{typed} is not possible, it stays at {count}: {min} to {max}")
        low, high = IMAGES_MIN, IMAGES_MAX
        self._images_note.say(phrase(words, typed=typed, count=self._images.value(), min=low, max=high))

    def _field_of(self, code: Code) -> QWidget | None:
        """The control in which a problem can be mended."""
        keeps_seeds = self._state.draft.seed is None
        return {
            Code.SOURCE_MISSING: self._source.well,
            Code.ADJUSTMENT_UNKNOWN: self._source.well,
            Code.PORTRAITS_UNSUPPORTED: self._without_portraits,
            Code.PROMPT_MISSING: self._prompt.editor,
            Code.PROMPT_TOO_LONG: self._prompt.editor,
            Code.TOO_MANY_REQUESTS: self._prompt.editor,
            Code.SIZE_OUT_OF_RANGE: self._size.width_field,
            Code.SIZE_NOT_A_STEP: self._size.width_field,
            Code.IMAGES_OUT_OF_RANGE: self._images,
            Code.SEED_INVALID: self._seed.field,
            Code.SEED_UNSUPPORTED: self._footer.seeds.together if keeps_seeds else self._seed.lock,
        }.get(code)
