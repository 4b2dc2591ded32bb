"""The first lane: deliver the inputs, and post the order once."""

from __future__ import annotations

import logging
import random
from collections.abc import Mapping

from imageedit_desktop.api.retry import backoff_s
from imageedit_desktop.api.wire import build_body
from imageedit_desktop.domain.errors import (
    OFFLINE_CODES,
    Ambiguous,
    Code,
    ImageEditError,
    NotSent,
    Problem,
    Refused,
    ServiceError,
    problem,
)
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.pipeline.desk import Desk
from imageedit_desktop.pipeline.run.undivided import undivided
from imageedit_desktop.pipeline.run.upload_inputs import deliver

_log = logging.getLogger(__name__)

_ATTEMPTS_TO_CONNECT = 4
_REFUSALS_TO_BEAR = 20


async def send(desk: Desk, job: Job) -> Job:
    """Bring a queued job to waiting, failed or unknown.

    The POST is made again only where it certainly was not taken: no connection was made, or the service said 429.
    """
    failures: list[ServiceError] = []
    while True:
        await desk.lanes.until_open(job.recipe.images, desk.held(job))
        if job.state is JobState.QUEUED:
            job = await desk.step(job, JobState.PREPARING)
        try:
            addresses = await deliver(desk, job)
        except ImageEditError as error:
            desk.lanes.did_not_leave(job.recipe.images)
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
        return await _not_now(desk, job, error, failures)
    except Ambiguous as error:
        _log.info("The outcome of job %s is unknown: %s", job.id, error.code)
        return await desk.step(job, JobState.UNKNOWN, charged=Charged.UNKNOWN, reason=problem(Code.OUTCOME_UNKNOWN))
    after = await desk.step(job, JobState.WAITING, charged=Charged.YES, remote_id=prediction.id)
    if desk.lanes.was_taken():
        await desk.keep_pace()
    return after


async def _not_now(desk: Desk, job: Job, error: NotSent | Refused, failures: list[ServiceError]) -> Job:
    """It was not taken: back into the queue where trying again is of use."""
    alike = sum(type(earlier) is type(error) for earlier in failures)
    failures.append(error)
    if error.code is Code.RATE_LIMITED:
        desk.lanes.was_refused(job.recipe.images, error.retry_after_s)
    else:
        desk.lanes.did_not_leave(job.recipe.images)
    if not _is_worth_another_try(error, alike + 1):
        return await _not_taken(desk, job, error.first)
    if isinstance(error, NotSent):
        desk.lanes.close_for(backoff_s(alike, None, random.random))
    after = await desk.step(job, JobState.QUEUED, charged=Charged.NO, submitted_ms=None)
    if error.code is Code.RATE_LIMITED:
        await desk.keep_pace()
    return after


def _is_worth_another_try(error: NotSent | Refused, tries: int) -> bool:
    if isinstance(error, NotSent):
        return tries < _ATTEMPTS_TO_CONNECT
    return error.code is Code.RATE_LIMITED and tries < _REFUSALS_TO_BEAR


async def _not_taken(desk: Desk, job: Job, reason: Problem) -> Job:
    if desk.keeps_drafts and reason.code in OFFLINE_CODES:
        queued = await desk.step(job, JobState.QUEUED, charged=Charged.NO, submitted_ms=None)
        return await desk.step(queued, JobState.DRAFT, reason=reason)
    return await desk.step(job, JobState.FAILED, charged=Charged.NO, submitted_ms=None, reason=reason)
