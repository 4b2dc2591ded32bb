"""Everything that the service still has: its history of seven days, held against the ledger.

`look` reads the history page by page. A finished task that no job of this library owns, ordered on the web or by
another program, becomes a job of its own; one whose pictures are missing here gets another chance. `run_job` then
fetches what there is to fetch, and `count` tells what came of it.
"""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from itertools import count as numbers

from imageedit_desktop.api.retry import backoff_s
from imageedit_desktop.domain import echo, price
from imageedit_desktop.domain.errors import Code, Transient
from imageedit_desktop.domain.events import JobChanged
from imageedit_desktop.domain.ids import JobId, PredictionId, new_job_id
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.limits import MODEL_ID, RETENTION_S
from imageedit_desktop.domain.prediction import Prediction, Status
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.domain.sweep import Sweep
from imageedit_desktop.pipeline.desk import Desk
from imageedit_desktop.pipeline.recover.find_task import IN_DOUBT, PAGE_SIZE, fits, is_near

_ATTEMPTS_TO_READ = 4
_TO_FETCH = (JobState.WAITING, JobState.RECEIVING)


@dataclass(slots=True, kw_only=True)
class Look:
    """What the history shows.

    Attributes:
        offered: how many pictures the service has for each job that owns a finished task.
        here: how many of them were on disk.
        to_fetch: jobs for `run_job` to take on; that costs nothing.
        foreign: pictures of finished tasks that no job of this library owns, and that were left alone.
        later: tasks that are still in the making, or that may belong to an order whose outcome is unknown.
    """

    offered: dict[JobId, int] = field(default_factory=dict)
    here: int = 0
    to_fetch: list[JobId] = field(default_factory=list)
    foreign: int = 0
    later: int = 0


async def look(desk: Desk, *, take_all: bool = True) -> Look:
    """Read the history, one page after the other, and write down what is to be fetched.

    Args:
        desk: where.
        take_all: also what other programs ordered, and what the user gave up or could not be fetched before.

    Raises:
        ServiceError: the history could not be read; what was found until then is written down.
        LibraryError: the disk.
    """
    found = Look()
    async for page in _pages(desk):
        changed = await desk.workers.database(_enter, desk, page, found, take_all)
        for job in changed:
            desk.tell(JobChanged(job=job))
    return found


async def count(desk: Desk, found: Look) -> Sweep:
    """What is on disk now of what was found."""
    rows = [
        row for job_id in found.offered for row in await desk.workers.database(desk.library.results.of_job, job_id)
    ]
    expired = sum(row.reason is not None and row.reason.code is Code.OUTPUT_EXPIRED for row in rows)
    return Sweep(
        found=sum(found.offered.values()),
        here=found.here,
        fetched=_saved(rows) - found.here,
        expired=expired,
        later=found.later,
    )


async def _pages(desk: Desk) -> AsyncIterator[list[Prediction]]:
    """This model's tasks of the last seven days, each once; tasks that are made meanwhile push others back."""
    seen: set[PredictionId] = set()
    oldest_ms = desk.clock.now_ms() - RETENTION_S * 1000
    for page in numbers(1):
        tasks = await _page(desk, page, oldest_ms)
        new = [task for task in tasks if task.id not in seen]
        if not new:
            return
        seen.update(task.id for task in new)
        yield [task for task in new if task.model == MODEL_ID]


async def _page(desk: Desk, page: int, oldest_ms: int) -> list[Prediction]:
    for attempt in numbers():
        try:
            return await desk.service.history(page=page, page_size=PAGE_SIZE, created_after_ms=oldest_ms)
        except Transient as error:
            if attempt + 1 == _ATTEMPTS_TO_READ:
                raise
            await desk.clock.sleep(backoff_s(attempt, error.retry_after_s, random.random))
    raise AssertionError  # the numbers have no end


def _enter(desk: Desk, tasks: Sequence[Prediction], found: Look, take_all: bool) -> list[Job]:
    """Hold one page against the ledger, in one transaction, in its thread; returns the jobs that changed."""
    changed = []
    with desk.library.transaction():
        in_doubt = [job for job in desk.library.jobs.in_states(IN_DOUBT) if job.origin == desk.origin]
        for task in tasks:
            before = desk.library.jobs.by_remote_id(desk.origin, task.id)
            if task.status is not Status.COMPLETED or not task.outputs:
                found.later += before is None and task.status is Status.PENDING
            elif before is not None:
                after = _offer_again(desk, before, task, take_all)
                changed += [after] if after.state is not before.state else []
                _note(desk, after, task, found)
            elif any(_may_own(job, task) for job in in_doubt):
                found.later += 1
            elif take_all:
                changed.append(_adopt(desk, task))
                _note(desk, changed[-1], task, found)
            else:
                found.foreign += len(task.outputs)
    return changed


def _note(desk: Desk, job: Job, task: Prediction, found: Look) -> None:
    found.offered[job.id] = len(task.outputs)
    found.here += _saved(desk.library.results.of_job(job.id))
    if job.state in _TO_FETCH:
        found.to_fetch.append(job.id)


def _may_own(job: Job, task: Prediction) -> bool:
    """Whether a task may be what became of an order without an answer; `adopt` is to decide that, not this."""
    return is_near(task, job) and (task.inputs is None or fits(task, job))


def _adopt(desk: Desk, task: Prediction) -> Job:
    """A job for a task that another program ordered; see `Job.is_rescued`."""
    recipe = echo.recipe_of(task)
    made_ms = desk.clock.now_ms() if task.created_ms is None else task.created_ms
    job = Job(
        id=new_job_id(),
        recipe=recipe,
        state=JobState.RECEIVING,
        origin=desk.origin,
        price=price.price_of(recipe.images, desk.capabilities.price_per_image),
        charged=Charged.YES,
        remote_id=task.id,
        created_ms=made_ms,
        completed_ms=made_ms,
    )
    desk.library.jobs.add(job)
    _offer(desk, job, task)
    return job


def _offer_again(desk: Desk, job: Job, task: Prediction, take_all: bool) -> Job:
    """Another chance for the pictures of a job that had ended without all of them."""
    rows = desk.library.results.of_job(job.id)
    if job.state not in _ENDED or _saved(rows) >= len(task.outputs):
        return job
    if not take_all and (rows or job.state is JobState.ABANDONED):
        return job
    _offer(desk, job, task)
    now_ms = desk.clock.now_ms()
    return desk.library.jobs.step(job.id, _ENDED[job.state], at_ms=now_ms, charged=Charged.YES)


_ENDED = {JobState.FAILED: JobState.RECEIVING, JobState.ABANDONED: JobState.WAITING}


def _offer(desk: Desk, job: Job, task: Prediction) -> None:
    expires_ms = (desk.clock.now_ms() if task.created_ms is None else task.created_ms) + RETENTION_S * 1000
    desk.library.results.offer(job, task.outputs, task.nsfw, expires_ms=expires_ms)


def _saved(rows: Sequence[Result]) -> int:
    return sum(row.state is ResultState.SAVED for row in rows)
