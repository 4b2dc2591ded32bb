"""Any command, found by a few of its letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView
from support.window import Play, Window, until

from imageedit_desktop.paths import resources_folder
from imageedit_desktop.ui.theme import theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

COFFEE = resources_folder() / "samples" / "coffee.png"


def open_palette(window: Window, letters: str = "") -> None:
    window.key(Qt.Key.Key_K)
    QTest.keyClicks(
        window.named(
            "Find a command",
        ),
        letters,
    )


def is_open(window: Window) -> bool:
    return any(view.isVisible() for view in lists(window))


def lists(window: Window) -> list[QListView]:
    return [view for view in window.shell.findChildren(QListView) if view.accessibleName() == "Commands"]


def lines(window: Window) -> list[str]:
    """The rows as a screen reader says them."""
    model = lists(window)[0].model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_it_is_found_from_the_prompt_done_and_the_keyboard_is_back(play: Play) -> None:
    async def story(window: Window) -> None:
        window.write("a red coat")
        open_palette(window, "dark")
        assert lines(window)[0] == "Dark Colours"
        window.key(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        assert theme().mode == "dark"
        assert not is_open(window)
        assert QApplication.focusWidget() is window.named("Prompt")
        assert window.prompt == "a red coat"
        theme().set_mode("system")

    play(story)


def test_its_rows_are_seen_and_one_is_chosen_by_the_mouse(play: Play) -> None:
    async def story(window: Window) -> None:
        open_palette(window)
        (view,) = lists(window)
        ten_rows = [view.visualRect(view.model().index(row, 0)) for row in range(10)]
        seen = view.viewport().visibleRegion()
        assert all(seen.contains(row) for row in ten_rows), "whole"
        assert window.named("Find a command").visibleRegion().boundingRect().height() > 20
        QTest.keyClicks(window.named("Find a command"), "dark")
        first = view.visualRect(view.model().index(0, 0))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=first.center())
        assert theme().mode == "dark"
        theme().set_mode("system")
        open_palette(window, "no command has these letters")
        assert not is_open(window)
        said = next(
            label for label in window.shell.findChildren(QLabel) if label.isVisible() and "letters" in label.text()
        )
        assert said.visibleRegion().boundingRect().height() >= said.fontMetrics().height()

    play(story)


def test_it_is_about_what_had_the_keyboard(play: Play) -> None:
    async def story(window: Window) -> None:
        window.drop(window.named("Reference tray"), COFFEE)
        await until("the portrait", lambda: window.portraits)
        open_palette(window, "remove the por")
        assert lines(window) == ["Remove the Portrait, Del, Choose a portrait first."]
        window.key(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        window.named(window.portraits[0]).setFocus()
        open_palette(window, "remove the por")
        assert lines(window) == ["Remove the Portrait, Del"]
        window.key(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        await until("no portrait", lambda: not window.portraits)

    play(story)


def test_what_cannot_be_done_says_why_and_stays(play: Play) -> None:
    async def story(window: Window) -> None:
        open_palette(window, "zoomin")
        assert lines(window)[0] == "Zoom In, +, Open a picture first."
        window.key(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        assert is_open(window)

    play(story)


def test_arrows_choose_among_what_was_found(play: Play) -> None:
    async def story(window: Window) -> None:
        open_palette(window, "colours")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        chosen = lists(window)[0].currentIndex().data()
        assert chosen == lines(window)[2]
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
        assert lists(window)[0].currentIndex().data() == lines(window)[1]

    play(story)


def test_its_key_esc_or_a_click_beside_closes_it(play: Play) -> None:
    async def story(window: Window) -> None:
        for leave in (
            lambda: window.key(Qt.Key.Key_K),
            lambda: window.key(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
            lambda: QTest.mouseClick(
                lists(window)[0].parentWidget().parentWidget(), Qt.MouseButton.LeftButton, pos=QPoint(3, 400)
            ),
        ):
            window.named("Prompt").setFocus()
            open_palette(window, "zoom")
            assert is_open(window)
            leave()
            assert not is_open(window)
            assert QApplication.focusWidget() is window.named("Prompt")

    play(story)


def test_other_keys_are_not_heard_meanwhile(play: Play) -> None:
    async def story(window: Window) -> None:
        window.write("a red coat")
        open_palette(window)
        window.key(Qt.Key.Key_N)  # would clear the draft
        assert window.prompt == "a red coat"

    play(story)


def test_letters_of_no_command_are_told(play: Play) -> None:
    async def story(window: Window) -> None:
        open_palette(window, "qqqq")
        assert window.says("No command has these letters.")

    play(story)


def test_it_follows_the_window(play: Play) -> None:
    async def story(window: Window) -> None:
        open_palette(window)
        window.shell.resize(window.shell.width() + 100, window.shell.height() - 200)
        view = lists(window)[0]
        bottom = view.mapTo(window.shell, view.rect().bottomRight())
        assert window.shell.rect().contains(bottom)

    play(story)


def test_what_is_on_has_a_mark_and_a_switch_turns_it(play: Play) -> None:
    async def story(window: Window) -> None:
        details = window.named("Show Details")
        before = details.property("checked")
        for now in (not before, before):
            open_palette(window, "show details")
            window.key(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
            assert details.property("checked") is now

    play(story)
