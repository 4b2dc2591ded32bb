"""What the cells of tables are held against: the cards, the lists of prompts, and what the model takes."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from imageedit_desktop.domain.character.card import Character
from imageedit_desktop.domain.character.names import folded_name
from imageedit_desktop.domain.draft.requests import Lists
from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.inputs import Input
from imageedit_desktop.domain.prompts.snippet import lists_of
from imageedit_desktop.domain.table.checked import Known
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.store.library import Library


async def learn(desk: Desk, pictures: Mapping[str, Input | Problem]) -> Known:
    """All of it, with pictures that were read.

    Raises:
        LibraryError: the library cannot be read.
    """
    characters, lists = await desk.ledger.run(_learn)
    return Known(pictures=pictures, characters=characters, lists=lists, capabilities=desk.catalogue.capabilities)


async def ordered_before(desk: Desk, keys: Collection[str]) -> frozenset[str]:
    """Those of these requests that were ordered here before, and have pictures or may still get them.

    Raises:
        LibraryError: the library cannot be read.
    """
    return await desk.ledger.run(_ordered_before, desk.origin, keys)


def _learn(library: Library) -> tuple[Mapping[str, Character], Lists]:
    cards = {folded_name(card.name): card for card in library.characters.all()}
    return cards, lists_of(library.prompts.snippets())


def _ordered_before(library: Library, origin: str, keys: Collection[str]) -> frozenset[str]:
    return library.request_tables.known_keys(origin, keys)
