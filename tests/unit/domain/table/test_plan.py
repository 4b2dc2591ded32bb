"""Which requests of which rows go, each once, and what they cost together."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import InputHash, RowId, new_job_id
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.job import REHEARSAL, Charged, Job, JobState
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.table.checked import Checked, Known, check, requests_of
from imageedit_desktop.domain.table.failures import failed_keys
from imageedit_desktop.domain.table.plan import ORDERED_BEFORE, Plan, plan
from imageedit_desktop.domain.table.row import Column, Row
from imageedit_desktop.domain.table.standing import Standing, standing_of

FOX = InputFile(sha256=InputHash("f" * 64), name="fox.png", size=size(64, 48), size_bytes=9, format="PNG")
KNOWN = Known(pictures={"fox.png": FOX})


def checked(number: int, prompt: str, **cells: str) -> Checked:
    row = Row(id=RowId(f"{number:032}"), number=number)
    named = {Column(name): text for name, text in cells.items()}
    return check(row.with_cells({Column.SOURCE: "fox.png", Column.PROMPT: prompt, **named}), KNOWN)


def going(told: Plan) -> list[list[str]]:
    """The prompts that go, by row."""
    chosen = count(100)
    return [
        [request.recipe.prompt for request in requests_of(one, KNOWN, lambda: next(chosen))] for one in told.going
    ]


def job(of: Checked, state: JobState, charged: Charged = Charged.NO) -> Job:
    return Job(
        id=new_job_id(),
        recipe=recipe.build(replace(of.draft, reproducible=False)),
        state=state,
        charged=charged,
        origin=REHEARSAL,
        price=MicroUsd(3_500),
        created_ms=1,
    )


def test_a_request_that_another_row_has_too_goes_once_and_the_others_of_both_rows_go() -> None:
    rows = [
        checked(1, "{red|blue} hat", seed="5"),
        checked(2, "red hat", seed="5"),
        checked(3, "{green|blue} hat", seed="5"),
    ]

    once = plan(rows, ordered=(), earlier=())
    assert going(once) == [["red hat", "blue hat"], ["green hat"]]
    assert once.repeats == {rows[1].row.id: 1}
    assert (once.requests, once.images, once.price) == (3, 3, MicroUsd(10_500))

    each = plan(rows, ordered=(), earlier=(), leaves_out_repeats=False)
    assert (each.requests, each.price) == (5, MicroUsd(17_500))


def test_of_a_row_of_which_some_was_ordered_before_the_rest_goes() -> None:
    whole, red = checked(1, "{red|blue} hat", seed="5", images="2"), checked(2, "red hat", seed="5", images="2")

    rest = plan([whole], ordered=(), earlier=set(red.keys))
    assert going(rest) == [["blue hat"]]
    assert (rest.repeats, rest.images, rest.price) == ({}, 2, MicroUsd(7_000))

    none = plan([whole], ordered=(), earlier=set(whole.keys))
    assert (none.going, none.repeats) == ((), {whole.row.id: ORDERED_BEFORE})


def test_requests_whose_seeds_are_chosen_later_are_told_apart_by_their_turn() -> None:
    two, three = (checked(number, "hat", reproducible="yes", images=f"{number}") for number in (2, 3))

    assert two.keys == three.keys[:2]
    assert len(set(three.keys)) == 3
    told = plan([two, three], ordered=(), earlier=())
    assert [one.requests for one in told.going] == [2, 1]
    assert told.price == MicroUsd(10_500)


def test_of_a_row_that_came_partly_only_what_is_missing_can_be_ordered_again() -> None:
    row = checked(1, "{a|b|c}")
    missing = {row.keys[1]}

    told = plan([row], ordered={row.row.id}, failed={row.row.id: missing}, earlier={row.keys[0], row.keys[2]})
    assert going(told) == [["b"]]
    assert (told.ordered, told.requests, told.price) == (0, 1, MicroUsd(3_500))

    other = plan([row], ordered={row.row.id}, failed={row.row.id: {"of a prompt that was there then"}}, earlier=())
    assert (other.going, other.repeats, other.ordered) == ((), {}, 1)


def test_a_request_has_failed_while_none_of_its_orders_may_come() -> None:
    row = checked(1, "a")
    failed, done = job(row, JobState.FAILED), job(row, JobState.DONE, Charged.YES)
    charged = job(row, JobState.FAILED, Charged.YES)

    assert failed_keys([("x", failed), ("y", done), ("z", charged)]) == {"x"}
    assert failed_keys([("x", failed), ("x", done)]) == frozenset()


@pytest.mark.parametrize(
    ("states", "standing"),
    [
        ((JobState.DRAFT, JobState.DONE), Standing.ASKING),
        ((JobState.DRAFT, JobState.QUEUED), Standing.ASKING),
        ((JobState.UNKNOWN, JobState.DRAFT), Standing.UNKNOWN),
        ((JobState.QUEUED, JobState.PREPARING), Standing.WAITING),
        ((JobState.WAITING, JobState.DONE), Standing.RUNNING),
        ((JobState.DONE, JobState.DONE), Standing.DONE),
    ],
)
def test_a_row_stands_where_its_orders_want_most(states: tuple[JobState, ...], standing: Standing) -> None:
    row = checked(1, "a")
    orders = [job(row, state, Charged.UNKNOWN) for state in states]

    assert standing_of(row, orders, repeats=False) is standing


def test_what_is_said_of_a_row_that_came_to_nothing_or_partly() -> None:
    row = checked(1, "a")
    failed, done = job(row, JobState.FAILED), job(row, JobState.DONE, Charged.YES)

    assert standing_of(row, [failed], repeats=False) is Standing.FAILED
    assert standing_of(row, [failed], repeats=True) is Standing.REPEAT
    assert standing_of(row, [failed, done], repeats=False, failed=row.keys) is Standing.PARTLY
    assert standing_of(row, [failed, done], repeats=True, failed=row.keys) is Standing.REPEAT
    assert standing_of(row, [failed, done], repeats=False, failed={"another"}) is Standing.UNKNOWN
    assert standing_of(row, [failed, done], repeats=False) is Standing.DONE
