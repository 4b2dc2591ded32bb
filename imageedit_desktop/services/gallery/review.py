"""The review: the query that is open, what it takes, the current picture, the selection and what is compared.

Grid, viewer and details show it and own nothing of it. The answer is a few arrays of numbers; what is shown of a
picture is fetched for what is near the screen. What happens in the library is fitted into the answer at its place,
as far as the query takes it, and moves nothing else.
"""

from __future__ import annotations

import asyncio
from bisect import bisect_left
from collections.abc import Coroutine, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.answer import Answer
from imageedit_desktop.domain.comparison import NO_COMPARISON, Comparison
from imageedit_desktop.domain.gallery import BatchFacts, GalleryItem
from imageedit_desktop.domain.ids import BatchId, JobId, PictureId, ResultId, batch_of, picture_id
from imageedit_desktop.domain.importing import ImportProgress
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.likeness import Alike
from imageedit_desktop.domain.place import Place, carried, found_again, place_of
from imageedit_desktop.domain.query import EVERYTHING, Query, parse
from imageedit_desktop.domain.result import Result
from imageedit_desktop.domain.selection import NOTHING, Choice, Selection
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.go_by_looks import Stacking
from imageedit_desktop.services.gallery.alike_search import AlikeSearch
from imageedit_desktop.services.gallery.fitting import Fitting
from imageedit_desktop.services.gallery.library_search import LibrarySearch
from imageedit_desktop.services.gallery.near_rows import NearRows
from imageedit_desktop.services.gallery.nearby import Nearby
from imageedit_desktop.services.gallery.remembered_place import RememberedPlace
from imageedit_desktop.services.gallery.standing import Standing
from imageedit_desktop.services.gallery.undecided import UndecidedBatches
from imageedit_desktop.services.looks.sensitive import SensitivePictures
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace, WorkspaceInfo
from imageedit_desktop.store.conditions import asks_for_characters, asks_for_shares, asks_for_verdicts
from imageedit_desktop.store.search import Found, Search

_FITTED_MAX = 64
"""Where more jobs than this changed behind our back, everything is answered anew."""

_COUNT_AFTER_S = 0.1
"""What is yet to be measured is counted once the first page of an answer is read: it takes longer than either."""


