"""What is shown and its source: which one it is, where its file is, and how the two compare."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from imageedit_desktop.domain.gallery import BatchFacts, GalleryItem
from imageedit_desktop.domain.ids import PictureId, batch_of
from imageedit_desktop.services.composing.shown_inputs import ShownInputs
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.looks.source_comparisons import Pair, SourceComparisons
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.comparing.commands import (
    DIFFERENCE,
    MORE_RESULT,
    MORE_SOURCE,
    SHOW_SOURCE,
    WIPE,
)
from imageedit_desktop.ui.features.comparing.known_sources import KnownSources
from imageedit_desktop.ui.features.comparing.over_picture import OverPicture, View
from imageedit_desktop.ui.features.comparing.over_tiles import OverTiles, ShownTile
from imageedit_desktop.ui.features.comparing.subject import NOTHING, Subject
from imageedit_desktop.ui.features.gallery.grid import GalleryGrid
from imageedit_desktop.ui.features.viewer.viewer import Viewer
from imageedit_desktop.ui.pictures.cache import PictureCache

if TYPE_CHECKING:
    from imageedit_desktop.ui.features.deciding.page import DecidingPage

_REST_MS = 400
"""Who stays with a picture for so long may want to see its source next: it is read and compared before that."""


class ComparingBinding(QObject):
    """Tells what lies over the picture, and the gallery, of sources and comparisons."""

    def __init__(
        self,
        viewer: Viewer,
        grid: GalleryGrid,
        *,
        pictures: PictureCache,
        review: Review,
        shown_inputs: ShownInputs,
        comparisons: SourceComparisons,
        commands: Commands,
    ) -> None:
        super().__init__(viewer)
        self._viewer, self._grid, self._review = viewer, grid, review
        self._comparisons, self._commands, self._pictures = comparisons, commands, pictures
        self._known = KnownSources(shown_inputs, comparisons, pictures.veil)
        self._over = OverPicture(viewer.canvas, pictures)
        self._item: GalleryItem | None = None
        self._facts: BatchFacts | None = None
        self._is_near = self._is_held = False
        self._boards: list[OverTiles] = []
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rested)
        viewer.item_shown.connect(self._on_item_shown)
        self._over.wanted.connect(self._want)
        self._over.seen.connect(self._on_seen)
        review.current_changed.connect(self._on_current_changed)
        shown_inputs.changed.connect(self._tell)
        comparisons.found.connect(self._on_compared)
        comparisons.failed.connect(self._on_compared)
        grid.sources.compared = self._known.compared
        self._provide()

    def _provide(self) -> None:
        commands = self._commands
        commands.provide_held(SHOW_SOURCE, self._on_held, hindrance=self._no_source)
        commands.provide_switch(
            WIPE, lambda on: self._show(View.WIPE if on else View.RESULT), hindrance=self._unseen
        )
        commands.provide_switch(
            DIFFERENCE, lambda on: self._show(View.DIFFERENCE if on else View.RESULT), hindrance=self._nothing_seen
        )
        for command, steps in ((MORE_SOURCE, 1), (MORE_RESULT, -1)):
            commands.provide(command, self._mover(steps), hindrance=self._no_line)

    def _mover(self, steps: int) -> Callable[[], None]:
        return lambda: self._over.move_line(steps)

    @Slot(object)
    def add_page(self, page: DecidingPage) -> None:
        """Show sources, and what differs, over the tiles of a page too."""
        board = page.board
        over = OverTiles(
            board,
            self._pictures,
            tiles=board.shown_tiles,
            subject_of=self._subject_of_tile,
            renamed=board.say_renamed,
        )
        self._boards.append(over)
        board.lay_over(over)
        board.zoom_changed.connect(over.refresh)
        over.wanted.connect(self._want_tiles)
        over.seen.connect(self._on_board_seen)
        over.show_differences(self._over.view is View.DIFFERENCE)

    def _board(self) -> OverTiles | None:
        """The one that is seen."""
        return next((over for over in self._boards if over.is_visible), None)

    # what can be done

    def _unseen(self) -> str:
        return "" if self._viewer.isVisible() else self.tr("Open a picture first.")

    def _nothing_seen(self) -> str:
        return "" if self._board() is not None else self._unseen()

    def _no_line(self) -> str:
        if self._over.view is not View.WIPE:
            return self.tr("There is no line between source and result now.")
        return self._unseen()

    def _no_source(self) -> str:
        """Where pictures are looked at closely it is said on them."""
        if not self._nothing_seen():
            return ""
        facts = self._grid.facts_here()
        return self.tr("Choose a picture first.") if facts is None else self._known.lack(facts)

    def _show(self, view: View) -> None:
        self._over.set_view(view)
        for over in self._boards:
            over.show_differences(view is View.DIFFERENCE)
        for command, shown in ((WIPE, View.WIPE), (DIFFERENCE, View.DIFFERENCE)):
            self._commands.show_on(command, view is shown)
        self._commands.look_again()

    @Slot(bool)
    def _on_held(self, on: bool) -> None:
        self._is_held = on
        self._over.hold(on and self._viewer.isVisible())
        for over in self._boards:
            over.hold(on and over.is_visible)
        self._grid.show_sources_here(on=on and bool(self._nothing_seen()))

    @Slot()
    def _on_current_changed(self) -> None:
        """In the gallery it is always the batch that keys act on."""
        if self._is_held and self._nothing_seen():
            self._grid.show_sources_here(on=True)

    # what is known

    def _pair_here(self) -> Pair | None:
        """Of the picture that is looked at."""
        if self._item is None or self._item.result is None or self._facts is None:
            return None
        return self._known.pair(self._item.result, self._facts.source)

    def _subject(self) -> Subject:
        item, facts = self._item, self._facts
        if item is None or item.result is None or facts is None:
            return NOTHING
        return self._known.subject(item.result, facts)

    def _facts_of_tile(self, tile: ShownTile) -> BatchFacts | None:
        return None if tile.picture is None else self._review.batch(batch_of(tile.picture))

    def _subject_of_tile(self, tile: ShownTile) -> Subject:
        facts = self._facts_of_tile(tile)
        return NOTHING if facts is None else self._known.subject(tile.result, facts)

    # slots

    @Slot(object)
    def _on_item_shown(self, item: GalleryItem) -> None:
        if self._item is None or item.id != self._item.id:
            self._is_near = False
            self._rest.start()
        self._item = item
        self._facts = self._facts_of(item)
        self._tell()

    def _facts_of(self, item: GalleryItem) -> BatchFacts | None:
        """It is the current picture, or just was."""
        review = self._review
        if review.current < 0:
            return None
        facts = review.batch(batch_of(PictureId(review.answer.ids[review.current])))
        return facts if facts is not None and facts.job.id == item.key.job_id else None

    @Slot()
    def _tell(self) -> None:
        if self._viewer.isVisible():
            self._over.show_subject(self._subject(), is_near=self._is_near)
            self._want()
        elif (over := self._board()) is not None:
            over.refresh()

    @Slot()
    def _want(self) -> None:
        """Have compared what is looked at, as soon as somebody does look."""
        pair = self._pair_here()
        is_wanted = pair is not None and self._viewer.isVisible() and (self._is_near or self._over.is_comparing)
        self._comparisons.want(self, (pair,) if pair is not None and is_wanted else ())

    @Slot(object)
    def _want_tiles(self, over: OverTiles) -> None:
        """Have compared what is looked at on a board."""
        facts = ((tile, self._facts_of_tile(tile)) for tile in over.tiles_to_compare())
        pairs = (self._known.pair(tile.result, known.source) for tile, known in facts if known is not None)
        self._comparisons.want(over, [pair for pair in pairs if pair is not None])

    @Slot(bool)
    def _on_board_seen(self, _seen: bool) -> None:
        self._commands.release(SHOW_SOURCE)

    @Slot()
    def _on_rested(self) -> None:
        self._is_near = True
        self._tell()

    @Slot(object)
    def _on_compared(self, pair: Pair) -> None:
        if pair == self._pair_here():
            self._tell()
        if (over := self._board()) is not None:
            over.refresh()

    @Slot(bool)
    def _on_seen(self, seen: bool) -> None:
        """Another page: whatever was held is let go, and nothing is compared that nobody sees."""
        self._commands.release(SHOW_SOURCE)
        if seen:
            self._tell()
        else:
            self._comparisons.want(self, ())
