"""Answers that go by looks, of a few pictures whose looks are made up."""

from __future__ import annotations

from array import array

from imageedit_desktop.domain.ids import BatchId, PictureId, picture_id
from imageedit_desktop.domain.likeness import LOOK_BYTES, Alike
from imageedit_desktop.pipeline.go_by_looks import KnownLooks, Stacking
from imageedit_desktop.store.search import LookedAt, Seen


def look(signs: int) -> bytes:
    """A look in which the last so many signs are other than in `look(0)`."""
    return ((1 << signs) - 1).to_bytes(32, "big") + bytes(LOOK_BYTES - 32)


def looked_at(*rows: int, batches: tuple[int, ...] = ()) -> LookedAt:
    """One picture for each row among the looks, each of a batch of its own or of these."""
    own = batches or tuple(range(1, len(rows) + 1))
    pictures = [picture_id(BatchId(batch), own[:place].count(batch) + 1) for place, batch in enumerate(own)]
    return LookedAt(
        pictures=array("q", pictures),
        looks=array("q", rows),
        ranks=array("q", [11] * len(rows)),
        shapes=array("I", range(1, len(rows) + 1)),
        seen=Seen(),
    )


def known() -> KnownLooks:
    """Rows 2, 3 and 7; there are gaps where looks were made anew."""
    looks = KnownLooks()
    looks.add([(2, look(0)), (3, look(20))])
    looks.add([(7, look(90))])
    return looks


def test_stacks_are_made_of_what_is_near_enough_and_known():
    answer = known().stacks(looked_at(2, 7, 3, 0, -1, 8), Stacking())
    assert answer.stacks is not None
    assert [len(answer.stacks.members(number)) for number in range(5)] == [2, 1, 1, 1, 1]
    assert list(answer.shapes) == [1, 2, 4, 5, 6]
    strict = known().stacks(looked_at(2, 7, 3), Stacking(alike=Alike.SAME))
    assert len(strict) == 3


def test_within_batches_alone_those_of_others_stay_apart():
    looked = looked_at(2, 3, 2, 3, batches=(5, 5, 6, 7))
    assert len(known().stacks(looked, Stacking())) == 1
    assert len(known().stacks(looked, Stacking(across_batches=False))) == 3


def test_exceptions_are_unfolded_or_folded():
    looked = looked_at(2, 7, 3, 7)
    one = frozenset({PictureId(looked.pictures[2])})
    assert len(known().stacks(looked, Stacking(exceptions=one))) == 3
    assert len(known().stacks(looked, Stacking(folded=False))) == 4
    assert len(known().stacks(looked, Stacking(folded=False, exceptions=one))) == 3


def test_what_is_asked_again_is_answered_alike_and_other_things_are_not():
    """Who leads is kept from one question to the next, if it is the same."""
    looks = known()
    assert len(looks.stacks(looked_at(2, 3), Stacking())) == 1
    assert len(looks.stacks(looked_at(2, 3), Stacking())) == 1
    assert len(looks.stacks(looked_at(2, 7), Stacking())) == 2
    assert len(looks.stacks(looked_at(2, 3), Stacking(alike=Alike.SAME))) == 2
    looks.add([(8, look(1))])
    assert len(looks.stacks(looked_at(2, 8), Stacking())) == 1


def test_the_reference_is_first_and_the_nearest_follow():
    looked = looked_at(7, 3, 0, 2, 2)
    answer = known().by_likeness(looked, PictureId(looked.pictures[4]), 2)
    assert list(answer.shapes) == [5, 4, 2, 1]
    assert not answer.grouped
    elsewhere = known().by_likeness(looked, picture_id(BatchId(99), 1), 7)
    assert list(elsewhere.shapes) == [1, 2, 4, 5], "it is no part of the answer"


def test_a_reference_that_was_not_looked_at_stands_alone():
    looked = looked_at(7, 0, 2)
    assert list(known().by_likeness(looked, PictureId(looked.pictures[1]), 0).shapes) == [2]
