"""Whatever stops a job on its way: when it has passed, the job goes on in the same session, and is paid once."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from support import service_faults as fault
from support.service_desk import desk_at, job_in, recipe
from support.service_server import Call, Fault, Reply, Service
from support.service_tasks import Fate
from support.stories import story

from imageedit_desktop.domain.errors import Code, LibraryError, problem
from imageedit_desktop.domain.events import Event, JobDelayed
from imageedit_desktop.domain.job import TRANSITIONS, Charged, Job, JobState
from imageedit_desktop.domain.remedy import Remedy, may_go_on, remedies_for
from imageedit_desktop.domain.request_body import build_body
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.load_input import load_file
from imageedit_desktop.pipeline.recover.resume import find_unfinished
from imageedit_desktop.pipeline.run.keep_running import keep_running
from imageedit_desktop.pipeline.run.run_job import run_job
from imageedit_desktop.pipeline.run.stop import pick_up_again, stop_waiting
from imageedit_desktop.store.tables.jobs import IllegalStep

pytestmark = pytest.mark.expect_logs  # what is no expected failure is logged as a defect, and got over


def _page_of_a_stranger(call: Call) -> Reply:
    return Reply(200, b"<html>sign in</html>", {"Content-Type": "text/html"})


_OF_THE_NETWORK: dict[str, Fault] = {
    "401": fault.status(401),
    "403": fault.status(403),
    "404": fault.status(404),
    "409": fault.status(409),
    "429": fault.status(429, retry_after="3"),
    "500": fault.status(500),
    "502": fault.html(502),
    "dropped": fault.drop,
    "half": fault.half,
    "a stranger's page": _page_of_a_stranger,
    "no object": fault.body([1, 2, 3]),
    "an empty reply": fault.empty,
}

_TIMES = 3
"""How often each trouble comes: an order that was not sent is given up after one more."""


async def _photo(desk: Desk, folder: Path) -> Job:
    path = folder / "photo.png"
    Image.new("RGB", (64, 64), "teal").save(path)
    return await job_in(desk, JobState.QUEUED, recipe(source=await load_file(desk, path)))


@pytest.mark.parametrize("trouble", _OF_THE_NETWORK)
@pytest.mark.parametrize("stage", ["poll", "history", "download"])
@story
async def test_what_the_network_does_after_the_order_left(
    service: Service, tmp_path: Path, stage: str, trouble: str
) -> None:
    async with desk_at(service, tmp_path / "library") as desk:
        if stage == "history":
            service.misbehave("submit", fault.taken_then(fault.drop))
        service.misbehave(stage, *[_OF_THE_NETWORK[trouble]] * _TIMES)
        job = await keep_running(desk, (await _photo(desk, tmp_path)).id)
        for _ in range(_TIMES):
            if job.state is JobState.DONE:
                break
            # The service's clear word that there is nothing: a reason, and a way on that costs nothing.
            assert job.reason is not None
            assert remedies_for(job)[0] is Remedy.GO_ON
            await pick_up_again(desk, job.id)
            job = await keep_running(desk, job.id)
        assert job.state is JobState.DONE
    assert len(service.seen("submit")) == 1


@pytest.mark.parametrize("trouble", ["401", "403", "502", "a stranger's page"])
@story
async def test_a_poll_that_is_refused_for_hours_is_got_over(service: Service, tmp_path: Path, trouble: str) -> None:
    told: list[Event] = []
    async with desk_at(service, tmp_path, told=told) as desk:
        service.misbehave("poll", *[_OF_THE_NETWORK[trouble]] * 40)
        assert (await keep_running(desk, (await job_in(desk, JobState.QUEUED)).id)).state is JobState.DONE
        assert desk.clock.monotonic_ms() > 0
    delays = [event for event in told if isinstance(event, JobDelayed)]
    if trouble in {"401", "403"}:
        assert len(delays) == 40
        assert max(delay.until_ms for delay in delays) > 0


class _Disk:
    """Refuses the next calls of one method of the library, by an error of choice."""

    def __init__(self, owner: object, name: str, error: Exception, times: int, *, only: object = None) -> None:
        self._real: Callable[..., Any] = getattr(owner, name)
        self._error = error
        self._left = times
        self._only = only
        self.refused = 0
        setattr(owner, name, self)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if self._left and (self._only is None or self._only in args):
            self._left -= 1
            self.refused += 1
            raise self._error
        return self._real(*args, **kwargs)


@dataclass(frozen=True)
class _Step:
    """A call of the library on a job's way; `only` is among its arguments when it is meant."""

    part: str
    method: str
    only: object = None


