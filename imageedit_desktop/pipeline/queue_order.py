"""The queue of jobs that were not sent yet: pausing it, and what goes first."""

from __future__ import annotations

from collections.abc import Collection

from imageedit_desktop.domain.events import JobChanged
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.queue_order import NOT_SENT_YET, WAIT_FOR_TURN, turn_of
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.place_order import release
from imageedit_desktop.store.library import Library

_PAUSED = "queue_paused"
"""Setting of the library: there, with any word, while nothing is to be sent."""


def is_paused(library: Library) -> bool:
    """Whether nothing is to be sent; in the database's thread."""
    return library.settings.get(_PAUSED) is not None


async def pause(desk: Desk) -> None:
    """Send nothing new from now on, also after a restart; what was submitted is waited for.

    When this returns, no order leaves that has not left.

    Raises:
        LibraryError: it could not be written down; nothing is sent in this session all the same.
    """
    desk.lanes.pause()
    await desk.ledger.run(_write_paused)


async def resume(desk: Desk) -> None:
    """Send again, in the order of the queue.

    Raises:
        InputError: the budget, as it is now, does not allow all that waits; the queue stays paused.
        LibraryError: the budget cannot be read, or the ledger not be written; likewise.
    """
    await release(desk, await desk.ledger.jobs_in(WAIT_FOR_TURN))
    await desk.ledger.run(_write_resumed)
    desk.lanes.resume()


async def move(desk: Desk, job_ids: Collection[JobId], *, before: JobId | None) -> None:
    """Have jobs sent right before another one, in the order that they have among themselves; None for last.

    Those that were sent meanwhile are left out; before one that was sent means first of all.

    Raises:
        LibraryError: the ledger cannot be written.
    """
    jobs = await desk.ledger.run(_move, job_ids, before)
    desk.lanes.move(jobs)
    for job in jobs:
        desk.tell(JobChanged(job=job))


async def move_to_front(desk: Desk, job_ids: Collection[JobId]) -> None:
    """Have jobs sent next, in the order that they have among themselves.

    Raises:
        LibraryError: the ledger cannot be written.
    """
    waiting = sorted(await desk.ledger.jobs_in(NOT_SENT_YET), key=turn_of)
    first = next((job.id for job in waiting), None)
    await move(desk, job_ids, before=first)


def _write_paused(library: Library) -> None:
    library.settings.keep(_PAUSED, "yes")


def _write_resumed(library: Library) -> None:
    library.settings.remove(_PAUSED)


def _move(library: Library, job_ids: Collection[JobId], before: JobId | None) -> list[Job]:
    return library.jobs.move(job_ids, before)
