"""One running program on a library: the window's own queue, without the window."""

from __future__ import annotations

import asyncio
import sqlite3
import traceback
from collections.abc import Awaitable, Callable, Collection, Coroutine
from contextlib import closing, suppress
from contextvars import ContextVar
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, Signal
from stateful.power import Power, PowerCut, PoweredConnection, PoweredWorkers
from stateful.service import ORIGIN, ScriptedDownloads, ScriptedService
from stateful.world import JOB_AT_HAND, World

from imageedit_desktop.domain.errors import Code, ImageEditError, Problem
from imageedit_desktop.domain.events import Event, JobChanged, JobDelayed
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.money.budget import Budget
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.spending_limits import SpendingLimits
from imageedit_desktop.pipeline.queue_order import is_paused
from imageedit_desktop.pipeline.recover.inspect_file import inspect_file
from imageedit_desktop.pipeline.recover.restore import open_library
from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.store.settings_file import SettingsFile

SETTINGS = "settings.json"

_BARRING: ContextVar[int] = ContextVar("_BARRING", default=0)
"""Since which change of it the limit could not be read when the user pressed the button; 0 where it could."""

_ENDLESS = {"bills"}
"""Stories that go on for as long as the program."""


class _Clock:
    """Virtual time, as far as the power lasts."""

    def __init__(self, world: World, power: Power) -> None:
        self._world = world
        self._power = power

    def now_ms(self) -> int:
        return self._world.computer_ms()

    def monotonic_ms(self) -> int:
        return round(self._world.loop.time() * 1000)

    async def sleep(self, seconds: float) -> None:
        await self._power.sleep(seconds)


class _Workspace(QObject):
    """What the queue uses of `services.workspace.Workspace`."""

    opened = Signal(object)
    job_changed = Signal(object)
    job_delayed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.open_desk: Desk | None = None
        self._desk: Desk | None = None
        self._stories: list[Callable[[Desk], Awaitable[None]]] = []
        self._tasks: set[asyncio.Task[Any]] = set()

    def open(self, desk: Desk) -> None:
        self._desk = self.open_desk = desk

    async def desk(self) -> Desk:
        assert self._desk is not None
        return self._desk

    def bind(self, task: asyncio.Task[Any]) -> None:
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def before_closing(self, story: Callable[[Desk], Awaitable[None]]) -> None:
        self._stories.append(story)

    async def close(self) -> None:
        desk, self.open_desk = self.open_desk, None
        if desk is None:  # it was closed before
            return
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
        for story in self._stories:
            with suppress(PowerCut):  # the system lets go of what it held all the same
                await story(desk)


