"""Everything that the service still has: its history of seven days, held against the ledger.

`compare_history` reads it page by page. A finished prediction that no job of this library owns, ordered on the web
or by another program, becomes a job of its own; one whose pictures are missing here gets another chance. `run_job`
then fetches what there is to fetch, and `sum_up` tells what came of it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from itertools import count as numbers

from imageedit_desktop.domain.draft import echo
from imageedit_desktop.domain.errors import Code, Transient
from imageedit_desktop.domain.events import JobChanged
from imageedit_desktop.domain.ids import JobId, PredictionId, new_job_id
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.limits import MODEL_ID, RETENTION_MS
from imageedit_desktop.domain.moments import local_ms
from imageedit_desktop.domain.money import price
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.prediction import Prediction, Status
from imageedit_desktop.domain.rescued import Rescued
from imageedit_desktop.domain.result import CAME, Result
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.retrying import retrying
from imageedit_desktop.pipeline.run.find_prediction import PAGE_SIZE, UNANSWERED, clock_offset_ms, fits, is_near
from imageedit_desktop.store.library import Library

_ATTEMPTS_TO_READ = 4
_TO_FETCH = (JobState.WAITING, JobState.RECEIVING)


@dataclass(slots=True, kw_only=True)
class Comparison:
    """What the history shows beside the ledger.

    Attributes:
        offered: how many pictures the service has for each job that owns a finished prediction.
        here: how many of them were on disk.
        to_fetch: jobs for `run_job` to take on; that costs nothing.
        foreign: pictures of finished predictions that no job of this library owns, and that were left alone.
        later: predictions that are still in the making, or that may belong to an order whose outcome is unknown.
    """

    offered: dict[JobId, int] = field(default_factory=dict)
    here: int = 0
    to_fetch: list[JobId] = field(default_factory=list)
    foreign: int = 0
    later: int = 0


async def compare_history(desk: Desk, comparison: Comparison | None = None, *, take_all: bool = True) -> Comparison:
    """Read the history, one page after the other, and write down what is to be fetched.

    Args:
        desk: where.
        comparison: what is found is added to it page by page: it is known also where the next cannot be read.
        take_all: also what other programs ordered, and what the user gave up or could not be fetched before.

    Raises:
        ServiceError: the history could not be read; what was found until then is written down.
        LibraryError: the disk.
    """
    comparison = comparison or Comparison()
    offset_ms = await clock_offset_ms(desk) or 0
    async for page in _pages(desk, offset_ms):
        page_comparison = _PageComparison(
            library=desk.library,
            origin=desk.origin,
            now_ms=desk.clock.now_ms(),
            per_image=desk.catalogue.capabilities.price_per_image,
            take_all=take_all,
            offset_ms=offset_ms,
            so_far=comparison,
        )
        changed = await desk.ledger.run(_enter, page_comparison, page)
        for job in changed:
            desk.tell(JobChanged(job=job))
    return comparison


async def sum_up(desk: Desk, comparison: Comparison) -> Rescued:
    """What is on disk now of what the service offered.

    Raises:
        LibraryError: the ledger cannot be read.
    """
    rows = [row for job_id in comparison.offered for row in await desk.ledger.results_of(job_id)]
    expired = sum(row.reason is not None and row.reason.code is Code.OUTPUT_EXPIRED for row in rows)
    return Rescued(
        found=sum(comparison.offered.values()),
        here=comparison.here,
        fetched=_saved(rows) - comparison.here,
        expired=expired,
        later=comparison.later,
    )


async def _pages(desk: Desk, offset_ms: int) -> AsyncIterator[list[Prediction]]:
    """This model's predictions of the last seven days, each once; new ones push others back meanwhile."""
    seen: set[PredictionId] = set()
    oldest_ms = desk.clock.now_ms() + offset_ms - RETENTION_MS
    for page in numbers(1):
        predictions = await _page(desk, page, oldest_ms)
        new = [prediction for prediction in predictions if prediction.id not in seen]
        if not new:
            return
        seen.update(prediction.id for prediction in new)
        yield [prediction for prediction in new if prediction.model == MODEL_ID]


