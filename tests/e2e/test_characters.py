"""``character list``, ``show``, ``export``, ``import`` and ``erase``: from scripts what the window does."""

from __future__ import annotations

import hashlib
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image
from support.program import Finished, Program

from imageedit_desktop.domain.character.card import CardAct, Character, Portrait
from imageedit_desktop.domain.ids import CharacterId
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.store.library import Library

ANNA = CharacterId("a" * 32)


@pytest.fixture
def portrait(tmp_path: Path) -> Path:
    path = tmp_path / "anna privat.png"
    Image.new("RGB", (300, 400), "#030303").save(path)
    return path


@pytest.fixture
def known(program: Program, portrait: Path) -> None:
    """A library in which Anna has a card."""
    with closing(Library.open(program.library)) as library:
        picture = inspect(portrait)
        library.inputs.keep(picture, portrait, at_ms=1)
        card = Character(id=ANNA, name="Anna", phrase="red hair", portraits=(Portrait(picture=picture),))
        library.characters.act(CardAct.CREATED, None, card, at_ms=1)


def _run(program: Program, *arguments: str | Path) -> Finished:
    return program.run("character", *arguments, "--library", program.library)


def test_cards_are_listed_and_shown_with_hints(program: Program, known: None) -> None:
    assert _run(program, "list").out == f"{ANNA}\tAnna\t1\t0\t-\n"
    (listed,) = _run(program, "list", "--json").json["characters"]
    assert (listed["name"], listed["portraits"], listed["keeper_rate"]) == ("Anna", 1, None)
    shown = _run(program, "show", "ANNA", "--json").json
    assert shown["phrase"] == "red hair"
    assert shown["portraits"][0]["hints"] == ["small", "blurred", "dark"]
    assert "Faces are not looked for" in shown["not_checked"]
    told = _run(program, "show", ANNA)
    assert "Portrait: anna privat.png 300×400 Small:" in told.out
    assert "Faces are not looked for" in told.complaint


def test_a_name_that_nobody_has_is_one_clear_line(program: Program, known: None) -> None:
    for action in (["show", "Berta"], ["export", "Berta", "x.imageedit-character"], ["erase", "Berta", "--yes"]):
        refused = _run(program, *action)
        assert (refused.code, refused.complaint) == (2, "There is no character “Berta” in the library.")


def test_a_card_goes_to_another_library_once(program: Program, known: None, tmp_path: Path) -> None:
    target = tmp_path / "anna.imageedit-character"
    assert _run(program, "export", "Anna", target).out == f"{target}\n"
    other = tmp_path / "other"
    taken = program.run("character", "import", target, "--library", other, "--json")
    assert (taken.code, taken.json["characters"][0]["was_known"]) == (0, False)
    again = program.run("character", "import", target, "--library", other, "--json")
    assert again.json["characters"][0]["was_known"] is True
    assert program.run("character", "list", "--library", other, "--json").json["count"] == 1
    (tmp_path / "bad.zip").write_bytes(b"no zip")
    refused = program.run("character", "import", tmp_path / "bad.zip", target, "--library", other, "--json")
    assert (refused.code, refused.json["refused"][0]["code"]) == (3, "card_file_bad")


def test_a_person_is_erased_only_with_a_yes(program: Program, known: None, portrait: Path) -> None:
    asked = _run(program, "erase", "Anna", "--json")
    assert (asked.code, asked.json["erased"], asked.json["portraits"]) == (2, False, 1)
    assert _run(program, "list", "--json").json["count"] == 1
    erased = _run(program, "erase", "anna", "--with-results", "--yes", "--json")
    assert (erased.code, erased.json["erased"], erased.json["left"]) == (0, True, [])
    assert _run(program, "list").out == ""
    sha256 = hashlib.sha256(portrait.read_bytes()).hexdigest().encode()
    for trace in (sha256, b"anna privat", b"Anna", b"red hair"):
        files = [path for path in program.library.rglob("*") if path.is_file()]
        assert [path for path in files if trace in path.read_bytes() or trace.decode() in str(path)] == []


def test_nobody_is_erased_while_a_program_has_the_library_open(program: Program, known: None) -> None:
    with closing(Library.open(program.library)):
        refused = _run(program, "erase", "Anna", "--yes", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (2, "library_busy")
    assert _run(program, "list", "--json").json["count"] == 1
