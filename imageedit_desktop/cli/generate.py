"""``imageedit-desktop generate``: one edit, from arguments to files."""

from __future__ import annotations

import argparse
import asyncio

from imageedit_desktop.cli import generate_arguments, report
from imageedit_desktop.cli.generate_arguments import GenerateArguments
from imageedit_desktop.cli.outcome import see_through
from imageedit_desktop.cli.progress import open_progress
from imageedit_desktop.cli.session import find_key, open_session, run_until_stopped
from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.errors import Code, ImageEditError, InputError, problem
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.undivided import undivided
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.load_input import keep
from imageedit_desktop.pipeline.place_order import place_order, question_about


def generate(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    return run_until_stopped(lambda workers: _generate(workers, arguments))


async def _generate(workers: Workers, arguments: argparse.Namespace) -> int:
    progress = open_progress()
    try:
        wanted = await generate_arguments.read(workers, arguments)
        key = None if arguments.rehearsal else await find_key(workers)
        async with open_session(
            workers, rehearsal=arguments.rehearsal, library=arguments.library, key=key, tell=progress.tell
        ) as desk:
            return await _order(desk, wanted, again=arguments.again, as_json_object=arguments.json)
    except ImageEditError as error:
        return report.nothing_sent(error.problems, as_json_object=arguments.json)
    except asyncio.CancelledError:
        return report.stopped_before(as_json_object=arguments.json)
    finally:
        progress.close()


async def _order(desk: Desk, wanted: GenerateArguments, *, again: bool, as_json_object: bool) -> int:
    """Check what only the service can tell, write the order down, and see it through."""
    await desk.catalogue.learn()
    made = recipe.build(wanted.draft, desk.catalogue.capabilities)
    wanted.check_cost(desk.catalogue.price_of(made))
    if not again:
        await _refuse_repetition(desk, made)
    report.remarks(picture for picture, _path in wanted.originals)
    for picture, path in wanted.originals:
        await keep(desk, picture, path)
    # Whole, so that an order which is written down when Ctrl+C comes is also given up.
    job = await undivided(place_order(desk, made, again=again))
    return report.finished(await see_through(desk, job.id), as_json_object=as_json_object)


async def _refuse_repetition(desk: Desk, made: Recipe) -> None:
    """Pay only on a word for what is there already, or under way."""
    question = await question_about(desk, made)
    if question is None or question.earlier is None:
        return
    saved = [result.path for result in await desk.ledger.results_of(question.earlier.id) if result.path]
    if question.earlier.state is JobState.DONE and saved:
        raise InputError(problem(Code.ALREADY_MADE, path=str(saved[0])))
    raise InputError(problem(Code.ALREADY_ORDERED))
