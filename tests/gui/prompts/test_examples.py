"""Examples to start from are offered while the prompt is empty, and bring their photo where there is none."""

from __future__ import annotations

import pytest
from gui.prompts.steps import COFFEE, is_open, lines, look_for, ordered, press
from PySide6.QtCore import Qt
from support.window import Play, Window, until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")


async def open_examples(window: Window) -> None:
    await until("the offer", lambda: [b for b in window.buttons("Try an Example") if b.isEnabled()])
    window.press("Try an Example")
    assert is_open(window)


def test_an_example_is_ordered_as_it_stands_and_costs_nothing(play: Play) -> None:
    async def story(window: Window) -> None:
        await open_examples(window)
        look_for(window, "cup")
        assert [line.partition(",")[0] for line in lines(window)] == ["Product photograph"]
        press(window, Qt.Key.Key_Return)
        assert window.prompt.startswith("The same cup")
        assert not window.buttons("Try an Example")
        await until("its photo", lambda: window.source.startswith("coffee.png"))
        assert "free" in window.buttons("Generate")[0].accessibleDescription()
        window.press("Generate")
        (prompt,) = await ordered(window, 1)
        assert prompt == window.prompt
        await until("the picture", lambda: any("Saved" in cell for cell in window.pictures))

    play(story)


def test_a_source_that_is_there_stays_and_undo_brings_the_offer_back(play: Play) -> None:
    async def story(window: Window) -> None:
        window.drop(window.named("Source image"), COFFEE)
        await until("the source", lambda: window.source.startswith("coffee.png"))
        await open_examples(window)
        look_for(window, "children")
        press(window, Qt.Key.Key_Return)
        assert window.prompt.startswith("The same cat")
        assert window.source.startswith("coffee.png")
        window.key(Qt.Key.Key_Z)
        assert window.prompt == ""
        assert window.buttons("Try an Example")

    play(story)


def test_every_example_has_its_photo() -> None:
    from imageedit_desktop.domain.limits import PROMPT_MAX_CHARACTERS
    from imageedit_desktop.domain.prompts.alternates import expand
    from imageedit_desktop.ui.features.prompts.examples import EXAMPLES

    assert all(example.path.is_file() for example in EXAMPLES)
    assert all(expand(example.prompt).is_plain for example in EXAMPLES)
    assert all(len(example.prompt) <= PROMPT_MAX_CHARACTERS for example in EXAMPLES)
