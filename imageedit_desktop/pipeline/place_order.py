"""Placing orders: from checked recipes to rows in the ledger, before anything leaves."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from imageedit_desktop.domain.errors import Code, InputError, LibraryError, Problem, problem
from imageedit_desktop.domain.events import JobChanged
from imageedit_desktop.domain.ids import JobId, new_job_id
from imageedit_desktop.domain.inputs import UNTOLD
from imageedit_desktop.domain.job import REHEARSAL, Job, JobState
from imageedit_desktop.domain.money import budget
from imageedit_desktop.domain.money.budget import Budget, Spent
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.queue_order import NOT_SENT_YET, WAIT_FOR_TURN
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.remedy import has_or_may_get_pictures
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.store.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Why to ask before an order is placed.

    Attributes:
        price: what it would cost, all together.
        earlier: the job that made, or is about to make, the very same pictures as one of them, where there is one.
        above: the amount above which the user wants to be asked, where the price is.
    """

    price: MicroUsd
    earlier: Job | None
    above: MicroUsd | None


async def question_about(desk: Desk, *recipes: Recipe) -> Question | None:
    """What to ask before placing an order, or several together; never in rehearsal, which costs nothing.

    Raises:
        InputError: it would exceed the budget, so that there is nothing to ask.
        LibraryError: the budget or the ledger cannot be read; nothing can be ordered.
    """
    if desk.origin == REHEARSAL:
        return None
    limits = await desk.read_budget()
    cost = MicroUsd(sum(map(desk.catalogue.price_of, recipes)))
    refusal = await refusal_of(desk, cost)
    if refusal is not None:
        raise InputError(refusal)
    earlier = await _first_same_order(desk, recipes)
    above = limits.confirm_above if limits.confirm_above is not None and cost > limits.confirm_above else None
    return Question(price=cost, earlier=earlier, above=above) if earlier or above is not None else None


async def same_order(desk: Desk, recipe: Recipe) -> Job | None:
    """The newest job that made, or may still make, what this recipe would; without a seed each order is another.

    Raises:
        LibraryError: the ledger cannot be read.
    """
    return await desk.ledger.run(_same_order, desk.origin, recipe)


Along = Callable[[Library, Sequence[Job]], None]
"""What is written down together with orders, in the same transaction; whatever it raises, there is no order."""


async def place_orders(
    desk: Desk, recipes: Sequence[Recipe], *, again: bool = False, along: Along | None = None
) -> list[Job]:
    """Write jobs down, durably, in their order: all of them, or none. Nothing is sent; `run_job` does that.

    Args:
        desk: where.
        recipes: what to order; several belong together.
        again: the user knows that the very same is made already, or under way.
        along: what is written down with them, such as where each belongs; it may refuse.

    Raises:
        InputError: BUDGET_OF_DAY_REACHED or BUDGET_OF_MONTH_REACHED, going by what they cost together;
            ALREADY_ORDERED; or SOURCE_MISSING, where a recipe is that of a prediction whose source the service does
            not tell.
        LibraryError: the budget cannot be read, or the ledger not be written; there is no order.
    """
    if any(recipe.source == UNTOLD for recipe in recipes):
        raise InputError(problem(Code.SOURCE_MISSING))
    now_ms = desk.clock.now_ms()
    ids = sorted(new_job_id() for _recipe in recipes)  # of one moment, jobs are listed by their ids
    jobs = [
        Job(
            id=job_id,
            recipe=recipe,
            state=JobState.QUEUED,
            origin=desk.origin,
            price=desk.catalogue.price_of(recipe),
            created_ms=now_ms,
        )
        for job_id, recipe in zip(ids, recipes, strict=True)
    ]
    limits = await desk.read_budget()
    placed = await desk.ledger.run(_add, desk.origin, jobs, limits, along, now_ms=now_ms, again=again)
    await _tell(desk, placed)
    return placed


async def release(desk: Desk, jobs: Sequence[Job]) -> list[Job]:
    """Let orders go that were written down before, and whose price was seen. Those that have gone are left out.

    Raises:
        InputError: BUDGET_OF_DAY_REACHED or BUDGET_OF_MONTH_REACHED, going by the budget as it is now; none goes.
        LibraryError: the budget cannot be read, or the ledger not be written; likewise.
    """
    ids, limits = [job.id for job in jobs], await desk.read_budget()
    queued = {job.id for job in jobs if job.state is JobState.QUEUED}
    released = await desk.ledger.run(_release, desk.origin, ids, limits, now_ms=desk.clock.now_ms())
    await _tell(desk, [job for job in released if job.id not in queued])
    return released


async def affordable(desk: Desk, jobs: Sequence[Job]) -> tuple[list[Job], Problem | None]:
    """Those of these unsent orders that the budget lets go, oldest first, and why not the next one.

    Raises:
        LibraryError: the ledger cannot be read.
    """
    try:
        limits = await desk.read_budget()
    except LibraryError as error:
        return [], error.first
    return await desk.ledger.run(_affordable, desk.origin, jobs, limits, now_ms=desk.clock.now_ms())


