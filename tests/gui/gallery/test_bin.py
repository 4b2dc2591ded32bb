"""Pictures that are not wanted go to the system's trash and come back, in the window, with real files."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from benchmarks.made_library import make_library
from gui.gallery.conftest import Gallery, Show
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from support.window import CONTROL, until, window_at

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

Run = Callable[[Coroutine[Any, Any, None]], None]
DELETE, Z = Qt.Key.Key_Delete, Qt.Key.Key_Z


def trashed(home: Path) -> list[str]:
    """The names of the files in the trash of the desktop."""
    folder = home / ".local" / "share" / "Trash" / "files"
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def files(folder: Path) -> list[str]:
    """The names of the pictures in the library of rehearsal."""
    return sorted(path.name for path in (folder / "library" / "rehearsal" / "results").rglob("*.jpg"))


def can_be_chosen(gallery: Gallery, words: str) -> bool:
    """Whether an entry of the menu bar is there and not grey."""
    return any(one.isEnabled() for one in gallery.window.entries() if one.text().replace("&", "") == words)


def ids(gallery: Gallery) -> list[int]:
    return list(gallery.review.answer.ids)


def test_delete_moves_what_is_selected_to_the_trash_and_undo_brings_it_back(
    show: Show, own_home: Path, tmp_path: Path
) -> None:
    async def story(gallery: Gallery) -> None:
        before, on_disk = ids(gallery), files(tmp_path)
        gallery.click(2)
        gallery.click(3, CONTROL)
        gallery.key(DELETE)
        await until("the pictures to go", lambda: len(ids(gallery)) == 16)
        assert ids(gallery) == before[:2] + before[4:]
        assert gallery.selected == [2], "what follows is looked at now"
        assert len(trashed(own_home)) == 2
        assert sorted(files(tmp_path) + trashed(own_home)) == on_disk
        await until("what was done", lambda: gallery.window.says("2 pictures moved to the bin"))

        gallery.key(Z, CONTROL)
        await until("the pictures to come back", lambda: len(ids(gallery)) == 18)
        assert ids(gallery) == before
        assert (trashed(own_home), files(tmp_path)) == ([], on_disk)

        gallery.key(Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        await until("them to go again", lambda: len(ids(gallery)) == 16)
        assert len(trashed(own_home)) == 2

    show(story, pictures=18)


def test_tomorrow_it_can_be_undone(qapp: Any, run_in_qt: Run, own_home: Path, tmp_path: Path) -> None:
    make_library(tmp_path / "library" / "rehearsal", 9)
    on_disk = files(tmp_path)

    async def today() -> None:
        async with window_at(tmp_path) as window:
            gallery = Gallery(window)
            await until("the library", lambda: len(ids(gallery)) == 9)
            gallery.key(Qt.Key.Key_Home)
            gallery.key(DELETE)
            await until("the picture to go", lambda: len(ids(gallery)) == 8)

    async def tomorrow() -> None:
        async with window_at(tmp_path) as window:
            gallery = Gallery(window)
            await until("the library", lambda: len(ids(gallery)) == 8)
            gallery.key(Z, CONTROL)
            await until("the picture to come back", lambda: len(ids(gallery)) == 9)

    run_in_qt(today())
    assert len(trashed(own_home)) == 1
    run_in_qt(tomorrow())
    assert (trashed(own_home), files(tmp_path)) == ([], on_disk)


def test_quitting_at_once_loses_nothing(qapp: Any, run_in_qt: Run, own_home: Path, tmp_path: Path) -> None:
    make_library(tmp_path / "library" / "rehearsal", 90)
    on_disk = files(tmp_path)

    async def story() -> None:
        async with window_at(tmp_path) as window:
            gallery = Gallery(window)
            await until("the library", lambda: len(ids(gallery)) == 90)
            gallery.key(Qt.Key.Key_A, CONTROL)
            gallery.key(DELETE)

    async def later() -> None:
        async with window_at(tmp_path) as window:
            gallery = Gallery(window)
            await until("the library", lambda: gallery.review.serial and not gallery.review.is_busy)
            await until("what is left to go", lambda: not ids(gallery))

    run_in_qt(story())
    assert sorted(files(tmp_path) + trashed(own_home)) == on_disk
    run_in_qt(later())
    assert trashed(own_home) == on_disk


def test_the_bin_is_shown_on_a_word_and_a_picture_brought_back_from_its_cell(
    show: Show, own_home: Path, tmp_path: Path
) -> None:
    async def story(gallery: Gallery) -> None:
        gallery.key(Qt.Key.Key_A, CONTROL)
        gallery.key(DELETE)
        await until("all to go", lambda: not ids(gallery))
        gallery.window.choose("Show What Is in the B&in")
        await until("the bin", lambda: len(ids(gallery)) == 9)
        gallery.key(Qt.Key.Key_Home)
        await gallery.is_loaded()
        assert all("In the bin" in cell for cell in gallery.cells)
        gallery.key(DELETE)
        await until("why not", lambda: gallery.window.says("This picture is in the bin already."))
        gallery.key(Qt.Key.Key_P)
        in_bin = "This picture is in the bin. Bring it back first."
        await until("why it cannot be picked", lambda: gallery.window.says(in_bin))

        gallery.click(4)
        rect = gallery.grid.picture_rect(4)
        button = rect.center()
        button.setY(rect.center().y() + 20)
        QTest.mouseClick(gallery.grid.viewport(), Qt.MouseButton.LeftButton, pos=button)
        await until("it to come back", lambda: len(ids(gallery)) == 8)
        assert len(trashed(own_home)) == 8
        assert len(files(tmp_path)) == 1

        gallery.key(Qt.Key.Key_A, CONTROL)
        await until("the entry to be there to choose", lambda: can_be_chosen(gallery, "Bring Back from the Bin"))
        gallery.window.choose("Bring &Back from the Bin")
        await until("all to come back", lambda: not ids(gallery))
        assert trashed(own_home) == []

    show(story, pictures=9)


def test_rejected_pictures_go_after_a_word_and_not_before(show: Show, own_home: Path, tmp_path: Path) -> None:
    async def story(gallery: Gallery) -> None:
        window = gallery.window
        gallery.key(Qt.Key.Key_Backspace, CONTROL)
        await until("that there is none", lambda: window.says("No picture of the library is rejected."))
        for index in (0, 1, 4):
            gallery.click(index)
            gallery.key(Qt.Key.Key_X)
        gallery.key(Qt.Key.Key_Backspace, CONTROL)
        await until("the question", lambda: window.says("Move 3 rejected pictures to the bin"))
        assert window.says("These are all rejected pictures of the library")
        assert trashed(own_home) == []
        window.press("Cancel")
        await until("no question", lambda: not window.dialogs())
        window.choose("Move Re&jected to the Bin…")
        await window.pressed("Move to the Bin")
        await until("them to go", lambda: len(ids(gallery)) == 15)
        assert len(trashed(own_home)) == 3

    show(story, pictures=18)


def test_in_the_viewer_the_next_one_is_shown(show: Show, own_home: Path) -> None:
    async def story(gallery: Gallery) -> None:
        gallery.key(Qt.Key.Key_Return)
        viewer = await until("the viewer", lambda: gallery.window.named("Viewer"))
        second = ids(gallery)[1]
        QTest.keyClick(viewer, DELETE)
        await until("the picture to go", lambda: len(ids(gallery)) == 2)
        assert ids(gallery)[gallery.review.current] == second
        assert viewer.isVisible()
        for left in (1, 0):
            QTest.keyClick(viewer, DELETE)
            await until("it to go", lambda left=left: len(ids(gallery)) == left)
        await until("the gallery", gallery.grid.isVisible)
        assert len(trashed(own_home)) == 3

    show(story, pictures=3, images=3)


def test_an_emptied_trash_is_told_and_takes_nothing_else_along(show: Show, own_home: Path) -> None:
    async def story(gallery: Gallery) -> None:
        gallery.click(0)
        gallery.click(1, CONTROL)
        gallery.key(DELETE)
        await until("them to go", lambda: len(ids(gallery)) == 7)
        folder = own_home / ".local" / "share" / "Trash" / "files"
        (folder / trashed(own_home)[0]).unlink()
        gallery.key(Z, CONTROL)
        await until("why", lambda: gallery.window.says("could not be brought back: the bin"))
        await until("the other one", lambda: len(ids(gallery)) == 8)

    show(story, pictures=9)


def test_a_file_that_is_deleted_outside_leaves_and_is_brought_back(show: Show, tmp_path: Path) -> None:
    async def story(gallery: Gallery) -> None:
        gone = gallery.grid.current_item()
        assert gone is not None
        path = gone.result.path
        away = path.rename(tmp_path / "elsewhere.jpg")
        QApplication.sendEvent(gallery.window.shell, QEvent(QEvent.Type.ActivationChange))
        await until("it to go", lambda: len(ids(gallery)) == 8)
        await until(
            "that it is told",
            lambda: gallery.window.says("not in their folder") or gallery.window.says("not in its folder"),
        )
        await gallery.window.pressed("Show")
        await until("the bin", lambda: len(ids(gallery)) == 1)
        gallery.key(Qt.Key.Key_Home)
        await gallery.is_loaded()
        assert "Not in its folder" in gallery.cells[0]
        away.rename(path)

    show(story, pictures=9)


def test_the_menu_of_a_picture_offers_it(show: Show) -> None:
    async def story(gallery: Gallery) -> None:
        gallery.grid.show_menu()
        menu = await until(
            "the menu", lambda: next((m for m in gallery.window.shell.findChildren(QMenu) if m.isVisible()), None)
        )
        words = [action.text().replace("&", "") for action in menu.actions()]
        menu.close()
        assert "Move to the Bin" in words
        assert "Bring Back from the Bin" in words
        await asyncio.sleep(0)

    show(story, pictures=9)
