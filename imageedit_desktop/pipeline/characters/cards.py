"""What is done to cards, each act durable when it returns, and taken back again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from imageedit_desktop.domain.character.card import CardAct, CardStep, Character, Keepers
from imageedit_desktop.domain.ids import CharacterId
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.store.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """All cards of a library as they stand.

    Attributes:
        characters: by name.
        undo, redo: what can be taken back, and what done again.
    """

    characters: tuple[Character, ...] = ()
    undo: CardStep | None = None
    redo: CardStep | None = None


async def read(desk: Desk) -> Cards:
    """All cards.

    Raises:
        LibraryError: they cannot be read.
    """
    return await desk.ledger.run(_read)


async def act(desk: Desk, act: CardAct, before: Character | None, after: Character | None) -> CardStep | None:
    """Do something to a card; see `store.tables.characters.Characters.act`.

    Raises:
        LibraryError: it is not written.
    """
    return await desk.ledger.run(_act, act, before, after, desk.clock.now_ms())


async def undo(desk: Desk) -> CardStep | None:
    """Take back what was done to a card last; None where there is nothing.

    Raises:
        LibraryError: it is not written.
    """
    return await desk.ledger.run(_undo)


async def redo(desk: Desk) -> CardStep | None:
    """Do again what was taken back last; None where there is nothing.

    Raises:
        LibraryError: it is not written.
    """
    return await desk.ledger.run(_redo)


async def keepers(desk: Desk, character_id: CharacterId) -> Keepers:
    """What came of the orders in whose tray one of the portraits of a card was.

    Raises:
        LibraryError: it cannot be read.
    """
    return await desk.ledger.run(_keepers, character_id)


def is_made_here(desk: Desk, path: Path) -> bool:
    """Whether a file that is offered as a portrait is a result of the library, by where it lies."""
    return path.is_relative_to(desk.library.root / "results")


def _read(library: Library) -> Cards:
    undo, redo = library.characters.next_steps()
    return Cards(characters=tuple(library.characters.all()), undo=undo, redo=redo)


def _act(
    library: Library, act: CardAct, before: Character | None, after: Character | None, at_ms: int
) -> CardStep | None:
    return library.characters.act(act, before, after, at_ms=at_ms)


def _undo(library: Library) -> CardStep | None:
    return library.characters.undo()


def _redo(library: Library) -> CardStep | None:
    return library.characters.redo()


def _keepers(library: Library, character_id: CharacterId) -> Keepers:
    return library.characters.keepers(character_id)
