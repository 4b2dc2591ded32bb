"""Jobs that wait for their turn to be sent. Only the first few have stories: hundreds may wait."""

from __future__ import annotations

import heapq

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.pacing import AT_ONCE_MAX
from imageedit_desktop.domain.queue_order import turn_of

STORIES_MAX = 2 * AT_ONCE_MAX
"""So many that, with one being sent in every slot, those whose turn is next are ready for it."""


class WaitingJobs:
    """The jobs of one queue that were not sent yet, as the ledger tells them."""

    def __init__(self) -> None:
        self._jobs: dict[JobId, Job] = {}

    def __len__(self) -> int:
        return len(self._jobs)

    def __contains__(self, job_id: object) -> bool:
        return job_id in self._jobs

    @property
    def ids(self) -> frozenset[JobId]:
        """All of them."""
        return frozenset(self._jobs)

    @property
    def first(self) -> list[JobId]:
        """Those that have a story, or need one."""
        return [job.id for job in heapq.nsmallest(STORIES_MAX, self._jobs.values(), key=turn_of)]

    def put(self, job: Job) -> None:
        """A job waits, or waits elsewhere in the queue."""
        self._jobs[job.id] = job

    def drop(self, job_id: JobId) -> None:
        """A job waits no more; nothing where it did not."""
        self._jobs.pop(job_id, None)

    def clear(self) -> None:
        """None waits."""
        self._jobs.clear()