_STEPS = [
    *[_Step("jobs", "step", state) for state in JobState if state in {"preparing", "submitting", "waiting"}],
    _Step("jobs", "step", JobState.RECEIVING),
    _Step("jobs", "step", JobState.DONE),
    _Step("jobs", "get"),
    _Step("inputs", "path_of"),
    _Step("uploads", "find"),
    _Step("uploads", "keep"),
    _Step("results", "offer"),
    _Step("results", "of_job"),
    _Step("results", "address_of"),
    _Step("results", "intended"),
    _Step("results", "intend"),
    _Step("results", "save"),
    _Step("files", "part"),
    _Step("files", "new_result"),
    _Step("files", "publish"),
    _Step("files", "new_thumbnail"),
    _Step("paces", "keep"),
]

_OF_THE_DISK: dict[str, Callable[[], Exception]] = {
    "full": lambda: LibraryError(problem(Code.DISK_FULL, path="/library")),
    "gone": lambda: LibraryError(problem(Code.FOLDER_MISSING, path="/library")),
    "busy": lambda: LibraryError(problem(Code.LIBRARY_BUSY, path="/library")),
    "a plain one": lambda: OSError(errno.EIO, "input/output error"),
    "a name": lambda: OSError(errno.ENAMETOOLONG, "file name too long"),
    "a mistake of ours": lambda: ValueError("nonsense"),
    "a missing row": lambda: KeyError("somebody else's"),
    "an illegal step": lambda: IllegalStep("waiting to waiting"),
}


@pytest.mark.parametrize("trouble", _OF_THE_DISK)
@pytest.mark.parametrize("step", _STEPS, ids=lambda step: f"{step.part}.{step.method} {step.only or ''}".strip())
@story
async def test_what_the_disk_does_on_the_way(service: Service, tmp_path: Path, step: _Step, trouble: str) -> None:
    async with desk_at(service, tmp_path / "library") as desk:
        job = await _photo(desk, tmp_path)
        _Disk(getattr(desk.library, step.part), step.method, _OF_THE_DISK[trouble](), _TIMES, only=step.only)
        ended = await keep_running(desk, job.id)
        assert ended.state is JobState.DONE
        assert len(desk.library.results.of_job(job.id)) == 2
    assert len(service.seen("submit")) == 1
    assert service.ledger.billed == 1


@pytest.mark.parametrize("trouble", _OF_THE_DISK)
@story
async def test_an_order_that_cannot_be_prepared_is_given_up_unpaid(
    service: Service, tmp_path: Path, trouble: str
) -> None:
    async with desk_at(service, tmp_path / "library") as desk:
        job = await _photo(desk, tmp_path)
        _Disk(desk.library.uploads, "find", _OF_THE_DISK[trouble](), 1000)
        ended = await keep_running(desk, job.id)
        assert (ended.state, ended.charged) == (JobState.FAILED, Charged.NO)
        assert ended.reason is not None
        assert remedies_for(ended) == (Remedy.ORDER_AGAIN,)
    assert not service.seen("submit")


