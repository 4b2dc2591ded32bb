"""A place in the gallery as text, and found again."""

from __future__ import annotations

import pytest

from imageedit_desktop.domain.ids import BatchId, JobId, picture_id
from imageedit_desktop.domain.place import Place, as_text, from_text, jobs_in, worth_keeping

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
