"""The source over both pictures of a duel, where all were made from the same one: it does not tell them apart."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from imageedit_desktop.domain.duel.state import DuelState
from imageedit_desktop.domain.gallery import BatchFacts
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.inputs import Rendition
from imageedit_desktop.services.composing.shown_inputs import ShownInputs
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.judging.duels import Duels
from imageedit_desktop.services.looks.source_comparisons import SourceComparisons
from imageedit_desktop.services.tasks import Spawn
from imageedit_desktop.ui.commands.registry import Commands
from imageedit_desktop.ui.features.comparing.known_sources import KnownSources
from imageedit_desktop.ui.features.comparing.over_tiles import OverTiles, ShownTile
from imageedit_desktop.ui.features.comparing.subject import NOTHING, Subject
from imageedit_desktop.ui.features.duel.commands import SHOW_SOURCE
from imageedit_desktop.ui.features.duel.pair_view import PairView, Side
from imageedit_desktop.ui.pictures.cache import PictureCache


class DuelSources(QObject):
    """Learns the sources when a duel opens, and shows the one of all while its key is held."""

    def __init__(
        self,
        pair: PairView,
        *,
        duels: Duels,
        review: Review,
        shown_inputs: ShownInputs,
        comparisons: SourceComparisons,
        pictures: PictureCache,
        commands: Commands,
        spawn: Spawn,
    ) -> None:
        super().__init__(pair)
        self._duels, self._review, self._spawn = duels, review, spawn
        self._comparisons, self._commands = comparisons, commands
        self._known = KnownSources(shown_inputs, comparisons, pictures.veil)
        self._facts: dict[JobId, BatchFacts] = {}
        self._over = [self._cover(pictures, side) for side in pair.sides]
        pair.changed.connect(self._refresh)
        duels.opened.connect(self._on_opened)
        duels.closed.connect(self._on_closed)
        shown_inputs.changed.connect(self._refresh)
        comparisons.found.connect(self._refresh)
        commands.provide_held(SHOW_SOURCE, self._hold, hindrance=self._cannot_show)

    def _cover(self, pictures: PictureCache, side: Side) -> OverTiles:
        over = OverTiles(side, pictures, tiles=side.shown_tiles, subject_of=self._subject, renamed=_nothing)
        side.lay_over(over.paint)
        over.wanted.connect(self._compare)
        over.seen.connect(self._on_seen)
        return over

    def _subject(self, tile: ShownTile) -> Subject:
        facts = self._facts.get(tile.result.job_id)
        return NOTHING if facts is None else self._known.subject(tile.result, facts)

    def _hold(self, on: bool) -> None:
        for over in self._over:
            over.hold(on)

    def _cannot_show(self) -> str:
        if not self._duels.is_asking:
            return self.tr("Nothing is asked now.")
        if not self._facts:
            return self.tr("The source is being read…")
        sources = {facts.source for facts in self._facts.values()}
        if len(sources) > 1:
            return self.tr("These pictures have different sources: they would tell which is which.")
        return next(iter(map(self._known.lack, self._facts.values())))

    async def _learn(self, state: DuelState) -> None:
        jobs = {picture.result.job_id for picture in state.pictures.values()}
        facts = {job_id: await self._review.facts_of(job_id) for job_id in jobs}
        if self._duels.state is not None and self._duels.state.duel.id == state.duel.id:
            self._facts = facts
            self._commands.look_at(SHOW_SOURCE)

    @Slot(object)
    def _compare(self, over: OverTiles) -> None:
        """Have it found where the source lies under a picture."""
        pairs = (self._known.pair(tile.result, self._source()) for tile in over.tiles_to_compare())
        self._comparisons.want(over, [pair for pair in pairs if pair is not None])

    def _source(self) -> Rendition | None:
        return next((facts.source for facts in self._facts.values()), None)

    # slots

    @Slot(bool)
    def _on_seen(self, _seen: bool) -> None:
        """Whatever was held is let go."""
        self._commands.release(SHOW_SOURCE)

    @Slot()
    def _on_opened(self) -> None:
        self._facts = {}
        if (state := self._duels.state) is not None:
            self._spawn(self._learn(state), "sources of a duel")

    @Slot()
    def _on_closed(self) -> None:
        self._facts = {}

    @Slot()
    def _refresh(self) -> None:
        for over in self._over:
            over.refresh()


def _nothing() -> None:
    """What lies over a picture has no words of its own in a duel."""
