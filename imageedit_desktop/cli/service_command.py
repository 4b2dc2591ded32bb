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


def run_at_service(
    arguments: argparse.Namespace, story: Callable[[Desk], Awaitable[int]], *, obeys_pause: bool = False
) -> int:
    """Run a story at a desk of the library in the arguments; returns the exit code.

    Args:
        arguments: of the command.
        story: what it does.
        obeys_pause: see `pipeline.opening.open_desk`.
    """
    return run_until_stopped(lambda workers: _run(workers, arguments, story, obeys_pause=obeys_pause))


async def _run(
    workers: Workers, arguments: argparse.Namespace, story: Callable[[Desk], Awaitable[int]], *, obeys_pause: bool
) -> int:
    progress = open_progress()
    try:
        key = await find_key(workers)
        async with open_session(
            workers,
            rehearsal=False,
            library=arguments.library,
            key=key,
            tell=progress.tell,
            obeys_pause=obeys_pause,
        ) as desk:
            return await story(desk)
    except ImageEditError as error:
        return report.nothing_sent(error.problems, as_json_object=arguments.json)
    except asyncio.CancelledError:
        return report.stopped_before(as_json_object=arguments.json)
    finally:
        progress.close()
