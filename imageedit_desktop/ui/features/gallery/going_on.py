"""How far the orders are that are under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imageedit_desktop.domain.gallery import BatchFacts
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.usual_time import UsualTime
from imageedit_desktop.ui.elapsed import now_ms
from imageedit_desktop.ui.features.gallery import words
from imageedit_desktop.ui.features.gallery.cells import Waiting
from imageedit_desktop.ui.features.jobs.words import Delay, state_line
from imageedit_desktop.ui.pictures.wish import PictureWish
from imageedit_desktop.ui.words import state_words

if TYPE_CHECKING:
    from imageedit_desktop.domain.events import JobDelayed, Progress

_SHARE_MAX = 0.97
"""What takes longer than usual is not done for that."""


class GoingOn:
    """Knows the last word on each job under way, and how long such jobs usually take."""

    def __init__(self) -> None:
        self._progress: dict[JobId, Progress] = {}
        self._delays: dict[JobId, Delay] = {}
        self._usual = UsualTime()
        self._is_paused = False

    def note_job(self, job: Job) -> None:
        """A job has moved on: what was told of its last step is over."""
        self._progress.pop(job.id, None)
        self._delays.pop(job.id, None)
        self._usual.learn(job)

    def note_progress(self, progress: Progress) -> None:
        """One step of a job is that far."""
        self._progress[progress.job_id] = progress
        self._delays.pop(progress.job_id, None)

    def note_delay(self, delayed: JobDelayed) -> None:
        """Something holds a job up."""
        self._delays[delayed.job_id] = Delay(reason=delayed.reason, until_ms=delayed.until_ms)

    def note_paused(self, paused: bool) -> None:
        """What is queued stays there, or goes on."""
        self._is_paused = paused

    def forget(self) -> None:
        """Another library is open."""
        self._progress.clear()
        self._delays.clear()
        self._usual = UsualTime()

    def line(self, facts: BatchFacts) -> str:
        """Where a batch under way stands; empty for one that is not."""
        job = facts.job
        if not job.state.is_active:
            return ""
        delay, paused = self._delays.get(job.id), self._is_paused and job.state is JobState.QUEUED
        return state_line(job, self._progress.get(job.id), now_ms(), delay=delay, paused=paused)

    def waiting(self, facts: BatchFacts, source: PictureWish | None) -> Waiting:
        """What the place of a picture of this batch shows."""
        job = facts.job
        if not job.state.is_active:
            return Waiting(source=source, state=state_words(job.state), time="", share=None)
        since_ms, usual_ms = job.submitted_ms, self._usual.of(job)
        if since_ms is None:
            return Waiting(source=source, state=state_words(job.state), time="", share=None)
        passed_ms = max(0, now_ms() - since_ms)
        share = None if usual_ms is None else min(_SHARE_MAX, passed_ms / usual_ms)
        time = words.waiting_words(since_ms, since_ms + passed_ms, usual_ms)
        return Waiting(source=source, state=state_words(job.state), time=time, share=share)
