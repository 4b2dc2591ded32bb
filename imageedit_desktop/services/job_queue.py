"""The queue: orders on their way, as the window sees them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Signal

from imageedit_desktop.domain.errors import InputError, ServiceError
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.pipeline import offline
from imageedit_desktop.pipeline import reconcile_charges as bill
from imageedit_desktop.pipeline.desk import Desk
from imageedit_desktop.pipeline.place_order import Doubt, doubt_about, place, release
from imageedit_desktop.pipeline.recover import rescue
from imageedit_desktop.pipeline.recover.resume import find_unfinished
from imageedit_desktop.pipeline.run import stop
from imageedit_desktop.pipeline.run.run_job import run_job
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

_SHOWN = 200
_BILLS_EVERY_S = 3600.0


class JobQueue(QObject):
    """Places orders, runs them, stops them and picks them up again. Facts about jobs come from `Workspace`.

    Signals:
        unsent_found(tuple[Job, ...]): written down and not sent, in an earlier session or for want of a connection
            that is there again; they wait for a word.
        foreign_found(int): so many pictures at the service were ordered elsewhere and are not in this library.
        swept(Sweep): everything that the service has was fetched, as far as that went.
    """

    unsent_found = Signal(object)
    foreign_found = Signal(int)
    swept = Signal(object)

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace = workspace
        self._supervisor = supervisor
        self._running: dict[JobId, asyncio.Task[Any]] = {}
        self._beside: set[asyncio.Task[Any]] = set()
        self._settling = asyncio.Lock()
        self._sweeping = False
        self._is_offline = False
        workspace.before_closing(self.pause)

    def submit(self, recipe: Recipe) -> None:
        """Order a recipe, once, at the service that is open now."""
        self._spawn(self._order(recipe), "order")

    async def doubt_about(self, recipe: Recipe) -> Doubt | None:
        """Why the user should be asked before this is ordered; None where there is no reason."""
        return await doubt_about(await self._workspace.desk(), recipe)

    def stop(self, job_id: JobId) -> None:
        """Stop waiting for a job."""
        self._spawn(self._stop(job_id), "stop")

    def keep_waiting(self, job_id: JobId) -> None:
        """Pick up a job that was given up, or look again for one whose outcome is unknown."""
        self._spawn(self._pick_up(job_id), "pick up")

    def send_unsent(self, jobs: tuple[Job, ...]) -> None:
        """Send jobs that an earlier session wrote down: the user has seen their price."""
        self._spawn(self._run_all(jobs), "send unsent")

    def discard_unsent(self, jobs: tuple[Job, ...]) -> None:
        """Give up jobs that were never sent; they cost nothing."""
        for job in jobs:
            self.stop(job.id)

    async def load(self) -> list[Job]:
        """The newest jobs of the library, newest first."""
        desk = await self._workspace.desk()
        return await desk.workers.database(desk.library.jobs.newest, _SHOWN)

    async def resume(self) -> None:
        """Go on with what an earlier session left: at once with what was sent, on a word only with the rest."""
        desk = await self._workspace.desk()
        async with self._settling:
            unfinished = await find_unfinished(desk, skip=self._running)
        for job in (*unfinished.under_way, *unfinished.unknown):
            self._run(desk, job.id)
        if unfinished.unsent:
            self.unsent_found.emit(unfinished.unsent)

    def rescue(self) -> None:
        """Fetch everything that the service still has, whoever ordered it; does nothing while that goes on."""
        if not self._sweeping:
            self._start_beside(self._rescue(), "rescue")

    async def reconcile(self) -> None:
        """Hold the service's history and books against the ledger, in silence where they cannot be read."""
        desk = await self._workspace.desk()
        self._start_beside(_watch_bills(desk), "bills")
        with suppress(ServiceError):
            found = await rescue.look(desk, take_all=False)
            for job_id in found.to_fetch:
                self._run(desk, job_id)
            if found.foreign:
                self.foreign_found.emit(found.foreign)

    async def pause(self) -> None:
        """End every job's story where it stands; the ledger knows how to go on."""
        tasks = [*self._running.values(), *self._beside]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=5)

    @property
    def running(self) -> int:
        """How many jobs are on their way."""
        return len(self._running)

    def _spawn(self, story: Coroutine[Any, Any, None], name: str) -> None:
        """Do something with the jobs of the library that is open now, and of no other."""
        self._workspace.bind(self._supervisor.spawn(story, name))

    async def _order(self, recipe: Recipe) -> None:
        desk = await self._workspace.desk()
        async with self._settling:  # or it would be taken for one that an earlier session left
            job = await place(desk, recipe)
            self._run(desk, job.id)

    async def _run_all(self, jobs: tuple[Job, ...]) -> None:
        desk = await self._workspace.desk()
        try:
            released = await release(desk, jobs)
        except InputError:
            self.unsent_found.emit(jobs)  # to be sent when the budget allows it, or given up
            raise
        for job in released:
            self._run(desk, job.id)

    def _run(self, desk: Desk, job_id: JobId) -> asyncio.Task[Any]:
        if job_id not in self._running:
            task = self._supervisor.spawn(self._story(desk, job_id), f"job {job_id}")
            self._running[job_id] = task
        return self._running[job_id]

    async def _rescue(self) -> None:
        """One job after the other: it is no hurry, and the user's own orders go before."""
        self._sweeping = True
        try:
            desk = await self._workspace.desk()
            found = await rescue.look(desk)
            for job_id in found.to_fetch:
                await asyncio.wait({self._run(desk, job_id)})
            self.swept.emit(await rescue.count(desk, found))
        finally:
            self._sweeping = False

    async def _story(self, desk: Desk, job_id: JobId) -> None:
        try:
            job = await run_job(desk, job_id)
        finally:
            self._running.pop(job_id, None)
        if job.state is JobState.DRAFT and not self._is_offline:
            self._start_beside(self._await_connection(desk), "await connection")
        if job.remote_id is not None and not job.state.is_active:
            self._start_beside(bill.check(desk, [job]), f"bill of job {job_id}")

    async def _await_connection(self, desk: Desk) -> None:
        """Ask something that costs nothing until there is an answer, then ask for the word to send the drafts."""
        self._is_offline = True
        try:
            await offline.until_connected(desk)
        finally:
            self._is_offline = False
        drafts = await desk.jobs_in([JobState.DRAFT])
        if drafts:
            self.unsent_found.emit(tuple(drafts))

    def _start_beside(self, story: Coroutine[Any, Any, None], name: str) -> None:
        """Run something that nobody waits for, and that ends with the workspace."""
        task = self._supervisor.spawn(story, name)
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)

    async def _stop(self, job_id: JobId) -> None:
        desk = await self._workspace.desk()
        task = self._running.get(job_id)
        if task is not None:
            task.cancel()
            await asyncio.wait({task})
        await stop.stop_waiting(desk, job_id)

    async def _pick_up(self, job_id: JobId) -> None:
        desk = await self._workspace.desk()
        await stop.pick_up_again(desk, job_id)
        self._run(desk, job_id)


async def _watch_bills(desk: Desk) -> None:
    """Refunds of failed work come within hours."""
    while True:
        await bill.settle(desk)
        await desk.clock.sleep(_BILLS_EVERY_S)
