"""A program with the window's tables and queue and no window, to be killed. Run as a program it is that one.

Arguments: the library, the address of the service, a CSV file, and ``order``, without an end, or ``go on``.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication
from support.service_server import KEY

from imageedit_desktop import loop
from imageedit_desktop.domain.environment import ADDRESS_VARIABLE
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.composing.gathering import Gathering
from imageedit_desktop.services.job_queue import JobQueue
from imageedit_desktop.services.tables.tables import Tables
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

IN_FRONT = 2
"""So many of the last rows are put before all."""


class _Program:
    def __init__(self, library: Path, address: str) -> None:
        self._workers = Workers()
        self._supervisor = Supervisor()
        self._supervisor.failed.connect(lambda trouble: print(trouble, file=sys.stderr))
        self._workspace = Workspace(library, {**os.environ, ADDRESS_VARIABLE: address}, self._workers)
        self._queue = JobQueue(self._workspace, self._supervisor)
        gathering = Gathering(self._workers, self._supervisor)
        self._tables = Tables(self._workspace, self._supervisor, self._queue, gathering)
        self._tables.refused.connect(lambda trouble: print(trouble, file=sys.stderr))

    async def order(self, file: Path) -> None:
        """Order a file paused, put its last rows first, say what it costs, and wait to be killed."""
        tables, overview = self._tables, lambda: self._tables.overview
        await self._workspace.open(KEY)
        tables.open_file(file)
        await _until(lambda: bool(tables.rows) and len(overview().plan.going) == len(tables.rows))
        price = overview().plan.price
        tables.order(overview().plan, paused=True)
        await _until(lambda: len(overview().ordered) == len(tables.rows))
        in_front = asyncio.Event()
        self._queue.brought_to_front.connect(lambda _count: in_front.set())
        self._queue.move_to_front([overview().row_jobs[row.id][0] for row in tables.rows[-IN_FRONT:]])
        await in_front.wait()
        print(json.dumps({"price": price, "sent": len(await self._done())}), flush=True)
        await asyncio.Event().wait()

    async def go_on(self) -> None:
        """Find the table, resume the queue, and end when all of it is done."""
        await self._workspace.open(KEY)
        await self._queue.resume()
        await _until(lambda: bool(self._tables.rows))
        was_paused, overview = self._queue.is_paused, self._tables.overview
        self._queue.set_paused(False)
        while len(await self._done()) < len(self._tables.rows):  # noqa: ASYNC110 - whatever the ledger says
            await asyncio.sleep(0.2)
        sent = sorted(await self._done(), key=lambda job: job.submitted_ms or 0)
        await _until(lambda: {str(overview.standing(row.id)) for row in self._tables.rows} == {"done"})
        standings = Counter(str(overview.standing(row.id)) for row in self._tables.rows)
        first = [job.recipe.prompt for job in sent[:IN_FRONT]]
        print(json.dumps({"paused": was_paused, "first": first, "standings": standings}), flush=True)
        await self._supervisor.shutdown(5)
        await self._workspace.close()
        self._workers.close()

    async def _done(self):
        desk = await self._workspace.desk()
        return await desk.ledger.jobs_in([JobState.DONE])


async def _until(probe: Callable[[], bool]) -> None:
    while not probe():  # noqa: ASYNC110 - whatever it is that is to be true
        await asyncio.sleep(0.02)


def run(library: str, address: str, file: str, what: str) -> int:
    """Be the program."""
    app = QApplication([])

    async def main(_stop: asyncio.Event) -> None:
        program = _Program(Path(library), address)
        await (program.order(Path(file)) if what == "order" else program.go_on())

    return loop.run(app, main)


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:]))
