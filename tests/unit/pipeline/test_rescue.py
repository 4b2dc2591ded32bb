"""Whatever the service still has comes to disk once, and belongs to exactly one job."""

from __future__ import annotations

import functools
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from support import service_faults as fault
from support.pictures import received
from support.placing import place_order
from support.service_desk import SOURCE, desk_at, job_in, recipe
from support.service_server import Call, Reply, Service
from support.service_tasks import NO_TIME, Fate, Task
from support.stories import story

from imageedit_desktop.domain.errors import Code, ImageEditError, InputError, Transient, problem
from imageedit_desktop.domain.inputs import UNTOLD
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.rescued import Rescued
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.recover.rescue import Comparison, compare_history, sum_up
from imageedit_desktop.pipeline.run.run_job import run_job
from imageedit_desktop.pipeline.run.send import send
from imageedit_desktop.pipeline.run.stop import stop_waiting

BODY = {"prompt": "on the web", "image": SOURCE.url, "size": "512*512", "num_images": 2}


def _ordered_elsewhere(service: Service, *, hours_ago: float = 3, finished: bool = True, **body: object) -> Task:
    task = service.ledger.create(BODY | body, service.fate)
    task.created = datetime.now(UTC) - timedelta(hours=hours_ago)
    if finished:
        task.finish()
    return task


async def _sweep(desk: Desk) -> Rescued:
    found = await compare_history(desk)
    for job_id in found.to_fetch:
        await run_job(desk, job_id)
    return await sum_up(desk, found)


async def _owner(desk: Desk, task: Task) -> Job | None:
    find = functools.partial(desk.library.jobs.by_prediction_id, desk.origin)
    return await desk.workers.database(find, task.id)  # type: ignore[arg-type]


@story
async def test_a_task_of_the_web_becomes_a_job_with_its_pictures(service: Service, tmp_path: Path) -> None:
    task = _ordered_elsewhere(service, seed=7)
    async with desk_at(service, tmp_path) as desk:
        assert await _sweep(desk) == Rescued(found=2, fetched=2)

        job = await _owner(desk, task)
        assert job is not None
        assert (job.state, job.charged, job.submitted_ms) == (JobState.DONE, Charged.YES, None)
        assert job.recipe == recipe("on the web", seed=7)
        assert abs(job.created_ms - task.created.timestamp() * 1000) < 2
    files = sorted((tmp_path / "results").rglob("*.jpg"))
    assert [received(file) for file in files] == task.pictures


@story
async def test_a_second_sweep_finds_everything_here(service: Service, tmp_path: Path) -> None:
    _ordered_elsewhere(service)
    async with desk_at(service, tmp_path) as desk:
        await run_job(desk, (await place_order(desk, recipe())).id)
        assert await _sweep(desk) == Rescued(found=4, here=2, fetched=2)
        assert await _sweep(desk) == Rescued(found=4, here=4)
    assert len(list((tmp_path / "results").rglob("*.jpg"))) == 4
    assert len(service.seen("submit")) == 1


@story
async def test_at_the_start_what_was_ordered_elsewhere_is_only_counted(service: Service, tmp_path: Path) -> None:
    task = _ordered_elsewhere(service)
    async with desk_at(service, tmp_path) as desk:
        found = await compare_history(desk, take_all=False)
        assert (found.foreign, found.to_fetch) == (2, [])
        assert await _owner(desk, task) is None


@story
async def test_pictures_that_were_lost_get_another_chance(service: Service, tmp_path: Path) -> None:
    service.misbehave("download", fault.html(502), forever=True)
    async with desk_at(service, tmp_path) as desk:
        failed = await run_job(desk, (await place_order(desk, recipe())).id)
        assert failed.state is JobState.FAILED

        service.behave()
        assert await _sweep(desk) == Rescued(found=2, fetched=2)
        assert (await desk.ledger.job(failed.id)).state is JobState.DONE


@story
async def test_a_task_that_was_denied_by_mistake_is_found_at_the_start(service: Service, tmp_path: Path) -> None:
    service.misbehave("poll", fault.status(404), forever=True)
    async with desk_at(service, tmp_path) as desk:
        failed = await run_job(desk, (await place_order(desk, recipe())).id)
        assert (failed.state, failed.charged) == (JobState.FAILED, Charged.UNKNOWN)

        service.behave()
        service.ledger.tasks[0].finish()
        assert (await compare_history(desk, take_all=False)).to_fetch == [failed.id]
        done = await run_job(desk, failed.id)
        assert (done.state, done.charged) == (JobState.DONE, Charged.YES)


