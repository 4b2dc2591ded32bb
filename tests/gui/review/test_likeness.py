"""Looks are learnt behind everything else, and answers that go by them follow."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from benchmarks.made_library import make_library
from support.looks import repaint
from support.window import until

from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.looks.likeness import Likeness
from imageedit_desktop.services.looks.sensitive import SensitivePictures
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.store.settings_file import SettingsFile

Run = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Eighteen pictures: three scenes in each of two batches, the same ones in both."""
    make_library(tmp_path / "library", 18)
    repaint(tmp_path / "library", lambda _batch, number: ((number - 1) // 3, (number - 1) % 3))
    return tmp_path


@asynccontextmanager
async def opened(folder: Path, *, busy: Callable[[], bool] = bool) -> AsyncIterator[tuple[Review, Likeness]]:
    """A review, and the looks that it goes by."""
    workers, supervisor = Workers(), Supervisor()
    failures: list[object] = []
    supervisor.failed.connect(failures.append)
    workspace = Workspace(folder / "library", {"IMAGEEDIT_API_URL": "http://127.0.0.1:9"}, workers)
    settings = Settings(SettingsFile(folder / "settings.json"))
    review = Review(workspace, workers, supervisor, settings, SensitivePictures(workspace, supervisor))
    likeness = Likeness(workspace, supervisor)
    likeness.stand_back_for(busy)
    likeness.learned.connect(review.take_looks)
    await workspace.open("wsk_test")
    await until("the answer", lambda: len(review.answer) == 18)
    try:
        yield review, likeness
    finally:
        await supervisor.shutdown(5)
        await workspace.close()
        workers.close()
    assert not failures


def test_an_answer_follows_what_is_learnt(run_in_qt: Run, library: Path) -> None:
    busy = [True]

    async def story() -> None:
        async with opened(library, busy=lambda: busy[0]) as (review, likeness):
            review.open("group:alike")
            await until("stacks", lambda: review.answer.stacks is not None)
            assert len(review.answer) == 18, "nothing is known of any"
            assert review.unlooked == 18
            assert likeness.is_learning
            busy.clear()
            busy.append(False)
            await until("fewer", lambda: len(review.answer) < 18)
            await until("the end of learning", lambda: not likeness.is_learning)
            assert review.unlooked == 0
        async with opened(library, busy=lambda: True) as (review, _):
            review.open("group:alike")
            await until("stacks", lambda: review.answer.stacks is not None)
            assert len(review.answer) < 18, "it is kept in the library"

    run_in_qt(story())


def test_nothing_is_learnt_while_somebody_waits_for_pictures(run_in_qt: Run, library: Path) -> None:
    async def story() -> None:
        asked = []

        def busy() -> bool:
            asked.append(True)
            return True

        async with opened(library, busy=busy) as (review, likeness):
            await until("turns to be asked for", lambda: len(asked) > 3)
            review.open("group:alike")
            await until("stacks", lambda: review.answer.stacks is not None)
            assert review.unlooked == 18
            assert likeness.is_learning

    run_in_qt(story())


def test_another_library_has_looks_of_its_own(run_in_qt: Run, library: Path) -> None:
    """A reference that the open library does not have finds nothing."""

    async def story() -> None:
        async with opened(library) as (review, likeness):
            await until("the end of learning", lambda: not likeness.is_learning)
            review.open("like:" + "0" * 12)
            await until("stacks", lambda: review.answer.goes_by_looks and not review.is_busy)
            assert len(review.answer) == 0
            review.open("")
            await until("the answer", lambda: len(review.answer) == 18)

    run_in_qt(story())
