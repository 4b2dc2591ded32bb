"""The best picture so far beside the next one, with what differs between their recipes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.result import Result
from imageedit_desktop.domain.tiling import halves
from imageedit_desktop.ui import theme
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.ui.features.deciding.board import Board, BoardTile
from imageedit_desktop.ui.features.deciding.commands import (
    CANDIDATE_NEXT,
    CANDIDATE_PREVIOUS,
    PROMOTE,
    SURVEY,
    SWAP,
)
from imageedit_desktop.ui.features.deciding.page import DecidingPage
from imageedit_desktop.ui.features.deciding.words import DifferenceWords
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.widgets.bars import bar_with_row
from imageedit_desktop.ui.widgets.labels import ElidedLabel, Label


class ComparePage(DecidingPage):
    """Two pictures, and below them what is not the same."""

    def __init__(
        self, pictures: PictureCache, thumbnail_path: Callable[[Result], Path], commands: Commands
    ) -> None:
        buttons = (CANDIDATE_PREVIOUS, CANDIDATE_NEXT, PROMOTE, SWAP, SURVEY)
        super().__init__(Board(pictures, thumbnail_path, halves), buttons, commands)
        self.board.setAccessibleName(self.tr("Compare two"))
        self._differences = Differences()
        self._foot, row = bar_with_row(line_below=False)
        row.addSpacing(theme.SPACE)
        row.addWidget(self._differences, 1)
        self.column.addWidget(self._foot)
        commands.listen(Scope.COMPARE, self, while_shown=True)

    def show_pair(
        self,
        tiles: Sequence[BoardTile],
        active: PictureId | None,
        *,
        title: str,
        differing: Sequence[DifferenceWords],
        note: str,
        near: Sequence[GalleryItem] = (),
    ) -> None:
        """Show the select and the candidate, or the select alone.

        Args:
            tiles: both, in this order.
            active: which of them marks go to.
            title: which candidate it is.
            differing: what is not the same.
            note: what is to be said instead where all is.
            near: the candidates that may come next.
        """
        self.say(title)
        self._differences.show_words(differing, note)
        self.board.show_tiles(tiles, active, near=near)


class Differences(QWidget):
    """A line for each part of the recipes that is not the same, with both sides of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What differs between the recipes"))
        self._told: tuple[Sequence[DifferenceWords], str] | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * theme.SPACE)
        self._grid.setVerticalSpacing(theme.SPACE // 2)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)

    def show_words(self, differing: Sequence[DifferenceWords], note: str) -> None:
        """Show these lines, or a note instead of them."""
        if self._told == (tuple(differing), note):
            return
        self._told = (tuple(differing), note)
        while (old := self._grid.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if differing:
            self._fill(differing)
        else:
            self._grid.addWidget(Label(note, "muted", wrap=True), 0, 0, 1, 3)
        self.setAccessibleDescription(note)

    def _fill(self, differing: Sequence[DifferenceWords]) -> None:
        self._grid.addWidget(Label(self.tr("Select"), "caption"), 0, 1)
        self._grid.addWidget(Label(self.tr("Candidate"), "caption"), 0, 2)
        for row, words in enumerate(differing, 1):
            self._grid.addWidget(Label(words.name, "muted"), row, 0)
            for column, (text, said) in enumerate(
                ((words.select, words.select_line), (words.candidate, words.candidate_line)), 1
            ):
                label = ElidedLabel(text, elide=Qt.TextElideMode.ElideRight)
                label.setAccessibleName(said)
                self._grid.addWidget(label, row, column)
