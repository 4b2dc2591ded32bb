"""What can be done about a job: pure, from its row in the ledger."""

from __future__ import annotations

from enum import Enum, unique

from imageedit_desktop.domain.errors import Code
from imageedit_desktop.domain.job import Job, JobState


@unique
class Deed(Enum):
    """Something that the user can do about a job."""

    STOP = "stop"
    KEEP_WAITING = "keep_waiting"
    RETRY = "retry"
    COPY_REPORT = "copy_report"


_FETCHABLE = {
    Code.OUTPUT_UNREACHABLE,
    Code.OUTPUT_TRUNCATED,
    Code.DISK_FULL,
    Code.FOLDER_READ_ONLY,
    Code.FOLDER_MISSING,
}
"""Failures after which the service still has the pictures: fetching them again costs nothing."""


def deeds_for(job: Job) -> tuple[Deed, ...]:
    """In the order of the buttons."""
    if job.state.is_active:
        return (Deed.STOP,)
    match job.state:
        case JobState.UNKNOWN:
            return (Deed.KEEP_WAITING, Deed.RETRY, Deed.STOP, Deed.COPY_REPORT)
        case JobState.FAILED:
            again = Deed.KEEP_WAITING if _can_be_fetched(job) else Deed.RETRY
            return (again, Deed.COPY_REPORT)
        case JobState.ABANDONED:
            return (Deed.KEEP_WAITING if job.submitted_ms is not None else Deed.RETRY,)
    return ()


def _can_be_fetched(job: Job) -> bool:
    return job.remote_id is not None and job.reason is not None and job.reason.code in _FETCHABLE
