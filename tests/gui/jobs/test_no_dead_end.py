"""The queue's own part in it: what the disk refuses for minutes, and what is wished just then, comes to pass."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from support import service_faults as fault
from support.service_desk import recipe
from support.service_server import KEY, Service
from support.service_tasks import Fate
from support.stories import story
from support.window import until

from imageedit_desktop.domain.errors import Code, LibraryError, Problem, problem
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.pipeline.desk.clock import SystemClock
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

_FOR_MINUTES = 20
"""So many refusals in a row are more than one attempt at writing bears."""


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    async def sleep(_clock: SystemClock, _seconds: float) -> None:
        await asyncio.sleep(0.002)

    monkeypatch.setattr(SystemClock, "sleep", sleep)
    with Service().running() as running:
        yield running


@dataclass
class _Session:
    """A queue at work on one order.

    Attributes:
        told: what the user was told of.
        job: the order as it was last told of.
    """

    desk: Desk
    queue: JobQueue
    told: list[Problem] = field(default_factory=list)
    job: Job | None = None

    def hear(self, job: Job) -> None:
        self.job = job

    async def until_it_is(self, state: JobState) -> Job:
        return await until(state, lambda: self.job if self.job and self.job.state is state else None)


@asynccontextmanager
async def _session(service: Service, folder: Path) -> AsyncIterator[_Session]:
    workers, supervisor = Workers(), Supervisor()
    workspace = Workspace(folder, {"IMAGEEDIT_API_URL": service.address}, workers)
    queue = JobQueue(workspace, supervisor)
    await workspace.open(KEY)
    session = _Session(await workspace.desk(), queue)
    supervisor.failed.connect(session.told.append)
    workspace.job_changed.connect(session.hear)
    queue.submit(recipe(images=1))
    try:
        yield session
    finally:
        await workspace.close()
        await supervisor.shutdown(5)
        workers.close()


def _refuse(owner: object, name: str, times: int, *, only: object = None) -> None:
    """Have the disk refuse the next calls of a method of the library."""
    real, left = getattr(owner, name), times

    def call(*args: Any, **kwargs: Any) -> Any:
        nonlocal left
        if left and (only is None or only in args):
            left -= 1
            raise LibraryError(problem(Code.DISK_FULL, path="/library"))
        return real(*args, **kwargs)

    setattr(owner, name, call)


@story
async def test_a_stop_that_the_disk_refuses_for_minutes_is_told_and_comes(service: Service, tmp_path: Path) -> None:
    service.fate = Fate(end=None)
    async with _session(service, tmp_path) as session:
        job = await session.until_it_is(JobState.WAITING)
        _refuse(session.desk.library.jobs, "step", _FOR_MINUTES, only=JobState.ABANDONED)
        session.queue.stop(job.id)
        await session.until_it_is(JobState.ABANDONED)
    assert [trouble.code for trouble in session.told] == [Code.DISK_FULL]


@story
async def test_to_keep_waiting_may_be_refused_for_minutes_too(service: Service, tmp_path: Path) -> None:
    service.misbehave("poll", fault.status(403), forever=True)
    async with _session(service, tmp_path) as session:
        job = await session.until_it_is(JobState.WAITING)
        await until("a refusal", lambda: len(service.seen("poll")) > 2)
        _refuse(session.desk.library, "claim", _FOR_MINUTES)
        session.queue.keep_waiting(job.id)
        service.behave()
        await session.until_it_is(JobState.DONE)


@story
async def test_what_is_picked_up_while_its_story_makes_a_backup_goes_on(service: Service, tmp_path: Path) -> None:
    service.misbehave("download", fault.status(500), forever=True)
    async with _session(service, tmp_path) as session:
        backing_up, go_on = threading.Event(), threading.Event()

        def back_up() -> None:
            backing_up.set()
            go_on.wait(20)

        session.desk.library.back_up = back_up  # type: ignore[method-assign]
        job = await session.until_it_is(JobState.FAILED)
        await asyncio.to_thread(backing_up.wait, 20)
        service.behave()
        session.queue.keep_waiting(job.id)
        await session.until_it_is(JobState.RECEIVING)
        go_on.set()
        await session.until_it_is(JobState.DONE)


@story
async def test_a_refund_that_could_not_be_written_is_written_later(service: Service, tmp_path: Path) -> None:
    service.fate = Fate(end="failed")
    async with _session(service, tmp_path) as session:
        await session.until_it_is(JobState.FAILED)
        _refuse(session.desk.library.jobs, "note", 2)
        await session.queue.reconcile()
        await until("the refund", lambda: session.job and session.job.charged is Charged.NO)


@story
async def test_what_the_service_refuses_for_now_is_held_back_by_a_pause(service: Service, tmp_path: Path) -> None:
    service.misbehave("submit", fault.status(429), forever=True)
    async with _session(service, tmp_path) as session:
        await until("a refusal", lambda: service.seen("submit"))
        await session.until_it_is(JobState.QUEUED)
        session.queue.set_paused(True)
        await until("the pause", lambda: session.queue.is_paused)
        await until("nothing on its way", lambda: session.queue.on_their_way == 0)
        assert session.queue.waiting == 1
