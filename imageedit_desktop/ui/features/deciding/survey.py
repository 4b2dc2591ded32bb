"""All pictures of a batch or a selection at once: what is weaker goes, and the rest grows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.domain.result import Result
from imageedit_desktop.domain.tiling import tile
from imageedit_desktop.ui.commands.buttons import follow
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.commands.scope import Scope
from imageedit_desktop.ui.features.deciding.board import Board, BoardTile
from imageedit_desktop.ui.features.deciding.commands import COMPARE, GO_ON, TAKE_OUT
from imageedit_desktop.ui.features.deciding.page import DecidingPage
from imageedit_desktop.ui.features.deciding.words import survey_title
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.widgets.bars import bar_with_row
from imageedit_desktop.ui.widgets.buttons import Button


class SurveyPage(DecidingPage):
    """Up to sixteen pictures, as large as they go side by side."""

    def __init__(
        self, pictures: PictureCache, thumbnail_path: Callable[[Result], Path], commands: Commands
    ) -> None:
        super().__init__(Board(pictures, thumbnail_path, tile), (TAKE_OUT, COMPARE), commands)
        self.board.setAccessibleName(self.tr("Survey"))
        go_on = Button(self.tr("Pick and go on"))
        follow(go_on, GO_ON, commands)
        self._foot, row = bar_with_row(line_below=False)
        row.addStretch(1)
        row.addWidget(go_on)
        row.addStretch(1)
        self.column.addWidget(self._foot)
        self._foot.hide()
        commands.listen(Scope.SURVEY, self, while_shown=True)

    def show_tiles(
        self,
        tiles: Sequence[BoardTile],
        active: PictureId | None,
        *,
        taken_up: int,
        chosen: frozenset[PictureId] = frozenset(),
        near: Sequence[GalleryItem] = (),
    ) -> None:
        """Show what is left of the pictures that were taken up."""
        self._foot.setVisible(len(tiles) == 1)
        self.say(survey_title(len(tiles), taken_up))
        self.board.show_tiles(tiles, active, chosen, near)
