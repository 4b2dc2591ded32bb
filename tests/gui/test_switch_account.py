"""Changing between rehearsal and the real service: the window shows the library that is open, and nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from support.service_desk import desk_at, recipe
from support.service_server import KEY, Service
from support.window import Window, until, window_at

from imageedit_desktop.paths import resources_folder
from imageedit_desktop.pipeline.place_order import place
from imageedit_desktop.pipeline.run.run_job import run_job

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

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
        job = await place(desk, recipe("really paid", images=1))
        await run_job(desk, job.id)


async def a_rehearsed_picture(window: Window) -> None:
    window.drop(window.named("Source image"), SAMPLES / "coffee.png")
    await until("the source", lambda: "coffee.png" in window.source)
    window.write("only rehearsed")
    window.press("Generate")
    await until("the picture", lambda: window.pictures == ["only rehearsed, picture 1, Saved"])


def test_the_real_service_shows_its_own_library(
    qapp: Any, run_in_qt: RunInQt, service: Service, tmp_path: Path
) -> None:
    async def story() -> None:
        await a_real_picture(service, tmp_path)
        async with window_at(tmp_path) as window:
            await a_rehearsed_picture(window)
            window.press("Use the real service…")
            await until("the real library", lambda: window.says("Real service"))
            await until("its picture", lambda: window.pictures == ["really paid, picture 1, Saved"])
            await asyncio.sleep(0.5)
            assert window.pictures == ["really paid, picture 1, Saved"]

    run_in_qt(story())
