"""The survey as the end of every order: what has come is offered, and gone through on a word."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit
from support.window import Window, until

from imageedit_desktop.domain.job import Charged
from imageedit_desktop.domain.query import written
from imageedit_desktop.domain.sensitive import SensitiveChoice
from imageedit_desktop.domain.verdict import Pick
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.store.library import Library
from tests.gui.deciding.conftest import CONTROL, NONE, Table

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

SHIFT = Qt.KeyboardModifier.ShiftModifier
COFFEE = resources_folder() / "samples" / "coffee.png"


async def order(window: Window, prompt: str, images: int) -> None:
    """Order pictures of the coffee; the keyboard stays in the prompt."""
    if "coffee" not in window.source:
        window.drop(window.named("Source image"), COFFEE)
        await until("the source", lambda: "coffee" in window.source)
    QTest.keyClick(window.named("Images"), getattr(Qt.Key, f"Key_{images}"))
    window.write(prompt)
    before = len(window.pictures)
    window.press("Generate")
    await until("the order", lambda: len(window.pictures) == before + images)


def offered(window: Window) -> str:
    """What has come, as the foot of the window says it."""
    found = [w for w in window.shell.findChildren(QAbstractButton) if w.text().startswith("Decide now")]
    if not any(button.isVisible() for button in found):
        return ""
    return window.named("Orders that have come").accessibleDescription()


def decide(table: Table) -> None:
    """Press the key for it in the gallery."""
    table.window.key(Qt.Key.Key_N, SHIFT, on=table.window.named("Gallery"))


def test_an_order_that_has_come_is_offered_and_its_key_surveys_exactly_its_batch(sit):
    async def story(table):
        window = table.window
        await order(window, "neon", 3)
        await until("the offer", lambda: offered(window) == "3 pictures have come")
        assert table.is_shown("Gallery"), "nothing jumps"
        prompt = QApplication.focusWidget()
        assert isinstance(prompt, QPlainTextEdit), "nor does the keyboard"
        QTest.keyClick(prompt, Qt.Key.Key_N, SHIFT)
        assert prompt.toPlainText().endswith("neonn"), "in the prompt it is a letter"
        table.key(Qt.Key.Key_Tab)
        decide(table)
        await table.opened("Survey", 3)
        assert all("neon" in tile for tile in table.tiles("Survey"))
        assert offered(window) == ""

    sit(story, pictures=18)


def test_several_orders_are_gone_through_one_after_the_other_and_kindly_ended(sit):
    async def story(table):
        window = table.window
        await order(window, "first", 2)
        await until("what comes first", lambda: offered(window) == "2 pictures have come")
        await order(window, "second", 3)
        await until("the offer", lambda: offered(window) == "2 orders have come: 5 pictures")
        window.press("Decide What Has Come")
        await table.opened("Survey", 2)
        assert all("first" in tile for tile in table.tiles("Survey")), "what came first"
        assert offered(window) == "3 pictures have come"
        table.key("/")
        table.key(Qt.Key.Key_Return)
        await table.opened("Survey", 3)
        assert all("second" in tile for tile in table.tiles("Survey"))
        table.key("xx")
        table.key(Qt.Key.Key_Return)
        await table.back()
        assert window.says("Everything that has come is decided.")
        wanted = [Pick.REJECT, Pick.REJECT, Pick.PICK]

        def picks():
            items = [table.review.item(index) for index in range(3)]
            return [item.result.verdict.pick for item in items if item is not None and item.result is not None]

        await until("the verdicts", lambda: picks() == wanted)

    sit(story, pictures=18)


def test_an_order_of_one_is_looked_at_alone(sit):
    async def story(table):
        await order(table.window, "single", 1)
        await until("the offer", lambda: offered(table.window).startswith("1 picture"))
        decide(table)
        await until("the viewer", lambda: table.is_shown("Viewer"))
        assert table.review.current == 0
        assert offered(table.window) == ""

    sit(story, pictures=18)


async def order_out_of_sight(table: Table, images: int) -> None:
    """Order pictures that the search does not take; the keyboard is where their number is chosen."""
    window, review = table.window, table.review
    review.open("pick")
    await until("an empty answer", lambda: not review.is_busy and len(review.answer) == 0)
    window.drop(window.named("Source image"), COFFEE)
    await until("the source", lambda: "coffee" in window.source)
    QTest.keyClick(window.named("Images"), getattr(Qt.Key, f"Key_{images}"))
    window.write("neon")
    window.press("Generate")
    await until("the offer", lambda: offered(window) == f"{images} pictures have come")


def decide_out_of_sight(table: Table) -> None:
    """Press the key for it where the gallery has no picture."""
    table.window.key(Qt.Key.Key_N, SHIFT, on=table.window.named("Images"))


async def searched(table: Table, query: str) -> None:
    """Wait until that is searched for."""
    await until(query, lambda: not table.review.is_busy and written(table.review.query) == query)


def test_what_another_search_does_not_show_is_surveyed_too_and_the_search_comes_back(sit):
    async def story(table):
        await order_out_of_sight(table, 2)
        decide_out_of_sight(table)
        await table.opened("Survey", 2)
        table.key(Qt.Key.Key_Escape)
        await table.back()
        await searched(table, "pick")

    sit(story, pictures=18)


def test_undone_after_that_the_survey_is_gone_back_to_out_of_the_search(sit):
    async def story(table):
        await order_out_of_sight(table, 3)
        decide_out_of_sight(table)
        await table.opened("Survey", 3)
        table.key("xxx")
        await table.back()
        await searched(table, "pick")
        await until("the verdicts", lambda: not table.window.services.verdicts.is_writing)
        table.window.named("Gallery").setFocus()
        table.key(Qt.Key.Key_Z, CONTROL)
        await table.window.pressed("Back to that survey")
        await until("the survey", lambda: table.is_shown("Survey") and table.numbers() == [3])
        table.key(Qt.Key.Key_Escape)
        await table.back()
        await searched(table, "pick")

    sit(story, pictures=18)


def test_a_search_that_was_begun_since_counts_more_and_the_offer_stays(sit):
    async def story(table):
        await order_out_of_sight(table, 2)
        decide_out_of_sight(table)
        table.review.open("rating:>=0")
        await searched(table, "rating:>=0")
        assert offered(table.window) == "2 pictures have come"
        assert table.is_shown("Gallery")

    sit(story, pictures=18)


def test_what_is_hidden_since_is_offered_no_more(sit):
    async def story(table):
        window = table.window
        await order_out_of_sight(table, 2)
        await window.services.workspace.open_desk.ledger.run(make_newest_sensitive)
        window.services.sensitive.choose(SensitiveChoice.HIDDEN)
        await until("no offer", lambda: offered(window) == "")

    sit(story, pictures=18)


def test_what_others_removed_is_offered_no_more(sit, tmp_path):
    async def story(table):
        window = table.window
        await order(window, "neon", 2)
        await until("the offer", lambda: offered(window) == "2 pictures have come")
        await until("the pictures", lambda: all(table.review.item(index) is not None for index in range(2)))
        for index in range(2):
            table.review.item(index).result.path.rename(tmp_path / f"elsewhere-{index}.jpg")
        QApplication.sendEvent(window.shell, QEvent(QEvent.Type.ActivationChange))
        await until("no offer", lambda: offered(window) == "")

    sit(story, pictures=18)


def test_what_is_hidden_just_then_is_told_and_the_search_comes_back_at_once(sit):
    async def story(table):
        window = table.window
        await order_out_of_sight(table, 2)
        await window.services.workspace.open_desk.ledger.run(make_newest_sensitive)
        window.services.sensitive.choose(SensitiveChoice.HIDDEN)
        decide_out_of_sight(table)
        await until("word of it", lambda: window.says("These pictures are not to be seen any more."))
        await searched(table, "pick")

    sit(story, pictures=18)


def test_a_library_that_is_left_takes_its_search_with_it(sit):
    async def story(table):
        workspace = table.window.services.workspace
        await order_out_of_sight(table, 2)
        decide_out_of_sight(table)
        await table.opened("Survey", 2)
        await workspace.open_again()
        await until("the library", lambda: len(table.review.answer) == 20 and not table.review.is_busy)
        assert written(table.review.query) == ""

    sit(story, pictures=18)


def make_newest_sensitive(library: Library) -> None:
    """As if the service had said so of the last order."""
    with sqlite3.connect(library.root / "library.sqlite3") as rows:
        last = "SELECT job_id FROM jobs ORDER BY created_ms DESC LIMIT 1"
        rows.execute(f"UPDATE results SET nsfw = 1 WHERE job_id = ({last})")


def test_what_was_decided_otherwise_or_put_off_is_not_offered(sit):
    async def story(table):
        window = table.window
        await order(window, "neon", 2)
        await until("the offer", lambda: offered(window))
        window.named("Gallery").setFocus()
        table.key(Qt.Key.Key_Home)
        table.key("x")
        await until("one less", lambda: offered(window).startswith("1 picture"))
        table.key(Qt.Key.Key_Right)
        table.key("p")
        await until("no offer", lambda: offered(window) == "")
        decide(table)
        assert window.says("No order has come since that is still to be decided.")
        await order(window, "gold", 2)
        await until("the offer", lambda: offered(window) == "2 pictures have come")
        window.press("Not now")
        assert offered(window) == ""

    sit(story, pictures=18)


def test_what_was_put_off_is_not_offered_again_when_its_bill_comes(sit):
    async def story(table):
        window = table.window
        await order(window, "neon", 2)
        await until("the offer", lambda: offered(window))
        window.press("Not now")
        ledger = window.services.workspace.open_desk.ledger
        (job,) = await ledger.newest(1)
        await ledger.note(job, charged=Charged.YES)
        await order(window, "gold", 3)
        await until("the offer", lambda: offered(window))
        assert offered(window) == "3 pictures have come"

    sit(story, pictures=18)


def test_the_key_leads_there_from_a_single_picture_and_from_another_survey(sit):
    async def story(table):
        window = table.window
        await order(window, "neon", 2)
        await until("the offer", lambda: offered(window))
        window.named("Gallery").setFocus()
        table.key(Qt.Key.Key_End)
        table.key("n")
        await until("a survey", lambda: table.is_shown("Survey") and len(table.tiles("Survey")) == 9)
        table.key(Qt.Key.Key_N, SHIFT)
        await table.opened("Survey", 2)
        table.key(Qt.Key.Key_Escape)
        await table.back()
        await order(window, "gold", 3)
        await until("the offer", lambda: offered(window))
        window.named("Gallery").setFocus()
        table.key(Qt.Key.Key_End)
        table.key(Qt.Key.Key_Return, NONE)
        await until("the viewer", lambda: table.is_shown("Viewer"))
        table.key(Qt.Key.Key_N, SHIFT)
        await table.opened("Survey", 3)

    sit(story, pictures=18)
