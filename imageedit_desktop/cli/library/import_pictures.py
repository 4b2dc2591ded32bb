"""``imageedit-desktop library import``: a folder of pictures into the library, as often as one likes."""

from __future__ import annotations

import argparse
import asyncio
import sys
from typing import Protocol

from imageedit_desktop import wording
from imageedit_desktop.cli import output
from imageedit_desktop.cli.library.opened import Opened, print_json, run_on_library
from imageedit_desktop.domain.importing import Imported, ImportProgress, Way
from imageedit_desktop.pipeline.importing.import_folder import Import


def import_pictures(arguments: argparse.Namespace) -> int:
    """Run the command; returns the exit code."""
    return run_on_library(arguments, lambda opened: _import(opened, arguments), make=True)


async def _import(opened: Opened, arguments: argparse.Namespace) -> int:
    view: _View = _Bar() if sys.stderr.isatty() else _Silence()
    importing = Import(
        library=opened.library,
        ledger=opened.ledger,
        workers=opened.workers,
        folder=arguments.folder,
        way=Way(arguments.way),
        tell=view.tell,
    )
    try:
        await importing.run()
    except asyncio.CancelledError:
        view.close()
        _report(importing.outcome, as_json_object=arguments.json)
        return output.STOPPED
    finally:
        view.close()
    _report(importing.outcome, as_json_object=arguments.json)
    return output.FAILED if importing.outcome.refused_count else output.SAVED


def _report(imported: Imported, *, as_json_object: bool) -> None:
    if as_json_object:
        print_json(
            {
                "added": imported.added,
                "known": imported.known,
                "found": imported.found,
                "others": imported.others,
                "stopped": imported.stopped,
                "refused_count": imported.refused_count,
                "refused": [
                    {
                        "path": str(refused.path),
                        "code": refused.reason.code.value,
                        "message": wording.of_problem(refused.reason),
                    }
                    for refused in imported.refused
                ],
            }
        )
    for refused in imported.refused:
        output.note(f"Not imported: {refused.path}: {wording.of_problem(refused.reason)}")
    if unnamed := imported.refused_count - len(imported.refused):
        output.note(f"Not imported, and not named here: {unnamed}")
    output.say(_summary(imported))


def _summary(imported: Imported) -> str:
    parts = [f"Imported: {imported.added}.", f"In the library already: {imported.known}."]
    if imported.found:
        parts.append(f"Found again: {imported.found}.")
    if imported.refused_count:
        parts.append(f"Not imported: {imported.refused_count}.")
    if imported.stopped:
        parts.insert(0, "Stopped; what came stays.")
    return " ".join(parts)


class _View(Protocol):
    def tell(self, progress: ImportProgress, /) -> None: ...
    def close(self) -> None: ...


class _Silence:
    """Where nobody watches, the summary is enough."""

    def tell(self, _progress: ImportProgress) -> None:
        return

    def close(self) -> None:
        return


class _Bar:
    """One bar over the files."""

    def __init__(self) -> None:
        from tqdm import tqdm

        layout = "{desc}: {bar} {n_fmt}/{total_fmt} [{elapsed}]"
        self._bar = tqdm(total=1, desc="Importing", bar_format=layout, leave=False, file=sys.stderr)

    def tell(self, progress: ImportProgress) -> None:
        self._bar.total = progress.total
        self._bar.update(progress.done - self._bar.n)

    def close(self) -> None:
        self._bar.close()
