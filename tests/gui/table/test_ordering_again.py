"""What a row asked for and did not get is ordered again, from the table or from among the jobs."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QMenu
from support.service_faults import drop, status
from support.service_server import KEY, Service
from support.window import Window, until, window_at

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.table.standing import Standing
from imageedit_desktop.services.tables.tables import Tables

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

RunInQt = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    with Service().running() as running:
        monkeypatch.setenv("IMAGEEDIT_API_URL", running.address)
        yield running


async def opened(window: Window, folder: Path, *lines: str) -> Tables:
    """A table at hand, of a file, as soon as it can be ordered."""
    Image.new("RGB", (64, 48), "red").save(folder / "shot.png")
    (folder / "autumn.csv").write_text("\n".join(("source,prompt,images,seed,reproducible", *lines)))
    tables = window.services.tables
    await until("the library", lambda: tables.is_open)
    tables.open_file(folder / "autumn.csv")
    await until("what goes", lambda: tables.overview.plan.going)
    return tables


def standings(tables: Tables) -> list[Standing]:
    return [tables.overview.standing(row.id) for row in tables.rows]


def retry(window: Window) -> None:
    """Choose it for the newest of the jobs."""
    window.key(Qt.Key.Key_J)
    (view,) = [one for one in window.shell.findChildren(QListView) if one.accessibleName() == "Jobs"]
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    (menu,) = [menu for menu in window.shell.findChildren(QMenu) if menu.isVisible()]
    (action,) = [action for action in menu.actions() if action.text().replace("&", "") == "Retry the Job"]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_a_job_of_a_row_that_is_retried_is_of_that_row(
    qapp: Any, run_in_qt: RunInQt, service: Service, tmp_path: Path
) -> None:
    service.misbehave("submit", status(400, message="not now"))

    async def story() -> None:
        async with window_at(tmp_path, key=KEY) as window:
            tables = await opened(window, tmp_path, "shot.png,a fox,1,5,")
            tables.order(tables.overview.plan, paused=False)
            await until("its failure", lambda: standings(tables) == [Standing.FAILED])

            retry(window)

            await until("it is done", lambda: standings(tables) == [Standing.DONE])
            assert tables.overview.plan.going == ()
            QTest.keyClicks(window.named("Search"), "table:autumn#1")
            QTest.keyClick(window.named("Search"), Qt.Key.Key_Return)
            await until("the answer", lambda: window.services.review.query.conditions)
            await until("its picture", lambda: "a fox, Saved, 1 of 1" in window.pictures)

    run_in_qt(story())


def test_a_row_that_came_partly_says_so_and_what_failed_is_ordered_again(
    qapp: Any, run_in_qt: RunInQt, service: Service, tmp_path: Path
) -> None:
    service.misbehave("submit", status(400, message="not now"))

    async def story() -> None:
        async with window_at(tmp_path, key=KEY) as window:
            tables = await opened(window, tmp_path, "shot.png,a fox,3,,yes")
            tables.order(tables.overview.plan, paused=False)
            await until("what came of it", lambda: standings(tables) == [Standing.PARTLY])
            assert (tables.overview.plan.requests, tables.overview.plan.price) == (1, 3_500)

            tables.order(tables.overview.plan, paused=False)

            await until("it is done", lambda: standings(tables) == [Standing.DONE])
            jobs = await window.services.queue.load()
            assert sorted(job.state for job in jobs) == [JobState.DONE] * 3 + [JobState.FAILED]

    run_in_qt(story())


def test_a_row_whose_order_is_in_doubt_is_told_of_and_is_not_ordered_again(
    qapp: Any, run_in_qt: RunInQt, service: Service, tmp_path: Path
) -> None:
    service.misbehave("submit", drop)

    async def story() -> None:
        async with window_at(tmp_path, key=KEY) as window:
            tables = await opened(window, tmp_path, "shot.png,a fox,1,5,")
            tables.order(tables.overview.plan, paused=False)
            await until("the doubt", lambda: standings(tables) == [Standing.UNKNOWN])
            window.choose("&Table of Requests")
            await until("a word of it", lambda: window.says("1 row needs a look among the jobs"))
            assert tables.overview.plan.going == ()

    run_in_qt(story())


def test_what_is_ordered_elsewhere_meanwhile_is_told_as_such(
    qapp: Any, run_in_qt: RunInQt, service: Service, tmp_path: Path
) -> None:
    async def story() -> None:
        async with window_at(tmp_path, key=KEY) as window:
            tables = await opened(window, tmp_path, "shot.png,a fox,1,5,")
            (one,) = tables.overview.plan.going
            assert standings(tables) == [Standing.READY]

            window.services.queue.submit(recipe.build(one.draft))

            await until("it is a repeat", lambda: standings(tables) == [Standing.REPEAT])
            assert tables.overview.plan.going == ()

    run_in_qt(story())
