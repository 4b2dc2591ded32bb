"""What can be done about a job: pure, from its row in the queue. What costs nothing comes first."""

from __future__ import annotations

from enum import Enum, unique

from imageedit_desktop.domain.errors import Code
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.retention import is_kept


@unique
class JobAction(Enum):
    """Something that the user can do about a job."""

    SEND = "send"
    DISCARD = "discard"
    STOP = "stop"
    KEEP_WAITING = "keep_waiting"
    RETRY = "retry"
    COPY_REPORT = "copy_report"
    DISMISS = "dismiss"


def actions_for(job: Job, *, unsent: bool = False) -> tuple[JobAction, ...]:
    """In the order of the buttons.

    Args:
        job: the row of the ledger.
        unsent: it was written down, and is sent only when the user says so.
    """
    if job.state is JobState.DRAFT or unsent:
        return (JobAction.SEND, JobAction.DISCARD)
    if job.state.is_active:
        return (JobAction.STOP,)
    match job.state:
        case JobState.UNKNOWN:
            return (JobAction.KEEP_WAITING, JobAction.RETRY, JobAction.STOP, JobAction.COPY_REPORT)
        case JobState.FAILED:
            return (*_remedies(job), JobAction.COPY_REPORT, JobAction.DISMISS)
        case JobState.ABANDONED:
            may_go_on = job.submitted_ms is not None or job.is_rescued
            return (JobAction.KEEP_WAITING if may_go_on else JobAction.RETRY, JobAction.DISMISS)
    return ()


def _remedies(job: Job) -> tuple[JobAction, ...]:
    if _was_denied(job):
        return (JobAction.KEEP_WAITING, JobAction.RETRY)
    return (JobAction.KEEP_WAITING if is_kept(job) else JobAction.RETRY,)


def _was_denied(job: Job) -> bool:
    """Whether the service said that it does not know a task that it had taken; it may find it again."""
    denied = job.reason is not None and job.reason.code is Code.NOT_FOUND
    return denied and job.remote_id is not None and not job.is_rehearsal
