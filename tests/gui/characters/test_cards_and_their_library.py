"""Cards in the library that is open: what is shown is what is written, when it closes and for an erasing too."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from support.bin_stage import FolderTrash
from support.window import until

from imageedit_desktop.domain.character.card import CardAct, Character
from imageedit_desktop.domain.character.erasing import Erasure
from imageedit_desktop.domain.errors import Code, LibraryError, Problem, problem
from imageedit_desktop.domain.ids import new_character_id
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.pipeline.characters import cards
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.characters import cards as cards_service
from imageedit_desktop.services.characters.cards import Characters
from imageedit_desktop.services.composing.incoming import Offer
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.store.library import Library

Run = Callable[[Coroutine[Any, Any, None]], None]


class Stage:
    """The cards of a library with one person, at a service that nobody asks."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.card = Character(id=new_character_id(), name="Anna")
        with closing(Library.open(folder)) as library:
            library.characters.act(CardAct.CREATED, None, self.card, at_ms=1)
        self.workers, self.supervisor = Workers(), Supervisor()
        environment = {"IMAGEEDIT_API_URL": "http://127.0.0.1:9"}
        self.workspace = Workspace(folder, environment, self.workers)
        self.characters = Characters(self.workspace, self.supervisor, FolderTrash(folder.parent / "trash"))
        self.told: list[object] = []
        self.failed: list[Problem] = []
        self.supervisor.failed.connect(self.failed.append)
        self.characters.erasing.connect(lambda _hashes: self.told.append("erasing"))
        self.characters.erased.connect(lambda _erased: self.told.append("erased"))
        self.workspace.closing.connect(lambda: self.told.append("closing"))
        self.workspace.opened.connect(lambda _info: self.told.append("opened"))

    async def erase(self) -> None:
        """Ask for it, and wait until the library is open again."""
        self.told.clear()
        self.characters.erase(Erasure(character_id=self.card.id, name="Anna", portraits=0), with_results=False)
        await until("it is open again", lambda: "opened" in self.told)

    async def close(self) -> None:
        await self.workspace.close()
        await self.supervisor.shutdown(5)
        self.workers.close()


def test_what_is_refused_takes_nothing_out_of_the_composition(run_in_qt: Run, tmp_path: Path) -> None:
    stage = Stage(tmp_path / "library")

    async def story() -> None:
        await stage.workspace.open("wsk_1")
        with closing(Library.open(stage.folder)):
            await stage.erase()
            await until("it is told", lambda: stage.failed)
        assert stage.told == ["closing", "opened"]
        assert stage.failed[0].code is Code.LIBRARY_BUSY
        await until("the card", lambda: stage.characters.get(stage.card.id) is not None)
        await stage.erase()
        await until("the end", lambda: "erased" in stage.told)
        assert stage.told == ["closing", "erasing", "opened", "erased"]
        await stage.close()

    run_in_qt(story())


def test_what_could_not_be_written_is_not_shown(
    run_in_qt: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(tmp_path / "library")

    async def fail(*_: object) -> None:
        raise LibraryError(problem(Code.DISK_FULL, path="library"))

    async def story() -> None:
        await stage.workspace.open("wsk_1")
        await until("the card", lambda: stage.characters.get(stage.card.id) is not None)
        with monkeypatch.context() as patched:
            patched.setattr(cards, "act", fail)
            stage.characters.apply(CardAct.RENAMED, stage.card, replace(stage.card, name="Berta"))
            assert [card.name for card in stage.characters.all] == ["Berta"]
            await until("it is told", lambda: stage.failed)
        await until("the card as it is", lambda: [card.name for card in stage.characters.all] == ["Anna"])
        assert [one.code for one in stage.failed] == [Code.DISK_FULL]
        await stage.close()

    run_in_qt(story())


def test_pictures_that_were_read_are_on_the_card_when_it_closes_before_the_last(
    run_in_qt: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = Stage(tmp_path / "library")
    picture, slow = tmp_path / "anna.png", tmp_path / "slow.png"
    Image.new("RGB", (600, 700), "orange").save(picture)
    is_slow = asyncio.Event()
    load = cards_service.load_offer

    async def load_slowly(desk: Desk, offer: Offer) -> InputFile:
        if offer == slow:
            is_slow.set()
            await asyncio.Event().wait()
        return await load(desk, offer)

    async def story() -> None:
        monkeypatch.setattr(cards_service, "load_offer", load_slowly)
        await stage.workspace.open("wsk_1")
        await until("the card", lambda: stage.characters.get(stage.card.id) is not None)
        stage.characters.offer(stage.card.id, (picture, slow))
        await is_slow.wait()
        await stage.close()

    run_in_qt(story())
    with closing(Library.open(stage.folder)) as library:
        assert [one.picture.name for one in library.characters.get(stage.card.id).portraits] == ["anna.png"]
    assert stage.failed == []
