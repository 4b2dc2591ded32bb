"""The source with its name, its size and what will be done to it, in words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import Input, InputFile, InputUrl, Note, NoteCode
from imageedit_desktop.ui.features.compose.pictures.source_well import SourceWell
from imageedit_desktop.ui.pictures import PictureCache
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.labels import ElidedLabel, Label
from imageedit_desktop.ui.words import join_facts, note_words

InputPath = Callable[[InputHash], Path | None]
"""Where an input lies as it is sent; None where it cannot be shown, or not yet."""


class SourceSection(QWidget):
    """The well and, once there is a source, the lines that tell about it.

    Signals:
        as in `source_well.SourceWell`, which is `well`.
    """

    offered = Signal(object)
    pick_requested = Signal()
    edit_requested = Signal(object)

    def __init__(self, pictures: PictureCache, input_path: InputPath, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._input_path = input_path
        self.well = SourceWell(pictures)
        self.well.offered.connect(self.offered)
        self.well.pick_requested.connect(self.pick_requested)
        self.well.edit_requested.connect(self.edit_requested)
        self._name = ElidedLabel("", "muted")
        self._size = Label("", "caption")
        self._notes = Label("", "caption", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        line.addWidget(self._name, 1)
        line.addWidget(self._size)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.well)
        column.addLayout(line)
        column.addWidget(self._notes)

    def show_source(self, source: Input | None, *, coming: str | None) -> None:
        """Show a source, or the invitation where there is none; and what is about to take its place, if any is."""
        if isinstance(source, InputFile):
            size = self._size_words(source)
            notes = "\n".join(self._note(note) for note in source.notes)
            self._tell(source.name, size, notes)
            self.well.show_picture(self._input_path(source.sha256), f"{source.name}\n{size}\n{notes}".strip())
        elif isinstance(source, InputUrl):
            self._tell(source.url, "", self.tr("The service fetches it from this address"))
            self.well.show_picture(None, source.url)
        else:
            self._tell("", "", "")
            self.well.clear()
        if coming is not None:
            self._tell("", "", "")
            self.well.show_coming(coming)

    def _tell(self, name: str, size: str, notes: str) -> None:
        for label, words in ((self._name, name), (self._size, size), (self._notes, notes)):
            label.setText(words)
            label.setVisible(bool(words))

    def _size_words(self, source: InputFile) -> str:
        return join_facts((str(source.size), self._weight(source)))

    def _weight(self, source: InputFile) -> str:
        return self.locale().formattedDataSize(source.size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)

    def _note(self, note: Note) -> str:
        words = note_words(note)
        return words if note.code is NoteCode.SENT_AS_IT_IS else f"• {words}"
