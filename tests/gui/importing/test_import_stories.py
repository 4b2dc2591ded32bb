"""Folders of pictures come into the library from the window: chosen or dropped, watched, stopped, undone."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QRadioButton, QWidget
from support.window import CONTROL, Play, Window, until
from support.xmp import packet

from imageedit_desktop.pipeline import judge
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.store.tables.verdicts import NextSteps

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three pictures, one of them with four stars, and a file that only claims to be one."""
    made = tmp_path / "Holiday"
    made.mkdir()
    for number in range(3):
        xmp = packet('xmp:Rating="4"') if number == 1 else packet()
        Image.new("RGB", (90, 60), f"#80{number}0ff").save(made / f"{number}.jpg", xmp=xmp)
    return made


async def _offered(window: Window, folder: Path) -> None:
    """The folder falls on the gallery, and the window asks how it is to be imported."""
    assert window.drop(window.named("Gallery"), folder)
    await until("the question", lambda: window.says("Import “Holiday”"))
    (dialog,) = window.dialogs()
    dialog.activateWindow()
    await until("the keyboard", dialog.isActiveWindow)


async def _imported(window: Window, folder: Path) -> None:
    await _offered(window, folder)
    window.press("Import")
    await until("the summary", lambda: window.says("Imported: 3 pictures."))
    await until("three cells", lambda: len(window.pictures) == 3)
    await _is_active(window)


async def _is_active(window: Window) -> None:
    """It has the keyboard, which every window manager gives it when a dialog closes."""
    window.shell.activateWindow()
    await until("the window", window.shell.isActiveWindow)


def test_a_folder_that_is_dropped_joins_the_library_where_it_is(play: Play, folder: Path, tmp_path: Path) -> None:
    async def story(window: Window) -> None:
        await _imported(window, folder)
        first = window.pictures[0]
        assert "0.jpg" in first
        assert "Picture 1 of 3" in first
        assert "4 stars" in window.pictures[1]
        assert window.source == "Drop a photo here"
        assert not list((tmp_path / "library" / "rehearsal" / "results").rglob("*.jpg"))

    play(story)


def test_as_copies_the_library_has_files_of_its_own_and_the_choice_is_remembered(
    play: Play, folder: Path, tmp_path: Path
) -> None:
    async def story(window: Window) -> None:
        await _offered(window, folder)
        (copy,) = [one for one in window.shell.findChildren(QRadioButton) if one.text().startswith("Copy")]
        window.key(Qt.Key.Key_Space, PLAIN, on=copy)
        window.press("Import")
        await until("the summary", lambda: window.says("Imported: 3 pictures."))
        assert len(list((tmp_path / "library" / "rehearsal" / "results").rglob("*.jpg"))) == 3
        await _offered(window, folder)
        (copy,) = [one for one in window.shell.findChildren(QRadioButton) if one.text().startswith("Copy")]
        assert copy.isChecked()
        window.press("Import")
        await until("the summary", lambda: window.says("In the library already: 3."))
        assert len(window.pictures) == 3

    play(story)


