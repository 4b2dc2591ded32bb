"""An order without an answer finds its own task, and never another's."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from support import service_faults as fault
from support.service_desk import SOURCE, desk_at, job_in, recipe
from support.service_server import Service
from support.service_tasks import NO_TIME, Task

from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.load_input import load_file
from imageedit_desktop.pipeline.run.find_prediction import find_prediction, look_once
from imageedit_desktop.pipeline.run.send import send
from imageedit_desktop.pipeline.run.stop import pick_up_again, stop_waiting

OTHER = InputUrl(url="https://example.org/goose.jpg")
Story = Callable[[Desk], Awaitable[None]]


def _run(service: Service, folder: Path, story: Story) -> None:
    async def main() -> None:
        async with desk_at(service, folder) as desk:
            await story(desk)

    asyncio.run(main())


def _task(service: Service, ordered: Recipe | None = None, *, later_s: float = 0, **changes: Any) -> Task:
    """A task in the account, as an order of this recipe would have made it."""
    made = ordered or recipe()
    body = {"prompt": made.prompt, "size": made.size.wire, "num_images": made.images}
    if isinstance(made.source, InputUrl):
        body["image"] = made.source.url
    if made.seed is not None:
        body["seed"] = made.seed
    task = service.ledger.create({name: v for name, v in (body | changes).items() if v is not None}, service.fate)
    task.created = datetime.now(UTC) + timedelta(seconds=later_s)
    return task


def test_the_one_that_fits(service: Service, tmp_path: Path) -> None:
    async def story(desk: Desk) -> None:
        lost = await job_in(desk, JobState.UNKNOWN)
        task = _task(service)
        _task(service, recipe("another prompt"))

        found = await look_once(desk, lost)

        assert (found.state, found.prediction_id, found.charged) == (JobState.WAITING, task.id, Charged.YES)

    _run(service, tmp_path, story)


@pytest.mark.parametrize(
    "changes",
    [
        {"prompt": "a foxy"},
        {"size": "512*520"},
        {"num_images": 1},
        {"seed": 8},
        {"prompt_optimizer": True},
        {"image": OTHER.url},
        {"subject_reference": [{"type": "character", "image_file": OTHER.url}]},
        {"prompt": None},
        {"later_s": -61},
        {"later_s": 901},
    ],
)
def test_what_differs_does_not_fit(service: Service, tmp_path: Path, changes: dict[str, Any]) -> None:
    async def story(desk: Desk) -> None:
        lost = await job_in(desk, JobState.UNKNOWN, recipe(seed=7))
        _task(service, recipe(seed=7), **changes)
        assert (await look_once(desk, lost)).state is JobState.UNKNOWN

    _run(service, tmp_path, story)


@pytest.mark.parametrize("shown", [True, False])
def test_a_task_without_a_time_is_taken_where_the_history_shows_its_pictures(
    service: Service, tmp_path: Path, shown: bool
) -> None:
    async def story(desk: Desk) -> None:
        lost = await job_in(desk, JobState.UNKNOWN)
        _task(service, **({} if shown else {"image": None})).created = NO_TIME
        found = await look_once(desk, lost)
        assert found.state is (JobState.WAITING if shown else JobState.UNKNOWN)

    _run(service, tmp_path, story)


@pytest.mark.parametrize("changes", [{"image": None}, {"size": None, "num_images": None}, {"later_s": 890}])
def test_what_the_history_does_not_tell_is_no_difference(
    service: Service, tmp_path: Path, changes: dict[str, Any]
) -> None:
    async def story(desk: Desk) -> None:
        lost = await job_in(desk, JobState.UNKNOWN)
        task = _task(service, **changes)
        assert (await look_once(desk, lost)).prediction_id == task.id

    _run(service, tmp_path, story)


def test_two_that_fit_are_one_too_many(service: Service, tmp_path: Path) -> None:
    async def story(desk: Desk) -> None:
        lost = await job_in(desk, JobState.UNKNOWN)
        _task(service)
        _task(service)
        assert (await look_once(desk, lost)).state is JobState.UNKNOWN

    _run(service, tmp_path, story)


def test_what_another_job_owns_is_not_taken(service: Service, tmp_path: Path) -> None:
    async def story(desk: Desk) -> None:
        owner = await send(desk, await job_in(desk, JobState.QUEUED))
        lost = await job_in(desk, JobState.UNKNOWN)
        assert (await look_once(desk, lost)).state is JobState.UNKNOWN

        task = _task(service)
        assert (await look_once(desk, lost)).prediction_id == task.id != owner.prediction_id

    _run(service, tmp_path, story)


def test_nothing_is_taken_while_an_equal_order_is_on_its_way(service: Service, tmp_path: Path) -> None:
    async def story(desk: Desk) -> None:
        lost = await job_in(desk, JobState.UNKNOWN)
        sending = await job_in(desk, JobState.SUBMITTING)
        task = _task(service)
        assert (await look_once(desk, lost)).state is JobState.UNKNOWN

        await desk.ledger.step(sending, JobState.FAILED, charged=Charged.NO)
        assert (await look_once(desk, lost)).prediction_id == task.id

    _run(service, tmp_path, story)


def test_an_order_that_left_while_the_history_was_read_keeps_its_task(service: Service, tmp_path: Path) -> None:
    async def story(desk: Desk) -> None:
        lost = await job_in(desk, JobState.UNKNOWN)
        equal = await job_in(desk, JobState.PREPARING)
        loop = asyncio.get_running_loop()

        def meanwhile(call: fault.Call) -> object:
            """The equal order is posted, and its task is in the history before its answer arrives."""
            sent = {"charged": Charged.UNKNOWN, "submitted_ms": desk.clock.now_ms()}
            step = desk.ledger.step(equal, JobState.SUBMITTING, **sent)
            asyncio.run_coroutine_threadsafe(step, loop).result()
            _task(service)
            return call.proceed()

        service.misbehave("history", meanwhile)  # type: ignore[arg-type]
        assert (await look_once(desk, lost)).state is JobState.UNKNOWN

    _run(service, tmp_path, story)


def test_equal_orders_without_answers_share_out_their_tasks(service: Service, tmp_path: Path) -> None:
    async def story(desk: Desk) -> None:
        lost = [await job_in(desk, JobState.UNKNOWN) for _ in range(3)]
        tasks = {_task(service).id, _task(service).id}

        found = await asyncio.gather(*(look_once(desk, job) for job in lost))

        assert sorted(job.state for job in found) == [JobState.UNKNOWN, JobState.WAITING, JobState.WAITING]
        assert {job.prediction_id for job in found} == {*tasks, None}

    _run(service, tmp_path, story)


def test_the_same_words_for_another_picture(service: Service, tmp_path: Path) -> None:
    async def story(desk: Desk) -> None:
        fox = await job_in(desk, JobState.UNKNOWN, recipe(source=SOURCE))
        goose = await job_in(desk, JobState.UNKNOWN, recipe(source=OTHER))
        of_the_goose = _task(service, recipe(source=OTHER))

        assert (await look_once(desk, fox)).state is JobState.UNKNOWN
        assert (await look_once(desk, goose)).prediction_id == of_the_goose.id

    _run(service, tmp_path, story)


@pytest.mark.parametrize("rival", [JobState.UNKNOWN, JobState.SUBMITTING])
def test_where_the_history_names_no_picture_words_are_not_enough(
    service: Service, tmp_path: Path, rival: JobState
) -> None:
    async def story(desk: Desk) -> None:
        fox = await job_in(desk, JobState.UNKNOWN, recipe(source=SOURCE))
        await job_in(desk, rival, recipe(source=OTHER))
        _task(service, image=None)
        assert (await look_once(desk, fox)).state is JobState.UNKNOWN

    _run(service, tmp_path, story)


async def _order_without_answer(desk: Desk, service: Service, folder: Path, colour: str = "red") -> Job:
    """A coloured picture was uploaded, and its order taken, and the answer lost."""
    path = folder / f"{colour}.png"
    Image.new("RGB", (64, 64), colour).save(path)
    picture = await load_file(desk, path)
    service.misbehave("submit", fault.taken_then(fault.drop))
    return await send(desk, await job_in(desk, JobState.QUEUED, recipe(source=picture)))


def test_orders_that_differ_in_a_seed_alone_each_find_their_own(service: Service, tmp_path: Path) -> None:
    async def story(desk: Desk) -> None:
        any_seed = await job_in(desk, JobState.UNKNOWN, recipe())
        seven = await job_in(desk, JobState.UNKNOWN, recipe(seed=7))
        of_seven = _task(service, recipe(seed=7))
        assert (await look_once(desk, any_seed)).state is JobState.UNKNOWN

        of_any = _task(service, recipe())
        assert (await look_once(desk, any_seed)).prediction_id == of_any.id
        assert (await look_once(desk, seven)).prediction_id == of_seven.id

    _run(service, tmp_path, story)


def test_a_seed_that_the_service_picked_is_no_difference(service: Service, tmp_path: Path) -> None:
    async def story(desk: Desk) -> None:
        lost = await job_in(desk, JobState.UNKNOWN, recipe())
        task = _task(service, recipe(), seed=123)
        assert (await look_once(desk, lost)).prediction_id == task.id

    _run(service, tmp_path, story)


def test_an_order_that_was_given_up_without_an_answer_may_have_a_task_too(service: Service, tmp_path: Path) -> None:
    async def story(desk: Desk) -> None:
        fox = await job_in(desk, JobState.UNKNOWN, recipe(source=SOURCE))
        goose = await job_in(desk, JobState.UNKNOWN, recipe(source=OTHER))
        await stop_waiting(desk, goose.id)
        _task(service, image=None)
        assert (await look_once(desk, fox)).state is JobState.UNKNOWN

    _run(service, tmp_path, story)


_DAY_S = 24 * 3600


async def _left(desk: Desk, since_days: int, *, until_days: int | None = None) -> Job:
    """An order without an answer that left so many days ago, or at any time since, as far as a restore can tell."""
    job = await job_in(desk, JobState.UNKNOWN)
    now_ms = desk.clock.now_ms()
    until_ms = None if until_days is None else now_ms - until_days * _DAY_S * 1000
    return await desk.ledger.note(job, submitted_ms=now_ms - since_days * _DAY_S * 1000, sent_until_ms=until_ms)


@pytest.mark.parametrize("is_given_up", [False, True])
def test_after_a_restore_each_of_two_equal_orders_finds_its_own(
    service: Service, tmp_path: Path, is_given_up: bool
) -> None:
    async def story(desk: Desk) -> None:
        restored, known = await _left(desk, 3, until_days=0), await _left(desk, 2)
        if is_given_up:
            await stop_waiting(desk, known.id)
        of_known, of_restored = _task(service, later_s=-2 * _DAY_S), _task(service)
        assert (await look_once(desk, restored)).prediction_id == of_restored.id
        known = await pick_up_again(desk, known.id)
        assert (await look_once(desk, known)).prediction_id == of_known.id

    _run(service, tmp_path, story)


@pytest.mark.parametrize("is_given_up", [False, True])
def test_after_a_restore_the_only_task_is_taken_where_nobody_else_would_fetch_it(
    service: Service, tmp_path: Path, is_given_up: bool
) -> None:
    async def story(desk: Desk) -> None:
        restored, known = await _left(desk, 3, until_days=0), await _left(desk, 2)
        if is_given_up:
            await stop_waiting(desk, known.id)
        _task(service, later_s=-2 * _DAY_S)
        assert (await look_once(desk, restored)).state is (JobState.WAITING if is_given_up else JobState.UNKNOWN)

    _run(service, tmp_path, story)


def test_the_address_of_an_upload_is_known_by_its_hash(service: Service, tmp_path: Path) -> None:
    async def story(desk: Desk) -> None:
        red = await _order_without_answer(desk, service, tmp_path, "red")
        blue = await _order_without_answer(desk, service, tmp_path, "blue")
        of_red, of_blue = service.ledger.tasks

        assert (await look_once(desk, blue)).prediction_id == of_blue.id
        assert (await look_once(desk, red)).prediction_id == of_red.id

    _run(service, tmp_path / "library", story)


@pytest.mark.parametrize("lost", ["address", "original"])
def test_words_must_do_where_the_address_is_not_known_any_more(service: Service, tmp_path: Path, lost: str) -> None:
    async def story(desk: Desk) -> None:
        job = await _order_without_answer(desk, service, tmp_path)
        if lost == "address":
            (upload,) = (tmp_path / "library" / "prepared").rglob("*.png")
            elsewhere = f"{service.address}/uploads/again.png"
            later_ms = desk.clock.now_ms() + 60_000
            desk.library.uploads.keep(service.address, upload.stem, elsewhere, at_ms=later_ms)
        else:
            for original in (tmp_path / "library" / "inputs").rglob("*.png"):
                original.unlink()
        assert (await look_once(desk, job)).prediction_id == service.ledger.tasks[0].id

    _run(service, tmp_path / "library", story)


def test_another_source_is_another_order_though_the_portraits_are_not_known(
    service: Service, tmp_path: Path
) -> None:
    async def story(desk: Desk) -> None:
        path = tmp_path / "face.png"
        Image.new("RGB", (64, 64), "teal").save(path)
        portrait = await load_file(desk, path)  # which was never uploaded
        job = await job_in(desk, JobState.UNKNOWN, replace(recipe(), portraits=(portrait,)))
        _task(service, image=OTHER.url)
        assert (await look_once(desk, job)).state is JobState.UNKNOWN

        task = _task(service)
        assert (await look_once(desk, job)).prediction_id == task.id

    _run(service, tmp_path / "library", story)


def test_a_long_history_is_read_in_pages(service: Service, tmp_path: Path) -> None:
    async def story(desk: Desk) -> None:
        lost = await job_in(desk, JobState.UNKNOWN)
        task = _task(service)
        for number in range(230):
            _task(service, recipe(f"prompt {number}"), later_s=1)
        assert (await look_once(desk, lost)).prediction_id == task.id

    _run(service, tmp_path, story)
    assert [request.json["page"] for request in service.seen("history")] == [1, 2, 3]


def test_the_search_is_repeated_for_a_while(service: Service, tmp_path: Path) -> None:
    def empty(document: dict[str, Any]) -> Any:
        return {**document, "data": {**document["data"], "items": []}}

    async def story(desk: Desk) -> None:
        lost = await job_in(desk, JobState.UNKNOWN)
        task = _task(service)
        service.misbehave("history", fault.html(502), fault.reshaped(empty))
        assert (await find_prediction(desk, lost)).prediction_id == task.id
        assert desk.clock.slept_s == [2, 5]  # type: ignore[attr-defined]

    _run(service, tmp_path, story)


def test_a_history_that_is_refused_is_not_asked_again(service: Service, tmp_path: Path) -> None:
    async def story(desk: Desk) -> None:
        lost = await job_in(desk, JobState.UNKNOWN)
        service.misbehave("history", fault.status(404), forever=True)
        assert (await find_prediction(desk, lost)).state is JobState.UNKNOWN

    _run(service, tmp_path, story)
    assert len(service.seen("history")) == 1


def test_other_states_are_left_alone(service: Service, tmp_path: Path) -> None:
    async def story(desk: Desk) -> None:
        job = await send(desk, await job_in(desk, JobState.QUEUED))
        assert await find_prediction(desk, job) == job
        assert await look_once(desk, replace(job, state=JobState.UNKNOWN, submitted_ms=None)) is not None

    _run(service, tmp_path, story)
    assert not service.seen("history")


def _references(*addresses: str) -> list[dict[str, str]]:
    return [{"type": "character", "image_file": address} for address in addresses]


BEAR = InputUrl(url="https://example.org/bear.jpg")
WOLF = InputUrl(url="https://example.org/wolf.jpg")


@pytest.mark.parametrize(
    ("told", "is_its_own"),
    [
        ([BEAR.url, WOLF.url], True),
        ([WOLF.url, BEAR.url], False),
        ([BEAR.url], False),
        ([BEAR.url, OTHER.url], False),
    ],
)
def test_the_same_words_for_other_portraits(
    service: Service, tmp_path: Path, told: list[str], is_its_own: bool
) -> None:
    async def story(desk: Desk) -> None:
        lost = await job_in(desk, JobState.UNKNOWN, replace(recipe(), portraits=(BEAR, WOLF)))
        _task(service, subject_reference=_references(*told))
        found = await look_once(desk, lost)
        assert found.state is (JobState.WAITING if is_its_own else JobState.UNKNOWN)

    _run(service, tmp_path, story)


def test_words_must_do_where_the_address_of_a_portrait_is_not_known_any_more(
    service: Service, tmp_path: Path
) -> None:
    """Its upload was repeated since: the address that was sent is not that of another picture."""

    async def story(desk: Desk) -> None:
        path = tmp_path / "bear.png"
        Image.new("RGB", (64, 64), "brown").save(path)
        lost = await job_in(desk, JobState.UNKNOWN, replace(recipe(), portraits=(await load_file(desk, path),)))
        task = _task(service, subject_reference=_references(f"{service.address}/uploads/bear.png"))
        assert (await look_once(desk, lost)).prediction_id == task.id

    _run(service, tmp_path / "library", story)
