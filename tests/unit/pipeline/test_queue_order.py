"""Pausing the queue, and what goes first when it goes on."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from support import service_faults as fault
from support.service_desk import desk_at, job_in, recipe
from support.service_server import Call, Reply, Service

from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.events import Event, JobChanged
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.money.budget import Budget
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.pipeline import queue_order
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.recover.resume import find_unfinished
from imageedit_desktop.pipeline.run.keep_running import keep_running


def _do_nothing() -> None:
    return


class _Told(list[Event]):
    """What was told; does something as soon as a job is being prepared."""

    when_prepared: Callable[[], None] = staticmethod(_do_nothing)

    def append(self, event: Event) -> None:
        super().append(event)
        if isinstance(event, JobChanged) and event.job.state is JobState.PREPARING:
            self.when_prepared()


def _begin(desk: Desk, *jobs: Job) -> list[asyncio.Task[Job]]:
    return [asyncio.get_running_loop().create_task(keep_running(desk, job.id)) for job in jobs]


async def _settle() -> None:
    """Whatever could happen now has happened."""
    for _ in range(20):
        await asyncio.sleep(0.01)


async def _orders(desk: Desk, *prompts: str) -> list[Job]:
    return [await job_in(desk, JobState.QUEUED, recipe(prompt, images=1)) for prompt in prompts]


def _in_their_order(told: list[Event]) -> list[str]:
    """The prompts of what left, as it left."""
    left = [e.job for e in told if isinstance(e, JobChanged) and e.job.state is JobState.SUBMITTING]
    return [job.recipe.prompt for job in left]


def test_nothing_is_sent_while_paused_and_all_in_order_when_resumed(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        told: list[Event] = []
        async with desk_at(service, tmp_path, told=told) as desk:
            await queue_order.pause(desk)
            jobs = await _orders(desk, "one", "two", "three", "four")
            stories = _begin(desk, *reversed(jobs))
            await _settle()
            assert service.ledger.tasks == []
            await queue_order.move_to_front(desk, {jobs[3].id})
            await queue_order.move(desk, {jobs[0].id}, before=None)
            await queue_order.resume(desk)
            await asyncio.gather(*stories)
        assert _in_their_order(told) == ["four", "two", "three", "one"]
        assert len(service.ledger.tasks) == 4

    asyncio.run(story())


def test_what_takes_longer_before_it_can_leave_is_not_overtaken(service: Service, tmp_path: Path) -> None:
    def slow(call: Call) -> Reply:
        time.sleep(0.5)
        return call.proceed()

    async def story() -> None:
        told: list[Event] = []
        async with desk_at(service, tmp_path, told=told) as desk:
            service.misbehave("balance", slow)
            await asyncio.gather(*_begin(desk, *await _orders(desk, "one", "two", "three")))
        assert _in_their_order(told) == ["one", "two", "three"]

    asyncio.run(story())
    assert len(service.seen("balance")) == 1


def test_what_was_being_prepared_goes_back_into_the_queue(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path, told=(told := _Told())) as desk:
            (job,) = await _orders(desk, "one")
            told.when_prepared = desk.lanes.pause
            (story_of_it,) = _begin(desk, job)
            await _settle()
            told.when_prepared = _do_nothing
            assert (await desk.ledger.job(job.id)).state is JobState.QUEUED
            assert service.ledger.tasks == []
            await queue_order.resume(desk)
            assert (await story_of_it).state is JobState.DONE
        assert len(service.ledger.tasks) == 1

    asyncio.run(story())


def test_what_was_sent_is_waited_for(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            await queue_order.pause(desk)
            waiting = await job_in(desk, JobState.UNKNOWN)
            (story_of_it,) = _begin(desk, waiting)
            assert (await story_of_it).state is not JobState.QUEUED

    asyncio.run(story())


def test_another_program_finds_it_paused_and_its_jobs_still_in_the_queue(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            await queue_order.pause(desk)
            one, _two = await _orders(desk, "one", "two")
            await desk.ledger.step(one, JobState.PREPARING)
        async with desk_at(service, tmp_path, obeys_pause=True) as desk:
            assert desk.lanes.is_paused
            found = await find_unfinished(desk)
            assert [job.recipe.prompt for job in found.paused] == ["one", "two"]
            assert {job.state for job in found.paused} == {JobState.QUEUED}
            assert found.unsent == ()
        async with desk_at(service, tmp_path) as desk:  # a command, which orders for itself
            assert not desk.lanes.is_paused

    asyncio.run(story())


def test_a_budget_that_is_smaller_by_now_keeps_it_paused(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            await queue_order.pause(desk)
            await _orders(desk, "one", "two")
            desk.spending_limits.write(Budget(day=MicroUsd(1)))
            with pytest.raises(InputError) as refused:
                await queue_order.resume(desk)
            assert refused.value.code is Code.BUDGET_OF_DAY_REACHED
            assert desk.lanes.is_paused
            assert await desk.ledger.run(queue_order.is_paused)

    asyncio.run(story())


def test_a_job_that_is_put_first_overtakes_one_that_was_refused_for_now(service: Service, tmp_path: Path) -> None:
    """The service asks for silence: who waits for its end has no claim to be the next."""

    async def story() -> None:
        told: list[Event] = []
        async with desk_at(service, tmp_path, told=told) as desk:
            service.misbehave("submit", fault.status(429, retry_after="7"))
            one, two = await _orders(desk, "one", "two")

            def move_in_the_silence(_seconds: float) -> None:
                desk.lanes.move([replace(two, queue_place=0)])

            desk.lanes.limits = replace(desk.lanes.limits, at_once=1)
            desk.clock.before_sleep = move_in_the_silence  # type: ignore[attr-defined]
            await asyncio.gather(*_begin(desk, one, two))
        assert _in_their_order(told) == ["one", "two", "one"]

    asyncio.run(story())
