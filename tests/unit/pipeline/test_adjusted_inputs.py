"""What is adjusted is what leaves, before and after the program was killed; the original stays as it came."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from PIL import Image
from support.edited_library import WIDE, Edit, add_batch, keep_source
from support.service_desk import desk_at, job_in, recipe
from support.service_server import Service
from support.stories import story

from imageedit_desktop.domain import recipe as recipes
from imageedit_desktop.domain.adjustment import Adjustment, Crop, from_json
from imageedit_desktop.domain.errors import Code
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.load_input import load_file
from imageedit_desktop.pipeline.measure_shares import measure_all
from imageedit_desktop.pipeline.request_code import describe_request
from imageedit_desktop.pipeline.run.run_job import run_job
from imageedit_desktop.pipeline.run.upload_inputs import upload_inputs

WISH = Adjustment(
    quarter_turns=1,
    tilt_tenths=30,
    crop=Crop(left_ppm=300_000, top_ppm=200_000, width_ppm=400_000, height_ppm=500_000),
)


async def adjusted(desk: Desk, photo: Path, wish: Adjustment = WISH) -> InputFile:
    return replace(await load_file(desk, photo), adjustment=wish)


async def order(desk: Desk, source: InputFile) -> Job:
    return await job_in(desk, JobState.PREPARING, recipe(source=source))


@story
async def test_the_part_that_was_cut_out_is_uploaded(service: Service, tmp_path: Path, photo: Path) -> None:
    async with desk_at(service, tmp_path / "library") as desk:
        source = await adjusted(desk, photo)
        await upload_inputs(desk, await order(desk, source))
        kept = await desk.ledger.original_of(source.sha256)
        prepared = desk.prepared[source.rendition]
    assert hashlib.sha256(kept.read_bytes()).hexdigest() == source.sha256
    (sent,) = service.uploads.values()
    assert sent == prepared.path.read_bytes()
    with Image.open(prepared.path) as image:
        assert image.size == (source.adjusted_size.width_px, source.adjusted_size.height_px)


@story
async def test_after_a_kill_the_same_bytes_are_made_and_not_uploaded_twice(
    service: Service, tmp_path: Path, photo: Path
) -> None:
    async with desk_at(service, tmp_path / "library") as desk:
        job = await order(desk, await adjusted(desk, photo))
        before = await upload_inputs(desk, job)
    for path in (tmp_path / "library" / "prepared").rglob("*.*"):
        path.unlink()
    async with desk_at(service, tmp_path / "library") as desk:
        again = await desk.ledger.job(job.id)
        assert again.recipe == job.recipe or again.recipe.hash == job.recipe.hash
        assert await upload_inputs(desk, again) == before
    assert len(service.seen("put")) == 1


@story
async def test_the_whole_picture_and_a_part_of_it_are_two(service: Service, tmp_path: Path, photo: Path) -> None:
    async with desk_at(service, tmp_path / "library") as desk:
        part = await adjusted(desk, photo)
        ordered = replace(recipe(source=part.unadjusted), portraits=(part,))
        whole, cut = await upload_inputs(desk, await job_in(desk, JobState.PREPARING, ordered))
    assert whole != cut
    assert len(service.seen("put")) == 2


@story
async def test_what_this_version_cannot_do_is_not_sent_in_another_way(
    service: Service, tmp_path: Path, photo: Path
) -> None:
    async with desk_at(service, tmp_path / "library") as desk:
        source = await adjusted(desk, photo, from_json({"perspective": [1, 2]}))
        job = await run_job(desk, (await job_in(desk, JobState.QUEUED, recipe(source=source))).id)
        assert (job.state, job.charged) == (JobState.FAILED, Charged.NO)
        assert job.reason is not None
        assert job.reason.code is Code.ADJUSTMENT_UNKNOWN
        assert '"perspective": [1, 2]' in recipes.to_json((await desk.ledger.job(job.id)).recipe)
    assert not service.seen("put")


@story
async def test_code_names_what_is_sent_for_every_program(service: Service, tmp_path: Path, photo: Path) -> None:
    async with desk_at(service, tmp_path / "library") as desk:
        source = await adjusted(desk, photo)
        (told,) = (await describe_request(desk, recipe(source=source))).pictures
        prepared = str(desk.prepared[source.rendition].path)
    assert (told.sent, told.original) == (prepared, prepared)


@story
async def test_a_result_is_measured_against_what_was_sent(service: Service, tmp_path: Path) -> None:
    """The picture upside down, whose edit lies over it as well as that of any other source."""
    async with desk_at(service, tmp_path) as desk:
        turned = replace(keep_source(desk.library), adjustment=Adjustment(quarter_turns=2))
        add_batch(desk.library, 1, turned, [Edit(part=WIDE, size=(640, 360), patch=0.0, recoloured=False)])

        async def at_once() -> None:
            """Nobody else is at work."""

        assert [found.count async for found in measure_all(desk, at_once)]
        assert set(desk.prepared) == {turned.rendition}
