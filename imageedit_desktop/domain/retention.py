"""How long the service still keeps what is not on disk."""

from __future__ import annotations

from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.limits import RETENTION_MS
from imageedit_desktop.domain.remedy import is_likely_to_go_on

_UNDER_WAY = {JobState.WAITING, JobState.RECEIVING, JobState.ABANDONED}


def time_left_of_job(job: Job, now_ms: int) -> int | None:
    """Seconds until the service forgets the pictures of a job that are not all on disk; None where it has none."""
    may_come = job.state in _UNDER_WAY or (job.reason is not None and is_likely_to_go_on(job))
    if job.prediction_id is None or not may_come:
        return None
    taken_ms = job.created_ms if job.submitted_ms is None else job.submitted_ms
    left_ms = taken_ms + RETENTION_MS - now_ms
    return min(max(0, left_ms), RETENTION_MS) // 1000  # a clock that was set back gives no longer time
