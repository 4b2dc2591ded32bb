"""Seeing jobs through, and how each of them ended."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass

from imageedit_desktop.cli.staying_awake import kept_awake
from imageedit_desktop.domain.errors import Code, LibraryError, Problem, ServiceError, problem
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.result import Result
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.run.keep_running import keep_running
from imageedit_desktop.pipeline.run.stop import stop_waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One job at the end of a command.

    Attributes:
        problem: why it is not done; None when it is.
    """

    job: Job
    results: tuple[Result, ...]
    problem: Problem | None


async def see_through(desk: Desk, job_id: JobId) -> Outcome:
    """Run a job as far as it goes; what stops it on the way is in the outcome, never raised.

    Cancelled before the order has left, the job is given up; after that it stays where it is, to be resumed.
    """
    with kept_awake():
        return await _without_unsent(desk, await _see_through(desk, job_id))


async def see_orders_through(desk: Desk, job_ids: Iterable[JobId]) -> list[Outcome]:
    """The same for several that were ordered together."""
    return [await _without_unsent(desk, outcome) for outcome in await see_all_through(desk, job_ids)]


async def see_all_through(desk: Desk, job_ids: Iterable[JobId]) -> list[Outcome]:
    """Several jobs side by side, each in its turn; every one stays where it was when a cancellation reached it."""
    turn = asyncio.Semaphore(_AT_ONCE)
    tasks = [asyncio.get_running_loop().create_task(_in_turn(turn, desk, job_id)) for job_id in job_ids]
    with kept_awake():
        while any(not task.done() for task in tasks):
            try:
                await asyncio.wait(tasks)
            except asyncio.CancelledError:
                for task in tasks:
                    task.cancel()
    return [task.result() for task in tasks]


_ATTEMPTS = 4
"""What does not pass within seconds is told, and “resume” goes on: a command must end, unlike a window."""

_AT_ONCE = 50
"""Each job under way holds an open file, of which macOS gives a process 256."""


async def _without_unsent(desk: Desk, outcome: Outcome) -> Outcome:
    """Give up what was stopped before it left."""
    if outcome.problem is None or outcome.problem.code is not Code.NOTHING_SENT:
        return outcome
    await stop_waiting(desk, outcome.job.id)
    return await _outcome(desk, outcome.job.id, None)


async def _in_turn(turn: asyncio.Semaphore, desk: Desk, job_id: JobId) -> Outcome:
    try:
        async with turn:
            return await _see_through(desk, job_id)
    except asyncio.CancelledError:
        return await _stopped(desk, job_id)


async def _see_through(desk: Desk, job_id: JobId) -> Outcome:
    try:
        await keep_running(desk, job_id, attempts=_ATTEMPTS)
        return await _outcome(desk, job_id, None)
    except (ServiceError, LibraryError) as error:
        return await _outcome(desk, job_id, error.first)
    except asyncio.CancelledError:
        return await _stopped(desk, job_id)


async def _stopped(desk: Desk, job_id: JobId) -> Outcome:
    sent = (await desk.ledger.job(job_id)).state not in _NOT_LEFT
    return await _outcome(desk, job_id, problem(Code.STOPPED_WAITING if sent else Code.NOTHING_SENT))


_NOT_LEFT = {JobState.QUEUED, JobState.PREPARING}


async def _outcome(desk: Desk, job_id: JobId, stopped: Problem | None) -> Outcome:
    job = await desk.ledger.job(job_id)
    results = await desk.ledger.results_of(job_id)
    return Outcome(job=job, results=tuple(results), problem=job.reason or stopped)
