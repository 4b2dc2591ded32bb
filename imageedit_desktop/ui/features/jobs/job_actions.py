"""What the row of a job offers: what `domain.remedy` says may be done about it, and what only the window can do."""

from __future__ import annotations

from enum import Enum, unique

from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.remedy import Remedy, remedies_for


@unique
class RowExtra(Enum):
    """What a row offers besides: a report for a person who helps, and to take it away."""

    COPY_REPORT = "copy_report"
    DISMISS = "dismiss"


JobAction = Remedy | RowExtra


def actions_for(job: Job, *, is_delayed: bool = False) -> tuple[JobAction, ...]:
    """In the order of the buttons; what costs nothing comes first.

    Args:
        job: the row of the ledger.
        is_delayed: trouble holds it up, and it is tried again by itself: that can be now.
    """
    remedies = remedies_for(job)
    match job.state:
        case JobState.UNKNOWN:
            return (*remedies, RowExtra.COPY_REPORT)
        case JobState.FAILED:
            return (*remedies, RowExtra.COPY_REPORT, RowExtra.DISMISS)
        case JobState.ABANDONED:
            return (*remedies, RowExtra.DISMISS)
    return (Remedy.GO_ON, *remedies) if is_delayed else remedies
