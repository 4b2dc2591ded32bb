"""The ledger as the stories see it: awaited, in the database's own thread, and told of by whoever changes it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection
from contextlib import AbstractAsyncContextManager, AbstractContextManager, ExitStack, asynccontextmanager
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar, Unpack

from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.events import Event, JobChanged
from imageedit_desktop.domain.ids import InputHash, JobId, ResultId
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.pacing import Limits
from imageedit_desktop.domain.result import Result
from imageedit_desktop.pipeline.desk.clock import Clock, SystemClock
from imageedit_desktop.pipeline.desk.undivided import undivided
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.tables.audit import Audit
from imageedit_desktop.store.tables.jobs import Changes

P = ParamSpec("P")
T = TypeVar("T")


def _ignore(_event: Event) -> None:
    return


_ENDS = {JobState.DONE, JobState.FAILED, JobState.ABANDONED}


class Ledger:
    """The database of one library, for one service, or none where nothing is ordered; for one event loop.

    Attributes:
        is_open: False once it was closed.

    Calls run one after the other, in the order in which they were made, in the one thread that the database has.
    What a call writes is on disk when it returns. Every method raises `LibraryError` where the disk fails.
    """

    def __init__(
        self,
        library: Library,
        workers: Workers,
        *,
        origin: str = "",
        clock: Clock | None = None,
        tell: Callable[[Event], None] = _ignore,
    ) -> None:
        self.is_open = True
        self._library = library
        self._workers = workers
        self._origin = origin
        self._clock = clock or SystemClock()
        self._tell = tell

    async def run(self, change: Callable[Concatenate[Library, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a function of the library in the database's thread: for what several statements do together."""
        return await self._workers.database(change, self._library, *args, **kwargs)

    async def audit(self, look: Callable[Concatenate[Audit, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a method of the library's `Audit`."""
        return await self._workers.database(look, self._library.audit, *args, **kwargs)

    @asynccontextmanager
    async def claim(self, job_id: JobId) -> AsyncIterator[bool]:
        """Hold a job for the length of the block; False where another program, or another story, has it in hand.

        Raises:
            LibraryError: its lock cannot be made.
        """
        hold = _Hold(self._library.claim(job_id))
        try:
            # In the database's thread, which does one thing after the other: jobs take their turns in the order of
            # their stories.
            yield await undivided(self._workers.database(hold.take))
        finally:
            try:
                await self._workers.database(hold.release)
            finally:
                hold.release()  # where the worker did not come to it

    def claim_queue(self) -> AbstractAsyncContextManager[bool]:
        """Hold the queue for the length of the block: all jobs that wait in it, though each has no story yet.

        False where another program has it in hand: a window that is open.

        Raises:
            LibraryError: as `claim`.
        """
        return self.claim(_QUEUE)

    async def change(
        self, change: Callable[Concatenate[Library, Job, P], Job], job: Job, /, *args: P.args, **kwargs: P.kwargs
    ) -> Job:
        """The same for a function that gives a job its new row; it is told where it differs."""
        after = await self._workers.database(change, self._library, job, *args, **kwargs)
        if after != job:
            self._tell(JobChanged(job=after))
        return after

    async def step(self, job: Job, to: JobState, **changes: Unpack[Changes]) -> Job:
        """Move a job on, and tell everyone.

        Raises:
            IllegalStep: it may not go there from where the ledger says that it stands.
        """
        now_ms = self._clock.now_ms()
        if to in _ENDS:
            changes.setdefault("finished_ms", now_ms)
        after = await self._workers.database(self._library.jobs.step, job.id, to, at_ms=now_ms, **changes)
        self._tell(JobChanged(job=after))
        return after

    async def note(self, job: Job, **changes: Unpack[Changes]) -> Job:
        """Write down something learnt about a job where it stands, and tell everyone."""
        now_ms = self._clock.now_ms()
        after = await self._workers.database(self._library.jobs.note, job.id, at_ms=now_ms, **changes)
        self._tell(JobChanged(job=after))
        return after

    async def job(self, job_id: JobId) -> Job:
        """A job as it stands.

        Raises:
            KeyError: there is no such job.
        """
        return await self._workers.database(self._library.jobs.get, job_id)

    async def jobs_in(self, states: Collection[JobState]) -> list[Job]:
        """This service's jobs in these states, oldest first."""
        jobs = await self._workers.database(self._library.jobs.in_states, states)
        return [job for job in jobs if job.origin == self._origin]

    async def unreadable(self) -> list[Job]:
        """This service's jobs that only another version can read, or nobody, oldest first."""
        jobs = await self._workers.database(self._library.jobs.unreadable)
        return [job for job in jobs if job.origin == self._origin]

    async def newest(self, limit: int) -> list[Job]:
        """The last orders of the library, newest first."""
        return await self._workers.database(self._library.jobs.newest, limit)

    async def results_of(self, job_id: JobId) -> list[Result]:
        """The pictures of a job by number."""
        return await self._workers.database(self._library.results.of_job, job_id)

    async def address_of(self, result_id: ResultId) -> str | None:
        """Where the service offered a picture; None where it sent the picture itself."""
        return await self._workers.database(self._library.results.address_of, result_id)

    async def intend(self, result_id: ResultId, path: Path, sha256: str) -> None:
        """Write down which name a picture is about to get."""
        await self._workers.database(self._library.results.intend, result_id, path, sha256)

    async def intended(self, result_id: ResultId) -> tuple[Path, str] | None:
        """The name that a picture was about to get, and its hash; None where there is no such plan."""
        return await self._workers.database(self._library.results.intended, result_id)

    async def save(self, result: Result) -> None:
        """Write down that a picture is on disk."""
        await self._workers.database(self._library.results.save, result)

    async def lose(self, result_id: ResultId, reason: Problem) -> None:
        """Give a picture up for now, unless it is on disk."""
        await self._workers.database(self._library.results.lose, result_id, reason)

    async def original_of(self, sha256: InputHash) -> Path:
        """The library's copy of an input.

        Raises:
            LibraryError: INPUT_LOST too.
        """
        return await self._workers.database(self._library.inputs.path_of, sha256)

    async def keep_input(self, picture: InputFile, original: Path) -> None:
        """Copy an input into the library.

        Raises:
            InputError: it cannot be read, or changed since it was inspected.
        """
        now_ms = self._clock.now_ms()
        await self._workers.database(self._library.inputs.keep, picture, original, at_ms=now_ms)

    async def upload_of(self, server: str, sha256: str, *, newer_than_ms: int, until_ms: int) -> str | None:
        """Where these bytes were uploaded to between two moments; None where they were not."""
        find = self._library.uploads.find
        return await self._workers.database(find, server, sha256, newer_than_ms=newer_than_ms, until_ms=until_ms)

    async def keep_upload(self, server: str, sha256: str, address: str) -> None:
        """Remember where bytes were uploaded to."""
        now_ms = self._clock.now_ms()
        await self._workers.database(self._library.uploads.keep, server, sha256, address, at_ms=now_ms)

    async def forget_upload(self, server: str, sha256: str) -> None:
        """Forget an upload that the service could not read."""
        await self._workers.database(self._library.uploads.forget, server, sha256)

    async def keep_pace(self, limits: Limits) -> None:
        """Write down what was learnt of the service's limits."""
        await self._workers.database(self._library.paces.keep, self._origin, limits)

    async def close(self) -> None:
        """Close the library."""
        self.is_open = False
        await self._workers.database(self._library.close)


_QUEUE = JobId("queue")
"""Beside the ids of jobs, which are all numbers."""


class _Hold:
    """A lock that one thread takes and another releases; taken after that, it is released at once."""

    def __init__(self, claim: AbstractContextManager[bool]) -> None:
        self._claim = claim
        self._taken = ExitStack()
        self._is_over = False

    def take(self) -> bool:
        mine = self._taken.enter_context(self._claim)
        if self._is_over:
            self._taken.close()
        return mine

    def release(self) -> None:
        self._is_over = True
        self._taken.close()
