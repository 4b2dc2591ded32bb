"""How long the service still keeps what is not on disk."""

from __future__ import annotations

from imageedit_desktop.domain.errors import Code
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.limits import RETENTION_S

_STILL_THERE = {
    Code.OUTPUT_UNREACHABLE,
    Code.OUTPUT_TRUNCATED,
    Code.OUTPUT_NOT_AN_IMAGE,
    Code.OUTPUT_TOO_LARGE,
    Code.OUTPUT_ADDRESS_REFUSED,
    Code.DISK_FULL,
    Code.DISK_FAILED,
    Code.FOLDER_READ_ONLY,
    Code.FOLDER_MISSING,
}
"""Failures after which the service still has the pictures: fetching them again costs nothing."""

_UNDER_WAY = {JobState.WAITING, JobState.RECEIVING, JobState.ABANDONED}


def time_left_of_job(job: Job, now_ms: int) -> int | None:
    """Seconds until the service forgets the pictures of a job that are not all on disk; None where it has none."""
    if job.remote_id is None or not (job.state in _UNDER_WAY or is_kept(job)):
        return None
    taken_ms = job.created_ms if job.submitted_ms is None else job.submitted_ms
    left_s = (taken_ms + RETENTION_S * 1000 - now_ms) // 1000
    return min(max(0, left_s), RETENTION_S)  # a clock that was set back gives no longer time


def is_kept(job: Job) -> bool:
    """Whether a job failed only in fetching what the service had made."""
    failed = job.state is JobState.FAILED and job.remote_id is not None
    return failed and job.reason is not None and job.reason.code in _STILL_THERE
