"""Ordering the rows of a table: all or none, each once, and found again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from support.placing import place_order
from support.service_desk import SOURCE, desk_at
from support.service_server import Service
from support.stories import story

from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.ids import RowId, new_table_id
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.money.budget import Budget
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.table.checked import Checked, Known, check
from imageedit_desktop.domain.table.contents import Table
from imageedit_desktop.domain.table.plan import Plan, plan
from imageedit_desktop.domain.table.row import Column, Row
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.tables.learn import learn, ordered_before
from imageedit_desktop.pipeline.tables.order_rows import order_rows

PICTURES = {"fox.png": SOURCE}


def rows(*prompts: str, **cells: str) -> tuple[Row, ...]:
    each = {Column(name): text for name, text in cells.items()}
    return tuple(
        Row(id=RowId(f"{number:032}"), number=number).with_cells(
            {Column.SOURCE: "fox.png", Column.PROMPT: prompt, **each}
        )
        for number, prompt in enumerate(prompts, 1)
    )


async def keep(desk: Desk, *made: Row) -> Table:
    table = Table(id=new_table_id(), name="Autumn", rows=made, pictures=PICTURES)
    return await desk.ledger.run(lambda library: library.request_tables.add(table, at_ms=1))


async def planned(desk: Desk, table: Table, *, once: bool = True) -> tuple[Plan, Known]:
    known = await learn(desk, table.pictures)
    checked = [check(row, known) for row in table.rows]
    ordered = await desk.ledger.run(lambda library: library.request_tables.ordered(table.id))
    failed = await desk.ledger.run(lambda library: library.request_tables.failed(table.id))
    earlier = await ordered_before(desk, {key for one in checked for key in one.keys})
    return plan(checked, ordered=ordered, failed=failed, earlier=earlier, leaves_out_repeats=once), known


async def _jobs(desk: Desk) -> int:
    return len(await desk.ledger.jobs_in(list(JobState)))


@story
async def test_what_is_ready_is_ordered_in_the_order_of_the_rows(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        table = await keep(desk, *rows("a", "{b|c}", "", "d"))
        told, known = await planned(desk, table)

        jobs = await order_rows(desk, table.id, told, known)

        assert [job.recipe.prompt for job in jobs] == ["a", "b", "c", "d"]
        assert sum(job.price for job in jobs) == told.price
        kept = await desk.ledger.run(lambda library: library.request_tables.get(table.id))
        assert [len(kept.jobs.get(row.id, ())) for row in table.rows] == [1, 2, 0, 1]
        again, known = await planned(desk, table)
        assert (again.going, again.ordered, again.wrong) == ((), 3, 1)
        with pytest.raises(InputError) as refused:
            await order_rows(desk, table.id, again, known)
        assert refused.value.code is Code.TABLE_HAS_NOTHING_TO_ORDER


@story
async def test_a_plan_that_is_carried_out_twice_orders_once(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        table = await keep(desk, *rows("a", "b"))
        told, known = await planned(desk, table, once=False)
        await order_rows(desk, table.id, told, known)

        with pytest.raises(InputError) as refused:
            await order_rows(desk, table.id, told, known)

        assert refused.value.code is Code.ROW_ALREADY_ORDERED
        assert await _jobs(desk) == 2


@story
async def test_what_was_ordered_elsewhere_meanwhile_keeps_all_from_being_ordered(
    service: Service, tmp_path: Path
) -> None:
    async with desk_at(service, tmp_path) as desk:
        table = await keep(desk, *rows("a", "b", seed="7"))
        told, known = await planned(desk, table)
        elsewhere = await keep(desk, *(replace(row, id=RowId(f"x{row.number}")) for row in rows("b", seed="7")))
        await order_rows(desk, elsewhere.id, *await planned(desk, elsewhere))

        with pytest.raises(InputError) as refused:
            await order_rows(desk, table.id, told, known)

        assert refused.value.code is Code.ROW_ALREADY_ORDERED
        assert await _jobs(desk) == 1
        again, known = await planned(desk, table)
        assert [one.row.number for one in again.going] == [1]
        assert len(await order_rows(desk, table.id, again, known)) == 1


@story
async def test_what_the_budget_does_not_allow_is_not_ordered_in_part(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        desk.spending_limits.write(Budget(day=MicroUsd(3_500 * 2)))
        table = await keep(desk, *rows("a", "b", "c"))
        told, known = await planned(desk, table)

        with pytest.raises(InputError) as refused:
            await order_rows(desk, table.id, told, known)

        assert refused.value.code is Code.BUDGET_OF_DAY_REACHED
        assert await _jobs(desk) == 0
        assert (await desk.ledger.run(lambda library: library.request_tables.get(table.id))).jobs == {}


@story
async def test_a_single_order_of_before_is_recognised(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        table = await keep(desk, *rows("a", "b"))
        told, _known = await planned(desk, table)
        await place_order(desk, _recipe_of(told.going[0]))

        again, _known = await planned(desk, table)

        assert [one.row.number for one in again.going] == [2]


def _recipe_of(one: Checked):
    from imageedit_desktop.domain import recipe

    return recipe.build(one.draft)
