"""What may be done about a job: decided here alone, and the free way always before the one that costs."""

from __future__ import annotations

from enum import Enum, unique
from typing import assert_never

from imageedit_desktop.domain.errors import Code
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.limits import RETENTION_MS


@unique
class Remedy(Enum):
    """Something that the user can do about a job.

    SEND: let a draft go; it costs its price. DISCARD: give up a draft that was never sent. STOP: stop waiting.
    GO_ON: go on with the order that was sent: wait, look for it, or fetch its pictures again; free. ORDER_AGAIN: a
    new order of the same, which costs its price.
    """

    SEND = "send"
    DISCARD = "discard"
    STOP = "stop"
    GO_ON = "go_on"
    ORDER_AGAIN = "order_again"


def remedies_for(job: Job) -> tuple[Remedy, ...]:
    """What may be done about a job, in the order in which to offer it."""
    match job.state:
        case JobState.DRAFT:
            return (Remedy.SEND, Remedy.DISCARD)
        case JobState.QUEUED | JobState.PREPARING | JobState.SUBMITTING | JobState.WAITING | JobState.RECEIVING:
            return (Remedy.STOP,)
        case JobState.UNKNOWN:
            return (Remedy.GO_ON, Remedy.ORDER_AGAIN, Remedy.STOP)
        case JobState.FAILED | JobState.ABANDONED:
            return (Remedy.GO_ON, Remedy.ORDER_AGAIN) if may_go_on(job) else (Remedy.ORDER_AGAIN,)
        case JobState.DONE | JobState.UNREADABLE:
            return ()
        case _:
            assert_never(job.state)


def may_go_on(job: Job) -> bool:
    """Whether a job that has ended without its pictures may still get them without a new order."""
    match job.state:
        case JobState.ABANDONED:
            return job.prediction_id is not None or job.charged is not Charged.NO
        case JobState.FAILED:
            return job.prediction_id is not None and (job.reason is None or job.reason.code not in _FINAL)
        case _:
            return False


def is_likely_to_go_on(job: Job) -> bool:
    """Whether a failed job may get its pictures, and the service did not say that there are none."""
    is_denied = job.reason is not None and job.reason.code in _DENIED
    return job.state is JobState.FAILED and may_go_on(job) and not is_denied


def has_or_may_get_pictures(job: Job) -> bool:
    """Whether the same recipe with the same seed would be paid for twice if it were ordered once more."""
    return job.state not in {JobState.FAILED, JobState.ABANDONED} or job.charged is not Charged.NO


def needs_its_inputs(job: Job, now_ms: int) -> bool:
    """Whether a job cannot do without its pictures yet: to be sent, or to be recognised among the service's own.

    What was given up without an answer is looked for as long as the service keeps it; what only another version can
    read is left to that.

    Args:
        job: of the ledger.
        now_ms: milliseconds since 1970, UTC.
    """
    if job.state is JobState.ABANDONED:
        left_ms = job.sent_until_ms or job.submitted_ms or job.created_ms
        return may_go_on(job) and job.prediction_id is None and now_ms < left_ms + RETENTION_MS
    return job.state.is_active or job.state in {JobState.DRAFT, JobState.UNKNOWN, JobState.UNREADABLE}


_FINAL = {Code.TASK_FAILED, Code.TASK_MODERATED, Code.TASK_INPUT_UNREADABLE, Code.TASK_CANCELLED}
"""The service's own last word on a prediction: to ask again brings the same. All else may pass: a prediction that
it does not know for a moment, an address that is refused on this network, a picture that it does not give now."""

_DENIED = {
    Code.NOT_FOUND,
    Code.OUTPUT_EXPIRED,
    Code.TASK_DELETED,
    Code.TASK_TIMED_OUT,
    Code.TASK_WITHOUT_OUTPUTS,
}
"""The service said that there is nothing: not asked at every start, but on a word."""
