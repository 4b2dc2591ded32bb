"""``imageedit-desktop character import``: cards from files, each once."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

from imageedit_desktop import wording
from imageedit_desktop.cli import output
from imageedit_desktop.cli.library.opened import Opened, print_json, run_on_library
from imageedit_desktop.domain.errors import InputError, Problem
from imageedit_desktop.pipeline.characters import card_files
from imageedit_desktop.pipeline.characters.card_files import ImportedCard


def import_cards(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    return run_on_library(
        arguments, lambda opened: _import(opened, arguments.files, as_json_object=arguments.json), make=True
    )


async def _import(opened: Opened, files: Sequence[Path], *, as_json_object: bool) -> int:
    taken: list[ImportedCard] = []
    refused: list[Problem] = []
    for path in files:
        try:
            now_ms = time.time_ns() // 1_000_000
            taken.append(await card_files.import_card(opened.ledger, opened.workers, path, at_ms=now_ms))
        except InputError as error:
            refused.append(error.first)
    if as_json_object:
        print_json(
            {"characters": [_as_json(one) for one in taken], "refused": [_problem_json(one) for one in refused]}
        )
    for one in taken:
        output.say(_words(one))
    for reason in (*refused, *(reason for one in taken for reason in one.refused)):
        output.note(wording.of_problem(reason))
    return output.FAILED if refused or any(one.refused for one in taken) else output.SAVED


def _words(imported: ImportedCard) -> str:
    name = imported.card.name
    if imported.was_known and imported.differs:
        return f"“{name}” is there already, and differs from the file; nothing was changed."
    if imported.was_known:
        return f"“{name}” is there already."
    return f"“{name}” is imported, with {len(imported.card.portraits)} portraits."


def _as_json(imported: ImportedCard) -> dict[str, object]:
    return {
        "id": imported.card.id,
        "name": imported.card.name,
        "portraits": len(imported.card.portraits),
        "was_known": imported.was_known,
        "differs": imported.differs,
        "refused": [_problem_json(reason) for reason in imported.refused],
    }


def _problem_json(reason: Problem) -> dict[str, str]:
    return {"code": reason.code.value, "message": wording.of_problem(reason)}
