"""The order as code, from the window: of the composition as it changes, and of any picture."""

from __future__ import annotations

import ast
import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QWidget
from support.window import CONTROL, Play, Window, until

from imageedit_desktop.domain.draft.edits import SetPrompt
from imageedit_desktop.domain.environment import KEY_VARIABLE
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.request_code.request import Request
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.pipeline import request_code
from imageedit_desktop.pipeline.desk.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

CAT = resources_folder() / "samples" / "chelsea.png"
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def code(window: Window) -> str:
    text: str = window.named("Code").property("plainText")
    return text


def about(window: Window, words: str) -> bool:
    """Whether the sheet says so."""
    labels = window.named("Code").window().findChildren(QLabel)
    return any(words in label.text() for label in labels if label.isVisible())


def choose(window: Window, language: str) -> None:
    """Go to a language by its first letters, as one types in a list."""
    languages = window.named("Language of the code")
    assert isinstance(languages, QListWidget)
    while languages.currentItem().text() != language:
        before = languages.currentRow()
        QTest.keyClick(languages, Qt.Key.Key_Down)
        assert languages.currentRow() != before, language


async def composed(window: Window, prompt: str = "a red coat") -> None:
    window.drop(window.named("Source image"), CAT)
    await until(CAT.name, lambda: window.source.startswith(CAT.name))
    window.write(prompt)


async def opened(window: Window) -> None:
    window.shell.activateWindow()  # as every window manager does where a dialog closes
    await until("the window", window.shell.isActiveWindow)
    window.key(Qt.Key.Key_R, CONTROL | SHIFT)
    await until("the sheet", window.dialogs)
    await until("the request", lambda: code(window))


def test_the_composition_is_copied_as_code_that_follows_what_is_typed(play: Play) -> None:
    async def story(window: Window) -> None:
        await composed(window, 'a "red" coat\\')
        await opened(window)
        address = window.services.workspace.open_desk.service.origin
        ast.parse(code(window))
        assert '"a \\"red\\" coat\\\\"' in code(window)
        assert address in code(window)
        assert KEY_VARIABLE in code(window)
        window.write("a blue coat")
        await until("the blue coat", lambda: '"a blue coat"' in code(window))
        window.press("Copy")
        assert QGuiApplication.clipboard().text() == code(window)
        assert window.buttons("Copied")
        window.press("Copy Rehearsal’s Key")
        key = QGuiApplication.clipboard().text()
        assert key == window.services.workspace.rehearsal_key
        assert key
        for language in ("Python (wavespeed)", "JavaScript (Node)", "cURL", "JSON", "Command line"):
            choose(window, language)
            assert "a blue coat" in code(window)
            assert key not in code(window)

    play(story)


def test_the_file_is_the_one_that_is_sent_and_the_language_is_remembered(play: Play, tmp_path: Path) -> None:
    async def story(window: Window) -> None:
        await composed(window)
        await opened(window)
        choose(window, "JSON")
        told = json.loads(code(window))
        (prepared,) = (tmp_path / "library" / "rehearsal" / "prepared").rglob("*.*")
        assert told["image"] == f"<the address of {prepared} once it is uploaded>"
        window.press("Close")

    async def next_time(window: Window) -> None:
        await until("the draft", lambda: window.prompt == "a red coat")
        await opened(window)
        assert json.loads(code(window))["prompt"] == "a red coat"

    play(story)
    play(next_time)


def test_what_cannot_be_ordered_has_no_code_and_says_why(play: Play) -> None:
    async def story(window: Window) -> None:
        window.key(Qt.Key.Key_R, CONTROL | SHIFT)
        await until("the reason", lambda: window.says("Add the photo"))
        await composed(window)
        await opened(window)
        window.write(" ")
        await until("nothing", lambda: not code(window))
        assert about(window, "Write a prompt")
        (copy,) = window.buttons("Copy")
        assert not copy.isEnabled()

    play(story)


def test_how_many_there_are_is_said_also_where_the_first_is_the_same(play: Play) -> None:
    async def story(window: Window) -> None:
        await composed(window, "a {red|blue} coat")
        await opened(window)
        assert about(window, "Generate would order 2 requests; this is the first.")
        window.write("a {red|blue|green} coat")
        await until("the count", lambda: about(window, "Generate would order 3 requests; this is the first."))
        window.write("a red coat")
        await until("the one", lambda: about(window, "What Generate would order now."))

    play(story)


