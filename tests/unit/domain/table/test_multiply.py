"""Sources × prompts × sizes × seeds × characters."""

from __future__ import annotations

from itertools import count as counting

import pytest

from imageedit_desktop.domain.draft.requests import Lists
from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.ids import RowId
from imageedit_desktop.domain.prompts.alternates import Expansion, expand
from imageedit_desktop.domain.table import multiply as multiply_module
from imageedit_desktop.domain.table.multiply import Factors, Numbering, count, multiply
from imageedit_desktop.domain.table.row import Column, Row

LISTS = {"colour": ("red", "blue")}


def numbering(first: int) -> Numbering:
    ids = counting(100)
    return Numbering(next_number=first, new_id=lambda: RowId(str(next(ids))))


def sources(*names: str, prompt: str = "") -> list[Row]:
    return [
        Row(id=RowId(name), number=number).with_cells({Column.SOURCE: name, Column.PROMPT: prompt})
        for number, name in enumerate(names, 1)
    ]


def texts(rows: tuple[Row, ...], *columns: Column) -> list[tuple[str, ...]]:
    return [tuple(row.text(column) for column in columns) for row in rows]


def test_each_source_with_each_of_all() -> None:
    factors = Factors(
        prompts=("a {colour} coat", "a hat"),
        sizes=("512x512", "768x768"),
        seeds=("1", "2"),
        characters=("Anna", "Berta"),
    )
    made = multiply(sources("a.png", "b.png"), factors, LISTS, numbering(3))

    assert len(made) == count(sources("a.png", "b.png"), factors, LISTS) == 2 * 3 * 2 * 2 * 2
    assert len({tuple(sorted(row.cells.items())) for row in made}) == 48
    assert {row.text(Column.PROMPT) for row in made} == {"a red coat", "a blue coat", "a hat"}
    assert [row.text(Column.SOURCE) for row in made] == ["a.png"] * 24 + ["b.png"] * 24


def test_prompts_are_taken_apart_once_and_not_for_each_row(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[str] = []

    def expand_and_note(typed: str, lists: Lists) -> Expansion:
        taken.append(typed)
        return expand(typed, lists)

    monkeypatch.setattr(multiply_module, "expand", expand_and_note)
    rows = sources(*map(str, range(500)), prompt="a {red|blue} hat")

    assert count(rows, Factors(prompts=("a {colour} coat", "a hat")), LISTS) == 500 * 3
    assert taken == ["a {colour} coat", "a hat"]
    taken.clear()
    assert count(rows, Factors(divides_alternates=True), LISTS) == 500 * 2
    assert set(taken) == {"a {red|blue} hat"}
    assert len(taken) <= 2


def test_the_first_of_each_stays_the_row_that_it_was_and_numbers_are_never_given_twice() -> None:
    made = multiply(sources("a.png", "b.png", prompt="x"), Factors(seeds=("1", "2")), {}, numbering(9))

    assert [(row.id, row.number) for row in made] == [("a.png", 1), ("100", 9), ("b.png", 2), ("101", 10)]
    assert texts(made, Column.PROMPT, Column.SEED) == [("x", "1"), ("x", "2")] * 2


def test_alternates_of_the_rows_become_rows_where_that_is_wished() -> None:
    rows = sources("a.png", prompt="a {colour} coat")

    assert texts(multiply(rows, Factors(seeds=("1",)), LISTS, numbering(2)), Column.PROMPT) == [
        ("a {colour} coat",)
    ]
    divided = multiply(rows, Factors(divides_alternates=True), LISTS, numbering(2))
    assert texts(divided, Column.PROMPT) == [("a red coat",), ("a blue coat",)]


def test_what_comes_of_alternates_is_sent_just_so() -> None:
    (made,) = multiply(sources("a.png"), Factors(prompts=(r"a \{colour\} {x}",)), LISTS, numbering(2))

    (sent,) = expand(made.text(Column.PROMPT), LISTS).prompts
    assert sent == "a {colour} {x}"


@pytest.mark.parametrize(
    ("factors", "code"),
    [
        (Factors(seeds=tuple(map(str, range(1500)))), Code.TABLE_FULL),
        (Factors(prompts=("{a|b}" * 10,)), Code.TOO_MANY_REQUESTS),
    ],
)
def test_more_than_anybody_means_is_told(factors: Factors, code: Code) -> None:
    with pytest.raises(InputError) as refused:
        multiply(sources("a.png", "b.png"), factors, {}, numbering(3))
    assert refused.value.code is code
