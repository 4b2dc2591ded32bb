"""The details of the selected picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.job import Job
from imageedit_desktop.ui import messages, theme
from imageedit_desktop.ui.inspector import facts
from imageedit_desktop.ui.inspector.input_strip import InputStrip
from imageedit_desktop.ui.inspector.passage import Passage
from imageedit_desktop.ui.pictures import PictureCache
from imageedit_desktop.ui.widgets.buttons import Button, IconButton
from imageedit_desktop.ui.widgets.flow_layout import FlowLayout
from imageedit_desktop.ui.widgets.labels import ElidedLabel, Hairline, Label

_WIDTH_PX = 36 * theme.SPACE


class Inspector(QWidget):
    """Shows one item and the job that it comes from; nothing can be changed here.

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
        input_path: Callable[[InputHash], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._item: GalleryItem | None = None
        self._name = ElidedLabel("", "heading")
        self._file = ElidedLabel("", "muted")
        self._prompt = Passage()
        self._inputs = InputStrip(pictures, input_path)
        self._values = {key: Passage() for key in ("made", "asked", "seed", "cost", "flagged", "service_id")}
        self._file_buttons: list[QWidget] = []
        self._hint = Label(self.tr("Select a picture to see its details."), "muted", wrap=True)
        self._form = QFormLayout()
        self._pages = QStackedLayout(self)
        self._lay_out()
        self.show_item(None, None)

    def show_item(self, item: GalleryItem | None, job: Job | None) -> None:
        """Show another item, or that none is selected.

        Args:
            item: saved or on its way.
            job: the one that it comes from; without it the facts of the order stay hidden.
        """
        self._item = item
        self._pages.setCurrentIndex(0 if item is None else 1)
        if item is None:
            return
        self._name.setText(facts.name_of(item))
        self._file.setText(facts.file_line(item))
        self._prompt.say(item.prompt)
        for button in self._file_buttons:
            button.setEnabled(item.result is not None)
        self._tell("asked", str(item.asked))
        self._tell("made", facts.date_words(item.result.saved_ms if item.result else None))
        self._tell("flagged", facts.flag_words(item.result) if item.result else "")
        self._tell("seed", facts.seed_words(job) if job else "")
        self._tell("cost", messages.charge_words(job) if job else "")
        self._tell("service_id", job.remote_id or "" if job else "")
        self._inputs.setVisible(job is not None)
        if job is not None:
            self._inputs.show_recipe(job.recipe)

    def _tell(self, key: str, words: str) -> None:
        self._values[key].say(words)
        self._form.setRowVisible(self._values[key], bool(words))

    def _lay_out(self) -> None:
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Details"))
        self.setMinimumWidth(_WIDTH_PX)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE)
        column.setSpacing(theme.SPACE)
        column.addWidget(self._name)
        column.addWidget(self._file)
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
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        self._pages.addWidget(self._hint)
        self._pages.addWidget(scroll)

    def _make_actions(self) -> FlowLayout:
        row = FlowLayout(gap_px=theme.SPACE // 2)
        use = Button(self.tr("Use as source"))
        restore = Button(self.tr("Restore recipe"))
        copy = IconButton("copy", self.tr("Copy picture"))
        reveal = IconButton("folder-open", self.tr("Show in folder"))
        for button, wish in (
            (use, self.use_as_source_requested),
            (restore, self.restore_requested),
            (copy, self.copy_requested),
            (reveal, self.reveal_requested),
        ):
            button.clicked.connect(self._wishing(wish))
            row.addWidget(button)
        self._file_buttons = [use, copy, reveal]
        return row

    def _make_prompt_title(self) -> QHBoxLayout:
        copy = IconButton("clipboard-copy", self.tr("Copy prompt"))
        copy.clicked.connect(self._wishing(self.copy_prompt_requested))
        self._prompt.setAccessibleName(self.tr("Prompt of this picture"))
        row = QHBoxLayout()
        row.addWidget(Label(self.tr("Prompt"), "section"))
        row.addStretch(1)
        row.addWidget(copy)
        return row

    def _fill_form(self) -> QFormLayout:
        titles = {
            "made": self.tr("Made"),
            "asked": self.tr("Size asked for"),
            "seed": self.tr("Seed"),
            "cost": self.tr("Cost of the order"),
            "flagged": self.tr("Flagged"),
            "service_id": self.tr("Service id"),
        }
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setContentsMargins(0, theme.SPACE, 0, 0)
        self._form.setHorizontalSpacing(2 * theme.SPACE)
        self._form.setVerticalSpacing(theme.SPACE)
        for key, title in titles.items():
            self._values[key].setAccessibleName(title)
            self._form.addRow(Label(title, "muted"), self._values[key])
        return self._form

    def _wishing(self, wish: SignalInstance) -> Callable[[], None]:
        def emit() -> None:
            if self._item is not None:
                wish.emit(self._item)

        return emit
