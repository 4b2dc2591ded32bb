"""An upload is tried again while that may help, and its progress is told."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from support import service_faults as fault
from support.service_desk import desk_at, job_in, recipe
from support.service_server import Service
from support.stories import story

from imageedit_desktop.domain.errors import Code, ServiceError, problem
from imageedit_desktop.domain.events import Event, Progress
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.load_input import load_file
from imageedit_desktop.pipeline.run.upload_inputs import upload_inputs


async def _order(desk: Desk, photo: Path) -> Job:
    return await job_in(desk, JobState.PREPARING, recipe(source=await load_file(desk, photo)))


@story
async def test_how_much_has_left_is_told_of_its_job(service: Service, tmp_path: Path, photo: Path) -> None:
    told: list[Event] = []
    async with desk_at(service, tmp_path / "library", told=told) as desk:
        job = await _order(desk, photo)
        await upload_inputs(desk, job)
    (sent,) = service.uploads.values()
    steps = [event for event in told if isinstance(event, Progress)]
    assert {(event.job_id, event.step, event.total) for event in steps} == {(job.id, "upload", len(sent))}
    assert steps[-1].done == len(sent)


@story
async def test_a_busy_service_is_given_the_time_that_it_asks_for(
    service: Service, tmp_path: Path, photo: Path
) -> None:
    service.misbehave("ticket", *[fault.status(429, retry_after="77")] * 3)
    async with desk_at(service, tmp_path / "library") as desk:
        (address,) = await upload_inputs(desk, await _order(desk, photo))
        assert [round(s) for s in desk.clock.slept_s] == [77] * 3  # type: ignore[attr-defined]
    assert address.startswith(f"{service.address}/uploads/")


@story
async def test_after_four_tries_it_is_told_as_a_failure(service: Service, tmp_path: Path, photo: Path) -> None:
    service.misbehave("ticket", fault.html(503), forever=True)
    async with desk_at(service, tmp_path / "library") as desk:
        job = await _order(desk, photo)
        with pytest.raises(ServiceError):
            await upload_inputs(desk, job)
    assert len(service.seen("ticket")) == 4
    assert not service.seen("put")


@story
async def test_where_uploads_are_refused_the_picture_goes_with_its_order_and_no_address_is_kept(
    service: Service, tmp_path: Path, photo: Path
) -> None:
    _refuse_uploads(service)
    async with desk_at(service, tmp_path / "library") as desk:
        job = await _order(desk, photo)
        (inline,) = await upload_inputs(desk, job)
        (prepared,) = (tmp_path / "library" / "prepared").rglob("*.png")
        assert inline == f"data:image/png;base64,{base64.b64encode(prepared.read_bytes()).decode()}"

        service.behave()
        (address,) = await upload_inputs(desk, job)
    assert address.startswith(f"{service.address}/uploads/")


@story
async def test_a_picture_that_can_go_no_way_is_told_by_the_name_that_the_user_knows(
    service: Service, tmp_path: Path, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _refuse_uploads(service)
    async with desk_at(service, tmp_path / "library") as desk:
        job = await _order(desk, photo)
        monkeypatch.setattr("imageedit_desktop.api.uploads.INPUT_MAX_BYTES", 10)
        with pytest.raises(ServiceError) as refused:
            await upload_inputs(desk, job)
    assert refused.value.problems == (problem(Code.UPLOAD_FAILED, name="fox.png"),)


def _refuse_uploads(service: Service) -> None:
    for way in ("ticket", "form"):
        service.misbehave(way, fault.status(403), forever=True)