@story
async def test_an_answer_that_cannot_be_written_down_is_found_again(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        job = await job_in(desk, JobState.QUEUED)
        _Disk(desk.library.jobs, "step", LibraryError(problem(Code.DISK_FULL)), 12, only=JobState.WAITING)
        assert (await keep_running(desk, job.id)).state is JobState.DONE
    assert len(service.seen("submit")) == 1


@story
async def test_an_answer_is_known_though_the_disk_refuses_at_first_and_there_is_no_history(
    service: Service, tmp_path: Path
) -> None:
    async with desk_at(service, tmp_path) as desk:
        job = await job_in(desk, JobState.QUEUED)
        service.misbehave("history", *[fault.status(404)] * 20)
        _Disk(desk.library.jobs, "step", LibraryError(problem(Code.DISK_FULL)), _TIMES, only=JobState.WAITING)
        assert (await keep_running(desk, job.id)).state is JobState.DONE
    assert len(service.seen("submit")) == 1


@story
async def test_an_input_that_the_service_could_not_read_and_that_is_gone(service: Service, tmp_path: Path) -> None:
    service.fate = Fate(end="failed", code=1402)
    told: list[Event] = []
    async with desk_at(service, tmp_path / "library", told=told) as desk:
        job = await _photo(desk, tmp_path)
        service.misbehave("poll", _and_remove_originals(tmp_path / "library"))
        failed = await keep_running(desk, job.id)
        assert failed.state is JobState.FAILED
        assert failed.reason is not None
        assert failed.reason.code is Code.TASK_INPUT_UNREADABLE
    assert not [event for event in told if isinstance(event, JobDelayed)]


def _and_remove_originals(library: Path) -> Fault:
    def answer(call: Call) -> Reply:
        for original in (library / "inputs").rglob("*.png"):
            original.unlink()
        return call.proceed()

    return answer


@pytest.mark.parametrize("word", ["0001-01-01T00:00:00Z", "", 0, None, "9999-12-31T23:59:59Z", "-5", "yesterday"])
@story
async def test_a_time_that_is_no_time_stops_nothing(service: Service, tmp_path: Path, word: object) -> None:
    def without_time(document: dict[str, Any]) -> Any:
        return {**document, "data": {**document["data"], "created_at": word}}

    async with desk_at(service, tmp_path) as desk:
        service.misbehave("poll", fault.reshaped(without_time), forever=True)
        assert (await keep_running(desk, (await job_in(desk, JobState.QUEUED)).id)).state is JobState.DONE


@story
async def test_a_command_gives_up_after_some_attempts_and_the_ledger_knows_the_way(
    service: Service, tmp_path: Path
) -> None:
    async with desk_at(service, tmp_path) as desk:
        service.misbehave("poll", fault.status(403), forever=True)
        job = await job_in(desk, JobState.QUEUED)
        with pytest.raises(Exception, match="forbidden"):
            await keep_running(desk, job.id, attempts=4)
        service.behave()
        assert [j.id for j in (await find_unfinished(desk)).under_way] == [job.id]
        assert (await keep_running(desk, job.id, attempts=4)).state is JobState.DONE


@story
async def test_a_cancellation_among_troubles_ends_the_story(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        service.misbehave("poll", fault.status(403), forever=True)
        job = await job_in(desk, JobState.QUEUED)
        task = asyncio.get_running_loop().create_task(keep_running(desk, job.id))
        await asyncio.to_thread(service.wait_for, "poll", count=5)
        task.cancel()
        await asyncio.wait({task})
        assert task.cancelled()
        assert (await desk.ledger.job(job.id)).state is JobState.WAITING


@story
async def test_one_picture_in_trouble_keeps_no_other_from_coming_in(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        job = await job_in(desk, JobState.QUEUED, recipe(images=5))
        _Disk(desk.library.files, "publish", LibraryError(problem(Code.DISK_FULL)), 1)
        with pytest.raises(LibraryError):
            await run_job(desk, job.id)
        saved = [result for result in desk.library.results.of_job(job.id) if result.path]
        assert len(saved) == 4
        assert (await keep_running(desk, job.id)).state is JobState.DONE
    assert len(service.seen("download")) == 5, "what was fetched whole is not fetched again"


_LIVE = [state for state in JobState if JobState.ABANDONED in TRANSITIONS[state] or state is JobState.SUBMITTING]


async def _standing_in(desk: Desk, state: JobState) -> Job:
    """A job that stands in a state with nobody at it, as after a story that broke."""
    if state is JobState.DRAFT:
        return await desk.ledger.step(await job_in(desk, JobState.QUEUED), JobState.DRAFT)
    if state not in {JobState.WAITING, JobState.RECEIVING}:
        return await job_in(desk, state)
    job = await job_in(desk, JobState.SUBMITTING)
    task = await desk.service.submit(build_body(job.recipe, "https://example.org/fox.jpg", []))
    job = await desk.ledger.step(job, JobState.WAITING, charged=Charged.YES, prediction_id=task.id)
    return job if state is JobState.WAITING else await desk.ledger.step(job, JobState.RECEIVING)


@pytest.mark.parametrize("state", _LIVE)
@story
async def test_stop_and_go_on_in_every_state(service: Service, tmp_path: Path, state: JobState) -> None:
    async with desk_at(service, tmp_path) as desk:
        job = await _standing_in(desk, state)

        stopped = await stop_waiting(desk, job.id)
        assert stopped.state is JobState.ABANDONED
        assert stopped.reason is not None
        assert await stop_waiting(desk, job.id) == stopped, "twice is once"

        sent = stopped.charged is not Charged.NO
        assert may_go_on(stopped) is sent
        assert remedies_for(stopped)[0] is (Remedy.GO_ON if sent else Remedy.ORDER_AGAIN)
        after = await pick_up_again(desk, job.id)
        assert after.state is (_goes_on_from(state) if sent else JobState.ABANDONED)


@pytest.mark.parametrize("state", _LIVE)
@story
async def test_stop_and_go_on_though_the_disk_refuses_at_first(
    service: Service, tmp_path: Path, state: JobState
) -> None:
    async with desk_at(service, tmp_path) as desk:
        job = await _standing_in(desk, state)
        _Disk(desk.library.jobs, "step", LibraryError(problem(Code.DISK_FULL)), _TIMES, only=JobState.ABANDONED)
        stopped = await stop_waiting(desk, job.id)
        assert stopped.state is JobState.ABANDONED

        _Disk(desk.library, "claim", LibraryError(problem(Code.DISK_FAILED)), _TIMES)
        sent = stopped.charged is not Charged.NO
        after = await pick_up_again(desk, job.id)
        assert after.state is (_goes_on_from(state) if sent else JobState.ABANDONED)


@story
async def test_the_answer_to_a_stopped_order_is_kept_and_the_stop_too(service: Service, tmp_path: Path) -> None:
    """The order was on its way when it was stopped; then the disk refuses to write the stop down."""
    async with desk_at(service, tmp_path) as desk:
        job = await job_in(desk, JobState.QUEUED)
        _Disk(desk.library.jobs, "step", LibraryError(problem(Code.DISK_FULL)), _TIMES, only=JobState.ABANDONED)
        task = asyncio.get_running_loop().create_task(keep_running(desk, job.id))
        await asyncio.to_thread(service.wait_for, "submit")
        task.cancel()
        await asyncio.wait({task})
        stopped = await stop_waiting(desk, job.id)
        assert (stopped.state, stopped.prediction_id) == (JobState.ABANDONED, service.ledger.tasks[0].id)
        await pick_up_again(desk, job.id)
        assert (await keep_running(desk, job.id)).state is JobState.DONE
    assert len(service.seen("submit")) == 1


def _goes_on_from(state: JobState) -> JobState:
    return JobState.WAITING if state in {JobState.WAITING, JobState.RECEIVING} else JobState.UNKNOWN


@pytest.mark.parametrize("state", [state for state in _LIVE if state is not JobState.DRAFT])
@story
async def test_a_story_goes_on_from_every_state(service: Service, tmp_path: Path, state: JobState) -> None:
    async with desk_at(service, tmp_path) as desk:
        job = await _standing_in(desk, state)
        if state is JobState.RECEIVING:
            service.ledger.tasks[0].finish()
            desk.library.results.offer(job, ["", ""], [], expires_ms=None)
        ended = await keep_running(desk, job.id)
        if state in {JobState.SUBMITTING, JobState.UNKNOWN}:
            assert (ended.state, ended.charged) == (JobState.UNKNOWN, Charged.UNKNOWN), "there is no task to find"
        else:
            assert ended.state is JobState.DONE


@story
async def test_what_another_program_leaves_in_the_middle_is_taken_over(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk, desk_at(service, tmp_path) as another:
        job = await _standing_in(another, JobState.WAITING)
        held = another.library.claim(job.id)
        assert held.__enter__()
        released = False

        def release(_seconds: float) -> None:
            nonlocal released
            if not released:
                released = True
                held.__exit__(None, None, None)

        desk.clock.before_sleep = release  # type: ignore[attr-defined]
        assert (await keep_running(desk, job.id)).state is JobState.DONE


@pytest.mark.parametrize("state", [JobState.QUEUED, JobState.PREPARING])
@story
async def test_an_order_of_an_earlier_session_waits_for_a_word_though_the_disk_refuses_at_first(
    service: Service, tmp_path: Path, state: JobState
) -> None:
    async with desk_at(service, tmp_path) as desk:
        job = await job_in(desk, state)
        _Disk(desk.library.jobs, "step", LibraryError(problem(Code.DISK_FULL)), _TIMES, only=JobState.DRAFT)
        (draft,) = (await find_unfinished(desk)).unsent
        assert (draft.id, draft.state) == (job.id, JobState.DRAFT)
        assert remedies_for(draft) == (Remedy.SEND, Remedy.DISCARD)
    assert not service.seen("submit")
