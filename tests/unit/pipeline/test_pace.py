"""A service that takes two orders a minute: every one of them is made, and the queue says when it starts."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

from support import service_faults as fault
from support.placing import place_order
from support.service_desk import desk_at, recipe
from support.service_server import Call, Reply, Service, refusal
from support.stories import story

from imageedit_desktop.domain.events import Event, Progress
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.pacing import Limits
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.run.run_job import run_job


class _Bronze:
    """Takes as many images within a minute of the program's own clock."""

    def __init__(self, desk: Desk, per_minute: int) -> None:
        self._desk = desk
        self._per_minute = per_minute
        self._taken: list[tuple[int, int]] = []
        self.refused = 0

    def __call__(self, call: Call) -> Reply:
        now_ms = self._desk.clock.now_ms()
        images = json.loads(call.request.body)["num_images"]
        if sum(n for at_ms, n in self._taken if now_ms - at_ms < 59_000) + images > self._per_minute:
            self.refused += 1
            return refusal(429, "Rate limit reached")
        self._taken.append((now_ms, images))
        return call.proceed()


def _held(told: list[Event]) -> list[Progress]:
    return [event for event in told if isinstance(event, Progress) and event.step == "turn"]


@story
async def test_every_order_is_made_with_few_refusals(service: Service, tmp_path: Path) -> None:
    told: list[Event] = []
    async with desk_at(service, tmp_path, told=told) as desk:
        limiter = _Bronze(desk, per_minute=2)
        service.misbehave("submit", limiter, forever=True)
        jobs = [await place_order(desk, recipe(f"fox {number}", images=1)) for number in range(8)]
        ended = await asyncio.gather(*(run_job(desk, job.id) for job in jobs))

    assert {job.state for job in ended} == {JobState.DONE}
    assert service.ledger.billed == 8
    assert limiter.refused < len(jobs), "without learning it is twice as many"
    assert any(event.until_ms is not None for event in _held(told))


@story
async def test_what_was_learnt_survives_a_restart(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        service.misbehave("submit", lambda call: call.proceed(), fault.status(429, retry_after="3"))
        for prompt in ("a fox", "another fox"):
            await run_job(desk, (await place_order(desk, recipe(prompt, images=1))).id)
        learnt = desk.lanes.limits
        assert learnt.per_minute == 2
    async with desk_at(service, tmp_path) as desk:
        assert desk.lanes.limits == learnt


@story
async def test_nonsense_in_the_library_is_nothing_learnt(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        database = desk.library.paces._database
        for nonsense in ("[]", "{", '{"from_tomorrow": 1}'):
            await desk.workers.database(
                database.run, "INSERT OR REPLACE INTO paces VALUES (?, ?)", (desk.origin, nonsense)
            )
            assert await desk.workers.database(desk.library.paces.get, desk.origin) == Limits()


@story
async def test_those_who_wait_are_told_when_they_start(service: Service, tmp_path: Path) -> None:
    told: list[Event] = []
    async with desk_at(service, tmp_path, told=told) as desk:
        desk.lanes.limits = Limits(at_once=1, per_minute=2, learnt_ms=desk.clock.now_ms())
        jobs = [await place_order(desk, recipe(images=2)) for _ in range(3)]
        await asyncio.gather(*(run_job(desk, job.id) for job in jobs))
    first, second, third = (
        max((e.total or 0 for e in _held(told) if e.job_id == job.id), default=0) for job in jobs
    )
    assert first == 0
    assert 50 <= second <= 60
    assert 110 <= third <= 120