async def spent(desk: Desk) -> Spent:
    """What is spent in this library today and this month, without what is written down and was not sent.

    Raises:
        LibraryError: the ledger cannot be read.
    """
    return await desk.ledger.run(_spent, now_ms=desk.clock.now_ms())


async def refusal_of(desk: Desk, cost: MicroUsd) -> Problem | None:
    """Why the budget does not allow an order that costs so much; None where it does.

    Raises:
        LibraryError: the budget or the ledger cannot be read; nothing can be ordered.
    """
    limits = await desk.read_budget()
    return await desk.ledger.run(_refusal, desk.origin, cost, limits, NOT_SENT_YET, now_ms=desk.clock.now_ms())


async def _tell(desk: Desk, jobs: Sequence[Job]) -> None:
    """Hundreds at once would hold up whoever shows them."""
    for number, job in enumerate(jobs, 1):
        desk.tell(JobChanged(job=job))
        if number % _TOLD_AT_ONCE == 0:
            await asyncio.sleep(0)


_TOLD_AT_ONCE = 10


async def _first_same_order(desk: Desk, recipes: Sequence[Recipe]) -> Job | None:
    for recipe in recipes:
        if (earlier := await same_order(desk, recipe)) is not None:
            return earlier
    return None


def _same_order(library: Library, origin: str, recipe: Recipe) -> Job | None:
    if recipe.seed is None or origin == REHEARSAL:
        return None
    return next(filter(has_or_may_get_pictures, library.jobs.of_recipe(origin, recipe.hash)), None)


def _add(
    library: Library,
    origin: str,
    jobs: Sequence[Job],
    limits: Budget,
    along: Along | None,
    *,
    now_ms: int,
    again: bool,
) -> list[Job]:
    """In one transaction, so that two orders at once cannot both be the last that fits, or both be the first."""
    with library.transaction():
        cost = MicroUsd(sum(job.price for job in jobs))
        refusal = _refusal(library, origin, cost, limits, NOT_SENT_YET, now_ms=now_ms)
        if refusal is None and not again and any(_same_order(library, origin, job.recipe) for job in jobs):
            refusal = problem(Code.ALREADY_ORDERED)
        if refusal is not None:
            raise InputError(refusal)
        placed = [library.jobs.add(job) for job in jobs]
        if along is not None:
            along(library, placed)
        return placed


def _release(library: Library, origin: str, ids: Sequence[JobId], limits: Budget, *, now_ms: int) -> list[Job]:
    jobs = library.jobs
    with library.transaction():
        going = [job for job in map(jobs.get, ids) if job.state in NOT_SENT_YET]
        cost = MicroUsd(sum(job.price for job in going))
        refusal = _refusal(library, origin, cost, limits, WAIT_FOR_TURN, besides=ids, now_ms=now_ms)
        if refusal is not None:
            raise InputError(refusal)
        return [
            jobs.step(job.id, JobState.QUEUED, at_ms=now_ms) if job.state is JobState.DRAFT else job
            for job in going
        ]


def _affordable(
    library: Library, origin: str, jobs: Sequence[Job], limits: Budget, *, now_ms: int
) -> tuple[list[Job], Problem | None]:
    ids = [job.id for job in jobs]
    fitting: list[Job] = []
    for job in jobs:
        cost = MicroUsd(sum(other.price for other in (*fitting, job)))
        refusal = _refusal(library, origin, cost, limits, WAIT_FOR_TURN, besides=ids, now_ms=now_ms)
        if refusal is not None:
            return fitting, refusal
        fitting.append(job)
    return fitting, None


def _refusal(
    library: Library,
    origin: str,
    cost: MicroUsd,
    limits: Budget,
    counted: Sequence[JobState],
    *,
    besides: Collection[JobId] = (),
    now_ms: int,
) -> Problem | None:
    """Why the budget does not allow so much more.

    Args:
        library: whose ledger tells what is spent.
        origin: the service.
        cost: of what is about to be ordered.
        limits: the budget.
        counted: where orders stand that count though they were not sent.
        besides: orders that do not count, for `cost` has them.
        now_ms: the wall clock.
    """
    if origin == REHEARSAL:
        return None
    waiting = [job for job in library.jobs.in_states(counted) if not job.is_rehearsal and job.id not in besides]
    ordered = sum(job.price for job in waiting)
    return budget.blocks(cost, _spent(library, now_ms=now_ms).plus(ordered), limits)


def _spent(library: Library, *, now_ms: int) -> Spent:
    return budget.spent_by(now_ms, lambda since_ms: library.jobs.spent_since(since_ms, now_ms=now_ms))
