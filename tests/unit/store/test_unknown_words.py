"""What another version wrote, or a dying disk left, is kept as it is: shown, never acted on, never rewritten."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from imageedit_desktop import wording
from imageedit_desktop.domain.errors import Code, LibraryError, problem
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.job import REHEARSAL, Charged, JobState
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.pacing import START, Limits
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.store.database import bundled_migrations
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.tables.jobs import IllegalStep

API = "https://api.example"


@pytest.fixture
def stranger(library):
    """Another program on the same database."""
    connection = sqlite3.connect(library.root / "library.sqlite3", isolation_level=None)
    yield connection
    connection.close()


def column(stranger, name, table="jobs"):
    return stranger.execute(f"SELECT {name} FROM {table}").fetchone()[0]


def test_a_state_of_a_newer_version_is_listed_and_left_alone(library, make_job, stranger):
    job = make_job(state=JobState.QUEUED)
    library.jobs.add(job)
    stranger.execute("UPDATE jobs SET state = 'reviewing', reason = '\"later\"'")
    (listed,) = library.jobs.newest()
    assert listed.state is JobState.UNREADABLE
    assert listed.recipe == job.recipe
    assert listed.reason == problem(Code.JOB_UNREADABLE, word="reviewing")
    assert library.jobs.in_states(list(JobState)) == []
    for state in JobState:
        with pytest.raises(IllegalStep):
            library.jobs.step(job.id, state, at_ms=2)
    with pytest.raises(IllegalStep):
        library.jobs.note(job.id, at_ms=2, charged=Charged.NO)
    assert (column(stranger, "state"), column(stranger, "reason")) == ("reviewing", '"later"')


def test_what_cannot_be_read_is_counted(library, make_job, stranger):
    for state in (JobState.QUEUED, JobState.WAITING, JobState.DRAFT, JobState.DONE):
        library.jobs.add(make_job(state.value, state=state))
    assert library.jobs.unreadable() == []
    stranger.execute("UPDATE jobs SET state = 'reviewing' WHERE state = 'waiting'")
    stranger.execute("DROP TRIGGER jobs_order_is_fixed")
    stranger.execute("UPDATE jobs SET recipe = '{}' WHERE state IN ('draft', 'done')")  # what is sent must be sure
    assert sorted(job.recipe.prompt for job in library.jobs.unreadable()) == ["", "waiting"]


def test_an_unknown_answer_on_money_counts_as_money(library, make_job, stranger):
    job = make_job(state=JobState.WAITING, origin=API)
    library.jobs.add(job)
    stranger.execute("UPDATE jobs SET charged = 'partly'")
    assert library.jobs.get(job.id).charged is Charged.UNKNOWN
    assert library.jobs.spent_since(0, now_ms=10_000) == 7_000
    library.jobs.step(job.id, JobState.RECEIVING, at_ms=2)
    assert column(stranger, "charged") == "partly"


REASONS = {
    "a code of a newer version": '{"code": "task_on_strike", "params": {"hours": 3}}',
    "parameters that are no object": '{"code": "task_failed", "params": "none"}',
    "parameters that are no plain values": '{"code": "task_failed", "params": {"message": ["a", "b"]}}',
    "a list": "[1, 2]",
    "a word": '"later"',
    "not JSON": "{code: task_failed",
    "nothing": "",
    "deep": "[" * 100_000,
}


@pytest.mark.parametrize("text", REASONS.values(), ids=REASONS)
def test_a_reason_that_cannot_be_read_is_shown_as_such_and_written_back_as_it_was(
    library, make_job, stranger, text
):
    job = make_job(state=JobState.ABANDONED)
    library.jobs.add(job)
    stranger.execute("UPDATE jobs SET reason = ?", (text,))
    reason = library.jobs.get(job.id).reason
    assert reason is not None
    assert reason.code is Code.REASON_UNREADABLE
    assert str(reason.params["word"]) in wording.of_problem(reason)
    library.jobs.note(job.id, at_ms=2, charged=Charged.NO)
    assert column(stranger, "reason") == text
    library.jobs.step(job.id, JobState.UNKNOWN, at_ms=3, reason=reason)
    assert column(stranger, "reason") == text


def test_the_word_of_a_newer_version_is_told(library, make_job, stranger):
    job = make_job(state=JobState.FAILED)
    library.jobs.add(job)
    stranger.execute("UPDATE jobs SET reason = ?", (REASONS["a code of a newer version"],))
    reason = library.jobs.get(job.id).reason
    assert reason is not None
    assert "task_on_strike" in wording.of_problem(reason)


def _recipe(**changes):
    plain = {"prompt": "fox", "source": {"url": "https://x"}, "portraits": [], "size": [1, 1], "images": 1}
    return json.dumps(plain | {"seed": None, "optimize_prompt": False} | changes)


RECIPES = {
    "not JSON": "{",
    "another shape": "[]",
    "a number for a prompt": _recipe(prompt=7),
    "text for a number": _recipe(size=["1", 1]),
    "half a picture": _recipe(images=0.5),
    "no source": _recipe(source=None),
    "a source of another kind": _recipe(source={"sketch": 1}),
    "an address that is no text": _recipe(source={"url": 7}),
    "deep": "[" * 100_000,
}


@pytest.mark.parametrize("text", RECIPES.values(), ids=RECIPES)
def test_an_order_whose_recipe_cannot_be_read_is_never_sent(library, make_job, stranger, text):
    job = make_job(state=JobState.DRAFT)
    library.jobs.add(job)
    _overwrite_recipe(stranger, text)
    assert library.jobs.get(job.id).state is JobState.UNREADABLE
    assert [found.state for found in library.jobs.in_states([JobState.DRAFT])] == [JobState.UNREADABLE]
    with pytest.raises(IllegalStep):
        library.jobs.step(job.id, JobState.QUEUED, at_ms=2)
    assert column(stranger, "recipe") == text


@pytest.mark.parametrize("state", [JobState.DRAFT, JobState.QUEUED, JobState.PREPARING])
def test_an_order_of_which_one_letter_changed_is_never_sent(library, make_job, stranger, state):
    job = make_job("watercolor fox", state=state)
    library.jobs.add(job)
    _overwrite_recipe(stranger, column(stranger, "recipe").replace("fox", "fog"))
    assert library.jobs.get(job.id).state is JobState.UNREADABLE


@pytest.mark.parametrize("text", RECIPES.values(), ids=RECIPES)
def test_what_is_paid_is_fetched_also_when_nobody_knows_what_it_was(library, make_job, stranger, text):
    job = make_job(state=JobState.WAITING, prediction_id=PredictionId("p-1"))
    library.jobs.add(job)
    _overwrite_recipe(stranger, text)
    waiting = library.jobs.get(job.id)
    assert (waiting.state, waiting.prediction_id, waiting.recipe.prompt) == (JobState.WAITING, "p-1", "")
    assert library.jobs.step(job.id, JobState.RECEIVING, at_ms=2).state is JobState.RECEIVING
    assert column(stranger, "recipe") == text


def _overwrite_recipe(stranger, text):
    """As a disk or another version may have done it: the trigger would not have it."""
    trigger = stranger.execute("SELECT sql FROM sqlite_schema WHERE name = 'jobs_order_is_fixed'").fetchone()[0]
    stranger.execute("DROP TRIGGER jobs_order_is_fixed")
    stranger.execute("UPDATE jobs SET recipe = ?", (text,))
    stranger.execute(trigger)


def test_text_that_is_no_text_can_be_shown(library, make_job, stranger):
    job = make_job(state=JobState.DONE)
    library.jobs.add(job)
    stranger.execute("UPDATE jobs SET reason = CAST(x'ff7b22' AS TEXT), remote_id = CAST(x'fe' AS TEXT)")
    read = library.jobs.get(job.id)
    assert (read.reason.code, read.prediction_id) == (Code.REASON_UNREADABLE, "\ufffd")


def test_a_result_in_a_state_of_a_newer_version_is_left_alone(library, make_job, save_picture, stranger):
    job = make_job(state=JobState.RECEIVING)
    library.jobs.add(job)
    (result,) = library.results.offer(job, ["https://cdn.example/1.jpg"], [], expires_ms=None)
    saved = save_picture(library, result)
    stranger.execute("UPDATE results SET result_state = 'in the trash', lost_reason = 'not JSON'")
    before = stranger.execute("SELECT * FROM results").fetchone()

    (listed,) = library.results.of_job(job.id)
    assert (listed.state, listed.path) == (ResultState.UNREADABLE, None)
    assert listed.reason.code is Code.REASON_UNREADABLE
    library.results.offer(job, ["https://cdn.example/again.jpg"], [True], expires_ms=9)
    library.results.intend(result.id, saved.path, "ee" * 32)
    library.results.lose(result.id, problem(Code.OUTPUT_EXPIRED))
    library.results.seek_again(job.id)
    library.bin.put_in(result.id, None)
    with pytest.raises(KeyError):
        library.results.save(saved)
    assert stranger.execute("SELECT * FROM results").fetchone() == before
    assert library.results.count() == 0


@pytest.mark.parametrize(
    "limits",
    [
        "",
        "[]",
        "{",
        '{"at_once": "many"}',
        '{"at_once": null}',
        '{"at_once": 0}',
        '{"per_minute": 0}',
        '{"from_the_future": 1}',
        '{"learnt_ms": 1.5}',
        "[" * 100_000,
    ],
)
def test_limits_that_make_no_sense_are_as_if_they_were_not_there(library, stranger, limits):
    stranger.execute("INSERT INTO paces VALUES (?, ?)", (API, limits))
    assert library.paces.get(API) == START


def test_limits_that_make_sense_are_read_back(library):
    library.paces.keep(API, Limits(at_once=3, ceiling=4, per_minute=None, steady=0, learnt_ms=0))
    assert library.paces.get(API) == Limits(at_once=3, ceiling=4)


ADDITIONS = {
    "a column": "ALTER TABLE jobs ADD COLUMN stars INTEGER NOT NULL DEFAULT 0",
    "a column of uploads": "ALTER TABLE uploads ADD COLUMN expires_ms INTEGER",
    "a column of paces": "ALTER TABLE paces ADD COLUMN tier TEXT",
    "an index": "CREATE INDEX jobs_by_price ON jobs (price_micro_usd)",
    "a table": "CREATE TABLE albums (name TEXT)",
    "a view": "CREATE VIEW prompts AS SELECT recipe FROM jobs",
    "a trigger": "CREATE TRIGGER hello AFTER INSERT ON jobs BEGIN SELECT 1; END",
}


@pytest.mark.parametrize("addition", ADDITIONS.values(), ids=ADDITIONS)
def test_what_others_added_stays_and_does_no_harm(library, root, make_job, stranger, addition):
    stranger.execute(addition)
    library.close()
    again = Library.open(root)
    job = again.jobs.add(make_job())
    again.uploads.keep(API, "aa", "https://cdn.example/aa", at_ms=1)
    again.paces.keep(API, Limits(at_once=3))
    assert again.jobs.newest() == [job]
    assert again.paces.get(API).at_once == 3
    assert again.audit.flaws(thorough=True) == []
    again.close()
    name = addition.split()[2] if "COLUMN" not in addition else addition.split()[5]
    schema = " ".join(row[0] for row in stranger.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"))
    assert name in schema


@pytest.mark.parametrize(
    "loss", ["DROP INDEX jobs_newest", "DROP INDEX results_saved", "DROP TRIGGER jobs_are_kept"]
)
def test_what_can_be_made_anew_is_made_anew(library, root, make_job, stranger, loss):
    library.jobs.add(make_job())
    stranger.execute(loss)
    library.close()
    again = Library.open(root)
    assert len(again.jobs.newest()) == 1
    again.close()
    assert stranger.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (loss.split()[2],)).fetchone()


@pytest.mark.parametrize(
    "loss",
    [
        "DROP TABLE inputs",
        "ALTER TABLE jobs RENAME COLUMN origin TO service",
        "ALTER TABLE results RENAME TO outputs",
        "PRAGMA user_version = 1",
        "PRAGMA user_version = -7",
    ],
)
def test_a_sound_database_that_is_not_laid_out_as_ours_is_refused_untouched(library, root, stranger, loss):
    stranger.execute(loss)
    before = list(stranger.iterdump())
    library.close()
    with pytest.raises(LibraryError) as refused:
        Library.open(root)
    assert refused.value.code is Code.LIBRARY_STRANGE
    assert list(stranger.iterdump()) == before


def test_a_library_of_the_first_version_is_brought_up_to_date_with_all_that_is_in_it(root, make_job):
    """Also with words that it should not have had."""
    root.mkdir()
    with closing(sqlite3.connect(root / "library.sqlite3", isolation_level=None)) as old:
        for script in bundled_migrations()[:2]:
            old.executescript(script)
        old.execute("PRAGMA user_version = 2")
        old.execute("PRAGMA ignore_check_constraints = ON")
        for job_id, state in (("a", "done"), ("b", "reviewing")):
            old.execute(
                "INSERT INTO jobs VALUES (?, ?, '{}', '', 5, 1, ?, 'yes', ?, NULL, 1, 2, 3)",
                (job_id, API, state, f"p-{job_id}"),
            )
            old.execute("INSERT INTO job_events VALUES (NULL, ?, 1, ?, '{}')", (job_id, state))
        old.execute(
            "INSERT INTO results VALUES"
            " ('a-1', 'a', 1, 'saved', NULL, 1, 9, 'results/x.jpg', 64, 48, 7, 'ab', 'JPEG', 5, NULL)"
        )
        old.execute("CREATE VIEW prompts AS SELECT recipe FROM jobs")
        old.execute("INSERT INTO inputs VALUES ('cd', 'fox.jpg', 'JPEG', 1, 1, 1, '[{\"code\": \"new\"}]', 1)")

    library = Library.open(root)
    assert [(job.id, job.state, job.prediction_id) for job in library.jobs.newest()] == [
        ("a", JobState.DONE, "p-a"),
        ("b", JobState.UNREADABLE, "p-b"),
    ]
    (result,) = library.results.of_job(library.jobs.newest()[0].id)
    assert (result.state, result.checked, result.size) == (ResultState.SAVED, True, size(64, 48))
    assert library.jobs.spent_since(0, now_ms=9) == MicroUsd(10)
    assert library.audit.flaws(thorough=True) == []
    library.jobs.add(make_job(origin=REHEARSAL))
    library.close()
    with closing(sqlite3.connect(root / "library.sqlite3")) as now:
        assert now.execute("SELECT count(*) FROM job_events").fetchone() == (3,)
        assert now.execute("PRAGMA foreign_key_check").fetchall() == []
        with pytest.raises(sqlite3.IntegrityError, match="only grows"):
            now.execute("DELETE FROM jobs")


def test_a_library_of_the_first_version_that_is_broken_is_not_brought_up_to_date(root):
    root.mkdir()
    path = root / "library.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        for script in bundled_migrations()[:2]:
            old.executescript(script)
        old.execute("PRAGMA user_version = 2")
        for number in range(200):
            old.execute(
                "INSERT INTO jobs VALUES (?, 'x', ?, '', 5, 1, 'done', 'yes', NULL, NULL, 1, 2, 3)",
                (f"{number:032d}", "x" * 500),
            )
    content = bytearray(path.read_bytes())
    content[-8192:-4096] = bytes(4096)
    path.write_bytes(content)
    with pytest.raises(LibraryError) as refused:
        Library.open(root)
    assert refused.value.code is Code.LIBRARY_CORRUPT
    with closing(sqlite3.connect(path)) as untouched:
        assert untouched.execute("PRAGMA user_version").fetchone() == (2,)
