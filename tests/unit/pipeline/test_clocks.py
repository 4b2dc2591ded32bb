"""Clocks that are wrong, and clocks that are set while a job runs."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image
from support import service_faults as fault
from support.service_desk import HurriedClock, desk_at, job_in, recipe
from support.service_server import Call, Reply, Service
from support.stories import story

from imageedit_desktop.domain.job import Charged, JobState
from imageedit_desktop.domain.limits import UPLOAD_REUSE_S
from imageedit_desktop.domain.moments import known_ms, local_ms
from imageedit_desktop.pipeline.desk.lanes import Lanes
from imageedit_desktop.pipeline.load_input import load_file
from imageedit_desktop.pipeline.recover import rescue
from imageedit_desktop.pipeline.run.keep_running import keep_running
from imageedit_desktop.pipeline.run.run_job import run_job

_HOUR_MS = 3600_000
_DAY_MS = 24 * _HOUR_MS
_YEAR_MS = 365 * _DAY_MS


class _Settable(HurriedClock):
    """A clock whose wall time is not the right one, and can be set."""

    def __init__(self, ahead_ms: int = 0) -> None:
        super().__init__()
        self.wrong_ms = ahead_ms

    def now_ms(self) -> int:
        return super().now_ms() + self.wrong_ms


@pytest.mark.parametrize(
    "ahead_ms",
    [2 * 60_000, -2 * 60_000, 20 * 60_000, -20 * 60_000, 3 * _HOUR_MS, -_DAY_MS, 30 * _YEAR_MS, -5 * _YEAR_MS],
)
@story
async def test_a_task_is_found_whatever_the_clocks_say(service: Service, tmp_path: Path, ahead_ms: int) -> None:
    service.ledger.clock_ahead = timedelta(milliseconds=ahead_ms)
    service.misbehave("submit", fault.taken_then(fault.drop))
    async with desk_at(service, tmp_path) as desk:
        job = await keep_running(desk, (await job_in(desk, JobState.QUEUED)).id)
        assert (job.state, job.charged) == (JobState.DONE, Charged.YES)
        assert job.prediction_id == service.ledger.tasks[0].id
    assert len(service.seen("submit")) == 1


@pytest.mark.parametrize("set_by_ms", [3 * _HOUR_MS, -3 * _HOUR_MS, 4 * _YEAR_MS, -4 * _YEAR_MS])
@story
async def test_an_order_is_not_held_for_as_long_as_the_clock_was_set_back(
    service: Service, tmp_path: Path, set_by_ms: int
) -> None:
    clock = _Settable()
    async with desk_at(service, tmp_path, clock=clock) as desk:

        def refuse_and_set_the_clock(call: Call) -> Reply:
            clock.wrong_ms += set_by_ms
            return fault.status(429, retry_after="8")(call)

        service.misbehave("submit", refuse_and_set_the_clock, fault.status(429, retry_after="8"))
        job = await keep_running(desk, (await job_in(desk, JobState.QUEUED)).id)
        assert job.state is JobState.DONE
        assert sum(clock.slept_s) < 120
    assert len(service.seen("submit")) == 3


@pytest.mark.parametrize("set_by_ms", [3 * _HOUR_MS, -3 * _HOUR_MS])
def test_the_lanes_keep_their_pace_when_the_clock_is_set(set_by_ms: int) -> None:
    async def main() -> list[float]:
        clock = _Settable()
        lanes = Lanes(clock)
        lanes.close_for(8)
        clock.wrong_ms += set_by_ms
        await lanes.until_open()
        return clock.slept_s

    (slept_s,) = asyncio.run(main())
    assert slept_s == pytest.approx(8, abs=0.5)


@story
async def test_an_upload_of_a_time_that_has_not_come_is_repeated(service: Service, tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    Image.new("RGB", (64, 64), "teal").save(photo)
    clock = _Settable(73 * _YEAR_MS)
    async with desk_at(service, tmp_path / "library", clock=clock) as desk:
        for _ in range(2):
            ordered = recipe(source=await load_file(desk, photo))
            await run_job(desk, (await job_in(desk, JobState.QUEUED, ordered)).id)
        assert len(service.seen("put")) == 1, "used again while it is new"
        clock.wrong_ms = 0
        assert (await run_job(desk, (await job_in(desk, JobState.QUEUED, ordered)).id)).state is JobState.DONE
        assert len(service.seen("put")) == 2
        clock.wrong_ms = UPLOAD_REUSE_S * 1000 + 1
        await run_job(desk, (await job_in(desk, JobState.QUEUED, ordered)).id)
        assert len(service.seen("put")) == 3


@story
async def test_a_picture_that_was_made_in_the_future_is_named_by_today(service: Service, tmp_path: Path) -> None:
    clock = _Settable(73 * _YEAR_MS)
    async with desk_at(service, tmp_path, clock=clock) as desk:
        job = await job_in(desk, JobState.QUEUED)

        def set_right(call: Call) -> Reply:
            clock.wrong_ms = 0
            return call.proceed()

        service.misbehave("download", set_right, set_right)
        assert (await run_job(desk, job.id)).state is JobState.DONE
        year = str(time.localtime().tm_year)
        assert {result.path.name[:4] for result in desk.library.results.of_job(job.id) if result.path} == {year}


@pytest.mark.parametrize("ahead_ms", [-5 * _YEAR_MS, 30 * _YEAR_MS])
@story
async def test_everything_is_rescued_whatever_the_clocks_say(
    service: Service, tmp_path: Path, ahead_ms: int
) -> None:
    body = {"prompt": "on the web", "image": "https://example.org/fox.jpg", "size": "512*512", "num_images": 1}
    service.ledger.clock_ahead = timedelta(milliseconds=ahead_ms)
    service.ledger.create(body, service.fate).finish()
    async with desk_at(service, tmp_path) as desk:
        found = await rescue.compare_history(desk)
        (job_id,) = found.to_fetch
        job = await keep_running(desk, job_id)
        assert job.state is JobState.DONE
        assert abs(job.created_ms - desk.clock.now_ms()) < _HOUR_MS, "by this computer's clock"


@pytest.mark.parametrize(
    ("stored_ms", "known"), [(None, False), (0, False), (-1, False), (1, True), (1000, True), (1001, False)]
)
def test_a_time_that_cannot_be_right_is_not_known(stored_ms: int | None, known: bool) -> None:
    assert (known_ms(stored_ms, 1000) is not None) is known


def test_clocks_that_agree_are_not_corrected() -> None:
    for ahead_ms, local in (
        (400, 1_000_000), (-400, 1_000_000), (59_999, 1_000_000), (-59_999, 1_000_000), (60_000, 940_000),
        (-60_000, 1_060_000), (120_000, 880_000), (-120_000, 1_120_000),
    ):  # fmt: skip
        assert local_ms(1_000_000, ahead_ms) == local
