"""Placing an order: from a checked recipe to a row in the ledger, before anything leaves."""

from __future__ import annotations

from imageedit_desktop.domain import price
from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.events import JobChanged
from imageedit_desktop.domain.ids import new_job_id
from imageedit_desktop.domain.inputs import UNTOLD
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.pipeline.desk import Desk


async def place(desk: Desk, recipe: Recipe) -> Job:
    """Write a job down, durably. Nothing is sent; `run_job` does that.

    Raises:
        InputError: SOURCE_MISSING, the recipe is that of a task whose source the service does not tell.
        LibraryError: the ledger could not be written; there is no order.
    """
    if recipe.source == UNTOLD:
        raise InputError(problem(Code.SOURCE_MISSING))
    job = Job(
        id=new_job_id(),
        recipe=recipe,
        state=JobState.QUEUED,
        origin=desk.origin,
        price=price.price_of(recipe.images, desk.capabilities.price_per_image),
        created_ms=desk.clock.now_ms(),
    )
    await desk.workers.database(desk.library.jobs.add, job)
    desk.tell(JobChanged(job=job))
    return job
