"""Placing an order: from a checked recipe to a row in the ledger, before anything leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imageedit_desktop.domain import budget, price
from imageedit_desktop.domain.budget import Budget, Spent
from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.events import JobChanged
from imageedit_desktop.domain.ids import JobId, new_job_id
from imageedit_desktop.domain.inputs import UNTOLD
from imageedit_desktop.domain.job import REHEARSAL, Job, JobState
from imageedit_desktop.domain.price import MicroUsd
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.pipeline.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Why to ask before an order is placed.

    Attributes:
        price: what it would cost.
        made: the job that made the very same pictures before, where there is one.
        above: the amount above which the user wants to be asked, where the price is.
    """

    price: MicroUsd
    made: Job | None
    above: MicroUsd | None


async def doubt_about(desk: Desk, recipe: Recipe) -> Doubt | None:
    """Whether to ask before placing an order; never in rehearsal, which costs nothing."""
    if desk.origin == REHEARSAL:
        return None
    cost = _price(desk, recipe)
    limit = (await desk.budget()).confirm_above
    made = await already_made(desk, recipe)
    above = limit if limit is not None and cost > limit else None
    return Doubt(price=cost, made=made, above=above) if made or above is not None else None


async def already_made(desk: Desk, recipe: Recipe) -> Job | None:
    """The job that made the same recipe with the same seed before; without a seed each makes new pictures."""
    if recipe.seed is None or desk.origin == REHEARSAL:
        return None
    return await desk.workers.database(desk.library.jobs.last_made, desk.origin, recipe.hash)


async def place(desk: Desk, recipe: Recipe) -> Job:
    """Write a job down, durably. Nothing is sent; `run_job` does that.

    Raises:
        InputError: BUDGET_OF_DAY_REACHED or BUDGET_OF_MONTH_REACHED; or SOURCE_MISSING, where the recipe is that
            of a task whose source the service does not tell.
        LibraryError: the ledger could not be written; there is no order.
    """
    if recipe.source == UNTOLD:
        raise InputError(problem(Code.SOURCE_MISSING))
    job = Job(
        id=new_job_id(),
        recipe=recipe,
        state=JobState.QUEUED,
        origin=desk.origin,
        price=_price(desk, recipe),
        created_ms=desk.clock.now_ms(),
    )
    await desk.workers.database(_add, desk, job, await desk.budget())
    desk.tell(JobChanged(job=job))
    return job


async def release(desk: Desk, jobs: Sequence[Job]) -> list[Job]:
    """Let orders go that were written down before, and whose price was seen. Those that have gone are left out.

    Raises:
        InputError: BUDGET_OF_DAY_REACHED or BUDGET_OF_MONTH_REACHED, held against the budget as it is now.
    """
    limits = await desk.budget()
    released = await desk.workers.database(_release, desk, [job.id for job in jobs], limits)
    for job in released:
        desk.tell(JobChanged(job=job))
    return released


async def spent(desk: Desk) -> Spent:
    """What is spent in this library today and this month, without what is written down and was not sent."""
    return await desk.workers.database(_spent, desk)


def _price(desk: Desk, recipe: Recipe) -> MicroUsd:
    return price.price_of(recipe.images, desk.capabilities.price_per_image)


def _add(desk: Desk, job: Job, limits: Budget) -> None:
    """In one transaction, in its thread, so that two orders at once cannot both be the last that fits."""
    with desk.library.transaction():
        unsent = [other.price for other in desk.library.jobs.in_states(_UNSENT) if other.origin == desk.origin]
        _allow(desk, job.price, limits, ordered=sum(unsent))
        desk.library.jobs.add(job)


_UNSENT = (JobState.QUEUED, JobState.PREPARING)


def _release(desk: Desk, ids: Sequence[JobId], limits: Budget) -> list[Job]:
    jobs = desk.library.jobs
    with desk.library.transaction():
        waiting = [job for job in map(jobs.get, ids) if job.state in {JobState.DRAFT, JobState.QUEUED}]
        _allow(desk, MicroUsd(sum(job.price for job in waiting)), limits)
        now_ms = desk.clock.now_ms()
        return [
            jobs.step(job.id, JobState.QUEUED, at_ms=now_ms) if job.state is JobState.DRAFT else job
            for job in waiting
        ]


def _allow(desk: Desk, cost: MicroUsd, limits: Budget, *, ordered: int = 0) -> None:
    before = _spent(desk)
    committed = Spent(day=MicroUsd(before.day + ordered), month=MicroUsd(before.month + ordered))
    found = None if desk.origin == REHEARSAL else budget.blocks(cost, committed, limits)
    if found is not None:
        raise InputError(found)


def _spent(desk: Desk) -> Spent:
    now_ms = desk.clock.now_ms()
    since = desk.library.jobs.spent_since
    day_ms, month_ms = budget.day_start_ms(now_ms), budget.month_start_ms(now_ms)
    return Spent(day=since(day_ms, now_ms=now_ms), month=since(month_ms, now_ms=now_ms))
