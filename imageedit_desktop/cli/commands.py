"""Choosing and running one headless command."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from imageedit_desktop.arguments import command_parser
from imageedit_desktop.cli import output


def run(arguments: Sequence[str]) -> int:
    """Run one headless command; returns the exit code."""
    from imageedit_desktop import crash, logs
    from imageedit_desktop.paths import log_folder

    parsed = command_parser().parse_args(arguments)
    logs.start(log_folder())
    try:
        return _run(parsed)
    except Exception as error:  # noqa: BLE001 - the last resort: a defect is one line, a report and exit code 1
        path = crash.leave_report(error, log_folder())
        where = f"A report is at {path}." if path else "No report could be written."
        output.say(f"This is a defect of the program. {where}")
        return output.BUG


def _run(parsed: argparse.Namespace) -> int:
    match parsed.command:
        case "generate" | "table":
            return _run_orders(parsed)
        case "resume":
            from imageedit_desktop.cli.resume import resume

            return resume(parsed)
        case "rescue":
            from imageedit_desktop.cli.rescue import rescue

            return rescue(parsed)
        case "budget":
            from imageedit_desktop.cli.budget import set_budget

            return set_budget(parsed)
        case "library":
            return _run_on_library(parsed)
        case "character":
            return _run_on_characters(parsed)
        case _:
            return _run_on_computer(parsed)


def _run_orders(parsed: argparse.Namespace) -> int:
    if parsed.command == "table":
        from imageedit_desktop.cli.table import table

        return table(parsed)
    from imageedit_desktop.cli.generate import generate

    return generate(parsed)


def _run_on_library(parsed: argparse.Namespace) -> int:
    match parsed.action:
        case "check":
            from imageedit_desktop.cli.library.check import check

            return check(parsed)
        case "import":
            from imageedit_desktop.cli.library.import_pictures import import_pictures

            return import_pictures(parsed)
        case "list":
            from imageedit_desktop.cli.library.list_pictures import list_pictures

            return list_pictures(parsed)
        case "stats":
            from imageedit_desktop.cli.library.stats import stats

            return stats(parsed)
        case _:
            from imageedit_desktop.cli.library.verdict import verdict

            return verdict(parsed)


def _run_on_characters(parsed: argparse.Namespace) -> int:
    match parsed.action:
        case "list":
            from imageedit_desktop.cli.character.list_cards import list_cards

            return list_cards(parsed)
        case "show":
            from imageedit_desktop.cli.character.show_card import show_card

            return show_card(parsed)
        case "export":
            from imageedit_desktop.cli.character.export_card import export_card

            return export_card(parsed)
        case "import":
            from imageedit_desktop.cli.character.import_cards import import_cards

            return import_cards(parsed)
        case _:
            from imageedit_desktop.cli.character.erase_person import erase_person

            return erase_person(parsed)


def _run_on_computer(parsed: argparse.Namespace) -> int:
    """Those about this computer alone."""
    match parsed.command:
        case "key":
            from imageedit_desktop.cli.key import key

            return key(parsed.action)
        case "integrate":
            from imageedit_desktop.cli.integration.integrate import integrate

            return integrate(parsed)
        case _:
            return _rehearse(parsed)


def _rehearse(parsed: argparse.Namespace) -> int:
    from imageedit_desktop.rehearsal.serve import serve

    try:
        serve(port=parsed.port, latency_s=parsed.latency, watch_stdin=parsed.watch_stdin)
    except OSError as error:
        output.say(f"Port {parsed.port} cannot be used: {error.strerror}.")
        return output.NOTHING_SENT
    return output.SAVED
