"""Messages: whole at any width, below one another, and where they are until they are dealt with."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import delete

from imageedit_desktop.ui.widgets.message_bar import Action, Message, MessageBar

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

GERMAN = (
    "Die Verbindung zum Dienst konnte nicht hergestellt werden, weil die Zertifizierungsstelle unbekannt ist: "
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverwaltungszertifikat.pem. Prüfen Sie das bitte."
)


class Place:
    """A window with a page that can be changed, and messages below it."""

    def __init__(self) -> None:
        self.window = QWidget()
        self.bar = MessageBar()
        self.pages = QStackedWidget()
        for _ in range(2):
            self.pages.addWidget(QWidget())
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.bar)

    def ask(self, answered: Callable[[str], None], *, topic: str = "") -> None:
        actions = tuple(
            Action(words=words, run=lambda words=words: answered(words)) for words in ("Send · $0.0035", "Discard")
        )
        self.bar.say(Message(text="Jobs ready to send: 1", actions=actions, topic=topic))

    def said(self) -> list[str]:
        return [
            label.accessibleName()
            for label in self.bar.findChildren(QLabel)
            if label.isVisible() and label.accessibleName()
        ]

    def buttons(self, name: str) -> list[QAbstractButton]:
        found = self.bar.findChildren(QAbstractButton)
        return [b for b in found if b.isVisible() and name in (b.text(), b.accessibleName())]

    def settle(self, width: int = 700, height: int = 500) -> None:
        self.window.resize(width, height)
        for _ in range(3):
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def where(self, widget: QWidget) -> QRect:
        return widget.rect().translated(widget.mapTo(self.window, QPoint(0, 0)))


@pytest.fixture
def place(qtbot) -> Iterator[Place]:
    made = Place()
    made.window.resize(700, 500)
    with qtbot.waitActive(made.window):
        made.window.show()
    yield made
    delete(made.window)


def test_a_confirmation_takes_nothing_from_a_question(place):
    answers: list[str] = []
    place.ask(answers.append)
    place.bar.say(Message(text="Saved", kind="success"))
    place.settle()
    assert place.said() == ["Jobs ready to send: 1", "Saved"]
    (send,) = place.buttons("Send · $0.0035")
    assert send.width() >= send.sizeHint().width(), "the words are whole"
    QTest.mouseClick(send, Qt.MouseButton.LeftButton)
    assert answers == ["Send · $0.0035"]
    place.settle()
    assert place.said() == ["Saved"]


@pytest.mark.parametrize("width", [300, 380, 520, 700, 1400])
def test_words_and_buttons_are_whole_at_any_width(place, width):
    actions = (Action(words="Noch einmal versuchen", run=print), Action(words="Netzwerkeinstellungen", run=print))
    place.bar.say(Message(text=GERMAN, kind="danger", actions=actions))
    place.settle(width, 900)
    (words,) = [label for label in place.bar.findChildren(QLabel) if label.accessibleName() == GERMAN]
    assert words.height() >= words.heightForWidth(words.width())
    drawn = words.fontMetrics().boundingRect(
        QRect(0, 0, words.contentsRect().width(), 2000), Qt.TextFlag.TextWordWrap, words.text()
    )
    assert drawn.width() <= words.contentsRect().width(), "long words break"
    for button in place.buttons("Noch einmal versuchen") + place.buttons("Netzwerkeinstellungen"):
        assert place.where(place.bar).contains(place.where(button))
        assert button.width() >= button.minimumSizeHint().width()


def test_a_change_of_page_leaves_them_where_they_are(place):
    place.ask(print)
    place.settle()
    (send,) = place.buttons("Send · $0.0035")
    before = place.where(send)
    for page in (1, 0, 1):
        place.pages.setCurrentIndex(page)
        place.settle()
        assert place.where(send) == before
        assert place.window.childAt(before.center()) is send, "nothing lies over it"


def test_they_cover_nothing(place):
    place.ask(print)
    place.settle()
    assert not place.where(place.pages).intersects(place.where(place.bar))


def test_a_failure_stays_and_a_confirmation_goes(qtbot, place, monkeypatch):
    monkeypatch.setattr("imageedit_desktop.ui.widgets.message_bar._SHOWN_FOR_MS", 50)
    place.bar.say(Message(text="The disk is full.", kind="danger"))
    place.bar.say(Message(text="Saved", kind="success"))
    qtbot.waitUntil(lambda: place.said() == ["The disk is full."])
    QTest.qWait(150)
    assert place.said() == ["The disk is full."]
    QTest.mouseClick(place.buttons("Dismiss")[0], Qt.MouseButton.LeftButton)
    place.settle()
    assert not place.bar.isVisible()


def test_one_that_has_the_keyboard_does_not_go(qtbot, place, monkeypatch):
    monkeypatch.setattr("imageedit_desktop.ui.widgets.message_bar._SHOWN_FOR_MS", 50)
    place.bar.say(Message(text="Saved", kind="success"))
    (dismiss,) = place.buttons("Dismiss")
    dismiss.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.qWait(200)
    assert place.said() == ["Saved"]
    QTest.keyClick(dismiss, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not place.bar.isVisible())


def test_tab_comes_to_the_words_and_to_every_button(place):
    place.ask(print)
    place.settle()
    place.pages.currentWidget().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    place.pages.currentWidget().setFocus()
    assert QApplication.focusWidget() is place.pages.currentWidget()
    reached = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget().accessibleName() or QApplication.focusWidget().text())
    assert reached == ["Jobs ready to send: 1", "Send · $0.0035", "Discard", "Dismiss"]
    assert place.buttons("Discard")[0].accessibleDescription() == "Jobs ready to send: 1"


def test_the_same_is_not_said_twice_and_a_newer_takes_the_place_of_an_older(place):
    place.bar.say(Message(text="The disk is full.", kind="danger"))
    place.bar.say(Message(text="The disk is full.", kind="danger"))
    place.ask(print, topic="unsent")
    place.bar.say(Message(text="Jobs ready to send: 2", topic="unsent"))
    place.settle()
    assert place.said() == ["The disk is full.", "Jobs ready to send: 2"]
    place.bar.withdraw("unsent")
    place.settle()
    assert place.said() == ["The disk is full."]


def test_many_leave_room_for_the_page_and_can_all_be_reached(place):
    for number in range(12):
        place.bar.say(Message(text=f"Trouble {number}", kind="danger"))
    place.settle()
    assert place.pages.height() > place.window.height() // 2
    place.buttons("Dismiss")[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    place.settle()
    first = next(label for label in place.bar.findChildren(QLabel) if label.accessibleName() == "Trouble 0")
    assert place.where(place.bar).contains(place.where(first)), "it scrolled to where the keyboard is"


@pytest.mark.parametrize("height", [400, 470, 500, 560, 640])
def test_none_is_cut_off_where_there_are_many(place, height):
    for number in range(9):
        words = f"Trouble {number}" + ", of which there is more to say than there is room for in one line" * (
            number % 3
        )
        actions = (Action(words="Try again", run=print),) if number % 2 else ()
        place.bar.say(Message(text=words, kind="danger", actions=actions))
    place.settle(640, height)
    bar = place.where(place.bar)
    frames = [place.where(button.parentWidget()) for button in place.buttons("Dismiss")]
    seen = [frame for frame in frames if frame.intersects(bar)]
    assert seen
    assert [frame for frame in seen if not bar.contains(frame)] == []
    assert frames[-1] in seen, "the newest is one of them"


def test_only_an_answer_ends_what_cannot_be_left_unanswered(place):
    place.bar.say(Message(text="Folder gone", actions=(Action(words="Try again", run=print),), closable=False))
    place.settle()
    assert place.buttons("Try again")
    assert not place.buttons("Dismiss")
