"""``imageedit-desktop generate``: one edit, from arguments to files."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence

from imageedit_desktop.cli import generate_arguments, report
from imageedit_desktop.cli.generate_arguments import GenerateArguments
from imageedit_desktop.cli.outcome import see_orders_through, see_through
from imageedit_desktop.cli.output import SAVED, note, put_code
from imageedit_desktop.cli.progress import open_progress
from imageedit_desktop.cli.session import find_key, open_session, run_until_stopped
from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.draft import seeds
from imageedit_desktop.domain.errors import Code, ImageEditError, InputError, problem
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.request_code.write import write
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.undivided import undivided
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.load_input import keep
from imageedit_desktop.pipeline.place_order import place_orders, question_about
from imageedit_desktop.pipeline.request_code import describe_request


def generate(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    return run_until_stopped(lambda workers: _generate(workers, arguments))


async def _generate(workers: Workers, arguments: argparse.Namespace) -> int:
    progress = open_progress()
    try:
        wanted = await generate_arguments.read(workers, arguments)
        if arguments.print_code is not None:
            return await _print_code(workers, arguments, wanted)
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


async def _print_code(workers: Workers, arguments: argparse.Namespace, wanted: GenerateArguments) -> int:
    """Tell the request as code. The library keeps its pictures, in the form in which the code uploads them."""
    async with open_session(
        workers, rehearsal=arguments.rehearsal, library=arguments.library, key=None, tell=lambda _event: None
    ) as desk:
        for picture, path in wanted.originals:
            await keep(desk, picture, path)
        first, *others = _requests(wanted, recipe.build(wanted.draft))
        request = await describe_request(desk, first)
    if others:
        note(f"This is the first of {1 + len(others)} requests; each has a seed of its own.")
    put_code(write(request, arguments.print_code))
    return SAVED


async def _order(desk: Desk, wanted: GenerateArguments, *, again: bool, as_json_object: bool) -> int:
    """Check what only the service can tell, write the order down, and see it through."""
    await desk.catalogue.learn()
    made = recipe.build(wanted.draft, desk.catalogue.capabilities)
    wanted.check_cost(desk.catalogue.price_of(made))
    recipes = _requests(wanted, made)
    if not again:
        await _refuse_repetition(desk, recipes)
    report.remarks(picture for picture, _path in wanted.originals)
    for picture, path in wanted.originals:
        await keep(desk, picture, path)
    # Whole, so that an order which is written down when Ctrl+C comes is also given up.
    jobs = await undivided(place_orders(desk, recipes, again=again))
    if len(jobs) == 1:
        return report.finished(await see_through(desk, jobs[0].id), as_json_object=as_json_object)
    outcomes = await see_orders_through(desk, [job.id for job in jobs])
    return report.all_finished(outcomes, as_json_object=as_json_object)


def _requests(wanted: GenerateArguments, made: Recipe) -> tuple[Recipe, ...]:
    """One for all images, or one for each."""
    return seeds.apart(made, seeds.choose) if wanted.draft.reproducible else (made,)


async def _refuse_repetition(desk: Desk, recipes: Sequence[Recipe]) -> None:
    """Pay only on a word for what is there already, or under way."""
    question = await question_about(desk, *recipes)
    if question is None or question.earlier is None:
        return
    saved = [result.path for result in await desk.ledger.results_of(question.earlier.id) if result.path]
    if question.earlier.state is JobState.DONE and saved:
        raise InputError(problem(Code.ALREADY_MADE, path=str(saved[0])))
    raise InputError(problem(Code.ALREADY_ORDERED))
