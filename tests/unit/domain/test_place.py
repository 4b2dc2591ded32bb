"""A place in the gallery as text, and found again."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain.answer import Answer
from imageedit_desktop.domain.ids import BatchId, JobId, picture_id
from imageedit_desktop.domain.place import Place, as_text, carried, from_text, jobs_in, worth_keeping
from imageedit_desktop.domain.selection import Choice, selection_of

JOBS = {BatchId(3): JobId("a" * 32), BatchId(5): JobId("b" * 32)}
BATCHES = {job: batch for batch, job in JOBS.items()}
FIRST, LAST = picture_id(BatchId(3), 1), picture_id(BatchId(5), 9)


@pytest.mark.parametrize(
    "place",
    [
        Place(),
        Place(current=FIRST),
        Place(selected=((FIRST, LAST),)),
        Place(current=LAST, selected=((FIRST, FIRST),) * 3),
    ],
)
def test_a_place_is_found_again(place):
    text = as_text(place, JOBS)
    assert from_text(text, BATCHES) == place
    assert {BATCHES[job] for job in jobs_in(text)} == place.batches


def test_what_is_gone_is_left_out():
    text = as_text(Place(current=FIRST, selected=((FIRST, LAST), (LAST, LAST))), JOBS)
    assert from_text(text, {JobId("b" * 32): BatchId(7)}) == Place(
        selected=((picture_id(BatchId(7), 9), picture_id(BatchId(7), 9)),)
    )


@pytest.mark.parametrize(
    "text", ["", " ", "..", "x-1", "a-1..b-2", f"{'a' * 32}-", f"{'a' * 32}-١", f". {'a' * 32}-1"]
)
def test_odd_text_is_nowhere(text):
    assert from_text(text, BATCHES) == Place()


def test_a_scattered_selection_is_not_worth_its_text():
    place = Place(current=FIRST, selected=((LAST, LAST),) * 51)
    assert worth_keeping(place) == Place(current=FIRST)


NUMBERS = st.lists(st.lists(st.integers(1, 5), unique=True).map(sorted), min_size=6, max_size=6)


@given(NUMBERS, NUMBERS, st.permutations(range(1, 7)), st.sets(st.integers(0, 29)), st.integers(-1, 29))
def test_what_is_chosen_is_carried_to_another_answer(taken, taken_then, order, selected, current):
    """In runs or one by one, wherever batches go, and as far as their pictures are there."""
    before, after = Answer(), Answer()
    before.append_each(array("q", range(1, 7)), taken, array("q", [1] * 6))
    after.append_each(array("q", order), taken_then, array("q", [1] * 6))
    selection = selection_of(sorted(index for index in selected if index < len(before)))
    choice = carried(Choice(current=min(current, len(before) - 1), selection=selection), before, after)
    wanted = {before.ids[index] for index in selection}
    assert [after.ids[index] for index in choice.selection] == [one for one in after.ids if one in wanted]
    current_before = before.ids[min(current, len(before) - 1)] if current >= 0 and before.ids else None
    assert (after.ids[choice.current] if choice.current >= 0 else None) == (
        current_before if current_before in after.ids else None
    )
