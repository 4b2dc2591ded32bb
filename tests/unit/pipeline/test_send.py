"""One POST for every order, whatever comes in between."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from pathlib import Path

import pytest
from support import service_faults as fault
from support.service_desk import SOURCE, desk_at, job_in, recipe
from support.service_server import Call, Fault, Reply, Service

from imageedit_desktop.domain.errors import Code, ServiceError
from imageedit_desktop.domain.events import Event, Progress
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.run.send import send
from imageedit_desktop.pipeline.run.stop import pick_up_again, stop_waiting


def test_a_refusal_for_now_is_waited_out(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        told: list[Event] = []
        async with desk_at(service, tmp_path, told=told) as desk:
            service.misbehave("submit", fault.status(429, retry_after="7"), fault.status(429))
            job = await _send_in_the_end(desk, await job_in(desk, JobState.QUEUED))
            assert job.state is JobState.WAITING
            assert job.prediction_id == service.ledger.tasks[0].id
            assert [round(s) for s in desk.clock.slept_s] == [7, 30]  # type: ignore[attr-defined]
        held = [event.total for event in told if isinstance(event, Progress) and event.step == "turn"]
        assert held == [7, 30]

    asyncio.run(story())
    assert len(service.seen("submit")) == 3


@pytest.mark.parametrize(
    "trouble", [fault.status(401), fault.html(502), fault.drop, fault.half], ids=["401", "502", "dropped", "half"]
)
def test_an_order_leaves_though_the_service_does_not_say_what_time_it_is(
    service: Service, tmp_path: Path, trouble: Fault
) -> None:
    async def story() -> Job:
        async with desk_at(service, tmp_path) as desk:
            service.misbehave("balance", trouble)
            return await send(desk, await job_in(desk, JobState.QUEUED))

    assert asyncio.run(story()).state is JobState.WAITING
    assert len(service.seen("balance")) == 1


def test_the_time_is_asked_once_in_a_session(service: Service, tmp_path: Path) -> None:
    async def story() -> list[Job]:
        async with desk_at(service, tmp_path) as desk:
            return [await send(desk, await job_in(desk, JobState.QUEUED)) for _ in range(2)]

    assert all(job.clock_offset_ms is not None for job in asyncio.run(story()))
    assert len(service.seen("balance")) == 1


def test_a_service_that_stays_busy_is_not_asked_for_ever(service: Service, tmp_path: Path) -> None:
    async def story() -> Job:
        async with desk_at(service, tmp_path) as desk:
            service.misbehave("submit", fault.status(429), forever=True)
            return await _send_in_the_end(desk, await job_in(desk, JobState.QUEUED))

    job = asyncio.run(story())
    assert (job.state, job.charged) == (JobState.FAILED, Charged.NO)
    assert job.reason is not None
    assert job.reason.code is Code.RATE_LIMITED
    assert len(service.seen("submit")) == 20


def test_a_connection_that_was_never_made_is_tried_again(tmp_path: Path) -> None:
    late = Service(listening=False)

    async def story(stack: contextlib.ExitStack) -> Job:
        async with desk_at(late, tmp_path) as desk:

            def open_at_the_third_pause(_seconds: float) -> None:
                if len(desk.clock.slept_s) == 2:  # type: ignore[attr-defined]
                    stack.enter_context(late.running())

            desk.clock.before_sleep = open_at_the_third_pause  # type: ignore[attr-defined]
            return await _send_in_the_end(desk, await job_in(desk, JobState.QUEUED))

    with contextlib.ExitStack() as stack:
        job = asyncio.run(story(stack))
        assert job.state is JobState.WAITING
        assert len(late.seen("submit")) == 1


def test_a_service_that_is_not_there_costs_nothing(tmp_path: Path) -> None:
    absent = Service(listening=False)

    async def story() -> Job:
        async with desk_at(absent, tmp_path) as desk:
            return await _send_in_the_end(desk, await job_in(desk, JobState.QUEUED))

    job = asyncio.run(story())
    absent.close()
    assert (job.state, job.charged, job.submitted_ms) == (JobState.FAILED, Charged.NO, None)
    assert job.reason is not None
    assert job.reason.code is Code.UNREACHABLE


class _Held:
    """A submit that is taken, and answered when the test says so."""

    def __init__(self) -> None:
        self.answer = threading.Event()

    def __call__(self, call: Call) -> Reply:
        reply = call.proceed()
        self.answer.wait(10)
        return reply


async def _cancel_while_it_is_out(desk: Desk, service: Service, held: _Held, *, then_answer: bool) -> Job:
    service.misbehave("submit", held)
    job = await job_in(desk, JobState.QUEUED)
    task = asyncio.get_running_loop().create_task(send(desk, job))
    await asyncio.to_thread(service.wait_for, "submit")
    task.cancel()
    await asyncio.sleep(0.05)
    assert then_answer is not task.done()
    if then_answer:
        held.answer.set()
    await asyncio.wait({task})
    return await desk.ledger.job(job.id)


def test_a_post_that_has_left_is_seen_through(service: Service, tmp_path: Path) -> None:
    async def story() -> Job:
        async with desk_at(service, tmp_path) as desk:
            return await _cancel_while_it_is_out(desk, service, _Held(), then_answer=True)

    job = asyncio.run(story())
    assert (job.state, job.prediction_id) == (JobState.WAITING, service.ledger.tasks[0].id)


def test_but_not_for_longer_than_there_is_patience(service: Service, tmp_path: Path) -> None:
    held = _Held()

    async def story() -> Job:
        async with desk_at(service, tmp_path, patience_s=0.01) as desk:
            return await _cancel_while_it_is_out(desk, service, held, then_answer=False)

    job = asyncio.run(story())
    held.answer.set()
    assert (job.state, job.charged) == (JobState.SUBMITTING, Charged.UNKNOWN)


def test_given_up_between_two_tries_it_never_left(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            service.misbehave("submit", fault.status(429), forever=True)
            job = await job_in(desk, JobState.QUEUED)
            task = asyncio.get_running_loop().create_task(send(desk, job))
            desk.clock.before_sleep = lambda _seconds: bool(task.cancel())  # type: ignore[attr-defined]
            await asyncio.wait({task})

            stopped = await stop_waiting(desk, job.id)
            assert (stopped.state, stopped.charged) == (JobState.ABANDONED, Charged.NO)
            assert stopped.reason is not None
            assert stopped.reason.code is Code.NOTHING_SENT
            assert (await pick_up_again(desk, job.id)).state is JobState.ABANDONED

    asyncio.run(story())


@pytest.mark.parametrize("seed", [None, 0])
def test_zero_is_a_seed(service: Service, tmp_path: Path, seed: int | None) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            await send(desk, await job_in(desk, JobState.QUEUED, recipe(source=SOURCE, seed=seed)))

    asyncio.run(story())
    assert service.seen("submit")[0].json.get("seed", "none") == ("none" if seed is None else 0)


async def _send_in_the_end(desk: Desk, job: Job) -> Job:
    """As often as it comes back into the queue, where no other job waits."""
    failures: list[ServiceError] = []
    while job.state is JobState.QUEUED:
        job = await send(desk, job, failures)
    return job
