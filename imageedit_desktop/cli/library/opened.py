"""The frame of a command about a library: opening it, and words for what fails."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from imageedit_desktop import wording
from imageedit_desktop.cli import output
from imageedit_desktop.cli.session import run_until_stopped
from imageedit_desktop.domain.errors import Code, ImageEditError, LibraryError, Problem, problem
from imageedit_desktop.paths import library_folder
from imageedit_desktop.pipeline.desk.disk import blaming_disk
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.recover.inspect_file import inspect_file
from imageedit_desktop.pipeline.recover.restore import open_library
from imageedit_desktop.store.exchange import holds_library
from imageedit_desktop.store.library import Library, require_disk, require_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A library that is open for one command."""

    library: Library
    ledger: Ledger
    workers: Workers


def run_on_library(
    arguments: argparse.Namespace, story: Callable[[Opened], Awaitable[int]], *, make: bool = False
) -> int:
    """Run a story on the library in the arguments; returns the exit code.

    Args:
        arguments: of the command.
        story: what to do.
        make: a library where there is none.
    """
    return run_until_stopped(lambda workers: _run(workers, arguments, story, make))


def open_there(root: Path, *, repair: bool) -> Library:
    """Open the library that is in a folder.

    Raises:
        LibraryError: LIBRARY_ABSENT, or as `open_library`.
    """
    with blaming_disk(root):
        require_name(root)
        require_disk(root)
        if not holds_library(root):
            raise LibraryError(problem(Code.LIBRARY_ABSENT, path=str(root)))
    return open_library(root, inspect_file if repair else None)


def print_json(data: Mapping[str, Any]) -> None:
    """Print one object, in ASCII: a pipe may have any encoding, and names of files any characters."""
    print(json.dumps(data, indent=2))  # noqa: T201


async def _run(
    workers: Workers, arguments: argparse.Namespace, story: Callable[[Opened], Awaitable[int]], make: bool
) -> int:
    root = library_folder(arguments.library, os.environ, rehearsal=False)
    try:
        library = await workers.database(_open, root, make)
        if library.recovered is not None:
            output.say(wording.of_problem(library.recovered))
        ledger = Ledger(library, workers)
        try:
            return await story(Opened(library=library, ledger=ledger, workers=workers))
        finally:
            await ledger.close()
    except ImageEditError as error:
        return _nothing_done(error.problems, as_json_object=arguments.json)
    except asyncio.CancelledError:
        return output.STOPPED


def _open(root: Path, make: bool) -> Library:
    return open_library(root, inspect_file) if make else open_there(root, repair=True)


def _nothing_done(problems: Sequence[Problem], *, as_json_object: bool) -> int:
    words = " ".join(wording.of_problem(one) for one in problems)
    if as_json_object:
        print_json({"error": {"code": problems[0].code.value, "message": words}})
    output.say(words)
    return output.NOTHING_SENT
