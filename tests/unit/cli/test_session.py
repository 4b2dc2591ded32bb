"""Every job is seen through or accounted for, whenever Ctrl+C comes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import service_faults as fault
from support.service_desk import desk_at, job_in, recipe
from support.service_server import Call, Reply, Service
from support.service_tasks import Fate

from imageedit_desktop.cli.outcome import see_all_through, see_through
from imageedit_desktop.domain.errors import Code
from imageedit_desktop.domain.job import Charged, JobState


@pytest.fixture
def service() -> Iterator[Service]:
    with Service().running() as running:
        yield running


@pytest.mark.parametrize(
    ("held_at", "state", "charged"),
    [
        ("ticket", JobState.ABANDONED, Charged.NO),
        ("poll", JobState.WAITING, Charged.YES),
        ("download", JobState.RECEIVING, Charged.YES),
    ],
)
def test_cancelled_at_each_stage(
    service: Service, tmp_path: Path, held_at: str, state: JobState, charged: Charged
) -> None:
    from PIL import Image

    from imageedit_desktop.pipeline.load_input import load_file

    photo = tmp_path / "photo.png"
    Image.new("RGB", (64, 64)).save(photo)

    async def story() -> None:
        async with desk_at(service, tmp_path / "library") as desk:
            service.misbehave(held_at, fault.hang)
            job = await job_in(desk, JobState.QUEUED, recipe(source=await load_file(desk, photo)))
            task = asyncio.get_running_loop().create_task(see_through(desk, job.id))
            await asyncio.to_thread(service.wait_for, held_at)
            task.cancel()
            outcome = await task
            assert (outcome.job.state, outcome.job.charged) == (state, charged)
            assert outcome.problem is not None
            expected = Code.NOTHING_SENT if held_at == "ticket" else Code.STOPPED_WAITING
            assert outcome.problem.code is expected

    asyncio.run(story())


def test_a_cancellation_reaches_all_jobs_and_goes_no_further(service: Service, tmp_path: Path) -> None:
    service.fate = Fate(end=None)

    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            jobs = [await job_in(desk, JobState.QUEUED, recipe(f"fox {number}")) for number in range(3)]
            task = asyncio.get_running_loop().create_task(see_all_through(desk, [job.id for job in jobs]))
            await asyncio.to_thread(service.wait_for, "poll", count=6)
            task.cancel()
            outcomes = await task
            # The third had no place at the service yet; it stays where the next resume finds it.
            states = [outcome.job.state for outcome in outcomes]
            assert states == [JobState.WAITING, JobState.WAITING, JobState.QUEUED]

    asyncio.run(story())


def test_what_stops_one_job_does_not_stop_another(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            jobs = [await job_in(desk, JobState.QUEUED, recipe(f"fox {number}")) for number in range(2)]

            def refuse_the_first(call: Call) -> Reply:
                is_first = service.ledger.tasks[0].id in call.request.path
                return fault.status(401)(call) if is_first else call.proceed()

            service.misbehave("poll", refuse_the_first, forever=True)
            outcomes = await see_all_through(desk, [job.id for job in jobs])
            assert sorted(outcome.job.state for outcome in outcomes) == [JobState.DONE, JobState.WAITING]
            (reason,) = {outcome.problem.code for outcome in outcomes if outcome.problem}
            assert reason is Code.KEY_REJECTED

    asyncio.run(story())
