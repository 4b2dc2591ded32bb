"""A command that is on for as long as its key is down, whatever comes between."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from shiboken6 import delete

from imageedit_desktop.ui.commands.buttons import HoldButton
from imageedit_desktop.ui.commands.command import Command
from imageedit_desktop.ui.commands.holding import Holding
from imageedit_desktop.ui.commands.registry import Commands

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

PLAIN, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
PEEK = Command(id="peek", words="&Peek", keys=("\\",), icon="eye", held=True)
STEP = Command(id="step", words="&Step", keys=("N",), repeats=True)
OTHER = Command(id="other", words="&Other", keys=("B",), icon="eye", held=True)
BACKSLASH, SHARP_S = Qt.Key.Key_Backslash, Qt.Key.Key_ssharp


class Bench:
    """A window with a field, a plain part that has the keyboard, and what the commands were told."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.commands = Commands(self.window, (PEEK, STEP, OTHER), {})
        self.told: list[bool] = []
        self.steps = 0
        self.reason = ""
        self.refused: list[str] = []
        self.commands.provide_held(PEEK, self.told.append, hindrance=lambda: self.reason)
        self.commands.provide_held(OTHER, lambda on: None)
        self.commands.provide(STEP, self._step)
        self.commands.refused.connect(lambda _command, reason: self.refused.append(reason))
        whole = QWidget()
        column = QVBoxLayout(whole)
        self.plain, self.field = QWidget(), QLineEdit()
        self.plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button = HoldButton(PEEK, self.commands)
        for part in (self.plain, self.field, self.button):
            column.addWidget(part)
        self.window.setCentralWidget(whole)

    def _step(self) -> None:
        self.steps += 1

    @property
    def is_on(self) -> bool:
        return self.commands.action(PEEK).isChecked()


@pytest.fixture
def bench(qtbot) -> Iterator[Bench]:
    made = Bench()
    with qtbot.waitActive(made.window):
        made.window.show()
    made.plain.setFocus()
    yield made
    delete(made.window)


def repeat(widget: QWidget, kind: QEvent.Type, key: Qt.Key) -> None:
    """What a keyboard sends by itself while a key is held."""
    QApplication.sendEvent(widget, QKeyEvent(kind, key, PLAIN, "\\", True))


def test_it_is_on_until_the_key_comes_up(bench) -> None:
    QTest.keyPress(bench.plain, BACKSLASH)
    assert bench.told == [True]
    QTest.keyRelease(bench.plain, BACKSLASH)
    assert bench.told == [True, False]
    QTest.keyClick(bench.plain, BACKSLASH)
    assert bench.told == [True, False, True, False]


def test_a_keyboard_that_repeats_changes_nothing(bench) -> None:
    QTest.keyPress(bench.plain, BACKSLASH)
    for _ in range(3):
        repeat(bench.plain, QEvent.Type.KeyRelease, BACKSLASH)
        repeat(bench.plain, QEvent.Type.KeyPress, BACKSLASH)
    assert bench.told == [True]
    QTest.keyRelease(bench.plain, BACKSLASH)
    assert bench.told == [True, False]


@pytest.mark.parametrize("last", [BACKSLASH, SHARP_S])
def test_where_the_sign_needs_another_key_that_may_come_up_first(bench, last) -> None:
    """On a German keyboard it is AltGr and ß: when AltGr is up, what comes up is called ß."""
    QTest.keyPress(bench.plain, BACKSLASH)
    QApplication.sendEvent(bench.plain, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_AltGr, PLAIN))
    assert bench.told == [True], "the key itself is down"
    QTest.keyRelease(bench.plain, last)
    assert bench.told == [True, False]


@pytest.mark.parametrize("sign", [BACKSLASH, SHARP_S])
def test_a_repeat_that_looks_like_a_key_that_comes_up_is_waited_for(qtbot, bench, sign) -> None:
    """As under X11, where a keyboard that repeats may seem to be one that is used quickly."""
    holding = Holding(bench.window, sure_after_ms=200)
    told = QSignalSpy(holding.let_go)
    holding.begin(PEEK)
    for _ in range(3):
        QTest.keyRelease(bench.field, sign)
        QTest.keyPress(bench.field, sign)
    QTest.keyRelease(bench.field, sign)
    assert told.count() == 0
    qtbot.waitUntil(lambda: told.count() == 1)
    assert told.at(0) == [PEEK]


