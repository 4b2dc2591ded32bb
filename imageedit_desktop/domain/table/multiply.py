"""Many rows of a few: each with each prompt, size, seed and character."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import product

from imageedit_desktop.domain.draft import requests
from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.ids import RowId
from imageedit_desktop.domain.prompts.alternates import expand, literal
from imageedit_desktop.domain.table.row import ROWS_MAX, Column, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Factors:
    """What each row is to be made with; of what is empty each keeps its own.

    Attributes:
        prompts: with alternates, each of which becomes a row.
        sizes, seeds, characters: texts of cells.
        divides_alternates: the alternates of a row's own prompt become rows too.
    """

    prompts: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    seeds: tuple[str, ...] = ()
    characters: tuple[str, ...] = ()
    divides_alternates: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbering:
    """How new rows are called.

    Attributes:
        next_number: of the first of them.
        new_id: an id for each.
    """

    next_number: int
    new_id: Callable[[], RowId] = field(compare=False)


def count(rows: Sequence[Row], factors: Factors, lists: requests.Lists) -> int:
    """How many rows come of these."""
    return _count(rows, factors, _Prompts(factors, lists))


def multiply(rows: Sequence[Row], factors: Factors, lists: requests.Lists, numbering: Numbering) -> tuple[Row, ...]:
    """The rows that come of these, those of one row together; the first of them stays that row.

    Raises:
        InputError: TABLE_FULL, or TOO_MANY_REQUESTS where a prompt has more alternates than anybody means.
    """
    prompts = _Prompts(factors, lists)
    if not all(map(prompts.of, rows)):
        raise InputError(problem(Code.TOO_MANY_REQUESTS, limit=requests.REQUESTS_MAX))
    if _count(rows, factors, prompts) > ROWS_MAX:
        raise InputError(problem(Code.TABLE_FULL, limit=ROWS_MAX))
    made: list[Row] = []
    number = numbering.next_number
    for row in rows:
        for place, cells in enumerate(_combinations(row, factors, prompts)):
            if place == 0:
                made.append(row.with_cells(cells))
                continue
            made.append(replace(row.with_cells(cells), id=numbering.new_id(), number=number))
            number += 1
    return tuple(made)


def _size(factor: Sequence[str]) -> int:
    return len(factor) or 1


class _Prompts:
    """Those that rows are made with, each to be sent just so; each prompt is taken apart once."""

    def __init__(self, factors: Factors, lists: requests.Lists) -> None:
        self._lists = lists
        self._divides = factors.divides_alternates
        self._of_all = _each(factors.prompts, lists) if factors.prompts else None
        self._of_own: dict[str, tuple[str, ...]] = {}

    def of(self, row: Row) -> tuple[str, ...]:
        """Of a row; none where a prompt has more alternates than may be."""
        own = row.text(Column.PROMPT)
        if self._of_all is not None:
            return self._of_all
        if not self._divides:
            return (own,)
        if own not in self._of_own:
            self._of_own[own] = (own,) if expand(own, self._lists).is_plain else _each((own,), self._lists)
        return self._of_own[own]


def _each(prompts: Sequence[str], lists: requests.Lists) -> tuple[str, ...]:
    expanded = [expand(prompt, lists).prompts for prompt in prompts]
    if not all(expanded):
        return ()
    return tuple(literal(prompt) for prompt in dict.fromkeys(one for each in expanded for one in each))


def _count(rows: Sequence[Row], factors: Factors, prompts: _Prompts) -> int:
    beside = _size(factors.sizes) * _size(factors.seeds) * _size(factors.characters)
    return beside * sum(len(prompts.of(row)) for row in rows)


def _combinations(row: Row, factors: Factors, prompts: _Prompts) -> list[dict[Column, str]]:
    """The cells that differ, the prompts first, then characters, sizes and seeds."""
    axes = [
        (Column.PROMPT, prompts.of(row)),
        (Column.CHARACTER, factors.characters),
        (Column.SIZE, factors.sizes),
        (Column.SEED, factors.seeds),
    ]
    used = [(column, texts) for column, texts in axes if texts]
    columns = [column for column, _texts in used]
    return [dict(zip(columns, texts, strict=True)) for texts in product(*(texts for _column, texts in used))]
