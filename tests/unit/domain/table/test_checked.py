"""What is wrong in which cell, what a row costs, and which rows ask for the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imageedit_desktop.domain.capabilities import Capabilities
from imageedit_desktop.domain.character.card import Character, Portrait
from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import CharacterId, InputHash, RowId
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.money.price import MicroUsd
from imageedit_desktop.domain.table.checked import Checked, Known, check, requests_of
from imageedit_desktop.domain.table.plan import ORDERED_BEFORE, plan
from imageedit_desktop.domain.table.row import Column, Row


def picture(name: str) -> InputFile:
    sha256 = InputHash(name.encode().hex().ljust(64, "0"))
    return InputFile(sha256=sha256, name=name, size=size(64, 48), size_bytes=9, format="PNG")


ANNA = Character(id=CharacterId("a" * 32), name="Anna", portraits=(Portrait(picture=picture("anna.png")),))
KNOWN = Known(
    pictures={
        "chair.png": picture("chair.png"),
        "me.png": picture("me.png"),
        "again.png": picture("me.png"),
        "bad.png": problem(Code.NOT_AN_IMAGE, name="bad.png"),
    },
    characters={"anna": ANNA, "nobody": Character(id=CharacterId("b" * 32), name="Nobody")},
    lists={"colour": ("red", "blue", "green")},
)


def row(number: int = 1, **cells: str) -> Row:
    usual = {"source": "chair.png", "prompt": "on a beach"}
    made = Row(id=RowId(f"{number:032}"), number=number)
    return made.with_cells({Column(name): text for name, text in (usual | cells).items()})


def checked(number: int = 1, **cells: str) -> Checked:
    return check(row(number, **cells), KNOWN)


def test_a_row_of_all_columns_is_what_it_says() -> None:
    one = checked(
        portraits="me.png | again.png",
        character="ANNA",
        size="768 × 1024",
        images="3,0",
        seed="-7",
        optimize="Ja",
    )

    (request,) = requests_of(one, KNOWN, lambda: 1)
    made = request.recipe
    assert made.source == picture("chair.png")
    assert made.portraits == (picture("me.png"), picture("anna.png"))
    assert (str(made.size), made.images, made.seed, made.optimize_prompt) == ("768×1024", 3, -7, True)
    assert (one.requests, one.images, one.price) == (1, 3, MicroUsd(10_500))


@pytest.mark.parametrize(
    ("column", "text", "code"),
    [
        ("source", "", Code.SOURCE_MISSING),
        ("source", "bad.png", Code.NOT_AN_IMAGE),
        ("prompt", " ", Code.PROMPT_MISSING),
        ("prompt", "x" * 1501, Code.PROMPT_TOO_LONG),
        ("portraits", "me.png|bad.png", Code.NOT_AN_IMAGE),
        ("character", "Berta", Code.CHARACTER_UNKNOWN),
        ("character", "Nobody", Code.CHARACTER_EMPTY),
        ("size", "large", Code.SIZE_MALFORMED),
        ("size", "100x100", Code.SIZE_OUT_OF_RANGE),
        ("images", "ten", Code.IMAGES_OUT_OF_RANGE),
        ("images", "10", Code.IMAGES_OUT_OF_RANGE),
        ("images", "2.5", Code.IMAGES_OUT_OF_RANGE),
        ("seed", "random", Code.SEED_INVALID),
        ("seed", "9" * 30, Code.SEED_INVALID),
        ("optimize", "perhaps", Code.NEITHER_YES_NOR_NO),
        ("reproducible", "2", Code.NEITHER_YES_NOR_NO),
    ],
)
def test_what_is_wrong_is_told_in_its_cell(column: str, text: str, code: Code) -> None:
    one = checked(**{column: text})

    assert [(told.column.value, told.problem.code) for told in one.problems] == [(column, code)]
    assert not one.is_ready
    with pytest.raises(InputError):
        requests_of(one, KNOWN, lambda: 1)


def test_all_that_is_wrong_is_told_at_once() -> None:
    one = check(Row(id=RowId("1"), number=1).with_cells({Column.SIZE: "x", Column.SEED: "y"}), KNOWN)

    assert [told.column for told in one.problems] == [Column.SOURCE, Column.PROMPT, Column.SIZE, Column.SEED]


def test_what_the_model_does_not_take_is_told() -> None:
    known = replace(KNOWN, capabilities=Capabilities(portraits=False, seed=False))

    one = check(row(portraits="me.png", seed="3"), known)

    assert [told.column for told in one.problems] == [Column.SEED, Column.PORTRAITS]


def test_pictures_that_nobody_looked_at_are_no_mistake_yet() -> None:
    one = checked(source="new.png", portraits="other.png | me.png")

    assert one.unread == ("new.png", "other.png")
    assert (one.problems, one.is_ready) == ((), False)


def test_alternates_and_seeds_of_their_own_are_several_requests_of_one_row() -> None:
    one = checked(prompt="a {colour} coat", images="2", reproducible="yes")

    seeds = iter(range(100))
    made = [request.recipe for request in requests_of(one, KNOWN, lambda: next(seeds))]
    assert (one.requests, one.images, one.price) == (6, 6, MicroUsd(21_000))
    assert [(recipe.prompt, recipe.images) for recipe in made[:3]] == [
        ("a red coat", 1),
        ("a red coat", 1),
        ("a blue coat", 1),
    ]


def test_the_same_request_is_ordered_once_unless_the_artist_says_otherwise() -> None:
    rows = [checked(1), checked(2, prompt="on a beach "), checked(3, seed="1"), checked(4, source="me.png")]
    known_before = set(rows[3].keys)

    once = plan(rows, ordered=(), earlier=known_before)
    assert [one.row.number for one in once.going] == [1, 3]
    assert once.repeats == {rows[1].row.id: 1, rows[3].row.id: ORDERED_BEFORE}
    assert (once.requests, once.images, once.price) == (2, 2, MicroUsd(7_000))

    each = plan(rows, ordered=(), earlier=known_before, leaves_out_repeats=False)
    assert len(each.going) == 4
    assert each.repeats == once.repeats


def test_rows_that_are_ordered_do_not_go_again_nor_do_their_twins() -> None:
    rows = [checked(1), checked(2), checked(3, prompt="x"), checked(4, size="?"), checked(5, source="new.png")]

    told = plan(rows, ordered={rows[0].row.id}, earlier=())

    assert [one.row.number for one in told.going] == [3]
    assert told.repeats == {rows[1].row.id: 1}
    assert (told.ordered, told.wrong, told.unread) == (1, 1, 1)
