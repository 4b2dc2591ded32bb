"""``imageedit-desktop rescue``: fetch all that the service still has, whoever ordered it."""

from __future__ import annotations

import argparse
import asyncio

from imageedit_desktop.cli import report
from imageedit_desktop.cli.outcome import see_all_through
from imageedit_desktop.cli.progress import open_progress
from imageedit_desktop.cli.session import find_key, open_session, run_until_stopped
from imageedit_desktop.domain.errors import ImageEditError, ServiceError
from imageedit_desktop.pipeline.desk import Desk
from imageedit_desktop.pipeline.rescue import count, look
from imageedit_desktop.pipeline.workers import Workers


def rescue(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    return run_until_stopped(lambda workers: _rescue(workers, arguments))


async def _rescue(workers: Workers, arguments: argparse.Namespace) -> int:
    progress = open_progress()
    try:
        key = await find_key(workers)
        async with open_session(
            workers, rehearsal=False, library=arguments.library, key=key, tell=progress.tell
        ) as desk:
            return await _sweep(desk, as_json_object=arguments.json)
    except ServiceError as error:
        report.nothing_sent(error.problems, as_json_object=arguments.json)
        return report.FAILED
    except ImageEditError as error:
        return report.nothing_sent(error.problems, as_json_object=arguments.json)
    except asyncio.CancelledError:
        return report.stopped_before(as_json_object=arguments.json)
    finally:
        progress.close()


async def _sweep(desk: Desk, *, as_json_object: bool) -> int:
    found = await look(desk)
    outcomes = await see_all_through(desk, found.to_fetch)
    return report.rescued(await count(desk, found), outcomes, as_json_object=as_json_object)
