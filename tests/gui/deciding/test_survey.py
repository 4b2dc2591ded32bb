"""The survey: what is weaker goes, the rest grows, and the last one is picked."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from support.window import until

from imageedit_desktop.domain.ids import PictureId, batch_of
from imageedit_desktop.domain.verdict import Marking, Pick, deciding
from tests.gui.deciding.conftest import CONTROL, LEFT, Table

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints


def picked(table: Table, index: int) -> Pick | None:
    item = table.review.item(index)
    return None if item is None or item.result is None else item.result.verdict.pick


def say(table: Table, marking: Marking, *indexes: int) -> None:
    """Mark pictures as a key does."""
    ids = table.review.answer.ids
    table.window.services.verdicts.mark(marking, [PictureId(ids[index]) for index in indexes])


def test_the_batch_of_the_current_picture_is_surveyed_and_escape_leads_back(sit):
    async def story(table):
        table.key(Qt.Key.Key_Right)
        table.key("n")
        await table.opened("Survey", 9)
        assert table.numbers() == list(range(1, 10))
        assert table.active() == 1
        table.key(Qt.Key.Key_Right)
        table.key(Qt.Key.Key_Escape)
        await table.back()
        assert (table.review.current, table.selected) == (2, [2])

    sit(story)


def test_what_is_selected_is_surveyed_and_what_is_left_of_it_is_selected_after_that(sit):
    async def story(table):
        table.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        table.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        table.key("n")
        await table.opened("Survey", 3)
        table.key("/")
        assert table.numbers() == [1, 2]
        table.key(Qt.Key.Key_Escape)
        await table.back()
        assert table.selected == [0, 1]

    sit(story)


def test_pictures_of_batches_out_of_sight_are_surveyed_too(sit):
    async def story(table):
        review = table.review
        review.select_only(0)
        review.toggle(len(review.answer) - 1)
        table.key("n")
        await table.opened("Survey", 2)
        assert table.numbers() == [1, 9]

    sit(story, pictures=1800)


def test_arrows_lead_as_they_are_laid_out(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 9)
        in_a_row = sum(table.rect(place).top() == table.rect(0).top() for place in range(9))
        steps = [(Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 1 + in_a_row), (Qt.Key.Key_Left, in_a_row)]
        for key, place in [*steps, (Qt.Key.Key_Up, 0), (Qt.Key.Key_Up, 0), (Qt.Key.Key_Left, 0)]:
            table.key(key)
            assert table.active() == place

    sit(story)


def test_right_to_left_the_first_is_on_the_right_and_left_leads_on(sit, mirrored):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 9)
        assert table.rect(0).left() > table.rect(1).left()
        table.key(Qt.Key.Key_Left)
        assert table.active() == 1

    sit(story)


def test_what_is_taken_out_goes_and_the_rest_grows(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 9)
        before = table.rect(0).size()
        for left in range(8, 3, -1):
            table.key("/")
            assert len(table.tiles("Survey")) == left
        after = table.rect(0).size()
        assert after.width() * after.height() > 1.5 * before.width() * before.height()
        assert table.numbers() == [6, 7, 8, 9]
        assert table.window.says("4 of 9 pictures left")
        assert picked(table, 0) is Pick.UNDECIDED

    sit(story)


def test_what_is_rejected_goes_at_once_and_undone_comes_back_to_its_place(sit):
    async def story(table):
        table.key(Qt.Key.Key_Right)
        table.key("n")
        await table.opened("Survey", 9)
        say(table, deciding(Pick.REJECT), 1)
        assert table.numbers() == [1, 3, 4, 5, 6, 7, 8, 9], "before it is written, the next key means the next one"
        assert (table.active(), table.review.current) == (1, 2)
        await until("the verdict", lambda: picked(table, 1) is Pick.REJECT)
        table.window.services.verdicts.undo()
        await table.opened("Survey", 9)
        assert (table.numbers()[1], table.active()) == (2, 1)

    sit(story)


def test_choosing_by_keys_alone(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 3)
        table.key("xx")
        assert table.numbers() == [3], "each press means the next picture, written or not"
        table.key(Qt.Key.Key_Return)
        await until("the next batch", lambda: table.review.current == 3 and table.numbers() == [1, 2, 3])
        wanted = [Pick.REJECT, Pick.REJECT, Pick.PICK]
        await until("the verdicts", lambda: [picked(table, index) for index in range(3)] == wanted)
        table.key(Qt.Key.Key_Right)
        table.key("5")
        await until("the stars", lambda: "5 stars" in table.tiles("Survey")[1])

    sit(story, pictures=6, images=3)


def test_after_each_mark_the_next_one_is_active_and_none_is_passed_over(sit):
    async def story(table):
        table.key("a")
        table.key("n")
        await table.opened("Survey", 9)
        table.key("px3")
        assert table.numbers() == [1, 3, 4, 5, 6, 7, 8, 9]
        assert table.active() == 2
        await until("the verdicts", lambda: "3 stars" in table.tiles("Survey")[1])

    sit(story)


def test_the_best_is_kept_and_the_others_go(sit):
    async def story(table):
        table.key(Qt.Key.Key_Right)
        table.key("n")
        await table.opened("Survey", 9)
        table.key(Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
        assert table.numbers() == [2]
        table.key(Qt.Key.Key_Return)
        await until("the next batch", lambda: table.review.current == 9 and len(table.tiles("Survey")) == 9)

    sit(story)


def test_what_is_rejected_twice_by_toggling_stays(sit):
    async def story(table):
        say(table, deciding(Pick.REJECT), 0, 1)
        await until("the verdicts", lambda: picked(table, 0) is picked(table, 1) is Pick.REJECT)
        table.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        table.key("n")
        await table.opened("Survey", 2)
        say(table, Marking(pick=Pick.REJECT, toggles=True), 0)
        assert table.numbers() == [1, 2]
        await until("the verdict", lambda: picked(table, 0) is Pick.UNDECIDED)
        assert table.numbers() == [1, 2]

    sit(story)


def test_what_is_rejected_already_is_not_surveyed_again(sit):
    async def story(table):
        say(table, deciding(Pick.REJECT), 1, 2)
        await until("the verdicts", lambda: picked(table, 2) is Pick.REJECT)
        table.key("n")
        await table.opened("Survey", 7)
        assert table.numbers() == [1, 4, 5, 6, 7, 8, 9]

    sit(story)


def test_the_last_one_is_picked_and_the_next_batch_with_something_undecided_comes(sit):
    async def story(table):
        say(table, deciding(Pick.PICK), *range(3, 6))
        await until("the verdicts", lambda: picked(table, 5) is Pick.PICK)
        table.key("n")
        await table.opened("Survey", 3)
        table.key(Qt.Key.Key_Return)
        assert table.window.says("Take out or reject all but one first.")
        table.key("/")
        table.key("/")
        assert table.numbers() == [3]
        table.window.press("Pick and go on")
        await until("the next batch", lambda: table.review.current == 6 and table.numbers() == [1, 2, 3])
        assert table.active() == 0
        await until("the verdict", lambda: picked(table, 2) is Pick.PICK)

    sit(story, pictures=9, images=3)


def test_where_nothing_is_undecided_from_there_on_one_is_back_in_the_gallery(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 3)
        table.key("/")
        table.key("/")
        table.key(Qt.Key.Key_Return)
        await table.back()
        assert table.window.says("There is no other batch to decide.")
        assert table.review.current == 2
        await until("the verdict", lambda: picked(table, 2) is Pick.PICK)

    sit(story, pictures=3, images=3)


def test_after_the_last_batch_those_above_are_offered(sit):
    async def story(table):
        table.key(Qt.Key.Key_End)
        await until("the last", lambda: table.review.current == 5 and table.review.item(5) is not None)
        table.key("n")
        await table.opened("Survey", 3)
        table.key(Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
        table.key(Qt.Key.Key_Return)
        await table.back()
        assert table.window.says("There is nothing undecided from here on, but above.")
        table.window.press("Decide those above")
        await until("the first batch", lambda: table.is_shown("Survey") and table.review.current == 0)
        assert table.numbers() == [1, 2, 3]

    sit(story, pictures=6, images=3)


def test_those_above_are_surveyed_also_when_another_search_does_not_show_them(sit):
    async def story(table):
        table.review.select_only(5)
        table.key("n")
        await table.opened("Survey", 3)
        table.key(Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
        table.key(Qt.Key.Key_Return)
        await table.back()
        await until("the offer", lambda: table.window.buttons("Decide those above"))
        table.review.open("rating:5")
        await until("an empty answer", lambda: not table.review.is_busy and len(table.review.answer) == 0)
        table.window.press("Decide those above")
        await until("the first batch", lambda: table.is_shown("Survey") and table.numbers() == [1, 2, 3])
        table.key(Qt.Key.Key_Escape)
        await table.back()
        await until("the search of before", lambda: len(table.review.answer) == 0)

    sit(story, pictures=6, images=3)


def test_from_what_looks_alike_the_next_batch_is_surveyed_whole(sit):
    async def story(table):
        review = table.review
        await until("the looks", lambda: not table.window.services.likeness.is_learning)
        review.open("group:alike")
        await until("the stacks", lambda: review.answer.goes_by_looks and not review.is_busy)
        folded = len(review.answer)
        assert folded < 36
        review.select_only(0)
        first = batch_of(PictureId(review.answer.ids[0]))
        table.key("n")
        await table.opened("Survey", 1)
        table.key(Qt.Key.Key_Return)
        await table.opened("Survey", 9)
        assert {batch_of(one) for one in review.compared.pictures} == {first + 1}
        table.key(Qt.Key.Key_PageUp)
        await until("the batch of before", lambda: {batch_of(one) for one in review.compared.pictures} == {first})
        table.key(Qt.Key.Key_Escape)
        await table.back()
        await until("the stacks", lambda: review.answer.goes_by_looks and len(review.answer) == folded)

    sit(story, pictures=36)


def test_keys_lead_to_the_next_and_the_previous_batch_with_something_undecided(sit):
    async def story(table):
        say(table, deciding(Pick.PICK), *range(3, 6))
        await until("the verdicts", lambda: picked(table, 5) is Pick.PICK)
        table.key("n")
        await table.opened("Survey", 3)
        table.key(Qt.Key.Key_PageUp)
        await until("word of it", lambda: table.window.says("There is nothing undecided above this batch."))
        table.key(Qt.Key.Key_PageDown)
        await until("the one after the next", lambda: table.review.current == 6 and table.numbers() == [1, 2, 3])
        table.key(Qt.Key.Key_PageDown)
        offer = "There is nothing undecided from here on, but above."
        await until("word of it", lambda: table.window.says(offer))
        assert table.is_shown("Survey"), "one stays where one is"
        table.key(Qt.Key.Key_Left, CONTROL)
        await until("the first", lambda: table.review.current == 0 and table.numbers() == [1, 2, 3])
        assert not table.window.says(offer)

    sit(story, pictures=9, images=3)


def test_presses_of_the_key_for_the_next_batch_are_all_counted(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 3)
        table.key("x")
        await until("the verdict", lambda: picked(table, 0) is Pick.REJECT)
        table.key(Qt.Key.Key_PageDown)
        table.key(Qt.Key.Key_PageDown)
        await until("the third batch", lambda: table.review.current == 6 and table.numbers() == [1, 2, 3])
        table.key(Qt.Key.Key_Z, CONTROL)
        await until("the first, where that was done", lambda: table.review.current == 0)
        assert table.numbers() == [1, 2, 3]

    sit(story, pictures=12, images=3)


def test_presses_beyond_the_last_batch_lead_to_the_last(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 3)
        for _ in range(5):
            table.key(Qt.Key.Key_PageDown)
        await until("the last batch", lambda: table.review.current == 6 and table.numbers() == [1, 2, 3])
        assert table.window.says("There is nothing undecided from here on, but above.")

    sit(story, pictures=9, images=3)


def test_a_survey_that_was_opened_meanwhile_is_not_replaced_by_the_next_batch(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 3)
        table.key("xx")
        table.key(Qt.Key.Key_Return)
        table.key(Qt.Key.Key_Escape)
        table.window.named("Gallery").setFocus()
        table.review.select_only(len(table.review.answer) - 1)
        table.key("n")
        last = batch_of(PictureId(table.review.answer.ids[-1]))
        assert {batch_of(one) for one in table.review.compared.pictures} == {last}
        await until("the verdict", lambda: picked(table, 2) is Pick.PICK)
        await table.review.undecided.above(last)
        assert {batch_of(one) for one in table.review.compared.pictures} == {last}

    sit(story, pictures=12, images=3)


def test_what_is_undone_in_a_batch_that_was_left_leads_back_to_it(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 3)
        table.key("xx")
        table.key(Qt.Key.Key_Return)
        await until("the next batch", lambda: table.review.current == 3 and table.numbers() == [1, 2, 3])
        await until("the verdict", lambda: table.window.says("1 picture picked") or picked(table, 2) is Pick.PICK)
        table.key(Qt.Key.Key_Z, CONTROL)
        await until("the batch of before", lambda: table.review.current == 2 and table.numbers() == [3])
        table.key(Qt.Key.Key_Z, CONTROL)
        await until("the second reject", lambda: table.numbers() == [2, 3])
        table.key(Qt.Key.Key_Z, CONTROL)
        await until("the first reject", lambda: table.numbers() == [1, 2, 3])
        assert table.active() == 0

    sit(story, pictures=6, images=3)


def test_undoing_the_reject_of_the_last_one_brings_its_batch_back(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 2)
        table.key("x")
        await until("the verdict", lambda: picked(table, 0) is Pick.REJECT)
        table.key("x")
        await until("the next batch", lambda: table.review.current == 2 and table.numbers() == [1, 2])
        await until("the verdict", lambda: not table.window.services.verdicts.is_writing)
        table.key(Qt.Key.Key_Z, CONTROL)
        await until("the tile", lambda: table.review.current == 1 and table.numbers() == [2])

    sit(story, pictures=4, images=2)


def test_what_was_rejected_before_the_survey_comes_into_it_when_that_is_undone(sit):
    async def story(table):
        table.key(Qt.Key.Key_Right)
        table.key("x")
        await until("the verdict", lambda: picked(table, 1) is Pick.REJECT)
        table.key("n")
        await table.opened("Survey", 2)
        assert table.numbers() == [1, 3]
        assert table.window.says("2 of 3 pictures left")
        table.key(Qt.Key.Key_Z, CONTROL)
        await until("the tile", lambda: table.numbers() == [1, 2, 3])

    sit(story, pictures=3, images=3)


def test_undone_in_the_gallery_after_the_last_batch_the_survey_is_offered(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 2)
        table.key("x")
        table.key(Qt.Key.Key_Return)
        await table.back()
        await until("the verdict", lambda: picked(table, 1) is Pick.PICK)
        await until("all of it", lambda: not table.window.services.verdicts.is_writing)
        table.key(Qt.Key.Key_Z, CONTROL)
        await table.window.pressed("Back to that survey")
        await until("the last one", lambda: table.is_shown("Survey") and table.numbers() == [2])
        table.key(Qt.Key.Key_Z, CONTROL)
        await until("the reject", lambda: table.numbers() == [1, 2])

    sit(story, pictures=2, images=2)


def test_where_all_are_rejected_the_next_batch_comes(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 3)
        for index in range(3):
            say(table, deciding(Pick.REJECT), index)
        await until("the next batch", lambda: table.review.current == 3 and table.numbers() == [1, 2, 3])

    sit(story, pictures=6, images=3)


def test_marks_mean_the_active_picture_until_more_are_chosen(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 9)
        table.click(4)
        assert (table.active(), table.selected) == (4, [4])
        table.click(6, CONTROL)
        assert (table.active(), table.selected) == (6, [4, 6])
        table.key("/")
        assert table.numbers() == [1, 2, 3, 4, 6, 8, 9]

    sit(story)


def test_one_zoom_for_all_at_the_active_picture_and_back(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 9)
        whole = table.zoom
        table.key("z")
        assert table.zoom == "100 %"
        table.key("z")
        assert table.zoom == whole
        table.key("+")
        assert table.zoom != whole
        table.key(Qt.Key.Key_0, CONTROL)
        assert table.zoom == whole

    sit(story)


def test_a_hundred_percent_stays_that_when_others_are_taken_out(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 9)
        table.key(Qt.Key.Key_1, CONTROL)
        for left in (8, 7, 6, 5):
            table.key("/")
            assert len(table.tiles("Survey")) == left
            assert table.zoom == "100 %"
        table.key(Qt.Key.Key_Right)
        assert table.zoom == "100 %", "of each of them"

    sit(story)


def test_a_drag_moves_all_pictures_and_chooses_none(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 9)
        table.key(Qt.Key.Key_1, CONTROL)
        board = table.window.named("Survey")
        await until("the pictures", lambda: all(sharp(board, table.rect(place)) for place in (0, 3, 8)))
        tile = table.rect(3)
        before = [board.grab(table.rect(place)).toImage() for place in (0, 3, 8)]
        start = tile.center()
        QTest.mousePress(board, LEFT, Qt.KeyboardModifier.NoModifier, start)
        QTest.mouseMove(board, start + QPoint(40, 20))
        QTest.mouseRelease(board, LEFT, Qt.KeyboardModifier.NoModifier, start + QPoint(40, 20))
        after = [board.grab(table.rect(place)).toImage() for place in (0, 3, 8)]
        assert all(one != other for one, other in zip(before, after, strict=True))
        assert table.active() == 0

    sit(story)


def sharp(board, tile):
    """Whether neighbouring pixels differ, as grain does; a picture that is stretched has soft ones."""
    image = board.grab(tile).toImage()
    across = range(image.width() // 4, 3 * image.width() // 4)
    row = [image.pixelColor(x, image.height() // 2).green() for x in across]
    return sum(abs(a - b) for a, b in pairwise(row)) > 10 * len(across) > 0


def test_too_many_are_refused_and_said(sit):
    async def story(table):
        table.key(Qt.Key.Key_A, CONTROL)
        table.key("n")
        assert table.window.says("At most 16 pictures can be compared at once.")
        assert not table.is_shown("Survey")

    sit(story)


def test_it_opens_from_a_single_picture_too(sit):
    async def story(table):
        table.key(Qt.Key.Key_Return)
        await until("the viewer", lambda: table.is_shown("Viewer"))
        table.key("n")
        await table.opened("Survey", 9)
        table.key(Qt.Key.Key_Escape)
        await table.back()

    sit(story)


def test_a_picture_that_goes_from_the_answer_goes_from_the_survey(sit):
    async def story(table):
        table.review.open("undecided")
        await until("the answer", lambda: not table.review.is_busy and table.review.current == 0)
        await until("the first", lambda: table.review.item(0) is not None)
        table.key("n")
        await table.opened("Survey", 9)
        say(table, deciding(Pick.PICK), 4)
        await table.opened("Survey", 8)
        assert table.numbers() == [1, 2, 3, 4, 6, 7, 8, 9]

    sit(story)