def test_by_the_menu_a_folder_is_chosen(play: Play, folder: Path) -> None:
    async def story(window: Window) -> None:
        window.key(Qt.Key.Key_I, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        (chooser,) = await until("the chooser", lambda: window.shell.findChildren(QFileDialog))
        assert chooser.fileMode() is QFileDialog.FileMode.Directory
        (name,) = chooser.findChildren(QLineEdit)
        name.setText(str(folder))  # as if pasted: what is typed is completed from the disk
        (choose,) = [one for one in chooser.findChildren(QAbstractButton) if one.text() == "&Choose"]
        QTest.mouseClick(choose, Qt.MouseButton.LeftButton)
        await until("the question", lambda: window.says("Import “Holiday”"))
        window.press("Cancel")
        await asyncio.sleep(0)
        assert window.pictures == []

    play(story)


def test_undo_is_heard_as_soon_as_the_summary_is_there(
    play: Play, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, let_go = asyncio.Event(), asyncio.Event()
    next_steps = judge.next_steps

    async def held(desk: Desk) -> NextSteps:
        reached.set()
        await let_go.wait()
        return await next_steps(desk)

    async def story(window: Window) -> None:
        monkeypatch.setattr(judge, "next_steps", held)
        await _imported(window, folder)
        assert reached.is_set()
        window.key(Qt.Key.Key_Z, CONTROL, on=window.named("Gallery"))
        await asyncio.sleep(0.1)
        let_go.set()
        await until("no cells", lambda: not window.pictures)

    play(story)


def test_undo_takes_the_pictures_out_of_sight_and_redo_brings_them_back(play: Play, folder: Path) -> None:
    def files() -> int:
        return len(list(folder.iterdir()))

    async def story(window: Window) -> None:
        await _imported(window, folder)
        await until("the act", lambda: window.says("3 pictures imported"))
        gallery = window.named("Gallery")
        window.key(Qt.Key.Key_Z, CONTROL, on=gallery)
        await until("none", lambda: window.pictures == [])
        assert files() == 3
        window.key(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier, on=gallery)
        await until("all", lambda: len(window.pictures) == 3)

    play(story)


def test_files_of_a_folder_of_ones_own_go_into_the_bin_only_after_a_question(play: Play, folder: Path) -> None:
    def names() -> list[str]:
        return sorted(path.name for path in folder.glob("*.jpg"))

    async def asked(window: Window) -> None:
        gallery = window.named("Gallery")
        window.key(Qt.Key.Key_Home, PLAIN, on=gallery)
        window.key(Qt.Key.Key_Delete, PLAIN, on=gallery)
        await until("the question", lambda: window.says("Move 1 picture to the bin"))
        assert window.says(str(folder))

    async def story(window: Window) -> None:
        before = names()
        await _imported(window, folder)
        await asked(window)
        window.press("Cancel")
        assert (names(), len(window.pictures)) == (before, 3)
        await _is_active(window)
        await asked(window)
        window.press("Move to the Bin")
        await until("two cells", lambda: len(window.pictures) == 2)
        assert names() == before[1:]
        await until("the act", lambda: window.says("1 picture moved to the bin"))
        await _is_active(window)
        window.key(Qt.Key.Key_Z, CONTROL, on=window.named("Gallery"))
        await until("all", lambda: len(window.pictures) == 3)
        assert names() == before

    play(story)


def test_what_could_not_be_imported_is_named(play: Play, folder: Path) -> None:
    for number in range(4):
        (folder / f"text {number}.jpg").write_text("no picture")

    async def story(window: Window) -> None:
        await _imported(window, folder)
        assert window.says("Not imported: 4.")
        assert window.says("“text 0.jpg” is not a picture.")
        window.press("Show all")
        await until("the list", lambda: window.says(str(folder / "text 3.jpg")))

    play(story)


def test_stopped_it_keeps_what_came(play: Play, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gate, asked = asyncio.Event(), asyncio.Event()
    at_once = Workers.picture

    async def later(workers: Workers, *words: Any, **options: Any) -> Any:
        asked.set()
        await gate.wait()
        return await at_once(workers, *words, **options)

    async def story(window: Window) -> None:
        await _offered(window, folder)
        monkeypatch.setattr(Workers, "picture", later)
        window.press("Import")
        await asked.wait()
        window.press("Stop")
        gate.set()
        await until("the summary", lambda: window.says("Stopped. Imported: 3 pictures."))

    play(story)


def test_an_imported_batch_does_not_offer_what_needs_a_recipe(play: Play, folder: Path) -> None:
    async def story(window: Window) -> None:
        await _imported(window, folder)
        gallery = window.named("Gallery")
        window.key(Qt.Key.Key_Right, PLAIN, on=gallery)
        window.key(Qt.Key.Key_F8, PLAIN)
        entries = {action.text().replace("&", ""): action for action in window.entries()}
        await until("a current picture", entries["Use as Source"].isEnabled)
        for entry in ("Order the Batch Again", "Restore Recipe", "Copy Prompt"):
            assert not entries[entry].isEnabled(), entry
            assert "imported" in entries[entry].toolTip()
        assert window.buttons("Restore recipe") == []
        assert window.buttons("Copy prompt") == []
        assert "Holiday" in window.named("Imported from of this picture").property("plainText")

    play(story)


def test_pictures_that_are_dropped_beside_a_folder_are_the_source_as_ever(play: Play, folder: Path) -> None:
    async def story(window: Window) -> None:
        assert window.drop(window.named("Gallery"), folder / "0.jpg", folder)
        await until("the question", lambda: window.says("Import “Holiday”"))
        await until("the source", lambda: "0.jpg" in window.source)

    play(story)


def test_how_imported_pictures_look_is_learnt_at_once(play: Play, folder: Path) -> None:
    async def story(window: Window) -> None:
        learned: list[bool] = []
        await until("nothing to learn", lambda: not window.services.likeness.is_learning)
        window.services.likeness.learned.connect(lambda: learned.append(True))
        await _imported(window, folder)
        await until("looks", lambda: learned)

    play(story)


def test_below_a_picture_of_a_large_folder_are_those_around_it(play: Play, folder: Path) -> None:
    for number in range(3, 60):
        Image.new("RGB", (90, 60), f"#80{number:02}ff").save(folder / f"{number}.png")

    async def story(window: Window) -> None:
        await _offered(window, folder)
        window.press("Import")
        await until("all cells", lambda: len(window.pictures) == 60)
        window.shell.activateWindow()
        await until("the window", window.shell.isActiveWindow)
        gallery = window.named("Gallery")
        window.key(Qt.Key.Key_End, PLAIN, on=gallery)
        window.key(Qt.Key.Key_Return, PLAIN)
        strip = await until("the strip", lambda: _visible(window, "Pictures of this batch"))
        frames = [one for one in strip.findChildren(QAbstractButton) if one.isVisible()]
        assert len(frames) == 25

    play(story)


def _visible(window: Window, name: str) -> QWidget | None:
    found = [one for one in window.shell.findChildren(QWidget) if one.accessibleName() == name and one.isVisible()]
    return found[0] if found else None
