"""How much pictures changed is measured once, of whatever is on the disk, and as whoever looks at it sees it."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from support.edited_library import WIDE, Edit, add_batch, keep_source
from support.service_desk import desk_at
from support.service_server import Service

from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.ids import number_of
from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.result import Result
from imageedit_desktop.imaging.comparing.compare import Comparer, compare
from imageedit_desktop.pipeline import measure_shares
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.measure_shares import measure_all
from imageedit_desktop.store.library import Library

Story = Callable[[Desk], Coroutine[Any, Any, None]]
Tell = Callable[[Story], None]
EDITS = [Edit(part=WIDE, size=(640, 360), patch=patch, recoloured=False) for patch in (0.0, 0.2, 0.5)]


async def at_once() -> None:
    """Nobody else is at work."""


async def measured(desk: Desk) -> int:
    """Measure all; in how many pieces something was found."""
    return sum([bool(found.batches) async for found in measure_all(desk, at_once)])


@asynccontextmanager
async def edited(service: Service, folder: Path) -> AsyncIterator[Desk]:
    """A desk whose library has three edits of one source, and a picture whose source is only an address."""
    with closing(Library.open(folder)) as library:
        add_batch(library, 1, keep_source(library), EDITS)
        add_batch(library, 2, InputUrl(url="https://example.org/a.jpg"), EDITS[:1])
    async with desk_at(service, folder) as desk:
        yield desk


def results(desk: Desk, number: int = 1) -> list[Result]:
    return desk.library.results.of_job(f"{number:032x}")  # type: ignore[arg-type]


@pytest.fixture
def tell(service: Service, tmp_path: Path) -> Tell:
    def play(story: Story) -> None:
        async def whole() -> None:
            async with edited(service, tmp_path) as desk:
                await story(desk)

        asyncio.run(whole())

    return play


def test_each_picture_with_a_source_is_measured_once(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        assert await measured(desk) == 1
        shares = [result.changed for result in results(desk)]
        assert shares == [pytest.approx(share, abs=0.04) for share in (0.0, 0.2, 0.5)]
        assert [result.changed for result in results(desk, 2)] == [None]
        assert await measured(desk) == 0

    tell(story)


def test_the_share_is_the_one_that_the_heat_map_shows(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        await measured(desk)
        source = desk.prepared[desk.library.jobs.get(results(desk)[0].job_id).recipe.source.rendition]
        for result in results(desk):
            seen = compare(source.path, result.path)
            assert seen is not None
            assert result.changed == pytest.approx(seen.changed, abs=1e-6)

    tell(story)


def test_what_is_not_on_the_disk_is_left_for_another_day(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        first = results(desk)[0].path
        assert first is not None
        away = first.rename(first.with_suffix(".away"))
        (found,) = [found async for found in measure_all(desk, at_once)]
        assert (found.count, [number_of(picture) for picture in found.absent]) == (2, [1])
        assert [result.changed is None for result in results(desk)] == [True, False, False]
        away.rename(first)
        assert await measured(desk) == 1
        assert results(desk)[0].changed is not None

    tell(story)


def test_without_its_source_nothing_is_measured_until_it_is_back(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        source = desk.library.inputs.path_of(desk.library.jobs.get(results(desk)[0].job_id).recipe.source.sha256)
        away = source.rename(source.with_suffix(".away"))
        assert await measured(desk) == 0
        away.rename(source)
        assert await measured(desk) == 1

    tell(story)


def test_what_is_no_picture_cannot_be_compared_and_is_not_tried_again(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        spoiled = results(desk)[1].path
        assert spoiled is not None
        spoiled.write_bytes(b"no picture at all, but words")
        assert await measured(desk) == 1
        assert [result.is_incomparable for result in results(desk)] == [False, True, False]
        Image.new("RGB", (64, 64)).save(spoiled, "PNG")
        assert await measured(desk) == 0

    tell(story)


@pytest.mark.parametrize("code", [Code.READER_FAILED, Code.IMAGE_TOO_COMPLEX, Code.IMAGE_TOO_LARGE])
def test_a_source_that_no_reader_manages_today_is_measured_another_day(
    tell: Tell, monkeypatch: pytest.MonkeyPatch, code: Code
) -> None:
    async def fail(*_args: object) -> None:
        raise InputError(problem(code, name="source"))

    async def story(desk: Desk) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(measure_shares, "prepare_rendition", fail)
            assert await measured(desk) == 0
        assert await measured(desk) == 1

    tell(story)


def test_it_waits_for_its_turn_before_each(tell: Tell) -> None:
    turns: list[int] = []

    async def story(desk: Desk) -> None:
        async def turn() -> None:
            turns.append(len(turns))

        async for _ in measure_all(desk, turn):
            pass
        assert len(turns) == len(EDITS)

    tell(story)


def test_cut_off_it_lets_its_worker_end(tell: Tell, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, ended = threading.Event(), threading.Event()

    def endless(_self: Comparer, _source: Path, _result: Path, is_wanted: Callable[[], bool]) -> None:
        begun.set()
        while is_wanted():
            time.sleep(0.01)
        ended.set()

    async def story(desk: Desk) -> None:
        monkeypatch.setattr(Comparer, "compare", endless)
        task = asyncio.get_running_loop().create_task(measured(desk))
        await asyncio.to_thread(begun.wait, 20)
        task.cancel()
        await asyncio.wait([task])
        assert await asyncio.to_thread(ended.wait, 20)
        monkeypatch.undo()
        assert [result.changed for result in results(desk)] == [None] * 3
        assert await measured(desk) == 1, "the next session does it"

    tell(story)
