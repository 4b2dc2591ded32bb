"""Several pictures at once: the window asks what they are to be, in their place, and waits for nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from support.window import Play, Window, copy_files, until

from imageedit_desktop.paths import resources_folder

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

Photos = Callable[[int], list[Path]]
SAMPLES = resources_folder() / "samples"
COFFEE, CAT, ROCKET = SAMPLES / "coffee.png", SAMPLES / "chelsea.png", SAMPLES / "astronaut.png"
PLAIN = Qt.KeyboardModifier.NoModifier
EMPTY = "Drop a photo here"
FIRST, ALL, IMPORT = "First as source, others as portraits", "All as portraits", "Import into the library…"


def well(window: Window) -> QWidget:
    return window.named("Source image")


def tray(window: Window) -> QWidget:
    return window.named("Reference tray")


def names(window: Window) -> list[str]:
    """The portraits' own names, in order."""
    return [name.rpartition(": ")[2] for name in window.portraits]


async def asked(window: Window, count: int) -> None:
    await until("the question", lambda: window.says(f"What are these {count} pictures to be?"))


@pytest.mark.parametrize("place", ["Source image", "Gallery", "Prompt"])
def test_the_first_becomes_the_source_and_the_others_portraits(play: Play, place: str) -> None:
    async def story(window: Window) -> None:
        assert window.drop(window.named(place), COFFEE, CAT, ROCKET)
        await asked(window, 3)
        assert window.says("The first one is “coffee.png”.")
        assert (window.source, window.portraits) == (EMPTY, []), "nothing is done before the answer"
        window.press(FIRST)
        await until("the pictures", lambda: names(window) == ["chelsea.png", "astronaut.png"])
        await until("the source", lambda: window.source.startswith("coffee.png"))
        assert not window.buttons(FIRST)

    play(story)


def test_all_become_portraits_and_the_source_stays(play: Play) -> None:
    async def story(window: Window) -> None:
        window.drop(well(window), ROCKET)
        await until("the source", lambda: window.source.startswith("astronaut.png"))
        window.drop(well(window), COFFEE, CAT)
        await asked(window, 2)
        window.press(ALL)
        await until("the portraits", lambda: names(window) == ["coffee.png", "chelsea.png"])
        assert window.source.startswith("astronaut.png")

    play(story)


def test_on_the_tray_they_are_portraits_without_a_question(play: Play) -> None:
    async def story(window: Window) -> None:
        window.drop(tray(window), COFFEE, CAT)
        await until("the portraits", lambda: names(window) == ["coffee.png", "chelsea.png"])
        assert not window.buttons(FIRST)

    play(story)


def test_into_the_library_they_come_by_the_question_of_an_import(play: Play, tmp_path: Path) -> None:
    async def story(window: Window) -> None:
        window.drop(well(window), COFFEE, CAT)
        await asked(window, 2)
        window.press(IMPORT)
        await until("how", lambda: window.says("Import 2 pictures"))
        (copy,) = window.buttons("Copy them into the library")
        QTest.keyClick(copy, Qt.Key.Key_Space)
        window.press("Import")
        await until("the summary", lambda: window.says("Imported: 2 pictures."))
        await until("two cells", lambda: len(window.pictures) == 2)
        assert (window.source, window.portraits) == (EMPTY, [])
        assert len(list((tmp_path / "library" / "rehearsal" / "results").rglob("*.png"))) == 2

    play(story)


def test_it_is_answered_by_keys_and_the_keyboard_goes_back(play: Play) -> None:
    async def story(window: Window) -> None:
        gallery = window.named("Gallery")
        gallery.setFocus()
        copy_files([COFFEE, CAT])
        window.paste()
        await asked(window, 2)
        first, second = window.buttons(FIRST)[0], window.buttons(ALL)[0]
        assert QApplication.focusWidget() is first
        assert not well(window).isEnabled(), "what is covered is not reached by Tab"
        window.key(Qt.Key.Key_Up, PLAIN)
        assert QApplication.focusWidget() is window.buttons("Cancel")[0], "around the end"
        window.key(Qt.Key.Key_Down, PLAIN)
        window.key(Qt.Key.Key_Down, PLAIN)
        assert QApplication.focusWidget() is second
        window.key(Qt.Key.Key_Tab, PLAIN)
        assert QApplication.focusWidget() is window.buttons(IMPORT)[0]
        window.key(Qt.Key.Key_Up, PLAIN)
        window.key(Qt.Key.Key_Space, PLAIN)
        await until("the portraits", lambda: len(window.portraits) == 2)
        assert QApplication.focusWidget() is gallery

    play(story)


@pytest.mark.parametrize("how", ["Escape", "Cancel"])
def test_it_is_dismissed_and_then_nothing_came(play: Play, how: str) -> None:
    async def story(window: Window) -> None:
        window.drop(well(window), COFFEE, CAT)
        await asked(window, 2)
        if how == "Escape":
            window.key(Qt.Key.Key_Escape, PLAIN)
        else:
            window.press("Cancel")
        assert not window.buttons(FIRST)
        await asyncio.sleep(0.1)
        assert (window.source, window.portraits) == (EMPTY, [])
        window.drop(well(window), CAT)
        await until("the well takes pictures again", lambda: window.source.startswith("chelsea.png"))

    play(story)


