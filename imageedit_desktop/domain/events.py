"""Facts that the pipeline tells upward, each a frozen value."""

from __future__ import annotations

from dataclasses import dataclass

from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.result import Result


@dataclass(frozen=True, slots=True, kw_only=True)
class JobChanged:
    """A job was written down or stepped on; `job` is the row as it now stands in the ledger."""

    job: Job


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultSaved:
    """A result is on disk, checked, and in the database."""

    result: Result


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far one step of a job is.

    Attributes:
        step: ``upload``, ``poll``, ``download`` or ``turn`` (waiting for its own: for a slot, or after a 429).
        done: bytes sent, polls made or pictures received so far.
        total: None where it is not known; of ``turn`` the seconds until it may start.
        until_ms: of ``turn``, when it may start at the earliest; milliseconds since 1970, UTC.
    """

    job_id: JobId
    step: str
    done: int
    total: int | None = None
    until_ms: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JobDelayed:
    """Something stopped a job that is under way; it goes on by itself after a pause.

    Attributes:
        reason: what stopped it.
        failures: how often in a row, from 1.
        until_ms: when it is tried again; milliseconds since 1970, UTC.
    """

    job_id: JobId
    reason: Problem
    failures: int
    until_ms: int


Event = JobChanged | ResultSaved | Progress | JobDelayed
