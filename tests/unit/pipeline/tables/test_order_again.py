"""Ordering what a table asked for before: recognised where it came, ordered where it did not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from support.service_desk import SOURCE, desk_at
from support.service_server import Service
from support.stories import story

from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.ids import new_row_id, new_table_id
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.table.checked import Known, check
from imageedit_desktop.domain.table.contents import Table
from imageedit_desktop.domain.table.plan import ORDERED_BEFORE, Plan, plan
from imageedit_desktop.domain.table.row import Column, Row
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.place_order import place_orders
from imageedit_desktop.pipeline.tables import keep_tables
from imageedit_desktop.pipeline.tables.learn import learn, ordered_before
from imageedit_desktop.pipeline.tables.order_rows import in_row_of, order_rows


async def keep(desk: Desk, *prompts: str, **cells: str) -> Table:
    each = {Column(name): text for name, text in ({"source": "fox.png"} | cells).items()}
    rows = tuple(
        Row(id=new_row_id(), number=number).with_cells({**each, Column.PROMPT: prompt})
        for number, prompt in enumerate(prompts, 1)
    )
    return await keep_tables.add(
        desk, Table(id=new_table_id(), name="Autumn", rows=rows, pictures={"fox.png": SOURCE})
    )


async def planned(desk: Desk, table: Table) -> tuple[Plan, Known]:
    known = await learn(desk, table.pictures)
    rows = [check(row, known) for row in table.rows]
    return (
        plan(
            rows,
            ordered=await keep_tables.ordered(desk, table.id),
            failed=await keep_tables.failed(desk, table.id),
            earlier=await ordered_before(desk, {key for one in rows for key in one.keys}),
        ),
        known,
    )


async def order(desk: Desk, table: Table) -> list[Job]:
    return await order_rows(desk, table.id, *await planned(desk, table))


async def fail(desk: Desk, job: Job) -> None:
    failed = await desk.ledger.step(job, JobState.FAILED, charged=Charged.NO)
    assert failed.charged is Charged.NO


@story
async def test_seeds_that_were_chosen_do_not_hide_that_the_same_was_ordered(
    service: Service, tmp_path: Path
) -> None:
    async with desk_at(service, tmp_path) as desk:
        first = await keep(desk, "a", "typo", images="2", reproducible="yes")
        assert len(await order(desk, first)) == 4

        mended = await keep(desk, "a", "mended", images="2", reproducible="yes")
        told, _known = await planned(desk, mended)

        assert told.repeats == {mended.rows[0].id: ORDERED_BEFORE}
        assert [one.row.number for one in told.going] == [2]
        assert [job.recipe.prompt for job in await order(desk, mended)] == ["mended", "mended"]


@story
async def test_they_are_recognised_also_after_their_table_was_removed_and_put_back(
    service: Service, tmp_path: Path
) -> None:
    async with desk_at(service, tmp_path) as desk:
        table = await keep(desk, "a", reproducible="yes")
        (job,) = await order(desk, table)
        whole = await keep_tables.get(desk, table.id)
        await keep_tables.remove(desk, table.id)

        other = await keep(desk, "a", reproducible="yes")
        assert (await planned(desk, other))[0].going == ()

        back = await keep_tables.put_back(desk, whole)
        assert back.jobs == {table.rows[0].id: (job.id,)}
        assert (await keep_tables.keys(desk, back.id)).keys() == {job.id}


@story
async def test_of_nine_requests_the_one_that_came_to_nothing_is_ordered_again(
    service: Service, tmp_path: Path
) -> None:
    async with desk_at(service, tmp_path) as desk:
        table = await keep(desk, "fox", images="9", reproducible="yes")
        jobs = await order(desk, table)
        assert (await planned(desk, table))[0].going == ()
        await fail(desk, jobs[4])

        told, known = await planned(desk, table)
        assert (told.requests, told.images, told.price) == (1, 1, jobs[4].price)
        (again,) = await order_rows(desk, table.id, told, known)

        assert again.recipe.prompt == "fox"
        kept = await keep_tables.get(desk, table.id)
        assert kept.jobs[table.rows[0].id][-1] == again.id
        with pytest.raises(InputError) as refused:
            await order_rows(desk, table.id, replace(told, leaves_out_repeats=False), known)
        assert refused.value.code is Code.ROW_ALREADY_ORDERED
        assert (await planned(desk, table))[0].going == ()


@story
async def test_what_repeats_an_order_of_a_row_is_of_that_row(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        table = await keep(desk, "a", "b", reproducible="yes")
        (first, _second) = await order(desk, table)
        await fail(desk, first)

        (again,) = await place_orders(desk, [first.recipe], again=True, along=in_row_of(first.id))

        kept = await keep_tables.get(desk, table.id)
        assert kept.jobs[table.rows[0].id] == (first.id, again.id)
        told, _known = await planned(desk, table)
        assert (told.going, told.ordered, told.repeats) == ((), 2, {})


@story
async def test_what_repeats_an_order_of_no_row_is_of_none(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        table = await keep(desk, "a")
        (first,) = await order(desk, table)
        (single,) = await place_orders(desk, [first.recipe], again=True)

        await place_orders(desk, [first.recipe], again=True, along=in_row_of(single.id))

        assert len(await keep_tables.jobs(desk, table.id)) == 1
