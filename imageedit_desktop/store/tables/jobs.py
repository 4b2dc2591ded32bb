"""The ledger: what was ordered, and every step since."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TypedDict, Unpack

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.errors import Code, Problem, problem
from imageedit_desktop.domain.geometry import DEFAULT_SIZE
from imageedit_desktop.domain.ids import JobId, PredictionId
from imageedit_desktop.domain.inputs import UNTOLD
from imageedit_desktop.domain.job import IMPORTED, REHEARSAL, Charged, Job, JobState, may_follow
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.prompt_words import folded
from imageedit_desktop.domain.queue_order import GAP, NOT_SENT_YET, moved, new_places, turn_of
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.tables.columns import PROMPT, as_text, problem_text, read_problem, word_of


class IllegalStep(Exception):
    """A step that is not in `job.TRANSITIONS`: a mistake of ours, or another program was faster."""


class Changes(TypedDict, total=False):
    """The columns that may change after an order was written down, besides its state."""

    reason: Problem | None
    charged: Charged
    prediction_id: PredictionId
    submitted_ms: int | None
    sent_until_ms: int | None
    clock_offset_ms: int | None
    completed_ms: int | None
    finished_ms: int | None


class Jobs:
    """The jobs of one library. Every write is durable when the call returns, or with the transaction around it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, job: Job) -> Job:
        """Write an order down, before anything of it leaves; returned with its place, which is the last."""
        with self._database.transaction():
            if job.state in NOT_SENT_YET and job.queue_place is None:
                job = replace(job, queue_place=self._database.rows(_LAST_PLACE)[0][0] + GAP)
            self._database.run(_INSERT, {**_moving_columns(job), **_fixed_columns(job)})
            self._database.run(_FOLD, (folded(job.recipe.prompt), job.id))
            self._remember(job, job.created_ms, {})
        return job

    def fold_prompts(self) -> None:
        """Let those prompts be found that nobody folded yet: an older version, or a script, wrote them down."""
        if self._database.row(_UNFOLDED) is None:
            return
        with self._database.transaction():
            for row in self._database.rows(_UNFOLDED):
                self._database.run(_FOLD, (folded(row["prompt"]), row["job_id"]))

    def step(self, job_id: JobId, to: JobState, *, at_ms: int, **changes: Unpack[Changes]) -> Job:
        """Move a job on and return its new row. Its reason is cleared unless a new one is given.

        Raises:
            IllegalStep: the job may not go there from where it stands.
            KeyError: there is no such job.
        """
        with self._database.transaction():
            before = self.get(job_id)
            if not may_follow(before.state, to):
                raise IllegalStep(f"{job_id}: {before.state} to {to}")
            cleared: Changes = {"reason": None, **changes}
            return self._write(replace(before, state=to, **cleared), {"state", *cleared}, at_ms, changes)

    def note(self, job_id: JobId, *, at_ms: int, **changes: Unpack[Changes]) -> Job:
        """Write down something learnt about a job where it stands, and return its new row.

        Raises:
            IllegalStep: the job is of another version.
            KeyError: there is no such job.
        """
        with self._database.transaction():
            before = self.get(job_id)
            if before.state is JobState.UNREADABLE:
                raise IllegalStep(f"{job_id}: cannot be read")
            return self._write(replace(before, **changes), {"state", *changes}, at_ms, changes)

    def get(self, job_id: JobId) -> Job:
        """One job.

        Raises:
            KeyError: there is no such job.
        """
        row = self._database.row("SELECT * FROM jobs WHERE job_id = ?", (job_id,))
        if row is None:
            raise KeyError(job_id)
        return job_of(row)

    def newest(self, limit: int = 200) -> list[Job]:
        """The last orders, newest first; what was imported was not ordered."""
        rows = self._database.rows(_NEWEST, (IMPORTED, limit))
        return [job_of(row) for row in rows]

    def in_states(self, states: Collection[JobState]) -> list[Job]:
        """All jobs that stand in one of the states, oldest first."""
        rows = self._database.rows(
            "SELECT * FROM jobs WHERE state IN (SELECT value FROM json_each(?)) ORDER BY created_ms, job_id",
            (as_text(list(states)),),
        )
        return [job_of(row) for row in rows]

    def move(self, chosen: Collection[JobId], before: JobId | None) -> list[Job]:
        """Let some jobs be sent before another, or last; see `queue_order.moved`. What was sent is left out.

        It is no step of theirs, so their history does not tell it.

        Returns:
            Those that have another place now, in no order.
        """
        with self._database.transaction():
            queue = sorted(self.in_states(NOT_SENT_YET), key=turn_of)
            order = moved([job.id for job in queue], chosen, before)
            places = new_places(order, chosen, {job.id: job.queue_place for job in queue})
            for job_id, place in places.items():
                self._database.run("UPDATE jobs SET queue_place = ? WHERE job_id = ?", (place, job_id))
        return [replace(job, queue_place=places[job.id]) for job in queue if job.id in places]

    def unreadable(self) -> list[Job]:
        """All jobs that only another version can read, or nobody, oldest first."""
        rows = self._database.rows(
            "SELECT * FROM jobs WHERE state NOT IN (SELECT value FROM json_each(?)) ORDER BY created_ms, job_id",
            (as_text([state for state in JobState if state not in NOT_SENT_YET]),),
        )
        return [job for job in map(job_of, rows) if job.state is JobState.UNREADABLE]

    def by_prediction_id(self, origin: str, prediction_id: PredictionId) -> Job | None:
        """The job that owns a prediction of the service, None where none does."""
        row = self._database.row(
            "SELECT * FROM jobs WHERE origin = ? AND remote_id = ? ORDER BY created_ms LIMIT 1",
            (origin, prediction_id),
        )
        return None if row is None else job_of(row)

    def of_recipe(self, origin: str, recipe_hash: str) -> list[Job]:
        """All jobs of a service with this very recipe, newest first."""
        rows = self._database.rows(
            "SELECT * FROM jobs WHERE origin = ? AND recipe_hash = ? ORDER BY created_ms DESC, job_id",
            (origin, recipe_hash),
        )
        return [job_of(row) for row in rows]

    def spent_since(self, since_ms: int, *, now_ms: int) -> MicroUsd:
        """The price of all that was charged, or may have been, since a moment; rehearsal is free.

        An order from a time that has not come yet, of a clock that was wrong, counts until something older than the
        moment was written down after it.
        """
        row = self._database.rows(_SPENT, {"rehearsal": REHEARSAL, "since_ms": since_ms, "now_ms": now_ms})[0]
        return MicroUsd(row[0])

    def _write(self, after: Job, fields: Collection[str], at_ms: int, changes: Changes) -> Job:
        """Write what changes, and nothing else: the rest may be of a version that knows more."""
        values = _only(fields, _moving_columns(after))
        assignments = ", ".join(f"{column} = :{column}" for column in values)
        update = f"UPDATE jobs SET {assignments} WHERE job_id = :job_id"  # noqa: S608 - the columns are ours
        self._database.run(update, {"job_id": after.id, **values})
        self._remember(after, at_ms, changes)
        return after

    def _remember(self, job: Job, at_ms: int, changes: Changes) -> None:
        written = _only(changes, _moving_columns(job))
        self._database.run(
            "INSERT INTO job_events (job_id, at_ms, state, changes) VALUES (?, ?, ?, ?)",
            (job.id, at_ms, job.state, as_text(written)),
        )


