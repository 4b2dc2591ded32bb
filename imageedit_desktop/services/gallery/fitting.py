"""What happens in the library is fitted into the answer that stands, at its place, and moves nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.domain.ids import BatchId, JobId
from imageedit_desktop.services.gallery.library_search import LibrarySearch
from imageedit_desktop.services.gallery.nearby import Nearby
from imageedit_desktop.services.gallery.standing import Standing
from imageedit_desktop.services.tasks import Spawn
from imageedit_desktop.store.search import Search, Taken

if TYPE_CHECKING:
    from imageedit_desktop.services.gallery.review import Review


class Fitting:
    """Takes in what becomes of jobs, as far as the query takes it; while another answer is looked for, it waits."""

    def __init__(
        self,
        review: Review,
        search: LibrarySearch,
        nearby: Nearby,
        spawn: Spawn,
        *,
        standing: Callable[[], Standing],
        may_fit: Callable[[], bool],
        ask: Callable[[], None],
        follow: Callable[[int, int], None],
        fetch_near: Callable[[], None],
    ) -> None:
        """Fit into the answer of one review.

        Args:
            review: its signals tell what came of it.
            search: the library that is open.
            nearby: what is known near the screen.
            spawn: runs a story for as long as the library is open.
            standing: what stands now.
            may_fit: whether that is to stay for now.
            ask: answers anew, where something cannot be fitted in.
            follow: told of an index and a number: pictures were put in there, or taken out if below zero.
            fetch_near: fetches what is near the screen.
        """
        self._review, self._search, self._nearby, self._spawn = review, search, nearby, spawn
        self._standing, self._may_fit = standing, may_fit
        self._ask, self._follow, self._fetch_near = ask, follow, fetch_near
        self._changed: dict[JobId, bool] = {}
        self._is_fitting = False

    def note(self, jobs: Iterable[JobId], *, may_arrive: bool = True) -> None:
        """Something became of these.

        Args:
            jobs: in any order.
            may_arrive: whether pictures that were not there have just arrived; else they may only have been hidden.
        """
        for job_id in jobs:
            self._changed[job_id] = may_arrive or self._changed.get(job_id, False)
        self.go_on()

    def go_on(self) -> None:
        """Once an answer stands, take in what changed; while another is looked for, that comes first."""
        if self._changed and not self._is_fitting and self._may_fit():
            self._is_fitting = True
            self._spawn(self._fit_all(), "fit changes in")

    def stop(self) -> None:
        """The library closes, and with it ends who fits in."""
        self._changed = {}
        self._is_fitting = False

    async def _fit_all(self) -> None:
        try:
            while self._changed and self._may_fit():
                changed, self._changed = self._changed, {}
                try:
                    is_done = await self._fit_jobs(changed)
                except ImageEditError:
                    self._changed = changed | self._changed
                    raise
                if not is_done:
                    self._changed = changed | self._changed
        finally:
            self._is_fitting = False

    async def _fit_jobs(self, jobs: Mapping[JobId, bool]) -> bool:
        """Fit in what the query takes of jobs now; False where there is another answer meanwhile."""
        standing, read_at = self._standing(), self._nearby.moment
        if standing.query.goes_by_looks:
            self._nearby.doubt((await self._search.run(Search.batch_ids, list(jobs))).values())
            self._fetch_near()
            self._ask()
            return True
        for taken in await self._search.run(Search.taken, standing.query, list(jobs)):
            following: BatchId | None = None
            is_new = standing.lacks(taken)
            if is_new:
                following = await self._search.run(Search.following, standing.query, taken.batch.id)
            if standing is not self._standing():
                return False
            if is_new and not standing.make_room(taken, following):
                self._ask()
                return False
            arrived = self._fit(standing, taken, read_at, is_new=is_new)
            if arrived and jobs[taken.batch.facts.job.id]:
                self._review.arrived.emit(arrived)
        await self._count_left_out(standing)
        await self._count_unmeasured(standing)
        return True

    async def _count_left_out(self, standing: Standing) -> None:
        if standing.query.leaves_out_sensitive:
            left_out = await self._search.run(Search.left_out, standing.query)
            if left_out != standing.left_out:
                standing.left_out = left_out
                self._review.left_out_changed.emit()

    async def count_unmeasured(self) -> None:
        """Count anew, whatever else became of the answer, how many pictures are yet to be measured."""
        await self._count_unmeasured(self._standing())

    async def _count_unmeasured(self, standing: Standing) -> None:
        unmeasured = await self._search.run(Search.unmeasured, standing.query)
        if unmeasured != standing.unmeasured:
            standing.unmeasured = unmeasured
            self._review.unmeasured_changed.emit()

    def _fit(self, standing: Standing, taken: Taken, read_at: int, *, is_new: bool) -> int:
        """Give a batch the pictures that it has now, and tell; how many are on the disk that were not there."""
        batch = taken.batch.id
        self._nearby.put(taken.batch, read_at=read_at)
        arrived = standing.hold_places(taken)
        position = standing.answer.position_of(batch)
        if position is None:
            return 0
        if is_new and not taken.numbers:
            self._review.inserted.emit(standing.answer.span(position).start, 0)
        for index, by in standing.fit(taken):
            self._follow(index, by)
        self._review.batches_changed.emit(frozenset({batch}))
        return arrived
