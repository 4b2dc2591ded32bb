"""The queue: orders on their way, as the window sees them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from typing import Any, Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from imageedit_desktop.domain.errors import Code, ImageEditError, InputError, LibraryError, ServiceError
from imageedit_desktop.domain.events import JobDelayed
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.pipeline import offline, reconcile_charges
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.retrying import long_pause_s, retrying
from imageedit_desktop.pipeline.place_order import Question, affordable, place_order, question_about, release
from imageedit_desktop.pipeline.recover import rescue
from imageedit_desktop.pipeline.recover.rescue import Comparison
from imageedit_desktop.pipeline.recover.resume import find_unfinished
from imageedit_desktop.pipeline.run import stop
from imageedit_desktop.pipeline.run.keep_running import keep_running
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

P = ParamSpec("P")

_SHOWN = 200
_BILLS_EVERY_S = 3600.0


class JobQueue(QObject):
    """Places orders, runs them, stops them and picks them up again. Facts about jobs come from `Workspace`.

    Signals:
        unsent_found(tuple[Job, ...]): written down and not sent, in an earlier session or for want of a connection
            that is there again; they wait for a word.
        unreadable_found(int): so many jobs are of another version of the program, or damaged, and were left alone.
        foreign_found(int): so many pictures at the service were ordered elsewhere and are not in this library.
        repetition_found(Recipe): the very same was ordered just now; it is ordered again on a word only.
        rescued(Rescued): everything that the service has was fetched, as far as that went.
    """

    unsent_found = Signal(object)
    unreadable_found = Signal(int)
    foreign_found = Signal(int)
    repetition_found = Signal(object)
    rescued = Signal(object)

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace = workspace
        self._supervisor = supervisor
        self._running: dict[JobId, asyncio.Task[Any]] = {}
        self._delayed: set[JobId] = set()
        self._beside: set[asyncio.Task[Any]] = set()
        self._resuming = asyncio.Lock()
        self._rescuing = False
        self._is_offline = False
        workspace.job_delayed.connect(self._on_job_delayed)
        workspace.before_closing(lambda _desk: self.pause())

    def submit(self, recipe: Recipe, *, again: bool = False) -> None:
        """Order a recipe, once, at the service that is open now; with `again` also where the same was before."""
        self._spawn(self._order(recipe, again=again), "order")

    async def question_about(self, recipe: Recipe) -> Question | None:
        """What the user should be asked before this is ordered; None where there is nothing to ask.

        Raises:
            InputError: the budget does not allow it.
            LibraryError: nothing can be ordered now.
        """
        return await question_about(await self._workspace.desk(), recipe)

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
        return await desk.ledger.newest(_SHOWN)

    async def resume(self) -> None:
        """Go on with what an earlier session left: at once with what was sent, on a word only with the rest."""
        await self._until_done("resume", self._resume, await self._workspace.desk())

    def rescue(self) -> None:
        """Fetch everything that the service still has, whoever ordered it; does nothing while that goes on."""
        if not self._rescuing:
            self._start_beside(self._rescue(), "rescue")

    async def reconcile(self) -> None:
        """Hold the service's history and books against the ledger, in silence where they cannot be read."""
        desk = await self._workspace.desk()
        self._start_beside(_watch_bills(desk), "bills")
        with suppress(ServiceError):
            comparison = await self._compare_history(desk, take_all=False)
            for job_id in comparison.to_fetch:
                self._run(desk, job_id)
            if comparison.foreign:
                self.foreign_found.emit(comparison.foreign)

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

    async def _order(self, recipe: Recipe, *, again: bool) -> None:
        desk = await self._workspace.desk()
        try:
            async with self._resuming:  # or it would be taken for one that an earlier session left
                job = await place_order(desk, recipe, again=again)
                self._run(desk, job.id)
        except InputError as error:
            if error.code is not Code.ALREADY_ORDERED:
                raise
            self.repetition_found.emit(recipe)

    async def _resume(self, desk: Desk) -> None:
        async with self._resuming:
            unfinished = await find_unfinished(desk, skip=self._running)
        for job in (*unfinished.under_way, *unfinished.unknown):
            self._run(desk, job.id)
        await self._offer_unsent(desk, unfinished.unsent)
        if unfinished.unreadable:
            self.unreadable_found.emit(len(unfinished.unreadable))

    async def _offer_unsent(self, desk: Desk, jobs: Sequence[Job]) -> None:
        """Ask for the word to send orders, but only those that the budget then lets go."""
        if not jobs:
            return
        allowed, refusal = await affordable(desk, jobs)
        if allowed:
            self.unsent_found.emit(tuple(allowed))
        if refusal is not None:
            self._supervisor.report(refusal)

    async def _run_all(self, jobs: tuple[Job, ...]) -> None:
        desk = await self._workspace.desk()
        for job in await release(desk, jobs):
            self._run(desk, job.id)

    def _run(self, desk: Desk, job_id: JobId) -> asyncio.Task[Any]:
        if job_id not in self._running:
            task = self._supervisor.spawn(self._story(desk, job_id), f"job {job_id}")
            self._running[job_id] = task
        return self._running[job_id]

    async def _compare_history(self, desk: Desk, *, take_all: bool) -> Comparison:
        """Hold the history against the ledger; what is written down is fetched, also where the rest is not read."""
        comparison = Comparison()
        try:
            return await rescue.compare_history(desk, comparison, take_all=take_all)
        except ImageEditError:
            for job_id in comparison.to_fetch:
                self._run(desk, job_id)
            raise

    async def _rescue(self) -> None:
        """One job after the other: it is no hurry, and the user's own orders go before."""
        self._rescuing = True
        try:
            desk = await self._workspace.desk()
            comparison = await self._compare_history(desk, take_all=True)
            for job_id in comparison.to_fetch:
                task = self._run(desk, job_id)
                while not task.done() and job_id not in self._delayed:
                    await asyncio.wait({task}, timeout=_LOOK_S)
            self.rescued.emit(await rescue.sum_up(desk, comparison))
        finally:
            self._rescuing = False

    async def _story(self, desk: Desk, job_id: JobId) -> None:
        try:
            job = await keep_running(desk, job_id)
        finally:
            self._running.pop(job_id, None)
            self._delayed.discard(job_id)
        if job.state is JobState.DRAFT and not self._is_offline:
            self._start_beside(self._await_connection(desk), "await connection")
        if job.prediction_id is not None and not job.state.is_active:
            self._start_beside(reconcile_charges.reconcile(desk, [job]), f"bill of job {job_id}")

    async def _await_connection(self, desk: Desk) -> None:
        """Ask something that costs nothing until there is an answer, then ask for the word to send the drafts."""
        self._is_offline = True
        try:
            await offline.until_connected(desk)
        finally:
            self._is_offline = False
        await self._offer_unsent(desk, await desk.ledger.jobs_in([JobState.DRAFT]))

    def _start_beside(self, story: Coroutine[Any, Any, None], name: str) -> None:
        """Run something that nobody waits for, and that ends with the workspace."""
        task = self._supervisor.spawn(story, name)
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)

    async def _stop(self, job_id: JobId) -> None:
        desk = await self._workspace.desk()
        await self._end_story(job_id)
        await self._until_done("stop", stop.stop_waiting, desk, job_id)

    async def _pick_up(self, job_id: JobId) -> None:
        desk = await self._workspace.desk()
        if job_id in self._delayed:
            await self._end_story(job_id)  # it only waits; the user does not want to
        await self._until_done("pick up", self._pick_up_and_run, desk, job_id)

    async def _pick_up_and_run(self, desk: Desk, job_id: JobId) -> None:
        await stop.pick_up_again(desk, job_id)
        self._run(desk, job_id)

    async def _until_done(
        self,
        name: str,
        change: Callable[Concatenate[Desk, P], Coroutine[Any, Any, object]],
        desk: Desk,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Do what is nobody else's to do later, however long the disk refuses; the user is told that it does."""
        try:
            await change(desk, *args, **kwargs)
        except LibraryError as error:
            self._supervisor.report(error.first)
            again = retrying(desk.clock, _is_disk_trouble, attempts=None, pause_s=_DISK_PAUSE_S)
            self._start_beside(again(change, desk, *args, **kwargs), name)

    async def _end_story(self, job_id: JobId) -> None:
        task = self._running.get(job_id)
        if task is None:
            return
        if not task.cancelling():  # once: a second time would cut a POST that has left from its answer
            task.cancel()
        await asyncio.wait({task})

    def _on_job_delayed(self, delayed: JobDelayed) -> None:
        self._delayed.add(delayed.job_id)


_LOOK_S = 1.0
_DISK_PAUSE_S = long_pause_s(2.0, 60.0)


def _is_disk_trouble(error: BaseException) -> bool:
    return isinstance(error, LibraryError)


async def _watch_bills(desk: Desk) -> None:
    """Refunds of failed work come within hours."""
    while True:
        with suppress(LibraryError):  # a disk that refuses now is no reason not to ask later
            await reconcile_charges.reconcile_recent(desk)
        await desk.clock.sleep(_BILLS_EVERY_S)