def job_of(row: sqlite3.Row) -> Job:
    """A row of the jobs table as a `Job`, whatever another version or a dying disk put into it."""
    state = word_of(row["state"], JobState, JobState.UNREADABLE)
    # What is sent must be what was ordered, to the last word; all others can still be waited for and received.
    ordered = _recipe_of(row["recipe"])
    if state in NOT_SENT_YET and (ordered is None or ordered.hash != row["recipe_hash"]):
        state = JobState.UNREADABLE
    reason = read_problem(row["reason"])
    if state is JobState.UNREADABLE:
        reason = problem(Code.JOB_UNREADABLE, word=row["state"])
    return Job(
        id=JobId(row["job_id"]),
        recipe=ordered or _NO_RECIPE,
        state=state,
        origin=row["origin"],
        price=MicroUsd(row["price_micro_usd"]),
        charged=word_of(row["charged"], Charged, Charged.UNKNOWN),
        prediction_id=row["remote_id"],
        reason=reason,
        created_ms=row["created_ms"],
        submitted_ms=row["submitted_ms"],
        sent_until_ms=row["sent_until_ms"],
        clock_offset_ms=row["clock_offset_ms"],
        completed_ms=row["completed_ms"],
        finished_ms=row["finished_ms"],
        queue_place=row["queue_place"],
    )


