"""A story for every job that is under way: begun again, after a pause, whenever something stopped it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from imageedit_desktop.api.retry import error_of, short_pause_s
from imageedit_desktop.domain.events import JobDelayed
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.retrying import long_pause_s, retrying
from imageedit_desktop.pipeline.desk.trouble import problem_of
from imageedit_desktop.pipeline.run.run_job import run_job
from imageedit_desktop.pipeline.run.send import fail_unsent

if TYPE_CHECKING:
    from tenacity import RetryCallState

_UNSENT_ATTEMPTS = 4
"""An order that nobody has taken is given up after so many: it costs nothing to place it again."""

_OTHER_HANDS_S = 5.0

_QUIET_MS = 60_000
"""A story that went well for so long before it was stopped had no part in earlier trouble."""


async def keep_running(desk: Desk, job_id: JobId, *, attempts: int | None = None) -> Job:
    """Take a job to where it rests: done, failed, given up, a draft, or unknown though the history was read.

    Whatever stops it on the way, of the network, of the disk or of ours, is told as `JobDelayed` and tried again.

    Args:
        desk: where.
        job_id: the job.
        attempts: how often in a row it may be stopped; None for as often as it happens.

    Raises:
        KeyError: there is no such job.
        Exception: what stopped it last, where the attempts are used up. The ledger tells how to go on.
    """
    return await _Story(desk, job_id, attempts).tell()


class _Story:
    def __init__(self, desk: Desk, job_id: JobId, attempts: int | None) -> None:
        self._desk = desk
        self._job_id = job_id
        self._attempts = attempts
        self._failures = 0
        self._pause_s = short_pause_s if attempts else long_pause_s(2.0, 120.0)

    async def tell(self) -> Job:
        telling = retrying(
            self._desk.clock, self._may_pass, attempts=None, pause_s=self._pause, too_early=self._is_in_other_hands
        )
        return await telling(self._run)

    async def _run(self) -> Job:
        began_ms = self._desk.clock.monotonic_ms()
        try:
            return await run_job(self._desk, self._job_id)
        except Exception as error:  # noqa: BLE001 - whatever it is, the job must not stay where it stands
            _leave_if_cancelled()
            if self._desk.clock.monotonic_ms() - began_ms > _QUIET_MS:
                self._failures = 0
            self._failures += 1
            return await self._give_up_unsent(error)

    async def _give_up_unsent(self, error: Exception) -> Job:
        job = await self._desk.ledger.job(self._job_id)
        if job.state not in {JobState.QUEUED, JobState.PREPARING} or self._failures < _UNSENT_ATTEMPTS:
            raise error
        return await fail_unsent(self._desk, job.id, problem_of(error, f"job {job.id}"))

    def _may_pass(self, error: BaseException) -> bool:
        is_gone = isinstance(error, KeyError) and error.args == (self._job_id,)
        used_up = self._attempts is not None and self._failures >= self._attempts
        return isinstance(error, Exception) and self._desk.ledger.is_open and not is_gone and not used_up

    def _is_in_other_hands(self, job: Job) -> bool:
        """Whether another program runs the job; if that ends before the job does, it is ours."""
        return self._attempts is None and job.state.is_active

    def _pause(self, tries: RetryCallState) -> float:
        error = error_of(tries)
        if error is None:
            return _OTHER_HANDS_S
        tries.attempt_number = self._failures  # those in a row; an earlier one has passed
        pause_s = self._pause_s(tries)
        self._desk.tell(
            JobDelayed(
                job_id=self._job_id,
                reason=problem_of(error, f"job {self._job_id}"),
                failures=self._failures,
                until_ms=self._desk.clock.now_ms() + round(pause_s * 1000),
            )
        )
        return pause_s


def _leave_if_cancelled() -> None:
    """An error may have come in the place of a cancellation."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError
