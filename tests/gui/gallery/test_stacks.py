"""Stacks: a batch under its best, what looks alike, and what is like one picture; by keys and by the slider."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSlider
from support.looks import painted
from support.window import unmarked, until

from imageedit_desktop.domain.ids import PictureId, batch_of, number_of
from imageedit_desktop.domain.verdict import Marking, Pick, deciding

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
PICK, REJECT, UNDECIDED = (deciding(pick) for pick in (Pick.PICK, Pick.REJECT, Pick.UNDECIDED))


def three_scenes(batch: int, number: int) -> tuple[int, int]:
    """Three scenes in each batch of nine, three versions of each; the oldest batch shows what the newest does."""
    return 10 * (batch % 2) + (number - 1) // 3, (number - 1) % 3


def picture(gallery, index: int) -> tuple[int, int]:
    """The position of its batch, and its number."""
    id_ = PictureId(gallery.review.answer.ids[index])
    return gallery.review.answer.batches.index(batch_of(id_)), number_of(id_)


def current(gallery) -> int:
    """The number of the current picture within its batch."""
    return number_of(PictureId(gallery.review.answer.ids[gallery.review.current]))


def say(gallery, marking: Marking, *indexes: int) -> None:
    """As the keys for verdicts do it."""
    ids = gallery.review.answer.ids
    gallery.services.verdicts.mark(marking, [PictureId(ids[index]) for index in indexes])


def line(gallery) -> str:
    field = gallery.window.named("Search")
    assert isinstance(field, QLineEdit)
    return field.text()


async def stacked(gallery) -> None:
    """Shift+G, and all looks are known."""
    gallery.key(Qt.Key.Key_G, SHIFT)
    await until("stacks", lambda: gallery.review.answer.stacks is not None)
    await until("all looks", lambda: not gallery.review.unlooked and not gallery.review.is_busy)


def counts(gallery) -> list[int]:
    """Of each folded stack how many pictures it has."""
    return [gallery.review.folded_away(index) + 1 for index in range(len(gallery.review.answer))]


def test_a_batch_is_folded_under_its_best_which_follows_the_verdicts(show):
    async def story(gallery):
        gallery.key(Qt.Key.Key_S)
        assert (current(gallery), gallery.selected) == (1, [0])
        say(gallery, PICK, 3)
        await until("the pick in front", lambda: current(gallery) == 4)
        assert gallery.selected == [3]
        assert "9 pictures, folded, the best: Picture 4 of 9" in unmarked(gallery.cells[3])
        assert unmarked(gallery.cells[0]).endswith("folded away")
        assert gallery.grid.picture_rect(3) == gallery.grid.picture_rect(0), "there is one cell for all"
        say(gallery, Marking(stars=5), 7)
        say(gallery, REJECT, 3)
        await until("the stars in front", lambda: current(gallery) == 8)
        say(gallery, UNDECIDED, 3)
        say(gallery, Marking(stars=0), 7)
        await until("the first in front", lambda: current(gallery) == 1)

    show(story)


def test_keys_and_clicks_act_on_what_is_seen_of_folded_batches(show):
    async def story(gallery):
        say(gallery, PICK, 4, 9 + 6)
        gallery.key(Qt.Key.Key_S, SHIFT)
        await until("the cover", lambda: current(gallery) == 5)
        gallery.key(Qt.Key.Key_Down)
        await until("the second cover", lambda: gallery.review.current == 15)
        gallery.key(Qt.Key.Key_Left)
        await until("the first cover", lambda: gallery.review.current == 4)
        gallery.click(9)
        assert gallery.selected == [15], "a click on the cell is one on the cover"
        gallery.key(Qt.Key.Key_S)
        assert gallery.selected == [15], "unfolding leaves one there"
        gallery.key(Qt.Key.Key_Right)
        assert gallery.review.current == 16
        gallery.key(Qt.Key.Key_S)
        assert gallery.selected == [15], "and folding leads back to it"

    show(story)


def test_folded_batches_that_are_scrolled_to_go_with_their_library(show):
    async def story(gallery):
        gallery.key(Qt.Key.Key_S, SHIFT)
        gallery.key(Qt.Key.Key_S)
        gallery.wheel(-3)
        assert gallery.scrolled > 0
        await gallery.services.workspace.close()
        gallery.grid.grab()
        assert gallery.cells == []

    show(story, pictures=900)


def test_who_comes_back_from_a_picture_that_is_folded_away_is_at_its_cover(show):
    async def story(gallery):
        gallery.key(Qt.Key.Key_S)
        gallery.key(Qt.Key.Key_Return)
        await until("the picture", lambda: not gallery.grid.isVisible())
        viewer = gallery.window.named("Viewer")
        QTest.keyClick(viewer, Qt.Key.Key_Right)
        await until("the next one", lambda: gallery.review.current == 1)
        QTest.keyClick(viewer, Qt.Key.Key_Escape)
        await until("the gallery", gallery.grid.isVisible)
        assert (gallery.review.current, gallery.selected) == (0, [0])

    show(story)


def test_a_selection_of_covers_follows_them(show):
    async def story(gallery):
        gallery.key(Qt.Key.Key_S, SHIFT)
        gallery.click(0)
        gallery.click(9, CONTROL)
        assert gallery.selected == [0, 9]
        say(gallery, REJECT, 0, 9)
        await until("the next ones", lambda: gallery.selected == [1, 10])
        assert gallery.review.current == 10

    show(story)


def test_what_looks_alike_is_folded_within_batches_and_across_them(show):
    async def story(gallery):
        await stacked(gallery)
        assert line(gallery) == "group:alike"
        assert counts(gallery) == [6, 6, 6, 3, 3, 3], "the newest and the oldest batch show the same"
        assert "6 pictures, folded, the best: " in unmarked(gallery.cells[0])
        gallery.key(Qt.Key.Key_Home)
        gallery.key(Qt.Key.Key_S)
        assert len(gallery.review.answer) == 11
        assert gallery.review.current == 0
        gallery.key(Qt.Key.Key_Right)
        gallery.key(Qt.Key.Key_S)
        assert (len(gallery.review.answer), gallery.review.current) == (6, 0)
        gallery.key(Qt.Key.Key_S, SHIFT)
        await until("all of them", lambda: len(gallery.review.answer) == 27)
        gallery.key(Qt.Key.Key_S, SHIFT)
        await until("stacks again", lambda: len(gallery.review.answer) == 6)
        gallery.key(Qt.Key.Key_G)
        await until("batches", lambda: gallery.review.answer.grouped)
        assert len(gallery.review.answer) == 27

    show(story, pictures=27, prepare=painted(three_scenes))


def test_the_cover_of_what_looks_alike_is_the_best_at_once(show):
    async def story(gallery):
        await stacked(gallery)
        gallery.key(Qt.Key.Key_Home)
        first, members = gallery.review.answer.ids[0], gallery.review.stack(0)
        gallery.services.verdicts.mark(PICK, [members[4]])
        await until("the pick in front", lambda: gallery.review.answer.ids[0] == members[4])
        assert gallery.review.current == 0
        assert gallery.selected == [0]
        assert counts(gallery) == [6, 6, 6, 3, 3, 3]
        gallery.services.verdicts.undo()
        await until("the first again", lambda: gallery.review.answer.ids[0] == first)

    show(story, pictures=27, prepare=painted(three_scenes))


def test_the_slider_puts_more_or_less_together_and_is_remembered(show):
    async def story(gallery):
        gallery.key(Qt.Key.Key_G, CONTROL | SHIFT)
        await until("stacks", lambda: gallery.review.answer.stacks is not None)
        await until("all looks", lambda: not gallery.review.unlooked and not gallery.review.is_busy)
        slider = gallery.window.named("How alike pictures in one stack look")
        assert isinstance(slider, QSlider)
        assert slider.hasFocus()
        usual = len(gallery.review.answer)
        QTest.keyClick(slider, Qt.Key.Key_Home)
        await until("more stacks", lambda: len(gallery.review.answer) > usual)
        assert "The same" in slider.accessibleDescription()
        QTest.keyClick(slider, Qt.Key.Key_End)
        await until("fewer stacks", lambda: len(gallery.review.answer) <= usual)
        assert gallery.services.settings.values["alike"] == 72
        across = gallery.window.named("Across batches")
        assert isinstance(across, QAbstractButton)
        QTest.mouseClick(across, Qt.MouseButton.LeftButton)
        await until("stacks in batches alone", lambda: max(counts(gallery)) == 3)
        assert gallery.services.settings.values["alike_across_batches"] is False
        QTest.keyClick(slider, Qt.Key.Key_Escape)
        assert not slider.isVisible()
        assert gallery.grid.hasFocus()

    show(story, pictures=27, prepare=painted(three_scenes))


def test_the_slider_goes_when_one_goes_on_elsewhere(show):
    async def story(gallery):
        gallery.key(Qt.Key.Key_G, CONTROL | SHIFT)
        slider = gallery.window.named("How alike pictures in one stack look")
        gallery.grid.setFocus()
        await until("no slider", lambda: not slider.isVisible())

    show(story, pictures=9, prepare=painted(three_scenes))


def test_what_is_similar_is_found_the_nearest_first(show):
    async def story(gallery):
        gallery.click(4)
        asked = gallery.review.item(4).result
        gallery.key(Qt.Key.Key_F, SHIFT)
        await until("an order of its own", lambda: gallery.review.answer.goes_by_looks)
        await until("all of them", lambda: len(gallery.review.answer) == 27)
        assert line(gallery) == f"like:{asked.sha256[:12]}"
        assert gallery.review.current == 0
        item = await until("what is first", lambda: gallery.review.item(0))
        assert item.result.id == asked.id
        numbers = [number_of(PictureId(id_)) for id_ in gallery.review.answer.ids[:6]]
        assert sorted(numbers) == [4, 4, 5, 5, 6, 6], "of both batches with that scene"
        gallery.key(Qt.Key.Key_G)
        await until("batches", lambda: gallery.review.answer.grouped)
        assert line(gallery) == ""

    show(story, pictures=27, prepare=painted(three_scenes))


def test_what_is_similar_can_be_asked_in_the_line_and_from_a_single_picture(show):
    async def story(gallery):
        gallery.key(Qt.Key.Key_Return)
        await until("the picture", lambda: not gallery.grid.isVisible())
        viewer = gallery.window.named("Viewer")
        QTest.keyClick(viewer, Qt.Key.Key_F, SHIFT)
        await until("the gallery", gallery.grid.isVisible)
        await until("all of them", lambda: len(gallery.review.answer) == 18 and gallery.review.answer.goes_by_looks)
        field = gallery.window.named("Search")
        assert isinstance(field, QLineEdit)
        asked = line(gallery)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Escape)
        await until("everything", lambda: gallery.review.answer.grouped)
        QTest.keyClicks(field, f"{asked} rejected")
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until("nothing", lambda: not len(gallery.review.answer) and not gallery.review.is_busy)

    show(story, pictures=18, prepare=painted(three_scenes))


def test_it_is_told_while_pictures_are_still_to_be_looked_at(show):
    async def story(gallery):
        waits = [True]
        gallery.services.likeness.stand_back_for(lambda: waits[0])
        gallery.key(Qt.Key.Key_G, SHIFT)
        await until("the words", lambda: gallery.window.says("9 pictures are still to be looked at"))
        assert len(gallery.review.answer) == 9
        waits[0] = False
        await until("stacks", lambda: len(gallery.review.answer) == 3)
        await until("no words", lambda: not gallery.window.says("still to be looked at"))

    show(story, pictures=9, prepare=painted(three_scenes))


def test_a_picture_that_nothing_looks_like_cannot_be_folded(show):
    async def story(gallery):
        await stacked(gallery)
        gallery.key(Qt.Key.Key_S)
        await until("the words", lambda: gallery.window.says("Nothing else looks like this picture."))

    show(story, pictures=3, prepare=painted(lambda _batch, number: (number, 0)))


def test_keeping_the_best_of_what_looks_alike_rejects_what_is_folded_under_it(show):
    async def story(gallery):
        await stacked(gallery)
        gallery.key(Qt.Key.Key_Home)
        members = set(gallery.review.stack(0))
        gallery.key(Qt.Key.Key_P, SHIFT)
        assert gallery.review.current == 1, "one goes on to the next stack"
        field = gallery.window.named("Search")
        field.setFocus()
        QTest.keyClicks(field, " rejected")
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until("the rejected", lambda: len(gallery.review.answer) == 1 and gallery.review.folded_away(0) == 4)
        assert set(gallery.review.stack(0)) < members

    show(story, pictures=27, prepare=painted(three_scenes))
