"""``imageedit-desktop resume``: finish what a crash, a quit or Ctrl+C interrupted."""

from __future__ import annotations

import argparse
import asyncio

from imageedit_desktop.cli import report
from imageedit_desktop.cli.outcome import Outcome, see_all_through
from imageedit_desktop.cli.progress import open_progress
from imageedit_desktop.cli.session import find_key, open_session, run_until_stopped
from imageedit_desktop.domain import price
from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.domain.job import Job
from imageedit_desktop.pipeline.desk import Desk
from imageedit_desktop.pipeline.resume import find_unfinished
from imageedit_desktop.pipeline.workers import Workers


def resume(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    return run_until_stopped(lambda workers: _resume(workers, arguments))


async def _resume(workers: Workers, arguments: argparse.Namespace) -> int:
    progress = open_progress()
    try:
        key = await find_key(workers)
        async with open_session(
            workers, rehearsal=False, library=arguments.library, key=key, tell=progress.tell
        ) as desk:
            return report.all_finished(await _finish(desk), as_json_object=arguments.json)
    except ImageEditError as error:
        return report.nothing_sent(error.problems, as_json_object=arguments.json)
    except asyncio.CancelledError:
        return report.stopped_before(as_json_object=arguments.json)
    finally:
        progress.close()


async def _finish(desk: Desk) -> list[Outcome]:
    """Run everything that can go on. Asking for it on the command line is the word to send what was not sent."""
    unfinished = await find_unfinished(desk)
    if unfinished.unsent:
        _say_price(unfinished.unsent)
    jobs = (*unfinished.under_way, *unfinished.unsent, *unfinished.unknown)
    return await see_all_through(desk, [job.id for job in jobs])


def _say_price(jobs: tuple[Job, ...]) -> None:
    total = price.MicroUsd(sum(job.price for job in jobs))
    orders = "1 order" if len(jobs) == 1 else f"{len(jobs)} orders"
    report.say(f"Sending {orders} not sent before, {price.format_usd(total)}.")
