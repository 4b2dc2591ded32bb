"""Looks are learnt once, of whatever is on the disk."""

from __future__ import annotations

import asyncio
from pathlib import Path

from support.service_desk import desk_at, job_in
from support.service_server import Service

from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.likeness import LOOK_BYTES
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.learn_looks import learn_all
from imageedit_desktop.pipeline.run.run_job import run_job
from imageedit_desktop.store.search import Search


async def at_once() -> None:
    """Nobody else is at work."""


async def learnt(desk: Desk) -> int:
    return sum([count async for count in learn_all(desk, at_once)])


def looks_in(desk: Desk) -> list[bytes]:
    search = Search.open(desk.library.root)
    found = [look for _, look in search.looks_after(0)]
    search.close()
    return found


async def received(desk: Desk) -> list[Path]:
    """The files of an order that is done."""
    job = await run_job(desk, (await job_in(desk, JobState.QUEUED)).id)
    return [result.path for result in desk.library.results.of_job(job.id) if result.path]


def drop_thumbnails(library: Path) -> None:
    for thumbnail in library.glob("thumbnails/*/*.jpg"):
        thumbnail.unlink()


def test_each_picture_is_looked_at_once(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            pictures = await received(desk)
            assert await learnt(desk) == len(pictures)
            assert [len(look) for look in looks_in(desk)] == [LOOK_BYTES] * len(pictures)
            assert await learnt(desk) == 0

    asyncio.run(story())


def test_without_thumbnails_the_pictures_are_read_and_missing_ones_are_left(
    service: Service, tmp_path: Path
) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            first, *rest = await received(desk)
            drop_thumbnails(tmp_path)
            away = first.rename(first.with_suffix(".away"))
            assert await learnt(desk) == len(rest)
            away.rename(first)
            assert await learnt(desk) == 1, "it is back"

    asyncio.run(story())


def test_what_is_no_picture_is_not_looked_at_again(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            first, *rest = await received(desk)
            first.write_bytes(b"no picture at all, but words")
            drop_thumbnails(tmp_path)
            assert await learnt(desk) == 1 + len(rest)
            assert len(looks_in(desk)) == len(rest)
            assert await learnt(desk) == 0

    asyncio.run(story())


def test_it_waits_for_its_turn_before_each(service: Service, tmp_path: Path) -> None:
    turns: list[int] = []

    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            pictures = await received(desk)

            async def turn() -> None:
                turns.append(len(looks_in(desk)))

            async for _ in learn_all(desk, turn):
                pass
            assert turns == [0] * len(pictures)

    asyncio.run(story())
