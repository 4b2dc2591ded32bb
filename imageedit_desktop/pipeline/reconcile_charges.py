"""What was charged in the end, asked of the service's books. Nothing waits for it."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from imageedit_desktop.domain.errors import ServiceError
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.money.bill import charged
from imageedit_desktop.pipeline.desk.desk import Desk

_log = logging.getLogger(__name__)

_AT_ONCE = 50
_WATCHED_MS = 24 * 3600 * 1000
"""Failed work is refunded within three hours (https://wavespeed.ai/docs/refund-policy); it is asked for longer."""


async def reconcile_recent(desk: Desk) -> None:
    """Ask about every job that failed lately and may have cost money: its refund may have come.

    Raises:
        LibraryError: the ledger cannot be read or written.
    """
    oldest_ms = desk.clock.now_ms() - _WATCHED_MS
    failed = await desk.ledger.jobs_in([JobState.FAILED])
    open_bills = [job for job in failed if job.charged is not Charged.NO and (job.finished_ms or 0) > oldest_ms]
    for first in range(0, len(open_bills), _AT_ONCE):
        await reconcile(desk, open_bills[first : first + _AT_ONCE])


async def reconcile(desk: Desk, jobs: Sequence[Job]) -> None:
    """Note what the books say of these jobs; silence where they cannot be read or say nothing.

    Raises:
        LibraryError: the ledger cannot be written.
    """
    owners = {job.prediction_id: job for job in jobs if job.prediction_id is not None and not job.is_rehearsal}
    if not owners:
        return
    try:
        bills = await desk.service.bills(list(owners))
    except ServiceError as error:
        _log.info("The bills could not be read: %s", error.code)
        return
    for prediction_id, job in owners.items():
        outcome = charged(bill for bill in bills if bill.prediction_id == prediction_id)
        if outcome not in {Charged.UNKNOWN, job.charged}:
            await desk.ledger.note(job, charged=outcome)
