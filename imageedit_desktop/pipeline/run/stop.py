"""Ending the wait on the user's word. The service has no cancel: work that was sent goes on, and may be charged."""

from __future__ import annotations

from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.events import JobChanged
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Charged, Job, JobState, may_follow
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.pipeline.desk import Desk


async def stop_waiting(desk: Desk, job_id: JobId) -> Job:
    """Write down that the user stopped waiting; call it after the job's own story was cancelled and has ended.

    A job that another program has in hand goes on there, and comes back as it is.
    """
    with desk.library.claim(job_id) as mine:
        job = await desk.job(job_id)
        if not mine or not may_follow(job.state, JobState.ABANDONED):
            return job
        code = Code.NOTHING_SENT if job.charged is Charged.NO else Code.STOPPED_WAITING
        return await desk.step(job, JobState.ABANDONED, reason=problem(code))


async def pick_up_again(desk: Desk, job_id: JobId) -> Job:
    """Bring a job that was given up back to where it can go on: waiting, unknown or receiving.

    A job that never left, or whose task has ended, comes back as it is: it can only be ordered again. So does one
    that another program has in hand.
    """
    with desk.library.claim(job_id) as mine:
        job = await desk.job(job_id)
        if not mine:
            return job
        if job.state is JobState.ABANDONED and job.charged is not Charged.NO:
            if job.remote_id is not None:
                return await desk.step(job, JobState.WAITING)
            return await desk.step(job, JobState.UNKNOWN, reason=problem(Code.OUTCOME_UNKNOWN))
        if _was_denied(job):
            return await desk.step(job, JobState.WAITING)
        return await offer_again(desk, job) if job.state is JobState.FAILED else job


def _was_denied(job: Job) -> bool:
    """Whether the service said that it knows nothing of a task that it had taken; it may know again later."""
    denied = job.reason is not None and job.reason.code is Code.NOT_FOUND
    return job.state is JobState.FAILED and job.remote_id is not None and denied


async def offer_again(desk: Desk, job: Job, *, hopeless: bool = True) -> Job:
    """Give the lost pictures of a failed job another chance; a job that has none comes back as it is.

    Args:
        desk: where.
        job: the failed one.
        hopeless: whether to try also where fetching again will hardly help.
    """
    after = await desk.workers.database(_offer_again, desk, job, hopeless)
    if after.state is not job.state:
        desk.tell(JobChanged(job=after))
    return after


def _offer_again(desk: Desk, job: Job, hopeless: bool) -> Job:
    """Runs in the database's thread."""
    results = desk.library.results.of_job(job.id)
    reasons = [result.reason for result in results if result.state is ResultState.LOST]
    if not any(hopeless or (reason and reason.code not in _FOR_GOOD) for reason in reasons):
        return job
    with desk.library.transaction():
        desk.library.results.seek_again(job.id)
        return desk.library.jobs.step(job.id, JobState.RECEIVING, at_ms=desk.clock.now_ms())


_FOR_GOOD = {Code.OUTPUT_EXPIRED, Code.OUTPUT_TOO_LARGE, Code.OUTPUT_ADDRESS_REFUSED}