async def _page(desk: Desk, page: int, oldest_ms: int) -> list[Prediction]:
    reading = retrying(desk.clock, lambda error: isinstance(error, Transient), attempts=_ATTEMPTS_TO_READ)
    return await reading(desk.service.history, page=page, page_size=PAGE_SIZE, created_after_ms=oldest_ms)


@dataclass(frozen=True, slots=True, kw_only=True)
class _PageComparison:
    """One page of the history held against the ledger, in the database's thread."""

    library: Library
    origin: str
    now_ms: int
    per_image: MicroUsd
    offset_ms: int
    take_all: bool
    so_far: Comparison

    def enter(self, predictions: Sequence[Prediction]) -> list[Job]:
        """Write down what is new, in one transaction; returns the jobs that changed."""
        changed = []
        jobs = self.library.jobs
        with self.library.transaction():
            unanswered = [job for job in jobs.in_states(UNANSWERED) if job.origin == self.origin]
            for prediction in predictions:
                before = jobs.by_prediction_id(self.origin, prediction.id)
                if prediction.status is not Status.COMPLETED or not prediction.outputs:
                    self.so_far.later += before is None and prediction.status is Status.PENDING
                elif before is not None:
                    after = self._offer_again(before, prediction)
                    changed += [after] if after.state is not before.state else []
                    self._count(after, prediction)
                elif any(self._may_own(job, prediction) for job in unanswered):
                    self.so_far.later += 1
                elif self.take_all:
                    changed.append(self._take_in(prediction))
                    self._count(changed[-1], prediction)
                else:
                    self.so_far.foreign += len(prediction.outputs)
        return changed

    def _may_own(self, job: Job, prediction: Prediction) -> bool:
        """Whether a prediction may be what became of an order without an answer; `find_prediction` decides that."""
        near = is_near(prediction, job, self.offset_ms)
        return near and (prediction.inputs is None or fits(prediction, job, self.offset_ms))

    def _made_ms(self, prediction: Prediction) -> int:
        """When a prediction was made, by this computer's clock."""
        return self.now_ms if prediction.created_ms is None else local_ms(prediction.created_ms, self.offset_ms)

    def _count(self, job: Job, prediction: Prediction) -> None:
        self.so_far.offered[job.id] = len(prediction.outputs)
        self.so_far.here += _saved(self.library.results.of_job(job.id))
        if job.state in _TO_FETCH:
            self.so_far.to_fetch.append(job.id)

    def _take_in(self, prediction: Prediction) -> Job:
        """A job for a prediction that another program ordered."""
        recipe = echo.recipe_of(prediction)
        made_ms = self._made_ms(prediction)
        job = Job(
            id=new_job_id(),
            recipe=recipe,
            state=JobState.RECEIVING,
            origin=self.origin,
            price=price.price_of(recipe.images, self.per_image),
            charged=Charged.YES,
            prediction_id=prediction.id,
            created_ms=made_ms,
            completed_ms=made_ms,
        )
        self.library.jobs.add(job)
        self._offer(job, prediction)
        return job

    def _offer_again(self, job: Job, prediction: Prediction) -> Job:
        """Another chance for the pictures of a job that had ended without all of them."""
        rows = self.library.results.of_job(job.id)
        if job.state not in _ENDED or _saved(rows) >= len(prediction.outputs):
            return job
        if not self.take_all and (rows or job.state is JobState.ABANDONED):
            return job
        self._offer(job, prediction)
        return self.library.jobs.step(job.id, _ENDED[job.state], at_ms=self.now_ms, charged=Charged.YES)

    def _offer(self, job: Job, prediction: Prediction) -> None:
        expires_ms = self._made_ms(prediction) + RETENTION_MS
        self.library.results.offer(job, prediction.outputs, prediction.nsfw, expires_ms=expires_ms)


def _enter(_library: Library, comparison: _PageComparison, page: Sequence[Prediction]) -> list[Job]:
    return comparison.enter(page)


_ENDED = {JobState.FAILED: JobState.RECEIVING, JobState.ABANDONED: JobState.WAITING}


def _saved(rows: Sequence[Result]) -> int:
    return sum(row.state in CAME for row in rows)
