"""Snippets and presets: kept under a name, used as one act, renamed, deleted, and back again."""

from __future__ import annotations

import pytest
from gui.prompts.steps import PLAIN, SHIFT, is_open, lines, look_for, name_it, press
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from support.window import CONTROL, Play, Window, until

from imageedit_desktop.domain.prompts.snippet import Snippet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")


def names(window: Window) -> list[str]:
    return [snippet.name for snippet in window.services.prompts.snippets]


def presets(window: Window) -> list[str]:
    return [preset.name for preset in window.services.prompts.presets]


async def keep_snippet(window: Window, words: str, name: str) -> None:
    window.write(words)
    window.choose("Keep the Selected Words as a Snippet…")
    await name_it(window, name)
    await until(name, lambda: name in names(window))


async def keep_preset(window: Window, name: str) -> None:
    window.key(Qt.Key.Key_E, CONTROL | SHIFT)
    await name_it(window, name)
    await until(name, lambda: name in presets(window))


def test_selected_words_are_kept_and_put_in_where_the_cursor_is(play: Play) -> None:
    async def story(window: Window) -> None:
        window.write("a coat, soft light")
        editor = window.named("Prompt")
        assert isinstance(editor, QPlainTextEdit)
        for _ in range(len("soft light")):
            QTest.keyClick(editor, Qt.Key.Key_Left, SHIFT)
        window.choose("Keep the Selected Words as a Snippet…")
        await name_it(window, "light")
        await until("it", lambda: names(window) == ["light"])
        window.write("one  two")
        for _ in range(len(" two")):
            QTest.keyClick(editor, Qt.Key.Key_Left)
        window.key(Qt.Key.Key_B, CONTROL | SHIFT)
        assert lines(window) == ["light, soft light"]
        press(window, Qt.Key.Key_Return)
        assert window.prompt == "one soft light two"
        QTest.keyClicks(editor, "!")
        assert window.prompt == "one soft light! two"
        window.key(Qt.Key.Key_Z)
        window.key(Qt.Key.Key_Z)
        assert window.prompt == "one  two"

    play(story)


def test_a_snippet_is_renamed_deleted_and_back_again(play: Play) -> None:
    async def story(window: Window) -> None:
        await keep_snippet(window, "soft", "light")
        await keep_snippet(window, "grain", "film")
        window.key(Qt.Key.Key_B, CONTROL | SHIFT)
        look_for(window, "light")
        press(window, Qt.Key.Key_F2)
        assert not is_open(window)
        await name_it(window, "lamp")
        await until("the name", lambda: names(window) == ["film", "lamp"])
        window.key(Qt.Key.Key_B, CONTROL | SHIFT)
        look_for(window, "lamp")
        press(window, Qt.Key.Key_D, CONTROL)
        await until("it is gone", lambda: names(window) == ["film"])
        press(window, Qt.Key.Key_Escape)
        window.press("Undo")
        await until("it is back", lambda: names(window) == ["film", "lamp"])

    play(story)


def test_a_name_that_is_taken_is_replaced_on_a_word_only(play: Play) -> None:
    async def story(window: Window) -> None:
        await keep_snippet(window, "soft", "light")
        window.write("hard")
        window.choose("Keep the Selected Words as a Snippet…")
        QTest.keyClicks(window.named("Name"), "light")
        assert window.says("There is one with this name already.")
        assert not window.buttons("Keep")
        window.press("Replace")
        await until("the words", lambda: [one.words for one in window.services.prompts.snippets] == ["hard"])

    play(story)


def test_a_name_in_other_letters_is_the_same_for_snippets(play: Play) -> None:
    async def story(window: Window) -> None:
        await keep_snippet(window, "soft", "Light")
        window.write("hard")
        window.choose("Keep the Selected Words as a Snippet…")
        QTest.keyClicks(window.named("Name"), "LIGHT")
        assert window.says("There is one with this name already.")
        window.press("Replace")
        await until("the words", lambda: [one.words for one in window.services.prompts.snippets] == ["hard"])
        assert names(window) == ["LIGHT"]

    play(story)


def test_a_snippet_takes_only_names_that_can_stand_in_braces(play: Play) -> None:
    async def story(window: Window) -> None:
        window.write("{red|blue}")
        window.choose("Keep the Selected Words as a Snippet…")
        await name_it(window, 'B{|}\\"&W')
        await until("it", lambda: names(window) == ["B&W"])
        window.write("a {b&w} coat")
        assert "2 requests" in window.buttons("Generate")[0].accessibleDescription()

    play(story)


def test_what_another_program_kept_meanwhile_is_there_when_the_user_comes_back(play: Play) -> None:
    async def story(window: Window) -> None:
        await keep_snippet(window, "mug", "cup")
        desk = await window.services.workspace.desk()
        kept = Snippet(name="cup", words="a mug\na pot\na glass")
        await desk.ledger.run(lambda library: library.prompts.keep_snippet(kept, at_ms=1))
        QApplication.sendEvent(window.shell, QEvent(QEvent.Type.ActivationChange))
        await until("it", lambda: window.services.prompts.snippets == (kept,))
        window.write("a {cup}")
        assert "3 images" in window.buttons("Generate")[0].accessibleDescription()

    play(story)


def test_a_preset_is_one_act_says_what_it_replaced_and_is_taken_back(play: Play) -> None:
    async def story(window: Window) -> None:
        window.write("neon")
        QTest.keyClicks(window.named("Seed"), "7")
        window.key(Qt.Key.Key_Space, PLAIN, on=window.named("Optimize prompt"))
        await keep_preset(window, "Night")
        window.write("mine")
        window.key(Qt.Key.Key_Backspace, PLAIN, on=window.named("Seed"))
        window.key(Qt.Key.Key_E)
        assert lines(window)[0].startswith("Night, neon, ")
        press(window, Qt.Key.Key_Return)
        draft = window.services.compose.state.draft
        assert (draft.prompt, draft.seed, draft.optimize_prompt) == ("neon", 7, True)
        assert window.says("“Night” is set. It replaced: the prompt, the seed.")
        window.press("Undo")
        assert (window.prompt, window.services.compose.state.draft.seed) == ("mine", None)
        assert not window.says("“Night” is set.")

    play(story)


def test_the_offer_to_take_a_preset_back_goes_with_the_next_act(play: Play) -> None:
    async def story(window: Window) -> None:
        window.write("neon")
        await keep_preset(window, "Night")
        window.write("mine")
        window.key(Qt.Key.Key_E)
        press(window, Qt.Key.Key_Return)
        assert window.says("“Night” is set.")
        QTest.keyClicks(window.named("Prompt"), "!")
        assert not window.says("“Night” is set.")

    play(story)


def test_a_preset_is_updated_renamed_and_deleted_and_outlives_the_session(play: Play) -> None:
    async def first(window: Window) -> None:
        window.write("neon")
        await keep_preset(window, "Night")
        window.write("lamps")
        window.key(Qt.Key.Key_E)
        window.press("Update")
        await until("the update", lambda: window.services.prompts.presets[0].prompt == "lamps")
        press(window, Qt.Key.Key_F2)
        await name_it(window, "Evening")
        await until("the name", lambda: presets(window) == ["Evening"])

    async def later(window: Window) -> None:
        await until("it", lambda: presets(window) == ["Evening"])
        window.key(Qt.Key.Key_E)
        press(window, Qt.Key.Key_D, CONTROL)
        await until("nothing", lambda: presets(window) == [])
        assert window.says("No preset is kept yet.")
        press(window, Qt.Key.Key_Escape)

    play(first)
    play(later)