_NO_RECIPE = recipe.Recipe(prompt="", source=UNTOLD, size=DEFAULT_SIZE, images=1)


def _recipe_of(text: str) -> recipe.Recipe | None:
    try:
        return recipe.from_json(text)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _fixed_columns(job: Job) -> dict[str, object]:
    return {
        "job_id": job.id,
        "origin": job.origin,
        "recipe": recipe.to_json(job.recipe),
        "recipe_hash": job.recipe.hash,
        "price_micro_usd": job.price,
        "created_ms": job.created_ms,
    }


_COLUMNS = {"prediction_id": "remote_id"}
"""Where a column is not named like its field."""


def _only(fields: Collection[str], columns: Mapping[str, object]) -> dict[str, object]:
    wanted = {_COLUMNS.get(field, field) for field in fields}
    return {column: value for column, value in columns.items() if column in wanted}


def _moving_columns(job: Job) -> dict[str, object]:
    return {
        "state": job.state,
        "charged": job.charged,
        "remote_id": job.prediction_id,
        "reason": problem_text(job.reason),
        "submitted_ms": job.submitted_ms,
        "sent_until_ms": job.sent_until_ms,
        "clock_offset_ms": job.clock_offset_ms,
        "completed_ms": job.completed_ms,
        "finished_ms": job.finished_ms,
        "queue_place": job.queue_place,
    }


_FOLD = "UPDATE batches SET words = ? WHERE job_id = ?"

_UNFOLDED = f"SELECT job_id, {PROMPT} AS prompt FROM batches CROSS JOIN jobs USING (job_id) WHERE words IS NULL"  # noqa: S608

_SPENT = """
SELECT coalesce(sum(price_micro_usd), 0) FROM (
    SELECT job_id, price_micro_usd, coalesce(sent_until_ms, submitted_ms, created_ms) AS sent_ms FROM jobs
    WHERE charged <> 'no' AND origin <> :rehearsal
) AS spent
WHERE sent_ms BETWEEN :since_ms AND :now_ms OR (sent_ms > :now_ms AND NOT EXISTS (
    SELECT 1 FROM job_events
    WHERE at_ms < :since_ms
        AND event_id > (SELECT min(event_id) FROM job_events AS own WHERE own.job_id = spent.job_id)
))
"""

_LAST_PLACE = "SELECT coalesce(max(queue_place), 0) FROM jobs WHERE queue_place IS NOT NULL"

_NEWEST = "SELECT * FROM jobs WHERE origin <> ? ORDER BY created_ms DESC, job_id LIMIT ?"

_INSERT = """
INSERT INTO jobs (
    job_id, origin, recipe, recipe_hash, price_micro_usd, created_ms, state, charged, remote_id, reason,
    submitted_ms, sent_until_ms, clock_offset_ms, completed_ms, finished_ms, queue_place
) VALUES (
    :job_id, :origin, :recipe, :recipe_hash, :price_micro_usd, :created_ms, :state, :charged, :remote_id, :reason,
    :submitted_ms, :sent_until_ms, :clock_offset_ms, :completed_ms, :finished_ms, :queue_place
)
"""
