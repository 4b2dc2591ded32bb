"""Cards outlive what happens to a library: a damaged database, a cleaning, a check, and a file that is gone."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from PIL import Image
from support.apart import Apart
from support.people_stage import add_card, findings, keep_picture

from imageedit_desktop.domain.character.card import Character
from imageedit_desktop.domain.character.hints import Hint
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.pipeline.characters import check_portraits as checking
from imageedit_desktop.pipeline.characters.check_portraits import check_portraits
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.recover.inspect_file import inspect_file
from imageedit_desktop.pipeline.recover.restore import open_library
from imageedit_desktop.store.library import DATABASE_NAME, Library


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def card(root: Path, tmp_path: Path) -> Character:
    """A card in a library that was closed since, and has a backup."""
    portrait = tmp_path / "anna.png"
    Image.effect_noise((600, 700), 80).convert("RGB").save(portrait)
    library = Library.open(root)
    try:
        made = add_card(library, "Anna", keep_picture(library, portrait))
        library.back_up()
        return made
    finally:
        library.close()


def read(root: Path) -> list[Character]:
    library = open_library(root, inspect_file)
    try:
        return library.characters.all()
    finally:
        library.close()


@pytest.mark.parametrize("damage", [b"", b"no database at all" * 100])
def test_a_card_comes_back_from_a_backup(root: Path, card: Character, damage: bytes) -> None:
    for besides in ("-wal", "-shm"):
        (root / f"{DATABASE_NAME}{besides}").unlink(missing_ok=True)
    (root / DATABASE_NAME).write_bytes(damage)
    assert read(root) == [card]


def test_a_portrait_that_nobody_ordered_with_is_not_cleaned_away(root: Path, card: Character) -> None:
    library = Library.open(root)
    try:
        original = library.inputs.path_of(card.portraits[0].picture.sha256)
        os.utime(original, (1, 1))
        library.files.remove(library.files.left_over())
        assert original.is_file()
    finally:
        library.close()
    assert found(root) == []


def test_a_portrait_whose_file_is_gone_is_found_and_said(root: Path, card: Character) -> None:
    sha256 = card.portraits[0].picture.sha256
    (original,) = (root / "inputs" / sha256[:2]).iterdir()
    original.unlink()
    assert found(root) == ["input_lost"]

    assert hints(root, card) == {sha256: (Hint.UNREADABLE,)}
    assert read(root) == [card]


def test_portraits_are_measured_in_a_reader(root: Path, card: Character, monkeypatch: pytest.MonkeyPatch) -> None:
    sha256 = card.portraits[0].picture.sha256
    assert hints(root, card) == {sha256: ()}
    monkeypatch.setattr(checking, "measure_portrait", Apart(os.abort))
    assert hints(root, card) == {sha256: (Hint.UNREADABLE,)}


def hints(root: Path, card: Character) -> Mapping[InputHash, tuple[Hint, ...]]:
    """What is said of the portraits of a card."""

    async def check() -> Mapping[InputHash, tuple[Hint, ...]]:
        workers = Workers()
        ledger = Ledger(Library.open(root), workers)
        try:
            return await check_portraits(ledger, workers, card.portraits, {})
        finally:
            await ledger.close()
            workers.close()

    return asyncio.run(check())


def found(root: Path) -> list[str]:
    """What a check of the library finds."""
    return [one.problem.code.value for one in findings(root, repair=True)]
