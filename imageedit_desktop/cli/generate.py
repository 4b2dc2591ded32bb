"""``imageedit-desktop generate``: one edit, from arguments to files."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TypeVar

from imageedit_desktop.cli import report
from imageedit_desktop.cli.progress import open_progress
from imageedit_desktop.cli.session import find_key, open_session, run_until_stopped
from imageedit_desktop.domain import geometry, limits, price, recipe
from imageedit_desktop.domain.errors import (
    Code,
    ImageEditError,
    InputError,
    LibraryError,
    Problem,
    ServiceError,
    problem,
)
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.inputs import Input, InputFile, InputUrl
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.recipe import Draft, TrayEntry
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.pipeline.adopt import adopt
from imageedit_desktop.pipeline.desk import Desk
from imageedit_desktop.pipeline.load_input import keep
from imageedit_desktop.pipeline.opening import learn_capabilities
from imageedit_desktop.pipeline.order import place
from imageedit_desktop.pipeline.run_job import run_job
from imageedit_desktop.pipeline.stop import stop_waiting
from imageedit_desktop.pipeline.workers import Workers

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """The arguments, read.

    Attributes:
        originals: the file of each picture, by its place in the draft: source first.
        max_cost: None where there is no limit.
    """

    draft: Draft
    originals: tuple[tuple[InputFile, Path], ...]
    max_cost: price.MicroUsd | None


def generate(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    return run_until_stopped(lambda workers: _generate(workers, arguments))


async def _generate(workers: Workers, arguments: argparse.Namespace) -> int:
    try:
        wish = await _read(workers, arguments)
        key = None if arguments.rehearsal else await find_key(workers)
    except (ImageEditError, asyncio.CancelledError) as error:
        return _nothing_sent(error, arguments)
    progress = open_progress()
    try:
        async with open_session(
            workers, rehearsal=arguments.rehearsal, library=arguments.library, key=key, tell=progress.tell
        ) as desk:
            return await _order(desk, wish, arguments)
    except (ImageEditError, asyncio.CancelledError) as error:
        return _nothing_sent(error, arguments)
    finally:
        progress.close()


def _nothing_sent(error: BaseException, arguments: argparse.Namespace) -> int:
    problems = error.problems if isinstance(error, ImageEditError) else (problem(Code.STOPPED_WAITING),)
    return report.nothing_sent(problems, as_json_object=arguments.json)


async def _order(desk: Desk, wish: Wish, arguments: argparse.Namespace) -> int:
    """Check what only the service can tell, write the order down, and see it through."""
    await learn_capabilities(desk)
    made = recipe.build(wish.draft, desk.capabilities)
    _check_cost(wish, price.price_of(made.images, desk.capabilities.price_per_image))
    for picture, path in wish.originals:
        await keep(desk, picture, path)
    job = await place(desk, made)
    outcome = await see_through(desk, job.id)
    return report.finished(outcome, as_json_object=arguments.json)


async def see_through(desk: Desk, job_id: JobId) -> report.Outcome:
    """Run a job as far as it goes; what stops it on the way is in the outcome, never raised."""
    stopped: Problem | None = None
    try:
        job = await run_job(desk, job_id)
        if job.state is JobState.UNKNOWN and (await adopt(desk, job)).state is JobState.WAITING:
            await run_job(desk, job_id)
    except (ServiceError, LibraryError) as error:
        stopped = error.first
    except asyncio.CancelledError:
        stopped = problem(Code.STOPPED_WAITING)
        await _give_up_unsent(desk, job_id)
    job = await desk.job(job_id)
    results = await desk.workers.database(desk.library.results.of_job, job_id)
    return report.Outcome(job=job, results=tuple(results), problem=job.reason or stopped)


async def _give_up_unsent(desk: Desk, job_id: JobId) -> None:
    """An order that had not left when the user stopped is not sent by a later ``resume``."""
    job = await desk.job(job_id)
    if job.submitted_ms is None or job.state is JobState.QUEUED:
        await stop_waiting(desk, job_id)


def _check_cost(wish: Wish, cost: price.MicroUsd) -> None:
    if wish.max_cost is not None and cost > wish.max_cost:
        words = {"price": price.format_usd(cost), "limit": price.format_usd(wish.max_cost)}
        raise InputError(problem(Code.TOO_EXPENSIVE, **words))


async def _read(workers: Workers, arguments: argparse.Namespace) -> Wish:
    """Read and check all arguments.

    Raises:
        InputError: with every problem at once; nothing was written or sent.
    """
    problems: list[Problem] = []

    def read(reader: Callable[[str], T], text: str, otherwise: T) -> T:
        try:
            return reader(text)
        except InputError as error:
            problems.extend(error.problems)
            return otherwise

    originals: list[tuple[InputFile, Path]] = []

    async def picture(text: str) -> Input | None:
        if text.startswith(("http://", "https://")):
            return InputUrl(url=text)
        try:
            found = await workers.picture(inspect, Path(text))
        except InputError as error:
            problems.extend(error.problems)
            return None
        originals.append((found, Path(text)))
        return found

    source = await picture(arguments.image) if arguments.image else None
    portraits = [await picture(text) for text in arguments.character]
    draft = Draft(
        prompt=arguments.prompt,
        source=source,
        tray=tuple(TrayEntry(portrait=portrait) for portrait in portraits if portrait is not None),
        size=read(geometry.parse, arguments.size, geometry.DEFAULT_SIZE),
        images=read(_read_count, arguments.count, limits.IMAGES_MIN),
        seed=read(_read_seed, arguments.seed, None) if arguments.seed is not None else None,
        optimize_prompt=arguments.optimize_prompt,
    )
    max_cost = read(_read_cost, arguments.max_cost, None) if arguments.max_cost is not None else None
    found_in_draft = recipe.problems_of(draft)
    if problems and arguments.image:
        # The source was given but cannot be used: that is said already.
        found_in_draft = tuple(p for p in found_in_draft if p.code is not Code.SOURCE_MISSING)
    if problems or found_in_draft:
        raise InputError(*problems, *found_in_draft)
    wish = Wish(draft=draft, originals=tuple(originals), max_cost=max_cost)
    _check_cost(wish, recipe.price_of(draft))
    return wish


def _read_count(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        low, high = limits.IMAGES_MIN, limits.IMAGES_MAX
        raise InputError(problem(Code.IMAGES_OUT_OF_RANGE, count=text[:20], min=low, max=high)) from None


def _read_seed(text: str) -> int | None:
    try:
        return int(text)
    except ValueError:
        raise InputError(problem(Code.SEED_INVALID, text=text[:40])) from None


def _read_cost(text: str) -> price.MicroUsd | None:
    try:
        amount = Decimal(text.removeprefix("$"))
    except InvalidOperation:
        amount = Decimal(-1)
    if not amount.is_finite() or amount < 0:
        raise InputError(problem(Code.COST_INVALID, text=text[:20]))
    return price.from_usd(amount)
