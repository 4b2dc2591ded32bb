"""After a crash or a quit: what the ledger says is unfinished, and where each job goes on."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.limits import RETENTION_S
from imageedit_desktop.pipeline.desk import Desk
from imageedit_desktop.pipeline.recover.sweep import sweep
from imageedit_desktop.pipeline.run.stop import offer_again


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """What was interrupted, oldest first. `run_job` takes each of them on.

    Attributes:
        under_way: sent and paid; running them costs nothing more.
        unsent: written down but not sent; `order.release` lets them go, and running them costs their price.
        unknown: the POST left and no answer came; running them looks for their task, and costs nothing more.
    """

    under_way: tuple[Job, ...]
    unsent: tuple[Job, ...]
    unknown: tuple[Job, ...]


async def find_unfinished(desk: Desk, *, skip: Collection[JobId] = ()) -> Unfinished:
    """Put every interrupted job of this service into a state from which it can go on.

    Jobs that another program has in hand are left out. A POST that was cut off becomes unknown. Pictures that could
    not be fetched, though the service still has them, get another chance. What is half of something, and a day old,
    is removed.

    Args:
        desk: where.
        skip: jobs that this program has in hand itself.
    """
    await sweep(desk)
    found = [await _settled(desk, job.id) for job in await desk.jobs_in(_UNFINISHED) if job.id not in skip]
    oldest_ms = desk.clock.now_ms() - RETENTION_S * 1000
    failed = [job for job in await desk.jobs_in([JobState.FAILED]) if (job.completed_ms or 0) > oldest_ms]
    found += [await _settled(desk, job.id) for job in failed]
    return Unfinished(
        under_way=tuple(j for j in found if j and j.state in {JobState.WAITING, JobState.RECEIVING}),
        unsent=tuple(j for j in found if j and j.state in {JobState.DRAFT, JobState.QUEUED}),
        unknown=tuple(j for j in found if j and j.state is JobState.UNKNOWN),
    )


_UNFINISHED = (
    JobState.DRAFT,
    JobState.QUEUED,
    JobState.PREPARING,
    JobState.SUBMITTING,
    JobState.UNKNOWN,
    JobState.WAITING,
    JobState.RECEIVING,
)


async def _settled(desk: Desk, job_id: JobId) -> Job | None:
    """The job in a state from which it can go on; None where someone else has it in hand."""
    with desk.library.claim(job_id) as mine:
        job = await desk.job(job_id)
        if not mine:
            return None
        match job.state:
            case JobState.PREPARING:
                return await desk.step(job, JobState.QUEUED)
            case JobState.SUBMITTING:
                reason = problem(Code.OUTCOME_UNKNOWN)
                return await desk.step(job, JobState.UNKNOWN, charged=Charged.UNKNOWN, reason=reason)
            case JobState.FAILED:
                return await offer_again(desk, job, hopeless=False)
            case _:
                return job
