"""Compare two: the best so far against the next one, and only what differs is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from support.window import until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen one says so of hints


def test_the_current_picture_is_held_against_the_next_of_its_batch(sit):
    async def story(table):
        table.key(Qt.Key.Key_Right)
        table.key("c")
        await table.opened("Compare two", 2)
        first, second = table.tiles("Compare two")
        assert first.startswith("Select, Picture 2 of 9")
        assert second.startswith("Candidate, Picture 3 of 9")
        assert table.active("Compare two") == 1
        assert table.window.says("Candidate 2 of 8")
        assert table.window.says("Same recipe: pictures 2 and 3 of one batch.")

    sit(story)


@pytest.mark.parametrize(
    ("keys", "pair"),
    [
        ((Qt.Key.Key_Right,), [1, 3]),
        ((Qt.Key.Key_Left,), [1, 9]),
        ((Qt.Key.Key_Up,), [2, 3]),
        ((Qt.Key.Key_Right, Qt.Key.Key_Up), [3, 4]),
        ((Qt.Key.Key_Down,), [2, 1]),
        (("/",), [1, 3]),
        ((Qt.Key.Key_Space, "/"), [2, 3]),
    ],
)
def test_keys_change_the_two(sit, keys, pair):
    async def story(table):
        table.key("c")
        await table.opened("Compare two", 2)
        for key in keys:
            table.key(key)
        assert table.numbers("Compare two") == pair
        assert table.active("Compare two") == 1

    sit(story)


def test_a_rejected_candidate_goes_and_the_next_one_comes(sit):
    async def story(table):
        table.key("c")
        await table.opened("Compare two", 2)
        table.key("x")
        assert table.numbers("Compare two") == [1, 3]

    sit(story)


def test_the_last_one_stands_alone_and_escape_leads_back(sit):
    async def story(table):
        table.key("c")
        await table.opened("Compare two", 2)
        table.key("/")
        assert len(table.tiles("Compare two")) == 1
        assert table.window.says("Nothing is left to compare with")
        table.key(Qt.Key.Key_Up)
        table.key(Qt.Key.Key_Escape)
        await table.back()
        assert table.review.current == 0

    sit(story, pictures=4, images=2)


def test_of_two_batches_only_what_differs_is_told(sit):
    async def story(table):
        review = table.review
        review.select_only(0)
        review.toggle(5)
        table.key("c")
        await table.opened("Compare two", 2)
        one, other = (review.batch(review.answer.batches[place]).job.recipe for place in (0, 2))
        for row in ("Prompt", "Seed"):
            assert table.window.says(row)
        assert table.window.says(str(one.seed))
        assert table.window.says(str(other.seed))
        assert not table.window.says("Source of")
        assert not table.window.says("Same recipe")
        assert table.window.named(f"Seed of the select: {other.seed}")

    sit(story, pictures=8, images=2)


def test_from_the_survey_and_back_to_it_with_what_is_left(sit):
    async def story(table):
        table.key("n")
        await table.opened("Survey", 9)
        table.key("/")
        table.key("c")
        await table.opened("Compare two", 2)
        assert table.numbers("Compare two") == [2, 3]
        table.key("/")
        table.key("n")
        await table.opened("Survey", 7)
        assert table.numbers() == [2, 4, 5, 6, 7, 8, 9]

    sit(story)


def test_one_alone_cannot_be_compared(sit):
    async def story(table):
        table.key("c")
        assert table.window.says("Select two pictures, or one of a batch with several.")

    sit(story, pictures=2, images=1)


def test_a_button_leads_back_and_nothing_is_compared_then(sit):
    async def story(table):
        table.key("c")
        await table.opened("Compare two", 2)
        table.key("z")
        assert table.zoom == "100 %"
        (back,) = table.window.buttons("Back to the Gallery")
        await until("the button", back.isEnabled)
        table.window.press("Back to the Gallery")
        await table.back()
        await until("nothing compared", lambda: not table.review.compared.pictures)

    sit(story)
