"""The whole window with its services, against rehearsal: what is done in one place shows in the others."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from shiboken6 import delete
from support.window import cells_of

from imageedit_desktop import app
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.store.settings_file import SettingsFile
from imageedit_desktop.ui.features.account.key_dialog import KeyDialog
from imageedit_desktop.ui.mime import Dropped
from imageedit_desktop.ui.window.binding import Binding
from imageedit_desktop.ui.window.services import Services
from imageedit_desktop.ui.window.shell import Shell
from imageedit_desktop.ui.window.workbench import Workbench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

T = TypeVar("T")
SAMPLES = resources_folder() / "samples"
_PATIENCE_S = 40.0


async def until(what: str, probe: Callable[[], T | None]) -> T:
    """The first true answer; the window lives on meanwhile."""
    end = asyncio.get_running_loop().time() + _PATIENCE_S
    while not (found := probe()):
        assert asyncio.get_running_loop().time() < end, f"waited for {what}"
        await asyncio.sleep(0.02)
    return found


@dataclass
class Window:
    """The window as a user has it."""

    bench: Workbench
    services: Services
    told: dict[str, Job] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.services.workspace.job_changed.connect(self._note)

    def _note(self, job: Job) -> None:
        self.told[job.id] = job

    def press(self, name: str, within: QWidget | None = None) -> None:
        """Click the button with these words."""
        buttons = (within or self.bench.shell).findChildren(QAbstractButton)
        (found,) = [b for b in buttons if name in (b.text(), b.accessibleName()) and b.isVisible()]
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    def write(self, prompt: str) -> None:
        """Put other words into the prompt."""
        editor = self.bench.compose._prompt.editor
        editor.selectAll()
        QTest.keyClicks(editor, prompt)

    async def take(self, name: str) -> None:
        """Drop a sample into the source well."""
        self.bench.compose.source_offered.emit(Dropped(paths=(SAMPLES / name,)))
        await until(name, lambda: name in self.bench.compose._source.well.accessibleDescription())

    async def order(self, prompt: str) -> None:
        """Write, press Generate, and wait until the order is written down."""
        before = len(self.jobs)
        self.write(prompt)
        self.press("Generate")
        await until("the order", lambda: len(self.jobs) > before)

    async def made(self, prompt: str) -> None:
        """Order a picture and wait for it."""
        await self.order(prompt)
        await until("the picture", lambda: any(f"{prompt}, Saved, " in name for name in self.names))

    @property
    def jobs(self) -> list[Job]:
        """All that were told of, newest first."""
        return sorted(self.told.values(), key=lambda job: (-job.created_ms, job.id))

    @property
    def position(self) -> str:
        """Where one is among the pictures, as a screen reader says it."""
        (found,) = [w for w in self.bench.findChildren(QWidget) if w.accessibleName() == "Position"]
        return found.accessibleDescription()

    @property
    def names(self) -> list[str]:
        """Of the cells, as a screen reader says them."""
        return cells_of(self.bench.gallery)

    def select(self, index: int) -> None:
        """Click on a picture that is on the screen."""
        grid = self.bench.gallery
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.picture_rect(index).center())


Play: TypeAlias = Callable[[Callable[[Window], Coroutine[Any, Any, None]]], None]


@pytest.fixture
def play(qapp: Any, run_in_qt: Callable[[Coroutine[Any, Any, None]], None], tmp_path: Path) -> Iterator[Play]:
    """Plays a story in an open window in rehearsal. All of it is one coroutine: none may wait without a loop."""
    settings = Settings(SettingsFile(tmp_path / "settings.json"))
    shell = Shell({})
    shell.show()
    bench, files = app.furnish(shell, settings)
    services = app.make_services(settings, tmp_path / "library")
    files.workspace = services.workspace

    async def whole(story: Callable[[Window], Coroutine[Any, Any, None]]) -> None:
        Binding(bench, services)
        await services.workspace.open(None)
        try:
            await story(Window(bench, services))
        finally:
            bench.close_pictures()
            await services.supervisor.shutdown(5.0)
            await services.workspace.close()
            services.workers.close()

    yield lambda story: run_in_qt(whole(story))
    delete(shell)


def test_an_edit_from_the_drop_to_the_next_one(play: Play) -> None:
    async def story(window: Window) -> None:
        bench = window.bench
        await window.take("chelsea.png")
        assert any("Write a prompt." in label.text() for label in bench.compose.findChildren(QLabel))
        await window.order("neon cat")
        (place,) = await until("its place", lambda: window.names)
        assert ", Saved, " not in place
        await until("the picture", lambda: window.names == ["neon cat, Saved, 1 of 1"])
        await until("the end", lambda: [job.state for job in window.jobs] == [JobState.DONE])

        window.press("Show Details")
        window.select(0)
        await until("the details", lambda: bench.inspector._prompt.toPlainText() == "neon cat")
        assert bench.inspector._values["cost"].toPlainText() == "Nothing (rehearsal)"

        window.write("something else")
        await window.take("coffee.png")
        window.press("Restore recipe", bench.inspector)
        await until("the prompt", lambda: bench.compose._prompt.editor.toPlainText() == "neon cat")
        await until("the source", lambda: "chelsea" in bench.compose._source.well.accessibleDescription())

        window.press("Use as source", bench.inspector)
        name = bench.gallery.current_item().result.path.name
        await until("the result", lambda: name in bench.compose._source.well.accessibleDescription())
        window.press("Copy prompt", bench.inspector)
        assert QGuiApplication.clipboard().text() == "neon cat"

    play(story)


def test_pictures_are_looked_at_one_by_one(play: Play) -> None:
    async def story(window: Window) -> None:
        bench = window.bench
        await window.take("coffee.png")
        await window.made("sepia")
        await window.made("watercolor")
        window.select(0)
        bench.gallery.setFocus()
        QTest.keyClick(bench.gallery, Qt.Key.Key_Return)
        assert bench.viewer.isVisible()
        assert window.position == "1 of 2"
        QTest.keyClick(bench.viewer, Qt.Key.Key_Right)
        assert window.position == "2 of 2"
        assert bench.gallery.current_item().prompt == "sepia", "the gallery follows"
        QTest.keyClick(bench.viewer, Qt.Key.Key_Left)
        assert window.position == "1 of 2"
        QTest.keyClick(bench.viewer, Qt.Key.Key_Escape)
        assert bench.gallery.isVisible()
        assert not bench.viewer.isVisible()

    play(story)


def test_an_order_does_not_throw_one_out_of_the_picture(play: Play) -> None:
    async def story(window: Window) -> None:
        bench = window.bench
        await window.take("coffee.png")
        await window.made("sepia")
        window.select(0)
        bench.gallery.setFocus()
        QTest.keyClick(bench.gallery, Qt.Key.Key_Return)
        await window.made("watercolor")
        assert bench.viewer.isVisible()

    play(story)


def test_the_picture_alone(play: Play) -> None:
    async def story(window: Window) -> None:
        bench = window.bench
        await window.take("coffee.png")
        await window.made("sepia")
        window.select(0)
        bench.gallery.setFocus()
        QTest.keyClick(bench.gallery, Qt.Key.Key_Return)
        QTest.keyClick(bench.viewer, Qt.Key.Key_F)
        assert not bench.compose.isVisible()
        assert not bench.strip.isVisible()
        assert not bench.shell.menuBar().isVisible()
        QTest.keyClick(bench.viewer, Qt.Key.Key_Escape)
        assert bench.viewer.isVisible()
        assert bench.compose.isVisible()
        QTest.keyClick(bench.viewer, Qt.Key.Key_F)
        bench.show_gallery()
        assert bench.compose.isVisible()

    play(story)


def test_what_fails_is_told_where_one_looks(play: Play) -> None:
    async def story(window: Window) -> None:
        bench = window.bench
        await window.take("coffee.png")
        await window.order("please fail")
        await until("the failure", lambda: window.jobs[0].state is JobState.FAILED)
        window.press("1 failed")
        assert bench.jobs_panel.isVisible()
        row = bench.jobs.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert "could not make the pictures" in row
        (told,) = await until("the reason", lambda: [n for n in window.names if "could not make the pict" in n])
        assert told.startswith("Batch without pictures, please fail, "), "its place in the gallery is given up"

    play(story)


def test_stop_waiting_leaves_the_order_to_be_picked_up(play: Play) -> None:
    async def story(window: Window) -> None:
        await window.take("coffee.png")
        await window.order("sepia")
        window.press("Show Jobs")
        window.press("Stop waiting", window.bench.jobs_panel)
        await until("the end", lambda: window.jobs[0].state is JobState.ABANDONED)

    play(story)


def test_the_key_is_asked_for_when_the_real_service_is_wanted(play: Play) -> None:
    async def story(window: Window) -> None:
        window.press("Use the real service…")
        dialog = await until("the dialog", lambda: window.bench.findChild(KeyDialog))
        assert dialog.isVisible()
        dialog.reject()

    play(story)
