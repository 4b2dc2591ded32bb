"""An answer holds its batches together, whatever comes and goes."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain.answer import Answer
from imageedit_desktop.domain.ids import BatchId, PictureId, batch_of, number_of, picture_id

SQUARE = 1024 << 16 | 1024
Batches = list[tuple[int, list[int]]]


def answer_of(batches: Batches, *, grouped: bool = True) -> Answer:
    """The answer that holds these batches, each with the numbers of its pictures."""
    answer = Answer(grouped=grouped)
    for position, (batch, taken) in enumerate(batches):
        answer.insert_batch(position, BatchId(batch), batch)
        answer.insert(position, len(answer), [picture_id(BatchId(batch), n) for n in taken], batch)
    return answer


def batches_of(answer: Answer) -> Batches:
    """And back."""
    found = []
    for position, batch in enumerate(answer.batches):
        pictures = [PictureId(answer.ids[index]) for index in answer.span(position)]
        assert {batch_of(picture) for picture in pictures} <= {batch}
        found.append((batch, [number_of(picture) for picture in pictures]))
    return found


BATCHES = st.lists(
    st.tuples(st.integers(1, 2**31), st.lists(st.integers(1, 9), unique=True).map(sorted)),
    unique_by=lambda batch: batch[0],
    max_size=6,
)


@given(BATCHES, st.booleans())
def test_every_picture_knows_its_batch(batches, grouped):
    answer = answer_of(batches, grouped=grouped)
    assert batches_of(answer) == batches
    assert len(answer) == sum(len(taken) for _, taken in batches)
    assert len(answer.shapes) == (len(batches) if grouped else len(answer))
    for index, picture in enumerate(answer.ids):
        position = answer.position_at(index)
        assert index in answer.span(position)
        assert answer.batches[position] == batch_of(PictureId(picture))
        assert answer.index_of(PictureId(picture)) == index
        assert answer.position_of(BatchId(answer.batches[position])) == position
        assert answer.shapes[position if grouped else index] == answer.batches[position]


@given(BATCHES, st.booleans(), st.data())
def test_a_batch_comes_fills_empties_and_goes(batches, grouped, data):
    before = answer_of(batches, grouped=grouped)
    answer = answer_of(batches, grouped=grouped)
    position = data.draw(st.integers(0, len(batches)))
    answer.insert_batch(position, BatchId(2**41), SQUARE)
    first = answer.span(position).start
    pictures = [picture_id(BatchId(2**41), n) for n in (1, 2, 4)]
    answer.insert(position, first, pictures, SQUARE)
    answer.insert(position, first + 2, [picture_id(BatchId(2**41), 3)], SQUARE)
    assert batches_of(answer) == [*batches[:position], (2**41, [1, 2, 3, 4]), *batches[position:]]
    with pytest.raises(ValueError, match="pictures"):
        answer.remove_batch(position)
    answer.remove(position, first + 1, 3)
    assert batches_of(answer)[position] == (2**41, [1])
    answer.remove(position, first, 1)
    answer.remove_batch(position)
    assert answer == before


@given(
    st.lists(st.tuples(st.lists(st.integers(1, 2**50)), st.lists(st.integers(1, 62), unique=True))), st.booleans()
)
def test_equal_batches_are_put_at_the_end_together(runs, grouped):
    answer = Answer(grouped=grouped)
    one_by_one: Batches = []
    shapes: list[int] = []
    each = Answer(grouped=grouped)
    for batches, taken in runs:
        answer.append(array("q", batches), sorted(taken), array("q", [batch % 2**32 for batch in batches]))
        numbers = [sorted(taken)] * len(batches)
        each.append_each(array("q", batches), numbers, array("q", [batch % 2**32 for batch in batches]))
        one_by_one += [(batch, sorted(taken)) for batch in batches]
        shapes += [batch % 2**32 for batch in batches for _ in range(1 if grouped else len(taken))]
    assert batches_of(answer) == one_by_one
    assert list(answer.shapes) == shapes
    assert each == answer


@given(BATCHES, st.booleans(), st.data())
def test_a_batch_is_fitted_to_what_it_shall_hold_step_by_step(batches, grouped, data):
    batches = [(7, [2, 3, 5, 9]), *((batch + 7, taken) for batch, taken in batches)]
    answer = answer_of(batches, grouped=grouped)
    position = data.draw(st.integers(0, len(batches) - 1))
    wanted = sorted(data.draw(st.sets(st.integers(1, 12))))
    seen = list(answer.ids)
    for index, count in answer.fit(position, wanted, SQUARE):
        seen[index : index + max(0, -count)] = answer.ids[index : index + max(0, count)]
        assert seen == list(answer.ids)
    batches[position] = (batches[position][0], wanted)
    assert batches_of(answer) == batches
    shapes = [answer.shapes[position]] if grouped else [answer.shapes[index] for index in answer.span(position)]
    assert set(shapes) <= {SQUARE}
    assert len(answer.shapes) == (len(batches) if grouped else len(answer))


def test_pictures_do_not_get_between_those_of_another_batch():
    answer = answer_of([(1, [1, 2]), (2, [1])])
    with pytest.raises(IndexError):
        answer.insert(1, 1, [picture_id(BatchId(2), 2)], SQUARE)
    with pytest.raises(IndexError):
        answer.remove(0, 1, 2)
    assert batches_of(answer) == [(1, [1, 2]), (2, [1])]


def test_what_is_not_there_is_nowhere():
    answer = answer_of([(1, [1])])
    assert answer.index_of(picture_id(BatchId(1), 2)) is None
    assert answer.position_of(BatchId(2)) is None
