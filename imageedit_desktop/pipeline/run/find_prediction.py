"""Orders that got no answer: looking for their prediction in the service's own history."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from imageedit_desktop.domain.errors import Code, Refused, ServiceError
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.limits import MODEL_ID
from imageedit_desktop.domain.prediction import Prediction
from imageedit_desktop.domain.request_body import build_body
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.retrying import retrying
from imageedit_desktop.pipeline.run.upload_inputs import address_sent
from imageedit_desktop.store.library import Library

_LOOKS = 3
_PAUSES_S = (2.0, 5.0)
"""After each look but the last: the history may lag behind. Nobody has measured by how much."""

_BEFORE_MS = 60_000
_AFTER_MS = 15 * 60_000
"""How far the service's clock and queue may put a prediction's creation before and after the moment of the POST."""

_TIMEOUT_S = 10.0
"""For the service's time alone nobody waits longer."""

_NO_HISTORY = {Code.NOT_FOUND, Code.REQUEST_REFUSED}
"""The service does not tell; to ask again brings the same."""

PAGE_SIZE = 100
_PAGES_MAX = 20

UNANSWERED = (JobState.SUBMITTING, JobState.UNKNOWN)
"""Where a job stands that may have a prediction without knowing it."""

_PICTURES = ("image", "subject_reference")


async def find_prediction(desk: Desk, job: Job) -> Job:
    """Look a few times for the prediction of an unknown job; a job in any other state comes back as it is.

    Where the history leaves no doubt the job has its prediction and waits for it; otherwise it stays unknown.

    Raises:
        ServiceError: the history could not be read.
        LibraryError: the disk.
    """
    if job.state is not JobState.UNKNOWN:
        return job
    looking = retrying(
        desk.clock,
        lambda error: isinstance(error, ServiceError) and not isinstance(error, Refused),
        attempts=_LOOKS,
        pause_s=lambda tries: _PAUSES_S[min(tries.attempt_number, len(_PAUSES_S)) - 1],
        too_early=lambda seen: seen.state is JobState.UNKNOWN,
    )
    try:
        return await looking(look_once, desk, job)
    except Refused as error:
        if error.code in _NO_HISTORY:
            return job
        raise


async def look_once(desk: Desk, job: Job) -> Job:
    """Look for it once.

    Raises:
        ServiceError: the history could not be read; `Refused` where the service tells none.
        LibraryError: the disk.
    """
    if job.submitted_ms is None:
        return job
    offset_ms = await clock_offset_ms(desk) or 0
    earliest_ms, _latest_ms = sent_between(job, offset_ms)
    likely = [p for p in await _history(desk, earliest_ms) if fits(p, job, offset_ms)]
    if not likely:
        return job
    body, is_whole = await _body_sent(desk, job)
    shown = [(p, _shows(p, body, is_whole=is_whole)) for p in likely]
    sure = [p for p, is_ours in shown if is_ours]
    unsure = [p for p, is_ours in shown if is_ours is None and p.created_ms is not None]
    return await desk.ledger.change(_take, job, sure, unsure, offset_ms, at_ms=desk.clock.now_ms())


async def _history(desk: Desk, after_ms: int) -> list[Prediction]:
    predictions: list[Prediction] = []
    for page in range(1, _PAGES_MAX + 1):
        items = await desk.service.history(page=page, page_size=PAGE_SIZE, created_after_ms=after_ms)
        predictions += items
        if len(items) < PAGE_SIZE:
            break
    return predictions


async def _body_sent(desk: Desk, job: Job) -> tuple[dict[str, object], bool]:
    """The request as it was posted, and whether it is whole: addresses that are not known any more are empty."""
    sent = [await address_sent(desk, job, picture) or "" for picture in job.recipe.inputs]
    return build_body(job.recipe, sent[0], sent[1:]), all(sent)


def fits(prediction: Prediction, job: Job, offset_ms: int) -> bool:
    """Same model, near that time, and the same words and numbers as far as the history echoes them.

    Args:
        prediction: one of the history.
        job: an order without an answer.
        offset_ms: how far the service's clock is ahead of ours now; see `clock_offset_ms`.
    """
    echo = prediction.inputs
    if prediction.model not in {"", MODEL_ID} or echo is None or not is_near(prediction, job, offset_ms):
        return False
    asked = build_body(job.recipe, "", [])
    told = {name: value for name, value in asked.items() if name not in _PICTURES}
    optimized = bool(echo.get("prompt_optimizer")) == job.recipe.optimize_prompt
    return "prompt" in echo and optimized and all(echo.get(name, value) == value for name, value in told.items())


def is_near(prediction: Prediction, job: Job, offset_ms: int) -> bool:
    """Whether a prediction may have been made about when the job's order left; one without a time may."""
    if job.submitted_ms is None:
        return False
    if prediction.created_ms is None:
        return True
    earliest_ms, latest_ms = sent_between(job, offset_ms)
    return earliest_ms <= prediction.created_ms <= latest_ms


