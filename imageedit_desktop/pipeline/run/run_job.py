"""How one edit travels, from wherever the ledger says it stands to its end."""

from __future__ import annotations

from imageedit_desktop.domain.errors import ServiceError
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.run.back_up import back_up_if_due
from imageedit_desktop.pipeline.run.find_prediction import find_prediction
from imageedit_desktop.pipeline.run.receive import receive
from imageedit_desktop.pipeline.run.send import send
from imageedit_desktop.pipeline.run.stop import without_answer
from imageedit_desktop.pipeline.run.wait import wait


async def run_job(desk: Desk, job_id: JobId) -> Job:
    """Take a job as far as it will go now; return the row as it then stands.

    Nothing is done where another program has the same job in hand. Cancelling is safe at any point: the ledger
    tells where to go on, and a POST that has left is seen through first.

    Raises:
        ServiceError: waiting or receiving cannot go on for now (for example the key is not accepted any more), or
            the history could not be read for a job without an answer.
        LibraryError: the disk; the job stays where it is and can be resumed.
    """
    async with desk.ledger.claim(job_id) as mine:
        job = await desk.ledger.job(job_id)
        if not mine:
            return job
        if job.state is JobState.SUBMITTING:
            job = await without_answer(desk, job)
        if job.state in {JobState.QUEUED, JobState.PREPARING}:
            job = await _send_and_wait(desk, job)
        elif job.state in {JobState.UNKNOWN, JobState.WAITING}:
            with desk.lanes.count_in():
                job = await find_prediction(desk, job)
                job = await wait(desk, job)
        job = await receive(desk, job)
    await back_up_if_due(desk)
    return await desk.ledger.job(job_id)  # the user may have let it go on meanwhile


async def _send_and_wait(desk: Desk, job: Job) -> Job:
    """Where it is back in the queue it waits for its turn once more: another may have been put before it."""
    failures: list[ServiceError] = []
    while job.state in {JobState.QUEUED, JobState.PREPARING}:
        async with desk.lanes.hold_slot(job.recipe.images, desk.tell_turn(job), job=job):
            job = await send(desk, job, failures)
            job = await find_prediction(desk, job)
            job = await wait(desk, job)
    return job
