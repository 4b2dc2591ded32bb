"""``imageedit-desktop character erase``: a person and all that tells of them, for good."""

from __future__ import annotations

import argparse
import os
import time

from imageedit_desktop.cli import output, report
from imageedit_desktop.cli.character.named import card_named
from imageedit_desktop.cli.library.opened import open_there, print_json
from imageedit_desktop.cli.session import run_until_stopped
from imageedit_desktop.domain.character.erasing import Erased, Erasure
from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.paths import library_folder
from imageedit_desktop.pipeline.characters.erase import erase, foresee
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.judging.trash import SystemTrash


def erase_person(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    return run_until_stopped(lambda workers: _run(workers, arguments))


async def _run(workers: Workers, arguments: argparse.Namespace) -> int:
    root = library_folder(arguments.library, os.environ, rehearsal=False)
    try:
        library = await workers.database(open_there, root, repair=True)
        ledger = Ledger(library, workers)
        try:
            card = await ledger.run(card_named, arguments.name)
            erasure = await foresee(ledger, card.id)
        finally:
            await ledger.close()
        if not arguments.yes:
            return _tell(erasure, as_json_object=arguments.json)
        erased = await workers.file(
            erase, root.absolute(), card.id, SystemTrash(), with_results=arguments.with_results
        )
    except ImageEditError as error:
        return report.nothing_sent(error.problems, as_json_object=arguments.json)
    return _end(erased, as_json_object=arguments.json)


def _tell(erasure: Erasure, *, as_json_object: bool) -> int:
    """What would go and what would stay; nothing is done before somebody says yes."""
    days = erasure.days_at_service(time.time_ns() // 1_000_000)
    if as_json_object:
        print_json(
            {
                "erased": False,
                "name": erasure.name,
                "portraits": erasure.portraits,
                "spared_portraits": erasure.spared,
                "also_on": list(erasure.shared),
                "orders": erasure.orders,
                "unfinished_orders": erasure.unfinished,
                "pictures": erasure.pictures,
                "pictures_in_other_folders": erasure.elsewhere,
                "copies_of_the_database": erasure.backups,
                "days_at_the_service": days,
            }
        )
    output.note(f"Card and portraits that would go: “{erasure.name}”, {erasure.portraits}.")
    output.note(f"Other cards that would lose a portrait: {', '.join(erasure.shared) or 'none'}.")
    if erasure.spared:
        output.note(f"Pictures that were on the card once, belong to others, and would stay: {erasure.spared}.")
    output.note(f"Orders that tell of the portraits: {erasure.orders}; not finished: {erasure.unfinished}.")
    output.note(f"Pictures made with them: {erasure.pictures}; they go with --with-results only.")
    output.note(f"Backups and damaged copies of the database that would go: {erasure.backups}.")
    output.note(f"The service keeps what it was sent for so many days more: {days}.")
    output.say("Nothing is erased yet. It cannot be undone; say --yes.")
    return output.NOTHING_SENT


def _end(erased: Erased, *, as_json_object: bool) -> int:
    if as_json_object:
        print_json(
            {
                "erased": True,
                "portraits": erased.portraits,
                "pictures": erased.pictures,
                "pictures_kept": erased.kept,
                "copies_of_the_database": erased.backups,
                "left": list(erased.left),
            }
        )
    for path in erased.left:
        output.note(f"Could not be removed: {path}")
    output.say("The person is erased.")
    return output.FAILED if erased.left else output.SAVED
