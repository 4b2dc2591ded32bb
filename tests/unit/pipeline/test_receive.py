"""Every picture on disk, checked, before a job is called done; trouble of the disk is not the service's."""

from __future__ import annotations

import asyncio
import errno
from pathlib import Path

import pytest
from support import service_faults as fault
from support.pictures import received
from support.service_desk import desk_at, job_in, recipe
from support.service_server import Service
from support.service_tasks import Fate
from support.volatile_disk import VolatileDisk

from imageedit_desktop import durable
from imageedit_desktop.domain.errors import Code, LibraryError, problem
from imageedit_desktop.domain.events import Event, Progress, ResultSaved
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.pipeline.desk import Desk
from imageedit_desktop.pipeline.run import receive as receive_module
from imageedit_desktop.pipeline.run.receive import receive
from imageedit_desktop.pipeline.run.run_job import run_job
from imageedit_desktop.pipeline.run.send import send
from imageedit_desktop.pipeline.run.wait import wait


async def _receiving(desk: Desk, **changes: int) -> Job:
    return await wait(desk, await send(desk, await job_in(desk, JobState.QUEUED, recipe(**changes))))


def test_nine_pictures_come_in_and_are_told_one_by_one(service: Service, tmp_path: Path) -> None:
    told: list[Event] = []

    async def story() -> None:
        async with desk_at(service, tmp_path, told=told) as desk:
            done = await receive(desk, await _receiving(desk, images=9))
            assert done.state is JobState.DONE
            results = desk.library.results.of_job(done.id)
            assert [received(r.path) for r in results if r.path] == service.ledger.tasks[0].pictures
            assert all(desk.library.files.thumbnail(result.sha256).is_file() for result in results)

    asyncio.run(story())
    assert sorted(event.result.number for event in told if isinstance(event, ResultSaved)) == [*range(1, 10)]
    progress = [event for event in told if isinstance(event, Progress) and event.step == "download"]
    assert [(event.done, event.total) for event in progress] == [(number, 9) for number in range(1, 10)]
    assert list((tmp_path / "incoming").iterdir()) == []


