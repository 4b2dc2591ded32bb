"""Searching: a line of text, by real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from support.window import unmarked, until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

CONTROL = Qt.KeyboardModifier.ControlModifier


def field_of(gallery) -> QLineEdit:
    """The line above the gallery."""
    found = gallery.window.named("Search")
    assert isinstance(found, QLineEdit)
    return found


def press(gallery, key: Qt.Key) -> None:
    """Press a key where it goes: what is offered has the keyboard while it is open."""
    popup = field_of(gallery).completer().popup()
    QTest.keyClick(popup if popup.isVisible() else field_of(gallery), key)


async def find(gallery) -> None:
    """Ctrl+F; the offscreen platform forgets which window is active after a popup."""
    gallery.window.shell.activateWindow()
    await until("the window", lambda: QApplication.activeWindow() is gallery.window.shell)
    gallery.window.key(Qt.Key.Key_F, CONTROL)


async def searched(gallery, line: str) -> None:
    """Ctrl+F, a line of text, Enter."""
    await find(gallery)
    QTest.keyClicks(field_of(gallery), line)
    press(gallery, Qt.Key.Key_Return)
    await answered(gallery)


async def answered(gallery) -> None:
    await until("the answer", lambda: not gallery.review.is_busy)


def test_words_and_conditions_choose_and_esc_takes_them_back(show):
    async def story(gallery):
        everything = len(gallery.review.answer)
        await searched(gallery, "size:>=1 aspect:square,landscape")
        await until("fewer", lambda: 0 < len(gallery.review.answer) < everything)
        assert gallery.grid.hasFocus(), "one goes on among what was found"
        await find(gallery)
        assert field_of(gallery).hasFocus()
        press(gallery, Qt.Key.Key_Escape)
        assert field_of(gallery).text() == ""
        await until("everything", lambda: len(gallery.review.answer) == everything)
        press(gallery, Qt.Key.Key_Escape)
        assert gallery.grid.hasFocus()

    show(story)


def test_what_is_typed_is_searched_for_after_a_moment(show):
    async def story(gallery):
        await find(gallery)
        QTest.keyClicks(field_of(gallery), "nothing has this in its prompt")
        await until("nothing", lambda: len(gallery.review.answer) == 0 and not gallery.review.is_busy)
        assert field_of(gallery).hasFocus()
        assert field_of(gallery).text() == "nothing has this in its prompt"

    show(story)


def test_what_is_not_understood_is_told(show):
    async def story(gallery):
        everything = len(gallery.review.answer)
        await searched(gallery, "size:large")
        await until("the doubt", lambda: "size:large" in field_of(gallery).accessibleDescription())
        assert len(gallery.review.answer) == everything
        await searched(gallery, "size:>=1")
        await until("no doubt", lambda: field_of(gallery).accessibleDescription() == "")

    show(story)


def test_names_and_values_are_offered(show):
    async def story(gallery):
        await find(gallery)
        QTest.keyClicks(field_of(gallery), "fox aspect:sq")
        popup = field_of(gallery).completer().popup()
        await until("the offers", popup.isVisible)
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        assert field_of(gallery).text() == "fox aspect:square"

    show(story)


def test_pictures_are_shown_one_after_the_other_and_in_batches_again(show):
    async def story(gallery):
        count = len(gallery.review.answer)
        gallery.key(Qt.Key.Key_G)
        await until("no batches", lambda: not gallery.review.answer.grouped)
        assert len(gallery.review.answer) == count
        await until("the line", lambda: field_of(gallery).text() == "group:flat")
        gallery.key(Qt.Key.Key_G)
        await until("batches", lambda: gallery.review.answer.grouped)
        await until("no line", lambda: field_of(gallery).text() == "")

    show(story)


def test_each_part_of_a_search_is_a_chip_that_takes_it_away(show):
    async def story(gallery):
        everything = len(gallery.review.answer)
        await searched(gallery, 'images:>=1 "a fox that is not there" -label:red')
        (gone,) = await until("a chip", lambda: gallery.window.buttons("Search without “a fox that is not there”"))
        assert [chip.text() for chip in gallery.window.buttons("Search without images ≥ 1")] == ["images ≥ 1"]
        assert gallery.window.buttons("Search without not: label red")
        gone.click()
        await until("all again", lambda: len(gallery.review.answer) == everything)
        assert field_of(gallery).text() == "images:>=1 -label:red"
        await gallery.window.pressed("Clear all")
        await until("no chips", lambda: not gallery.window.buttons("Clear all"))
        assert field_of(gallery).text() == ""

    show(story)


def test_an_empty_answer_offers_to_clear_what_was_too_much(show):
    async def story(gallery):
        everything = len(gallery.review.answer)
        await searched(gallery, "images:>=1 pick")
        await until("the words", lambda: gallery.window.says("Nothing meets all of it."))
        assert not gallery.window.buttons("Without images ≥ 1: 0 pictures"), "that would not help"
        await gallery.window.pressed(f"Without picked: {everything} pictures")
        await until("all again", lambda: len(gallery.review.answer) == everything)
        assert field_of(gallery).text() == "images:>=1"
        assert not gallery.window.says("Nothing meets all of it.")

    show(story)


def test_where_two_parts_are_too_much_both_can_be_cleared_at_once(show):
    async def story(gallery):
        everything = len(gallery.review.answer)
        await searched(gallery, "images:>=1 pick rating:5")
        both = QLocale().createSeparatedList(["picked", "stars 5"])
        await gallery.window.pressed(f"Without {both}: {everything} pictures")
        await until("all again", lambda: len(gallery.review.answer) == everything)
        assert field_of(gallery).text() == "images:>=1"

    show(story)


def test_a_search_is_saved_under_a_name_opened_again_and_removed(show):
    async def story(gallery):
        everything = len(gallery.review.answer)
        await searched(gallery, "images:>=1 aspect:square")
        await until("fewer", lambda: 0 < len(gallery.review.answer) < everything)
        fewer = len(gallery.review.answer)
        await until("it can be saved", lambda: saving(gallery).isEnabled())
        gallery.window.choose("Save This Search…")
        await until("the sheet", gallery.window.dialogs)
        name = gallery.window.named("Name")
        QTest.keyClicks(name, "Squares & more")
        QTest.keyClick(name, Qt.Key.Key_Return)
        await until("saved", lambda: "Squares & more" in gallery.services.saved_searches.lines)
        await gallery.window.pressed("Clear all")
        await until("everything", lambda: len(gallery.review.answer) == everything)
        await choose_saved(gallery, "Squares && more")
        await until("fewer again", lambda: len(gallery.review.answer) == fewer)
        assert field_of(gallery).text() == "images:>=1 aspect:square"
        await choose_saved(gallery, "Remove “Squares && more”")
        await until("gone", lambda: not gallery.services.saved_searches.lines)

    show(story)


def saving(gallery):
    """The entry of the menu that saves a search."""
    (entry,) = [one for one in gallery.window.entries() if one.objectName() == "save_search"]
    return entry


async def choose_saved(gallery, words: str) -> None:
    """Open the menu beside the line, and choose an entry of it or of what it leads to."""
    await gallery.window.pressed("Saved Searches and Tags")

    def entries():
        menus = [one for one in gallery.window.shell.findChildren(QMenu) if one.isVisible()]
        inner = [entry.menu() for menu in menus for entry in menu.actions() if entry.menu()]
        return [e for menu in (*menus, *inner) for e in menu.actions() if unmarked(e.text()) == words]

    (entry,) = await until(words, entries)
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    entry.trigger()
