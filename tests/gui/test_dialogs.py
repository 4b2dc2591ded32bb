"""Dialogs ask without waiting, and answer once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget
from shiboken6 import delete

from imageedit_desktop.ui.dialogs import ask
from imageedit_desktop.ui.dialogs.about_dialog import AboutDialog
from imageedit_desktop.ui.features.account.key_dialog import KeyDialog
from imageedit_desktop.ui.pictures.screen import SRGB, ScreenColours
from imageedit_desktop.ui.widgets.buttons import Button

# Dialogs have a least width, which the offscreen platform cannot tell to a window manager.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def window(qapp):
    window = QWidget()
    window.show()
    yield window
    delete(window)


def words(dialog: QWidget) -> str:
    return "\n".join(w.text() for w in dialog.findChildren(QWidget) if hasattr(w, "text") and w.isVisible())


def press(dialog: QWidget, text: str) -> None:
    [button] = [w for w in dialog.findChildren(QWidget) if getattr(w, "text", str)() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("pressed", "answer"), [("Stop waiting", True), ("Cancel", False)])
def test_a_question_is_answered_once(window, pressed, answer):
    answers = []
    dialog = ask.confirm(window, "Stop waiting?", "It may still be charged.", "Stop waiting", answers.append)
    assert "It may still be charged." in words(dialog)
    assert answers == []
    press(dialog, pressed)
    assert answers == [answer]


def test_escape_is_a_no(window):
    answers = []
    dialog = ask.confirm(window, "Stop waiting?", "…", "Stop waiting", answers.append)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert answers == [False]


def test_markup_from_strangers_stays_text(window):
    dialog = ask.tell(window, "Failed", "<b>not bold</b>")
    assert "<b>not bold</b>" in words(dialog)
    dialog.close()


def test_the_chooser_offers_pictures_and_hands_over_paths(window, tmp_path):
    chosen = []
    chooser = ask.pick_pictures(window, "Choose portraits", chosen.append, several=True)
    assert chooser.fileMode() == QFileDialog.FileMode.ExistingFiles
    assert "*.webp" in chooser.nameFilters()[0]
    assert "*.JPG" in chooser.nameFilters()[0]
    for ending in ("*.jfif", "*.jpe", "*.avif", "*.TIFF", "*.dib"):
        assert f" {ending} " in f" {chooser.nameFilters()[0].replace('(', ' ').replace(')', ' ')} "
    chooser.filesSelected.emit([str(tmp_path / "a.png"), str(tmp_path / "b.png")])
    assert chosen == [(tmp_path / "a.png", tmp_path / "b.png")]
    chooser.close()


@pytest.fixture
def key_dialog(window):
    def show(**options) -> KeyDialog:
        dialog = KeyDialog("the system's keyring", parent=window, **{"persistent": True} | options)
        dialog.open()
        return dialog

    return show


def test_a_key_is_tested_and_saved_without_the_blanks_around_it(key_dialog):
    dialog, wishes = key_dialog(), []
    dialog.test_requested.connect(lambda key: wishes.append(("test", key)))
    dialog.save_requested.connect(lambda key: wishes.append(("save", key)))
    field = dialog.findChild(QLineEdit)
    press(dialog, "Test")
    QTest.keyClicks(field, "  wsk_123 ")
    press(dialog, "Test")
    dialog.show_accepted("$12.34")
    assert "The key works. Balance: $12.34" in words(dialog)
    press(dialog, "Save")
    assert wishes == [("test", "wsk_123"), ("save", "wsk_123")]
    dialog.close()


def test_trouble_is_told_until_the_key_is_changed(key_dialog):
    dialog = key_dialog()
    QTest.keyClicks(dialog.findChild(QLineEdit), "wsk")
    dialog.show_trouble("The service refuses this key.")
    assert "refuses" in words(dialog)
    QTest.keyClicks(dialog.findChild(QLineEdit), "_")
    assert "refuses" not in words(dialog)
    dialog.close()


def test_the_key_is_hidden_unless_asked_for(key_dialog):
    dialog = key_dialog()
    field = dialog.findChild(QLineEdit)
    assert field.echoMode() == QLineEdit.EchoMode.Password
    eye = next(w for w in dialog.findChildren(QWidget) if w.accessibleName() == "Show the key")
    QTest.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    dialog.close()


def test_where_the_key_is_kept_is_said(key_dialog):
    kept = key_dialog()
    assert "Kept in the system's keyring" in words(kept)
    kept.close()
    passing = key_dialog(persistent=False)
    assert "kept in memory for this session only" in words(passing)
    passing.close()


def test_a_kept_key_can_be_forgotten(key_dialog, qtbot):
    dialog = key_dialog(has_key=True)
    with qtbot.waitSignal(dialog.forget_requested):
        press(dialog, "Forget the key")
    dialog.close()


def test_about_tells_where_the_pictures_are(window):
    dialog = AboutDialog(Path("/pictures/library"), SRGB, window)
    dialog.open()
    assert "/pictures/library" in words(dialog)
    dialog.close()


@pytest.mark.parametrize(
    ("screen", "told"),
    [
        (SRGB, "sRGB: the system knows no colour profile"),
        (ScreenColours(kind="system"), "the system fits that to your screen"),
        (ScreenColours(kind="profile", name="A wide screen", profile=b""), "by its profile “A wide screen”"),
        (ScreenColours(kind="profile", profile=b""), "in the colours of your screen, by its profile."),
    ],
)
def test_about_tells_in_what_colours_pictures_are_shown(window, screen, told):
    dialog = AboutDialog(Path("/pictures/library"), screen, window)
    dialog.open()
    assert told in words(dialog)
    dialog.close()


@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_that_has_the_keyboard_and_not_the_most_important_one(window, qtbot, enter):
    answers = []
    dialog = ask.confirm(window, "Order 500 requests?", "They cost $1.75.", "Order", answers.append)
    (cancel,) = [button for button in dialog.findChildren(QPushButton) if button.text() == "Cancel"]
    cancel.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(cancel.hasFocus)
    qtbot.keyClick(cancel, enter)
    assert answers == [False]


def test_enter_that_is_held_down_presses_a_button_once(window, qtbot):
    pressed = []
    button = Button("Add", parent=window)
    button.clicked.connect(lambda: pressed.append(1))
    button.show()
    button.setFocus()
    for repeats in (False, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", repeats)
        QApplication.sendEvent(button, press)
    assert pressed == [1]


@pytest.mark.parametrize(("key", "text", "code"), [(Qt.Key.Key_Return, "\r", 36), (Qt.Key.Key_Space, " ", 65)])
def test_a_key_whose_repetitions_look_like_presses_presses_a_button_once(window, qtbot, key, text, code):
    """As under X11 on a busy machine: it comes up and goes down again at the same time, says the server."""
    pressed = []
    button = Button("Order", parent=window)
    button.clicked.connect(lambda: pressed.append(1))
    with qtbot.waitActive(window):
        window.show()
    button.show()
    button.setFocus()

    def send(kind: QEvent.Type, at_ms: int) -> None:
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, code, 0, 0, text)
        event.setTimestamp(at_ms)
        QApplication.sendEvent(window.windowHandle(), event)

    send(QEvent.Type.KeyPress, 1000)
    for at_ms in (1660, 1700, 1740):
        send(QEvent.Type.KeyRelease, at_ms)
        send(QEvent.Type.KeyPress, at_ms)
    send(QEvent.Type.KeyRelease, 1780)
    assert pressed == [1]
    send(QEvent.Type.KeyPress, 1900)
    send(QEvent.Type.KeyRelease, 1960)
    assert pressed == [1, 1], "it was let go and pressed again"
