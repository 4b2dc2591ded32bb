"""Ending the wait on the user's word. The service has no cancel: work that was sent goes on, and may be charged."""

from __future__ import annotations

from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Charged, Job, JobState, may_follow
from imageedit_desktop.domain.remedy import may_go_on
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.retrying import until_written
from imageedit_desktop.store.library import Library


async def stop_waiting(desk: Desk, job_id: JobId) -> Job:
    """Write down that the user stopped waiting; call it after the job's own story was cancelled and has ended.

    A job that another program has in hand goes on there, and comes back as it is.

    Raises:
        LibraryError: the disk goes on refusing; the job stands where it stood, and nobody runs it.
    """
    return await until_written(desk.clock)(_stop_waiting, desk, job_id)


async def _stop_waiting(desk: Desk, job_id: JobId) -> Job:
    async with desk.ledger.claim(job_id) as mine:
        job = await desk.ledger.job(job_id)
        if mine and job.state is JobState.SUBMITTING:
            job = await without_answer(desk, job)
        if not mine or not may_follow(job.state, JobState.ABANDONED):
            return job
        code = Code.NOTHING_SENT if job.charged is Charged.NO else Code.STOPPED_WAITING
        return await desk.ledger.step(job, JobState.ABANDONED, reason=problem(code))


async def pick_up_again(desk: Desk, job_id: JobId) -> Job:
    """Bring a job that was given up, or has failed, back to where it can go on: waiting, unknown or receiving.

    A job of which no picture can come any more comes back as it is: it can only be ordered again. So does one that
    another program has in hand.

    Raises:
        LibraryError: the disk goes on refusing; the job stands where it stood.
    """
    return await until_written(desk.clock)(_pick_up_again, desk, job_id)


async def _pick_up_again(desk: Desk, job_id: JobId) -> Job:
    async with desk.ledger.claim(job_id) as mine:
        job = await desk.ledger.job(job_id)
        if not mine or not may_go_on(job):
            return job
        if job.prediction_id is None:
            reason = problem(Code.OUTCOME_UNKNOWN)
            return await desk.ledger.step(job, JobState.UNKNOWN, reason=reason)
        return await seek_pictures(desk, job)


async def without_answer(desk: Desk, job: Job) -> Job:
    """Write down of a job whose POST was cut off that its outcome is not known. The caller has claimed it.

    Raises:
        LibraryError: the disk.
    """
    reason = problem(Code.OUTCOME_UNKNOWN)
    return await desk.ledger.step(job, JobState.UNKNOWN, charged=Charged.UNKNOWN, reason=reason)


async def seek_pictures(desk: Desk, job: Job) -> Job:
    """Give a job with a prediction another chance: for pictures that it lost, or else to ask the service how it is.

    Raises:
        LibraryError: the disk.
    """
    return await desk.ledger.change(_seek_pictures, job, at_ms=desk.clock.now_ms())


def _seek_pictures(library: Library, job: Job, *, at_ms: int) -> Job:
    offered = library.results.of_job(job.id)
    if job.state is JobState.ABANDONED or not any(result.state is ResultState.LOST for result in offered):
        return library.jobs.step(job.id, JobState.WAITING, at_ms=at_ms)
    with library.transaction():
        library.results.seek_again(job.id)
        return library.jobs.step(job.id, JobState.RECEIVING, at_ms=at_ms)
