"""What a row of the jobs says, on the screen and to a screen reader."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.retention import time_left_of_job
from imageedit_desktop.ui.elapsed import elapsed_words
from imageedit_desktop.ui.words import (
    charge_words,
    cost_words,
    join_facts,
    kept_words,
    phrase,
    price_words,
    problem_words,
    state_words,
)

if TYPE_CHECKING:
    from imageedit_desktop.domain.events import Progress

translate = QCoreApplication.translate

_SOON_S = 6 * 24 * 3600
"""With more time than this nobody needs to know how long the service keeps what is on its way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delay:
    """Trouble that holds up a job under way.

    Attributes:
        until_ms: when it is tried again; milliseconds since 1970, UTC.
    """

    reason: Problem
    until_ms: int


def order_line(job: Job, *, saved: int | None = None) -> str:
    """What was ordered, and what it cost where it came to nothing: ``9 images · 1280×720 · $0.0315``.

    Args:
        job: the row of the ledger.
        saved: how many of its pictures are on disk, where not all of them are.
    """
    count = job.recipe.images
    if saved:
        images = phrase(translate("queue", "{saved} of {count} images"), saved=saved, count=count)
    else:
        images = translate("queue", "%Ln images", "", count)
    ended_badly = job.state in {JobState.FAILED, JobState.ABANDONED} and not job.is_rehearsal
    cost = charge_words(job) if ended_badly else cost_words(job)
    return join_facts((images, str(job.recipe.size), cost))


def state_line(
    job: Job, progress: Progress | None, now_ms: int, *, delay: Delay | None = None, paused: bool = False
) -> str:
    """Where it stands and for how long, and why where it went wrong."""
    if paused:
        return translate("queue", "Waits until you resume sending")
    if delay is not None:
        again = phrase(translate("queue", "Trying again in {time}"), time=elapsed_words(now_ms, delay.until_ms))
        return join_facts((again, problem_words(delay.reason)))
    parts = [_step(job, progress, now_ms)]
    if job.state.is_active or job.state is JobState.DONE:
        parts.append(elapsed_words(_began_ms(job), job.finished_ms or now_ms))
    if job.reason is not None:
        parts.append(problem_words(job.reason))
    left_s = None if job.is_rehearsal else time_left_of_job(job, now_ms)
    if left_s is not None and (left_s < _SOON_S or not job.state.is_active):
        parts.append(kept_words(left_s))
    return join_facts(parts)


def _began_ms(job: Job) -> int:
    """When what is said of it began: it may have waited in the queue for long before it left."""
    return job.submitted_ms or job.created_ms


def accessible_line(
    job: Job,
    progress: Progress | None,
    now_ms: int,
    *,
    delay: Delay | None = None,
    saved: int | None = None,
    paused: bool = False,
) -> str:
    """The whole row."""
    state = state_line(job, progress, now_ms, delay=delay, paused=paused)
    return ", ".join((job.recipe.prompt, order_line(job, saved=saved), state))


def under_way(jobs: Iterable[Job], *, now_ms: int | None, paused: bool = False) -> str:
    """What goes on, in a few words: ``2 running · 0:04 · 1 queued · 1 ready to send``.

    Args:
        jobs: of all states.
        now_ms: for how long the oldest of them runs; None to leave that out.
        paused: whether what is queued stays there.
    """
    jobs = list(jobs)
    running = [job for job in jobs if job.state.is_active and job.state is not JobState.QUEUED]
    queued = sum(job.state is JobState.QUEUED for job in jobs)
    ready = sum(job.state is JobState.DRAFT for job in jobs)
    parts = []
    if running:
        parts.append(translate("queue", "%Ln running", "", len(running)))
        if now_ms is not None:
            parts.append(elapsed_words(min(map(_began_ms, running)), now_ms))
    if queued and paused:
        parts.append(translate("queue", "%Ln paused", "", queued))
    elif queued:
        parts.append(translate("queue", "%Ln queued", "", queued))
    if ready:
        parts.append(translate("queue", "%Ln ready to send", "", ready))
    return join_facts(parts) or (translate("queue", "Paused") if paused else translate("queue", "Idle"))


def paused_line(waiting: int) -> str:
    """What it means that the queue is paused."""
    if not waiting:
        return translate("queue", "Paused: what you order waits. Nothing is sent until you resume.")
    return translate("queue", "Paused: %Ln jobs wait. Nothing is sent until you resume.", "", waiting)


def summary(jobs: Iterable[Job], *, paused: bool = False) -> str:
    """The same, and what is on its way costs: ``2 running · 1 queued · 1 ready to send · $0.0630``."""
    jobs = list(jobs)
    price = MicroUsd(sum(job.price for job in jobs if job.state.is_active and not job.is_rehearsal))
    going_on = under_way(jobs, now_ms=None, paused=paused)
    return join_facts((going_on, price_words(price))) if price else going_on


def failed(jobs: Iterable[Job]) -> list[Job]:
    """The failures that are not dealt with: where the same was ordered again, what became of that counts."""
    jobs = list(jobs)
    others = [job for job in jobs if job.state is not JobState.FAILED]
    return [
        job
        for job in jobs
        if job.state is JobState.FAILED
        and not any(other.created_ms > job.created_ms and other.recipe == job.recipe for other in others)
    ]


def failed_words(count: int) -> str:
    """``2 failed``."""
    return translate("queue", "%Ln failed", "", count)


def unknown_words(count: int) -> str:
    """``1 of unknown outcome``."""
    return translate("queue", "%Ln of unknown outcome", "", count)


def share_done(progress: Progress | None) -> float | None:
    """From 0 to 1 where it can be told."""
    if progress is None or progress.step not in {"upload", "download"} or not progress.total:
        return None
    return min(1.0, progress.done / progress.total)


def _step(job: Job, progress: Progress | None, now_ms: int) -> str:
    """The state, told more exactly where progress is known."""
    state = state_words(job.state)
    if progress is None:
        return state
    match progress.step:
        case "turn" if progress.until_ms is not None and progress.until_ms > now_ms:
            return phrase(translate("queue", "Starts in {time}"), time=elapsed_words(now_ms, progress.until_ms))
        case "turn":
            return translate("queue", "Queued until a place is free")
        case "upload" if progress.total and job.state is JobState.PREPARING:
            share = 100 * progress.done // progress.total
            return phrase(translate("queue", "Uploading {percent} %"), percent=share)
        case "download" if progress.total and job.state is JobState.RECEIVING:
            return phrase(
                translate("queue", "Receiving {done} of {total}"), done=progress.done, total=progress.total
            )
    return state
