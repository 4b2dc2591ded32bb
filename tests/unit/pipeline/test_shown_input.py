"""What is shown of an input is the very file that is sent."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from support.placing import place_order
from support.service_desk import desk_at, recipe
from support.service_server import Service
from support.stories import story
from unit.imaging import corpus

from imageedit_desktop.domain.job import JobState
from imageedit_desktop.pipeline.load_input import load_file
from imageedit_desktop.pipeline.prepare_input import prepare_input
from imageedit_desktop.pipeline.run.run_job import run_job


@story
async def test_what_is_shown_is_what_is_sent(service: Service, tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(corpus.sideways_camera_jpeg())
    async with desk_at(service, tmp_path / "library") as desk:
        picture = await load_file(desk, photo)
        shown = (await prepare_input(desk, picture)).path
        seen = shown.read_bytes()
        done = await run_job(desk, (await place_order(desk, recipe(source=picture))).id)
    assert done.state is JobState.DONE
    assert list(service.uploads.values()) == [seen]
    with Image.open(shown) as image:
        assert image.size == (1707, 2048)


@story
async def test_another_session_shows_it_again(service: Service, tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(corpus.see_through_png())
    async with desk_at(service, tmp_path / "library") as desk:
        picture = await load_file(desk, photo)
        before = (await prepare_input(desk, picture)).path
    photo.unlink()
    before.unlink()
    async with desk_at(service, tmp_path / "library") as desk:
        assert (await prepare_input(desk, picture)).path == before
        assert before.exists()