@pytest.mark.parametrize("place", ["question", "Gallery"])
def test_what_is_dropped_next_is_what_is_meant(play: Play, place: str) -> None:
    async def story(window: Window) -> None:
        window.drop(well(window), COFFEE, CAT)
        await asked(window, 2)
        window.drop(window.named("What are these 2 pictures to be?" if place == "question" else place), ROCKET)
        await until("the newer picture", lambda: window.source.startswith("astronaut.png"))
        assert not window.buttons(FIRST)
        assert window.portraits == []

    play(story)


def test_work_goes_on_while_it_is_open(play: Play) -> None:
    async def story(window: Window) -> None:
        window.drop(well(window), CAT)
        await until("the source", lambda: window.source.startswith("chelsea.png"))
        window.drop(well(window), COFFEE, ROCKET)
        await asked(window, 2)
        window.write("neon")
        window.press("Generate")
        await until("the picture", lambda: window.pictures == ["neon, Saved, 1 of 1"])
        window.press(FIRST)
        await until("the source", lambda: window.source.startswith("coffee.png"))

    play(story)


def test_it_lies_over_the_pictures_and_moves_nothing(play: Play) -> None:
    async def story(window: Window) -> None:
        await asyncio.sleep(0.1)
        before = [
            window.named(name).mapToGlobal(window.named(name).rect().topLeft()) for name in ("Prompt", "Width")
        ]
        window.drop(well(window), COFFEE, CAT)
        await asked(window, 2)
        await asyncio.sleep(0.1)
        after = [
            window.named(name).mapToGlobal(window.named(name).rect().topLeft()) for name in ("Prompt", "Width")
        ]
        assert before == after
        question = window.named("What are these 2 pictures to be?")
        assert question.geometry().topLeft() == well(window).parentWidget().geometry().topLeft()
        told = QAccessible.queryAccessibleInterface(question)
        assert "coffee.png" in told.text(QAccessible.Text.Description)

    play(story)


def test_of_many_it_says_that_the_model_may_not_heed_all(play: Play, photos: Photos) -> None:
    async def story(window: Window) -> None:
        made = photos(6)
        window.drop(well(window), *made[:3])
        await asked(window, 3)
        assert not window.says("may heed only the first few")
        window.drop(window.named("Gallery"), *made)
        await asked(window, 6)
        assert window.says("6 portraits: the model may heed only the first few of them.")

    play(story)


def test_what_is_called_something_else_is_not_counted_and_never_the_source(play: Play, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("words")

    async def story(window: Window) -> None:
        window.drop(well(window), notes, COFFEE, CAT)
        await asked(window, 2)
        window.press(FIRST)
        await until("the pictures", lambda: names(window) == ["chelsea.png"])
        await until("the source", lambda: window.source.startswith("coffee.png"))
        await until(
            "the other's reason", lambda: window.says("1 of 3 cannot be used. “notes.txt” is not a picture.")
        )

    play(story)


def test_far_too_many_are_counted_as_what_is_taken(play: Play, tmp_path: Path) -> None:
    async def story(window: Window) -> None:
        window.drop(well(window), *(tmp_path / f"{number}.png" for number in range(520)))
        await asked(window, 500)

    play(story)


# folders


def test_a_folder_on_the_well_is_asked_about_by_its_number_of_pictures(play: Play, photos: Photos) -> None:
    async def story(window: Window) -> None:
        made = photos(12)
        (made[0].parent / "notes.txt").write_text("no picture")
        window.drop(well(window), made[0].parent)
        await asked(window, 12)
        assert window.says("The first one is “photo 1.png”.")
        window.press(FIRST)
        await until("the portraits", lambda: len(window.portraits) == 11)
        await until("the source", lambda: window.source.startswith("photo 1.png"))
        tiles = sorted(window.portraits, key=lambda name: int(name.split()[1]))
        assert [tile.rpartition(": ")[2] for tile in tiles][:3] == ["photo 2.png", "photo 3.png", "photo 4.png"]

    play(story)


def test_a_folder_on_the_tray_gives_portraits(play: Play, photos: Photos) -> None:
    async def story(window: Window) -> None:
        window.drop(tray(window), photos(3)[0].parent)
        await until("the portraits", lambda: len(window.portraits) == 3)

    play(story)


def test_a_folder_of_one_picture_is_that_picture(play: Play, photos: Photos) -> None:
    async def story(window: Window) -> None:
        window.drop(well(window), photos(1)[0].parent)
        await until("the source", lambda: window.source.startswith("photo 1.png"))

    play(story)


def test_a_folder_is_imported_as_a_folder(play: Play, photos: Photos) -> None:
    async def story(window: Window) -> None:
        window.drop(well(window), photos(3)[0].parent)
        await asked(window, 3)
        window.press(IMPORT)
        await until("how", lambda: window.says("Import “photos”"))
        window.press("Import")
        await until("the summary", lambda: window.says("Imported: 3 pictures."))

    play(story)


def test_an_empty_folder_is_told(play: Play, tmp_path: Path) -> None:
    empty = tmp_path / "nothing here"
    empty.mkdir()

    async def story(window: Window) -> None:
        window.drop(well(window), empty)
        await until("the reason", lambda: window.says("There is no picture in the folder “nothing here”."))

    play(story)


# opened with the program


def test_a_second_start_with_several_asks_too_and_a_folder_is_offered_to_the_library(
    play: Play, photos: Photos
) -> None:
    async def story(window: Window) -> None:
        window.open_with(COFFEE, CAT)
        await asked(window, 2)
        window.press(FIRST)
        await until("both", lambda: window.source.startswith("coffee.png") and window.portraits)
        window.open_with(photos(2)[0].parent)
        await until("how", lambda: window.says("Import “photos”"))
        window.press("Cancel")

    play(story)
