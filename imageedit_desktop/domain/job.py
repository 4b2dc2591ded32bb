"""The job: one paid submission of a recipe, and the states that it walks through.

::

    draft → queued → preparing → submitting → waiting → receiving → done
                                     │
                                     └→ unknown: the POST left and no answer came

    failed     with a reason; charged, not charged, or not known
    abandoned  the user stopped waiting: the work may go on and be charged, and can be picked up again
    unreadable written by a newer version, or damaged: it is listed, never run and never rewritten
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique

from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.ids import JobId, PredictionId
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.recipe import Recipe


@unique
class JobState(StrEnum):
    """Where a job stands; see the drawing above."""

    DRAFT = "draft"
    QUEUED = "queued"
    PREPARING = "preparing"
    SUBMITTING = "submitting"
    UNKNOWN = "unknown"
    WAITING = "waiting"
    RECEIVING = "receiving"
    DONE = "done"
    FAILED = "failed"
    ABANDONED = "abandoned"
    UNREADABLE = "unreadable"

    @property
    def is_active(self) -> bool:
        """Whether the program has something to do for it."""
        return self in _ACTIVE


_ACTIVE = {JobState.QUEUED, JobState.PREPARING, JobState.SUBMITTING, JobState.WAITING, JobState.RECEIVING}

TRANSITIONS: dict[JobState, frozenset[JobState]] = {
    JobState.DRAFT: frozenset({JobState.QUEUED, JobState.ABANDONED}),
    # Back to draft: there is no connection, or the program was closed; it is sent on a word.
    JobState.QUEUED: frozenset({JobState.PREPARING, JobState.DRAFT, JobState.FAILED, JobState.ABANDONED}),
    # Back to queued: the connection was never made.
    JobState.PREPARING: frozenset(
        {JobState.SUBMITTING, JobState.QUEUED, JobState.DRAFT, JobState.FAILED, JobState.ABANDONED}
    ),
    # Back to queued: the service refused to take it for now (429), or the connection was never made.
    JobState.SUBMITTING: frozenset({JobState.WAITING, JobState.UNKNOWN, JobState.QUEUED, JobState.FAILED}),
    # To waiting: found in the service's history.
    JobState.UNKNOWN: frozenset({JobState.WAITING, JobState.FAILED, JobState.ABANDONED}),
    JobState.WAITING: frozenset({JobState.RECEIVING, JobState.FAILED, JobState.ABANDONED}),
    JobState.RECEIVING: frozenset({JobState.DONE, JobState.FAILED, JobState.ABANDONED}),
    JobState.DONE: frozenset(),
    # To receiving: paid, but an output could not be fetched; the service keeps it for seven days.
    # To waiting: the service denied a prediction that it had taken; the user asks for it again.
    JobState.FAILED: frozenset({JobState.RECEIVING, JobState.WAITING}),
    # Picked up again: a job with an id goes on waiting, one without an id is looked for.
    JobState.ABANDONED: frozenset({JobState.WAITING, JobState.UNKNOWN}),
    JobState.UNREADABLE: frozenset(),
}


def may_follow(before: JobState, after: JobState) -> bool:
    """Whether a job may step from one state to the other."""
    return after in TRANSITIONS[before]


REHEARSAL = "rehearsal"
"""The origin of jobs for the built-in stand-in; its address changes at every start."""

IMPORTED = "imported"
"""The origin of pictures that came from a folder and tell of no order: nothing was ordered, sent or paid. Their job
is done from the beginning, and its recipe has no more than a title."""


@unique
class Charged(StrEnum):
    """Whether money left the account, as far as is known."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One row of the ledger.

    Attributes:
        origin: the API's base address that the job belongs to, or `REHEARSAL`.
        price: what was shown before payment, in millionths of a US dollar.
        charged: see `Charged`; NO until the request leaves.
        prediction_id: the service's id, None until it is known.
        reason: why it failed, stopped or is unknown; None while all is well.
        created_ms: when the order was written down; milliseconds since 1970, UTC, as all times here.
        submitted_ms: when the POST was about to leave; None before, and where another program ordered.
        sent_until_ms: when it left at the latest, where `submitted_ms` is only when it did so at the earliest.
        clock_offset_ms: how far the service's clock was ahead of ours then; None where that is not known.
        completed_ms: when the service was seen to be finished, None before.
        finished_ms: when it reached done, failed or abandoned, None before.
        queue_place: where it is among those that were not sent yet, see `queue_order`; None where an older version
            wrote it down, or it never was to be sent.
    """

    id: JobId
    recipe: Recipe
    state: JobState
    origin: str
    price: MicroUsd
    charged: Charged = Charged.NO
    prediction_id: PredictionId | None = None
    reason: Problem | None = None
    created_ms: int
    submitted_ms: int | None = None
    sent_until_ms: int | None = None
    clock_offset_ms: int | None = None
    completed_ms: int | None = None
    finished_ms: int | None = None
    queue_place: int | None = None

    @property
    def is_rehearsal(self) -> bool:
        """Whether it costs nothing, whatever its price says."""
        return self.origin == REHEARSAL

    @property
    def is_import(self) -> bool:
        """Whether there never was an order: its pictures came from a folder."""
        return self.origin == IMPORTED
