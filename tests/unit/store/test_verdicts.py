"""What is said of pictures is on disk at once, and can be taken back without end."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import fields

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from imageedit_desktop.domain.ids import PictureId, picture_id
from imageedit_desktop.domain.query import EVERYTHING, parse
from imageedit_desktop.domain.verdict import NO_VERDICT, ActKind, Label, Marking, Pick, Verdict, deciding
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.library import DATABASE_NAME, Library
from imageedit_desktop.store.search import Search

PICK, REJECT = deciding(Pick.PICK), deciding(Pick.REJECT)


@pytest.fixture
def pictures(library: Library, make_job, save_picture) -> list[PictureId]:
    """Six pictures of two jobs; a seventh is still on its way."""
    found = []
    for _ in range(2):
        job = make_job()
        library.jobs.add(job)
        for result in library.results.offer(
            job, [f"https://cdn.example/{n}.jpg" for n in range(4)], [], expires_ms=1
        ):
            if result.number < 4:
                save_picture(library, result)
        found += [picture_id(_batch(library, job.id), number) for number in (1, 2, 3)]
    return found


@pytest.fixture
def say(library: Library):
    """Say something of pictures, as one act."""

    def say(marking: Marking, *pictures: PictureId):
        return library.verdicts.act(ActKind.MARK, [(marking, pictures)], at_ms=1)

    return say


def _batch(library: Library, job_id):
    search = Search.open(library.root)
    batch = search.batch_ids([job_id])[job_id]
    search.close()
    return batch


def verdicts(library: Library) -> list[Verdict]:
    """All verdicts, job by job."""
    jobs = sorted(library.jobs.newest(9), key=lambda job: _batch(library, job.id))
    return [result.verdict for job in jobs for result in library.results.of_job(job.id) if result.number < 4]


def test_a_verdict_is_there_for_another_program_at_once(library, other, pictures, say):
    done = say(Marking(pick=Pick.PICK, stars=3, label=Label.BLUE, deferred=True), *pictures[1:3])
    wanted = Verdict(pick=Pick.PICK, stars=3, label=Label.BLUE, deferred=True)
    assert verdicts(other) == [NO_VERDICT, wanted, wanted, *[NO_VERDICT] * 3]
    assert done.act.pictures == 2
    assert done.act.values == {"pick": 1, "stars": 3, "label": "blue", "deferred": 1}
    assert done.batches == {pictures[1] >> 12}


def test_what_changes_nothing_leaves_no_trace_and_what_is_on_its_way_is_left_out(library, pictures, say):
    say(PICK, pictures[0])
    assert say(PICK, pictures[0]).act is None
    on_its_way = PictureId(pictures[0] + 3)
    assert say(PICK, on_its_way).act is None
    assert say(REJECT, pictures[1], on_its_way).act.pictures == 1
    library.verdicts.undo(at_ms=2)
    library.verdicts.undo(at_ms=3)
    assert library.verdicts.undo(at_ms=4).act is None
    assert verdicts(library) == [NO_VERDICT] * 6


def test_deciding_takes_a_picture_out_of_what_is_for_later(library, pictures, say):
    say(Marking(deferred=True), pictures[0])
    say(PICK, pictures[0])
    assert verdicts(library)[0] == Verdict(pick=Pick.PICK)
    library.verdicts.undo(at_ms=2)
    assert verdicts(library)[0] == Verdict(deferred=True)


def test_the_same_again_takes_a_label_back_where_all_have_it(library, pictures, say):
    red = Marking(label=Label.RED, toggles=True)
    say(red, pictures[0])
    assert say(red, *pictures[:2]).act.values == {"label": "red"}
    assert say(red, *pictures[:2]).act.values == {"label": ""}
    assert verdicts(library)[:2] == [NO_VERDICT] * 2
    library.verdicts.undo(at_ms=2)
    assert [verdict.label for verdict in verdicts(library)[:2]] == [Label.RED] * 2


def test_undoing_brings_each_picture_back_to_what_was_said_of_it(library, pictures, say):
    say(Marking(stars=2), pictures[0])
    say(Marking(stars=4), *pictures)
    assert library.verdicts.next_steps().undo.values == {"stars": 4}
    done = library.verdicts.undo(at_ms=2)
    assert (done.act.pictures, len(done.batches)) == (6, 2)
    assert [verdict.stars for verdict in verdicts(library)] == [2, 0, 0, 0, 0, 0]
    steps = library.verdicts.next_steps()
    assert (steps.undo.values, steps.redo.values) == ({"stars": 2}, {"stars": 4})
    library.verdicts.redo(at_ms=3)
    assert [verdict.stars for verdict in verdicts(library)] == [4] * 6
    assert library.verdicts.redo(at_ms=4).act is None


def test_what_was_taken_back_is_gone_once_something_else_is_said(library, pictures, say):
    say(Marking(stars=1), pictures[0])
    say(Marking(stars=2), pictures[0])
    library.verdicts.undo(at_ms=2)
    say(Marking(stars=3), pictures[0])
    assert library.verdicts.redo(at_ms=3).act is None
    library.verdicts.undo(at_ms=4)
    assert verdicts(library)[0].stars == 1
    library.verdicts.redo(at_ms=5)
    assert verdicts(library)[0].stars == 3


def test_one_act_may_say_different_things_of_different_pictures(library, pictures):
    done = library.verdicts.act(ActKind.KEEP_BEST, [(PICK, pictures[:1]), (REJECT, pictures[1:3])], at_ms=1)
    assert (done.act.kind, done.act.pictures, done.act.values) == (ActKind.KEEP_BEST, 3, {})
    assert [verdict.pick for verdict in verdicts(library)[:3]] == [Pick.PICK, Pick.REJECT, Pick.REJECT]
    library.verdicts.undo(at_ms=2)
    assert verdicts(library) == [NO_VERDICT] * 6


def test_the_history_is_there_tomorrow(root, library, pictures, say):
    say(PICK, *pictures)
    library.close()
    again = Library.open(root)
    assert again.verdicts.undo(at_ms=2).act.pictures == 6
    assert verdicts(again) == [NO_VERDICT] * 6
    again.close()


def test_queries_choose_by_what_was_said(library, pictures, say):
    say(PICK, pictures[0], pictures[3])
    say(REJECT, pictures[1])
    say(Marking(stars=4), pictures[3])
    say(Marking(label=Label.GREEN), pictures[2])
    say(Marking(deferred=True), pictures[4])
    search = Search.open(library.root)
    try:
        for line, wanted in {
            "pick": [0, 3],
            "-rejected": [0, 2, 3, 4, 5],
            "undecided": [2, 5],
            "deferred": [4],
            "rating:>=4": [3],
            "pick rating:0": [0],
            "label:green,red": [2],
            "label:none": [0, 1, 3, 4, 5],
        }.items():
            assert sorted(search.answer(parse(line)).answer.ids) == [pictures[place] for place in wanted], line
    finally:
        search.close()


def test_a_mark_looks_at_the_pictures_that_it_is_meant_for_alone(library, pictures, say, monkeypatch):
    """What keeps it as quick in a large library as in a small one."""
    statements, run = [], Database.run

    def noting(database, sql, values=()):
        statements.append((sql, values))
        return run(database, sql, values)

    monkeypatch.setattr(Database, "run", noting)
    say(Marking(stars=4), pictures[3])
    say(Marking(label=Label.RED, toggles=True), pictures[3])
    say(Marking(tag="sea", tagged=True), pictures[3])
    library.verdicts.undo(at_ms=2)
    marked = next(sql for sql, _ in statements if sql.startswith("CREATE TEMP TABLE"))
    with closing(sqlite3.connect(library.root / DATABASE_NAME)) as stranger:
        stranger.execute(marked)
        written = [(sql, values) for sql, values in statements if sql.lstrip().startswith(("INSERT", "UPDATE"))]
        plans = [row[3] for sql, values in written for row in stranger.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    assert any(step.startswith("SEARCH results") for step in plans)
    assert not [step for step in plans if step.startswith(("SCAN results", "SCAN batches", "SCAN tags"))]


def test_another_program_is_told_which_jobs_are_different(library, pictures, say):
    search = Search.open(library.root)
    seen = search.answer(EVERYTHING).seen
    active = set(search.changed_after(seen, 9)[0])
    say(PICK, pictures[0])
    changed, later = search.changed_after(seen, 9)
    assert len(changed) == 2  # both are under way; the one that was spoken of is among them anyway
    library.verdicts.undo(at_ms=2)
    assert later.act < search.changed_after(later, 9)[1].act
    assert active == set(changed)
    search.close()


MARKINGS = st.builds(
    Marking,
    pick=st.none() | st.sampled_from(Pick),
    stars=st.none() | st.integers(0, 5),
    label=st.none() | st.sampled_from([Label.NONE, Label.RED, Label.PURPLE]),
    deferred=st.none() | st.booleans(),
    toggles=st.booleans(),
)
STEPS = st.lists(
    st.tuples(MARKINGS, st.sets(st.integers(0, 5), min_size=1)) | st.sampled_from(["undo", "redo"]), max_size=12
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(STEPS)
def test_any_steps_can_all_be_taken_back_and_done_again(library, pictures, steps):
    """Against a model that keeps whole states."""
    while library.verdicts.undo(at_ms=0).act is not None:
        pass
    states = [verdicts(library)]
    library.verdicts.act(ActKind.MARK, [(Marking(stars=5), pictures)], at_ms=0)  # nothing is left to be done again
    states, place = [*states, verdicts(library)], 1
    for step in steps:
        if step == "undo":
            library.verdicts.undo(at_ms=1)
            place = max(0, place - 1)
        elif step == "redo":
            library.verdicts.redo(at_ms=1)
            place = min(len(states) - 1, place + 1)
        else:
            marking, places = step
            done = library.verdicts.act(ActKind.MARK, [(marking, [pictures[n] for n in places])], at_ms=1)
            if done.act is not None:
                after = [
                    _said(one, marking, states[place], places) if n in places else one
                    for n, one in enumerate(states[place])
                ]
                states[place + 1 :] = [after]
                place += 1
        assert verdicts(library) == states[place]


def _said(verdict: Verdict, marking: Marking, before: list[Verdict], places: set[int]) -> Verdict:
    """The verdict after a marking, worked out here once more."""
    wished = {one.name: getattr(marking, one.name) for one in fields(Verdict)}
    wished = {name: value for name, value in wished.items() if value is not None}
    have_all = all(getattr(before[n], name) == value for n in places for name, value in wished.items())
    if marking.toggles and have_all:
        wished = {name: getattr(NO_VERDICT, name) for name in wished}
    told = {one.name: getattr(verdict, one.name) for one in fields(Verdict)} | wished
    return Verdict(**told)


def tags(library: Library) -> dict[str, int]:
    """All tags, and how many pictures have each."""
    search = Search.open(library.root)
    try:
        return search.tags_of(list(search.answer(EVERYTHING).answer.ids))
    finally:
        search.close()


def test_a_tag_is_put_on_and_taken_off_as_an_act(library, pictures, say):
    done = say(Marking(tag="wet hair"), *pictures[:3])
    assert done.act.values == {"tag": "wet hair", "tagged": 1}
    say(Marking(tag="Wet Hair"), *pictures[2:4])
    assert tags(library) == {"wet hair": 4}
    say(Marking(tag="wet hair", tagged=False), *pictures)
    assert tags(library) == {}
    library.verdicts.undo(at_ms=1)
    assert tags(library) == {"wet hair": 4}
    library.verdicts.undo(at_ms=1)
    assert tags(library) == {"wet hair": 3}, "only the one that had it not before loses it"
    library.verdicts.redo(at_ms=1)
    assert tags(library) == {"wet hair": 4}
    assert say(Marking(tag="wet hair"), *pictures[:4]).act is None


def test_tags_are_found_and_told_of_what_is_selected(library, pictures, say):
    say(Marking(tag="sea, sun"), *pictures[:2])
    say(Marking(tag="fox"), pictures[1])
    search = Search.open(library.root)
    try:
        assert search.tags() == ["sea, sun", "fox"]
        assert search.tags_of(pictures[:2]) == {"fox": 1, "sea, sun": 2}
        assert list(search.answer(parse('tag:"SEA, sun" -tag:fox')).answer.ids) == [pictures[0]]
    finally:
        search.close()
