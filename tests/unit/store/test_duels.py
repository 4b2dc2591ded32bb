"""Duels are kept answer by answer: none is lost, none counts twice, and another program may have a hand in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imageedit_desktop.domain.duel.contest import Better, Round
from imageedit_desktop.domain.duel.state import DuelState
from imageedit_desktop.domain.ids import DuelId, PictureId, picture_id, result_id
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.search import Search


@pytest.fixture
def pictures(library: Library, make_job, save_picture) -> list[PictureId]:
    """Four pictures of one job; a fifth is still on its way."""
    job = make_job()
    library.jobs.add(job)
    addresses = [f"https://cdn.example/{n}.jpg" for n in range(5)]
    for result in library.results.offer(job, addresses, [], expires_ms=1)[:4]:
        save_picture(library, result)
    search = Search.open(library.root)
    batch = search.batch_ids([job.id])[job.id]
    search.close()
    return [picture_id(batch, number) for number in range(1, 6)]


def begin(library: Library, pictures: list[PictureId], *, seed: int = 7, at_ms: int = 1) -> DuelState:
    state = library.duels.begin(pictures, seed=seed, at_ms=at_ms)
    assert state is not None
    return state


def say(library: Library, state: DuelState, better: Better = Better.LEFT, *, at_ms: int = 2) -> DuelState:
    assert state.pair is not None
    number = len(state.duel.rounds) + 1
    return library.duels.answer(state.duel.id, number, Round(pair=state.pair, better=better), at_ms=at_ms)


def test_only_what_is_on_the_disk_meets(library, pictures):
    state = begin(library, pictures)
    assert len(state.duel.pictures) == 4
    assert {picture.id for picture in state.pictures.values()} == set(pictures[:4])
    assert library.duels.begin(pictures[3:], seed=1, at_ms=1) is None


def test_an_answer_is_there_for_another_program_at_once(library, other, pictures):
    state = say(library, begin(library, pictures), Better.BOTH)
    assert other.duels.get(state.duel.id) == state
    assert [one.better for one in state.duel.rounds] == [Better.BOTH]


def test_the_same_pictures_go_on_with_their_duel(library, pictures):
    before = say(library, begin(library, pictures))
    assert begin(library, pictures[::-1], seed=8, at_ms=9) == before
    assert begin(library, pictures[:3], seed=8, at_ms=9).duel.rounds == ()


def test_an_answer_that_is_written_twice_counts_once(library, pictures):
    state = begin(library, pictures)
    first = say(library, state)
    assert say(library, state, Better.RIGHT) == first


def test_two_programs_do_not_answer_the_same_question(library, other, pictures):
    here, there = begin(library, pictures), begin(other, pictures)
    assert here == there
    mine = say(library, here, Better.LEFT)
    theirs = say(other, there, Better.RIGHT)
    assert theirs == mine


def test_an_answer_without_the_one_before_it_is_not_taken(library, pictures):
    state = begin(library, pictures)
    late = library.duels.answer(state.duel.id, 3, Round(pair=state.pair, better=Better.LEFT), at_ms=1)
    assert late.duel.rounds == ()


def test_the_last_answer_alone_is_taken_back_and_only_once(library, pictures):
    first = say(library, begin(library, pictures))
    second = say(library, first)
    assert library.duels.take_back(second.duel.id, 1) == second
    assert library.duels.take_back(second.duel.id, 2) == first
    assert library.duels.take_back(second.duel.id, 2) == first


def test_a_picture_that_goes_takes_no_part_any_more(library, pictures):
    state = say(library, begin(library, pictures))
    gone = state.pictures[0].result
    library._database.run("UPDATE results SET result_state = 'pending' WHERE result_id = ?", (gone.id,))
    after = library.duels.get(state.duel.id)
    assert after.duel.gone == {0}
    assert [placed.picture for placed in after.ranking.order if placed.picture == 0] == []
    assert len(after.duel.rounds) == 1


def test_a_duel_begins_again_beside_the_old_one(library, pictures):
    before = say(library, begin(library, pictures))
    again = library.duels.begin_again(before.duel.id, seed=8, at_ms=3)
    assert again.duel.rounds == ()
    assert again.duel.pictures == before.duel.pictures
    assert library.duels.get(before.duel.id) == before
    assert begin(library, pictures) == again


def test_what_can_be_gone_on_with_is_the_last_that_was_answered(library, pictures):
    assert library.duels.unended() is None
    begin(library, pictures)
    assert library.duels.unended() is None
    old = say(library, begin(library, pictures), at_ms=5)
    new = say(library, begin(library, pictures[:3]), at_ms=6)
    assert library.duels.unended() == new
    library.duels.end(new.duel.id, at_ms=7)
    assert library.duels.unended() is None
    old = say(library, old, at_ms=8)
    assert library.duels.unended() == old


def test_an_answer_opens_an_ended_duel_again(library, pictures):
    state = say(library, begin(library, pictures))
    library.duels.end(state.duel.id, at_ms=3)
    assert library.duels.unended() is None
    state = say(library, state, at_ms=4)
    assert library.duels.unended() == state


def test_a_word_of_a_newer_version_is_kept_and_tells_that_they_have_met(library, pictures):
    state = say(library, begin(library, pictures))
    library._database.run("UPDATE duel_answers SET better = 'neither'")
    read = library.duels.get(state.duel.id)
    assert read.duel.rounds == (replace(state.duel.rounds[0], better=Better.BOTH),)
    assert library._database.row("SELECT better FROM duel_answers")["better"] == "neither"


def test_there_is_no_such_duel(library):
    with pytest.raises(KeyError):
        library.duels.get(DuelId("0" * 32))


def test_results_are_kept_by_names_that_outlast_a_session(library, pictures):
    state = begin(library, pictures)
    (job,) = library.jobs.newest(1)
    assert set(state.duel.pictures) == {result_id(job.id, number) for number in range(1, 5)}
    assert all(picture.result.state is ResultState.SAVED for picture in state.pictures.values())
