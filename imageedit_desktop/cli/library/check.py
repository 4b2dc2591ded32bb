"""``imageedit-desktop library check``: the files of a library held against its database."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
from dataclasses import dataclass, field

from imageedit_desktop import wording
from imageedit_desktop.cli import output, report
from imageedit_desktop.cli.library.opened import open_there
from imageedit_desktop.cli.session import run_until_stopped
from imageedit_desktop.domain.errors import Code, ImageEditError, LibraryError
from imageedit_desktop.domain.finding import Finding
from imageedit_desktop.paths import library_folder
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.recover.library_check import Check

FOUND = 3
"""Exit code: something is not in order, and was not repaired."""


def check(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    return run_until_stopped(lambda workers: _check(workers, arguments))


async def _check(workers: Workers, arguments: argparse.Namespace) -> int:
    root = library_folder(arguments.library, os.environ, rehearsal=False)
    printed = _Report(as_json_object=arguments.json)
    try:
        opened = await workers.database(open_there, root, repair=arguments.repair)
    except LibraryError as error:
        if error.code is not Code.LIBRARY_CORRUPT:
            return report.nothing_sent(error.problems, as_json_object=False)
        printed.add(Finding(problem=error.first))
        return printed.end()
    ledger = Ledger(opened, workers)
    try:
        if opened.recovered is not None:
            printed.add(Finding(problem=opened.recovered, repaired=True))
        looking = Check(library=opened, ledger=ledger, workers=workers, repair=arguments.repair)
        async for finding in looking.findings():
            printed.add(finding)
        return printed.end()
    except ImageEditError as error:
        printed.add(Finding(problem=error.first))
        return printed.end()
    except asyncio.CancelledError:
        printed.end()
        return output.STOPPED
    finally:
        await ledger.close()


@dataclass(slots=True)
class _Report:
    """Prints findings as they come: a library may have very many."""

    as_json_object: bool
    counts: dict[str, int] = field(default_factory=lambda: {"repaired": 0, "harmless": 0, "open": 0})

    def add(self, finding: Finding) -> None:
        kind = "repaired" if finding.repaired else "harmless" if finding.harmless else "open"
        message = wording.of_problem(finding.problem)
        if self.as_json_object:
            self._begin_or_go_on()
            about = {"code": finding.problem.code.value, "message": message, "kind": kind}
            print(json.dumps(about | {"params": dict(finding.problem.params)}), end="")  # noqa: T201
        else:
            output.put(f"{_WORDS[kind]}: {message}")
        self.counts[kind] += 1

    def end(self) -> int:
        """Sum up; returns the exit code."""
        if self.as_json_object:
            if not any(self.counts.values()):
                print('{"findings": [', end="")  # noqa: T201
            print(f'],\n"counts": {json.dumps(self.counts)}}}')  # noqa: T201
        output.say(_summary(self.counts))
        return FOUND if self.counts["open"] else output.SAVED

    def _begin_or_go_on(self) -> None:
        print(",\n" if any(self.counts.values()) else '{"findings": [\n', end="")  # noqa: T201


_WORDS = {"repaired": "Repaired", "harmless": "Note", "open": "Found"}


def _summary(counts: dict[str, int]) -> str:
    if counts["open"]:
        return f"Not in order: {counts['open']}. Repaired: {counts['repaired']}."
    return f"The library is in order. Repaired: {counts['repaired']}."
