"""Alternates: how many requests and what they cost is said before, and each is an order of its own."""

from __future__ import annotations

import pytest
from gui.prompts.steps import COFFEE, ordered, walk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from support.window import Play, Window, until

from imageedit_desktop.domain.errors import Code, LibraryError, problem
from imageedit_desktop.domain.prompts.snippet import Snippet
from imageedit_desktop.store.tables.prompts import Prompts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")


async def take_coffee(window: Window) -> None:
    window.drop(window.named("Source image"), COFFEE)
    await until("the source", lambda: window.source.startswith("coffee.png"))


def says_of_the_order(window: Window) -> str:
    return window.buttons("Generate")[0].accessibleDescription()


def test_each_prompt_becomes_an_order_of_its_own_and_a_batch(play: Play) -> None:
    async def story(window: Window) -> None:
        await take_coffee(window)
        window.write("a {red|blue} {cup|pot}")
        assert "4 requests" in says_of_the_order(window)
        assert "4 images" in says_of_the_order(window)
        window.press("Generate")
        assert await ordered(window, 4) == ["a red cup", "a red pot", "a blue cup", "a blue pot"]
        await until("the pictures", lambda: sum("Saved" in cell for cell in window.pictures) == 4)
        assert [cell.partition(",")[0] for cell in window.pictures] == [
            "a red cup",
            "a red pot",
            "a blue cup",
            "a blue pot",
        ]

    play(story)


def test_a_word_becomes_a_choice_by_a_key(play: Play) -> None:
    async def story(window: Window) -> None:
        window.write("a red")
        for _ in range(3):
            window.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        window.key(Qt.Key.Key_B)
        QTest.keyClicks(window.named("Prompt"), "blue")
        assert window.prompt == "a {red|blue}"
        window.key(Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier)
        window.key(Qt.Key.Key_B)
        QTest.keyClicks(window.named("Prompt"), "!")
        assert window.prompt == "a {red|blue}{!|}"
        for _ in range(4):
            window.key(Qt.Key.Key_Z)
        assert window.prompt == "a red"

    play(story)


def test_what_was_typed_comes_back_before_what_became_of_it(play: Play) -> None:
    async def first(window: Window) -> None:
        await take_coffee(window)
        window.write("a {red|blue} cup")
        window.press("Generate")
        await ordered(window, 2)
        await until("the pictures", lambda: len(window.pictures) == 2)
        window.write("mine")
        assert walk(window, Qt.Key.Key_Up) == "a {red|blue} cup"
        assert walk(window, Qt.Key.Key_Up) == "a blue cup"
        window.write("mine")

    async def later(window: Window) -> None:
        await until("the prompts", lambda: walk(window, Qt.Key.Key_Up) == "a {red|blue} cup")

    play(first)
    play(later)


def test_what_was_typed_is_remembered_after_a_double_click_too(play: Play) -> None:
    async def story(window: Window) -> None:
        await take_coffee(window)
        window.write("a {red|blue} cup")
        window.choose("Reproducible: Keep Every Seed")
        window.press("Generate")
        window.press("Generate")
        await ordered(window, 2)
        await until("the pictures", lambda: len(window.pictures) == 2)
        window.write("mine")
        assert walk(window, Qt.Key.Key_Up) == "a {red|blue} cup"

    play(story)


def test_a_restored_recipe_asks_for_one_order_whatever_is_in_it(play: Play) -> None:
    async def story(window: Window) -> None:
        await take_coffee(window)
        window.write(r"a \{red|blue\} cup")
        assert "requests" not in says_of_the_order(window)
        window.press("Generate")
        assert await ordered(window, 1) == ["a {red|blue} cup"]
        await until("the picture", lambda: len(window.pictures) == 1)
        (job,) = await window.services.queue.load()
        window.write("mine")
        window.services.compose.restore_job(job.id)
        await until("the recipe", lambda: window.prompt == r"a \{red\|blue\} cup")
        assert "requests" not in says_of_the_order(window)

    play(story)


def test_a_brace_that_is_not_closed_is_told_and_sent_as_typed(play: Play) -> None:
    async def story(window: Window) -> None:
        await take_coffee(window)
        window.write("a {red|blue cup")
        assert window.says("A brace is not closed, and is sent as typed.")
        window.press("Generate")
        assert await ordered(window, 1) == ["a {red|blue cup"]
        await until("the picture", lambda: len(window.pictures) == 1)

    play(story)


def test_too_many_requests_are_not_ordered(play: Play) -> None:
    async def story(window: Window) -> None:
        await take_coffee(window)
        window.write("{a|b}" * 70)
        assert window.says("The alternates make more than 100 requests of this.")
        assert says_of_the_order(window).startswith("more than 100 requests")
        window.press("Generate")
        assert window.named("Prompt").hasFocus()
        assert await ordered(window, 0) == []

    play(story)


def test_a_snippet_stands_for_its_lines(play: Play) -> None:
    async def story(window: Window) -> None:
        await take_coffee(window)
        window.write("a {colours} cup")
        assert window.says("No snippet is named “colours”")
        window.services.prompts.keep_snippet(Snippet(name="colours", words="red\nblue"))
        await until("the two", lambda: "2 requests" in says_of_the_order(window))
        assert not window.says("No snippet is named")
        window.press("Generate")
        assert await ordered(window, 2) == ["a red cup", "a blue cup"]
        await until("the pictures", lambda: len(window.pictures) == 2)

    play(story)


def test_a_name_is_not_ordered_as_typed_where_its_snippets_cannot_be_read(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def first(window: Window) -> None:
        await take_coffee(window)
        window.write("a {colours} cup")
        window.services.prompts.keep_snippet(Snippet(name="colours", words="red\nblue"))
        await until("the two", lambda: "2 requests" in says_of_the_order(window))

    async def later(window: Window) -> None:
        await until("the draft", lambda: window.prompt == "a {colours} cup")
        await until("the failure", lambda: window.says("Another program is using “there”."))
        assert not window.says("No snippet is named")
        window.press("Generate")
        assert await ordered(window, 0) == []
        is_busy.clear()
        window.services.prompts.keep_snippet(Snippet(name="cups", words="a mug"))
        await until("the two", lambda: "2 requests" in says_of_the_order(window))
        window.press("Generate")
        assert await ordered(window, 2) == ["a red cup", "a blue cup"]
        await until("the pictures", lambda: len(window.pictures) == 2)

    play(first)
    read, is_busy = Prompts.snippets, [True]

    def busy_at_first(prompts: Prompts) -> list[Snippet]:
        if is_busy:
            raise LibraryError(problem(Code.LIBRARY_BUSY, path="there"))
        return read(prompts)

    monkeypatch.setattr(Prompts, "snippets", busy_at_first)
    play(later)
