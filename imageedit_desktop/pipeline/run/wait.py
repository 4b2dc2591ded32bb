"""The second lane: ask how the prediction is doing until the service is done with it."""

from __future__ import annotations

from collections.abc import Callable

from imageedit_desktop.api.polling import wait_for
from imageedit_desktop.domain.errors import Code, Problem, Refused
from imageedit_desktop.domain.events import Progress
from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.limits import RETENTION_MS
from imageedit_desktop.domain.moments import local_ms
from imageedit_desktop.domain.prediction import Prediction, failure_of
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.retrying import retrying
from imageedit_desktop.pipeline.run.upload_inputs import forget_uploads
from imageedit_desktop.store.library import Library

_DENIALS_TO_BEAR = 3
"""In a row. A service of many machines may not know at once what it has just taken; that loses nothing paid."""


async def wait(desk: Desk, job: Job) -> Job:
    """Bring a waiting job to receiving or failed; a job in any other state comes back as it is.

    Raises:
        Refused: the service does not answer for this key; the job goes on waiting.
    """
    if job.state is not JobState.WAITING or job.prediction_id is None:
        return job
    polls = 0

    def count(_prediction: Prediction) -> None:
        nonlocal polls
        polls += 1
        desk.tell(Progress(job_id=job.id, step="poll", done=polls))

    prediction = await wait_for_end(desk, job.prediction_id, count)
    if isinstance(prediction, Problem):
        return await _ended(desk, job, prediction)
    reason = failure_of(prediction)
    return await _ended(desk, job, reason) if reason else await _completed(desk, job, prediction)


async def wait_for_end(
    desk: Desk, prediction_id: PredictionId, on_poll: Callable[[Prediction], None] = lambda _prediction: None
) -> Prediction | Problem:
    """The prediction as it ended, or the service's word, said more than once, that there is no such prediction.

    Raises:
        Refused: the service does not answer for this key.
        Malformed: its replies keep breaking the contract.
    """
    denials = 0

    def heard(prediction: Prediction) -> None:
        nonlocal denials
        denials = 0
        on_poll(prediction)

    async def ask() -> Prediction | Problem:
        nonlocal denials
        try:
            return await wait_for(desk.service, prediction_id, sleep=desk.clock.sleep, on_poll=heard)
        except Refused as error:
            if error.code is not Code.NOT_FOUND or denials < _DENIALS_TO_BEAR:
                denials += 1
                raise
            return error.first

    return await retrying(desk.clock, _is_denial, attempts=None)(ask)


def _is_denial(error: BaseException) -> bool:
    return isinstance(error, Refused) and error.code is Code.NOT_FOUND


async def _ended(desk: Desk, job: Job, reason: Problem) -> Job:
    """The prediction ended without pictures. The service promises a refund within three hours, so: not known.

    Source: https://wavespeed.ai/docs/refund-policy.
    """
    after = await desk.ledger.change(_write_end, job, reason, at_ms=desk.clock.now_ms())
    if reason.code is Code.TASK_INPUT_UNREADABLE:
        await forget_uploads(desk, job)
    return after


def _write_end(library: Library, job: Job, reason: Problem, *, at_ms: int) -> Job:
    """Write down why the prediction ended; pictures that it had offered are lost with it. In one transaction."""
    with library.transaction():
        for result in library.results.of_job(job.id):
            library.results.lose(result.id, reason)
        return library.jobs.step(
            job.id,
            JobState.FAILED,
            at_ms=at_ms,
            reason=reason,
            charged=Charged.UNKNOWN,
            completed_ms=at_ms,
            finished_ms=at_ms,
        )


async def _completed(desk: Desk, job: Job, prediction: Prediction) -> Job:
    now_ms = desk.clock.now_ms()
    told_ms = prediction.created_ms
    made_ms = now_ms if told_ms is None else local_ms(told_ms, desk.service.clock_offset_ms or 0)
    expires_ms = made_ms + RETENTION_MS
    return await desk.ledger.change(_write_offer, job, prediction, expires_ms, at_ms=now_ms)


def _write_offer(library: Library, job: Job, prediction: Prediction, expires_ms: int, *, at_ms: int) -> Job:
    """Write the outputs down and step to receiving, in one transaction. Runs in the database's thread."""
    with library.transaction():
        library.results.offer(job, prediction.outputs, prediction.nsfw, expires_ms=expires_ms)
        return library.jobs.step(job.id, JobState.RECEIVING, at_ms=at_ms, completed_ms=at_ms)