class _Supervisor(Supervisor):
    """Whatever comes out of a story that is no `ImageEditError` is a mistake of the product."""

    def __init__(self, world: World, power: Power, name: str) -> None:
        super().__init__()
        self.tasks: dict[asyncio.Task[Any], str] = {}
        self._world = world
        self._power = power
        self._name = name

    def spawn(self, story: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        task = super().spawn(self._guarded(story), name)
        self.tasks[task] = name
        task.add_done_callback(self.tasks.pop)
        task.add_done_callback(lambda _task: story.close())  # it may have been cancelled before it began
        return task

    def report(self, trouble: Problem) -> None:
        self._world.note(f"{self._name}: {trouble.code}")
        if trouble.code is Code.BUG and self._power.on:
            self._world.complain(str(trouble))

    async def _guarded(self, story: Coroutine[Any, Any, None]) -> None:
        try:
            await story
        except PowerCut:
            if self._power.on:
                raise
        except ImageEditError:
            raise
        except Exception:  # noqa: BLE001 - to be shown with the story in which it happened
            self._world.complain(traceback.format_exc())


class Program:
    """The queue of one window, and what the user does with it.

    Attributes:
        is_alone: whether no other program ran since this one began; its history keeps that up to date.
        is_setting_limits: whether there are limits that it has not written yet: it will before it orders.
    """

    def __init__(self, world: World, folder: Path, name: str, power: Power) -> None:
        """Open the library, which is restored first where that is needed.

        Raises:
            PowerCut: it did not live to see it open.
            LibraryError: another program has it.
        """
        self.name = name
        self.power = power
        self.is_alone = True
        self.is_setting_limits = False
        self._world = world
        self._known: set[JobId] = set()
        self._database = database = folder / "library.sqlite3"
        with power.at_work():
            library = open_library(folder, inspect_file)
            paused = is_paused(library)
        power.at_the_end.append(library._presence.leave)
        connection = PoweredConnection(library._database._connection, folder, power)
        library._database._connection = cast("Any", connection)
        self._service = service = ScriptedService(world, power, lambda job_id: state_of(database, job_id))
        self.recovered = library.recovered
        self._limits = SpendingLimits(SettingsFile(folder / SETTINGS))
        self.desk = Desk(
            library=library,
            service=cast("Any", service),
            downloads=cast("Any", ScriptedDownloads(world, power)),
            origin=ORIGIN,
            workers=PoweredWorkers(power),
            tell=self._hear,
            clock=_Clock(world, power),
            spending_limits=self._limits,
            keeps_drafts=world.tape.chance(128),
            is_paused=paused,
            patience_s=world.tape.one_of(None, 3.0),
        )
        service.may_be_cut_off = self.desk.patience_s is not None
        self._supervisor = _Supervisor(world, power, name)
        self._workspace = _Workspace()
        self._workspace.open(self.desk)
        self._queue = JobQueue(cast("Any", self._workspace), self._supervisor)
        self._is_silent = paused
        self._queue.paused_changed.connect(self._on_paused_changed)
        self._queue.repetition_found.connect(self._on_repetition_found)

    @property
    def is_paused(self) -> bool:
        """Whether nothing is sent."""
        return self._queue.is_paused

    def begin(self) -> None:
        """What the window does when it has opened a library."""
        self._workspace.bind(self._supervisor.spawn(self._begin(), "begin"))

    def order(self, recipe: Recipe) -> None:
        """The user presses Generate."""
        before = _BARRING.set(self._world.barring)
        self._queue.submit(recipe)
        _BARRING.reset(before)

    def stop(self, job_id: JobId) -> None:
        """The user stops waiting."""
        self._queue.stop(job_id)

    def keep_waiting(self, job_id: JobId) -> None:
        """The user picks a job up again."""
        self._queue.keep_waiting(job_id)

    def send(self, job_ids: Collection[JobId]) -> None:
        """The user sends drafts."""
        self._supervisor.spawn(self._send(job_ids), "send")

    def pause(self, paused: bool) -> None:
        """The user pauses the queue, or lets it go on."""
        self._world.note(f"{self.name}: {'paused' if paused else 'resumed'} by the user")
        self._queue.set_paused(paused)

    def move(self, job_ids: Collection[JobId], before: JobId | None) -> None:
        """The user drags jobs to another place."""
        self._queue.move(job_ids, before=before)

    def rescue(self) -> None:
        """The user fetches everything that the service still has."""
        self._queue.rescue()

    def back_up(self) -> None:
        """A backup is made."""
        self._supervisor.spawn(self.desk.workers.file(self.desk.library.back_up), "back up")

    def set_limits(self, limits: Budget) -> None:
        """The user says what may be spent."""
        self.is_setting_limits = True
        self._supervisor.spawn(self._set_limits(limits), "set limits")

    async def quit(self) -> None:
        """End as the window does: every story is cancelled, none is waited for long."""
        self._service.may_be_cut_off = True
        await self._workspace.close()
        await self._supervisor.shutdown(5)
        self._world.note(f"{self.name} quits")
        await self.pass_away()

    async def pass_away(self) -> None:
        """End at once, and let what is left of its stories run into the void."""
        self.power.cut()
        await self._workspace.close()
        while self._supervisor.tasks:
            for task in self._supervisor.tasks:
                task.cancel()
            await asyncio.wait(self._supervisor.tasks)

    async def rest(self) -> None:
        """Wait until there is nothing more to do."""
        while doing := [task for task, name in self._supervisor.tasks.items() if name not in _ENDLESS]:
            await asyncio.wait(doing)

    async def _set_limits(self, limits: Budget) -> None:
        await self.desk.workers.file(self._limits.write, limits)
        self.is_setting_limits = False

    async def _begin(self) -> None:
        await self._queue.resume()
        await self._queue.reconcile()

    async def _send(self, job_ids: Collection[JobId]) -> None:
        drafts = await self.desk.ledger.jobs_in([JobState.DRAFT])
        self._queue.send_unsent(tuple(job for job in drafts if job.id in job_ids))

    def _on_paused_changed(self, paused: bool) -> None:
        self._is_silent = paused
        self._world.note(f"{self.name}: the queue is {'paused' if paused else 'open'}")

    def _on_repetition_found(self, recipes: tuple[Recipe, ...], typed: str, in_place_of: JobId | None) -> None:
        if not self._world.calm and self._world.tape.chance(128):
            self._queue.submit(*recipes, again=True, typed=typed, in_place_of=in_place_of)

    def _judge_rescue(self, job: Job) -> None:
        """Nobody takes for a stranger's what an order without an answer may have made."""
        ordered_by = next((task.job for task in self._world.tasks if task.id == job.prediction_id), None)
        if ordered_by is None or self._world.clock_was_set:  # then it may not be known when the order left
            return
        if state_of(self._database, ordered_by) in {JobState.SUBMITTING, JobState.UNKNOWN}:
            self._world.complain(f"{job.prediction_id} was taken for a stranger's, and {ordered_by} waits for it")

    def _hear(self, event: Event) -> None:
        if isinstance(event, JobChanged):
            job = event.job
            why = f" ({job.reason.code})" if job.reason else ""
            self._world.note(f"{self.name}: {job.id} {job.state}{why} {job.prediction_id or ''}")
            if job.state is JobState.SUBMITTING and self._is_silent:
                self._world.complain(f"{job.id} is sent though the queue is paused")
            if job.state is JobState.SUBMITTING:
                JOB_AT_HAND.set(job.id)
            if (
                job.state is JobState.QUEUED
                and job.id not in self._known
                and 0 < _BARRING.get() == self._world.barring
            ):
                self._world.complain(f"{job.id} was ordered, and nobody knew what may be spent")
            if job.prediction_id is not None and job.charged is Charged.NO:
                self._world.give_back(job.id, job.prediction_id)
            if job.prediction_id is not None and job.id not in self._known and job.submitted_ms is None:
                self._judge_rescue(job)
            self._known.add(job.id)
            self._workspace.job_changed.emit(job)
        if isinstance(event, JobDelayed):
            self._world.note(f"{self.name}: {event.job_id} is delayed: {event.reason.code}")
            if event.reason.code is Code.BUG:
                self._world.complain(f"{event.job_id} met a mistake: {event.reason.params}")
            self._workspace.job_delayed.emit(event)


def state_of(database: Path, job_id: JobId) -> str:
    """What is committed, read by somebody else."""
    with closing(sqlite3.connect(database)) as connection:
        row = connection.execute("SELECT state FROM jobs WHERE job_id = ?", (job_id,)).fetchone()
    return str(row[0]) if row else "nothing"


def jobs_in(database: Path, states: Collection[JobState] | None = None) -> list[JobId]:
    """The jobs in one of the states, or all, in the order in which they were written down."""
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute("SELECT job_id, state FROM jobs ORDER BY rowid").fetchall()
    return [JobId(job_id) for job_id, state in rows if states is None or state in states]
