"""A request for each image, each with a seed that is kept: ordered together, once, and found again."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from support.service_server import KEY, Service
from support.window import CONTROL, Play, Window, until

from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.paths import resources_folder

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

CAT = resources_folder() / "samples" / "chelsea.png"
PLAIN = Qt.KeyboardModifier.NoModifier
COMMAND = "Reproducible: Keep Every Seed"


async def composed(window: Window, *, images: Qt.Key, seed: str = "") -> None:
    window.drop(window.named("Source image"), CAT)
    await until(CAT.name, lambda: window.source.startswith(CAT.name))
    window.write("a red coat")
    window.key(images, PLAIN, on=window.named("Images"))
    QTest.keyClicks(window.named("Seed"), seed)


async def jobs(window: Window) -> list[Job]:
    """Those of the ledger, newest first."""
    return await window.services.queue.load()


async def all_done(window: Window, count: int) -> list[Job]:
    """Wait until every job is done; so many pictures are there then."""
    await until("the pictures", lambda: len(window.pictures) == count)
    found: list[Job] = []
    while len(found) < count:
        await asyncio.sleep(0.02)
        found = [job for job in await jobs(window) if job.state is JobState.DONE]
    return found


def test_each_image_has_a_seed_of_its_own_and_a_double_click_orders_them_once(play: Play) -> None:
    async def story(window: Window) -> None:
        await composed(window, images=Qt.Key.Key_3)
        window.choose(COMMAND)
        assert window.says("3 requests, each with its own seed.")
        window.press("Generate")
        window.press("Generate")
        found = await all_done(window, 3)
        seeds = [job.recipe.seed for job in found]
        assert len(set(seeds)) == len(seeds) == 3
        assert None not in seeds
        assert {job.recipe.images for job in found} == {1}
        assert len({job.created_ms for job in found}) == 1

        window.key(Qt.Key.Key_Home, PLAIN, on=window.named("Gallery"))
        window.choose("Restore Recipe")
        await until("its seed", lambda: window.named("Seed").property("text") == str(found[0].recipe.seed))

    play(story)


def test_a_fixed_seed_goes_on_from_image_to_image(play: Play) -> None:
    async def story(window: Window) -> None:
        await composed(window, images=Qt.Key.Key_3, seed="41")
        assert window.says("All 3 images may come out the same.")
        window.press("Reproducible")
        window.press("Generate")
        assert [job.recipe.seed for job in await all_done(window, 3)] == [41, 42, 43]

    play(story)


def test_it_goes_along_to_another_library_where_nothing_else_is_set(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(window: Window) -> None:
        window.choose(COMMAND)
        with Service().running() as service:
            monkeypatch.setenv("IMAGEEDIT_API_URL", service.address)
            await window.services.workspace.open(KEY)
            await composed(window, images=Qt.Key.Key_2)
            assert window.says("2 requests, each with its own seed.")
            await window.services.workspace.open(None)

    play(story)


def test_it_stays_as_the_artist_wants_it_and_can_be_undone(play: Play) -> None:
    async def story(window: Window) -> None:
        await composed(window, images=Qt.Key.Key_3)
        window.choose(COMMAND)
        window.key(Qt.Key.Key_Z, CONTROL)
        assert not window.says("each with its own seed")
        window.key(Qt.Key.Key_Y, CONTROL)
        assert window.says("each with its own seed")
        window.choose("Start Anew")

    async def next_time(window: Window) -> None:
        await until("the draft", lambda: window.services.workspace.open_desk)
        await composed(window, images=Qt.Key.Key_2)
        assert window.says("2 requests, each with its own seed.")
        assert [one.isChecked() for one in window.entries() if one.text().replace("&", "") == COMMAND] == [True]

    play(story)
    play(next_time)
