"""Questions about pictures of one library: none of them outlives it, and of two the newer one is open."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import Callable, Coroutine
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from benchmarks.made_library import make_library
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from support.window import Window, until

from imageedit_desktop.pipeline import bin as bin_

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

Story = Callable[[Window], Coroutine[Any, Any, None]]
Play = Callable[[Story], None]
NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def leave_first_outside(library: Path, own: Path) -> None:
    """Have the first picture of the gallery in a folder of the artist's own."""
    own.mkdir()
    with closing(sqlite3.connect(library / "library.sqlite3")) as connection, connection:
        newest = "SELECT batch_id FROM batches ORDER BY created_ms DESC, batch_id LIMIT 1"
        first = f"SELECT result_id, path FROM results WHERE number = 1 AND batch_id = ({newest})"
        result_id, path = connection.execute(first).fetchone()
        shutil.move(library / path, own / "mine.jpg")
        values = (str(own / "mine.jpg"), result_id)
        connection.execute("UPDATE results SET path = ? WHERE result_id = ?", values)


@pytest.fixture
def play(play: Play, tmp_path: Path) -> Play:
    """Plays a story at the first picture of rehearsal, which is the artist's own; there is another library."""
    make_library(tmp_path / "library" / "rehearsal", 18)
    leave_first_outside(tmp_path / "library" / "rehearsal", tmp_path / "own")
    make_library(tmp_path / "library", 9)

    def filled(story: Story) -> None:
        async def whole(window: Window) -> None:
            review = window.services.review
            await shown(window, 18)
            press(window, Qt.Key.Key_Home)
            await until("the first", lambda: review.current == 0 and review.item(0) is not None)
            await story(window)

        play(whole)

    return filled


async def shown(window: Window, pictures: int) -> None:
    review = window.services.review
    await until("the library", lambda: len(review.answer) == pictures and not review.is_busy)


def press(window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key in the gallery."""
    gallery = window.named("Gallery")
    gallery.setFocus()
    QTest.keyClick(gallery, key, modifiers)


def headings(window: Window) -> list[str]:
    return [dialog.windowTitle() for dialog in window.dialogs()]


def hold_own_files(monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Let nobody know which files are the artist's own before this is set."""
    known, own_files = asyncio.Event(), bin_.own_files

    async def later(*args: Any) -> Any:
        found = await own_files(*args)
        await known.wait()
        return found

    monkeypatch.setattr("imageedit_desktop.services.judging.verdicts.own_files", later)
    return known


def test_the_question_about_the_bin_goes_with_its_library(play: Play) -> None:
    async def story(window: Window) -> None:
        press(window, Qt.Key.Key_Delete)
        await until("the question", window.dialogs)
        await window.services.workspace.open("wsk_test")
        assert headings(window) == []
        await shown(window, 9)

    play(story)


def test_a_question_about_the_bin_that_is_left_means_nothing_in_another_library(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even where the window could not put it away."""

    async def story(window: Window) -> None:
        press(window, Qt.Key.Key_Delete)
        await until("the question", window.dialogs)
        (question,) = window.dialogs()
        question.is_of_library = False
        await window.services.workspace.open("wsk_test")
        await shown(window, 9)
        window.press("Move to the Bin")
        await window.services.verdicts.written()
        assert len(window.services.review.answer) == 9
        assert window.services.verdicts.steps.undo is None

    play(story)


@pytest.mark.parametrize(
    ("key", "modifiers", "heading"),
    [(Qt.Key.Key_T, NONE, "Tags of 1 picture"), (Qt.Key.Key_G, CONTROL, "Go to Picture")],
)
def test_other_sheets_go_with_the_library_too(
    play: Play, key: Qt.Key, modifiers: Qt.KeyboardModifier, heading: str
) -> None:
    async def story(window: Window) -> None:
        press(window, key, modifiers)
        await until("the sheet", lambda: headings(window) == [heading])
        await window.services.workspace.open("wsk_test")
        assert headings(window) == []

    play(story)


def test_a_folder_is_not_imported_into_the_library_that_comes_next(play: Play, tmp_path: Path) -> None:
    async def story(window: Window) -> None:
        window.drop(window.named("Gallery"), tmp_path / "own")
        await until("the sheet", lambda: headings(window) == ["Import “own”"])
        await window.services.workspace.open("wsk_test")
        assert headings(window) == []

    play(story)


def test_a_search_is_not_saved_in_the_library_that_comes_next(play: Play) -> None:
    async def story(window: Window) -> None:
        window.services.review.open("undecided")
        await until("the search", lambda: window.services.review.query.chooses)
        window.choose("Save This Search…")
        await until("the sheet", lambda: headings(window) == ["Save This Search"])
        await window.services.workspace.open("wsk_test")
        assert headings(window) == []

    play(story)


def test_pressed_twice_it_asks_once(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(window: Window) -> None:
        known = hold_own_files(monkeypatch)
        press(window, Qt.Key.Key_Delete)
        press(window, Qt.Key.Key_Delete)
        known.set()
        await window.services.verdicts.written()
        assert len(headings(window)) == 1
        window.press("Move to the Bin")
        await until("it to go", lambda: len(window.services.review.answer) == 17)
        assert headings(window) == []

    play(story)


def test_nothing_is_asked_once_the_library_closes(
    play: Play, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def story(window: Window) -> None:
        known = hold_own_files(monkeypatch)
        press(window, Qt.Key.Key_Delete)
        closed = window.services.supervisor.spawn(window.services.workspace.close(), "close")
        await until("it to close", lambda: window.services.workspace.open_desk is None)
        known.set()
        await closed
        assert headings(window) == []
        assert (tmp_path / "own" / "mine.jpg").exists()

    play(story)
