"""Every picture on disk, checked, before a job is called done; trouble of the disk is not the service's."""

from __future__ import annotations

import asyncio
import errno
import io
import os
from pathlib import Path
from tempfile import mkdtemp

import pytest
from PIL import Image, PngImagePlugin
from support import service_faults as fault
from support.apart import Apart, raising
from support.pictures import received
from support.service_desk import desk_at, job_in, recipe
from support.service_server import Call, Reply, Service
from support.service_tasks import Fate
from support.stories import story
from support.volatile_disk import VolatileDisk

from imageedit_desktop import durable
from imageedit_desktop.domain.errors import Code, DownloadError, LibraryError, problem
from imageedit_desktop.domain.events import Event, Progress, ResultSaved
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.remedy import Remedy, remedies_for
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.imaging.inspect_result import inspect_result
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.readers import readers
from imageedit_desktop.pipeline.recover.resume import find_unfinished
from imageedit_desktop.pipeline.run import receive as receive_module
from imageedit_desktop.pipeline.run.keep_running import keep_running
from imageedit_desktop.pipeline.run.receive import receive
from imageedit_desktop.pipeline.run.run_job import run_job
from imageedit_desktop.pipeline.run.send import send
from imageedit_desktop.pipeline.run.stop import pick_up_again
from imageedit_desktop.pipeline.run.wait import wait
from imageedit_desktop.ui.pictures.wish import Level, PictureWish


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
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            job = await _receiving(desk)
            with monkeypatch.context() as disk:
                disk.setattr(receive_module, "inspect_result", raising(OSError(number, "no")))
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


def _saved_as(image_format: str, **options: object) -> bytes:
    file = io.BytesIO()
    Image.effect_mandelbrot((96, 96), (-2, -1, 1, 1), 50).convert("RGB").save(file, image_format, **options)
    return file.getvalue()


def _png_with_text(size_bytes: int) -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", "a" * size_bytes, zip=True)
    return _saved_as("PNG", pnginfo=info)


_JPEG = _saved_as("JPEG")
_AS_IT_CAME = {
    "AVIF": (_saved_as("AVIF"), ".avif"),
    "GIF": (_saved_as("GIF"), ".gif"),
    "TIFF": (_saved_as("TIFF"), ".tif"),
    "BMP": (_saved_as("BMP"), ".bmp"),
    "JPEG without its end marker": (_JPEG[:-2], ".jpg"),
    "JPEG with megabytes behind it": (_JPEG + bytes(9_000_000), ".jpg"),
    "PNG with megabytes of text": (_png_with_text(2_000_000), ".png"),
    "a kind that nobody knows": (bytes(range(256)) * 40, ".bin"),
}


@pytest.mark.parametrize("kind", _AS_IT_CAME)
@pytest.mark.parametrize("label", ["text/html", "image/jpeg", "application/octet-stream"])
@story
async def test_what_is_paid_is_kept_whatever_it_is(service: Service, tmp_path: Path, kind: str, label: str) -> None:
    content, suffix = _AS_IT_CAME[kind]
    async with desk_at(service, tmp_path) as desk:
        service.misbehave("download", fault.file(content, label), forever=True)
        done = await run_job(desk, (await job_in(desk, JobState.QUEUED, recipe(images=1))).id)
        assert done.state is JobState.DONE
        (result,) = desk.library.results.of_job(done.id)
        assert result.path is not None
        assert result.path.suffix == suffix
        if not result.checked:
            assert result.path.read_bytes() == content
    assert len(service.seen("download")) == 1


@pytest.mark.parametrize("death", [Apart(os.abort), Apart(bytearray, 3_000_000_000)], ids=["death", "memory"])
@story
async def test_what_a_reader_dies_of_is_kept_and_not_opened_again(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, death: Apart
) -> None:
    monkeypatch.setattr(receive_module, "inspect_result", death)
    async with desk_at(service, tmp_path) as desk:
        done = await run_job(desk, (await job_in(desk, JobState.QUEUED, recipe(images=2))).id)
        assert done.state is JobState.DONE
        results = desk.library.results.of_job(done.id)
        assert [r.path.read_bytes() for r in results if r.path] == service.ledger.tasks[0].pictures
        assert all(r.is_unread and not desk.library.files.thumbnail(r.sha256).exists() for r in results)
        assert {r.path.suffix for r in results if r.path} == {".jpg"}
        assert all(one.is_unread for one in desk.library.looks.unseen().pictures)
        assert PictureWish.of_result(results[0], None, Level.FULL) is None
    assert len(service.seen("download")) == 2


_DIES_TWICE = "lambda path: inspect(path) if len(listdir(folder)) > 1 else (mkdtemp(dir=folder), abort())"


