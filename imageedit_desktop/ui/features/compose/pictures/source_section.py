"""The source and the line that tells about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.geometry import Size, same_shape
from imageedit_desktop.domain.inputs import Input, InputFile, InputUrl, Rendition
from imageedit_desktop.ui.features.compose.pictures.source_line import SourceLine
from imageedit_desktop.ui.features.compose.pictures.source_well import SourceWell
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.words import problem_words

InputPath = Callable[[Rendition], Path | None]
"""Where an input lies as it is sent; None where it cannot be shown, or not yet."""


class SourceSection(QWidget):
    """The well and the line below it.

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
        self._line = SourceLine()
        self._line.edit_requested.connect(self.edit_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.well)
        column.addWidget(self._line)

    def show_source(
        self, source: Input | None, asked: Size, *, coming: str | None, flaw: Problem | None = None
    ) -> None:
        """Show a source, or the invitation where there is none.

        Args:
            source: what is there.
            asked: the size of the new pictures.
            coming: what is about to take its place, if anything is.
            flaw: why it cannot be sent as it is adjusted.
        """
        reason = "" if flaw is None else problem_words(flaw)
        description = "\n".join(filter(None, (*self._line.details(source, asked), reason)))
        if isinstance(source, InputFile):
            cut = None if same_shape(source.adjusted_size, asked) else asked
            path = self._input_path(source.rendition)
            self.well.show_picture(path, description, cut_to=cut, reason=reason, is_file=True)
        elif isinstance(source, InputUrl):
            self.well.show_picture(None, description)
        else:
            self.well.clear()
        if coming is not None:
            self.well.show_coming(coming)
        self._line.show_source(None if coming is not None else source, asked)
