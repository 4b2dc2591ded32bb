"""After a crash or a quit: what the ledger says is unfinished, and where each job goes on."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from imageedit_desktop.domain.errors import Code, ServiceError, problem
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.pipeline.adopt import adopt
from imageedit_desktop.pipeline.desk import Desk

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """What was interrupted, oldest first.

    Attributes:
        under_way: sent and paid; running them costs nothing more.
        unsent: written down but not sent; running them costs their price.
        unknown: the POST left, and no fitting task was found so far.
    """

    under_way: tuple[Job, ...]
    unsent: tuple[Job, ...]
    unknown: tuple[Job, ...]


async def find_unfinished(desk: Desk) -> Unfinished:
    """Put every interrupted job of this service into a state from which it can go on.

    Jobs that another program has in hand are left out. A POST that was cut off becomes unknown and is looked for.
    """
    found = [await _settled(desk, job) for job in await desk.jobs_in(_UNFINISHED) if _is_free(desk, job)]
    return Unfinished(
        under_way=tuple(j for j in found if j.state in {JobState.WAITING, JobState.RECEIVING}),
        unsent=tuple(j for j in found if j.state is JobState.QUEUED),
        unknown=tuple(j for j in found if j.state is JobState.UNKNOWN),
    )


_UNFINISHED = (
    JobState.QUEUED,
    JobState.PREPARING,
    JobState.SUBMITTING,
    JobState.UNKNOWN,
    JobState.WAITING,
    JobState.RECEIVING,
)


def _is_free(desk: Desk, job: Job) -> bool:
    with desk.library.claim(job.id) as mine:
        return mine


async def _settled(desk: Desk, job: Job) -> Job:
    if job.state is JobState.PREPARING:
        return await desk.step(job, JobState.QUEUED)
    if job.state is JobState.SUBMITTING:
        reason = problem(Code.OUTCOME_UNKNOWN)
        job = await desk.step(job, JobState.UNKNOWN, charged=Charged.UNKNOWN, reason=reason)
    if job.state is JobState.UNKNOWN:
        try:
            return await adopt(desk, job)
        except ServiceError as error:
            _log.info("The history could not be read: %s", error.code)
    return job
