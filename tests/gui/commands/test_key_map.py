"""Keys are changed, kept, taken from one another and reset."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from support.window import CONTROL, Play, Window, unmarked, until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

PLAIN = Qt.KeyboardModifier.NoModifier


async def open_key_map(window: Window) -> None:
    window.choose("Change Keyboard Shortcuts…")
    await until("the sheet", lambda: QApplication.activeWindow() in window.dialogs())
    await until("its last row", lambda: _resets(window, "Dismiss the Job"))


def _resets(window: Window, command: str) -> list[QAbstractButton]:
    every = window.shell.findChildren(QAbstractButton)  # from right to left the name in it is isolated
    return [button for button in every if command in button.accessibleName()]


def field(window: Window, command: str) -> QAbstractButton:
    """The button that shows a command's keys."""
    (sheet,) = window.dialogs()
    start = f"Shortcut of “{command}”: "
    (found,) = [b for b in sheet.findChildren(QAbstractButton) if unmarked(b.accessibleName()).startswith(start)]
    return found


def keys(window: Window, command: str) -> str:
    return unmarked(field(window, command).accessibleName()).rpartition(": ")[2]


def give(window: Window, command: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    """With the keyboard alone."""
    field(window, command).setFocus()
    QTest.keyClick(field(window, command), Qt.Key.Key_Space)
    QTest.keyClick(field(window, command), key, modifiers)


async def answer(window: Window, words: str) -> None:
    """Press the button as soon as it has its place."""
    await until(words, lambda: window.buttons(words) and window.buttons(words)[0].height() > 0)
    window.press(words)


async def close(window: Window) -> None:
    window.press("Close")
    window.shell.activateWindow()  # as window managers do
    await until("the window behind", lambda: QApplication.activeWindow() is window.shell)


def settings(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "settings.json").read_text())
    return found


def test_a_key_is_changed_heard_at_once_and_kept(play: Play, tmp_path: Path) -> None:
    async def change(window: Window) -> None:
        await open_key_map(window)
        give(window, "Start Anew", Qt.Key.Key_M)
        assert keys(window, "Start Anew") == "Ctrl+M"
        await close(window)
        window.write("a red coat")
        window.key(Qt.Key.Key_N)
        assert window.prompt == "a red coat"
        window.key(Qt.Key.Key_M)
        assert window.prompt == ""

    async def later(window: Window) -> None:
        window.write("a red coat")
        window.key(Qt.Key.Key_M)
        assert window.prompt == ""
        await open_key_map(window)
        window.press("Reset “Start Anew”")
        assert keys(window, "Start Anew") == "Ctrl+N"

    play(change)
    assert settings(tmp_path)["keys.clear"] == "Ctrl+M"
    play(later)
    assert settings(tmp_path)["keys.clear"] is None


def test_a_key_of_another_command_is_taken_on_a_word_only(play: Play) -> None:
    async def story(window: Window) -> None:
        await open_key_map(window)
        give(window, "Start Anew", Qt.Key.Key_K)
        assert window.says("Ctrl+K belongs to “Find a Command” (Everywhere).")
        assert keys(window, "Start Anew") == "Ctrl+N"
        await answer(window, "Leave It There")
        assert keys(window, "Find a Command") == "Ctrl+K"

        give(window, "Start Anew", Qt.Key.Key_K)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)  # the keyboard is on “Use It Here”
        assert keys(window, "Start Anew") == "Ctrl+K"
        assert keys(window, "Find a Command") == "None"
        window.press("Reset All")
        assert (keys(window, "Start Anew"), keys(window, "Find a Command")) == ("Ctrl+N", "Ctrl+K")
        assert not window.buttons("Reset All")[0].isEnabled()

    play(story)


def test_what_was_given_away_comes_back_on_a_word_only(play: Play) -> None:
    async def story(window: Window) -> None:
        await open_key_map(window)
        give(window, "Start Anew", Qt.Key.Key_K)
        await answer(window, "Use It Here")
        window.press("Reset “Find a Command”")
        assert window.says("Ctrl+K belongs to “Start Anew” (Everywhere).")
        await answer(window, "Use It Here")
        assert (keys(window, "Start Anew"), keys(window, "Find a Command")) == ("None", "Ctrl+K")

    play(story)


