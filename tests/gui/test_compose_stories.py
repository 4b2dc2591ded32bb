"""Composing in the whole window: the newest wish wins, and nothing else is ever ordered."""

from __future__ import annotations

import asyncio
import os
import shutil
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit, QWidget
from support.apart import Apart
from support.window import CONTROL, Play, Window, copy_files, until, window_at

from imageedit_desktop.domain.job import Job
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.pipeline import prepare_input
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.composing import incoming

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

SAMPLES = resources_folder() / "samples"
COFFEE, CAT, ROCKET = SAMPLES / "coffee.png", SAMPLES / "chelsea.png", SAMPLES / "astronaut.png"
PLAIN = Qt.KeyboardModifier.NoModifier


class Slow:
    """Reading pictures takes as long as the story wants."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.gate = asyncio.Event()
        self.gate.set()
        self.waiting = 0
        at_once = Workers.picture

        async def later(workers: Workers, *words: Any, **options: Any) -> Any:
            self.waiting += 1
            await self.gate.wait()
            self.waiting -= 1
            return await at_once(workers, *words, **options)

        monkeypatch.setattr(Workers, "picture", later)

    def stop(self) -> None:
        """Read nothing from now on."""
        self.gate.clear()

    def one(self) -> None:
        """Read what waits, and then nothing again."""
        self.gate.set()
        self.gate.clear()

    def go(self) -> None:
        """Read everything."""
        self.gate.set()


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Slow:
    return Slow(monkeypatch)


def well(window: Window) -> QWidget:
    return window.named("Source image")


def tray(window: Window) -> QWidget:
    return window.named("Reference tray")


async def take(window: Window, picture: Path) -> None:
    window.drop(well(window), picture)
    await until(picture.name, lambda: window.source.startswith(picture.name))


async def ordered(window: Window) -> list[Job]:
    """The jobs of the ledger."""
    return await window.services.queue.load()


def sources(jobs: list[Job]) -> list[str]:
    return [getattr(job.recipe.source, "name", "") for job in jobs]


# the newest wish


def test_generate_right_after_a_drop_orders_the_dropped_picture(play: Play, reading: Slow) -> None:
    async def story(window: Window) -> None:
        await take(window, COFFEE)
        window.write("neon")
        reading.stop()
        window.drop(well(window), CAT)
        window.press("Generate")
        assert "chelsea.png" in window.source, "the well says what is coming"
        assert "coffee" not in window.source
        await until("the reading", lambda: reading.waiting)
        assert await ordered(window) == []
        assert window.says("The order leaves as soon as the picture is read.")
        reading.go()
        await until("the order", lambda: window.pictures)
        assert sources(await ordered(window)) == ["chelsea.png"]

    play(story)


def test_generate_while_a_picture_is_read_that_turns_out_to_be_none_orders_nothing(
    play: Play, reading: Slow, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_text("no picture")

    async def story(window: Window) -> None:
        await take(window, COFFEE)
        window.write("neon")
        reading.stop()
        window.drop(well(window), broken)
        window.press("Generate")
        reading.go()
        await until("the refusal", lambda: window.says("broken.jpg"))
        await until("the old source", lambda: window.source.startswith("coffee.png"))
        await asyncio.sleep(0.3)
        assert await ordered(window) == []

    play(story)


@pytest.mark.parametrize(
    ("death", "words"),
    [
        (Apart(os.abort), "made the reader of pictures fail"),
        (Apart(bytearray, 3_000_000_000), "would take too long or too much memory"),
    ],
    ids=["death", "memory"],
)
def test_a_drop_that_its_reader_dies_of_costs_one_message(
    play: Play, monkeypatch: pytest.MonkeyPatch, death: Apart, words: str
) -> None:
    async def story(window: Window) -> None:
        await take(window, COFFEE)
        with monkeypatch.context() as once:
            once.setattr(prepare_input, "prepare", death)
            window.drop(well(window), CAT)
            await until("the message", lambda: window.says(words))
            assert window.says("chelsea.png")
        assert window.source.startswith("coffee.png"), "what was there stays"
        await take(window, ROCKET)

    play(story)


def test_a_drop_that_hangs_gives_way_to_the_next_one(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(window: Window) -> None:
        for _ in range(3):  # more than there are readers
            with monkeypatch.context() as once:
                once.setattr(prepare_input, "prepare", Apart(time.sleep, 600))
                window.drop(well(window), CAT)
                await asyncio.sleep(0.3)
        await take(window, COFFEE)

    play(story)


@pytest.mark.expect_logs
@pytest.mark.parametrize("where", ["source", "tray"])
def test_a_fault_while_reading_lets_no_order_go_without_the_picture(
    play: Play, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    async def story(window: Window) -> None:
        pressed = asyncio.Event()

        async def fault(*_words: Any) -> None:
            await pressed.wait()
            raise RuntimeError("a fault of the program")

        orders: list[object] = []
        window.services.compose.order_ready.connect(lambda recipes, _draft: orders.append(recipes))
        await take(window, COFFEE)
        window.write("neon")
        with monkeypatch.context() as once:
            once.setattr(incoming, "load_offer", fault)
            window.drop(well(window) if where == "source" else tray(window), CAT)
            window.press("Generate")
            assert window.services.compose.state.order_waits
            pressed.set()
            await until("the fault", lambda: window.says("Something went wrong inside the program"))
        assert not window.services.compose.state.order_waits
        assert orders == []

    play(story)


@pytest.mark.parametrize("newer", ["drop", "remove", "prompt", "undo", "portrait", "use a portrait"])
def test_whatever_is_done_after_generate_is_a_newer_wish(play: Play, reading: Slow, newer: str) -> None:
    async def story(window: Window) -> None:
        await take(window, COFFEE)
        window.drop(tray(window), CAT)
        await until("the portrait", lambda: window.portraits)
        window.write("neon")
        reading.stop()
        window.drop(well(window), CAT)
        window.press("Generate")
        match newer:
            case "drop":
                window.drop(well(window), ROCKET)
            case "remove":
                window.press("Remove the source")
            case "prompt":
                window.write("something else")
            case "undo":
                window.key(Qt.Key.Key_Z, on=window.named("Gallery"))
            case "portrait":
                window.drop(tray(window), ROCKET)
            case "use a portrait":
                portrait = QMimeData()
                portrait.setData("application/x-imageedit-portrait", b"0")
                window.drop_data(well(window), portrait)
        reading.go()
        await until("quiet", lambda: not window.says("is still being read") and reading.waiting == 0)
        await asyncio.sleep(0.3)
        assert await ordered(window) == []

    play(story)


def test_of_two_pictures_the_one_that_was_dropped_last_stays(play: Play, reading: Slow) -> None:
    async def story(window: Window) -> None:
        reading.stop()
        window.drop(well(window), CAT)
        await until("the first", lambda: reading.waiting)
        window.drop(well(window), COFFEE)
        reading.go()
        await until("the second", lambda: window.source.startswith("coffee.png"))
        await asyncio.sleep(0.3)
        assert window.source.startswith("coffee.png")

    play(story)


def test_a_picture_that_is_removed_while_it_is_read_does_not_come_back(play: Play, reading: Slow) -> None:
    async def story(window: Window) -> None:
        reading.stop()
        window.drop(well(window), CAT)
        await until("the reading", lambda: reading.waiting)
        window.press("Remove the source")
        reading.go()
        await asyncio.sleep(0.5)
        assert window.source == "Drop a photo here"

    play(story)


def test_a_restored_recipe_is_not_overwritten_by_a_picture_dropped_before(play: Play, reading: Slow) -> None:
    async def story(window: Window) -> None:
        await take(window, COFFEE)
        window.write("sepia")
        window.press("Generate")
        await until("the picture", lambda: window.pictures == ["sepia, Saved, 1 of 1"])
        window.choose("Show Details")
        QTest.keyClick(window.named("Gallery"), Qt.Key.Key_Home)
        QTest.keyClick(window.named("Gallery"), Qt.Key.Key_Right)
        await until("the details", lambda: window.buttons("Restore recipe"))
        reading.stop()
        window.drop(well(window), CAT)
        window.drop(tray(window), ROCKET)
        await until("both", lambda: reading.waiting == 2)
        window.press("Restore recipe")
        await until("the recipe", lambda: window.source.startswith("coffee.png"))
        reading.go()
        await asyncio.sleep(0.5)
        assert window.source.startswith("coffee.png")
        assert window.portraits == []

    play(story)


def test_a_restored_recipe_can_be_undone_and_done_again(play: Play) -> None:
    async def story(window: Window) -> None:
        await take(window, COFFEE)
        window.write("sepia")
        window.press("Generate")
        await until("the picture", lambda: window.pictures == ["sepia, Saved, 1 of 1"])
        window.drop(tray(window), ROCKET)
        await until("the portrait", lambda: len(window.portraits) == 1)
        await take(window, CAT)
        window.write("mine")
        window.choose("Show Details")
        QTest.keyClick(window.named("Gallery"), Qt.Key.Key_Home)
        QTest.keyClick(window.named("Gallery"), Qt.Key.Key_Right)
        await window.pressed("Restore recipe")
        await until("the recipe", lambda: window.prompt == "sepia")
        assert window.source.startswith("coffee.png")
        assert window.portraits == []
        window.key(Qt.Key.Key_Z, on=window.named("Gallery"))
        assert window.prompt == "mine"
        assert window.source.startswith("chelsea.png")
        assert len(window.portraits) == 1
        await told(window, "Redo Restore Recipe")
        window.choose("Redo Restore Recipe")
        assert window.prompt == "sepia"
        assert window.portraits == []

    play(story)


def test_removing_can_be_undone_also_from_the_prompt_that_has_nothing_to_undo(play: Play) -> None:
    async def story(window: Window) -> None:
        await take(window, COFFEE)
        window.drop(tray(window), ROCKET)
        await until("the portrait", lambda: window.portraits)
        window.key(Qt.Key.Key_Delete, PLAIN, on=well(window))
        (tile,) = [w for w in window.shell.findChildren(QWidget) if w.accessibleName().startswith("Portrait 1")]
        window.key(Qt.Key.Key_Delete, PLAIN, on=tile)
        assert window.source == "Drop a photo here"
        assert window.portraits == []
        window.key(Qt.Key.Key_Z, on=window.named("Prompt"))
        assert window.portraits
        window.key(Qt.Key.Key_Z, on=window.named("Images"))
        assert window.source.startswith("coffee.png")

    play(story)


def test_undo_in_the_prompt_takes_back_typing_first(play: Play) -> None:
    async def story(window: Window) -> None:
        await take(window, COFFEE)
        window.write("typed")
        window.key(Qt.Key.Key_Z, on=window.named("Prompt"))
        assert window.prompt != "typed"
        assert window.source.startswith("coffee.png")

    play(story)


async def pause() -> None:
    """Until what is typed next is an act of its own."""
    await asyncio.sleep(1.3)


def entry(window: Window, verb: str = "Undo") -> QAction:
    """The one of the menu that begins with a word."""
    (found,) = [action for action in window.entries() if action.text().replace("&", "").startswith(verb)]
    return found


async def told(window: Window, words: str) -> None:
    """Until a menu says so: it follows in the next turn of the loop."""
    verb = words.partition(" ")[0]
    await until(words, lambda: entry(window, verb).text() == words and entry(window, verb).isEnabled())


def test_undo_says_what_it_takes_back_act_by_act(play: Play) -> None:
    async def story(window: Window) -> None:
        assert not entry(window).isEnabled()
        await take(window, COFFEE)
        window.drop(tray(window), CAT, ROCKET)
        await until("the portraits", lambda: len(window.portraits) == 2)
        window.key(Qt.Key.Key_Space, PLAIN, on=window.named(window.portraits[0]))
        window.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, on=window.named(window.portraits[1]))
        window.key(Qt.Key.Key_Delete, PLAIN, on=window.named(window.portraits[0]))
        QTest.mouseClick(window.named("16:9, 1280×720"), Qt.MouseButton.LeftButton)
        QTest.keyClick(window.named("Images"), Qt.Key.Key_4)
        window.press("Optimize prompt")
        window.press("Lock a seed, to make the same pictures again")
        window.press("Remove the source")
        for words in (
            "Undo Remove Source",
            "Undo Change Seed",
            "Undo Switch Prompt Optimizer",
            "Undo Change Number of Images",
            "Undo Change Size",
            "Undo Remove Portrait",
            "Undo Move Portrait",
            "Undo Switch Portrait",
            "Undo Add Portraits",
            "Undo Choose Source",
        ):
            await told(window, words)
            window.key(Qt.Key.Key_Z)
        await until("the end", lambda: not entry(window).isEnabled())
        assert (window.source, window.portraits) == ("Drop a photo here", [])
        await told(window, "Redo Choose Source")
        window.choose("Redo Choose Source")
        assert window.source.startswith("coffee.png")

    play(story)


def test_portraits_that_fall_together_are_one_act_however_long_they_are_read(play: Play, reading: Slow) -> None:
    async def story(window: Window) -> None:
        reading.stop()
        window.drop(tray(window), CAT, ROCKET, COFFEE, SAMPLES / "rocket.jpg")
        await until("the reading of a few side by side", lambda: reading.waiting == 3)
        reading.one()
        await until("these", lambda: len(window.portraits) == 3 and reading.waiting)
        await pause()
        reading.go()
        await until("all", lambda: len(window.portraits) == 4)
        window.key(Qt.Key.Key_Z)
        assert window.portraits == []

    play(story)


def test_typing_is_one_act_for_each_pause_and_the_cursor_stays_with_it(play: Play) -> None:
    async def story(window: Window) -> None:
        await take(window, COFFEE)
        QGuiApplication.clipboard().setText("a fox 🦊 in the snow")
        window.paste(window.named("Prompt"))
        await pause()
        for _ in "in the snow":
            QTest.keyClick(window.named("Prompt"), Qt.Key.Key_Left)
        QTest.keyClicks(window.named("Prompt"), "asleep ")
        assert window.prompt == "a fox 🦊 asleep in the snow"
        await told(window, "Undo Typing")
        window.key(Qt.Key.Key_Home)
        window.key(Qt.Key.Key_Z)
        assert window.prompt == "a fox 🦊 in the snow"
        QTest.keyClicks(window.named("Prompt"), "awake ")
        assert window.prompt == "a fox 🦊 awake in the snow"
        window.key(Qt.Key.Key_Z)
        window.key(Qt.Key.Key_Z)
        assert window.prompt == ""
        window.key(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert window.prompt == "a fox 🦊 in the snow"

    play(story)


@pytest.mark.parametrize("place", ["Prompt", "Seed", "Width", "Images", "Source image", "Gallery"])
def test_undo_is_the_same_wherever_the_keyboard_is(play: Play, place: str) -> None:
    async def story(window: Window) -> None:
        window.write("neon")
        seed, height = window.named("Seed"), window.named("Height")
        seed.setFocus()
        QTest.keyClicks(seed, "42")
        height.setFocus()
        QTest.keyClick(height, Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(height, "800")
        QTest.keyClick(height, Qt.Key.Key_Return)
        assert height.property("value") == 800
        window.key(Qt.Key.Key_Z, on=window.named(place))
        assert (height.property("value"), seed.property("text")) == (1024, "42")
        window.key(Qt.Key.Key_Z)
        assert (seed.property("text"), window.prompt) == ("", "neon")
        window.key(Qt.Key.Key_Z)
        assert window.prompt == ""

    play(story)


def test_digits_that_are_not_committed_are_taken_back_in_their_field(play: Play) -> None:
    async def story(window: Window) -> None:
        window.write("neon")
        width = window.named("Width")
        width.setFocus()
        QTest.keyClick(width, Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(width, "77")
        window.key(Qt.Key.Key_Z)
        assert (width.property("text"), window.prompt) == ("1024", "neon")

    play(story)


def test_starting_anew_clears_everything_and_can_be_undone_after_a_restart(
    qapp: Any, run_in_qt: Callable[[Coroutine[Any, Any, None]], None], tmp_path: Path
) -> None:
    async def story() -> None:
        async with window_at(tmp_path) as window:
            await take(window, COFFEE)
            window.drop(tray(window), CAT)
            await until("the portrait", lambda: window.portraits)
            window.write("neon")
            QTest.keyClick(window.named("Images"), Qt.Key.Key_4)
            window.key(Qt.Key.Key_N)
            assert (window.source, window.portraits, window.prompt) == ("Drop a photo here", [], "")
            assert window.named("Images").property("value") == 1
            assert window.says("Everything is cleared. Ctrl+Z brings it back.")
            await until("nothing to clear", lambda: not entry(window, "Start Anew").isEnabled())
        async with window_at(tmp_path) as window:
            await told(window, "Undo Start Anew")
            window.key(Qt.Key.Key_Z)
            assert window.source.startswith("coffee.png")
            assert (len(window.portraits), window.prompt) == (1, "neon")
            assert window.named("Images").property("value") == 4

    run_in_qt(story())


def test_a_picture_that_was_coming_does_not_come_after_starting_anew(play: Play, reading: Slow) -> None:
    async def story(window: Window) -> None:
        window.write("neon")
        reading.stop()
        window.drop(well(window), CAT)
        window.drop(tray(window), ROCKET)
        await until("both", lambda: reading.waiting == 2)
        window.key(Qt.Key.Key_N)
        reading.go()
        await asyncio.sleep(0.5)
        assert (window.source, window.portraits, window.prompt) == ("Drop a photo here", [], "")

    play(story)


def test_a_picture_dropped_while_a_recipe_is_restored_comes_after_it(play: Play) -> None:
    async def story(window: Window) -> None:
        await take(window, COFFEE)
        window.write("sepia")
        window.press("Generate")
        await until("the picture", lambda: window.pictures == ["sepia, Saved, 1 of 1"])
        window.write("mine")
        window.choose("Show Details")
        QTest.keyClick(window.named("Gallery"), Qt.Key.Key_Home)
        QTest.keyClick(window.named("Gallery"), Qt.Key.Key_Right)
        await until("the details", lambda: window.buttons("Restore recipe"))
        window.press("Restore recipe")
        window.drop(well(window), CAT)
        await until("the recipe", lambda: window.prompt == "sepia")
        await until("the newer picture", lambda: window.source.startswith("chelsea.png"))

    play(story)


def test_keys_of_the_prompt_are_its_own(play: Play) -> None:
    """Letters and editing keys that mean something elsewhere in the window."""

    async def story(window: Window) -> None:
        await take(window, COFFEE)
        window.drop(tray(window), CAT)
        await until("the portrait", lambda: window.portraits)
        before = (window.source, window.portraits)
        window.write("xz 01+-=pP?/ one two")

        window.key(Qt.Key.Key_Backspace)
        assert window.prompt == "xz 01+-=pP?/ one "
        window.key(Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
        window.key(Qt.Key.Key_Home)
        window.key(Qt.Key.Key_Delete)
        window.key(Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
        assert window.prompt == "1+-=pP?/ one"
        window.key(Qt.Key.Key_A)
        window.key(Qt.Key.Key_C)
        assert QGuiApplication.clipboard().text() == "1+-=pP?/ one"
        window.key(Qt.Key.Key_X)
        assert (window.prompt, window.source, window.portraits) == ("", *before)

    play(story)


# every way in


@pytest.mark.parametrize(
    "place", ["Gallery", "Prompt", "Images", "Source image", "Optimize prompt", "1:1, 1024×1024"]
)
@pytest.mark.parametrize("kind", ["file", "pixels"])
def test_a_picture_is_pasted_wherever_the_keyboard_is(play: Play, place: str, kind: str) -> None:
    async def story(window: Window) -> None:
        if kind == "file":
            copy_files([CAT])
        else:
            QGuiApplication.clipboard().setImage(QImage(str(CAT)))
        window.paste(window.named(place))
        await until("the source", lambda: window.says("× ") or window.source != "Drop a photo here")
        await until("it is read", lambda: "451×300" in window.source)
        assert window.prompt == ""

    play(story)


def test_paste_works_right_after_the_start(play: Play) -> None:
    async def story(window: Window) -> None:
        copy_files([CAT])
        window.paste()
        await until("the source", lambda: window.source.startswith("chelsea.png"))

    play(story)


def test_words_are_pasted_into_the_prompt_and_elsewhere_said_to_be_no_picture(play: Play) -> None:
    async def story(window: Window) -> None:
        QGuiApplication.clipboard().setText("a fox")
        window.paste(window.named("Prompt"))
        assert window.prompt == "a fox"
        window.paste(window.named("Gallery"))
        await until("the words", lambda: window.says("no picture on the clipboard"))
        assert window.prompt == "a fox"

    play(story)


def test_what_is_pasted_into_the_tray_is_a_portrait(play: Play) -> None:
    async def story(window: Window) -> None:
        copy_files([CAT])
        window.paste(window.named("Add portraits"))
        await until("the portrait", lambda: window.portraits)
        assert window.source == "Drop a photo here"

    play(story)


@pytest.mark.parametrize("place", ["Gallery", "Prompt", "Images", "Thumbnail size", "Position"])
def test_a_picture_may_fall_anywhere_in_the_window(play: Play, place: str) -> None:
    async def story(window: Window) -> None:
        assert window.drop(window.named(place), CAT)
        await until("the source", lambda: window.source.startswith("chelsea.png"))

    play(story)


def test_words_do_not_fall_on_the_window(play: Play) -> None:
    async def story(window: Window) -> None:
        assert not window.drop_data(window.named("Gallery"), _text("just words"))

    play(story)


def _text(words: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(words)
    return mime


def test_a_portrait_is_dragged_to_the_well_and_the_source_to_the_tray(play: Play) -> None:
    async def story(window: Window) -> None:
        window.drop(tray(window), CAT)
        await until("the portrait", lambda: window.portraits)
        portrait = QMimeData()
        portrait.setData("application/x-imageedit-portrait", b"0")
        assert window.drop_data(well(window), portrait)
        assert window.source.startswith("chelsea.png")
        assert len(window.portraits) == 1
        await take(window, COFFEE)
        source = QMimeData()
        source.setData("application/x-imageedit-source", b"")
        assert window.drop_data(tray(window), source)
        assert [name.rpartition(": ")[2] for name in window.portraits] == ["chelsea.png", "coffee.png"]

    play(story)


def test_a_portrait_that_is_there_already_is_named_and_the_same_source_is_fine(play: Play, tmp_path: Path) -> None:
    twin = Path(shutil.copy(CAT, tmp_path / "twin.png"))

    async def story(window: Window) -> None:
        window.drop(tray(window), CAT)
        await until("the portrait", lambda: window.portraits)
        window.drop(tray(window), twin)
        await until("the words", lambda: window.says("“twin.png” is among the portraits already."))
        assert len(window.portraits) == 1
        await take(window, CAT)
        await take(window, twin)

    play(story)


def test_a_file_that_was_not_there_is_tried_again(play: Play, tmp_path: Path) -> None:
    stick = tmp_path / "stick"

    async def story(window: Window) -> None:
        window.drop(well(window), stick / "cat.png")
        await until("the words", lambda: window.says("cat.png"))
        stick.mkdir()
        shutil.copy(CAT, stick / "cat.png")
        await take(window, stick / "cat.png")

    play(story)


def test_a_picture_is_pasted_where_words_can_only_be_read(play: Play) -> None:
    async def story(window: Window) -> None:
        await take(window, COFFEE)
        window.write("sepia")
        window.press("Generate")
        await until("the picture", lambda: window.pictures == ["sepia, Saved, 1 of 1"])
        window.choose("Show Details")
        QTest.keyClick(window.named("Gallery"), Qt.Key.Key_Home)
        QTest.keyClick(window.named("Gallery"), Qt.Key.Key_Right)
        await until("the details", lambda: window.buttons("Restore recipe"))
        copy_files([CAT])
        readable = [w for w in window.shell.findChildren(QTextEdit) if w.isReadOnly() and w.isVisible()]
        assert readable
        window.paste(readable[0])
        await until("the source", lambda: window.source.startswith("chelsea.png"))

    play(story)


# numbers


def test_a_number_that_became_another_is_told_beside_its_field(play: Play) -> None:
    async def story(window: Window) -> None:
        for name, typed, told in (
            ("Width", "5000", "5000 became 2048"),
            ("Height", "513", "513 became 512"),
            ("Seed", "99999999999999999999", "99999999999999999999 became 9223372036854775807"),
        ):
            field = window.named(name)
            field.setFocus()
            QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
            QTest.keyClicks(field, typed)
            QTest.keyClick(field, Qt.Key.Key_Return)
            assert window.says(told), told
        QTest.keyClick(window.named("Images"), Qt.Key.Key_0)
        assert window.says("0 is not possible, it stays at 1: 1 to 9")
        QTest.keyClick(window.named("Images"), Qt.Key.Key_3)
        assert not window.says("0 is not possible")

    play(story)


def test_invisible_words_are_no_prompt(play: Play) -> None:
    async def story(window: Window) -> None:
        await take(window, COFFEE)
        QGuiApplication.clipboard().setText("\u200b\u2060\ufeff\ufe0f")
        window.paste(window.named("Prompt"))
        assert window.says("Write a prompt.")
        assert window.says("0 / 1")

    play(story)


# what is seen is what is sent


@pytest.mark.parametrize(
    ("mode", "colour", "suffix", "options", "shown"),
    [
        ("RGB", (200, 40, 20), ".avif", {"quality": 95}, (200, 40, 20)),
        ("CMYK", (0, 255, 255, 0), ".tif", {}, (255, 0, 0)),
        ("CMYK", (0, 255, 255, 0), ".jpg", {"quality": 95}, (255, 0, 0)),
        ("I;16", 65535, ".tif", {}, (255, 255, 255)),
        ("RGBA", (0, 0, 255, 128), ".png", {}, (127, 127, 255)),
        ("P", 0, ".gif", {}, (0, 0, 0)),
    ],
)
def test_the_well_shows_the_picture_that_is_sent(
    play: Play, tmp_path: Path, mode: str, colour: Any, suffix: str, options: dict[str, Any], shown: tuple[int, ...]
) -> None:
    picture = tmp_path / f"plain{suffix}"
    Image.new(mode, (600, 600), colour).save(picture, **options)

    def middle(window: Window) -> tuple[int, ...]:
        seen = well(window).grab().toImage().pixelColor(well(window).rect().center())
        return (seen.red(), seen.green(), seen.blue())

    async def story(window: Window) -> None:
        await take(window, picture)
        await until(
            f"{shown}, not {middle(window)}",
            lambda: all(abs(one - other) < 8 for one, other in zip(middle(window), shown, strict=True)),
        )

    play(story)


XMP_UPSIDE_DOWN = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="3"/></rdf:RDF></x:xmpmeta>'
)


def test_an_xmp_packet_turns_neither_what_is_seen_nor_what_is_sent(play: Play, tmp_path: Path) -> None:
    """No viewer heeds it, and EXIF says nothing here."""
    picture, plain = tmp_path / "turned.jpg", Image.new("RGB", (600, 600), (0, 0, 255))
    plain.paste((255, 0, 0), (0, 0, 600, 300))
    plain.save(picture, quality=95, xmp=XMP_UPSIDE_DOWN)

    def colours(window: Window) -> list[bool]:
        seen, centre = well(window).grab().toImage(), well(window).rect().center()
        halves = [seen.pixelColor(centre.x(), centre.y() + down) for down in (-40, 40)]
        return [colour.red() > 200 > colour.blue() for colour in halves]

    async def story(window: Window) -> None:
        await take(window, picture)
        await until("red above blue", lambda: colours(window) == [True, False])

    play(story)


# large pictures


def test_a_picture_of_72_megapixels_is_seen_as_it_is_sent(play: Play, tmp_path: Path) -> None:
    large = tmp_path / "large.jpg"
    Image.new("RGB", (9504, 7576), (200, 40, 20)).save(large, quality=80)

    async def story(window: Window) -> None:
        window.drop(well(window), large)
        await until("the picture", lambda: "9504×7576" in window.source)

        def middle() -> QColor:
            return well(window).grab().toImage().pixelColor(well(window).rect().center())

        await until("its colour", lambda: abs(middle().red() - 200) < 8 and abs(middle().green() - 40) < 8)

    play(story)


def test_the_window_goes_on_while_a_large_picture_is_read(play: Play, tmp_path: Path) -> None:
    large = tmp_path / "large.png"
    Image.new("RGB", (6000, 4000), "navy").save(large, compress_level=1)

    async def story(window: Window) -> None:
        window.drop(well(window), large)
        assert "large.png" in window.source
        began = time.monotonic()
        await until("the picture", lambda: "6000×4000" in window.source)
        assert time.monotonic() > began

    play(story)
