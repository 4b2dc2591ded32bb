"""The second lane: ask how the task is doing until the service is done with it."""

from __future__ import annotations

from typing import Any

from imageedit_desktop.api.polling import wait_for
from imageedit_desktop.domain.errors import Code, Problem, Refused
from imageedit_desktop.domain.events import JobChanged, Progress
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.limits import RETENTION_S
from imageedit_desktop.domain.prediction import Prediction, failure_of
from imageedit_desktop.pipeline.desk import Desk


async def wait(desk: Desk, job: Job) -> Job:
    """Bring a waiting job to receiving or failed; a job in any other state comes back as it is.

    Raises:
        Refused: the service does not answer for this key; the job goes on waiting.
    """
    if job.state is not JobState.WAITING or job.remote_id is None:
        return job
    polls = 0

    def count(_prediction: Prediction) -> None:
        nonlocal polls
        polls += 1
        desk.tell(Progress(job_id=job.id, step="poll", done=polls))

    try:
        prediction = await wait_for(desk.service, job.remote_id, sleep=desk.clock.sleep, on_poll=count)
    except Refused as error:
        if error.code is Code.NOT_FOUND:
            return await _ended(desk, job, error.first)
        raise
    reason = failure_of(prediction)
    return await _ended(desk, job, reason) if reason else await _completed(desk, job, prediction)


async def _ended(desk: Desk, job: Job, reason: Problem) -> Job:
    """The task ended without pictures. The service promises a refund within three hours, so: not known.

    Source: https://wavespeed.ai/docs/refund-policy.
    """
    now_ms = desk.clock.now_ms()
    return await desk.step(job, JobState.FAILED, reason=reason, charged=Charged.UNKNOWN, completed_ms=now_ms)


async def _completed(desk: Desk, job: Job, prediction: Prediction) -> Job:
    after = await desk.workers.database(_write_offer, desk, job, prediction)
    desk.tell(JobChanged(job=after))
    return after


def _write_offer(desk: Desk, job: Job, prediction: Prediction, **changes: Any) -> Job:
    """Write the outputs down and step to receiving, in one transaction. Runs in the database's thread."""
    now_ms = desk.clock.now_ms()
    expires_ms = (prediction.created_ms or now_ms) + RETENTION_S * 1000
    with desk.library.transaction():
        desk.library.results.offer(job, prediction.outputs, prediction.nsfw, expires_ms=expires_ms)
        return desk.library.jobs.step(job.id, JobState.RECEIVING, at_ms=now_ms, completed_ms=now_ms, **changes)
