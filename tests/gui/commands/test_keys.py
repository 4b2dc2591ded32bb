"""Each key is heard where it means something."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from support.window import CONTROL, Play, Window, until

from imageedit_desktop.paths import resources_folder

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

COFFEE = resources_folder() / "samples" / "coffee.png"
PLAIN = Qt.KeyboardModifier.NoModifier


async def make_pictures(window: Window, images: int = 2) -> None:
    window.drop(window.named("Source image"), COFFEE)
    await until("the source", lambda: window.source.startswith("coffee.png"))
    window.write("sepia")
    QTest.keyClick(window.named("Images"), Qt.Key(Qt.Key.Key_0 + images))
    window.key(Qt.Key.Key_Return)
    done = lambda: len(window.pictures) == images and all("Saved" in name for name in window.pictures)  # noqa: E731
    await until("the pictures", done)


def open_newest(window: Window) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Return):
        window.key(key, PLAIN, on=window.named("Gallery"))


def zoom(window: Window) -> str:
    return window.named("Zoom").accessibleDescription()


def test_letters_are_typed_in_the_prompt_and_zoom_elsewhere(play: Play) -> None:
    async def story(window: Window) -> None:
        await make_pictures(window)
        open_newest(window)
        before = zoom(window)
        window.write("z")
        assert window.prompt == "z"
        assert zoom(window) == before

        window.key(Qt.Key.Key_Z, PLAIN, on=window.named("Source image"))
        assert zoom(window) == "100 %", "heard while the picture is shown"
        window.key(Qt.Key.Key_0, CONTROL, on=window.named("Prompt"))
        assert zoom(window) == before

    play(story)


def test_keys_that_move_need_the_keyboard_there(play: Play) -> None:
    async def story(window: Window) -> None:
        await make_pictures(window)
        open_newest(window)
        assert window.says("1 of 2")
        window.key(Qt.Key.Key_Right, PLAIN, on=window.named("Source image"))
        assert window.says("1 of 2")
        window.key(Qt.Key.Key_Right, PLAIN, on=window.named("Viewer"))
        assert window.says("2 of 2")
        window.key(Qt.Key.Key_Escape, PLAIN, on=window.named("Prompt"))
        assert window.named("Viewer").isVisible()
        window.key(Qt.Key.Key_Escape, PLAIN, on=window.named("Viewer"))
        assert window.named("Gallery").isVisible()

    play(story)


def test_one_key_means_something_else_in_a_smaller_place(play: Play) -> None:
    async def story(window: Window) -> None:
        window.drop(window.named("Source image"), COFFEE)
        window.drop(window.named("Reference tray"), COFFEE)
        await until("both", lambda: window.portraits and window.source.startswith("coffee"))
        window.key(Qt.Key.Key_Delete, PLAIN, on=window.named(window.portraits[0]))
        await until("no portrait", lambda: not window.portraits)
        assert window.source.startswith("coffee")
        window.key(Qt.Key.Key_Delete, PLAIN, on=window.named("Source image"))
        await until("no source", lambda: not window.source.startswith("coffee"))

    play(story)


def test_digits_in_a_field_that_takes_them_stay_there(play: Play, tmp_path: Path) -> None:
    async def story(window: Window) -> None:
        window.key(Qt.Key.Key_4, PLAIN, on=window.named("Images"))
        assert window.named("Images").property("value") == 4
        assert not window.dialogs()
        window.key(Qt.Key.Key_4, PLAIN, on=window.named("Source image"))
        assert window.dialogs(), "elsewhere it is a shortcut"

    (tmp_path / "settings.json").write_text('{"keys.cheat_sheet": "4", "keys.stars_4": ""}')
    play(story)


def test_a_key_for_what_cannot_be_done_says_why(play: Play) -> None:
    async def story(window: Window) -> None:
        window.key(Qt.Key.Key_Z, CONTROL, on=window.named("Gallery"))
        assert window.says("There is nothing to undo.")

    play(story)


def test_the_edit_menu_says_what_is_undone(play: Play) -> None:
    async def story(window: Window) -> None:
        window.drop(window.named("Source image"), COFFEE)
        await until("the source", lambda: window.source.startswith("coffee"))
        window.key(Qt.Key.Key_Delete, PLAIN, on=window.named("Source image"))
        window.choose("Undo Remove Source")
        await until("the source again", lambda: window.source.startswith("coffee"))
        window.choose("Redo Remove Source")
        await until("none", lambda: not window.source.startswith("coffee"))

    play(story)