def test_other_keys_do_what_they_do_meanwhile(bench) -> None:
    QTest.keyPress(bench.plain, BACKSLASH)
    QTest.keyClick(bench.plain, Qt.Key.Key_N)
    QTest.keyClick(bench.plain, Qt.Key.Key_Right)
    QTest.keyClick(bench.plain, Qt.Key.Key_Shift)
    assert bench.steps == 1
    assert bench.told == [True]
    QTest.keyRelease(bench.plain, BACKSLASH)
    assert bench.told == [True, False]


def test_it_is_heard_wherever_the_keyboard_went(bench) -> None:
    QTest.keyPress(bench.plain, BACKSLASH)
    bench.field.setFocus()
    QTest.keyRelease(bench.field, BACKSLASH)
    assert bench.told == [True, False]


def test_another_window_that_takes_the_keyboard_lets_go(qtbot, bench) -> None:
    QTest.keyPress(bench.plain, BACKSLASH)
    other = QWidget()
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    qtbot.waitUntil(lambda: bench.told == [True, False])
    delete(other)


def test_in_a_field_it_is_a_letter(bench) -> None:
    bench.field.setFocus()
    QTest.keyClick(bench.field, BACKSLASH)
    assert bench.field.text() == "\\"
    assert bench.told == []


def test_it_says_why_it_cannot_be_done_and_ends_when_it_cannot_any_more(bench) -> None:
    bench.reason = "There is nothing here."
    QTest.keyClick(bench.plain, BACKSLASH)
    assert (bench.told, bench.refused) == ([], ["There is nothing here."])
    bench.reason = ""
    QTest.keyPress(bench.plain, BACKSLASH)
    bench.reason = "It is gone."
    bench.commands.refresh()
    assert bench.told == [True, False]
    QTest.keyRelease(bench.plain, BACKSLASH)
    assert bench.told == [True, False]


def test_it_has_another_key_where_the_user_gave_it_one(bench) -> None:
    bench.commands.change_keys(PEEK, ("Ctrl+K",))
    QTest.keyPress(bench.plain, Qt.Key.Key_K, CONTROL)
    assert bench.told == [True]
    QTest.keyRelease(bench.plain, Qt.Key.Key_Control)
    assert bench.told == [True]
    QTest.keyRelease(bench.plain, Qt.Key.Key_K)
    assert bench.told == [True, False]
    QTest.keyClick(bench.plain, BACKSLASH)
    assert bench.told == [True, False]


def test_a_second_held_key_lets_the_first_one_go(bench) -> None:
    QTest.keyPress(bench.plain, BACKSLASH)
    QTest.keyPress(bench.plain, Qt.Key.Key_B)
    assert bench.told == [True, False]
    assert bench.commands.action(OTHER).isChecked()
    QTest.keyRelease(bench.plain, Qt.Key.Key_B)
    assert not bench.commands.action(OTHER).isChecked()


def test_menus_switch_it_on_and_off_and_its_key_off(bench) -> None:
    bench.commands.action(PEEK).trigger()
    assert bench.told == [True]
    bench.commands.press(PEEK)
    assert bench.told == [True, False]
    bench.commands.press(PEEK)
    QTest.keyClick(bench.plain, BACKSLASH)
    assert bench.told == [True, False, True, False]


def test_a_button_holds_it_by_the_pointer_and_switches_it_by_the_keyboard(bench) -> None:
    QTest.mousePress(bench.button, Qt.MouseButton.LeftButton)
    assert bench.told == [True]
    assert bench.button.isChecked()
    QTest.mouseRelease(bench.button, Qt.MouseButton.LeftButton)
    assert bench.told == [True, False]
    bench.button.setFocus()
    QTest.keyClick(bench.button, Qt.Key.Key_Space)
    assert bench.told == [True, False, True]
    assert bench.button.isChecked()
    QTest.keyClick(bench.button, Qt.Key.Key_Space)
    assert bench.told == [True, False, True, False]


def test_a_button_that_goes_out_of_sight_lets_go(bench) -> None:
    QTest.mousePress(bench.button, Qt.MouseButton.LeftButton)
    bench.button.hide()
    assert bench.told == [True, False]
