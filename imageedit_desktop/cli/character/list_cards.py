"""``imageedit-desktop character list``: a line for each card."""

from __future__ import annotations

import argparse

from imageedit_desktop.cli import output
from imageedit_desktop.cli.library.opened import Opened, print_json, run_on_library
from imageedit_desktop.domain.character.card import Character, Keepers
from imageedit_desktop.domain.text import on_one_line
from imageedit_desktop.store.library import Library


def list_cards(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    return run_on_library(arguments, lambda opened: _list(opened, as_json_object=arguments.json))


async def _list(opened: Opened, *, as_json_object: bool) -> int:
    cards = await opened.ledger.run(_read)
    if as_json_object:
        print_json({"characters": [as_json(card, keepers) for card, keepers in cards], "count": len(cards)})
        return output.SAVED
    for card, keepers in cards:
        cells = (card.id, card.name, str(len(card.portraits)), str(keepers.pictures), rate(keepers))
        print("\t".join(on_one_line(cell) for cell in cells))  # noqa: T201
    return output.SAVED


def rate(keepers: Keepers) -> str:
    """For example ``picked 5 of 9 decided``; a dash where nothing was decided."""
    return f"picked {keepers.picked} of {keepers.judged} decided" if keepers.judged else "-"


def as_json(card: Character, keepers: Keepers) -> dict[str, object]:
    """What is told of a card in short."""
    return {
        "id": card.id,
        "name": card.name,
        "portraits": len(card.portraits),
        "orders": keepers.orders,
        "pictures": keepers.pictures,
        "picked": keepers.picked,
        "rejected": keepers.rejected,
        "keeper_rate": round(keepers.picked / keepers.judged, 4) if keepers.judged else None,
    }


def _read(library: Library) -> list[tuple[Character, Keepers]]:
    return [(card, library.characters.keepers(card.id)) for card in library.characters.all()]
