"""``imageedit-desktop character show``: all that is on a card, with hints on its portraits."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from imageedit_desktop import wording
from imageedit_desktop.cli import output
from imageedit_desktop.cli.character.list_cards import as_json, rate
from imageedit_desktop.cli.character.named import card_named
from imageedit_desktop.cli.library.opened import Opened, print_json, run_on_library
from imageedit_desktop.domain.character.card import Character, Keepers
from imageedit_desktop.domain.character.hints import Hint
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.pipeline.characters.check_portraits import check_portraits
from imageedit_desktop.store.library import Library

Hints = Mapping[InputHash, Sequence[Hint]]


def show_card(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    return run_on_library(arguments, lambda opened: _show(opened, arguments.name, as_json_object=arguments.json))


async def _show(opened: Opened, name: str, *, as_json_object: bool) -> int:
    card = await opened.ledger.run(card_named, name)
    keepers = await opened.ledger.run(_keepers, card)
    hints = await check_portraits(opened.ledger, opened.workers, card.portraits, {})
    if as_json_object:
        _print_json(opened.library, card, keepers, hints)
    else:
        _put_lines(card, keepers, hints)
    return output.SAVED


def _put_lines(card: Character, keepers: Keepers, hints: Hints) -> None:
    output.put(card.name)
    for title, text in (("Phrase", card.phrase), ("Notes", card.notes), ("Consent", card.consent)):
        if text:
            output.put(f"{title}: {text}")
    output.put(f"Pictures made with it: {keepers.pictures} in {keepers.orders} orders, {rate(keepers)}")
    for portrait in card.portraits:
        picture = portrait.picture
        told = " ".join(wording.HINTS[hint] for hint in hints[picture.sha256])
        output.put(f"Portrait: {picture.name} {picture.size} {told}".rstrip())
    if card.portraits:
        output.say(wording.NOT_CHECKED)


def _print_json(library: Library, card: Character, keepers: Keepers, hints: Hints) -> None:
    face = card.face
    print_json(
        {
            **as_json(card, keepers),
            "notes": card.notes,
            "phrase": card.phrase,
            "consent": card.consent,
            "cover": None if face is None else face.sha256,
            "portraits": [
                {
                    "sha256": portrait.picture.sha256,
                    "name": portrait.picture.name,
                    "path": _path(library, portrait.picture.sha256),
                    "width": portrait.picture.size.width_px,
                    "height": portrait.picture.size.height_px,
                    "made_by_the_service": portrait.is_result,
                    "hints": [str(hint) for hint in hints[portrait.picture.sha256]],
                }
                for portrait in card.portraits
            ],
            "not_checked": wording.NOT_CHECKED,
        }
    )


def _path(library: Library, sha256: InputHash) -> str | None:
    path: Path | None = library.files.find_original(sha256)
    return None if path is None else str(path)


def _keepers(library: Library, card: Character) -> Keepers:
    return library.characters.keepers(card.id)