@story
async def test_readers_may_die_of_other_reasons_than_the_picture(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first had read before; the second, which is asked at once, had not."""
    folder = tmp_path / "deaths"
    folder.mkdir()
    told = {"inspect": inspect_result, "listdir": os.listdir, "mkdtemp": mkdtemp, "abort": os.abort}
    monkeypatch.setattr(receive_module, "inspect_result", Apart(eval, _DIES_TWICE, {**told, "folder": folder}))
    async with desk_at(service, tmp_path) as desk:
        done = await run_job(desk, (await job_in(desk, JobState.QUEUED, recipe(images=1))).id)
        (result,) = desk.library.results.of_job(done.id)
        assert result.checked
        assert len([*folder.iterdir()]) == 2
    assert len(service.seen("download")) == 1


@pytest.mark.expect_logs
@story
async def test_where_no_reader_can_be_started_the_picture_waits(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))

    async with desk_at(service, tmp_path) as desk:
        job = await _receiving(desk, images=1)
        with monkeypatch.context() as system:
            system.setattr(readers, "ReaderProcess", refuse)
            with pytest.raises(LibraryError):
                await receive(desk, job)
        assert desk.library.jobs.get(job.id).state is JobState.RECEIVING
        assert (await receive(desk, job)).state is JobState.DONE
        assert desk.library.results.of_job(job.id)[0].checked
    assert len(service.seen("download")) == 1


@pytest.mark.parametrize("content", [b"<html>sorry</html>", b"{}", b"", bytes(4096)])
@story
async def test_what_is_certainly_no_picture_is_not_kept_unseen_either(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    monkeypatch.setattr(receive_module, "inspect_result", Apart(os.abort))
    async with desk_at(service, tmp_path) as desk:
        job = await _receiving(desk, images=1)
        service.misbehave("download", *[fault.file(content, "image/jpeg")] * 5)
        assert (await receive(desk, job)).state is JobState.FAILED


@pytest.mark.parametrize("content", [b"<html>sorry</html>", b"{}", b"", _JPEG[: len(_JPEG) // 2]])
@story
async def test_what_is_no_whole_picture_is_fetched_again(service: Service, tmp_path: Path, content: bytes) -> None:
    async with desk_at(service, tmp_path) as desk:
        service.misbehave("download", *[fault.file(content, "image/jpeg")] * 4)
        done = await run_job(desk, (await job_in(desk, JobState.QUEUED, recipe(images=1))).id)
        assert done.state is JobState.DONE
        assert desk.library.results.of_job(done.id)[0].checked
    assert len(service.seen("download")) == 5


async def _cut_off(desk: Desk, service: Service) -> Job:
    """A job whose picture came cut off whenever it was fetched."""
    lengths = iter((0.3, 0.9, 0.5, 0.2, 0.6))

    def cut(call: Call) -> Reply:
        reply = call.proceed()
        reply.body = reply.body[: int(len(reply.body) * next(lengths))]
        return reply

    service.misbehave("download", cut, forever=True)
    job = await run_job(desk, (await job_in(desk, JobState.QUEUED, recipe(images=1))).id)
    assert (job.state, job.charged) == (JobState.FAILED, Charged.YES)
    assert job.reason is not None
    assert job.reason.code is Code.OUTPUT_TRUNCATED
    service.behave()
    return job


@story
async def test_what_stays_cut_off_can_be_fetched_whole_later(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        job = await _cut_off(desk, service)
        assert remedies_for(job)[0] is Remedy.GO_ON
        assert [j.id for j in (await find_unfinished(desk)).under_way] == [job.id]
        assert (await run_job(desk, job.id)).state is JobState.DONE
        (result,) = desk.library.results.of_job(job.id)
        assert result.checked
        assert [received(result.path)] == service.ledger.tasks[0].pictures if result.path else False


@story
async def test_of_what_the_service_no_longer_has_the_longest_part_is_kept(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        job = await _cut_off(desk, service)
        service.misbehave("download", fault.html(410), forever=True)
        service.misbehave("poll", fault.status(404), forever=True)
        await pick_up_again(desk, job.id)
        assert (await keep_running(desk, job.id)).state is JobState.DONE
        (result,) = desk.library.results.of_job(job.id)
        whole = service.ledger.tasks[0].pictures[0]
        assert result.path is not None
        assert not result.checked
        assert result.path.read_bytes() == whole[: int(len(whole) * 0.9)]
    assert list((tmp_path / "incoming").iterdir()) == []


@story
async def test_an_address_that_is_gone_is_asked_for_anew(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        job = await _receiving(desk, images=1)
        (result,) = desk.library.results.of_job(job.id)
        desk.library.results.offer(job, [f"{service.address}/cdn/gone/1.jpeg"], [], expires_ms=None)
        assert (await receive(desk, job)).state is JobState.DONE
        assert desk.library.results.get(result.id).state is ResultState.SAVED


@pytest.mark.parametrize("trouble", [Code.OUTPUT_ADDRESS_REFUSED, Code.OUTPUT_TOO_LARGE, Code.OUTPUT_UNREACHABLE])
@story
async def test_what_is_refused_here_is_fetched_on_another_network(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: Code
) -> None:
    async def refuse(_output: str, _part: Path, *, cap_bytes: int) -> None:
        raise DownloadError(problem(trouble))

    async with desk_at(service, tmp_path) as desk:
        with monkeypatch.context() as network:
            network.setattr(desk.downloads, "fetch", refuse)
            failed = await run_job(desk, (await job_in(desk, JobState.QUEUED)).id)
        assert failed.state is JobState.FAILED
        assert remedies_for(failed) == (Remedy.GO_ON, Remedy.ORDER_AGAIN)
        assert [job.id for job in (await find_unfinished(desk)).under_way] == [failed.id]
        assert (await run_job(desk, failed.id)).state is JobState.DONE
    assert len(service.seen("submit")) == 1