def sent_between(job: Job, offset_ms: int) -> tuple[int, int]:
    """The first and the last moment at which the job's prediction may have been made, by the service's clock."""
    ahead_ms = offset_ms if job.clock_offset_ms is None else job.clock_offset_ms
    left_ms = job.submitted_ms or 0
    return left_ms + ahead_ms - _BEFORE_MS, (job.sent_until_ms or left_ms) + ahead_ms + _AFTER_MS


async def clock_offset_ms(desk: Desk) -> int | None:
    """How far the service's clock is ahead of this computer's now; None where the service does not tell.

    The balance costs nothing, and is asked where no reply told of the service's time before. Raises nothing.
    """
    if desk.service.clock_offset_ms is None:
        with suppress(ServiceError, TimeoutError):
            async with asyncio.timeout(_TIMEOUT_S):
                await desk.service.balance()
    return desk.service.clock_offset_ms


def _shows(prediction: Prediction, body: dict[str, object], *, is_whole: bool) -> bool | None:
    """Whether the echo is of this request, to the pictures that were sent; None where it, or we, cannot tell."""
    echo = prediction.inputs or {}
    portraits, told = body.get("subject_reference"), echo.get("subject_reference") or None
    if told and not portraits:
        return False
    image = echo.get("image")
    if not isinstance(image, str) or not image.startswith("http") or not body["image"]:
        return None
    if image != body["image"] or (is_whole and told and told != portraits):
        return False
    if not is_whole:
        return None
    # Portraits or a seed on one side only: another order's, unless the echo leaves them out or fills them in.
    alike = bool(told) == bool(portraits) and (echo.get("seed") is None) == ("seed" not in body)
    return True if alike else None


def _take(
    library: Library, job: Job, sure: list[Prediction], unsure: list[Prediction], offset_ms: int, *, at_ms: int
) -> Job:
    """Take the prediction that is nearest in time, unless it could be another's; in one transaction, in its thread.

    The check comes after the history was read: an order that could be in there has by now its own prediction, or is
    still without an answer. Equal orders without an answer may take each other's, for there is nothing to tell them
    apart by, but there must not be more predictions than such orders.
    """
    jobs = library.jobs
    with library.transaction():
        free_sure, free_unsure = (
            [p for p in predictions if jobs.by_prediction_id(job.origin, p.id) is None]
            for predictions in (sure, unsure)
        )
        free = free_sure or free_unsure
        rivals = [other for other in jobs.in_states(_RIVALS) if _could_own(other, job, free, offset_ms)]
        equal = [other for other in rivals if other.recipe.hash == job.recipe.hash]
        if any(other.state is JobState.SUBMITTING for other in equal) or (rivals != equal and not free_sure):
            return job
        if not 1 <= len(free) <= 1 + len(equal):
            return job
        mine = _without_those_of_others(free, job, equal, offset_ms)
        if not mine:
            return job
        nearest = _nearest(mine, job, offset_ms)
        return jobs.step(job.id, JobState.WAITING, at_ms=at_ms, prediction_id=nearest.id, charged=Charged.YES)


def _without_those_of_others(
    free: list[Prediction], job: Job, equal: list[Job], offset_ms: int
) -> list[Prediction]:
    """What is left for a job of which a restore knows only that it may have left, and within how many days.

    Equal orders whose moment is known go before: one that waits for its prediction takes that itself. To one that
    was given up a prediction is left where there is another; the last one is taken, for nobody else would fetch its
    pictures.
    """
    left = list(free)
    if job.sent_until_ms is None:
        return left
    for other in sorted(equal, key=lambda other: other.state is JobState.ABANDONED):
        theirs = [p for p in left if other.sent_until_ms is None and fits(p, other, offset_ms)]
        if theirs and (other.state is not JobState.ABANDONED or len(left) > 1):
            left.remove(_nearest(theirs, other, offset_ms))
    return left


def _nearest(predictions: list[Prediction], job: Job, offset_ms: int) -> Prediction:
    """The prediction that was made nearest to the moment when the job left, or may have left at the earliest."""
    left_ms = sent_between(job, offset_ms)[0] + _BEFORE_MS
    return min(predictions, key=lambda p: abs((p.created_ms or 0) - left_ms))


_RIVALS = (*UNANSWERED, JobState.ABANDONED)
"""An order that was given up without an answer may have been taken all the same."""


def _could_own(other: Job, job: Job, predictions: list[Prediction], offset_ms: int) -> bool:
    """Whether one of the predictions could be another job's, as far as words, numbers and times tell."""
    if other.id == job.id or other.origin != job.origin or other.prediction_id is not None:
        return False
    return any(fits(p, other, offset_ms) for p in predictions)
