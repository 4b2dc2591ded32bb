"""Changing between rehearsal and the real service: the window shows the library that is open, and nothing else."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from support.placing import place_order
from support.service_desk import desk_at, recipe
from support.service_server import KEY, Service
from support.window import Window, until, window_at

from imageedit_desktop.paths import resources_folder
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.run.run_job import run_job

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support", "propagateSizeHints"
)  # the offscreen one says so of hints

RunInQt = Callable[[Coroutine[Any, Any, None]], None]
SAMPLES = resources_folder() / "samples"


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    """A service, and its key in the environment."""
    with Service().running() as running:
        monkeypatch.setenv("IMAGEEDIT_API_URL", running.address)
        monkeypatch.setenv("WAVESPEED_API_KEY", KEY)
        yield running


async def a_real_picture(service: Service, folder: Path) -> None:
    """Have one picture of the real service in its library."""
    async with desk_at(service, folder / "library") as desk:
        job = await place_order(desk, recipe("really paid", images=1))
        await run_job(desk, job.id)


async def a_rehearsed_picture(window: Window) -> None:
    window.drop(window.named("Source image"), SAMPLES / "coffee.png")
    await until("the source", lambda: "coffee.png" in window.source)
    window.write("only rehearsed")
    window.press("Generate")
    await until("the picture", lambda: window.pictures == ["only rehearsed, Saved, 1 of 1"])


def test_the_real_service_shows_its_own_library(
    qapp: Any, run_in_qt: RunInQt, service: Service, tmp_path: Path
) -> None:
    async def story() -> None:
        await a_real_picture(service, tmp_path)
        async with window_at(tmp_path) as window:
            await a_rehearsed_picture(window)
            window.press("Use the real service…")
            await until("the real library", lambda: window.says("Real service"))
            await until("its picture", lambda: window.pictures == ["really paid, Saved, 1 of 1"])
            await asyncio.sleep(0.5)
            assert window.pictures == ["really paid, Saved, 1 of 1"]

    run_in_qt(story())


def test_what_is_looked_up_in_one_library_never_shows_in_the_other(
    qapp: Any, run_in_qt: RunInQt, service: Service, tmp_path: Path
) -> None:
    """Every way in which the window asks for rehearsal's pictures, all on their way when the service opens."""

    async def story() -> None:
        await a_real_picture(service, tmp_path)
        async with window_at(tmp_path) as window:
            await a_rehearsed_picture(window)
            troubles: list[object] = []
            window.services.supervisor.failed.connect(troubles.append)
            window.choose("Show Details")
            gallery = window.named("Gallery")
            held = threading.Event()
            busy = asyncio.get_running_loop().create_task(window.services.workers.database(held.wait, 20))
            QTest.keyClick(gallery, Qt.Key.Key_Home)
            QTest.keyClick(gallery, Qt.Key.Key_Right)  # asks for details
            window.services.review.open("rehearsed")
            window.choose("About ImageEdit Desktop")
            for dialog in window.dialogs():
                dialog.close()  # the window is active again, and looks again
            await asyncio.sleep(0.1)
            window.choose("API Key…")  # the header has no room for its button beside the details
            await asyncio.sleep(0.1)
            held.set()
            await busy
            await until("the real library", lambda: window.says("Real service"))
            await until("its picture", lambda: window.pictures == ["really paid, Saved, 1 of 1"])
            await asyncio.sleep(0.5)
            assert window.pictures == ["really paid, Saved, 1 of 1"]
            assert troubles == []
            assert not window.says("only rehearsed")

    run_in_qt(story())


def test_an_order_is_never_placed_at_another_service_than_the_one_that_was_shown(
    qapp: Any, run_in_qt: RunInQt, service: Service, tmp_path: Path
) -> None:
    async def story() -> None:
        async with window_at(tmp_path) as window:
            window.drop(window.named("Source image"), SAMPLES / "coffee.png")
            await until("the source", lambda: "coffee.png" in window.source)
            window.write("for free")
            window.press("Use the real service…")
            while not window.says("Real service"):
                window.press("Generate")  # all the while; what is shown is rehearsal, or nothing yet
                await asyncio.sleep(0)
            await asyncio.sleep(0.5)
            assert not service.seen("submit")
            assert [job.origin for job in await window.services.queue.load()] == []

    run_in_qt(story())


def test_back_and_forth_in_one_go_ends_with_the_last_wish(
    qapp: Any, run_in_qt: RunInQt, service: Service, tmp_path: Path
) -> None:
    async def story() -> None:
        await a_real_picture(service, tmp_path)
        async with window_at(tmp_path) as window:
            await a_rehearsed_picture(window)
            for _ in range(5):
                window.choose("Rehearsal")
            await until("the real library", lambda: window.says("Real service"))
            await until("its picture", lambda: window.pictures == ["really paid, Saved, 1 of 1"])
            for _ in range(4):
                window.choose("Rehearsal")
                await asyncio.sleep(0.02)
            window.choose("Rehearsal")
            await until("rehearsal", lambda: window.pictures == ["only rehearsed, Saved, 1 of 1"])

    run_in_qt(story())


def test_a_picture_read_while_the_account_changes_comes_into_the_new_library(
    qapp: Any, run_in_qt: RunInQt, service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = asyncio.Event()
    at_once = Workers.picture

    async def later(workers: Workers, *words: Any, **options: Any) -> Any:
        await gate.wait()
        return await at_once(workers, *words, **options)

    monkeypatch.setattr(Workers, "picture", later)

    async def story() -> None:
        async with window_at(tmp_path) as window:
            window.drop(window.named("Source image"), SAMPLES / "coffee.png")
            window.drop(window.named("Reference tray"), SAMPLES / "chelsea.png")
            window.press("Use the real service…")
            await until("the real library", lambda: window.says("Real service"))
            gate.set()
            await until("the source", lambda: window.source.startswith("coffee.png"))
            await until("the portrait", lambda: window.portraits)
            window.write("at the service")
            window.press("Generate")
            await until("the order", lambda: service.seen("submit"))

    run_in_qt(story())
