"""The desk: one open library and one service, and what every story needs to work with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from imageedit_desktop.api.client import Service
from imageedit_desktop.api.download import Downloads
from imageedit_desktop.domain import budget
from imageedit_desktop.domain.budget import Budget
from imageedit_desktop.domain.capabilities import UNKNOWN, Capabilities
from imageedit_desktop.domain.events import Event, JobChanged, Progress
from imageedit_desktop.domain.ids import InputHash, JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.imaging.prepare import Prepared
from imageedit_desktop.pipeline.clock import Clock, SystemClock
from imageedit_desktop.pipeline.run.lanes import Lanes
from imageedit_desktop.pipeline.workers import Workers
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.settings_file import SettingsFile


def _ignore(_event: Event) -> None:
    return


@dataclass(slots=True, kw_only=True)
class Desk:
    """Everything that one library and one service need to work together; belongs to one event loop.

    Attributes:
        origin: what the ledger calls this service: the API's base address, or ``rehearsal``.
        tell: where facts go; called in the event loop's thread.
        capabilities: what the published schema says, once it was read.
        settings: where the budget is, shared with other programs; None for none.
        keeps_drafts: an order that finds no connection waits as a draft; without this it fails.
        prepared: what was made of inputs in this session, by the originals' hashes.
        patience_s: how long a POST that has left is seen through when its job is cancelled; None for to its end.
    """

    library: Library
    service: Service
    downloads: Downloads
    origin: str
    workers: Workers
    tell: Callable[[Event], None] = _ignore
    clock: Clock = field(default_factory=SystemClock)
    capabilities: Capabilities = UNKNOWN
    settings: SettingsFile | None = None
    keeps_drafts: bool = False
    patience_s: float | None = None
    prepared: dict[InputHash, Prepared] = field(default_factory=dict)
    lanes: Lanes = field(init=False)

    def __post_init__(self) -> None:
        self.lanes = Lanes(self.clock)

    async def job(self, job_id: JobId) -> Job:
        """The job as it stands in the ledger."""
        return await self.workers.database(self.library.jobs.get, job_id)

    async def jobs_in(self, states: Sequence[JobState]) -> list[Job]:
        """This service's jobs in these states, oldest first."""
        jobs = await self.workers.database(self.library.jobs.in_states, states)
        return [job for job in jobs if job.origin == self.origin]

    async def budget(self) -> Budget:
        """What may be spent, read anew: another program may have changed it.

        Raises:
            LibraryError: the settings cannot be read.
        """
        return Budget() if self.settings is None else budget.read(await self.workers.file(self.settings.read))

    def held(self, job: Job) -> Callable[[int | None], None]:
        """Tells when a job that is held back may start."""

        def tell(start_ms: int | None) -> None:
            left_s = None if start_ms is None else max(0, round((start_ms - self.clock.now_ms()) / 1000))
            self.tell(Progress(job_id=job.id, step="held", done=0, total=left_s, until_ms=start_ms))

        return tell

    async def keep_pace(self) -> None:
        """Write down what was learnt of the service's limits."""
        await self.workers.database(self.library.paces.keep, self.origin, self.lanes.limits)

    async def step(self, job: Job, to: JobState, **changes: Any) -> Job:
        """Move a job on, durably, and tell everyone."""
        now_ms = self.clock.now_ms()
        if to in _ENDS:
            changes.setdefault("finished_ms", now_ms)
        after = await self.workers.database(self.library.jobs.step, job.id, to, at_ms=now_ms, **changes)
        self.tell(JobChanged(job=after))
        return after

    async def close(self) -> None:
        """Close the connections and the library. The workers belong to whoever made them."""
        await self.service.close()
        await self.downloads.close()
        await self.workers.database(self.library.close)


_ENDS = {JobState.DONE, JobState.FAILED, JobState.ABANDONED}