@story
async def test_what_the_user_gave_up_is_fetched_on_demand_only(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        task = _ordered_elsewhere(service)
        (job_id,) = (await compare_history(desk)).to_fetch
        await stop_waiting(desk, job_id)

        assert (await compare_history(desk, take_all=False)).to_fetch == []
        assert await _sweep(desk) == Rescued(found=2, fetched=2)
        job = await _owner(desk, task)
        assert job is not None
        assert job.id == job_id


@story
async def test_an_order_without_an_answer_keeps_its_task(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        lost = await job_in(desk, JobState.UNKNOWN, recipe("on the web"))
        task = _ordered_elsewhere(service, hours_ago=0)
        assert await _sweep(desk) == Rescued(later=1)
        assert await _owner(desk, task) is None

        found = await run_job(desk, lost.id)
        assert (found.state, found.prediction_id) == (JobState.DONE, task.id)


@story
async def test_also_where_the_history_does_not_tell_when_it_was_made(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        await job_in(desk, JobState.UNKNOWN, recipe("on the web"))
        task = _ordered_elsewhere(service, hours_ago=0)
        task.created = NO_TIME
        assert await _sweep(desk) == Rescued(later=1)
        assert await _owner(desk, task) is None


@story
async def test_also_where_the_history_does_not_tell_what_was_asked(service: Service, tmp_path: Path) -> None:
    def without_inputs(document: dict[str, object]) -> object:
        for item in document["data"]["items"]:  # type: ignore[index]
            item.pop("inputs", None)
        return document

    async with desk_at(service, tmp_path) as desk:
        await job_in(desk, JobState.UNKNOWN, recipe("on the web"))
        _ordered_elsewhere(service, hours_ago=0)
        service.misbehave("history", fault.reshaped(without_inputs), forever=True)
        assert await _sweep(desk) == Rescued(later=1)


@story
async def test_what_is_in_the_making_or_came_to_nothing_is_left(service: Service, tmp_path: Path) -> None:
    _ordered_elsewhere(service, finished=False)
    service.fate = Fate(end="failed")
    _ordered_elsewhere(service)
    async with desk_at(service, tmp_path) as desk:
        assert await _sweep(desk) == Rescued(later=1)


@story
async def test_what_is_gone_is_told_apart_from_what_did_not_come(service: Service, tmp_path: Path) -> None:
    _ordered_elsewhere(service, num_images=1)
    service.misbehave("download", fault.status(404), forever=True)
    async with desk_at(service, tmp_path) as desk:
        assert await _sweep(desk) == Rescued(found=1, expired=1)
        service.misbehave("download", fault.html(502), forever=True)
        rescued = await _sweep(desk)
        assert (rescued.expired, rescued.missing) == (0, 1)


@story
async def test_a_long_history_is_read_in_pages_each_task_once(service: Service, tmp_path: Path) -> None:
    for number in range(230):
        _ordered_elsewhere(service, hours_ago=number / 10, num_images=1)
    service.ledger.tasks.reverse()
    async with desk_at(service, tmp_path) as desk:
        service.misbehave("history", fault.html(502))
        found = await compare_history(desk)
        assert len(found.to_fetch) == len(set(found.to_fetch)) == 230
    assert [request.json["page"] for request in service.seen("history")] == [1, 1, 2, 3, 4]


@story
async def test_a_history_that_cannot_be_read_is_no_empty_one(service: Service, tmp_path: Path) -> None:
    service.misbehave("history", fault.html(502), forever=True)
    async with desk_at(service, tmp_path) as desk:
        with pytest.raises(Transient):
            await compare_history(desk)


@story
async def test_what_was_found_before_the_history_broke_off_is_known(service: Service, tmp_path: Path) -> None:
    for number in range(130):
        _ordered_elsewhere(service, hours_ago=number / 10, num_images=1)
    read = Comparison()
    async with desk_at(service, tmp_path) as desk:
        service.misbehave("history", fault.reshaped(lambda told: told), fault.body({"code": 200, "data": 7}))
        with pytest.raises(ImageEditError):
            await compare_history(desk, read)
        assert len(read.to_fetch) == 100
        assert {(await desk.ledger.job(job_id)).state for job_id in read.to_fetch} == {JobState.RECEIVING}


@story
async def test_a_recipe_without_its_source_cannot_be_ordered_again(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        with pytest.raises(InputError) as refused:
            await place_order(desk, recipe(source=UNTOLD))
        assert refused.value.problems == (problem(Code.SOURCE_MISSING),)


@pytest.mark.parametrize(
    ("ordered", "hours_ago"), [("another prompt", 0), ("on the web", 3)], ids=["other words", "another time"]
)
@story
async def test_an_order_without_an_answer_keeps_nothing_that_is_not_its_own(
    service: Service, tmp_path: Path, ordered: str, hours_ago: float
) -> None:
    task = _ordered_elsewhere(service, hours_ago=hours_ago)
    async with desk_at(service, tmp_path) as desk:
        lost = await job_in(desk, JobState.UNKNOWN, recipe(ordered))
        assert await _sweep(desk) == Rescued(found=2, fetched=2)
        owner = await _owner(desk, task)
        assert owner is not None
        assert owner.id != lost.id


@story
async def test_a_job_that_still_waits_for_its_task_is_left_to_its_story(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        waiting = await send(desk, await job_in(desk, JobState.QUEUED))
        service.ledger.tasks[0].finish()
        found = await compare_history(desk)
        assert (found.offered, found.here, found.to_fetch) == ({waiting.id: 2}, 0, [waiting.id])
        assert await desk.ledger.job(waiting.id) == waiting


@story
async def test_what_could_not_be_fetched_is_not_tried_again_at_every_start(
    service: Service, tmp_path: Path
) -> None:
    service.misbehave("download", fault.status(404), forever=True)
    async with desk_at(service, tmp_path) as desk:
        failed = await run_job(desk, (await place_order(desk, recipe())).id)
        found = await compare_history(desk, take_all=False)
        assert found.to_fetch == []
        assert await desk.ledger.job(failed.id) == failed


@story
async def test_the_picture_that_is_missing_is_fetched_and_the_other_kept(service: Service, tmp_path: Path) -> None:
    def lose_the_second(call: Call) -> Reply:
        return fault.html(502)(call) if call.request.path.endswith("/2.jpeg") else call.proceed()  # type: ignore[return-value]

    service.misbehave("download", lose_the_second, forever=True)
    async with desk_at(service, tmp_path) as desk:
        failed = await run_job(desk, (await place_order(desk, recipe())).id)
        kept = [result for result in await desk.ledger.results_of(failed.id) if result.path]
        assert len(kept) == 1

        service.behave()
        assert await _sweep(desk) == Rescued(found=2, here=1, fetched=1)
        results = await desk.ledger.results_of(failed.id)
        assert [received(result.path) for result in results if result.path] == service.ledger.tasks[0].pictures
        assert kept[0] in results
