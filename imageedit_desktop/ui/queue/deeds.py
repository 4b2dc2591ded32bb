"""What can be done about a job: pure, from its row in the ledger."""

from __future__ import annotations

from enum import Enum, unique

from imageedit_desktop.domain.errors import Code
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.retention import is_kept


@unique
class Deed(Enum):
    """Something that the user can do about a job."""

    STOP = "stop"
    KEEP_WAITING = "keep_waiting"
    RETRY = "retry"
    COPY_REPORT = "copy_report"


def deeds_for(job: Job) -> tuple[Deed, ...]:
    """In the order of the buttons."""
    if job.state.is_active or job.state is JobState.DRAFT:
        return (Deed.STOP,)
    match job.state:
        case JobState.UNKNOWN:
            return (Deed.KEEP_WAITING, Deed.RETRY, Deed.STOP, Deed.COPY_REPORT)
        case JobState.FAILED:
            if _was_denied(job):
                return (Deed.KEEP_WAITING, Deed.RETRY, Deed.COPY_REPORT)
            return (Deed.KEEP_WAITING if is_kept(job) else Deed.RETRY, Deed.COPY_REPORT)
        case JobState.ABANDONED:
            return (Deed.KEEP_WAITING if job.submitted_ms is not None or job.is_rescued else Deed.RETRY,)
    return ()


def _was_denied(job: Job) -> bool:
    """Whether the service said that it does not know a task that it had taken; it may find it again."""
    denied = job.reason is not None and job.reason.code is Code.NOT_FOUND
    return denied and job.remote_id is not None and not job.is_rehearsal
