"""The whole window with its services, against rehearsal: what is done in one place shows in the others."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget
from support.window import Play, Window, cells_of, unmarked, until

from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.ui.features.account.key_dialog import KeyDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

SAMPLES = resources_folder() / "samples"


class Desk:
    """A window, and what is ordered in it."""

    def __init__(self, window: Window) -> None:
        self.window, self.bench = window, window.bench
        self._told: dict[str, Job] = {}
        window.services.workspace.job_changed.connect(self._note)

    def _note(self, job: Job) -> None:
        self._told[job.id] = job

    def press(self, name: str, within: QWidget) -> None:
        """Click the button with these words in a part of the window."""
        (found,) = [one for one in self.window.buttons(name) if within.isAncestorOf(one)]
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    async def take(self, name: str) -> None:
        """Drop a sample into the source well."""
        self.window.drop(self.window.named("Source image"), SAMPLES / name)
        await until(name, lambda: name in self.window.source)

    async def order(self, prompt: str) -> None:
        """Write, press Generate, and wait until the order is written down."""
        before = len(self.jobs)
        self.window.write(prompt)
        self.window.press("Generate")
        await until("the order", lambda: len(self.jobs) > before)

    async def made(self, prompt: str) -> None:
        """Order a picture and wait for it."""
        await self.order(prompt)
        await until("the picture", lambda: any(f"{prompt}, Saved, " in name for name in self.names))

    @property
    def jobs(self) -> list[Job]:
        """All that were told of, newest first."""
        return sorted(self._told.values(), key=lambda job: (-job.created_ms, job.id))

    @property
    def names(self) -> list[str]:
        """Of the cells, as a screen reader says them; also behind a picture that is looked at."""
        return cells_of(self.bench.gallery)

    @property
    def position(self) -> str:
        """Where one is among the pictures, as a screen reader says it."""
        return self.window.named("Position").accessibleDescription()

    def fact(self, name: str) -> str:
        """What the details say under this name."""
        found = self.bench.inspector.findChildren(QTextEdit)
        (text,) = [one.toPlainText() for one in found if unmarked(one.accessibleName()) == name]
        return text

    def select(self, index: int) -> None:
        """Click on a picture that is on the screen."""
        grid = self.bench.gallery
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.picture_rect(index).center())


Tell: TypeAlias = Callable[[Callable[[Desk], Coroutine[None, None, None]]], None]


@pytest.fixture
def tell(play: Play) -> Tell:
    """Tells a story of what is ordered in a window in rehearsal."""
    return lambda story: play(lambda window: story(Desk(window)))


def test_an_edit_from_the_drop_to_the_next_one(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        bench = desk.bench
        await desk.take("chelsea.png")
        assert any("Write a prompt." in label.text() for label in bench.compose.findChildren(QLabel))
        await desk.order("neon cat")
        (place,) = await until("its place", lambda: desk.names)
        assert ", Saved, " not in place
        await until("the picture", lambda: desk.names == ["neon cat, Saved, 1 of 1"])
        await until("the end", lambda: [job.state for job in desk.jobs] == [JobState.DONE])

        desk.window.press("Show Details")
        desk.select(0)
        await until("the details", lambda: desk.fact("Prompt of this picture") == "neon cat")
        assert desk.fact("Cost of the job of this picture") == "Nothing (rehearsal)"

        desk.window.write("something else")
        await desk.take("coffee.png")
        desk.press("Restore recipe", bench.inspector)
        await until("the prompt", lambda: desk.window.prompt == "neon cat")
        await until("the source", lambda: "chelsea" in desk.window.source)

        desk.press("Use as source", bench.inspector)
        name = bench.gallery.current_item().result.path.name
        await until("the result", lambda: name in desk.window.source)
        desk.press("Copy prompt", bench.inspector)
        assert QGuiApplication.clipboard().text() == "neon cat"

    tell(story)


def test_pictures_are_looked_at_one_by_one(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        bench = desk.bench
        await desk.take("coffee.png")
        await desk.made("sepia")
        await desk.made("watercolor")
        desk.select(0)
        bench.gallery.setFocus()
        QTest.keyClick(bench.gallery, Qt.Key.Key_Return)
        assert bench.viewer.isVisible()
        assert desk.position == "1 of 2"
        QTest.keyClick(bench.viewer, Qt.Key.Key_Right)
        assert desk.position == "2 of 2"
        assert bench.gallery.current_item().prompt == "sepia", "the gallery follows"
        QTest.keyClick(bench.viewer, Qt.Key.Key_Left)
        assert desk.position == "1 of 2"
        QTest.keyClick(bench.viewer, Qt.Key.Key_Escape)
        assert bench.gallery.isVisible()
        assert not bench.viewer.isVisible()

    tell(story)


def test_an_order_does_not_throw_one_out_of_the_picture(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        bench = desk.bench
        await desk.take("coffee.png")
        await desk.made("sepia")
        desk.select(0)
        bench.gallery.setFocus()
        QTest.keyClick(bench.gallery, Qt.Key.Key_Return)
        await desk.made("watercolor")
        assert bench.viewer.isVisible()

    tell(story)


def test_the_picture_alone(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        bench = desk.bench
        await desk.take("coffee.png")
        await desk.made("sepia")
        desk.select(0)
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

    tell(story)


def test_what_fails_is_told_where_one_looks(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        bench = desk.bench
        await desk.take("coffee.png")
        await desk.order("please fail")
        await until("the failure", lambda: desk.jobs[0].state is JobState.FAILED)
        desk.window.press("1 failed")
        assert bench.jobs_panel.isVisible()
        row = bench.jobs.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert "could not make the pictures" in row
        (told,) = await until("the reason", lambda: [n for n in desk.names if "could not make the pict" in n])
        assert told.startswith("Batch without pictures, please fail, "), "its place in the gallery is given up"

    tell(story)


def test_stop_waiting_leaves_the_order_to_be_picked_up(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        await desk.take("coffee.png")
        await desk.order("sepia")
        desk.window.press("Show Jobs")
        desk.press("Stop waiting", desk.bench.jobs_panel)
        await until("the end", lambda: desk.jobs[0].state is JobState.ABANDONED)

    tell(story)


def test_the_key_is_asked_for_when_the_real_service_is_wanted(tell: Tell) -> None:
    async def story(desk: Desk) -> None:
        desk.window.press("Use the real service…")
        dialog = await until("the dialog", lambda: desk.bench.findChild(KeyDialog))
        assert dialog.isVisible()
        dialog.reject()

    tell(story)
