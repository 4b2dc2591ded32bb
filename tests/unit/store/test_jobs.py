"""The ledger: durable, in step with the transition table, never rewritten."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from itertools import product

import pytest

from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.ids import JobId, PredictionId
from imageedit_desktop.domain.job import TRANSITIONS, Charged, JobState, may_follow
from imageedit_desktop.domain.queue_order import NOT_SENT_YET, turn_of
from imageedit_desktop.store.tables.jobs import IllegalStep


@pytest.fixture
def ledger(library):
    """The database as a stranger sees it."""
    connection = sqlite3.connect(library.root / "library.sqlite3", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    yield connection
    connection.close()


def test_an_order_is_seen_by_other_programs_at_once_and_whole(library, other, make_job):
    job = library.jobs.add(make_job())
    assert other.jobs.get(job.id) == job


def test_a_step_is_seen_by_other_programs_at_once_and_whole(library, other, make_job):
    job = make_job(state=JobState.SUBMITTING)
    library.jobs.add(job)
    stepped = library.jobs.step(
        job.id,
        JobState.WAITING,
        at_ms=2_000,
        charged=Charged.YES,
        prediction_id=PredictionId("p-1"),
        submitted_ms=1_500,
    )
    assert stepped == replace(
        job, state=JobState.WAITING, charged=Charged.YES, prediction_id=PredictionId("p-1"), submitted_ms=1_500
    )
    assert other.jobs.get(job.id) == stepped


@pytest.mark.parametrize(("before", "after"), list(product(JobState, JobState)))
def test_only_steps_of_the_table_are_taken(library, make_job, before, after):
    job = make_job(state=before)
    library.jobs.add(job)
    if may_follow(before, after):
        assert library.jobs.step(job.id, after, at_ms=2).state is after
    else:
        with pytest.raises(IllegalStep):
            library.jobs.step(job.id, after, at_ms=2)
        assert library.jobs.get(job.id).state is before


def test_a_reason_is_cleared_by_the_next_step_unless_a_new_one_is_given(library, make_job):
    job = make_job(state=JobState.SUBMITTING)
    library.jobs.add(job)
    reason = problem(Code.OUTCOME_UNKNOWN, message="reply cut off")
    unknown = library.jobs.step(job.id, JobState.UNKNOWN, at_ms=2, charged=Charged.UNKNOWN, reason=reason)
    assert library.jobs.get(job.id).reason == unknown.reason == reason
    assert library.jobs.step(job.id, JobState.WAITING, at_ms=3, charged=Charged.YES).reason is None


def test_a_note_changes_what_is_known_but_not_the_state(library, make_job):
    job = make_job(state=JobState.WAITING)
    library.jobs.add(job)
    assert library.jobs.note(job.id, at_ms=2, charged=Charged.YES) == replace(job, charged=Charged.YES)
    assert library.jobs.get(job.id) == replace(job, charged=Charged.YES)


def test_every_step_leaves_an_entry_in_the_history(library, make_job, ledger):
    job = make_job()
    library.jobs.add(job)
    library.jobs.step(job.id, JobState.PREPARING, at_ms=2_000)
    library.jobs.step(job.id, JobState.SUBMITTING, at_ms=3_000, submitted_ms=3_000)
    library.jobs.note(job.id, at_ms=4_000, charged=Charged.UNKNOWN)
    events = ledger.execute("SELECT at_ms, state, changes FROM job_events ORDER BY event_id").fetchall()
    assert [(at_ms, state, json.loads(changes)) for at_ms, state, changes in events] == [
        (1_000, "queued", {}),
        (2_000, "preparing", {}),
        (3_000, "submitting", {"submitted_ms": 3_000}),
        (4_000, "submitting", {"charged": "unknown"}),
    ]


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE jobs SET recipe = '{}'",
        "UPDATE jobs SET recipe_hash = ''",
        "UPDATE jobs SET origin = 'https://elsewhere'",
        "UPDATE jobs SET created_ms = 0",
        "UPDATE jobs SET price_micro_usd = 0",
        "UPDATE jobs SET job_id = 'other'",
        "UPDATE jobs SET remote_id = 'other'",
        "UPDATE jobs SET remote_id = NULL",
        "DELETE FROM jobs",
        "UPDATE job_events SET at_ms = 0",
        "DELETE FROM job_events",
    ],
)
def test_the_ledger_is_never_rewritten(library, make_job, ledger, forgery):
    job = make_job(state=JobState.WAITING, prediction_id=PredictionId("p-1"))
    library.jobs.add(job)
    with pytest.raises(sqlite3.IntegrityError, match=r"never rewritten|only grows"):
        ledger.execute(forgery)
    assert library.jobs.get(job.id) == job


@pytest.mark.parametrize(
    "nonsense",
    [
        "UPDATE jobs SET state = ''",
        "UPDATE jobs SET charged = NULL",
        "UPDATE jobs SET finished_ms = 'yesterday'",
        "INSERT INTO job_events (job_id, at_ms, state, changes) VALUES ('nobody', 1, 'done', '{}')",
        "INSERT INTO results (result_id, job_id, number, result_state) VALUES ('nobody-1', 'nobody', 1, 'pending')",
    ],
)
def test_the_tables_take_no_nonsense(library, make_job, ledger, nonsense):
    library.jobs.add(make_job())
    with pytest.raises(sqlite3.IntegrityError):
        ledger.execute(nonsense)


def test_the_columns_know_every_word_of_the_domain(library, make_job):
    for state, charged in product(JobState, Charged):
        job = make_job(state=state, charged=charged)
        library.jobs.add(job)
        read = library.jobs.get(job.id)
        assert (read.state, read.charged, read.recipe) == (state, charged, job.recipe)


def test_an_id_is_taken_only_once(library, make_job):
    job = make_job()
    library.jobs.add(job)
    with pytest.raises(sqlite3.IntegrityError):
        library.jobs.add(job)


def test_lists_come_in_their_order(library, make_job):
    jobs = [
        library.jobs.add(make_job(created_ms=ms, state=state))
        for ms, state in zip((3, 1, 2), list(TRANSITIONS)[:3], strict=True)
    ]
    assert [j.created_ms for j in library.jobs.newest()] == [3, 2, 1]
    assert [j.created_ms for j in library.jobs.newest(limit=1)] == [3]
    assert library.jobs.in_states({jobs[0].state, jobs[1].state}) == [jobs[1], jobs[0]]
    assert library.jobs.in_states(()) == []


def test_a_task_of_the_service_leads_to_its_job(library, make_job):
    job = make_job(state=JobState.WAITING, prediction_id=PredictionId("p-1"), origin="https://api.example")
    library.jobs.add(job)
    assert library.jobs.by_prediction_id("https://api.example", PredictionId("p-1")) == job
    assert library.jobs.by_prediction_id("rehearsal", PredictionId("p-1")) is None
    assert library.jobs.by_prediction_id("https://api.example", PredictionId("p-2")) is None


def test_an_unknown_job_is_a_key_error(library):
    for ask in (library.jobs.get, lambda id_: library.jobs.step(id_, JobState.DONE, at_ms=1)):
        with pytest.raises(KeyError):
            ask(JobId("nobody"))


def test_a_reason_may_name_a_folder_that_is_not_utf_8(library, make_job):
    job = make_job(state=JobState.RECEIVING)
    library.jobs.add(job)
    reason = problem(Code.DISK_FULL, path="/home/fuchs/B\udce4ren")
    library.jobs.step(job.id, JobState.FAILED, at_ms=2, reason=reason)
    assert library.jobs.get(job.id).reason == reason


def _queue(library):
    return [job.id for job in sorted(library.jobs.in_states(NOT_SENT_YET), key=turn_of)]


def test_jobs_are_sent_as_they_were_written_down_whatever_the_clock_said(library, make_job):
    jobs = [library.jobs.add(make_job(created_ms=ms)) for ms in (3, 1, 2)]
    assert _queue(library) == [job.id for job in jobs]


def test_a_move_is_seen_by_other_programs_and_is_no_step_of_the_job(library, other, make_job, ledger):
    first, second, third = (library.jobs.add(make_job()) for _ in range(3))
    events = ledger.execute("SELECT count(*) FROM job_events").fetchone()
    (moved,) = library.jobs.move({third.id}, first.id)
    assert _queue(other) == [third.id, first.id, second.id]
    assert other.jobs.get(third.id) == moved
    assert ledger.execute("SELECT count(*) FROM job_events").fetchone() == events


def test_what_was_sent_has_no_place_to_be_moved_from(library, make_job):
    waiting, sent = library.jobs.add(make_job()), library.jobs.add(make_job(state=JobState.WAITING))
    assert library.jobs.move({sent.id}, waiting.id) == []
    assert sent.queue_place is None


def test_jobs_of_an_older_version_go_before_those_with_a_place(library, make_job, ledger):
    old, new = library.jobs.add(make_job(created_ms=9)), library.jobs.add(make_job(created_ms=1))
    ledger.execute("UPDATE jobs SET queue_place = NULL WHERE job_id = ?", (old.id,))
    assert _queue(library) == [old.id, new.id]
    library.jobs.move({new.id}, old.id)
    assert _queue(library) == [new.id, old.id]
