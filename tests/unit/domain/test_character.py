"""Cards, names and hints as values."""

from __future__ import annotations

from dataclasses import replace

import pytest

from imageedit_desktop.domain.character.card import PORTRAITS_MAX, Character, Keepers, Portrait, carried_over
from imageedit_desktop.domain.character.hints import Hint, Measured, hints_of, with_alike
from imageedit_desktop.domain.character.names import NAME_MAX_CHARACTERS, folded_name, free_name, tidy_name
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import CharacterId, InputHash
from imageedit_desktop.domain.inputs import InputFile


def picture(number: int) -> InputFile:
    return InputFile(
        sha256=InputHash(f"{number:064x}"), name=f"{number}.png", size=size(640, 800), size_bytes=1, format="PNG"
    )


def card(*numbers: int) -> Character:
    portraits = tuple(Portrait(picture=picture(number)) for number in numbers)
    return Character(id=CharacterId("a" * 32), name="Anna", portraits=portraits)


def test_a_name_is_one_line_that_can_be_seen():
    assert tidy_name("  Anna \n Maria\t") == "Anna Maria"
    assert tidy_name("\u200b \u2060") == ""
    assert len(tidy_name("x" * 500)) == NAME_MAX_CHARACTERS
    assert tidy_name("bad \ud800") == "bad \ufffd"
    assert tidy_name("u\u0308ber") == "\u00fcber"


def test_names_are_the_same_in_large_and_small_letters_of_any_script():
    assert folded_name("STRASSE") == folded_name("straße")
    assert folded_name("ÅSA") == folded_name("a\u030asa")
    assert folded_name("अनीता") == "अनीता"


def test_a_name_that_is_taken_gets_a_number():
    assert free_name("Anna", set()) == "Anna"
    assert free_name("Anna", {"anna", "anna (2)"}) == "Anna (3)"
    long = "x" * NAME_MAX_CHARACTERS
    assert free_name(long, {long}) == "x" * (NAME_MAX_CHARACTERS - 4) + " (2)"


def test_a_portrait_is_on_a_card_once_and_there_is_an_end_of_them():
    more = card(1, 2).with_portraits(Portrait(picture=picture(n), is_result=True) for n in (2, 3))
    assert [one.picture for one in more.portraits] == [picture(1), picture(2), picture(3)]
    assert [one.is_result for one in more.portraits] == [False, False, True]
    full = card().with_portraits(Portrait(picture=picture(n)) for n in range(PORTRAITS_MAX + 5))
    assert len(full.portraits) == PORTRAITS_MAX


def test_the_face_is_the_chosen_portrait_or_the_first_one():
    assert card().face is None
    chosen = replace(card(1, 2), cover=picture(2).sha256)
    assert chosen.face == picture(2)
    assert chosen.without_portraits({picture(2).sha256}) == card(1)
    assert replace(card(1, 2), cover=picture(9).sha256).face == picture(1)


@pytest.mark.parametrize(("place", "order"), [(0, [3, 1, 2]), (1, [1, 3, 2]), (9, [1, 2, 3])])
def test_a_portrait_goes_to_its_place(place, order):
    moved = card(1, 2, 3).with_portrait_at(picture(3).sha256, place)
    assert [one.picture for one in moved.portraits] == [picture(number) for number in order]


def test_only_what_was_changed_is_carried_over():
    before, now = card(1), replace(card(1, 2), notes="tall")
    assert carried_over(now, before, replace(before, phrase="red hair")) == replace(now, phrase="red hair")


def test_a_rate_is_told_of_what_was_decided_about():
    assert Keepers(pictures=9).percent is None
    assert Keepers(pictures=9, picked=1, rejected=2).percent == 33
    assert Keepers(pictures=9, picked=1, rejected=7).percent == 13


GOOD = Measured(size=size(900, 1200), sharpness=0.15, middle=0.45, blown=0.02, blocked=0.01, look=b"")


@pytest.mark.parametrize(
    ("measured", "hints"),
    [
        (GOOD, ()),
        (replace(GOOD, size=size(511, 2000)), (Hint.SMALL, Hint.EXTREME_SHAPE)),
        (replace(GOOD, size=size(512, 1024)), ()),
        (replace(GOOD, sharpness=0.01), (Hint.BLURRED,)),
        (replace(GOOD, middle=0.05), (Hint.DARK,)),
        (replace(GOOD, blocked=0.8), (Hint.DARK,)),
        (replace(GOOD, middle=0.97), (Hint.BRIGHT,)),
        (replace(GOOD, blown=0.5), (Hint.BRIGHT,)),
        (replace(GOOD, size=size(3000, 1000)), (Hint.EXTREME_SHAPE,)),
    ],
)
def test_hints_are_for_what_is_far_from_usual(measured, hints):
    assert hints_of(measured) == hints


def test_those_that_look_alike_are_told_of():
    one, two, three = (picture(number).sha256 for number in (1, 2, 3))
    told = with_alike({one: (Hint.SMALL,), two: (), three: ()}, [[one, two], [three]])
    assert told == {one: (Hint.SMALL, Hint.ALIKE), two: (Hint.ALIKE,), three: ()}
