"""What keeps an order from being placed, and what asks first."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from support.placing import place_order
from support.service_desk import desk_at, job_in, recipe
from support.service_server import Service
from support.stories import story

from imageedit_desktop.domain.errors import Code, InputError, LibraryError, problem
from imageedit_desktop.domain.job import REHEARSAL, Charged, JobState
from imageedit_desktop.domain.money.budget import Budget
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.paths import config_folder
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.place_order import (
    Question,
    affordable,
    place_orders,
    question_about,
    release,
    spent,
)
from imageedit_desktop.pipeline.recover.resume import find_unfinished
from imageedit_desktop.pipeline.run.run_job import run_job
from imageedit_desktop.store.settings_file import SETTINGS_NAME, SettingsFile

_LIVE = [state for state in JobState if state not in {JobState.DONE, JobState.UNREADABLE}]

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
async def test_an_order_that_is_let_go_counts_once_and_one_that_has_gone_is_left_out(
    service: Service, tmp_path: Path
) -> None:
    async with desk_at(service, tmp_path) as desk:
        _limit(desk, day=ORDER_MICRO_USD)
        queued = await place_order(desk, recipe())
        assert await affordable(desk, [queued]) == ([queued], None)
        assert await release(desk, [queued]) == [queued]
        done = await run_job(desk, queued.id)
        assert await release(desk, [done]) == []


@story
async def test_what_waits_in_rehearsal_takes_nothing_from_the_budget(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path, origin=REHEARSAL) as rehearsal:
        await place_order(rehearsal, recipe())
    async with desk_at(service, tmp_path) as desk:
        _limit(desk, day=ORDER_MICRO_USD)
        assert await _blocked(desk) is None
        assert await _blocked(desk) is Code.BUDGET_OF_DAY_REACHED


@story
async def test_where_the_budget_is_reached_that_is_the_reason_also_for_the_same_order(
    service: Service, tmp_path: Path
) -> None:
    async with desk_at(service, tmp_path) as desk:
        _limit(desk, day=ORDER_MICRO_USD)
        await place_order(desk, recipe(seed=7))
        with pytest.raises(InputError) as refused:
            await place_order(desk, recipe(seed=7))
        assert refused.value.code is Code.BUDGET_OF_DAY_REACHED


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


@pytest.mark.parametrize("state", [*_LIVE, JobState.DONE])
@story
async def test_the_same_seed_is_asked_about_in_every_state(
    service: Service, tmp_path: Path, state: JobState
) -> None:
    ordered = recipe(seed=7)
    async with desk_at(service, tmp_path) as desk:
        if state is JobState.DONE:
            first = await run_job(desk, (await place_order(desk, ordered)).id)
        elif state in {JobState.DRAFT, JobState.RECEIVING, JobState.ABANDONED, JobState.FAILED}:
            before = JobState.QUEUED if state is JobState.DRAFT else JobState.WAITING
            first = await desk.ledger.step(await job_in(desk, before, ordered), state)
        else:
            first = await job_in(desk, state, ordered)

        question = await question_about(desk, ordered)
        assert question == Question(price=MicroUsd(ORDER_MICRO_USD), earlier=first, above=None)
        with pytest.raises(InputError, match="already_ordered"):
            await place_order(desk, ordered)
        assert (await place_order(desk, ordered, again=True)).id != first.id


@pytest.mark.parametrize("end", [JobState.ABANDONED, JobState.FAILED])
@story
async def test_what_was_never_charged_may_be_ordered_once_more(
    service: Service, tmp_path: Path, end: JobState
) -> None:
    async with desk_at(service, tmp_path) as desk:
        await desk.ledger.step(await job_in(desk, JobState.QUEUED, recipe(seed=7)), end)
        assert await question_about(desk, recipe(seed=7)) is None
        await place_order(desk, recipe(seed=7))


@story
async def test_of_two_equal_orders_at_once_one_is_placed(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk, desk_at(service, tmp_path) as another:
        assert await question_about(desk, recipe(seed=7)) is await question_about(another, recipe(seed=7)) is None
        placing = (place_order(d, recipe(seed=7)) for d in (desk, another, desk))
        outcomes = await asyncio.gather(*placing, return_exceptions=True)
        assert sorted(type(outcome).__name__ for outcome in outcomes) == ["InputError", "InputError", "Job"]


@story
async def test_no_question_is_asked_for_what_the_budget_refuses(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        await run_job(desk, (await place_order(desk, recipe(seed=7))).id)
        _limit(desk, day=ORDER_MICRO_USD, confirm_above=0)
        for asked in (recipe(seed=7), recipe(images=9)):
            with pytest.raises(InputError) as caught:
                await question_about(desk, asked)
            assert caught.value.code is Code.BUDGET_OF_DAY_REACHED


@pytest.mark.parametrize("state", [JobState.DRAFT, JobState.QUEUED, JobState.PREPARING, JobState.SUBMITTING])
@story
async def test_orders_that_are_held_count(service: Service, tmp_path: Path, state: JobState) -> None:
    async with desk_at(service, tmp_path) as desk:
        _limit(desk, month=2 * ORDER_MICRO_USD - 1)
        if state is JobState.DRAFT:
            await desk.ledger.step(await job_in(desk, JobState.QUEUED), state)
        else:
            await job_in(desk, state)
        assert await _blocked(desk) is Code.BUDGET_OF_MONTH_REACHED


@story
async def test_a_draft_is_not_let_go_beside_orders_that_are_held(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        draft = await desk.ledger.step(await job_in(desk, JobState.QUEUED), JobState.DRAFT)
        await job_in(desk, JobState.QUEUED)
        _limit(desk, day=2 * ORDER_MICRO_USD - 1)
        with pytest.raises(InputError):
            await release(desk, [draft])
        _limit(desk, day=2 * ORDER_MICRO_USD)
        assert [job.id for job in await release(desk, [draft])] == [draft.id]


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", '{"budget_day_micro_usd": "5"}', '{"budget_month_micro_usd": 1.5}', "\x00\xff", "null"],
)
@pytest.mark.expect_logs
@story
async def test_a_budget_that_cannot_be_read_blocks(service: Service, tmp_path: Path, content: str) -> None:
    async with desk_at(service, tmp_path) as desk:
        _limit(desk, day=1)
        settings = config_folder() / SETTINGS_NAME
        settings.write_text(content, encoding="latin-1")
        for _ in range(2):
            with pytest.raises(LibraryError) as caught:
                await place_order(desk, recipe())
            assert caught.value.code is Code.BUDGET_UNREADABLE
        with pytest.raises(LibraryError):
            await question_about(desk, recipe())
        assert await affordable(desk, await desk.ledger.jobs_in([JobState.DRAFT])) == ([], caught.value.first)

        _limit(desk)
        assert await _blocked(desk) is None, "it was set again, to none"


@story
async def test_a_budget_that_could_not_be_kept_blocks_until_it_is(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_self: object, _values: object) -> None:
        raise LibraryError(problem(Code.DISK_FULL))

    async with desk_at(service, tmp_path) as desk:
        with monkeypatch.context() as disk:
            disk.setattr(SettingsFile, "write", refuse)
            with pytest.raises(LibraryError) as caught:
                _limit(desk, day=ORDER_MICRO_USD)
            assert caught.value.code is Code.BUDGET_UNWRITTEN
            with pytest.raises(LibraryError) as caught:
                await place_order(desk, recipe())
            assert caught.value.code is Code.BUDGET_UNWRITTEN
        assert await _blocked(desk) is None, "the disk took it now"
        assert await _blocked(desk) is Code.BUDGET_OF_DAY_REACHED


@story
async def test_orders_that_belong_together_are_written_down_all_or_none(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        together = [recipe(images=1, seed=seed) for seed in range(4)]
        _limit(desk, day=4 * 3_500 - 1)
        with pytest.raises(InputError) as refused:
            await place_orders(desk, together)
        assert refused.value.code is Code.BUDGET_OF_DAY_REACHED
        assert await desk.ledger.jobs_in(list(JobState)) == []

        _limit(desk, day=4 * 3_500)
        jobs = await place_orders(desk, together)
        assert [job.recipe for job in jobs] == together
        assert await desk.ledger.jobs_in([JobState.QUEUED]) == jobs, "in their order"
        assert service.requests == [], "nothing is sent before all are written down"


@story
async def test_of_orders_that_belong_together_none_is_made_twice_unasked(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        _limit(desk, confirm_above=7_000)
        first = await run_job(desk, (await place_order(desk, recipe(images=1, seed=8))).id)
        together = [recipe(images=1, seed=seed) for seed in (7, 8, 9)]
        question = await question_about(desk, *together)
        assert question == Question(price=MicroUsd(10_500), earlier=first, above=MicroUsd(7_000))
        with pytest.raises(InputError) as refused:
            await place_orders(desk, together)
        assert refused.value.code is Code.ALREADY_ORDERED
        assert len(await desk.ledger.jobs_in(list(JobState))) == 1
        assert len(await place_orders(desk, together, again=True)) == 3
