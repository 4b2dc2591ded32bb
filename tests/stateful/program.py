"""One running program on a library: the window, or ``resume`` beside it."""

from __future__ import annotations

import asyncio
import sqlite3
import traceback
from collections.abc import Collection, Coroutine, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, cast

from stateful.power import Power, PowerCut, PoweredConnection, PoweredWorkers
from stateful.service import ORIGIN, ScriptedDownloads, ScriptedService
from stateful.world import JOB_AT_HAND, World

from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.domain.events import Event, JobChanged
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.pipeline.desk import Desk
from imageedit_desktop.pipeline.place_order import place_order, release
from imageedit_desktop.pipeline.recover.resume import find_unfinished
from imageedit_desktop.pipeline.run import stop
from imageedit_desktop.pipeline.run.run_job import run_job
from imageedit_desktop.store.library import Library


class _Clock:
    """Virtual time, as far as the power lasts."""

    def __init__(self, world: World, power: Power) -> None:
        self._world = world
        self._power = power

    def now_ms(self) -> int:
        return self._world.loop.now_ms()

    def monotonic_ms(self) -> int:
        return round(self._world.loop.time() * 1000)

    async def sleep(self, seconds: float) -> None:
        await self._power.sleep(seconds)


class Program:
    """Does what the user says, as `services.job_queue` does: one story for a job, stopped before it is given up.

    Whatever comes out of a story that is no `ImageEditError` is a mistake of the product.
    """

    def __init__(self, world: World, folder: Path, name: str, power: Power) -> None:
        self.name = name
        self.power = power
        self._world = world
        self._running: dict[JobId, asyncio.Task[None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        database = folder / "library.sqlite3"
        library = Library.open(folder)
        library._database._connection = cast("Any", PoweredConnection(library._database._connection, power))
        service = ScriptedService(world, power, lambda job_id: state_of(database, job_id))
        self.desk = Desk(
            library=library,
            service=cast("Any", service),
            downloads=cast("Any", ScriptedDownloads(world, power)),
            origin=ORIGIN,
            workers=PoweredWorkers(power),
            tell=self._hear,
            clock=_Clock(world, power),
            keeps_drafts=world.tape.chance(128),
            patience_s=world.tape.one_of(None, 3.0),
        )

    def order(self, recipe: Recipe) -> None:
        """The user presses Generate."""
        self._spawn(self._order(recipe))

    def stop(self, job_id: JobId) -> None:
        """The user stops waiting."""
        self._spawn(self._stop(job_id))

    def keep_waiting(self, job_id: JobId) -> None:
        """The user picks a job up again."""
        self._spawn(self._keep_waiting(job_id))

    def resume(self, *, send_unsent: bool) -> asyncio.Task[None]:
        """The program starts, or the user asks for it: go on with what was left."""
        return self._spawn(self._resume(send_unsent=send_unsent))

    async def quit(self) -> None:
        """End as the window does: every story is cancelled, none is waited for long."""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=5)
        self._world.note(f"{self.name} quits")
        await self.pass_away()

    async def pass_away(self) -> None:
        """End at once, and let what is left of its stories run into the void."""
        self.power.cut()
        while self._tasks:
            for task in self._tasks:
                task.cancel()
            await asyncio.wait(self._tasks)

    async def rest(self) -> None:
        """Wait until there is nothing more to do."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def _order(self, recipe: Recipe) -> None:
        job = await place_order(self.desk, recipe, again=True)
        self._run(job.id)

    async def _stop(self, job_id: JobId) -> None:
        story = self._running.get(job_id)
        if story is not None:
            story.cancel()
            await asyncio.wait({story})
        await stop.stop_waiting(self.desk, job_id)

    async def _keep_waiting(self, job_id: JobId) -> None:
        await stop.pick_up_again(self.desk, job_id)
        self._run(job_id)

    async def _resume(self, *, send_unsent: bool) -> None:
        found = await find_unfinished(self.desk)
        unsent: Sequence[Job] = await release(self.desk, found.unsent) if send_unsent else ()
        for job in (*found.under_way, *found.unknown, *unsent):
            self._run(job.id)

    def _run(self, job_id: JobId) -> None:
        if job_id not in self._running:
            self._running[job_id] = self._spawn(self._story(job_id))

    async def _story(self, job_id: JobId) -> None:
        JOB_AT_HAND.set(job_id)
        try:
            await run_job(self.desk, job_id)
        finally:
            self._running.pop(job_id, None)

    def _spawn(self, story: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(self._guarded(story))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _task: story.close())  # it may have been cancelled before it began
        return task

    async def _guarded(self, story: Coroutine[Any, Any, None]) -> None:
        try:
            await story
        except PowerCut:
            if self.power.on:
                raise
        except ImageEditError as error:
            self._world.note(f"{self.name}: {error.code}")
        except Exception:  # noqa: BLE001 - to be shown with the story in which it happened
            self._world.complain(traceback.format_exc())

    def _hear(self, event: Event) -> None:
        if isinstance(event, JobChanged):
            job = event.job
            why = f" ({job.reason.code})" if job.reason else ""
            self._world.note(f"{self.name}: {job.id} {job.state}{why} {job.remote_id or ''}")


def state_of(database: Path, job_id: JobId) -> str:
    """What is committed, read by somebody else."""
    with closing(sqlite3.connect(database)) as connection:
        row = connection.execute("SELECT state FROM jobs WHERE job_id = ?", (job_id,)).fetchone()
    return str(row[0]) if row else "nothing"


def jobs_in(database: Path, states: Collection[JobState]) -> list[JobId]:
    """The jobs in one of the states, in the order in which they were written down."""
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute("SELECT job_id, state FROM jobs ORDER BY rowid").fetchall()
    return [JobId(job_id) for job_id, state in rows if state in states]
