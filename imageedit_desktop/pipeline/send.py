"""The first lane: deliver the inputs, and post the order once."""

from __future__ import annotations

import logging
import random
from collections.abc import Mapping

from imageedit_desktop.api.retry import backoff_s
from imageedit_desktop.api.wire import build_body
from imageedit_desktop.domain.errors import (
    Ambiguous,
    Code,
    ImageEditError,
    NotSent,
    Problem,
    Refused,
    ServiceError,
    problem,
)
from imageedit_desktop.domain.events import Progress
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.pipeline.deliver import deliver
from imageedit_desktop.pipeline.desk import Desk
from imageedit_desktop.pipeline.undivided import undivided

_log = logging.getLogger(__name__)

_ATTEMPTS_TO_CONNECT = 4
_REFUSALS_TO_BEAR = 20
_PAUSE_AFTER_REFUSAL_S = 30.0
"""Where a 429 does not say how long to wait: the lowest tier takes two orders a minute
(https://wavespeed.ai/docs/account-levels)."""


async def send(desk: Desk, job: Job) -> Job:
    """Bring a queued job to waiting, failed or unknown.

    The POST is made again only where it certainly was not taken: no connection was made, or the service said 429.
    """
    failures: list[ServiceError] = []
    while True:
        await desk.lanes.until_open()
        if job.state is JobState.QUEUED:
            job = await desk.step(job, JobState.PREPARING)
        try:
            addresses = await deliver(desk, job)
        except ImageEditError as error:
            return await _not_taken(desk, job, error.first)
        body = build_body(job.recipe, addresses[0], addresses[1:])
        now_ms = desk.clock.now_ms()
        job = await desk.step(job, JobState.SUBMITTING, charged=Charged.UNKNOWN, submitted_ms=now_ms)
        # Once it has left it may be charged: its answer is written down before anything else happens.
        job = await undivided(_post(desk, job, body, failures), patience_s=desk.patience_s)
        if job.state is not JobState.QUEUED:
            return job


async def _post(desk: Desk, job: Job, body: Mapping[str, object], failures: list[ServiceError]) -> Job:
    """One POST and what becomes of it; `failures` are those before, of which none was taken."""
    try:
        prediction = await desk.service.submit(body)
    except (NotSent, Refused) as error:
        pause_s = _pause_s(error, failures)
        failures.append(error)
        if pause_s is None:
            return await _not_taken(desk, job, error.first)
        desk.lanes.close_for(pause_s)
        desk.tell(Progress(job_id=job.id, step="held", done=0, total=round(pause_s)))
        return await desk.step(job, JobState.QUEUED, charged=Charged.NO, submitted_ms=None)
    except Ambiguous as error:
        _log.info("The outcome of job %s is unknown: %s", job.id, error.code)
        return await desk.step(job, JobState.UNKNOWN, charged=Charged.UNKNOWN, reason=problem(Code.OUTCOME_UNKNOWN))
    return await desk.step(job, JobState.WAITING, charged=Charged.YES, remote_id=prediction.id)


def _pause_s(error: ServiceError, before: list[ServiceError]) -> float | None:
    """Seconds until the order may be posted again; None where that is no use."""
    alike = sum(type(earlier) is type(error) for earlier in before)
    if isinstance(error, NotSent):
        return backoff_s(alike, None, random.random) if alike + 1 < _ATTEMPTS_TO_CONNECT else None
    if error.code is not Code.RATE_LIMITED or alike + 1 >= _REFUSALS_TO_BEAR:
        return None
    return _PAUSE_AFTER_REFUSAL_S if error.retry_after_s is None else error.retry_after_s


async def _not_taken(desk: Desk, job: Job, reason: Problem) -> Job:
    return await desk.step(job, JobState.FAILED, charged=Charged.NO, submitted_ms=None, reason=reason)
