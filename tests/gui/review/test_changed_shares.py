"""Pictures are held against their sources behind everything else, once for each."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import pytest
from support.edited_library import WIDE, Edit, add_batch, keep_source
from support.window import until

from imageedit_desktop.domain.ids import PictureId, number_of
from imageedit_desktop.pipeline import measure_shares
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.looks import changed_shares as shares_module
from imageedit_desktop.services.looks.changed_shares import ChangedShares
from imageedit_desktop.services.looks.likeness import Likeness
from imageedit_desktop.services.looks.sensitive import SensitivePictures
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.search import Search
from imageedit_desktop.store.settings_file import SettingsFile

Run = Callable[[Coroutine[Any, Any, None]], None]
EDITS = [Edit(part=WIDE, size=(640, 360), patch=patch, recoloured=False) for patch in (0.0, 0.2)]


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two edits of one source."""
    monkeypatch.setattr(shares_module, "_AFTER_S", 0.0)
    with closing(Library.open(tmp_path / "library")) as made:
        add_batch(made, 1, keep_source(made), EDITS)
    return tmp_path / "library"


@asynccontextmanager
async def opened(
    library: Path, *, busy: Callable[[], bool] = bool
) -> AsyncIterator[tuple[ChangedShares, list[frozenset[int]]]]:
    """The service, and the batches that it told of."""
    workers, supervisor = Workers(), Supervisor()
    failures: list[object] = []
    supervisor.failed.connect(failures.append)
    workspace = Workspace(library, {"IMAGEEDIT_API_URL": "http://127.0.0.1:9"}, workers)
    likeness = Likeness(workspace, supervisor)
    likeness.stand_back_for(busy)
    shares = ChangedShares(workspace, supervisor, likeness)
    told: list[frozenset[int]] = []
    shares.measured.connect(told.append)
    await workspace.open("wsk_test")
    try:
        yield shares, told
    finally:
        await supervisor.shutdown(5)
        await workspace.close()
        workers.close()
    assert not failures


def test_all_are_measured_and_told_of_and_the_next_session_has_nothing_to_do(run_in_qt: Run, library: Path) -> None:
    async def story() -> None:
        async with opened(library) as (shares, told):
            await until("all to be measured and told", lambda: told and not shares.is_measuring)
            assert told == [frozenset({1})]
        async with opened(library) as (shares, told):
            await until("the end of measuring", lambda: not shares.is_measuring)
            assert told == []

    run_in_qt(story())


def test_nothing_is_measured_while_somebody_waits_for_pictures(run_in_qt: Run, library: Path) -> None:
    asked = []

    def busy() -> bool:
        asked.append(True)
        return len(asked) < 8

    async def story() -> None:
        async with opened(library, busy=busy) as (shares, told):
            await until("turns to be asked for", lambda: len(asked) > 4)
            assert shares.is_measuring
            assert told == []
            await until("word of it", lambda: told)

    run_in_qt(story())


def test_how_pictures_look_comes_first(run_in_qt: Run, library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    learning, asked = [True], []

    def is_learning(_likeness: Likeness) -> bool:
        asked.append(True)
        return learning[0]

    monkeypatch.setattr(Likeness, "is_learning", property(is_learning))

    async def story() -> None:
        async with opened(library) as (shares, told):
            await until("turns to be asked for", lambda: len(asked) > 1)
            assert told == []
            learning[0] = False
            await until("all to be measured and told", lambda: told and not shares.is_measuring)

    run_in_qt(story())


def test_closed_in_the_middle_it_goes_on_next_time(run_in_qt: Run, library: Path) -> None:
    async def story() -> None:
        async with opened(library, busy=lambda: True) as (shares, told):
            assert shares.is_measuring
        assert told == []
        async with opened(library) as (_, told):
            await until("word of it", lambda: told)

    run_in_qt(story())


def test_it_is_told_what_was_not_there_once_nothing_is_left(run_in_qt: Run, library: Path) -> None:
    (path,) = (library / "results").rglob("1 2.png")
    path.unlink()
    gathered: list[frozenset[PictureId]] = []

    async def story() -> None:
        async with opened(library) as (shares, _):
            shares.gathered.connect(gathered.append)
            await until("the end of measuring", lambda: not shares.is_measuring)
            assert [[number_of(picture) for picture in absent] for absent in gathered] == [[2]]

    run_in_qt(story())


def test_stacks_are_made_anew_when_all_are_measured_and_not_for_each(
    run_in_qt: Run, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measure_shares, "AT_ONCE", 1)
    looked: list[int] = []
    at_once = Search.looked_at

    def looked_at(search: Search, query: Any) -> Any:
        found = at_once(search, query)
        looked.append(len(found.pictures))
        return found

    monkeypatch.setattr(Search, "looked_at", looked_at)
    busy = [True]

    async def story() -> None:
        async with reviewed(library, busy=lambda: bool(busy)) as (review, shares):
            review.open("group:alike changed:>=0%")
            await until("stacks", lambda: review.answer.goes_by_looks and not review.is_busy)
            await until("what is missing", lambda: review.unmeasured == 2)
            assert looked == [0]
            busy.clear()
            await until("the answer", lambda: len(review.answer) == 2)
            await until("rest", lambda: not shares.is_measuring and not review.is_busy)
            await until("nothing to be missing", lambda: review.unmeasured == 0)
            assert looked == [0, 2]

    run_in_qt(story())


@asynccontextmanager
async def reviewed(library: Path, *, busy: Callable[[], bool]) -> AsyncIterator[tuple[Review, ChangedShares]]:
    """A review, and the shares that it asks for."""
    workers, supervisor = Workers(), Supervisor()
    failures: list[object] = []
    supervisor.failed.connect(failures.append)
    workspace = Workspace(library, {"IMAGEEDIT_API_URL": "http://127.0.0.1:9"}, workers)
    settings = Settings(SettingsFile(library.parent / "settings.json"))
    review = Review(workspace, workers, supervisor, settings, SensitivePictures(workspace, supervisor))
    likeness = Likeness(workspace, supervisor)
    likeness.stand_back_for(busy)
    shares = ChangedShares(workspace, supervisor, likeness)
    shares.measured.connect(review.take_shares)
    shares.gathered.connect(review.take_gathered)
    await workspace.open("wsk_test")
    await until("the answer", lambda: len(review.answer) == 2)
    try:
        yield review, shares
    finally:
        await supervisor.shutdown(5)
        await workspace.close()
        workers.close()
    assert not failures
