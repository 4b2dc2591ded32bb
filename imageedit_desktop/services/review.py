"""The review: the query that is open, what it takes, the current picture and the selection.

Grid, viewer and details show it and own nothing of it. The answer is a few arrays of numbers; what is shown of a
picture is fetched for what is near the screen. What happens in the library is fitted into the answer at its place,
as far as the query takes it, and moves nothing else.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Coroutine
from dataclasses import replace
from itertools import chain, compress, count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.answer import Answer
from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.domain.gallery import BatchFacts, GalleryItem
from imageedit_desktop.domain.ids import BatchId, JobId, PictureId, picture_id
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.place import Place, as_text, from_text, jobs_in, worth_keeping
from imageedit_desktop.domain.query import EVERYTHING, Query, parse
from imageedit_desktop.domain.result import Result
from imageedit_desktop.domain.selection import NOTHING, Choice, Selection, selection_of
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.library_search import LibrarySearch
from imageedit_desktop.services.nearby import Nearby
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace, WorkspaceInfo
from imageedit_desktop.store.search import Found, Search, Taken

_FITTED_MAX = 64
"""Where more jobs than this changed behind our back, everything is answered anew."""

_BATCHES_AT_ONCE = 100
"""What is fetched together; a screen that moves on does not wait for more."""


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
        arrived(int): so many pictures that the query takes were saved just now.
    """

    answered = Signal()
    inserted = Signal(int, int)
    removed = Signal(int, int)
    rows_loaded = Signal(int, int)
    batches_changed = Signal(object)
    current_changed = Signal()
    selection_changed = Signal()
    arrived = Signal(int)

    def __init__(self, workspace: Workspace, workers: Workers, supervisor: Supervisor, settings: Settings) -> None:
        super().__init__()
        self._workspace = workspace
        self._supervisor = supervisor
        self._settings = settings
        self._place_name = ""
        self._returns_to: Place | None = None
        self._is_open = False
        self._nearby = Nearby()
        self._search = LibrarySearch(workspace, workers)
        self._answer = Answer()
        self._serial = 0
        self._query = self._wish = EVERYTHING
        self._places: set[PictureId] = set()
        self._event = 0
        self._choice = Choice()
        self._is_asking = self._is_fitting = self._is_fetching = self._is_noting = False
        self._changed: dict[JobId, None] = {}
        self._near = range(0)
        workspace.opened.connect(self._on_opened)
        workspace.closing.connect(self._on_closing)
        workspace.job_changed.connect(self._on_job_changed)
        workspace.result_saved.connect(self._on_result_saved)

    @property
    def answer(self) -> Answer:
        """All that the query takes; changed by this service alone."""
        return self._answer

    @property
    def serial(self) -> int:
        """Which answer it is."""
        return self._serial

    @property
    def query(self) -> Query:
        """What the answer answers."""
        return self._query

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

    def open(self, text: str) -> None:
        """Answer a query; of several wishes the newest."""
        self._wish = parse(text)
        self._ask()

    def look_again(self) -> None:
        """Take in what another program has put into the library meanwhile."""
        if self._is_open and not self._is_asking:
            self._spawn(self._look_again(), "look again")

    def want(self, first: int, last: int) -> None:
        """Fetch what is to be shown of the pictures from the first to the last; the newest wish counts."""
        if self._answer.ids:
            ends = (self._answer.position_at(min(max(index, 0), len(self._answer) - 1)) for index in (first, last))
            self.want_batches(*ends)

    def want_batches(self, first: int, last: int) -> None:
        """The same by the positions of batches."""
        self._near = range(max(first, 0), min(last + 1, len(self._answer.batches)))
        if not self._is_fetching and self._nearby.missing(self._near_ids()):
            self._spawn(self._fetch(), "rows")

    def item(self, index: int) -> GalleryItem | None:
        """What is known of a picture or a place; None until it is fetched."""
        return self._nearby.item(PictureId(self._answer.ids[index]))

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

    def is_place(self, index: int) -> bool:
        """Whether a picture is still on its way."""
        return self._answer.ids[index] in self._places

    def neighbour(self, step: int) -> int | None:
        """The nearest picture on disk before the current one (-1) or after it (1)."""
        index = self.current + step
        while 0 <= index < len(self._answer):
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
        self.select(NOTHING.with_range(0, len(self._answer)))

    def clear(self) -> None:
        """Select nothing."""
        self.select(NOTHING)

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
        """Write the place down: at once where its jobs are at hand, so that nothing is lost by quitting."""
        place = worth_keeping(self._place())
        known = {batch: facts.job.id for batch in place.batches if (facts := self.batch(batch)) is not None}
        if len(known) == len(place.batches):
            self._settings.remember(self._place_name, as_text(place, known))
        elif not self._is_noting:
            self._is_noting = True
            self._spawn(self._note_place(), "remember the place")

    async def _note_place(self) -> None:
        """Write the place down as it is once the jobs are known that it lies in."""
        jobs: dict[BatchId, JobId] = {}
        try:
            while unknown := (place := worth_keeping(self._place())).batches - jobs.keys():
                found = await self._search.run(Search.job_ids, unknown)
                if not found:
                    return
                jobs |= found
        finally:
            self._is_noting = False
        self._settings.remember(self._place_name, as_text(place, jobs))

    def _place(self) -> Place:
        ids = self._answer.ids
        current = PictureId(ids[self.current]) if self.current >= 0 else None
        ends = ((PictureId(ids[first]), PictureId(ids[end - 1])) for first, end in self.selection.ranges)
        return Place(current=current, selected=tuple(ends))

    # answers

    def _ask(self) -> None:
        if self._is_open and not self._is_asking:
            self._is_asking = True
            self._spawn(self._answer_newest(), "search")

    async def _answer_newest(self) -> None:
        try:
            wish, found = self._wish, await self._search.run(Search.answer, self._wish)
            while wish is not self._wish:
                wish, found = self._wish, await self._search.run(Search.answer, self._wish)
        finally:
            self._is_asking = False
        self._show(wish, found)
        self._fit_changes()

    def _show(self, query: Query, found: Found) -> None:
        """Let another answer stand, with as much of it chosen as it has of what was."""
        place, self._returns_to = self._returns_to, None
        if place is None:
            choice = _carried(self._choice, self._answer, found.answer)
        else:
            choice = _found_again(place, found.answer)
        self._stand(query, found, choice)

    def _stand(self, query: Query, found: Found, choice: Choice) -> None:
        self._query, self._answer, self._places, self._event = query, found.answer, set(found.places), found.event
        self._serial += 1
        self._near = range(0)
        self._choice = choice
        self.answered.emit()
        self.current_changed.emit()
        self.selection_changed.emit()

    # what happens in the library

    def _note(self, job_id: JobId) -> None:
        self._changed[job_id] = None
        self._fit_changes()

    def _fit_changes(self) -> None:
        """Once an answer stands, take in what changed; while another is looked for, that comes first."""
        if self._changed and self._is_open and not self._is_asking and not self._is_fitting:
            self._is_fitting = True
            self._spawn(self._fit_all(), "fit changes in")

    async def _fit_all(self) -> None:
        try:
            while self._changed and not self._is_asking:
                changed, self._changed = self._changed, {}
                try:
                    is_done = await self._fit_jobs(list(changed))
                except ImageEditError:
                    self._changed = changed | self._changed
                    raise
                if not is_done:
                    self._changed = changed | self._changed
        finally:
            self._is_fitting = False

    async def _fit_jobs(self, jobs: list[JobId]) -> bool:
        """Fit in what the query takes of jobs now; False where there is another answer meanwhile."""
        serial, query = self._serial, self._query
        for taken in await self._search.run(Search.taken, query, jobs):
            following: BatchId | None = None
            is_new = taken.is_in and self._answer.position_of(taken.batch.id) is None
            if is_new:
                following = await self._search.run(Search.following, query, taken.batch.id)
            if serial != self._serial:
                return False
            if is_new and not self._make_room(taken, following):
                self._ask()
                return False
            self._fit(taken, is_new=is_new)
        return True

    def _make_room(self, taken: Taken, following: BatchId | None) -> bool:
        """Put a batch before the one that follows it; False where that is not in the answer."""
        end = len(self._answer.batches)
        position = end if following is None else self._answer.position_of(following)
        if position is None:
            return False
        self._answer.insert_batch(position, taken.batch.id, taken.shape)
        return True

    def _fit(self, taken: Taken, *, is_new: bool) -> None:
        """Give a batch the pictures that it has now, and tell."""
        batch = taken.batch.id
        self._nearby.put(taken.batch)
        arrived = self._hold_places(taken)
        position = self._answer.position_of(batch)
        if position is None:
            return
        if not taken.is_in:
            self._take_out(position)
        elif is_new and not taken.numbers:
            self.inserted.emit(self._answer.span(position).start, 0)
        else:
            for index, by in self._answer.fit(position, taken.numbers, taken.shape):
                self._follow(index, by)
        self.batches_changed.emit(frozenset({batch}))
        if arrived:
            self.arrived.emit(arrived)

    def _hold_places(self, taken: Taken) -> int:
        """Note which pictures of a batch are on their way; how many have come on the disk."""
        batch = taken.batch.id
        position = self._answer.position_of(batch)
        before = (
            {self._answer.ids[index] for index in self._answer.span(position)} if position is not None else set()
        )
        places = {picture_id(batch, number) for number in taken.places}
        on_disk_before = before - self._places
        self._places = self._places - before | places
        return len({picture_id(batch, number) for number in taken.numbers} - places - on_disk_before)

    def _take_out(self, position: int) -> None:
        span = self._answer.span(position)
        if span:
            self._answer.remove(position, span.start, len(span))
        self._answer.remove_batch(position)
        self._follow(span.start, -len(span))

    def _follow(self, index: int, by: int) -> None:
        """Keep what is chosen where pictures were put in, or taken out if below zero, and tell."""
        before = self._choice
        if by > 0:
            self._choice = before.inserted(index, by)
            self.inserted.emit(index, by)
            return
        self._choice = before.removed(index, -by, len(self._answer))
        self.removed.emit(index, -by)
        if index <= before.current < index - by:
            self.current_changed.emit()
        if len(self.selection) != len(before.selection):
            self.selection_changed.emit()

    async def _look_again(self) -> None:
        jobs, event = await self._search.run(Search.changed_after, self._event, _FITTED_MAX + 1)
        self._event = event
        if len(jobs) > _FITTED_MAX:
            self._ask()
            return
        self._changed |= dict.fromkeys(jobs)
        self._fit_changes()

    # rows

    def _near_ids(self) -> list[BatchId]:
        return [BatchId(batch) for batch in self._answer.batches[self._near.start : self._near.stop]]

    async def _fetch(self) -> None:
        """Fetch what is near the screen, and what is near it when that is done."""
        self._is_fetching = True
        fetched: range | None = None
        try:
            while fetched is not self._near:
                fetched = self._near
                missing = self._nearby.missing(self._near_ids())
                for first in range(0, len(missing), _BATCHES_AT_ONCE):
                    for batch in await self._search.run(Search.batches, missing[first : first + _BATCHES_AT_ONCE]):
                        self._nearby.put(batch)
                    self._tell_rows()
                    if fetched is not self._near:
                        break  # what is near now may all be there by this
        finally:
            self._is_fetching = False

    def _tell_rows(self) -> None:
        last = min(self._near.stop, len(self._answer.batches)) - 1
        if self._near.start <= last:
            span = range(self._answer.span(self._near.start).start, self._answer.span(last).stop)
            self.rows_loaded.emit(span.start, span.stop - 1)

    # the library

    def _spawn(self, story: Coroutine[Any, Any, None], name: str) -> None:
        """Look into the library that is open now, and into no other."""
        self._workspace.bind(self._supervisor.spawn(story, name))

    async def _begin(self, folder: Path) -> None:
        """Answer, and return to where the last session was in this library."""
        await self._search.begin(folder)
        self._place_name = f"place_{hashlib.sha256(os.fsencode(folder)).hexdigest()[:_FOLDER_DIGITS]}"
        text = self._settings.values.get(self._place_name)
        if isinstance(text, str):
            self._returns_to = from_text(text, await self._search.run(Search.batch_ids, jobs_in(text)))
        self._is_open = True
        self._ask()

    @Slot(object)
    def _on_opened(self, info: WorkspaceInfo) -> None:
        self._spawn(self._begin(info.folder), "open the review")

    @Slot()
    def _on_closing(self) -> None:
        self._is_open = False
        self._nearby.clear()
        self._changed = {}
        self._returns_to = None
        self._wish = EVERYTHING
        self._is_asking = self._is_fitting = self._is_fetching = self._is_noting = False
        self._stand(EVERYTHING, Found(answer=Answer(), places=frozenset(), event=0), Choice())

    @Slot(object)
    def _on_job_changed(self, job: Job) -> None:
        self._note(job.id)

    @Slot(object)
    def _on_result_saved(self, result: Result) -> None:
        self._note(result.job_id)


_FOLDER_DIGITS = 12
"""Of the hash that stands for a library's folder among the settings."""


def _carried(choice: Choice, before: Answer, after: Answer) -> Choice:
    """The same pictures in another answer, as far as they are in it."""
    current = after.index_of(PictureId(before.ids[choice.current])) if choice.current >= 0 else None
    wanted = set(chain.from_iterable(before.ids[first:end] for first, end in choice.selection.ranges))
    found = compress(count(), map(wanted.__contains__, after.ids)) if wanted else ()
    return _choice(current, selection_of(found))


def _found_again(place: Place, answer: Answer) -> Choice:
    """A place of an earlier session, as far as it is in an answer."""
    current = answer.index_of(place.current) if place.current is not None else None
    selection = NOTHING
    for first, last in (map(answer.index_of, ends) for ends in place.selected):
        if first is not None and last is not None:
            selection = selection.with_range(first, last + 1)
    return _choice(current, selection)


def _choice(current: int | None, selection: Selection) -> Choice:
    index = -1 if current is None else current
    return Choice(current=index, anchor=index, selection=selection)
