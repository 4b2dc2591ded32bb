"""A card travels as one file and is the same in another library; a file that was made to hurt is refused whole."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from support.people_stage import keep_picture
from support.stories import story

from imageedit_desktop.domain.character.card import CardAct, Character, Portrait
from imageedit_desktop.domain.errors import Code, InputError, LibraryError
from imageedit_desktop.domain.ids import new_character_id
from imageedit_desktop.pipeline.characters.card_files import export_card, import_card
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.store.library import Library


@pytest.fixture
def workers() -> Iterator[Workers]:
    pools = Workers()
    yield pools
    pools.close()


class Place:
    """A library with its ledger."""

    def __init__(self, root: Path, workers: Workers) -> None:
        self.library = Library.open(root)
        self.ledger = Ledger(self.library, workers)
        self._workers = workers

    async def take(self, path: Path):
        return await import_card(self.ledger, self._workers, path, at_ms=9)

    @property
    def files(self) -> list[Path]:
        return [file for file in (self.library.root / "incoming").glob("*") if file.is_file()]


@pytest.fixture
def here(tmp_path: Path, workers: Workers) -> Iterator[Place]:
    place = Place(tmp_path / "here", workers)
    yield place
    place.library.close()


@pytest.fixture
def there(tmp_path: Path, workers: Workers) -> Iterator[Place]:
    place = Place(tmp_path / "there", workers)
    yield place
    place.library.close()


@pytest.fixture
def card(here: Place, tmp_path: Path) -> Character:
    """Two portraits, one of them a result, and words in several scripts."""
    portraits = []
    for number, colour in enumerate(("orange", "teal")):
        path = tmp_path / f"Änna {number}.png"
        Image.new("RGB", (64 + number, 80), colour).save(path)
        picture = keep_picture(here.library, path)
        portraits.append(Portrait(picture=picture, is_result=bool(number)))
    made = Character(
        id=new_character_id(),
        name="Ännchen अनीता",
        notes="tall\nquiet",
        phrase="red hair",
        consent="by mail, until 2027",
        portraits=tuple(portraits),
        cover=portraits[1].picture.sha256,
        created_ms=7,
    )
    here.library.characters.act(CardAct.CREATED, None, made, at_ms=7)
    return here.library.characters.get(made.id)


@pytest.fixture
def exported(here: Place, card: Character, workers: Workers, tmp_path: Path) -> Path:
    target = tmp_path / "anna.imageedit-character"

    async def export() -> None:
        await export_card(here.ledger, workers, card, target)

    asyncio.run(export())
    return target


@story
async def test_it_is_the_same_card_in_another_library(there: Place, card: Character, exported: Path) -> None:
    taken = await there.take(exported)
    assert (taken.card, taken.was_known, taken.refused) == (card, False, ())
    assert there.library.characters.all() == [card]
    for portrait in card.portraits:
        kept = there.library.inputs.path_of(portrait.picture.sha256)
        assert hashlib.sha256(kept.read_bytes()).hexdigest() == portrait.picture.sha256
    assert there.files == []


@story
async def test_the_same_card_does_not_come_twice(there: Place, card: Character, exported: Path) -> None:
    await there.take(exported)
    again = await there.take(exported)
    assert (again.was_known, again.differs) == (True, False)
    there.library.characters.act(CardAct.NOTES, card, replace(card, notes="short"), at_ms=8)
    changed = await there.take(exported)
    assert (changed.was_known, changed.differs, changed.card.notes) == (True, True, "short")
    assert len(there.library.characters.all()) == 1


@story
async def test_importing_is_undone_like_any_act(there: Place, exported: Path) -> None:
    await there.take(exported)
    step = there.library.characters.undo()
    assert step is not None
    assert step.act is CardAct.IMPORTED
    assert there.library.characters.all() == []
    assert (await there.take(exported)).was_known is False


@story
async def test_another_person_of_the_same_name_gets_a_number(
    here: Place, there: Place, card: Character, exported: Path
) -> None:
    mine = Character(id=new_character_id(), name=card.name)
    there.library.characters.act(CardAct.CREATED, None, mine, at_ms=1)
    assert (await there.take(exported)).card.name == f"{card.name} (2)"


def test_the_same_card_makes_the_same_file(here, card, workers, exported, tmp_path):
    again = tmp_path / "again.imageedit-character"
    asyncio.run(export_card(here.ledger, workers, card, again))
    assert again.read_bytes() == exported.read_bytes()


def test_a_file_that_cannot_be_written_leaves_nothing(here, card, workers, tmp_path):
    with pytest.raises(LibraryError):
        asyncio.run(export_card(here.ledger, workers, card, tmp_path / "absent" / "anna.zip"))
    portrait = here.library.inputs.path_of(card.portraits[0].picture.sha256)
    portrait.unlink()
    target = tmp_path / "anna.zip"
    with pytest.raises(LibraryError):
        asyncio.run(export_card(here.ledger, workers, card, target))
    assert not target.exists()
    assert not list(tmp_path.glob(".*.part"))


Change = Callable[[dict[str, Any]], object]


def repacked(exported: Path, target: Path, change: Change, *, extra: dict[str, bytes] | None = None) -> Path:
    """The same file with something else in its text, or beside it."""
    with zipfile.ZipFile(exported) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.namelist():
            data = old.read(entry)
            if entry == "character.json":
                told = json.loads(data)
                change(told)
                data = json.dumps(told).encode()
            new.writestr(entry, data)
        for name, data in (extra or {}).items():
            new.writestr(name, data)
    return target


def nothing(_told: dict[str, Any]) -> None:
    return


@pytest.mark.parametrize(
    "change",
    [
        lambda told: told.update(format="other"),
        lambda told: told.update(version=0),
        lambda told: told.update(id="../../etc/passwd"),
        lambda told: told.update(id=7),
        lambda told: told.update(name="\u200b"),
        lambda told: told.update(notes=None),
        lambda told: told.pop("consent"),
        lambda told: told.update(created_ms=-1),
        lambda told: told.update(portraits={}),
        lambda told: told.update(portraits=told["portraits"] * 2),
        lambda told: told["portraits"][0].update(suffix="/../../evil.png"),
        lambda told: told["portraits"][0].update(sha256="a" * 63 + "/"),
        lambda told: told["portraits"][0].update(size_bytes=10**12),
        lambda told: told["portraits"][0].update(size_bytes=5),
        lambda told: told["portraits"][0].update(is_result=1),
        lambda told: told["portraits"].pop(),
    ],
)
def test_a_text_that_cannot_be_true_is_refused(there, exported, tmp_path, change):
    refuse(there, repacked(exported, tmp_path / "bad.zip", change))


@pytest.mark.parametrize("name", ["../evil.png", "/etc/evil", "readme.txt", "portraits/x.png", "portraits/"])
def test_what_does_not_belong_there_is_refused(there, exported, tmp_path, name):
    refuse(there, repacked(exported, tmp_path / "bad.zip", nothing, extra={name: b"x"}))


def test_a_portrait_that_is_another_one_is_left_out(there, card, exported, tmp_path):
    bad = tmp_path / "bad.zip"
    with zipfile.ZipFile(exported) as old, zipfile.ZipFile(bad, "w") as new:
        for entry in old.namelist():
            data = bytearray(old.read(entry))
            if entry.startswith(f"portraits/{card.portraits[0].picture.sha256}"):
                data[-1] ^= 1
            new.writestr(entry, bytes(data))
    taken = asyncio.run(there.take(bad))
    assert [one.code for one in taken.refused] == [Code.CARD_FILE_BAD]
    assert [one.picture for one in taken.card.portraits] == [card.portraits[1].picture]
    assert there.files == []


def test_a_portrait_that_is_no_picture_is_left_out(there, exported, tmp_path):
    evil = b"<script>" * 10
    name = hashlib.sha256(evil).hexdigest()

    def add(told: dict[str, Any]) -> None:
        entry = {"sha256": name, "suffix": ".png", "name": "../x.png", "size_bytes": len(evil), "is_result": False}
        told["portraits"].append(entry)

    bad = repacked(exported, tmp_path / "bad.zip", add, extra={f"portraits/{name}.png": evil})
    taken = asyncio.run(there.take(bad))
    assert [one.code for one in taken.refused] == [Code.NOT_AN_IMAGE]
    assert len(taken.card.portraits) == 2


def test_one_that_unpacks_to_far_more_is_refused(there, exported, tmp_path):
    bomb = tmp_path / "bomb.zip"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("character.json", b" " * 50_000_000)
    bomb.write_bytes(packed.getvalue())
    refuse(there, bomb)
    # One that lies about its sizes in the directory of the zip.
    data = bomb.read_bytes().replace((50_000_000).to_bytes(4, "little"), (500_000).to_bytes(4, "little"))
    bomb.write_bytes(data)
    refuse(there, bomb)


def test_the_directory_of_one_with_too_many_files_is_not_even_read(there, exported, tmp_path, monkeypatch):
    crowded = repacked(exported, tmp_path / "bad.zip", nothing, extra={f"portraits/{n}": b"" for n in range(2_000)})
    listed = []

    class Entry(zipfile.ZipInfo):
        def __init__(self, *told: Any) -> None:
            super().__init__(*told)
            listed.append(self)

    monkeypatch.setattr(zipfile, "ZipInfo", Entry)
    refuse(there, crowded)
    assert listed == []


@pytest.mark.parametrize("cut", [0, 1, 30, 200, -1, -40])
def test_one_that_is_cut_off_or_no_zip_is_refused(there, exported, tmp_path, cut):
    bad = tmp_path / "bad.zip"
    bad.write_bytes(exported.read_bytes()[:cut] if cut else b"")
    refuse(there, bad)


def test_one_of_a_newer_version_is_told_as_such(there, exported, tmp_path):
    newer = repacked(exported, tmp_path / "newer.zip", lambda told: told.update(version=2))
    refuse(there, newer, Code.CARD_FILE_NEWER)
    refuse(there, tmp_path / "absent.zip", Code.FILE_MISSING)


def refuse(there: Place, path: Path, code: Code = Code.CARD_FILE_BAD) -> None:
    with pytest.raises(InputError) as refused:
        asyncio.run(there.take(path))
    assert refused.value.code is code
    assert there.library.characters.all() == []
    assert there.files == []
    assert list((there.library.root / "inputs").glob("*/*")) == []