class Review(QObject):
    """Answers a query over the library that is open, and keeps the answer true.

    Signals:
        answered(): another answer stands, and `serial` has grown.
        inserted(int, int): so many pictures were put before this index; none where only a batch without any came.
        removed(int, int): so many were taken out from this index on; likewise.
        rows_loaded(int, int): `item` tells now of the pictures from the first to the last of these indexes.
        batches_changed(frozenset[BatchId]): what is known of them, or their shape in the answer, differs.
        current_changed(): another picture is current; not told where the same one only has another index.
        selection_changed(): other pictures are selected.
        compared_changed(): others are compared, or more is known of them.
        held_loaded(): more may be known of the pictures that are held, see `hold`.
        arrived(int): so many pictures that the query takes were saved just now.
        left_out_changed(): other pictures are hidden for being sensitive, see `left_out`.
        unmeasured_changed(): it is known of other pictures how much they changed, see `unmeasured`.
    """

    answered = Signal()
    inserted = Signal(int, int)
    removed = Signal(int, int)
    rows_loaded = Signal(int, int)
    batches_changed = Signal(object)
    current_changed = Signal()
    selection_changed = Signal()
    compared_changed = Signal()
    held_loaded = Signal()
    arrived = Signal(int)
    left_out_changed = Signal()
    unmeasured_changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        workers: Workers,
        supervisor: Supervisor,
        settings: Settings,
        sensitive: SensitivePictures,
    ) -> None:
        super().__init__()
        self._sensitive = sensitive
        self._workspace = workspace
        self._supervisor = supervisor
        self._nearby = Nearby()
        self._search = LibrarySearch(workspace, workers)
        self._undecided = UndecidedBatches(
            self._search, lambda: self._standing, hides_sensitive=lambda: sensitive.are_hidden
        )
        self._alike = AlikeSearch(self._search, workers, settings)
        self._remembered = RememberedPlace(settings, self._search, self._nearby, self._spawn)
        self._rows = NearRows(
            self._search,
            self._nearby,
            self._spawn,
            answer=lambda: self.answer,
            elsewhere=lambda: (*self._compared.pictures, *self._held),
            tell=self._tell_rows,
        )
        self._fitting = Fitting(
            self,
            self._search,
            self._nearby,
            self._spawn,
            standing=lambda: self._standing,
            may_fit=lambda: self._is_open and not self._is_asking,
            ask=self._ask,
            follow=self._follow,
            fetch_near=self._rows.fetch,
        )
        self._returns_to: Place | None = None
        self._is_open = self._asks_again = False
        self._standing = Standing()
        self._serial = 0
        self._wish = EVERYTHING
        self._choice = Choice()
        self._compared = NO_COMPARISON
        self._held: tuple[PictureId, ...] = ()
        self._is_asking = False
        workspace.opened.connect(self._on_opened)
        workspace.closing.connect(self._on_closing)
        workspace.job_changed.connect(self._on_job_changed)
        workspace.result_saved.connect(self._on_result_saved)
        sensitive.changed.connect(self._on_sensitive_changed)

    @property
    def answer(self) -> Answer:
        """All that the query takes; changed by this service alone."""
        return self._standing.answer

    @property
    def serial(self) -> int:
        """Which answer it is."""
        return self._serial

    @property
    def query(self) -> Query:
        """What the answer answers."""
        return self._standing.query

    @property
    def is_busy(self) -> bool:
        """Whether another answer is being looked for."""
        return self._is_asking

    @property
    def current(self) -> int:
        """The index of the current picture; -1 where there is none."""
        return self._choice.current

    @property
    def selection(self) -> Selection:
        """The indexes of the selected pictures."""
        return self._choice.selection

    @property
    def left_out(self) -> int:
        """How many sensitive pictures are hidden that the query would take."""
        return self._standing.left_out

    @property
    def compared(self) -> Comparison:
        """What is held against each other; all of it is in the answer."""
        return self._compared

    def open(self, text: str) -> None:
        """Answer a query; of several wishes the newest."""
        self._wish = self._as_chosen(parse(text))
        self._ask()

    def look_again(self) -> None:
        """Take in what another program has put into the library meanwhile."""
        if self._is_open and not self._is_asking:
            self._spawn(self._look_again(), "look again")

    def take_verdicts(self, batches: frozenset[BatchId]) -> None:
        """Take in that something else is said of pictures in these batches now."""
        self._nearby.doubt(batches)
        if self._is_open:
            self._spawn(self._take_verdicts(batches), "take verdicts in")
        self._rows.fetch()

    def take_looks(self) -> None:
        """Take in that it is known of more pictures how they look."""
        if self.query.goes_by_looks:
            self._ask()

    def take_cards(self) -> None:
        """Take in that the cards of characters are other than before."""
        if asks_for_characters(self._wish if self._is_asking else self.query):
            self._ask()

    def take_shares(self, batches: frozenset[BatchId]) -> None:
        """Take in that it is known of more pictures in these batches how much they differ from their sources."""
        self._nearby.doubt(batches)
        query = self._wish if self._is_asking else self.query
        if not query.goes_by_looks and (self._is_asking or asks_for_shares(query)):
            self.take_comings(batches)
        elif self._is_open and asks_for_shares(query):  # the stacks follow in `take_gathered`
            self._spawn(self._fitting.count_unmeasured(), "count the unmeasured")
        self._rows.fetch()

    def take_gathered(self, absent: frozenset[PictureId]) -> None:
        """Take in that much was measured, or all, of what is not absent; only now stacks are made anew for it."""
        if self._is_open:
            self._spawn(self._take_gathered(absent), "take in what was measured")

    def take_comings(self, batches: frozenset[BatchId]) -> None:
        """Take in that other pictures of these batches are to be seen now."""
        if self._is_open:
            self._spawn(self._take_comings(batches), "take comings in")

    def take_imported(self, progress: ImportProgress) -> None:
        """Take in that pictures came from a folder."""
        self._fitting.note(progress.jobs)

    def take_moves(self, batches: frozenset[BatchId]) -> None:
        """Take in that pictures of these batches went into the bin, or came back from there."""
        self._nearby.doubt(batches)
        self.take_comings(batches)
        self._rows.fetch()

    def near(self) -> tuple[PictureId, ...]:
        """The pictures near the screen."""
        ids = (PictureId(self.answer.ids[index]) for index in self._rows.span())
        return tuple(picture for picture in ids if picture not in self._standing.places)

    def want(self, first: int, last: int) -> None:
        """Fetch what is to be shown of the pictures from the first to the last; the newest wish counts."""
        if self.answer.ids:
            ends = (self.answer.position_at(min(max(index, 0), len(self.answer) - 1)) for index in (first, last))
            self.want_batches(*ends)

    def want_batches(self, first: int, last: int) -> None:
        """The same by the positions of batches."""
        self._rows.want(first, last)

    def item(self, index: int) -> GalleryItem | None:
        """What is known of a picture or a place; None until it is fetched."""
        return self._nearby.item(PictureId(self.answer.ids[index]))

    def picture(self, picture: PictureId) -> GalleryItem | None:
        """The same for a picture, wherever it is; what is compared or held is fetched."""
        return self._nearby.item(picture)

    def is_doubted(self, picture: PictureId) -> bool:
        """Whether what `picture` tells may have been different before, and is being fetched anew."""
        return self._nearby.are_doubted([batch_of(picture)])

    def batch(self, batch: BatchId) -> BatchFacts | None:
        """What is known of a batch; None until it is fetched."""
        return self._nearby.facts(batch)

    async def facts_of(self, job_id: JobId) -> BatchFacts:
        """What is known of a job and its pictures.

        Raises:
            KeyError: there is no such job.
        """
        taken = await self._search.run(Search.taken, EVERYTHING, [job_id])
        if not taken:
            raise KeyError(job_id)
        return taken[0].batch.facts

    async def pictures_of(self, query: Query) -> tuple[PictureId, ...]:
        """All pictures on the disk that another query takes.

        Raises:
            LibraryError: the library cannot be read.
        """
        found = await self._find(query)
        return tuple(PictureId(picture) for picture in found.answer.ids if picture not in found.places)

    async def tags_of(self, pictures: Sequence[PictureId]) -> dict[str, int]:
        """The tags of pictures, and how many of them have each.

        Raises:
            LibraryError: the library cannot be read.
        """
        return await self._search.run(Search.tags_of, pictures)

    async def tags(self) -> list[str]:
        """All tags of the library, the most used first.

        Raises:
            LibraryError: the library cannot be read.
        """
        return await self._search.run(Search.tags)

    async def count(self, query: Query) -> int:
        """How many pictures another query would take.

        Raises:
            LibraryError: the library cannot be read.
        """
        return await self._search.run(Search.count, query)

    async def files(self, pictures: Sequence[PictureId]) -> list[Path]:
        """The files of pictures, in the same order, without those that are not on the disk.

        Raises:
            LibraryError: the library cannot be read.
        """
        return await self._search.run(Search.files, pictures)

    async def sensitive(self, pictures: Sequence[PictureId]) -> list[ResultId]:
        """Those of these pictures that are on the disk and sensitive.

        Raises:
            LibraryError: the library cannot be read.
        """
        return await self._search.run(Search.sensitive, pictures)

    def is_place(self, index: int) -> bool:
        """Whether a picture is still on its way."""
        return self.answer.ids[index] in self._standing.places

    def marked(self, *, several: bool, at_most: int | None = None) -> tuple[PictureId, ...]:
        """What a mark means now: the pictures that are selected, or the current one alone.

        Args:
            several: whether all that is selected can be seen to be; else only the current one is meant.
            at_most: so many of them are enough, for who asks often and only whether there are any; None for all.
        """
        chosen = self.selection if several and self.selection else (self.current,)
        ids = self.answer.ids
        pictures = (PictureId(ids[index]) for index in chosen if 0 <= index < len(ids))
        return tuple(islice((one for one in pictures if one not in self._standing.places), at_most))

    def neighbour(self, step: int) -> int | None:
        """The nearest picture on disk before the current one (-1) or after it (1)."""
        index = self.current + step
        while 0 <= index < len(self.answer):
            if not self.is_place(index):
                return index
            index += step
        return None

    def go_to(self, index: int) -> None:
        """Make a picture current; it is selected alone, unless it is one of those that are."""
        self._choose(self._choice.moved_to(index))

    def select_only(self, index: int) -> None:
        """Make a picture current and select no other."""
        self._choose(self._choice.only(index))

    def toggle(self, index: int) -> None:
        """Make a picture current, and change over whether it is selected."""
        self._choose(self._choice.toggled(index))

    def extend_to(self, index: int) -> None:
        """Make a picture current, and select all from where the selection began up to it."""
        self._choose(self._choice.extended_to(index))

    def select(self, selection: Selection) -> None:
        """Select these, and leave the current picture."""
        self._choose(replace(self._choice, selection=selection))

    def select_all(self) -> None:
        """Select everything that the query takes."""
        self.select(NOTHING.with_range(0, len(self.answer)))

    def clear(self) -> None:
        """Select nothing."""
        self.select(NOTHING)

    def compare(self, wanted: Comparison) -> None:
        """Hold these pictures against each other, as far as they are in the answer."""
        compared = wanted.within(self._among(wanted.pictures))
        if compared != self._compared:
            self._compared = compared
            self._rows.want_again()
            self.compared_changed.emit()

    def hold(self, pictures: tuple[PictureId, ...]) -> None:
        """Know of these pictures too, in the answer or not, for whoever shows them beside it; see `picture`."""
        if pictures != self._held:
            self._held = pictures
            if self._is_open:
                self._rows.want_again()

    @property
    def undecided(self) -> UndecidedBatches:
        """Finds batches in which something is undecided."""
        return self._undecided

    def _among(self, pictures: Sequence[PictureId]) -> list[PictureId]:
        return [picture for picture in pictures if self.answer.index_of(picture) is not None]

    # stacks

    def cover(self, answer: Answer, position: int) -> int:
        """How many pictures of a batch come before its best, which is its first until more is known of it.

        Args:
            answer: in which it is; an older one than stands may still be laid out.
            position: of the batch in it.
        """
        batch, span = BatchId(answer.batches[position]), answer.span(position)
        for picture in (picture_id(batch, number) for number in self._nearby.best_first(batch)):
            index = bisect_left(answer.ids, picture, span.start, span.stop)
            if index < span.stop and answer.ids[index] == picture:
                return index - span.start
        return 0

    def stack(self, index: int) -> tuple[PictureId, ...]:
        """The pictures that one stands together with, itself included: what looks like it, else its batch."""
        answer = self.answer
        position = answer.position_at(index)
        if answer.stacks is not None:
            return answer.stacks.members(position)
        span = answer.span(position)
        return tuple(PictureId(answer.ids[place]) for place in span if not self.is_place(place))

    def folded_away(self, index: int) -> int:
        """How many pictures are folded under one that stands for what looks like it; 0 for none."""
        stacks, position = self.answer.stacks, self.answer.position_at(index)
        if stacks is None or position in stacks.unfolded:
            return 0
        return len(stacks.span(position)) - 1

    def fold_stack(self, index: int) -> None:
        """Fold the stack of a picture under its best, or show all that look alike."""
        answer, position = self.answer, self.answer.position_at(index)
        if answer.stacks is None or len(answer.stacks.span(position)) < 2:
            return
        folds = position in answer.stacks.unfolded
        self._alike.turn(answer.stacks.members(position))
        for place, by in answer.fold(position, folded=folds):
            self._follow(place, by)
        if folds:
            self.select_only(answer.starts[position])

    def fold_stacks(self, *, folded: bool) -> None:
        """Fold all stacks of what looks alike, or unfold them."""
        self._alike.turn_all(folded=folded)
        self._ask()

    @property
    def stacking(self) -> Stacking:
        """How alike pictures must look to stand together, and where."""
        return self._alike.stacking

    @property
    def unlooked(self) -> int:
        """Of how many pictures it is not known yet how they look; 0 where the query does not go by that."""
        return self._standing.unlooked

    @property
    def unmeasured(self) -> int:
        """Of how many pictures it is not known yet how much they changed; 0 where the query does not ask that."""
        return self._standing.unmeasured

    def stack_by(self, alike: Alike, *, across_batches: bool) -> None:
        """Put pictures together by another likeness from now on."""
        if self._alike.choose(alike, across_batches=across_batches) and self.answer.stacks is not None:
            self._ask()

    # what is chosen

    def _choose(self, choice: Choice) -> None:
        before, self._choice = self._choice, choice
        if choice.current != before.current:
            self.current_changed.emit()
        if choice.selection != before.selection:
            self.selection_changed.emit()
        if choice != before:
            self._remember()

    def _remember(self) -> None:
        self._remembered.keep(lambda: place_of(self._choice, self.answer))

    # answers

    def _ask(self) -> None:
        self._asks_again = self._is_asking
        if self._is_open and not self._is_asking:
            self._is_asking = True
            self._spawn(self._answer_newest(), "search")

    async def _answer_newest(self) -> None:
        try:
            wish, found = self._wish, await self._find(self._wish)
            while wish is not self._wish or self._asks_again:
                self._asks_again = False
                wish, found = self._wish, await self._find(self._wish)
        finally:
            self._is_asking = False
        standing = Standing.of(wish, found)
        if wish == self.query:
            standing.unmeasured = self.unmeasured  # until it is counted again
        self._show(standing)
        self._fitting.go_on()
        if asks_for_shares(wish):
            await asyncio.sleep(_COUNT_AFTER_S)
            if standing is self._standing:
                await self._fitting.count_unmeasured()

    def _as_chosen(self, query: Query) -> Query:
        """The query with sensitive pictures or without, as it was chosen; one that names them takes them."""
        hides = self._sensitive.are_hidden and not query.asks_for_sensitive
        return replace(query, leaves_out_sensitive=hides)

    async def _find(self, wish: Query) -> Found:
        if wish.goes_by_looks:
            return await self._alike.find(wish)
        return await self._search.run(Search.answer, wish)

    def _show(self, standing: Standing) -> None:
        """Let another answer stand, with as much of it chosen as it has of what was."""
        place, self._returns_to = self._returns_to, None
        if place is None:
            choice = carried(self._choice, self.answer, standing.answer)
        else:
            choice = found_again(place, standing.answer)
        self._stand(standing, choice)

    def _stand(self, standing: Standing, choice: Choice) -> None:
        self._standing, self._choice = standing, choice
        self._serial += 1
        self._rows.forget_place()
        self.answered.emit()
        self.left_out_changed.emit()
        self.unmeasured_changed.emit()
        self.current_changed.emit()
        self.selection_changed.emit()
        self.compare(self._compared)

    # what happens in the library

    def _follow(self, index: int, by: int) -> None:
        """Keep what is chosen where pictures were put in, or taken out if below zero, and tell."""
        before = self._choice
        if by > 0:
            self._choice = before.inserted(index, by)
            self.inserted.emit(index, by)
            return
        self._choice = before.removed(index, -by, len(self.answer))
        self.removed.emit(index, -by)
        self.compare(self._compared)
        went = index <= before.current < index - by
        if went:
            self.current_changed.emit()
            self._remember()
        if len(self.selection) != len(before.selection) or (went and self.selection):
            self.selection_changed.emit()

    async def _take_verdicts(self, batches: frozenset[BatchId]) -> None:
        """Answer anew, or fit in what changed, where the query asks what was said of pictures.

        So may one that is looked for just now, and it may have looked before this was said.
        """
        asks = self._is_asking or asks_for_verdicts(self.query)
        if not asks and self.answer.stacks is None:
            return
        if len(batches) <= _FITTED_MAX and not asks:
            await self._cover_anew(batches)
        else:
            await self._take_comings(batches)

    async def _take_comings(self, batches: frozenset[BatchId]) -> None:
        """Answer anew, or fit in what changed in these batches."""
        if len(batches) > _FITTED_MAX:
            self._ask()
        else:
            self._fitting.note((await self._search.run(Search.job_ids, batches)).values(), may_arrive=False)

    async def _take_gathered(self, absent: frozenset[PictureId]) -> None:
        await self._search.run(Search.leave_absent, absent)
        if self._is_asking or (self.query.goes_by_looks and asks_for_shares(self.query)):
            self._ask()
        else:
            await self._fitting.count_unmeasured()

    async def _cover_anew(self, batches: frozenset[BatchId]) -> None:
        """Let folded stacks show what is their best now; who was at the cover before is at the new one then."""
        standing = self._standing
        ranks = await self._search.run(Search.ranks, batches)
        answer = standing.answer
        if standing is not self._standing or answer.stacks is None:
            return
        for position in answer.stacks.rerank(ranks):
            for index, by in answer.cover_anew(position):
                (self.inserted if by > 0 else self.removed).emit(index, abs(by))
            if answer.starts[position] == self.current:
                self.current_changed.emit()
            if answer.starts[position] in self.selection:
                self.selection_changed.emit()

    async def _look_again(self) -> None:
        await self._sensitive.learn()
        standing = self._standing
        jobs, standing.seen = await self._search.run(Search.changed_after, standing.seen, _FITTED_MAX + 1)
        if len(jobs) > _FITTED_MAX:
            self._ask()
            return
        self._fitting.note(jobs)

    def _tell_rows(self) -> None:
        if self._compared.pictures:
            self.compared_changed.emit()
        if self._held:
            self.held_loaded.emit()
        if span := self._rows.span():
            self.rows_loaded.emit(span.start, span.stop - 1)

    # the library

    def _spawn(self, story: Coroutine[Any, Any, None], name: str) -> None:
        """Look into the library that is open now, and into no other."""
        self._workspace.bind(self._supervisor.spawn(story, name))

    async def _begin(self, folder: Path) -> None:
        """Answer, and return to where the last session was in this library."""
        await self._search.begin(folder)
        self._returns_to = await self._remembered.begin(folder)
        await self._sensitive.learn()
        self._wish = self._as_chosen(self._wish)
        self._is_open = True
        self._ask()

    @Slot(object)
    def _on_opened(self, info: WorkspaceInfo) -> None:
        self._spawn(self._begin(info.folder), "open the review")

    @Slot()
    def _on_closing(self) -> None:
        self._is_open = False
        self._nearby.clear()
        self._rows.stop()
        self._fitting.stop()
        self._returns_to = None
        self._held = ()
        self._wish = EVERYTHING
        self._is_asking = self._asks_again = False
        self._alike.forget()
        self._stand(Standing(), Choice())

    @Slot()
    def _on_sensitive_changed(self) -> None:
        """Answer anew where sensitive pictures come in, or go."""
        wish = self._as_chosen(self._wish)
        if wish.leaves_out_sensitive != self._wish.leaves_out_sensitive:
            self._wish = wish
            self._ask()

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        self._fitting.note([job.id])

    @Slot(object)
    def _on_result_saved(self, result: Result) -> None:
        self._fitting.note([result.job_id])
