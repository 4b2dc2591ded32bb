"""``imageedit-desktop library verdict``: saying something of pictures, as the window does and can undo."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence

from imageedit_desktop.cli import output
from imageedit_desktop.cli.library.opened import Opened, print_json, run_on_library
from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.verdict import Label, Marking, Pick
from imageedit_desktop.pipeline.judge import judge_named

_PICKS = {"pick": Pick.PICK, "reject": Pick.REJECT, "undecided": Pick.UNDECIDED}


def verdict(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    return run_on_library(arguments, lambda opened: _judge(opened, arguments))


async def _judge(opened: Opened, arguments: argparse.Namespace) -> int:
    marking = _marking(arguments)
    names = _names(arguments.pictures)
    done = await opened.ledger.run(judge_named, names, marking, at_ms=time.time_ns() // 1_000_000)
    if arguments.json:
        print_json({"pictures": len(set(names)), "changed": done.act is not None})
    output.say("Marked." if done.act is not None else "All of it was said before.")
    return output.SAVED


def _marking(arguments: argparse.Namespace) -> Marking:
    """What is to be said; who decides about a picture does not leave it for later any more."""
    pick = None if arguments.pick is None else _PICKS[arguments.pick]
    label = None if arguments.label is None else Label("" if arguments.label == "none" else arguments.label)
    deferred = True if arguments.defer else None if pick is None else False
    marking = Marking(pick=pick, stars=arguments.stars, label=label, deferred=deferred)
    if not marking.values():
        raise InputError(problem(Code.NOTHING_SAID))
    return marking


def _names(given: Sequence[str]) -> list[str]:
    """The ids; those that are read from standard input are what stands first in each line, as list writes it."""
    names: list[str] = []
    for name in given:
        names += [line.split("\t")[0].strip() for line in sys.stdin] if name == "-" else [name]
    return [name for name in names if name]
