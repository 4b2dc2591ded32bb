"""Stacks: the best of a few, what is seen of many, and how it changes."""

from __future__ import annotations

from array import array
from itertools import groupby

from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain.answer import Answer
from imageedit_desktop.domain.ids import BatchId, PictureId, batch_of, picture_id
from imageedit_desktop.domain.place import carried
from imageedit_desktop.domain.selection import NOTHING, Choice
from imageedit_desktop.domain.stacks import rank, stacked
from imageedit_desktop.domain.verdict import Label, Pick, Verdict

VERDICTS = st.builds(
    Verdict,
    pick=st.sampled_from(Pick),
    stars=st.integers(0, 5),
    label=st.sampled_from(Label),
    deferred=st.booleans(),
)


@given(VERDICTS, VERDICTS)
def test_picks_come_before_the_undecided_and_those_before_the_rejected_then_stars_count(one, other):
    before = (one.pick, one.stars) > (other.pick, other.stars)
    assert (rank(one) < rank(other)) == before


@st.composite
def made(draw):
    """Stacks, and which picture is led by which, in an order in which leaders come first."""
    count = draw(st.integers(0, 12))
    leaders: list[int] = []
    for place in range(count):
        own = [leader for leader in range(place) if leaders[leader] == leader]
        leaders.append(draw(st.sampled_from([place, *own])))
    ranks = draw(st.lists(st.integers(0, 17), min_size=count, max_size=count))
    pictures = [picture_id(BatchId(1 + place // 3), place % 3 + 1) for place in range(count)]
    shapes = [place + 1 for place in range(count)]
    return stacked(pictures, shapes, ranks, leaders), leaders, ranks


@given(made())
def test_every_picture_is_in_one_stack_in_its_order_under_the_best(case):
    stacks, leaders, ranks = case
    order = sorted(range(len(leaders)), key=lambda place: (leaders[place], place))
    assert [shape - 1 for shape in stacks.shapes] == order
    for number, (_, run) in enumerate(groupby(order, key=leaders.__getitem__)):
        places = list(run)
        assert [order[place] for place in stacks.span(number)] == places
        assert order[stacks.covers[number]] == min(places, key=lambda place: (ranks[place], place))
        assert all(stacks.number_of(picture) == number for picture in stacks.members(number))
    assert stacks.number_of(PictureId(1)) is None


def seen(answer: Answer) -> list[list[int]]:
    """The pictures of each run."""
    return [[answer.ids[index] for index in answer.span(position)] for position in range(len(answer.starts))]


@given(made(), st.data())
def test_folding_and_unfolding_show_the_cover_or_all_of_a_stack(case, data):
    stacks, _, _ = case
    answer = Answer.of_stacks(stacks)
    assert seen(answer) == [[stacks.cover(number)] for number in range(len(stacks))]
    followed = list(answer.ids)
    for number in data.draw(st.lists(st.sampled_from(range(len(stacks))), max_size=6)) if len(stacks) else ():
        folds = number in stacks.unfolded
        for index, by in answer.fold(number, folded=folds):
            if by > 0:
                followed[index:index] = answer.ids[index : index + by]
            else:
                del followed[index : index - by]
            assert followed == list(answer.ids)
        assert list(answer.fold(number, folded=folds)) == [], "it is so already"
        for position, run in enumerate(seen(answer)):
            shown = stacks.members(position) if position in stacks.unfolded else (stacks.cover(position),)
            assert tuple(run) == shown
            assert answer.batches[position] == batch_of(PictureId(run[0]))
        assert [answer.shapes[answer.ids.index(p)] for p in answer.ids] == list(answer.shapes)
        assert len(answer.shapes) == len(answer.ids)
        assert all(answer.index_of(p) is not None for p in map(PictureId, stacks.pictures))


@given(made(), st.data())
def test_other_ranks_change_the_covers_and_nothing_else(case, data):
    stacks, _, _ = case
    answer = Answer.of_stacks(stacks)
    if len(stacks):
        stacks.unfold_those_with({data.draw(st.sampled_from(list(map(PictureId, stacks.pictures))))})
        answer = Answer.of_stacks(stacks)
    ranks = data.draw(st.dictionaries(st.sampled_from(list(stacks.pictures) or [1]), st.integers(0, 17)))
    unfolded = {number: list(run) for number, run in enumerate(seen(answer)) if number in stacks.unfolded}
    for number in stacks.rerank(ranks):
        for _ in answer.cover_anew(number):
            assert len(answer.ids) == len(answer.shapes)
    whole = {p: ranks.get(p, stacks.ranks[place]) for place, p in enumerate(stacks.pictures)}
    for number, run in enumerate(seen(answer)):
        best = min(stacks.members(number), key=whole.__getitem__)
        assert stacks.cover(number) == best
        assert run == unfolded.get(number, [best])


def test_what_is_chosen_is_carried_to_the_cover_that_it_is_folded_under():
    pictures = [picture_id(BatchId(1), number) for number in (1, 2, 3, 4)]
    before = Answer.of_pictures(array("q", pictures), array("I", [1] * 4))
    after = Answer.of_stacks(stacked(pictures, [1] * 4, [9, 3, 9, 9], [0, 0, 0, 3]))
    choice = Choice(current=2, anchor=2, selection=NOTHING.with_range(2, 4))
    found = carried(choice, before, after)
    assert found.current == 0
    assert list(found.selection) == [0, 1]
    assert list(carried(Choice(current=0, selection=NOTHING.with_range(0, 1)), before, after).selection) == [0]


def test_batches_near_are_those_of_all_pictures_there():
    pictures = [picture_id(BatchId(batch), 1) for batch in (5, 2, 5, 9)]
    answer = Answer.of_pictures(array("q", pictures), array("I", [1] * 4))
    assert answer.batches_of(range(3)) == [5, 2]
    assert answer.batches_of(range(4)) == [5, 2, 9]
    assert answer.batches_of(range(0)) == []
    stacks = stacked(pictures, [1] * 4, [0] * 4, [0, 0, 2, 2])
    stacks.unfold_those_with({pictures[1]})
    assert Answer.of_stacks(stacks).batches_of(range(2)) == [5, 2]
