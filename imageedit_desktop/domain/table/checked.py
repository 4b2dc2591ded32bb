"""What a row would order: its draft, its requests and its price, and what is wrong in which cell."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from imageedit_desktop.domain import geometry, limits
from imageedit_desktop.domain.capabilities import UNKNOWN, Capabilities
from imageedit_desktop.domain.character.card import Character
from imageedit_desktop.domain.character.names import folded_name, tidy_name
from imageedit_desktop.domain.draft import requests
from imageedit_desktop.domain.errors import Code, InputError, Problem, problem
from imageedit_desktop.domain.inputs import Input, same_picture
from imageedit_desktop.domain.money.price import FREE, MicroUsd
from imageedit_desktop.domain.prompts import alternates
from imageedit_desktop.domain.prompts.alternates import Expansion
from imageedit_desktop.domain.recipe import Draft, Recipe, TrayEntry
from imageedit_desktop.domain.table.row import Column, Row

_T = TypeVar("_T")

_WHOLE = re.compile(r"([+-]?[0-9]{1,30})(?:[.,]0{1,6})?", re.ASCII)

_YES = frozenset({"yes", "y", "true", "on", "1", "x", "ja", "wahr", "oui", "vrai", "si", "sí"})
_NO = frozenset({"", "no", "n", "false", "off", "0", "-", "nein", "falsch", "non", "faux"})
"""As people write them, and spreadsheets in the languages that are usual among artists."""

_COLUMN_OF = {
    Code.SOURCE_MISSING: Column.SOURCE,
    Code.PORTRAITS_UNSUPPORTED: Column.PORTRAITS,
    Code.SIZE_OUT_OF_RANGE: Column.SIZE,
    Code.SIZE_NOT_A_STEP: Column.SIZE,
    Code.IMAGES_OUT_OF_RANGE: Column.IMAGES,
    Code.SEED_INVALID: Column.SEED,
    Code.SEED_UNSUPPORTED: Column.SEED,
}
"""Where a problem of a draft is mended; all others are of the prompt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the cells are held against.

    Attributes:
        pictures: what was read, or why it could not be, by the text in the cell.
        characters: the cards, by their folded names.
        lists: what stands for a name in braces; see `alternates.expand`.
        capabilities: of the model.
    """

    pictures: Mapping[str, Input | Problem] = field(default_factory=dict)
    characters: Mapping[str, Character] = field(default_factory=dict)
    lists: requests.Lists = field(default_factory=dict)
    capabilities: Capabilities = UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class CellProblem:
    """What is wrong, and in which cell of its row."""

    column: Column
    problem: Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A row that was held against what is known.

    Attributes:
        draft: what is set, right or wrong.
        unread: pictures that nobody has looked at yet.
        problems: what keeps it from being ordered, in the order of the columns.
        keys: of its requests, in their order: what tells each from all that ask for something else. It is the hash
            of its recipe, or where that gets a seed of its own later, of all else and its turn.
        images: so many pictures.
    """

    row: Row
    draft: Draft
    unread: tuple[str, ...] = ()
    problems: tuple[CellProblem, ...] = ()
    keys: tuple[str, ...] = ()
    images: int = 0
    price: MicroUsd = FREE

    @property
    def is_ready(self) -> bool:
        """Whether it can be ordered."""
        return not self.unread and not self.problems

    @property
    def requests(self) -> int:
        """So many orders."""
        return len(self.keys)

    def with_only(self, keys: Sequence[str]) -> Checked:
        """The row with some of its requests, which are all of one price."""
        images, cost = (self.images * len(keys), self.price * len(keys)) if keys else (0, 0)
        count = max(1, self.requests)
        return replace(self, keys=tuple(keys), images=images // count, price=MicroUsd(cost // count))

    def problem_in(self, column: Column) -> Problem | None:
        """What is wrong in a cell; None where nothing is."""
        return next((one.problem for one in self.problems if one.column is column), None)


def check(row: Row, known: Known) -> Checked:
    """Read the cells of a row."""
    reading = _Reading(row, known)
    draft = reading.draft()
    expansion = alternates.expand(draft.prompt, known.lists)
    problems = (*reading.problems, *_of_draft(draft, expansion, known, reading))
    in_order = tuple(sorted(problems, key=lambda one: list(Column).index(one.column)))
    checked = Checked(row=row, draft=draft, unread=tuple(reading.unread), problems=in_order)
    return _priced(checked, expansion, known) if checked.is_ready else checked


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One of a row.

    Attributes:
        key: the same for the same request, also where its seed is chosen anew each time.
        recipe: what is ordered.
    """

    key: str
    recipe: Recipe


def requests_of(checked: Checked, known: Known, choose_seed: Callable[[], int]) -> tuple[Request, ...]:
    """What is ordered for a row that is ready: none but the requests that it has.

    Raises:
        InputError: it is not.
    """
    if not checked.is_ready:
        raise InputError(*(one.problem for one in checked.problems), problem(Code.STILL_READING))
    draft = checked.draft
    recipes = requests.build(draft, known.lists, known.capabilities, choose_seed=choose_seed)
    left = Counter(checked.keys)
    wanted: list[Request] = []
    for key, made in zip(_keys(draft, known), recipes, strict=True):
        if left[key] > 0:
            left[key] -= 1
            wanted.append(Request(key=key, recipe=made))
    return tuple(wanted)


def _priced(checked: Checked, expansion: Expansion, known: Known) -> Checked:
    """With its price, and what tells whether another row asks for the same."""
    draft = checked.draft
    return replace(
        checked,
        keys=_keys(draft, known),
        images=draft.images * expansion.count,
        price=requests.price_of(draft, expansion, known.capabilities),
    )


def _keys(draft: Draft, known: Known) -> tuple[str, ...]:
    chosen_later = draft.reproducible and draft.seed is None
    whole = replace(draft, images=1, reproducible=False) if chosen_later else draft
    made = requests.build(whole, known.lists, known.capabilities, choose_seed=lambda: 0)
    if not chosen_later:
        return tuple(one.hash for one in made)
    return tuple(_key_of_turn(one, turn) for one in made for turn in range(draft.images))


def _key_of_turn(recipe: Recipe, turn: int) -> str:
    return hashlib.sha256(f"{recipe.hash} with the seed {turn} of its own".encode()).hexdigest()


def _of_draft(draft: Draft, expansion: Expansion, known: Known, reading: _Reading) -> Iterator[CellProblem]:
    """What is wrong with the draft, but for cells of which that is said already."""
    told = {one.column for one in reading.problems}
    if draft.source is None and reading.names_source:
        told.add(Column.SOURCE)  # it is not missing: it is yet to be read
    for found in requests.problems_of(draft, expansion, known.capabilities):
        column = _COLUMN_OF.get(found.code, Column.PROMPT)
        if column not in told:
            yield CellProblem(column=column, problem=found)


class _Reading:
    """Collects what is wrong while the cells are read."""

    def __init__(self, row: Row, known: Known) -> None:
        self.problems: list[CellProblem] = []
        self.unread: list[str] = []
        self._row, self._known = row, known

    @property
    def names_source(self) -> bool:
        """Whether there is anything in the cell of the source."""
        return bool(self._row.text(Column.SOURCE).strip())

    def draft(self) -> Draft:
        """What the cells say; what they do not say rightly is as if nothing was said."""
        source = self._row.text(Column.SOURCE).strip()
        return Draft(
            source=self._picture(Column.SOURCE, source) if source else None,
            prompt=self._row.text(Column.PROMPT),
            tray=tuple(TrayEntry(portrait=portrait) for portrait in self._portraits()),
            size=self._value(Column.SIZE, geometry.parse, geometry.DEFAULT_SIZE),
            images=self._value(Column.IMAGES, _images, limits.IMAGES_MIN),
            seed=self._value(Column.SEED, _seed, None),
            optimize_prompt=self._is_on(Column.OPTIMIZE),
            reproducible=self._is_on(Column.REPRODUCIBLE),
        )

    def _portraits(self) -> list[Input]:
        named = (self._picture(Column.PORTRAITS, text) for text in self._row.portrait_texts)
        found: list[Input] = []
        for portrait in (*named, *self._of_characters()):
            if portrait is not None and not any(same_picture(portrait, other) for other in found):
                found.append(portrait)
        return found

    def _of_characters(self) -> Iterator[Input]:
        for name in self._row.character_texts:
            card = self._known.characters.get(folded_name(tidy_name(name)))
            if card is None:
                self._refuse(Column.CHARACTER, problem(Code.CHARACTER_UNKNOWN, name=name[:80]))
            elif not card.portraits:
                self._refuse(Column.CHARACTER, problem(Code.CHARACTER_EMPTY, name=card.name))
            else:
                yield from (portrait.picture for portrait in card.portraits)

    def _picture(self, column: Column, text: str) -> Input | None:
        found = self._known.pictures.get(text)
        if found is None:
            self.unread.append(text)
        elif isinstance(found, Problem):
            self._refuse(column, found)
            return None
        return found

    def _is_on(self, column: Column) -> bool:
        text = self._row.text(column).strip()
        folded = text.casefold()
        if folded not in _YES and folded not in _NO:
            self._refuse(column, problem(Code.NEITHER_YES_NOR_NO, text=text[:40]))
        return folded in _YES

    def _value(self, column: Column, read: Callable[[str], _T], otherwise: _T) -> _T:
        text = self._row.text(column).strip()
        try:
            return read(text) if text else otherwise
        except InputError as error:
            self._refuse(column, error.first)
            return otherwise

    def _refuse(self, column: Column, reason: Problem) -> None:
        self.problems.append(CellProblem(column=column, problem=reason))


def _images(text: str) -> int:
    number = _whole(text)
    if number is None:
        low, high = limits.IMAGES_MIN, limits.IMAGES_MAX
        raise InputError(problem(Code.IMAGES_OUT_OF_RANGE, count=text[:20], min=low, max=high))
    return number


def _seed(text: str) -> int | None:
    number = _whole(text)
    if number is None:
        low, high = limits.SEED_MIN, limits.SEED_MAX
        raise InputError(problem(Code.SEED_INVALID, text=text[:40], min=low, max=high))
    return number


def _whole(text: str) -> int | None:
    """A whole number, also as spreadsheets write one in a column of others: ``3.0`` or ``3,0``."""
    match = _WHOLE.fullmatch(text)
    return None if match is None else int(match[1])
