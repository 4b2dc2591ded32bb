"""Placing one order, for tests that need no more."""

from __future__ import annotations

from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.place_order import place_orders


async def place_order(desk: Desk, recipe: Recipe, *, again: bool = False) -> Job:
    """Write it down."""
    (job,) = await place_orders(desk, [recipe], again=again)
    return job
