"""Ending the wait on the user's word. The service has no cancel: work that was sent goes on, and may be charged."""

from __future__ import annotations

from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState, may_follow
from imageedit_desktop.pipeline.desk import Desk


async def stop_waiting(desk: Desk, job_id: JobId) -> Job:
    """Write down that the user stopped waiting; call it after the job's own story was cancelled and has ended."""
    job = await desk.job(job_id)
    if not may_follow(job.state, JobState.ABANDONED):
        return job
    return await desk.step(job, JobState.ABANDONED, reason=problem(Code.STOPPED_WAITING))


async def pick_up_again(desk: Desk, job_id: JobId) -> Job:
    """Bring a job that was given up back to where it can go on: waiting, unknown or receiving.

    A job that never left, or whose task has ended, comes back as it is: it can only be ordered again.
    """
    job = await desk.job(job_id)
    if job.state is JobState.ABANDONED and job.submitted_ms is not None:
        return await desk.step(job, JobState.UNKNOWN if job.remote_id is None else JobState.WAITING)
    if job.state is JobState.FAILED and await _has_lost_pictures(desk, job):
        return await desk.workers.database(_offer_again, desk, job)
    return job


async def _has_lost_pictures(desk: Desk, job: Job) -> bool:
    return bool(await desk.workers.database(desk.library.results.of_job, job.id))


def _offer_again(desk: Desk, job: Job) -> Job:
    with desk.library.transaction():
        desk.library.results.seek_again(job.id)
        return desk.library.jobs.step(job.id, JobState.RECEIVING, at_ms=desk.clock.now_ms())
