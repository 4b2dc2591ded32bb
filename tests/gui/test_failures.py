"""What fails stays among the jobs, says all of it, and is dealt with there."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Coroutine, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QMenu, QTextEdit
from support.service_faults import status
from support.service_server import KEY, Call, Reply, Service
from support.window import Window, until, window_at

from imageedit_desktop.paths import resources_folder
from imageedit_desktop.ui.features.gallery.grid import GalleryGrid

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

RunInQt = Callable[[Coroutine[Any, Any, None]], None]
SAMPLES = resources_folder() / "samples"


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    with Service().running() as running:
        monkeypatch.setenv("IMAGEEDIT_API_URL", running.address)
        yield running


def jobs_of(window: Window) -> QListView:
    (view,) = [v for v in window.shell.findChildren(QListView) if v.accessibleName() == "Jobs"]
    return view


def rows(window: Window) -> list[str]:
    """What a screen reader says of each row of the jobs, the newest first."""
    model = jobs_of(window).model()
    return [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())]


async def order(window: Window, prompt: str, *, images: int = 1) -> None:
    """Compose and press Generate; until it stands among the jobs."""
    if not window.source.startswith("coffee"):
        window.drop(window.named("Source image"), SAMPLES / "coffee.png")
        await until("the source", lambda: "coffee.png" in window.source)
    window.write(prompt)
    QTest.keyClick(window.named("Images"), Qt.Key.Key_Home)
    for _ in range(images - 1):
        QTest.keyClick(window.named("Images"), Qt.Key.Key_Right)
    window.press("Generate")
    await until(prompt, lambda: rows(window) and rows(window)[0].startswith(prompt))


def choose(window: Window, row: int, name: str) -> None:
    """Press Enter on a row and choose what is to be done about it."""
    view = jobs_of(window)
    if not view.isVisible():
        window.key(Qt.Key.Key_J)
    view.setCurrentIndex(view.model().index(row, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    (menu,) = [menu for menu in window.shell.findChildren(QMenu) if menu.isVisible()]
    (action,) = [action for action in menu.actions() if action.text().replace("&", "") == name]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_failures_are_counted_told_and_dismissed_for_good(
    qapp: Any, run_in_qt: RunInQt, service: Service, tmp_path: Path
) -> None:
    service.misbehave("submit", status(400, message="not that"), status(402, message="no money"))

    async def story() -> None:
        async with window_at(tmp_path, key=KEY) as window:
            await order(window, "one")
            await until("its failure", lambda: "Failed" in rows(window)[0])
            await order(window, "two")
            await until("both", lambda: window.buttons("2 failed"))
            assert "not that" in rows(window)[1]
            assert "balance" in rows(window)[0]
            choose(window, 0, "Dismiss the Job")
            await until("one", lambda: window.buttons("1 failed"))
            assert [row.partition(",")[0] for row in rows(window)] == ["one"]
        async with window_at(tmp_path, key=KEY) as window:
            await until("the count", lambda: window.buttons("1 failed"))
            assert [row.partition(",")[0] for row in rows(window)] == ["one"], "what was dismissed does not return"

    run_in_qt(story())


def test_a_failure_that_was_made_good_is_no_longer_counted(
    qapp: Any, run_in_qt: RunInQt, service: Service, tmp_path: Path
) -> None:
    service.misbehave("submit", status(400, message="not now"))

    async def story() -> None:
        async with window_at(tmp_path, key=KEY) as window:
            await order(window, "one")
            await until("its failure", lambda: window.buttons("1 failed"))
            await asyncio.sleep(1.1)  # sooner it would be a double click
            choose(window, 0, "Retry the Job")
            await until("the picture", lambda: "one, Saved, 1 of 1" in window.pictures)
            await until("the count to go", lambda: not window.buttons("1 failed"))

    run_in_qt(story())


def test_presses_that_a_held_key_makes_order_once(
    qapp: Any, run_in_qt: RunInQt, service: Service, tmp_path: Path
) -> None:
    """A busy system tells a key that is held down as one press after the other."""

    async def story() -> None:
        async with window_at(tmp_path, key=KEY) as window:
            await order(window, "one")
            for _ in range(6):
                window.key(Qt.Key.Key_Return, on=window.named("Prompt"))
                await asyncio.sleep(0.3)
            await until("the picture", lambda: "one, Saved, 1 of 1" in window.pictures)
            assert len(service.seen("submit")) == 1

    run_in_qt(story())


def test_one_picture_that_is_missing_is_said(
    qapp: Any, run_in_qt: RunInQt, service: Service, tmp_path: Path
) -> None:
    def without_the_third(call: Call) -> Reply | None:
        return status(404)(call) if call.request.path.endswith("/3.jpeg") else call.proceed()

    service.misbehave("download", without_the_third, forever=True)

    async def story() -> None:
        async with window_at(tmp_path, key=KEY) as window:
            await order(window, "nine", images=9)
            await until("what came", lambda: "8 of 9 images" in rows(window)[0])
            assert len(window.pictures) == 8
            window.press("Show Details")
            gallery = window.named("Gallery")
            assert isinstance(gallery, GalleryGrid)
            first = gallery.picture_rect(0).center()
            QTest.mouseClick(gallery.viewport(), Qt.MouseButton.LeftButton, pos=first)
            name = "Pictures of the job of this picture"
            said = [w for w in window.shell.findChildren(QTextEdit) if w.accessibleName() == name]
            await until("the details", lambda: said[0].isVisible() and said[0].toPlainText() == "8 of 9")

    run_in_qt(story())


def test_jobs_of_a_newer_version_are_told_of(
    qapp: Any, run_in_qt: RunInQt, service: Service, tmp_path: Path
) -> None:
    async def story() -> None:
        async with window_at(tmp_path, key=KEY) as window:
            await order(window, "one")
            await until("its picture", lambda: any("one, Saved" in cell for cell in window.pictures))
        with closing(sqlite3.connect(tmp_path / "library" / "library.sqlite3")) as newer:
            newer.execute("UPDATE jobs SET state = 'reviewing'")
            newer.commit()
        async with window_at(tmp_path, key=KEY) as window:
            await until("a word", lambda: window.says("1 job is from another version of the program"))
            assert "Of another version" in rows(window)[0]

    run_in_qt(story())
