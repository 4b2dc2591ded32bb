"""After a crash or a quit: what the ledger says is unfinished, and where each job goes on."""

from __future__ import annotations

import logging
from collections.abc import Collection
from contextlib import AsyncExitStack
from dataclasses import dataclass

from imageedit_desktop.domain.errors import Code, LibraryError
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.limits import RETENTION_MS
from imageedit_desktop.domain.queue_order import NOT_SENT_YET, WAIT_FOR_TURN
from imageedit_desktop.domain.remedy import is_likely_to_go_on, may_go_on
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.retrying import until_written
from imageedit_desktop.pipeline.recover.clean_up import clean_up
from imageedit_desktop.pipeline.run.find_prediction import clock_offset_ms
from imageedit_desktop.pipeline.run.stop import seek_pictures, without_answer

_log = logging.getLogger(__name__)

_ATTEMPTS_TO_WRITE = 4
"""For each; a few seconds, for all others wait."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """What was interrupted, oldest first. `keep_running` takes each of them on.

    Attributes:
        under_way: sent and paid; running them costs nothing more.
        unsent: written down but not sent; `place_order.release` lets them go, and running them costs their price.
        paused: in the queue, which is paused; `queue_order.resume` lets them go, likewise.
        unknown: the POST left and no answer came; running them looks for their prediction, and costs nothing more.
        unreadable: another version wrote them, or they are damaged; they are left as they are.
    """

    under_way: tuple[Job, ...]
    unsent: tuple[Job, ...]
    paused: tuple[Job, ...]
    unknown: tuple[Job, ...]
    unreadable: tuple[Job, ...]


async def find_unfinished(
    desk: Desk,
    *,
    only: Collection[JobId] | None = None,
    skip: Collection[JobId] = (),
    asked_for: bool = False,
    keeps_queue: bool = False,
) -> Unfinished:
    """Put every interrupted job of this service into a state from which it can go on.

    Jobs that another program has in hand are left out. What was not sent becomes a draft: it waits for a word. In a
    queue that is paused it stays: to resume it is that word.
    A POST that was cut off becomes unknown. Pictures that could not be fetched, though the service may still have
    them, get another chance. What is half of something, and a day old, is removed.

    Args:
        desk: where.
        only: jobs that it is about, all others stay as they are; None for all.
        skip: jobs that this program has in hand itself.
        asked_for: it is the user's wish, so that also what the service said it does not have is asked for again.
        keeps_queue: this program has claimed the queue. Where another one has, what waits in it is in hand.

    Raises:
        LibraryError: the ledger cannot be read.
    """
    await clean_up(desk)
    is_worth_it = may_go_on if asked_for else is_likely_to_go_on
    failed = [job for job in await desk.ledger.jobs_in([JobState.FAILED]) if is_worth_it(job)]
    if failed:
        oldest_ms = await _service_now_ms(desk, ask=asked_for) - RETENTION_MS
        failed = [job for job in failed if _is_recent(job, oldest_ms)]
    async with AsyncExitStack() as held:
        is_ours = keeps_queue or await held.enter_async_context(desk.ledger.claim_queue())
        left = (job for job in await desk.ledger.jobs_in(_UNFINISHED) if job.id not in skip)
        stopped = [job for job in left if is_ours or job.state not in WAIT_FOR_TURN]
        found = [job for job in (*stopped, *failed) if only is None or job.id in only]
        ready = [job for before in found if (job := await _made_ready(desk, before))]
    return Unfinished(
        under_way=tuple(job for job in ready if job.state in {JobState.WAITING, JobState.RECEIVING}),
        unsent=tuple(job for job in ready if job.state in NOT_SENT_YET and not _is_paused(desk, job)),
        paused=tuple(job for job in ready if _is_paused(desk, job)),
        unknown=tuple(job for job in ready if job.state in {JobState.UNKNOWN, JobState.SUBMITTING}),
        unreadable=tuple(await desk.ledger.unreadable()),
    )


_UNFINISHED = (
    *NOT_SENT_YET,
    JobState.SUBMITTING,
    JobState.UNKNOWN,
    JobState.WAITING,
    JobState.RECEIVING,
)


def _is_paused(desk: Desk, job: Job) -> bool:
    return desk.lanes.is_paused and job.state in WAIT_FOR_TURN


async def _service_now_ms(desk: Desk, *, ask: bool) -> int:
    """The service's time: the computer's clock may have been set since a job failed, or have been wrong then."""
    offset_ms = await clock_offset_ms(desk) if ask else desk.service.clock_offset_ms
    return desk.clock.now_ms() + (offset_ms or 0)


def _is_recent(job: Job, oldest_ms: int) -> bool:
    """Whether a failed job may still get its pictures: within a week, or from what came of a broken download.

    Args:
        job: with a prediction.
        oldest_ms: a week ago, by the service's clock.
    """
    cut_off = job.reason is not None and job.reason.code is Code.OUTPUT_TRUNCATED
    completed_ms = (job.completed_ms or 0) + (job.clock_offset_ms or 0)
    return cut_off or completed_ms > oldest_ms


async def _made_ready(desk: Desk, job: Job) -> Job | None:
    """The job in a state from which it can go on; None where someone else has it in hand, or it needs nothing.

    Where the disk goes on refusing, it is left as it is: its own story deals with that.
    """
    try:
        return await until_written(desk.clock, attempts=_ATTEMPTS_TO_WRITE)(_claimed_and_stepped_back, desk, job)
    except LibraryError as error:
        _log.info("Job %s could not be made ready: %s", job.id, error.code)
        return job


async def _claimed_and_stepped_back(desk: Desk, job: Job) -> Job | None:
    async with desk.ledger.claim(job.id) as mine:
        return await _step_back(desk, await desk.ledger.job(job.id)) if mine else None


async def _step_back(desk: Desk, job: Job) -> Job:
    match job.state:
        case JobState.QUEUED if desk.lanes.is_paused:
            return job
        case JobState.PREPARING if desk.lanes.is_paused:
            return await desk.ledger.step(job, JobState.QUEUED)
        case JobState.QUEUED | JobState.PREPARING:
            return await desk.ledger.step(job, JobState.DRAFT)
        case JobState.SUBMITTING:
            return await without_answer(desk, job)
        case JobState.FAILED if may_go_on(job):
            return await seek_pictures(desk, job)
        case _:
            return job