def test_the_code_is_copied_to_the_letter(play: Play) -> None:
    async def story(window: Window) -> None:
        await composed(window)
        spaced = "5\N{NO-BREAK SPACE}m\N{NARROW NO-BREAK SPACE}!"
        window.services.compose.apply(SetPrompt(prompt=spaced))
        await opened(window)
        choose(window, "JSON")
        window.press("Copy")
        assert json.loads(QGuiApplication.clipboard().text())["prompt"] == spaced

    play(story)


def test_what_is_not_ordered_any_more_cannot_be_copied(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(window: Window) -> None:
        gate, at_once = asyncio.Event(), request_code.describe_request

        async def later(desk: Desk, recipe: Recipe) -> Request:
            await gate.wait()
            return await at_once(desk, recipe)

        await composed(window)
        await opened(window)
        monkeypatch.setattr(request_code, "describe_request", later)
        window.write("a blue coat")
        (copy,) = window.buttons("Copy")
        assert not copy.isEnabled()
        choose(window, "JSON")
        assert not copy.isEnabled()
        gate.set()
        await until("the blue coat", copy.isEnabled)
        window.press("Copy")
        assert json.loads(QGuiApplication.clipboard().text())["prompt"] == "a blue coat"

    play(story)


def test_the_order_of_a_picture_is_told_by_its_menu_whatever_is_composed(play: Play) -> None:
    async def story(window: Window) -> None:
        await composed(window, "a picture of long ago")
        window.press("Generate")
        await until("the picture", lambda: window.pictures)
        window.write("something else")
        window.key(Qt.Key.Key_Home, PLAIN, on=window.named("Gallery"))
        window.choose("Order of the Picture as Code…")
        await until("the request", lambda: "a picture of long ago" in code(window))
        window.write("and another")
        assert "a picture of long ago" in code(window)
        assert about(window, "that this picture comes from")

    play(story)


def test_the_menu_under_the_pointer_has_it_for_the_picture_there(play: Play) -> None:
    async def story(window: Window) -> None:
        await composed(window, "the one under the pointer")
        window.press("Generate")
        await until("the picture", lambda: window.pictures)
        gallery = window.named("Gallery")
        told = QAccessible.queryAccessibleInterface(gallery)
        viewport = gallery.findChild(QWidget, "qt_scrollarea_viewport")
        at = viewport.mapFromGlobal(told.child(0).rect().center())
        opens = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at))
        QApplication.sendEvent(viewport, opens)
        menu = await until("the menu", QApplication.activePopupWidget)
        (entry,) = [one for one in menu.actions() if one.text().replace("&", "").startswith("Order of the Picture")]
        menu.setActiveAction(entry)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        await until("the request", lambda: window.dialogs() and "the one under the pointer" in code(window))

    play(story)


def test_a_picture_without_its_original_asks_for_one(play: Play, tmp_path: Path) -> None:
    async def story(window: Window) -> None:
        await composed(window)
        window.press("Generate")
        await until("the picture", lambda: window.pictures)
        window.write("")
        for original in (tmp_path / "library" / "rehearsal" / "inputs").rglob("*.*"):
            original.unlink()
        window.key(Qt.Key.Key_Home, PLAIN, on=window.named("Gallery"))
        window.choose("Order of the Picture as Code…")
        await until("the request", lambda: code(window))
        assert 'upload("source.jpg")' in code(window)
        assert about(window, "source.jpg")

    play(story)


def test_the_sheet_goes_with_its_library_and_by_esc(play: Play) -> None:
    async def story(window: Window) -> None:
        await composed(window)
        await opened(window)
        QTest.keyClick(QApplication.focusWidget() or window.named("Code"), Qt.Key.Key_Escape)
        await until("no sheet", lambda: not window.dialogs())
        await opened(window)
        await window.services.workspace.open(None)
        assert not window.dialogs()

    play(story)


def test_code_reads_from_left_to_right_in_every_language(mirrored: None, play: Play) -> None:
    async def story(window: Window) -> None:
        await composed(window)
        await opened(window)
        editor = window.named("Code")
        assert editor.layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert editor.document().defaultTextOption().textDirection() is Qt.LayoutDirection.LeftToRight

    play(story)
