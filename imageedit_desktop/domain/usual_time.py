"""How long an order usually takes, learnt from the last ones."""

from __future__ import annotations

from collections import deque

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState

_REMEMBERED = 9
"""Enough that one slow order does not count, few enough to follow a service that gets slower during the day."""


class UsualTime:
    """Remembers how long the last orders took, from the POST to the last picture."""

    def __init__(self) -> None:
        self._took_ms: dict[bool, deque[int]] = {}
        self._known: set[JobId] = set()

    def learn(self, job: Job) -> None:
        """Take a job that is done into account, once; others teach nothing."""
        if job.state is not JobState.DONE or job.submitted_ms is None or job.finished_ms is None:
            return
        took_ms = job.finished_ms - job.submitted_ms
        if job.id in self._known or took_ms <= 0:
            return
        self._known.add(job.id)
        self._took_ms.setdefault(job.is_rehearsal, deque(maxlen=_REMEMBERED)).append(took_ms)

    def of(self, job: Job) -> int | None:
        """Milliseconds that an order like this takes; None while none was seen.

        Pictures of one order are made side by side, so their number matters little.
        """
        from statistics import median  # not needed before the first paint

        took_ms = self._took_ms.get(job.is_rehearsal)
        return round(median(took_ms)) if took_ms else None
