"""``imageedit-desktop table``: many edits, from a CSV file to files."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

from imageedit_desktop import wording
from imageedit_desktop.cli import report
from imageedit_desktop.cli.outcome import Outcome, see_orders_through
from imageedit_desktop.cli.output import NOTHING_SENT, note, say
from imageedit_desktop.cli.progress import open_progress
from imageedit_desktop.cli.session import find_key, open_session, run_until_stopped
from imageedit_desktop.domain.errors import Code, ImageEditError, InputError, Problem, problem
from imageedit_desktop.domain.ids import JobId, new_row_id, new_table_id
from imageedit_desktop.domain.inputs import Input
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.money import price
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.remedy import has_or_may_get_pictures
from imageedit_desktop.domain.table.checked import Checked, Known, check
from imageedit_desktop.domain.table.contents import ReadPicture, Table, numbered, table_name, with_read
from imageedit_desktop.domain.table.csv_text import Sheet
from imageedit_desktop.domain.table.plan import Plan, plan
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.undivided import undivided
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.place_order import release
from imageedit_desktop.pipeline.recover.resume import find_unfinished
from imageedit_desktop.pipeline.tables import keep_tables
from imageedit_desktop.pipeline.tables.cell_pictures import changed_files, read_pictures
from imageedit_desktop.pipeline.tables.learn import learn, ordered_before
from imageedit_desktop.pipeline.tables.order_rows import order_rows
from imageedit_desktop.pipeline.tables.table_files import read_file

_PROBLEMS_TOLD_MAX = 20


def table(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    return run_until_stopped(lambda workers: _table(workers, arguments))


async def _table(workers: Workers, arguments: argparse.Namespace) -> int:
    progress = open_progress()
    try:
        sheet = await read_file(workers, arguments.file)
        key = None if arguments.rehearsal else await find_key(workers)
        async with open_session(
            workers, rehearsal=arguments.rehearsal, library=arguments.library, key=key, tell=progress.tell
        ) as desk:
            return await _order(desk, sheet, arguments)
    except ImageEditError as error:
        return report.nothing_sent(error.problems, as_json_object=arguments.json)
    except asyncio.CancelledError:
        return report.stopped_before(as_json_object=arguments.json)
    finally:
        progress.close()


async def _order(desk: Desk, sheet: Sheet, arguments: argparse.Namespace) -> int:
    """Check and price all rows, order those that are not ordered yet, and see all through."""
    await desk.catalogue.learn()
    kept = await _keep(desk, sheet, arguments.name or arguments.file.stem)
    known, rows = await _read(desk, kept)
    planned = await _plan(desk, kept, rows, again=arguments.again)
    _tell_repeats(planned)
    _refuse_problems(rows, planned)
    unsent = await _unsent(desk, kept)
    _check_cost(_total(planned, unsent), arguments.max_cost)
    if not planned.going and not kept.jobs:
        raise InputError(problem(Code.TABLE_HAS_NOTHING_TO_ORDER))
    if (planned.going or unsent) and not await _is_meant(desk, planned, unsent, yes=arguments.yes):
        return NOTHING_SENT
    before = await keep_tables.jobs(desk, kept.id)
    # Whole, so that orders which are written down when Ctrl+C comes are also given up: nothing is awaited between.
    placed = await undivided(_place(desk, kept, planned, known, unsent))
    outcomes = await _without_repeated(desk, kept, await _see_through(desk, [*before, *placed]))
    return report.table_finished(kept.name, outcomes, await _numbers(desk, kept), as_json_object=arguments.json)


async def _keep(desk: Desk, sheet: Sheet, name: str) -> Table:
    """The table of this name, where it is the very same; else a new one."""
    lines = [(line.cells, line.others) for line in sheet.lines]
    rows = numbered(lines, (new_row_id() for _ in lines), 1)
    wanted = Table(
        id=new_table_id(),
        name=table_name(name) or "table",
        rows=rows,
        next_number=len(rows) + 1,
        unknown=sheet.unknown,
        delimiter=sheet.delimiter,
    )
    if sheet.unknown:
        note(f"Columns that mean nothing here: {', '.join(sheet.unknown)}.")
    before = await keep_tables.named(desk, wanted.name)
    if before is not None and _texts(before) == _texts(wanted):
        return before
    return await keep_tables.add(desk, wanted)


def _texts(kept: Table) -> list[tuple[object, object]]:
    return [(dict(row.cells), dict(row.others)) for row in kept.rows]


async def _read(desk: Desk, kept: Table) -> tuple[Known, list[Checked]]:
    """Read the pictures of all rows, and hold these against everything."""
    changed = await changed_files(desk, kept.marks)
    if changed:
        note(f"Changed since they were read, and read again: {', '.join(Path(text).name for text in changed)}.")
    found: dict[str, Input | Problem] = {
        text: picture for text, picture in kept.pictures.items() if text not in changed
    }
    known = await learn(desk, found)
    unread = [text for row in kept.rows for text in check(row, known).unread]
    if unread:
        note(f"Reading {len(set(unread))} pictures.")
        read: dict[str, ReadPicture] = {}
        await read_pictures(desk, unread, read.__setitem__)
        found.update((text, one.found) for text, one in read.items())
        await keep_tables.change(desk, kept, with_read(kept, read))
    return known, [check(row, known) for row in kept.rows]


async def _plan(desk: Desk, kept: Table, rows: Sequence[Checked], *, again: bool) -> Plan:
    ordered, failed = await keep_tables.ordered(desk, kept.id), await keep_tables.failed(desk, kept.id)
    earlier = await ordered_before(desk, {key for one in rows for key in one.keys})
    return plan(rows, ordered=ordered, failed=failed, earlier=earlier, leaves_out_repeats=not again)


def _refuse_problems(rows: Sequence[Checked], planned: Plan) -> None:
    """Say what is wrong in which cell, all of it as far as anybody reads; nothing is ordered then."""
    if not planned.wrong:
        return
    told = [(one.row.number, wrong) for one in rows for wrong in one.problems]
    for number, wrong in told[:_PROBLEMS_TOLD_MAX]:
        say(f"Row {number}, {wrong.column}: {wording.of_problem(wrong.problem)}")
    if len(told) > _PROBLEMS_TOLD_MAX:
        say(f"And {len(told) - _PROBLEMS_TOLD_MAX} more.")
    raise InputError(problem(Code.TABLE_HAS_PROBLEMS, count=planned.wrong))


def _tell_repeats(planned: Plan) -> None:
    if planned.repeats and planned.leaves_out_repeats:
        note(f"{len(planned.repeats)} rows ask for the same as others, or as orders of before, and are left out.")


def _total(planned: Plan, unsent: Sequence[Job]) -> MicroUsd:
    """What all costs that is sent on the word."""
    return MicroUsd(planned.price + sum(job.price for job in unsent))


def _check_cost(total: MicroUsd, limit: str | None) -> None:
    if limit is not None and total > (most := price.parse_usd(limit)):
        words = {"price": price.format_usd(total), "limit": price.format_usd(most)}
        raise InputError(problem(Code.TOO_EXPENSIVE, **words))


async def _unsent(desk: Desk, kept: Table) -> list[Job]:
    """Orders of this table that an earlier run wrote down and did not send."""
    if not kept.jobs:
        return []
    mine = {job_id for jobs in kept.jobs.values() for job_id in jobs}
    return list((await find_unfinished(desk, only=mine)).unsent)


async def _is_meant(desk: Desk, planned: Plan, unsent: Sequence[Job], *, yes: bool) -> bool:
    """Ask once about all of it; who cannot be asked is told what to add."""
    total = _total(planned, unsent)
    images = planned.images + sum(job.recipe.images for job in unsent)
    told = f"{planned.requests + len(unsent)} requests, {images} images, {price.format_usd(total)}"
    if yes:
        say(f"Ordering {told}.")
        return True
    if not sys.stdin.isatty():
        say(f"{told}. Nothing was ordered; --yes orders it.")
        return False
    say(f"{told}. Order? [y/N]")
    answer = await desk.workers.file(sys.stdin.readline)
    return answer.strip().casefold() in {"y", "yes"}


async def _place(desk: Desk, kept: Table, planned: Plan, known: Known, unsent: Sequence[Job]) -> list[Job]:
    """Write the orders down, and let go what was written down before; where the budget refuses, neither."""
    placed = await order_rows(desk, kept.id, planned, known) if planned.going else []
    await release(desk, unsent)
    return placed


async def _see_through(desk: Desk, jobs: Sequence[Job]) -> list[Outcome]:
    """All orders of the table, those that were done before included, oldest first."""
    open_ids = [job.id for job in jobs if job.state is not JobState.DONE]
    ended = {outcome.job.id: outcome for outcome in await see_orders_through(desk, open_ids)}
    return [ended.get(job.id) or await _done(desk, job) for job in jobs]


async def _without_repeated(desk: Desk, kept: Table, outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Leave out what came to nothing and was ordered again since, with success or hope of it."""
    failed, keys = await keep_tables.failed(desk, kept.id), await keep_tables.keys(desk, kept.id)
    row_jobs = (await keep_tables.get(desk, kept.id)).jobs
    living = {job_id for row, jobs in row_jobs.items() for job_id in jobs if keys.get(job_id) not in failed[row]}
    return [one for one in outcomes if has_or_may_get_pictures(one.job) or one.job.id not in living]


async def _done(desk: Desk, job: Job) -> Outcome:
    return Outcome(job=job, results=tuple(await desk.ledger.results_of(job.id)), problem=job.reason)


async def _numbers(desk: Desk, kept: Table) -> dict[JobId, int]:
    """The numbers of the rows, by their orders."""
    now = await keep_tables.get(desk, kept.id)
    numbers = {row.id: row.number for row in now.rows}
    return {job_id: numbers.get(row_id, 0) for row_id, jobs in now.jobs.items() for job_id in jobs}
