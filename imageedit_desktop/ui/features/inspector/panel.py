"""The details of the selected picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.inputs import Rendition
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.verdict import NO_VERDICT
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.inspector import facts
from imageedit_desktop.ui.features.inspector.input_strip import InputStrip
from imageedit_desktop.ui.features.inspector.passage import Passage
from imageedit_desktop.ui.features.verdicts.bar import VerdictBar
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.widgets.buttons import Button, IconButton
from imageedit_desktop.ui.widgets.flow_layout import FlowLayout
from imageedit_desktop.ui.widgets.labels import ElidedLabel, Hairline, Label
from imageedit_desktop.ui.words import charge_words, date_words, phrase

_WIDTH_MIN_PX = 33 * theme.SPACE
_VALUE_MIN_PX = 14 * theme.SPACE
"""With less room beside its title a value goes below it."""


class Inspector(QWidget):
    """Shows one item and the job that it comes from; what is said of it can be changed here.

    Signals:
        use_as_source_requested, restore_requested, copy_requested, copy_prompt_requested,
            reveal_requested(GalleryItem): a button was pressed.
    """

    use_as_source_requested = Signal(object)
    restore_requested = Signal(object)
    copy_requested = Signal(object)
    copy_prompt_requested = Signal(object)
    reveal_requested = Signal(object)

    def __init__(
        self,
        pictures: PictureCache,
        input_path: Callable[[Rendition], Path | None],
        commands: Commands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._verdict = VerdictBar(commands, wraps=True)
        self._item: GalleryItem | None = None
        self._name = Passage(strong=True)
        self._file = ElidedLabel("", "muted")
        self._prompt = Passage()
        self._inputs = InputStrip(pictures, input_path)
        self._values = {
            key: Passage()
            for key in (
                "origin",
                "made",
                "asked",
                "pictures",
                "seed",
                "optimized",
                "cost",
                "changed",
                "checked",
                "flagged",
                "service_id",
            )
        }
        self._file_buttons: list[QWidget] = []
        self._of_order: list[QWidget] = []
        self._hint = Label(self.tr("Select a picture to see its details."), "muted", wrap=True)
        self._form = QFormLayout()
        self._pages = QStackedLayout(self)
        self._lay_out()
        self.show_item(None, None)

    def show_inputs_again(self) -> None:
        """Ask anew for pictures of the recipe that could not be shown."""
        self._inputs.look_again()

    def show_item(self, item: GalleryItem | None, job: Job | None, *, saved: int | None = None) -> None:
        """Show another item, or that none is selected.

        Args:
            item: saved or on its way.
            job: the one that it comes from; without it the facts of the job stay hidden.
            saved: how many pictures of the job are on disk, where that is known.
        """
        self._item = item
        self._pages.setCurrentIndex(0 if item is None else 1)
        if item is None:
            return
        self._name.say(facts.name_of(item))
        self._file.setText(facts.file_line(item))
        self._verdict.setVisible(item.result is not None)
        self._verdict.show_verdict(item.result.verdict if item.result else NO_VERDICT)
        self._prompt.say(item.prompt)
        for button in self._file_buttons:
            button.setEnabled(item.result is not None and item.result.path is not None)
        was_ordered = job is None or not job.is_import
        for widget in (self._prompt, *self._of_order):
            widget.setVisible(was_ordered)
        self._tell("origin", "" if job is None or was_ordered else facts.origin_words(job))
        self._tell("asked", str(item.asked) if was_ordered else "")
        self._tell("made", date_words(item.result.saved_ms if item.result and was_ordered else None))
        self._tell("changed", facts.changed_words(item.result, job) if item.result and job else "")
        self._tell("flagged", facts.flag_words(item.result) if item.result and was_ordered else "")
        self._tell("checked", facts.check_words(item.result) if item.result else "")
        self._tell("pictures", facts.saved_words(job, saved) if job and was_ordered else "")
        self._tell("seed", facts.seed_words(job) if job and was_ordered else "")
        self._tell("optimized", facts.optimized_words(job) if job and was_ordered else "")
        self._tell("cost", charge_words(job) if job and was_ordered else "")
        self._tell("service_id", job.prediction_id or "" if job else "")
        self._inputs.setVisible(job is not None and was_ordered)
        if job is not None and was_ordered:
            self._inputs.show_recipe(job.recipe)

    def _tell(self, key: str, words: str) -> None:
        self._values[key].say(words)
        self._form.setRowVisible(self._values[key], bool(words))

    def _lay_out(self) -> None:
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Details"))
        self.setMinimumWidth(_WIDTH_MIN_PX)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setContentsMargins(3 * theme.SPACE, 0, 3 * theme.SPACE, 0)
        self._name.setAccessibleName(self.tr("File"))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._name)
        column.addLayout(self._make_file_line())
        column.addWidget(self._verdict)
        column.addLayout(self._make_actions())
        column.addSpacing(theme.SPACE)
        column.addLayout(self._make_prompt_title())
        column.addWidget(self._prompt)
        column.addSpacing(theme.SPACE)
        column.addWidget(self._inputs)
        column.addSpacing(theme.SPACE)
        column.addWidget(Hairline())
        column.addLayout(self._fill_form())
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("Details"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        self._pages.addWidget(self._hint)
        self._pages.addWidget(scroll)

    def _make_file_line(self) -> QHBoxLayout:
        copy = IconButton("copy", self.tr("Copy picture"))
        copy.clicked.connect(self._requesting(self.copy_requested))
        reveal = IconButton("folder-open", self.tr("Show in folder"))
        reveal.clicked.connect(self._requesting(self.reveal_requested))
        self._file_buttons += [copy, reveal]
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._file, 1)
        row.addWidget(copy)
        row.addWidget(reveal)
        return row

    def _make_actions(self) -> FlowLayout:
        use = Button(self.tr("Use as source"))
        use.clicked.connect(self._requesting(self.use_as_source_requested))
        restore = Button(self.tr("Restore recipe"))
        restore.clicked.connect(self._requesting(self.restore_requested))
        self._file_buttons.append(use)
        self._of_order.append(restore)
        row = FlowLayout(gap_px=theme.SPACE)
        row.addWidget(use)
        row.addWidget(restore)
        return row

    def _make_prompt_title(self) -> QHBoxLayout:
        copy = IconButton("clipboard-copy", self.tr("Copy prompt"))
        copy.clicked.connect(self._requesting(self.copy_prompt_requested))
        self._prompt.setAccessibleName(self.tr("Prompt of this picture"))
        title = Label(self.tr("Prompt"), "section")
        title.mute()
        self._of_order += [copy, title]
        row = QHBoxLayout()
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(copy)
        return row

    def _fill_form(self) -> QFormLayout:
        titles = {
            "origin": self.tr("Imported from"),
            "made": self.tr("Made"),
            "asked": self.tr("Requested size"),
            "pictures": self.tr("Pictures of the job"),
            "seed": self.tr("Seed"),
            "optimized": self.tr("Prompt optimized"),
            "cost": self.tr("Cost of the job"),
            "changed": self.tr("Changed"),
            "checked": self.tr("Checked"),
            "flagged": self.tr("Flagged"),
            "service_id": self.tr("Service id"),
        }
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setContentsMargins(0, theme.SPACE, 0, 0)
        self._form.setHorizontalSpacing(2 * theme.SPACE)
        self._form.setVerticalSpacing(theme.SPACE)
        for key, title in titles.items():
            label = Label(title, "muted")
            label.mute()
            self._values[key].setAccessibleName(phrase(self.tr("{fact} of this picture"), fact=title))
            self._values[key].setMinimumWidth(_VALUE_MIN_PX)
            self._form.addRow(label, self._values[key])
        return self._form

    def _requesting(self, request: SignalInstance) -> Callable[[], None]:
        def emit() -> None:
            if self._item is not None:
                request.emit(self._item)

        return emit