def test_one_lost_picture_does_not_take_the_others_with_it(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            job = await _receiving(desk, images=3)
            service.ledger.tasks[0].pictures[1] = b"<html>sorry</html>"
            failed = await receive(desk, job)
            assert failed.state is JobState.FAILED
            states = [result.state for result in desk.library.results.of_job(job.id)]
            assert states == [ResultState.SAVED, ResultState.LOST, ResultState.SAVED]

    asyncio.run(story())


def test_a_result_host_may_deny_for_a_moment_what_it_was_just_given(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            service.misbehave("download", fault.html(404), fault.html(403), fault.html(404))
            assert (await receive(desk, await _receiving(desk))).state is JobState.DONE

    asyncio.run(story())


def test_a_picture_that_had_its_name_but_not_its_row_is_taken_as_it_is(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_result: Result) -> None:
        raise LibraryError(problem(Code.DISK_FULL))

    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            job = await _receiving(desk, images=1)
            with monkeypatch.context() as disk:
                disk.setattr(desk.library.results, "save", refuse)
                with pytest.raises(LibraryError):
                    await receive(desk, job)
            (named,) = (tmp_path / "results").rglob("*.jpg")

            assert (await receive(desk, job)).state is JobState.DONE
            assert [result.path for result in desk.library.results.of_job(job.id)] == [named]
            assert [*(tmp_path / "results").rglob("*.jpg")] == [named]

    asyncio.run(story())
    assert len(service.seen("download")) == 1


def test_a_name_that_a_crash_kept_from_the_disk_is_on_it_before_the_row_is(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "library"
    disk = VolatileDisk(root)

    flush_folder = durable.flush_folder

    def crash(folder: Path) -> None:
        if any(folder.glob("*.jpg")):
            raise LibraryError(problem(Code.DISK_FAILED))
        flush_folder(folder)

    async def story() -> None:
        async with desk_at(service, root) as desk:
            job = await _receiving(desk, images=1)
            with disk.watched():
                monkeypatch.setattr(durable, "flush_folder", crash)
                with pytest.raises(LibraryError):
                    await receive(desk, job)
                monkeypatch.setattr(durable, "flush_folder", flush_folder)
                assert (await receive(desk, job)).state is JobState.DONE
            disk.lose_power()
            (saved,) = desk.library.results.of_job(job.id)
            assert saved.path is not None
            assert saved.path.is_file()

    asyncio.run(story())


def test_a_plan_that_came_to_nothing_is_made_anew(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            job = await _receiving(desk, images=2)
            for result, content in zip(desk.library.results.of_job(job.id), (b"", b"a stranger's"), strict=True):
                place = tmp_path / "results" / f"{result.number}.jpg"
                place.parent.mkdir(exist_ok=True)
                place.write_bytes(content)
                desk.library.results.intend(result.id, place, "ab" * 32)
            assert (await receive(desk, job)).state is JobState.DONE
            assert not (tmp_path / "results" / "1.jpg").exists()
            assert (tmp_path / "results" / "2.jpg").read_bytes() == b"a stranger's"

    asyncio.run(story())


def test_pictures_inside_the_reply_are_asked_for_again_after_a_crash(service: Service, tmp_path: Path) -> None:
    service.fate = Fate(form="base64")

    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            job = await _receiving(desk)
            service.misbehave("poll", fault.html(502), fault.drop, fault.status(404))
            assert (await receive(desk, job)).state is JobState.DONE

            forgotten = await _receiving(desk)
            service.ledger.tasks.pop()
            failed = await receive(desk, forgotten)
            assert failed.reason is not None
            assert failed.reason.code is Code.OUTPUT_EXPIRED

    asyncio.run(story())


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, Code.DISK_FULL), (errno.EROFS, Code.FOLDER_READ_ONLY)])
def test_the_disk_is_to_blame_for_the_disk(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: Code
) -> None:
    def refuse(_path: Path) -> None:
        raise OSError(number, "no")

    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            job = await _receiving(desk)
            with monkeypatch.context() as disk:
                disk.setattr(receive_module, "inspect_result", refuse)
                with pytest.raises(LibraryError) as caught:
                    await receive(desk, job)
            assert caught.value.code is code
            assert (await desk.ledger.job(job.id)).state is JobState.RECEIVING
            assert (await run_job(desk, job.id)).state is JobState.DONE

    asyncio.run(story())


def test_cancelled_in_the_middle_it_goes_on_later(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            job = await _receiving(desk, images=3)
            service.misbehave("download", lambda call: call.proceed(), fault.stall, fault.stall)
            task = asyncio.get_running_loop().create_task(receive(desk, job))
            await asyncio.to_thread(service.wait_for, "download", count=3)
            task.cancel()
            await asyncio.wait({task})
            assert task.cancelled()
            assert (await receive(desk, job)).state is JobState.DONE
            files = sorted((tmp_path / "results").rglob("*.jpg"))
            assert sorted(received(f) for f in files) == sorted(service.ledger.tasks[0].pictures)

    asyncio.run(story())


def test_two_jobs_at_the_service_and_the_third_waits(service: Service, tmp_path: Path) -> None:
    service.fate = Fate(end=None)

    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            jobs = [await job_in(desk, JobState.QUEUED, recipe(f"fox {number}")) for number in range(3)]
            tasks = [asyncio.get_running_loop().create_task(run_job(desk, job.id)) for job in jobs]
            await asyncio.to_thread(service.wait_for, "poll", count=8)
            assert len(service.seen("submit")) == 2
            service.fate = Fate()
            service.ledger.tasks[0].finish()
            await asyncio.to_thread(service.wait_for, "submit", count=3)
            service.ledger.tasks[1].finish()
            assert {job.state for job in await asyncio.gather(*tasks)} == {JobState.DONE}

    asyncio.run(story())
