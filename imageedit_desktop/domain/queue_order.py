"""In which order jobs are sent that were not sent yet: each has a place, and the smallest goes first."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState

GAP = 1 << 20
"""Between the places of two jobs that are ordered one after the other: twenty times something fits between them."""

WAIT_FOR_TURN = (JobState.QUEUED, JobState.PREPARING)
"""They are sent by themselves when their turn comes."""

NOT_SENT_YET = (JobState.DRAFT, *WAIT_FOR_TURN)
"""Jobs that have a turn to wait for: of all others something left already, or never will."""


def turn_of(job: Job) -> tuple[bool, int, int, JobId]:
    """What to sort jobs by, so that the one that goes first comes first."""
    return (job.queue_place is not None, job.queue_place or 0, job.created_ms, job.id)


def moved(queue: Sequence[JobId], chosen: Collection[JobId], before: JobId | None) -> list[JobId]:
    """A queue with some of its jobs, in the order that they have, put together at another place.

    Args:
        queue: all jobs, the first to go first.
        chosen: which of them to move; any other is ignored.
        before: the job that follows them then; None for the end. One of the chosen means the place of the next
            that is not chosen. One that is not in the queue has gone, so that they come first.
    """
    going = [job_id for job_id in queue if job_id in chosen]
    staying = [job_id for job_id in queue if job_id not in chosen]
    at = _index_of(queue, staying, chosen, before)
    return [*staying[:at], *going, *staying[at:]]


def new_places(
    queue: Sequence[JobId], chosen: Collection[JobId], places: Mapping[JobId, int | None]
) -> dict[JobId, int]:
    """The places that jobs need for a queue to have an order in which some were put together.

    Only these get another place, between their neighbours, where there is room; else all do.

    Args:
        queue: all jobs, the first to go first.
        chosen: which of them were put where they are now.
        places: where each of them was; None where it had no place yet.
    """
    going = [job_id for job_id in queue if job_id in chosen]
    if not going:
        return {}
    first = queue.index(going[0])
    low = places[queue[first - 1]] if first else None
    high = places[queue[first + len(going)]] if first + len(going) < len(queue) else None
    between = _between(low, high, len(going))
    if between is None or any(places[job_id] is None for job_id in queue if job_id not in chosen):
        between, going = [(n + 1) * GAP for n in range(len(queue))], list(queue)
    return {job_id: place for job_id, place in zip(going, between, strict=True) if places[job_id] != place}


def _index_of(
    queue: Sequence[JobId], staying: Sequence[JobId], chosen: Collection[JobId], before: JobId | None
) -> int:
    """How many of those that stay go before those that are moved."""
    if before is None:
        return len(staying)
    if before not in queue:
        return 0
    follower = next((job_id for job_id in queue[queue.index(before) :] if job_id not in chosen), None)
    return len(staying) if follower is None else staying.index(follower)


def _between(low: int | None, high: int | None, count: int) -> list[int] | None:
    """So many places between two others, evenly; None where there is no room."""
    if high is None:
        return [(low or 0) + (n + 1) * GAP for n in range(count)]
    if low is None:
        return [high - (count - n) * GAP for n in range(count)]
    step = (high - low) // (count + 1)
    return [low + (n + 1) * step for n in range(count)] if step > 0 else None
