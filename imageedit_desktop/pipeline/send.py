"""The first lane: prepare the inputs, upload them, and post the order once."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Coroutine, Mapping
from pathlib import Path
from typing import Any

from imageedit_desktop.api.retry import backoff_s
from imageedit_desktop.api.uploads import as_data_url
from imageedit_desktop.api.wire import build_body
from imageedit_desktop.domain.errors import (
    Ambiguous,
    Code,
    ImageEditError,
    NotSent,
    Problem,
    Refused,
    ServiceError,
    Transient,
    problem,
)
from imageedit_desktop.domain.events import Progress
from imageedit_desktop.domain.inputs import Input, InputUrl
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.limits import UPLOAD_REUSE_S
from imageedit_desktop.imaging.prepare import Prepared, prepare
from imageedit_desktop.pipeline.desk import Desk

_log = logging.getLogger(__name__)

_ATTEMPTS_TO_CONNECT = 4
_ATTEMPTS_TO_UPLOAD = 4
_REFUSALS_TO_BEAR = 20
_PAUSE_AFTER_REFUSAL_S = 30.0
"""Where a 429 does not say how long to wait: the lowest tier takes two orders a minute
(https://wavespeed.ai/docs/account-levels)."""


async def send(desk: Desk, job: Job) -> Job:
    """Bring a queued job to waiting, failed or unknown.

    The POST is made again only where it certainly was not taken: no connection was made, or the service said 429.
    """
    for attempt in range(_REFUSALS_TO_BEAR):
        await desk.lanes.until_open()
        if job.state is JobState.QUEUED:
            job = await desk.step(job, JobState.PREPARING)
        try:
            body = await _body(desk, job)
        except ImageEditError as error:
            return await _not_taken(desk, job, error.first)
        submitted_ms = desk.clock.now_ms()
        job = await desk.step(job, JobState.SUBMITTING, charged=Charged.UNKNOWN, submitted_ms=submitted_ms)
        job = await _seen_through(_post(desk, job, body, attempt))
        if job.state is not JobState.QUEUED:
            break
    return job


async def _post(desk: Desk, job: Job, body: Mapping[str, object], attempt: int) -> Job:
    try:
        prediction = await desk.service.submit(body)
    except NotSent as error:
        if attempt + 1 >= _ATTEMPTS_TO_CONNECT:
            return await _not_taken(desk, job, error.first)
        desk.lanes.close_for(backoff_s(attempt, None, random.random))
        return await desk.step(job, JobState.QUEUED, charged=Charged.NO)
    except Refused as error:
        if error.code is not Code.RATE_LIMITED or attempt + 1 >= _REFUSALS_TO_BEAR:
            return await _not_taken(desk, job, error.first)
        pause_s = _PAUSE_AFTER_REFUSAL_S if error.retry_after_s is None else error.retry_after_s
        desk.lanes.close_for(pause_s)
        desk.tell(Progress(job_id=job.id, step="held", done=0, total=round(pause_s)))
        return await desk.step(job, JobState.QUEUED, charged=Charged.NO)
    except Ambiguous as error:
        _log.info("The outcome of job %s is unknown: %s", job.id, error.code)
        return await desk.step(job, JobState.UNKNOWN, charged=Charged.UNKNOWN, reason=problem(Code.OUTCOME_UNKNOWN))
    return await desk.step(job, JobState.WAITING, charged=Charged.YES, remote_id=prediction.id)


async def _not_taken(desk: Desk, job: Job, reason: Problem) -> Job:
    return await desk.step(job, JobState.FAILED, charged=Charged.NO, reason=reason)


async def _seen_through(story: Coroutine[Any, Any, Job]) -> Job:
    """Await a story to its end even when cancelled meanwhile; then be cancelled.

    A POST that has left may be charged: its answer is written down before anything else happens.
    """
    task = asyncio.get_running_loop().create_task(story)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        raise


async def _body(desk: Desk, job: Job) -> dict[str, object]:
    async with desk.lanes.send:
        addresses = [await _address(desk, job, picture) for picture in job.recipe.inputs]
    return build_body(job.recipe, addresses[0], addresses[1:])


async def _address(desk: Desk, job: Job, picture: Input) -> str:
    """Where the service finds an input: its own address, that of an earlier upload, or a new one."""
    if isinstance(picture, InputUrl):
        return picture.url
    original = await desk.workers.database(desk.library.inputs.path_of, picture.sha256)
    prepared = await desk.workers.picture(prepare, original, desk.library.files.prepared)
    oldest_ms = desk.clock.now_ms() - UPLOAD_REUSE_S * 1000
    uploads = desk.library.uploads
    known = await desk.workers.database(uploads.find, desk.origin, prepared.sha256, newer_than_ms=oldest_ms)
    if known is not None:
        return known
    address = await _upload(desk, job, prepared, name=picture.name)
    if not address.startswith("data:"):
        at_ms = desk.clock.now_ms()
        await desk.workers.database(uploads.keep, desk.origin, prepared.sha256, address, at_ms=at_ms)
    return address


async def _upload(desk: Desk, job: Job, prepared: Prepared, *, name: str) -> str:
    def progress(done: int, total: int) -> None:
        desk.tell(Progress(job_id=job.id, step="upload", done=done, total=total))

    for attempt in range(_ATTEMPTS_TO_UPLOAD):
        try:
            return await desk.service.upload(
                prepared.path, filename=prepared.filename, content_type=prepared.content_type, on_progress=progress
            )
        except (NotSent, Transient) as error:
            if attempt + 1 == _ATTEMPTS_TO_UPLOAD:
                raise
            await desk.clock.sleep(backoff_s(attempt, error.retry_after_s, random.random))
        except Refused as error:
            if error.code in _REFUSALS_OF_THE_ACCOUNT:
                raise
            return await _inline(desk, prepared.path, prepared.content_type, name, error)
    raise AssertionError("unreachable: the last attempt returns or raises")


_REFUSALS_OF_THE_ACCOUNT = {Code.KEY_REJECTED, Code.BALANCE_TOO_LOW}


async def _inline(desk: Desk, path: Path, content_type: str, name: str, refusal: ServiceError) -> str:
    """The last way in when uploads are refused: the picture itself, as a data URL, where it fits."""
    try:
        return await desk.workers.file(as_data_url, path, content_type)
    except ImageEditError:
        raise ServiceError(problem(Code.UPLOAD_FAILED, name=name)) from refusal
