"""Files go to the trash and come back exactly when the record says so, whatever comes between."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.bin_stage import STEPS, BinStage, killed_at
from support.library_stage import make_job

from imageedit_desktop.domain.query import parse
from imageedit_desktop.domain.verdict import ActKind, Marking
from imageedit_desktop.pipeline import bin as bin_
from imageedit_desktop.store.search import Search

__all__ = ["make_job"]


@pytest.fixture
def stage(tmp_path: Path, make_job) -> Iterator[BinStage]:
    made = BinStage(tmp_path / "library", make_job)
    yield made
    made.close()


def shown(stage: BinStage, query: str = "") -> list[int]:
    """The numbers of the pictures that a query takes."""
    search = Search.open(stage.root)
    found = search.answer(parse(query)).answer
    search.close()
    return [picture & 0xFFF for picture in found.ids]


def test_what_goes_is_in_the_trash_and_out_of_every_answer_but_that_of_the_bin(stage: BinStage) -> None:
    settled = stage.put_in(1, 3)
    assert (settled.binned, settled.stayed, settled.batches) == (2, 0, {stage.batch})
    assert stage.states() == ["binned", "saved", "binned"]
    assert (stage.here(), stage.in_trash()) == (["picture 2"], ["picture 1", "picture 3"])
    assert (shown(stage), shown(stage, "binned"), shown(stage, "-binned")) == ([2], [1, 3], [2])
    gone = stage.result(1)
    assert (gone.path, gone.in_trash, gone.is_binned) == (None, True, True)
    assert gone.sha256, "its thumbnail is found by it"


def test_undo_brings_file_and_record_back_and_redo_moves_them_again(stage: BinStage) -> None:
    paths = [stage.path(number) for number in (1, 2, 3)]
    stage.put_in(1, 2)
    assert stage.undo().back == 2
    assert [stage.result(number).path for number in (1, 2, 3)] == paths
    assert (stage.in_trash(), stage.trash.notes) == ([], []), "the trash tells nothing of them any more"
    assert stage.redo().binned == 2
    assert stage.states() == ["binned", "binned", "saved"]


def test_tomorrow_it_can_be_taken_back_as_well(stage: BinStage) -> None:
    stage.put_in(2)
    stage.start_again()
    assert stage.undo().back == 1
    assert stage.here() == ["picture 1", "picture 2", "picture 3"]


def test_a_verdict_before_it_and_one_after_it_are_taken_back_in_order(stage: BinStage) -> None:
    stage.library.verdicts.act(ActKind.MARK, [(Marking(stars=4), [stage.pictures[1]])], at_ms=1)
    stage.put_in(1)
    stage.library.verdicts.act(ActKind.MARK, [(Marking(stars=2), [stage.pictures[1], stage.pictures[2]])], at_ms=1)
    assert (stage.result(1).verdict.stars, stage.result(2).verdict.stars) == (4, 2), "what is in the bin stays so"
    stage.undo()
    assert (stage.states()[0], stage.result(2).verdict.stars) == ("binned", 0)
    stage.undo()
    assert (stage.states()[0], stage.result(1).verdict.stars) == ("saved", 4)
    stage.undo()
    assert stage.result(1).verdict.stars == 0


def test_an_emptied_trash_takes_nothing_else_along(stage: BinStage) -> None:
    stage.put_in(1, 2)
    stage.trash.files[0].unlink()
    settled = stage.undo()
    assert (settled.back, settled.emptied) == (1, 1)
    assert stage.states() == ["binned", "saved", "saved"]
    assert not stage.result(1).in_trash
    assert shown(stage, "binned") == [1]
    assert stage.settle().stayed == 0, "it is not tried again and again"
    assert stage.redo().binned == 1, "the one that is there goes once more"


def test_without_a_trash_nothing_is_moved_and_nothing_deleted(stage: BinStage) -> None:
    stage.trash.refuses = True
    assert stage.put_in(1, 2).refused == 2
    assert stage.states() == ["saved", "saved", "saved"]
    assert len(stage.here()) == 3
    stage.trash.refuses = False
    assert stage.settle().moved == 0, "what could not go is not wanted any more"


def test_what_comes_back_takes_no_other_file_s_name(stage: BinStage) -> None:
    path = stage.path(1)
    stage.put_in(1)
    path.write_text("a stranger")
    assert stage.undo().back == 1
    assert path.read_text() == "a stranger"
    assert stage.path(1) == path.with_name("fox 1 (2).jpg")
    assert stage.path(1).read_text() == "picture 1"


def test_what_another_program_changed_before_it_went_comes_back_all_the_same(stage: BinStage) -> None:
    stage.path(1).write_text("painted over")
    stage.put_in(1)
    assert stage.undo().back == 1
    assert stage.path(1).read_text() == "painted over"


def test_another_file_under_the_name_that_the_trash_had_is_not_taken_for_the_picture(stage: BinStage) -> None:
    stage.put_in(1)
    (trashed,) = stage.trash.files
    stage.trash.forget(trashed)
    trashed.write_text("something that somebody else threw away")
    assert stage.undo().emptied == 1
    assert stage.in_trash() == ["something that somebody else threw away"]


def test_a_picture_on_its_way_is_not_one_that_is_in_the_bin(stage: BinStage) -> None:
    stage.put_in(1)
    stage.library.results.offer(stage.job, ["https://cdn.example/again"] * 4, [], expires_ms=None)
    assert shown(stage) == [2, 3], "the job is under way, and a place is held for what has not come"
    assert stage.states() == ["binned", "saved", "saved"], "it is not fetched again"
    assert [result.state for result in stage.library.results.of_job(stage.job.id)][3:] == ["pending"]


# what others do


def test_a_file_that_somebody_removed_is_found_in_the_trash_and_can_be_brought_back(stage: BinStage) -> None:
    path = stage.path(2)
    stage.trash.move(path)
    noticed = stage.look_around()
    assert (noticed.removed, noticed.kept, noticed.back) == (1, 1, 0)
    assert stage.states() == ["saved", "binned", "saved"]
    stage.undo()
    assert stage.states()[1] == "binned", "that was nobody's act here"
    assert stage.bring_back(2).back == 1
    assert path.read_text() == "picture 2"
    assert stage.undo().binned == 1


def test_a_file_that_is_gone_for_good_is_told_as_gone_and_comes_back_with_its_bytes(stage: BinStage) -> None:
    path = stage.path(2)
    path.unlink()
    assert (stage.look_around().removed, stage.look_around().removed) == (1, 0)
    assert not stage.result(2).in_trash
    path.write_text("other bytes")
    assert stage.look_around().back == 0
    path.write_text("picture 2")
    assert stage.look_around().back == 1
    assert stage.result(2).path == path


def test_a_file_that_the_file_manager_brought_back_is_back(stage: BinStage) -> None:
    path = stage.path(1)
    stage.put_in(1)
    (trashed,) = stage.trash.files
    trashed.rename(path)
    assert stage.look_around().back == 1
    assert stage.trash.notes == []
    assert stage.states() == ["saved", "saved", "saved"]
    assert stage.start_again().moved == 0


def test_it_is_noticed_that_the_trash_was_emptied(stage: BinStage) -> None:
    stage.put_in(1)
    stage.trash.empty()
    noticed = stage.look_around()
    assert (noticed.removed, noticed.back, noticed.batches) == (0, 0, {stage.batch})
    assert (stage.states()[0], stage.result(1).in_trash) == ("binned", False)


@pytest.mark.parametrize("folder", ["results/2026-11", "results"])
def test_a_folder_that_is_missing_as_a_whole_removes_nothing(stage: BinStage, folder: str) -> None:
    (stage.root / folder).rename(stage.root / "elsewhere")
    assert stage.look_around().removed == 0
    assert stage.put_in(1).refused == 1
    assert stage.states() == ["saved", "saved", "saved"]
    (stage.root / "elsewhere").rename(stage.root / folder)
    assert len(stage.here()) == 3


# the power


@pytest.mark.parametrize("after", [0, 1])
@pytest.mark.parametrize("step", range(STEPS))
def test_a_move_that_was_cut_off_is_done_at_the_next_start(stage: BinStage, step: int, after: int) -> None:
    with killed_at(step, after):
        stage.put_in(1, 2)
        stage.undo()
    stage.start_again()
    assert sorted(stage.here() + stage.in_trash()) == ["picture 1", "picture 2", "picture 3"]
    assert [state == "saved" for state in stage.states()] == [f"picture {n}" in stage.here() for n in (1, 2, 3)]
    assert stage.states() in (["binned", "binned", "saved"], ["saved", "saved", "saved"]), "all of an act, or none"
    if stage.states()[0] == "binned":
        assert stage.result(1).in_trash
        assert stage.undo().back == 2
    assert len(stage.here()) == 3
    assert stage.trash.notes == []


ACTS = ("put in", "bring back", "undo", "redo", "mark", "start again", "look around", "remove", "put back", "empty")
OUTSIDE = {"remove", "put back", "empty"}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.sampled_from(ACTS), st.integers(1, 3), st.none() | st.integers(0, STEPS - 1)), max_size=12
    )
)
def test_any_history_with_kills_leaves_every_file_here_or_in_the_trash(
    tmp_path_factory: pytest.TempPathFactory, make_job, story: list[tuple[str, int, int | None]]
) -> None:
    stage = BinStage(tmp_path_factory.mktemp("history") / "library", make_job)
    try:
        lost: set[str] = set()
        for act, number, kill in story:
            if act == "empty":
                lost |= set(stage.in_trash())
                stage.trash.empty()
            if kill is None:
                _happen(stage, act, number)
            else:
                with killed_at(kill):
                    _happen(stage, act, number)
                stage.start_again()
            kept = stage.here() + stage.in_trash()
            assert sorted(kept) == sorted({"picture 1", "picture 2", "picture 3"} - lost), (act, number, kill)
        stage.start_again()
        stage.look_around()
        saved = [f"picture {number}" for number in stage.pictures if stage.result(number).path is not None]
        assert saved == stage.here()
        binned = [f"picture {number}" for number in stage.pictures if stage.result(number).in_trash]
        assert binned == stage.in_trash()
        if not {act for act, *_ in story} & OUTSIDE:
            assert [state == "binned" for state in stage.states()] == _replayed(stage)
    finally:
        stage.close()


def _replayed(stage: BinStage) -> list[bool]:
    """Which pictures are in the bin when all steps of the history are done again in their order."""
    binned = dict.fromkeys((stage.result(number).id for number in stage.pictures), 0)
    with closing(sqlite3.connect(stage.root / "library.sqlite3")) as connection:
        for step, act in connection.execute("SELECT step, of_act FROM review_acts ORDER BY act_id").fetchall():
            to = "before" if step == "undo" else "after"
            changes = f"SELECT result_id, {to} FROM review_changes WHERE act_id = ? AND field = 'binned'"
            binned |= dict(connection.execute(changes, (act,)))
    return [bool(value) for value in binned.values()]


def _happen(stage: BinStage, act: str, number: int) -> None:
    match act:
        case "put in":
            stage.put_in(number, number % 3 + 1)
        case "bring back":
            stage.bring_back(number)
        case "undo":
            stage.undo()
        case "redo":
            stage.redo()
        case "mark":
            stage.library.verdicts.act(ActKind.MARK, [(Marking(stars=number), [stage.pictures[number]])], at_ms=1)
        case "start again":
            stage.start_again()
        case "look around":
            stage.look_around()
        case _:
            _happen_outside(stage, act, number)


def _happen_outside(stage: BinStage, act: str, number: int) -> None:
    path = stage.root / "results" / "2026-11" / f"fox {number}.jpg"
    if act == "remove" and path.exists():
        stage.trash.move(path)
    elif act == "put back":
        for trashed in stage.trash.find(path):
            trashed.rename(path)
            stage.trash.forget(trashed)


def test_what_leaves_the_trash_while_it_is_looked_at_is_no_trouble(
    stage: BinStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.put_in(1)
    (trashed,) = stage.trash.files
    place = stage.root / "results" / "2026-11" / "fox 1.jpg"
    place.write_bytes(trashed.read_bytes())
    whole = bin_.sha256_of

    def meanwhile(path: Path) -> str:
        trashed.unlink(missing_ok=True)
        return whole(path)

    monkeypatch.setattr(bin_, "sha256_of", meanwhile)
    assert stage.look_around().back == 1
    assert stage.states() == ["saved"] * 3
