"""What the ledger says is unfinished, and where it goes on."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from support import service_faults as fault
from support.pictures import received
from support.service_desk import desk_at, job_in, recipe
from support.service_server import Call, Reply, Service
from support.service_tasks import Fate

from imageedit_desktop.domain.errors import Code, Transient, problem
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.recover.resume import find_unfinished
from imageedit_desktop.pipeline.run.run_job import run_job
from imageedit_desktop.pipeline.run.send import send
from imageedit_desktop.pipeline.run.stop import pick_up_again, stop_waiting
from imageedit_desktop.pipeline.run.wait import wait


def test_every_interrupted_job_goes_on_from_where_it_stands(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            queued = await job_in(desk, JobState.QUEUED)
            preparing = await job_in(desk, JobState.PREPARING)
            submitting = await job_in(desk, JobState.SUBMITTING, recipe("cut off"))
            unknown = await job_in(desk, JobState.UNKNOWN, recipe("no answer"))
            waiting = await send(desk, await job_in(desk, JobState.QUEUED))
            receiving = await wait(desk, await send(desk, await job_in(desk, JobState.QUEUED)))
            done = await run_job(desk, (await job_in(desk, JobState.QUEUED)).id)
            assert done.state is JobState.DONE

            found = await find_unfinished(desk)

            assert [job.id for job in found.unsent] == [queued.id, preparing.id]
            assert {job.state for job in found.unsent} == {JobState.DRAFT}
            assert [job.id for job in found.unknown] == [submitting.id, unknown.id]
            assert {(job.state, job.charged) for job in found.unknown} == {(JobState.UNKNOWN, Charged.UNKNOWN)}
            assert found.unknown[0].reason == problem(Code.OUTCOME_UNKNOWN)
            assert [job.id for job in found.under_way] == [waiting.id, receiving.id]

    asyncio.run(story())


def test_jobs_of_another_service_are_left_alone(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        with Service().running() as other:
            async with desk_at(other, tmp_path) as desk:
                await job_in(desk, JobState.QUEUED)
            async with desk_at(service, tmp_path) as desk:
                assert (await find_unfinished(desk)).unsent == ()

    asyncio.run(story())


def test_jobs_in_hand_are_left_alone(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as one, desk_at(service, tmp_path) as another:
            job = await job_in(one, JobState.SUBMITTING)
            with one.library.claim(job.id):
                assert (await find_unfinished(another)).unknown == ()
                assert (await run_job(another, job.id)).state is JobState.SUBMITTING
            assert [j.id for j in (await find_unfinished(another)).unknown] == [job.id]

    asyncio.run(story())


async def _failed_to_fetch(desk: Desk, service: Service, trouble: fault.Fault) -> Job:
    service.misbehave("download", trouble, forever=True)
    job = await run_job(desk, (await job_in(desk, JobState.QUEUED)).id)
    assert (job.state, job.charged) == (JobState.FAILED, Charged.YES)
    service.behave()
    return job


def test_an_order_that_was_just_placed_is_not_one_of_an_earlier_session(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            left = await job_in(desk, JobState.QUEUED)
            placed = await job_in(desk, JobState.QUEUED)
            (found,) = (await find_unfinished(desk, skip={placed.id})).unsent
            assert (found.id, found.state) == (left.id, JobState.DRAFT)

    asyncio.run(story())


def test_pictures_that_may_still_come_get_another_chance(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            job = await _failed_to_fetch(desk, service, fault.html(503))

            (again,) = (await find_unfinished(desk)).under_way
            assert (again.id, again.state) == (job.id, JobState.RECEIVING)
            assert (await run_job(desk, job.id)).state is JobState.DONE
            results = desk.library.results.of_job(job.id)
            saved = [received(result.path) for result in results if result.path]
            assert saved == service.ledger.tasks[0].pictures

    asyncio.run(story())


def test_pictures_that_are_gone_are_not_asked_for_at_every_start(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            job = await _failed_to_fetch(desk, service, fault.html(404))
            assert {result.state for result in desk.library.results.of_job(job.id)} == {ResultState.LOST}
            assert (await find_unfinished(desk)).under_way == ()

            # But on the user's word they are.
            assert (await pick_up_again(desk, job.id)).state is JobState.RECEIVING
            assert (await run_job(desk, job.id)).state is JobState.DONE

    asyncio.run(story())


def test_stopped_and_picked_up_again(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            sent = await stop_waiting(desk, (await send(desk, await job_in(desk, JobState.QUEUED))).id)
            assert (sent.state, sent.charged) == (JobState.ABANDONED, Charged.YES)
            assert sent.reason is not None
            assert sent.reason.code is Code.STOPPED_WAITING
            assert (await find_unfinished(desk)).under_way == ()

            await pick_up_again(desk, sent.id)
            assert (await run_job(desk, sent.id)).state is JobState.DONE

            lost = await stop_waiting(desk, (await job_in(desk, JobState.UNKNOWN, recipe("lost"))).id)
            assert (await pick_up_again(desk, lost.id)).state is JobState.UNKNOWN

            done = await run_job(desk, sent.id)
            assert await stop_waiting(desk, done.id) == done

    asyncio.run(story())
    assert len(service.seen("submit")) == 1


def test_an_unknown_job_is_looked_for_and_then_seen_through(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            service.misbehave("submit", fault.taken_then(fault.drop))
            service.misbehave("history", fault.html(502), fault.html(502), fault.html(502))
            job = await job_in(desk, JobState.QUEUED)
            with pytest.raises(Transient):
                await run_job(desk, job.id)

            (found,) = (await find_unfinished(desk)).unknown
            assert (await run_job(desk, found.id)).state is JobState.DONE

    asyncio.run(story())
    assert len(service.seen("submit")) == 1


def test_what_another_program_has_in_hand_is_neither_stopped_nor_picked_up(
    service: Service, tmp_path: Path
) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as one, desk_at(service, tmp_path) as another:
            job = await job_in(one, JobState.PREPARING)
            with one.library.claim(job.id):
                assert (await stop_waiting(another, job.id)).state is JobState.PREPARING
            stopped = await stop_waiting(another, (await send(one, await job_in(one, JobState.QUEUED))).id)
            with one.library.claim(stopped.id):
                assert await pick_up_again(another, stopped.id) == stopped

    asyncio.run(story())


def test_picked_up_without_an_answer_it_still_says_why(service: Service, tmp_path: Path) -> None:
    async def story() -> Job:
        async with desk_at(service, tmp_path) as desk:
            lost = await stop_waiting(desk, (await job_in(desk, JobState.UNKNOWN)).id)
            return await pick_up_again(desk, lost.id)

    job = asyncio.run(story())
    assert job.reason is not None
    assert job.reason.code is Code.OUTCOME_UNKNOWN


def test_a_task_that_the_service_denies_now_and_then(service: Service, tmp_path: Path) -> None:
    service.fate = Fate(words=("processing",) * 3)

    def deny_twice_between_answers(call: Call) -> Reply:
        nonlocal asked
        asked += 1
        return call.proceed() if asked % 3 == 0 else fault.status(404)(call)

    asked = 0

    async def story() -> Job:
        async with desk_at(service, tmp_path) as desk:
            service.misbehave("poll", deny_twice_between_answers, forever=True)
            return await run_job(desk, (await job_in(desk, JobState.QUEUED)).id)

    assert asyncio.run(story()).state is JobState.DONE


def test_a_task_that_the_service_denied_can_be_asked_for_again(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            service.misbehave("poll", fault.status(404), forever=True)
            denied = await run_job(desk, (await job_in(desk, JobState.QUEUED)).id)
            assert denied.state is JobState.FAILED
            assert denied.reason is not None
            assert denied.reason.code is Code.NOT_FOUND
            service.behave()
            assert (await pick_up_again(desk, denied.id)).state is JobState.WAITING
            assert (await run_job(desk, denied.id)).state is JobState.DONE

    asyncio.run(story())
    assert len(service.seen("submit")) == 1


def test_a_task_that_is_forgotten_takes_its_pictures_with_it(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            receiving = await wait(desk, await send(desk, await job_in(desk, JobState.QUEUED)))
            await pick_up_again(desk, (await stop_waiting(desk, receiving.id)).id)
            service.ledger.tasks.clear()
            assert (await run_job(desk, receiving.id)).state is JobState.FAILED
            lost = desk.library.results.of_job(receiving.id)
            assert [result.state for result in lost] == [ResultState.LOST] * 2
            assert {result.reason.code for result in lost if result.reason} == {Code.NOT_FOUND}

    asyncio.run(story())


def test_a_task_that_the_service_denies_for_a_moment(service: Service, tmp_path: Path) -> None:
    async def story() -> Job:
        async with desk_at(service, tmp_path) as desk:
            service.misbehave("poll", *[fault.status(404)] * 3)
            return await run_job(desk, (await job_in(desk, JobState.QUEUED)).id)

    assert asyncio.run(story()).state is JobState.DONE


def test_an_input_that_the_service_could_not_read_is_uploaded_anew(service: Service, tmp_path: Path) -> None:
    from PIL import Image

    from imageedit_desktop.pipeline.load_input import load_file

    path = tmp_path / "photo.png"
    Image.new("RGB", (64, 64), "red").save(path)

    async def story() -> None:
        async with desk_at(service, tmp_path / "library") as desk:
            ordered = recipe(source=await load_file(desk, path))
            service.fate = Fate(end="failed", code=1402)
            failed = await run_job(desk, (await job_in(desk, JobState.QUEUED, ordered)).id)
            assert failed.reason is not None
            assert failed.reason.code is Code.TASK_INPUT_UNREADABLE
            service.fate = Fate()
            again = await run_job(desk, (await job_in(desk, JobState.QUEUED, ordered)).id)
            assert again.state is JobState.DONE

    asyncio.run(story())
    assert len(service.seen("put")) == 2
