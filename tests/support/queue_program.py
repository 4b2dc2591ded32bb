"""A program with the window's queue and no window, to be killed. Run as a program it is that one.

Arguments: the library, the service's address, and what to do: ``order`` or ``order many``, which never end, or
``go on``.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from support.service_desk import recipe
from support.service_server import KEY

from imageedit_desktop.domain.environment import ADDRESS_VARIABLE
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.queue_order import NOT_SENT_YET, turn_of
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

ORDERED = ("one", "two", "three", "four", "five")
MANY = tuple(f"number {number}" for number in range(40))
"""More than have a story of their own."""


class _Program:
    def __init__(self, library: Path, address: str) -> None:
        self._workers = Workers()
        self._supervisor = Supervisor()
        self._supervisor.failed.connect(lambda trouble: print(trouble, file=sys.stderr))
        self._workspace = Workspace(library, {**os.environ, ADDRESS_VARIABLE: address}, self._workers)
        self._queue = JobQueue(self._workspace, self._supervisor)

    async def order(self, prompts: Sequence[str]) -> None:
        """Pause, order, put the last two first, say so, and wait to be killed."""
        await self._workspace.open(KEY)
        self._queue.submit(*(recipe(prompt, images=1) for prompt in prompts), paused=True)
        await _until(lambda: self._queue.waiting == len(prompts))
        jobs = await self._jobs()
        in_front = asyncio.Event()
        self._queue.brought_to_front.connect(lambda _count: in_front.set())
        self._queue.move_to_front([job.id for job in jobs[-2:]])
        await in_front.wait()
        print("ordered", flush=True)
        await asyncio.Event().wait()

    async def go_on(self) -> None:
        """Say what was found, resume, and end when all is done."""
        await self._workspace.open(KEY)
        await self._queue.resume()
        prompts = [job.recipe.prompt for job in await self._jobs()]
        print(json.dumps({"paused": self._queue.is_paused, "queue": prompts}), flush=True)
        self._queue.set_paused(False)
        await _until(lambda: not self._queue.is_paused and self._queue.running == 0)
        desk = await self._workspace.desk()
        done = await desk.ledger.jobs_in([JobState.DONE])
        sent = sorted(done, key=lambda job: job.submitted_ms or 0)
        print(json.dumps({"sent": [job.recipe.prompt for job in sent]}), flush=True)
        await self._supervisor.shutdown(5)
        await self._workspace.close()
        self._workers.close()

    async def _jobs(self) -> list[Job]:
        desk = await self._workspace.desk()
        return sorted(await desk.ledger.jobs_in(NOT_SENT_YET), key=turn_of)


async def _until(probe: Callable[[], bool]) -> None:
    while not probe():  # noqa: ASYNC110 - whatever it is that is to be true
        await asyncio.sleep(0.01)


def run(library: str, address: str, what: str) -> None:
    """Be the program."""
    program = _Program(Path(library), address)
    stories = {"order": lambda: program.order(ORDERED), "order many": lambda: program.order(MANY)}
    asyncio.run(stories.get(what, program.go_on)())


if __name__ == "__main__":
    run(*sys.argv[1:])
