"""The queue: orders on their way, as the window sees them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Coroutine, Iterable, Sequence
from contextlib import AsyncExitStack, suppress
from typing import Any, Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from imageedit_desktop.domain.errors import Code, ImageEditError, InputError, LibraryError, ServiceError
from imageedit_desktop.domain.events import JobDelayed
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.queue_order import NOT_SENT_YET, WAIT_FOR_TURN
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.pipeline import offline, queue_order, reconcile_charges
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.retrying import long_pause_s, retrying
from imageedit_desktop.pipeline.place_order import Question, affordable, place_orders, question_about, release
from imageedit_desktop.pipeline.recover import rescue
from imageedit_desktop.pipeline.recover.rescue import Comparison
from imageedit_desktop.pipeline.recover.resume import find_unfinished
from imageedit_desktop.pipeline.run import stop
from imageedit_desktop.pipeline.run.keep_running import keep_running
from imageedit_desktop.pipeline.tables.order_rows import in_row_of
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.waiting_jobs import WaitingJobs
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
        repetition_found(tuple[Recipe, ...], str): the very same, or one of them, was ordered just now; they are
            ordered again on a word only. With the prompt, and the order in place of which, as `submit` was told it.
        ordered(tuple[Recipe, ...], str): these are written down; likewise.
        ordered_again(str): one was written down that takes the place of the order of this id.
        rescued(Rescued): everything that the service has was fetched, as far as that went.
        paused_changed(bool): from now on nothing new is sent, or it is again; also whenever a library was opened.
        waiting_changed(int): so many jobs wait for their turn to be sent.
        running_changed(): jobs are on their way that were not, or the other way round.
        moved(): jobs have another place in the queue, as was asked for.
        brought_to_front(int): so many jobs are sent next.
    """

    unsent_found = Signal(object)
    unreadable_found = Signal(int)
    foreign_found = Signal(int)
    repetition_found = Signal(object, str, object)
    ordered = Signal(object, str)
    ordered_again = Signal(str)
    rescued = Signal(object)
    paused_changed = Signal(bool)
    waiting_changed = Signal(int)
    running_changed = Signal()
    moved = Signal()
    brought_to_front = Signal(int)

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace = workspace
        self._supervisor = supervisor
        self._running: dict[JobId, asyncio.Task[Any]] = {}
        self._waiting = WaitingJobs()
        self._delayed: set[JobId] = set()
        self._beside: set[asyncio.Task[Any]] = set()
        self._resuming = asyncio.Lock()
        self._pausing = asyncio.Lock()
        self._holding = AsyncExitStack()
        self._keeps_queue = False
        self._rescuing = False
        self._is_offline = False
        workspace.opened.connect(self._on_opened)
        workspace.job_changed.connect(self._on_job_changed)
        workspace.job_delayed.connect(self._on_job_delayed)
        workspace.before_closing(lambda _desk: self.end_stories())

    def submit(
        self,
        *recipes: Recipe,
        again: bool = False,
        typed: str = "",
        paused: bool = False,
        in_place_of: JobId | None = None,
    ) -> None:
        """Order recipes, each once, at the service that is open now: all of them, or none.

        Args:
            recipes: what to order.
            again: also where the same was ordered before.
            typed: the prompt that theirs were made of; empty where nobody typed it for them.
            paused: the queue is paused first, so that nothing of them is sent until it is resumed.
            in_place_of: an order that the only one of them repeats: it belongs where that belongs.
        """
        story = self._order(recipes, again=again, typed=typed, paused=paused, in_place_of=in_place_of)
        self._spawn(story, "order")

    def set_paused(self, paused: bool) -> None:
        """Send nothing new until told otherwise, also after a restart; or go on, in the order of the queue."""
        self._spawn(self._set_paused(paused), "pause")

    def move(self, job_ids: Collection[JobId], *, before: JobId | None = None) -> None:
        """Have jobs sent right before another one, or last. They keep their order; what was sent is left out."""
        self._spawn(self._move(tuple(job_ids), before), "move")

    def move_to_front(self, job_ids: Collection[JobId]) -> None:
        """Have jobs sent next; likewise."""
        self._spawn(self._move_to_front(tuple(job_ids)), "move")

    async def run_placed(
        self, place: Callable[[Desk], Coroutine[Any, Any, list[Job]]], *, paused: bool = False
    ) -> list[Job]:
        """Have orders written down, all or none, and run them; returns them.

        Args:
            place: writes them down.
            paused: the queue is paused first, so that nothing of them is sent until it is resumed.

        Raises:
            Exception: what `place` raises; nothing is ordered then.
        """
        desk = await self._workspace.desk()
        if paused:
            await self._pause(desk)
        async with self._resuming:  # or they would be taken for some that an earlier session left
            await self._keep_queue(desk)
            jobs = await place(desk)
            self._await_turns(jobs)
        return jobs

    async def question_about(self, *recipes: Recipe) -> Question | None:
        """What the user should be asked before these are ordered; None where there is nothing to ask.

        Raises:
            InputError: the budget does not allow it.
            LibraryError: nothing can be ordered now.
        """
        return await question_about(await self._workspace.desk(), *recipes)

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
        """The newest jobs of the library, and those in the queue, newest first."""
        desk = await self._workspace.desk()
        newest = {job.id: job for job in await desk.ledger.newest(_SHOWN)}
        older = [job for job in await desk.ledger.jobs_in(NOT_SENT_YET) if job.id not in newest]
        return [*newest.values(), *reversed(older)]

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

    async def end_stories(self) -> None:
        """End every job's story where it stands; the ledger knows how to go on."""
        self._waiting.clear()
        tasks = [*self._running.values(), *self._beside]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=5)
        self._keeps_queue = False
        await self._holding.aclose()

    @property
    def running(self) -> int:
        """How many jobs are on their way, or will be when their turn comes."""
        return len(self._waiting.ids | self._running.keys())

    @property
    def on_their_way(self) -> int:
        """How many of them would go on now, were it not for the end of the program: not what a pause holds back."""
        return self.running - (len(self._waiting) if self.is_paused else 0)

    @property
    def waiting(self) -> int:
        """How many of them wait for their turn."""
        return len(self._waiting)

    @property
    def is_paused(self) -> bool:
        """Whether nothing new is sent until `set_paused` says otherwise."""
        desk = self._workspace.open_desk
        return desk is not None and desk.lanes.is_paused

    def _spawn(self, story: Coroutine[Any, Any, None], name: str) -> None:
        """Do something with the jobs of the library that is open now, and of no other."""
        self._workspace.bind(self._supervisor.spawn(story, name))

    async def _order(
        self, recipes: Sequence[Recipe], *, again: bool, typed: str, paused: bool, in_place_of: JobId | None
    ) -> None:
        along = None if in_place_of is None else in_row_of(in_place_of)
        try:
            await self.run_placed(lambda desk: place_orders(desk, recipes, again=again, along=along), paused=paused)
        except InputError as error:
            if error.code is not Code.ALREADY_ORDERED:
                raise
            self.repetition_found.emit(tuple(recipes), typed, in_place_of)
            return
        self.ordered.emit(tuple(recipes), typed)
        if in_place_of is not None:
            self.ordered_again.emit(in_place_of)

    async def _resume(self, desk: Desk) -> None:
        async with self._resuming:
            await self._keep_queue(desk)
            in_hand = self._running.keys() | self._waiting.ids
            unfinished = await find_unfinished(desk, skip=in_hand, keeps_queue=self._keeps_queue)
        for job in (*unfinished.under_way, *unfinished.unknown):
            self._run(desk, job.id)
        self._await_turns(unfinished.paused)
        await self._offer_unsent(desk, unfinished.unsent)
        if unfinished.unreadable:
            self.unreadable_found.emit(len(unfinished.unreadable))

    async def _keep_queue(self, desk: Desk) -> None:
        """Let other programs leave alone what waits here, until the library is closed."""
        if not self._keeps_queue:
            self._keeps_queue = await self._holding.enter_async_context(desk.ledger.claim_queue())

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
        self._await_turns(await release(await self._workspace.desk(), jobs))

    async def _set_paused(self, paused: bool) -> None:
        desk = await self._workspace.desk()
        if paused:
            await self._pause(desk)
            return
        async with self._pausing:
            await queue_order.resume(desk)
        self.paused_changed.emit(False)

    async def _pause(self, desk: Desk) -> None:
        async with self._pausing:  # what was wished last is done last
            try:
                await queue_order.pause(desk)
            finally:
                self.paused_changed.emit(desk.lanes.is_paused)

    async def _move(self, job_ids: tuple[JobId, ...], before: JobId | None) -> None:
        await queue_order.move(await self._workspace.desk(), job_ids, before=before)
        self.moved.emit()

    async def _move_to_front(self, job_ids: tuple[JobId, ...]) -> None:
        await queue_order.move_to_front(await self._workspace.desk(), job_ids)
        self.moved.emit()
        self.brought_to_front.emit(len(job_ids))

    def _await_turns(self, jobs: Iterable[Job]) -> None:
        """Send these when their turn comes."""
        for job in jobs:
            self._waiting.put(job)
        self._begin_stories()

    def _begin_stories(self) -> None:
        """For those whose turn is next."""
        desk = self._workspace.open_desk
        if desk is not None:
            for job_id in self._waiting.first:
                self._run(desk, job_id)
        self.waiting_changed.emit(len(self._waiting))
        self.running_changed.emit()

    def _run(self, desk: Desk, job_id: JobId) -> asyncio.Task[Any]:
        if job_id not in self._running:
            task = self._supervisor.spawn(self._story(desk, job_id), f"job {job_id}")
            self._running[job_id] = task
            self.running_changed.emit()
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
            self._waiting.drop(job_id)
            self._begin_stories()
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
        self._waiting.drop(job_id)
        self._begin_stories()
        await self._end_story(job_id)
        await self._until_done("stop", stop.stop_waiting, desk, job_id)

    async def _pick_up(self, job_id: JobId) -> None:
        desk = await self._workspace.desk()
        if job_id in self._delayed:
            await self._end_story(job_id)  # it only waits; the user does not want to
        await self._until_done("pick up", self._pick_up_and_run, desk, job_id)

    async def _pick_up_and_run(self, desk: Desk, job_id: JobId) -> None:
        job = await stop.pick_up_again(desk, job_id)
        if job.state in WAIT_FOR_TURN:
            self._waiting.put(job)
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

    def _on_opened(self) -> None:
        self.paused_changed.emit(self.is_paused)

    def _on_job_changed(self, job: Job) -> None:
        if job.id not in self._waiting and job.id not in self._running:
            return
        if job.state in WAIT_FOR_TURN:  # also one that was not taken, and is put back
            self._waiting.put(job)
        else:
            self._waiting.drop(job.id)
        self._begin_stories()

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
