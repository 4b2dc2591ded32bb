"""What keeps an order from being placed, and what asks first."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from support.service_desk import desk_at, job_in, recipe
from support.service_server import Service
from support.stories import story

from imageedit_desktop.domain.budget import Budget
from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.job import REHEARSAL, Charged, JobState
from imageedit_desktop.domain.price import MicroUsd
from imageedit_desktop.pipeline.desk import Desk
from imageedit_desktop.pipeline.place_order import Question, affordable, place_order, question_about, release, spent
from imageedit_desktop.pipeline.recover.resume import find_unfinished
from imageedit_desktop.pipeline.run.run_job import run_job

ORDER_MICRO_USD = 7_000
"""Two pictures, the price of `support.service_desk.recipe`."""


def _limit(desk: Desk, **limits: int) -> None:
    desk.spending_limits.write(Budget(**{name: MicroUsd(value) for name, value in limits.items()}))


async def _blocked(desk: Desk) -> Code | None:
    try:
        await place_order(desk, recipe())
    except InputError as error:
        return error.code
    return None


@story
async def test_orders_are_placed_until_the_budget_is_reached(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        _limit(desk, day=3 * ORDER_MICRO_USD - 1)
        await run_job(desk, (await place_order(desk, recipe())).id)
        assert (await spent(desk)).day == ORDER_MICRO_USD

        assert await _blocked(desk) is None, "not sent yet, but it will be"
        assert await _blocked(desk) is Code.BUDGET_OF_DAY_REACHED
        assert len(await desk.ledger.jobs_in(list(JobState))) == 2

        _limit(desk, month=3 * ORDER_MICRO_USD)
        assert await _blocked(desk) is None
        assert await _blocked(desk) is Code.BUDGET_OF_MONTH_REACHED


@story
async def test_of_two_orders_at_once_only_one_is_the_last(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        _limit(desk, day=ORDER_MICRO_USD)
        outcomes = await asyncio.gather(*(_blocked(desk) for _ in range(4)))
        assert outcomes.count(None) == 1


@story
async def test_what_came_back_or_never_left_is_not_spent(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        _limit(desk, day=ORDER_MICRO_USD)
        unknown = await job_in(desk, JobState.UNKNOWN)
        assert await _blocked(desk) is Code.BUDGET_OF_DAY_REACHED

        await desk.ledger.step(unknown, JobState.FAILED, charged=Charged.NO)
        assert await _blocked(desk) is None


@story
async def test_rehearsal_is_free(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path, origin=REHEARSAL) as desk:
        _limit(desk, day=0, confirm_above=0)
        job = await place_order(desk, recipe(seed=1))
        await desk.ledger.step(job, JobState.PREPARING)
        assert (await spent(desk)).day == 0
        assert await question_about(desk, recipe(seed=1)) is None


@story
async def test_orders_of_yesterday_are_held_against_todays_budget(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        for _ in range(2):
            await place_order(desk, recipe())
        left = (await find_unfinished(desk)).unsent
        _limit(desk, day=ORDER_MICRO_USD)
        with pytest.raises(InputError):
            await release(desk, left)

        allowed, refusal = await affordable(desk, left)
        assert allowed == [left[0]]
        assert refusal is not None
        assert refusal.code is Code.BUDGET_OF_DAY_REACHED
        await release(desk, allowed)
        with pytest.raises(InputError):
            await release(desk, left[1:])


@story
async def test_the_same_seed_twice_is_asked_about(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        for seed in (7, None):
            await run_job(desk, (await place_order(desk, recipe(seed=seed))).id)
        (first,) = [job for job in await desk.ledger.jobs_in([JobState.DONE]) if job.recipe.seed == 7]

        assert await question_about(desk, recipe(seed=7)) == Question(
            price=MicroUsd(7_000), earlier=first, above=None
        )
        assert await question_about(desk, recipe(seed=8)) is None
        assert await question_about(desk, recipe(seed=None)) is None


@story
async def test_a_dear_order_is_asked_about(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        _limit(desk, confirm_above=3_500)
        assert await question_about(desk, recipe(images=1)) is None
        doubt = await question_about(desk, recipe(images=2))
        assert doubt == Question(price=MicroUsd(7_000), earlier=None, above=MicroUsd(3_500))
