"""Misspelt words are underlined in the prompt, and their menu puts right what was meant."""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace

import pytest
from gui.prompts.steps import PLAIN
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from support.window import Play, Window, until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")
RIGHT = {"a", "red", "coat", "Katze"}


class Dict:
    def __init__(self, _language: str) -> None:
        self.words = set(RIGHT)

    def check(self, word: str) -> bool:
        return word in self.words

    def suggest(self, word: str) -> list[str]:
        return [known for known in sorted(self.words) if known[:2] == word[:2]]

    def add(self, word: str) -> None:
        self.words.add(word)


@pytest.fixture(autouse=True)
def enchant(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small dictionary in place of the system's."""
    module = ModuleType("enchant")
    module.__dict__.update(Dict=Dict, list_languages=lambda: ["en_US"], errors=SimpleNamespace(Error=RuntimeError))
    monkeypatch.setitem(sys.modules, "enchant", module)


def editor(window: Window) -> QPlainTextEdit:
    found = window.named("Prompt")
    assert isinstance(found, QPlainTextEdit)
    return found


def underlined(window: Window) -> list[str]:
    marks = editor(window).extraSelections()
    dotted = QTextCharFormat.UnderlineStyle.DotLine
    return [mark.cursor.selectedText() for mark in marks if mark.format.underlineStyle() == dotted]


def write_behind_a_cat(window: Window, words: str) -> None:
    """Words behind a sign that Qt counts as two."""
    window.write("a ")
    QGuiApplication.clipboard().setText("\N{CAT FACE} ")
    window.paste()
    QTest.keyClicks(editor(window), words)


def ask_for_menu(window: Window, word: str) -> None:
    """Press the other button of the mouse on a word."""
    field = editor(window)
    cursor = field.document().find(word)
    cursor.setPosition(cursor.selectionStart() + 1, QTextCursor.MoveMode.MoveAnchor)
    at = field.cursorRect(cursor).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, field.viewport().mapToGlobal(at))
    QApplication.sendEvent(field.viewport(), event)


def menu() -> QMenu | None:
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None


def entries() -> list[str]:
    found = menu()
    return [] if found is None else [action.text().replace("&", "") for action in found.actions()]


def choose(words: str) -> None:
    found = menu()
    assert found is not None
    (action,) = [action for action in found.actions() if action.text().replace("&", "") == words]
    found.setActiveAction(action)
    action.trigger()
    found.close()


def test_what_no_dictionary_knows_is_underlined_wherever_it_is(play: Play) -> None:
    async def story(window: Window) -> None:
        write_behind_a_cat(window, "redd coat, USB 3d redd")
        await until("the marks", lambda: underlined(window) == ["redd", "redd"])
        window.write("a red coat")
        await until("none", lambda: underlined(window) == [])

    play(story)


def test_the_menu_puts_right_what_was_meant_and_that_can_be_undone(play: Play) -> None:
    async def story(window: Window) -> None:
        write_behind_a_cat(window, "redd coat")
        await until("the mark", lambda: underlined(window) == ["redd"])
        ask_for_menu(window, "redd")
        await until("the menu", lambda: "red" in entries())
        assert "Select All" in " ".join(entries())
        choose("red")
        assert window.prompt == "a \N{CAT FACE} red coat"
        await until("none", lambda: underlined(window) == [])
        window.key(Qt.Key.Key_Z)
        assert window.prompt == "a \N{CAT FACE} redd coat"

    play(story)


def test_a_word_of_ones_own_is_added(play: Play) -> None:
    async def story(window: Window) -> None:
        window.write("a zwork coat")
        await until("the mark", lambda: underlined(window) == ["zwork"])
        ask_for_menu(window, "zwork")
        await until("the menu", lambda: "No suggestions" in entries())
        choose("Add “zwork” to the Dictionary")
        await until("none", lambda: underlined(window) == [])

    play(story)


def test_it_is_switched_off_and_stays_so(play: Play) -> None:
    async def first(window: Window) -> None:
        window.write("a redd coat")
        await until("the mark", lambda: underlined(window) == ["redd"])
        window.choose("Check Spelling")
        assert underlined(window) == []

    async def later(window: Window) -> None:
        window.key(Qt.Key.Key_End, PLAIN, on=editor(window))
        window.write("a redd")
        ask_for_menu(window, "redd")
        await until("the menu", lambda: "Check Spelling" in entries())
        assert "red" not in entries()
        choose("Check Spelling")
        await until("the mark", lambda: underlined(window) == ["redd"])

    play(first)
    play(later)


def test_an_ordinary_word_has_the_ordinary_menu(play: Play) -> None:
    async def story(window: Window) -> None:
        window.write("a red coat")
        ask_for_menu(window, "red")
        await until("the menu", lambda: "Check Spelling" in entries())
        found = menu()
        assert found is not None
        found.close()

    play(story)
