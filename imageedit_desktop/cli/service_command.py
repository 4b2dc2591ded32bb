"""The frame of a command that works with the real service: its key, its library, and words for what fails."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Awaitable, Callable

from imageedit_desktop.cli import report
from imageedit_desktop.cli.progress import open_progress
from imageedit_desktop.cli.session import find_key, open_session, run_until_stopped
from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.workers import Workers


def run_at_service(arguments: argparse.Namespace, story: Callable[[Desk], Awaitable[int]]) -> int:
    """Run a story at a desk of the library in the arguments; returns the exit code."""
    return run_until_stopped(lambda workers: _run(workers, arguments, story))


async def _run(workers: Workers, arguments: argparse.Namespace, story: Callable[[Desk], Awaitable[int]]) -> int:
    progress = open_progress()
    try:
        key = await find_key(workers)
        async with open_session(
            workers, rehearsal=False, library=arguments.library, key=key, tell=progress.tell
        ) as desk:
            return await story(desk)
    except ImageEditError as error:
        return report.nothing_sent(error.problems, as_json_object=arguments.json)
    except asyncio.CancelledError:
        return report.stopped_before(as_json_object=arguments.json)
    finally:
        progress.close()
