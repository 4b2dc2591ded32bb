"""The prompts of earlier orders come back by two keys in the field, or are found by their words."""

from __future__ import annotations

import pytest
from gui.prompts.steps import is_open, lines, look_for, order, press, walk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from support.window import CONTROL, Play, Window, until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")
UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


def test_one_walks_back_and_forth_and_what_was_typed_comes_back(play: Play) -> None:
    async def story(window: Window) -> None:
        await order(window, "red", "blue", "red")
        window.write("mine")
        assert [walk(window, key) for key in (UP, UP, UP, DOWN, DOWN, DOWN)] == [
            "red",
            "blue",
            "blue",
            "red",
            "mine",
            "mine",
        ]

    play(story)


def test_a_walk_is_one_act_and_typing_before_it_another(play: Play) -> None:
    async def story(window: Window) -> None:
        await order(window, "red", "blue")
        window.write("mine")
        walk(window, UP)
        walk(window, UP)
        window.key(Qt.Key.Key_Z)
        assert window.prompt == "mine"
        window.key(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert window.prompt == "red"

    play(story)


def test_what_is_typed_into_an_earlier_prompt_is_not_lost_by_walking_on(play: Play) -> None:
    async def story(window: Window) -> None:
        await order(window, "red", "blue")
        walk(window, UP)
        QTest.keyClick(window.named("Prompt"), Qt.Key.Key_End)
        QTest.keyClicks(window.named("Prompt"), " coat")
        edited = window.prompt
        assert "coat" in edited
        assert walk(window, UP) == "blue"
        assert walk(window, DOWN) == edited

    play(story)


def test_the_prompts_of_an_earlier_session_are_there(play: Play) -> None:
    async def first(window: Window) -> None:
        await order(window, "red", "blue")

    async def later(window: Window) -> None:
        await until("the prompts", lambda: walk(window, UP) == "red")

    play(first)
    play(later)


def test_a_prompt_is_found_by_pieces_of_its_words_with_the_keyboard_alone(play: Play) -> None:
    async def story(window: Window) -> None:
        await order(window, "a red coat", "a blue coat", "a cat")
        window.write("mine")
        window.key(Qt.Key.Key_R)
        assert is_open(window)
        await until("all", lambda: len(lines(window)) == 3)
        assert lines(window)[0].startswith("a cat, ")
        look_for(window, "oat blu")
        await until("the one", lambda: len(lines(window)) == 1)
        press(window, Qt.Key.Key_Return)
        assert not is_open(window)
        assert window.prompt == "a blue coat"
        assert QApplication.focusWidget() is window.named("Prompt")
        window.key(Qt.Key.Key_Z)
        assert window.prompt == "mine"

    play(story)


def test_the_button_in_the_field_opens_it_and_esc_leaves_all_as_it_is(play: Play) -> None:
    async def story(window: Window) -> None:
        window.write("mine")
        await until("the button", window.buttons("Use an Earlier Prompt")[0].isEnabled)
        window.press("Use an Earlier Prompt")
        assert is_open(window)
        assert window.says("Nothing was ordered yet.")
        press(window, Qt.Key.Key_Escape)
        assert not is_open(window)
        assert window.prompt == "mine"

    play(story)


def test_a_list_is_chosen_by_a_click(play: Play) -> None:
    async def story(window: Window) -> None:
        window.write("mine")
        window.key(Qt.Key.Key_R)
        window.press("Examples")
        assert any(line.startswith("Poster, ") for line in lines(window))
        window.press("Presets")
        assert lines(window) == []
        assert window.says("No preset is kept yet.")
        press(window, Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is window.named("Prompt")

    play(story)


def test_tab_goes_from_list_to_list(play: Play) -> None:
    async def story(window: Window) -> None:
        window.key(Qt.Key.Key_R)
        seen = []
        for _ in range(5):
            (tab,) = [
                button
                for name in ("Earlier Prompts", "Snippets", "Presets", "Examples")
                for button in window.buttons(name)
                if button.isChecked()
            ]
            seen.append(tab.text())
            press(window, Qt.Key.Key_Tab)
        assert seen == ["Earlier Prompts", "Snippets", "Presets", "Examples", "Earlier Prompts"]
        press(window, Qt.Key.Key_Escape)

    play(story)
