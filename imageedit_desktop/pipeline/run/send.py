"""The first lane: upload the inputs, and post the order once."""

from __future__ import annotations

import logging
import random
from collections.abc import Mapping
from typing import TypeGuard, Unpack

from imageedit_desktop.api.retry import backoff_s
from imageedit_desktop.domain.errors import (
    OFFLINE_CODES,
    Ambiguous,
    Code,
    InputError,
    LibraryError,
    NotSent,
    Problem,
    Refused,
    ServiceError,
    problem,
)
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.request_body import build_body
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.retrying import until_written
from imageedit_desktop.pipeline.desk.undivided import undivided
from imageedit_desktop.pipeline.run.find_prediction import clock_offset_ms
from imageedit_desktop.pipeline.run.upload_inputs import upload_inputs
from imageedit_desktop.store.tables.jobs import Changes

_log = logging.getLogger(__name__)

_ATTEMPTS_TO_CONNECT = 4
_REFUSALS_TO_BEAR = 20


async def send(desk: Desk, job: Job, failures: list[ServiceError] | None = None) -> Job:
    """Bring a queued job to waiting, failed or unknown, or to a draft where there is no connection.

    It comes back queued where the POST was certainly not taken (no connection was made, or the service said 429),
    and may be made again; and where the queue was paused before it left.

    Args:
        desk: where.
        job: queued, or preparing.
        failures: why the POSTs before were not taken; another one is added. None for the first and only try.

    Raises:
        LibraryError: the disk; the ledger tells how far it came.
    """
    await desk.lanes.until_open(job.recipe.images, desk.tell_turn(job))
    try:
        if job.state is JobState.QUEUED:
            job = await desk.ledger.step(job, JobState.PREPARING)
        async with desk.lanes.send:  # one after the other, so that they leave in the order of the queue
            addresses = await upload_inputs(desk, job)
            body = build_body(job.recipe, addresses[0], addresses[1:])
            job = await _mark_submitting(desk, job)
    except BaseException as error:
        desk.lanes.did_not_leave(job.recipe.images)
        if isinstance(error, ServiceError | InputError) or is_lost_input(error):
            return await _not_taken(desk, job, error.first)
        raise
    if job.state is JobState.QUEUED:
        desk.lanes.did_not_leave(job.recipe.images)
        return job
    # Once it has left it may be charged: its answer is written down before anything else happens.
    return await undivided(_post(desk, job, body, [] if failures is None else failures), patience_s=desk.patience_s)


async def _mark_submitting(desk: Desk, job: Job) -> Job:
    """Durably, before anything leaves; with how the clocks differ now, to find the prediction by its time.

    Where the queue was paused meanwhile it goes back into it.

    Where the service does not tell its time the order leaves all the same: it will be looked for as if nobody had
    set the computer's clock since, which is so unless both go wrong.
    """
    offset_ms = await clock_offset_ms(desk)
    if desk.lanes.is_paused:  # nothing is awaited from here to the step, so that what is paused is written after it
        return await desk.ledger.step(job, JobState.QUEUED)
    return await desk.ledger.step(
        job,
        JobState.SUBMITTING,
        charged=Charged.UNKNOWN,
        submitted_ms=desk.clock.now_ms(),
        sent_until_ms=None,
        clock_offset_ms=offset_ms,
    )


async def fail_unsent(desk: Desk, job_id: JobId, reason: Problem) -> Job:
    """Give up a job that was not sent, for a reason that does not pass; any other comes back as it is.

    Raises:
        LibraryError: the disk.
    """
    async with desk.ledger.claim(job_id) as mine:
        job = await desk.ledger.job(job_id)
        if not mine or job.state not in {JobState.QUEUED, JobState.PREPARING}:
            return job
        return await desk.ledger.step(job, JobState.FAILED, charged=Charged.NO, submitted_ms=None, reason=reason)


def is_lost_input(error: BaseException) -> TypeGuard[LibraryError]:
    """Whether the library does not have a picture that is to be sent, which no waiting brings back."""
    return isinstance(error, LibraryError) and error.code is Code.INPUT_LOST


async def _post(desk: Desk, job: Job, body: Mapping[str, object], failures: list[ServiceError]) -> Job:
    """One POST and what becomes of it; `failures` are those before, of which none was taken."""
    try:
        prediction = await desk.service.submit(body)
    except (NotSent, Refused) as error:
        return await _not_now(desk, job, error, failures)
    except Ambiguous as error:
        _log.info("The outcome of job %s is unknown: %s", job.id, error.code)
        reason = problem(Code.OUTCOME_UNKNOWN)
        return await _write_down(desk, job, JobState.UNKNOWN, charged=Charged.UNKNOWN, reason=reason)
    after = await _write_down(desk, job, JobState.WAITING, charged=Charged.YES, prediction_id=prediction.id)
    if desk.lanes.was_taken():
        await _keep_pace(desk)
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
    after = await _write_down(desk, job, JobState.QUEUED, charged=Charged.NO, submitted_ms=None)
    if error.code is Code.RATE_LIMITED:
        await _keep_pace(desk)
    return after


def _is_worth_another_try(error: NotSent | Refused, tries: int) -> bool:
    if isinstance(error, NotSent):
        return tries < _ATTEMPTS_TO_CONNECT
    return error.code is Code.RATE_LIMITED and tries < _REFUSALS_TO_BEAR


async def _not_taken(desk: Desk, job: Job, reason: Problem) -> Job:
    if desk.keeps_drafts and reason.code in OFFLINE_CODES:
        queued = await _write_down(desk, job, JobState.QUEUED, charged=Charged.NO, submitted_ms=None)
        return await _write_down(desk, queued, JobState.DRAFT, reason=reason)
    return await _write_down(desk, job, JobState.FAILED, charged=Charged.NO, submitted_ms=None, reason=reason)


async def _write_down(desk: Desk, job: Job, to: JobState, **changes: Unpack[Changes]) -> Job:
    """Move a job on though the disk may refuse for a moment: what the service answered is known here alone."""
    return await until_written(desk.clock)(desk.ledger.step, job, to, **changes)


async def _keep_pace(desk: Desk) -> None:
    """Keep what was learnt for the next session; the job at hand does not depend on it."""
    try:
        await desk.ledger.keep_pace(desk.lanes.limits)
    except LibraryError as error:
        _log.info("The pace was not kept: %s", error.code)
