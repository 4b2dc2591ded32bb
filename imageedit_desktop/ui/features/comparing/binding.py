"""What is shown and its source: which one it is, where its file is, and how the two compare."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from imageedit_desktop.domain.gallery import BatchFacts, GalleryItem
from imageedit_desktop.domain.ids import InputHash, PictureId, batch_of
from imageedit_desktop.domain.inputs import UNTOLD, InputFile
from imageedit_desktop.domain.result import Result
from imageedit_desktop.domain.source_comparison import SourceComparison
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
from imageedit_desktop.ui.features.comparing.over_picture import OverPicture, View
from imageedit_desktop.ui.features.comparing.subject import NOTHING, Subject
from imageedit_desktop.ui.features.gallery.grid import GalleryGrid
from imageedit_desktop.ui.features.viewer.viewer import Viewer
from imageedit_desktop.ui.pictures.cache import PictureCache
from imageedit_desktop.ui.pictures.wish import Level, PictureWish

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
        self._shown_inputs, self._comparisons, self._commands = shown_inputs, comparisons, commands
        self._over = OverPicture(viewer.canvas, pictures)
        self._item: GalleryItem | None = None
        self._facts: BatchFacts | None = None
        self._is_near = self._is_held = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rested)
        viewer.item_shown.connect(self._on_item_shown)
        self._over.wanted.connect(self._want)
        self._over.seen.connect(self._on_seen)
        review.current_changed.connect(self._on_current_changed)
        shown_inputs.changed.connect(self._tell)
        comparisons.found.connect(self._on_compared)
        comparisons.failed.connect(self._on_compared)
        grid.sources.compared = self._compared
        self._provide()

    def _provide(self) -> None:
        commands = self._commands
        commands.provide_held(SHOW_SOURCE, self._on_held, hindrance=self._no_source)
        commands.provide_switch(
            WIPE, lambda on: self._show(View.WIPE if on else View.RESULT), hindrance=self._unseen
        )
        commands.provide_switch(
            DIFFERENCE, lambda on: self._show(View.DIFFERENCE if on else View.RESULT), hindrance=self._unseen
        )
        for command, steps in ((MORE_SOURCE, 1), (MORE_RESULT, -1)):
            commands.provide(command, self._mover(steps), hindrance=self._no_line)

    def _mover(self, steps: int) -> Callable[[], None]:
        return lambda: self._over.move_line(steps)

    # what can be done

    def _unseen(self) -> str:
        return "" if self._viewer.isVisible() else self.tr("Open a picture first.")

    def _no_line(self) -> str:
        if self._over.view is not View.WIPE:
            return self.tr("There is no line between source and result now.")
        return self._unseen()

    def _no_source(self) -> str:
        """In the viewer it is said on the picture."""
        if self._viewer.isVisible():
            return ""
        facts = self._grid.facts_here()
        return self.tr("Choose a picture first.") if facts is None else self._lack(facts)

    def _show(self, view: View) -> None:
        self._over.set_view(view)
        for command, shown in ((WIPE, View.WIPE), (DIFFERENCE, View.DIFFERENCE)):
            self._commands.show_on(command, view is shown)
        self._commands.look_again()

    @Slot(bool)
    def _on_held(self, on: bool) -> None:
        self._is_held = on
        self._over.hold(on and self._viewer.isVisible())
        self._grid.show_sources_here(on=on and not self._viewer.isVisible())

    @Slot()
    def _on_current_changed(self) -> None:
        """In the gallery it is always the batch that keys act on."""
        if self._is_held and not self._viewer.isVisible():
            self._grid.show_sources_here(on=True)

    # what is known

    def _reason(self, facts: BatchFacts) -> str:
        """Why the source of a batch cannot be shown, or not yet; empty where it can."""
        lack = self._lack(facts)
        is_there = facts.source is not None and self._shown_inputs.path(facts.source) is not None
        return lack if lack or is_there else self.tr("The source is being read…")

    def _lack(self, facts: BatchFacts) -> str:
        """Why the source of a batch cannot be shown; empty where it can, or soon."""
        source = facts.job.recipe.source
        if not isinstance(source, InputFile):
            if source == UNTOLD:
                return self.tr("It is not known which picture this was made from.")
            return self.tr("The source of this picture is an address. The library has no copy of it.")
        if self._shown_inputs.path(source.sha256) is None and self._shown_inputs.is_missing(source.sha256):
            return self.tr("The source of this picture is not in the library any more.")
        return ""

    def _pair(self, result: Result, source: InputHash | None) -> Pair | None:
        path = None if source is None else self._shown_inputs.path(source)
        if source is None or path is None or result.path is None:
            return None
        return Pair(
            source=source, result=result.sha256 or str(result.path), source_path=path, result_path=result.path
        )

    def _compared(self, result: Result, source: InputHash) -> SourceComparison | None:
        """What is known already, for the gallery."""
        pair = self._pair(result, source)
        return None if pair is None else self._comparisons.of(pair)

    def _pair_here(self) -> Pair | None:
        """Of the picture that is looked at."""
        if self._item is None or self._item.result is None or self._facts is None or self._viewer.is_blurred:
            return None
        return self._pair(self._item.result, self._facts.source)

    def _subject(self) -> Subject:
        item, facts = self._item, self._facts
        if item is None or item.result is None or facts is None:
            return NOTHING
        if self._viewer.is_blurred:  # what differs would tell what is in it
            return Subject(shape=item.result.size, reason=self.tr("Show the sensitive picture first."))
        pair = self._pair_here()
        return Subject(
            shape=item.result.size,
            source=None if pair is None else PictureWish.of_file(pair.source_path, Level.PX_1024),
            reason=self._reason(facts),
            compared=None if pair is None else self._comparisons.of(pair),
            is_incomparable=pair is not None and self._comparisons.has_failed(pair),
        )

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

    @Slot()
    def _want(self) -> None:
        """Have compared what is looked at, as soon as somebody does look."""
        pair = self._pair_here()
        is_wanted = pair is not None and self._viewer.isVisible() and (self._is_near or self._over.is_comparing)
        self._comparisons.want(self, (pair,) if pair is not None and is_wanted else ())

    @Slot()
    def _on_rested(self) -> None:
        self._is_near = True
        self._tell()

    @Slot(object)
    def _on_compared(self, pair: Pair) -> None:
        if pair == self._pair_here():
            self._tell()

    @Slot(bool)
    def _on_seen(self, seen: bool) -> None:
        """Another page: whatever was held is let go, and nothing is compared that nobody sees."""
        self._commands.release(SHOW_SOURCE)
        if seen:
            self._tell()
        else:
            self._comparisons.want(self, ())
