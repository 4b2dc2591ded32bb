"""``imageedit-desktop resume``: finish what a crash, a quit or Ctrl+C interrupted."""

from __future__ import annotations

import argparse
import asyncio

from imageedit_desktop.cli import output, report
from imageedit_desktop.cli.outcome import Outcome, see_all_through
from imageedit_desktop.cli.service_command import run_at_service
from imageedit_desktop.domain.errors import InputError, Problem
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.money import price
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.place_order import release
from imageedit_desktop.pipeline.reconcile_charges import reconcile_recent
from imageedit_desktop.pipeline.recover.resume import find_unfinished


def resume(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""

    async def story(desk: Desk) -> int:
        return report.all_finished(await _finish(desk), as_json_object=arguments.json)

    return run_at_service(arguments, story, obeys_pause=True)


async def _finish(desk: Desk) -> list[Outcome]:
    """Run everything that can go on. Asking for it on the command line is the word to send what was not sent.

    What waits in a queue that was paused goes on waiting, and so does what an open window has in its queue.
    """
    unfinished = await find_unfinished(desk, asked_for=True)
    refusal = await _why_not_released(desk, unfinished.unsent)
    if unfinished.unreadable:
        _say_left_alone(len(unfinished.unreadable))
    if unfinished.paused:
        _say_paused(len(unfinished.paused))
    sending = () if refusal else unfinished.unsent
    if sending:
        _say_price(sending)
    jobs = (*unfinished.under_way, *sending, *unfinished.unknown)
    ended = await see_all_through(desk, [job.id for job in jobs])
    if not _is_stopped():
        await reconcile_recent(desk)
    return [*ended, *(Outcome(job=job, results=(), problem=refusal) for job in unfinished.unsent if refusal)]


def _is_stopped() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def _why_not_released(desk: Desk, jobs: tuple[Job, ...]) -> Problem | None:
    """Let them go, unless the budget is smaller than when they were written down."""
    try:
        await release(desk, jobs)
    except InputError as error:
        return error.first
    return None


def _say_left_alone(count: int) -> None:
    """Nobody must take them for finished."""
    if count == 1:
        output.say("1 order is from another version of the program, or damaged. It was left as it is.")
    else:
        output.say(
            f"{count} orders are from another version of the program, or damaged. They were left as they are."
        )


def _say_paused(count: int) -> None:
    orders = "1 order waits" if count == 1 else f"{count} orders wait"
    output.say(f"{orders} in a queue that is paused. Resume sending in the window.")


def _say_price(jobs: tuple[Job, ...]) -> None:
    total = price.MicroUsd(sum(job.price for job in jobs))
    orders = "1 order" if len(jobs) == 1 else f"{len(jobs)} orders"
    output.say(f"Sending {orders} not sent before, {price.format_usd(total)}.")
