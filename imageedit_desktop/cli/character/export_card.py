"""``imageedit-desktop character export``: a card with its portraits as one file."""

from __future__ import annotations

import argparse
from pathlib import Path

from imageedit_desktop.cli import output
from imageedit_desktop.cli.character.named import card_named
from imageedit_desktop.cli.library.opened import Opened, print_json, run_on_library
from imageedit_desktop.pipeline.characters import card_files


def export_card(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    return run_on_library(
        arguments,
        lambda opened: _export(opened, arguments.name, arguments.file.absolute(), as_json_object=arguments.json),
    )


async def _export(opened: Opened, name: str, target: Path, *, as_json_object: bool) -> int:
    card = await opened.ledger.run(card_named, name)
    await card_files.export_card(opened.ledger, opened.workers, card, target)
    if as_json_object:
        print_json({"id": card.id, "name": card.name, "file": str(target)})
    else:
        output.put(str(target))
    output.say(
        f"In it: name, notes, phrase, consent, and {len(card.portraits)} portraits as they came, "
        "with whatever their files tell."
    )
    return output.SAVED