def test_the_same_key_in_another_place_is_no_rival(play: Play) -> None:
    async def story(window: Window) -> None:
        await open_key_map(window)
        give(window, "Larger Thumbnails", Qt.Key.Key_Z, PLAIN)
        assert keys(window, "Larger Thumbnails") == "Z"
        assert keys(window, "Zoom to a Hundred Percent and Back") == "Z"

    play(story)


def test_keys_that_fields_and_menus_need_are_refused(play: Play) -> None:
    async def story(window: Window) -> None:
        await open_key_map(window)
        give(window, "Start Anew", Qt.Key.Key_Tab, PLAIN)
        assert window.says("Tab moves about or presses here.")
        give(window, "Start Anew", Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
        assert window.says("Alt+F opens the menu “File”.")
        assert keys(window, "Start Anew") == "Ctrl+N"
        give(window, "Open Picture", Qt.Key.Key_Right, PLAIN)
        assert keys(window, "Open Picture") == "Right"

    play(story)


def test_right_to_left_a_key_is_the_one_that_was_pressed(play: Play, mirrored: None) -> None:
    async def story(window: Window) -> None:
        await open_key_map(window)
        assert keys(window, "Next Picture") == "Left"
        give(window, "Next Picture", Qt.Key.Key_Left)
        assert keys(window, "Next Picture") == "Ctrl+Left"

    play(story)


def test_esc_or_going_elsewhere_changes_nothing(play: Play) -> None:
    async def story(window: Window) -> None:
        await open_key_map(window)
        give(window, "Start Anew", Qt.Key.Key_Escape, PLAIN)
        assert keys(window, "Start Anew") == "Ctrl+N"
        assert field(window, "Start Anew").text() == "Ctrl+N"
        QTest.mouseClick(field(window, "Start Anew"), Qt.MouseButton.LeftButton)
        assert field(window, "Start Anew").text() == "Press a key…"
        field(window, "Quit").setFocus()
        assert field(window, "Start Anew").text() == "Ctrl+N"
        assert window.dialogs(), "Esc was for the button"

    play(story)


def test_a_command_without_a_key(play: Play) -> None:
    async def story(window: Window) -> None:
        await open_key_map(window)
        window.press("No key for “Start Anew”")
        assert keys(window, "Start Anew") == "None"
        await close(window)
        window.write("a red coat")
        window.key(Qt.Key.Key_N)
        assert window.prompt == "a red coat"

    play(story)


def test_commands_are_found_by_words_and_by_keys(play: Play) -> None:
    async def story(window: Window) -> None:
        await open_key_map(window)
        search = window.named("Find a command or a key")
        QTest.keyClicks(search, "anew")
        assert field(window, "Start Anew").isVisible()
        assert not field(window, "Quit").isVisible()
        search.clear()
        QTest.keyClicks(search, "ctrl+q")
        assert field(window, "Quit").isVisible()
        assert not field(window, "Start Anew").isVisible()

    play(story)


def test_odd_settings_are_left_alone_and_do_no_harm(play: Play, tmp_path: Path) -> None:
    odd = {
        "keys.clear": 7,
        "keys.quit": "Hopp+Q",
        "keys.undo": ["Ctrl+U"],
        "keys.of_tomorrow": "F5",
        "keys.jobs": "F9",
    }
    (tmp_path / "settings.json").write_text(json.dumps(odd))

    async def story(window: Window) -> None:
        await open_key_map(window)
        shown = {name: keys(window, name) for name in ("Start Anew", "Quit", "Undo", "Show Jobs")}
        assert shown == {"Start Anew": "Ctrl+N", "Quit": "Ctrl+Q", "Undo": "Ctrl+Z", "Show Jobs": "F9"}
        give(window, "Show Details", Qt.Key.Key_H)

    play(story)
    kept = settings(tmp_path)
    assert kept.items() >= odd.items()
    assert kept["keys.details"] == "Ctrl+H"


def test_menus_buttons_and_the_sheet_tell_the_new_key(play: Play) -> None:
    async def story(window: Window) -> None:
        await open_key_map(window)
        give(window, "Show Details", Qt.Key.Key_H)
        await close(window)
        assert window.named("Show Details").toolTip() == "Show Details (Ctrl+H)"
        window.key(Qt.Key.Key_Question, PLAIN, on=window.named("Gallery"))
        await until("the cheat sheet", lambda: QApplication.activeWindow() in window.dialogs())
        assert window.says("Ctrl+H")
        assert not window.says("Ctrl+I")
        window.key(Qt.Key.Key_Question, PLAIN)
        await until("it to go by its own key", lambda: not window.dialogs())

    play(story)
