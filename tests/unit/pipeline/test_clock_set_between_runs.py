"""The computer's clock is put right, or wrong, between two runs of the program, by minutes or years."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from support import service_faults as fault
from support.pictures import received
from support.service_desk import desk_at, job_in
from support.service_server import Service
from support.stories import story

from imageedit_desktop.domain.errors import Transient
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.pipeline.place_order import spent
from imageedit_desktop.pipeline.recover.resume import find_unfinished
from imageedit_desktop.pipeline.run.run_job import run_job

YEAR_S = 365 * 24 * 3600
CLOCKS = [
    pytest.param(3600 - int(time.time()), id="1970"),  # a computer whose battery is flat
    -8 * 24 * 3600,
    -20 * 60,
    120,
    3 * 3600,
    73 * YEAR_S,
]


class Wall:
    """The computer's clock, which anybody may set; the service's own stays right."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.off_s = 0
        right = time.time_ns
        monkeypatch.setattr(time, "time_ns", lambda: right() + self.off_s * 1_000_000_000)


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> Wall:
    return Wall(monkeypatch)


@pytest.mark.parametrize("is_told", [False, True], ids=["first", "told"])
@pytest.mark.parametrize("before_s", CLOCKS)
@pytest.mark.parametrize("after_s", [0, -YEAR_S, YEAR_S])
@story
async def test_it_is_found_after_the_clock_was_set(
    service: Service, tmp_path: Path, wall: Wall, before_s: int, after_s: int, is_told: bool
) -> None:
    """Also the first order of a session that had nothing to ask the service before."""
    wall.off_s = before_s
    service.misbehave("submit", fault.taken_then(fault.drop))
    service.misbehave("history", fault.html(502), forever=True)
    async with desk_at(service, tmp_path) as desk:
        if is_told:
            await desk.catalogue.learn()
        job = await job_in(desk, JobState.QUEUED)
        with pytest.raises(Transient):
            await run_job(desk, job.id)

    wall.off_s = after_s
    service.behave()
    async with desk_at(service, tmp_path) as desk:
        (unknown,) = (await find_unfinished(desk)).unknown
        assert (await run_job(desk, unknown.id)).state is JobState.DONE
    assert len(service.seen("submit")) == 1


@pytest.mark.parametrize("before_s", [0, *CLOCKS])
@pytest.mark.parametrize("after_s", [0, -YEAR_S, YEAR_S])
@story
async def test_pictures_that_did_not_come_are_fetched_after_the_clock_was_set(
    service: Service, tmp_path: Path, wall: Wall, before_s: int, after_s: int
) -> None:
    wall.off_s = before_s
    service.misbehave("download", fault.html(503), forever=True)
    async with desk_at(service, tmp_path) as desk:
        await desk.catalogue.learn()
        assert (await run_job(desk, (await job_in(desk, JobState.QUEUED)).id)).state is JobState.FAILED

    wall.off_s = after_s
    service.behave()
    async with desk_at(service, tmp_path) as desk:
        (again,) = (await find_unfinished(desk, asked_for=True)).under_way
        assert (await run_job(desk, again.id)).state is JobState.DONE
        results = desk.library.results.of_job(again.id)
    assert [received(result.path) for result in results if result.path] == service.ledger.tasks[0].pictures


@pytest.mark.parametrize("before_s", CLOCKS)
@story
async def test_money_spent_under_a_clock_that_was_ahead_counts(
    service: Service, tmp_path: Path, wall: Wall, before_s: int
) -> None:
    wall.off_s = before_s
    async with desk_at(service, tmp_path) as desk:
        job = await run_job(desk, (await job_in(desk, JobState.QUEUED)).id)
        assert (await spent(desk)).day == job.price

    wall.off_s = 0
    async with desk_at(service, tmp_path) as desk:
        if before_s > 0:
            assert (await spent(desk)).month == job.price
        await run_job(desk, (await job_in(desk, JobState.QUEUED)).id)
        assert (await spent(desk)).day >= job.price
