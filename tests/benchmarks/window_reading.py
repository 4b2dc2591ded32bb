"""The real window, reading what is dropped on it, with a clock in its GUI thread: what `bench_reading` measures.

Prints one JSON object: the gaps between the ticks of a 1 ms timer, in milliseconds, while the window had nothing to
do and while the pictures of each case were read, with the seconds that took and what was said of it. A case whose
name is a fault reads its picture with a reader that fails so. Arguments: a folder for the library, then a folder of
pictures for each case.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

from benchmarks import troubled_readers
from benchmarks.window_under_load import Clock
from PySide6.QtWidgets import QApplication

from imageedit_desktop import app as program
from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.offers import Brought
from imageedit_desktop.pipeline import prepare_input
from imageedit_desktop.pipeline.readers.readers import Readers
from imageedit_desktop.services.composing.compose import ComposeState
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.store.settings_file import SettingsFile
from imageedit_desktop.ui.window.services import Services
from imageedit_desktop.ui.window.workbench import Workbench

_SETTLE_S = 3
_IDLE_S = 3
_PATIENCE_S = 5
"""For a reader that hangs; the program has ninety seconds."""

FAULTS: dict[str, Callable[..., Any]] = {
    "killed": troubled_readers.killed,
    "hung": troubled_readers.hung,
    "bloated": troubled_readers.bloated,
}


class Reading:
    """What becomes of what is offered."""

    def __init__(self, services: Services) -> None:
        self._compose = services.compose
        self.refused: list[Problem] = []
        self._compose.pictures_came.connect(self._on_came)
        self._compose.changed.connect(self._on_changed)
        self._state: ComposeState = self._compose.state
        self._changed = asyncio.Event()

    async def read(self, pictures: list[Path]) -> list[str]:
        """Read them as the source, or as portraits where they are several; the codes of what was refused."""
        self.refused.clear()
        before = len(self._state.draft.tray)
        if len(pictures) == 1:
            self._compose.offer_source((pictures[0],))
        else:
            self._compose.offer_portraits(tuple(pictures))
        while not self._is_over(pictures, before):
            self._changed.clear()
            await self._changed.wait()
        return [problem.code.value for problem in self.refused]

    def _is_over(self, pictures: list[Path], before: int) -> bool:
        if self.refused:
            return True
        if len(pictures) > 1:
            return len(self._state.draft.tray) == before + len(pictures)
        source = self._state.draft.source
        return source is not None and getattr(source, "name", "") == pictures[0].name

    def _on_came(self, brought: Brought) -> None:
        self.refused += [refusal.reason for refusal in brought.refused]
        self._changed.set()

    def _on_changed(self, state: ComposeState) -> None:
        self._state = state
        self._changed.set()


async def measure(bench: Workbench, services: Services, cases: list[Path]) -> None:
    """Open rehearsal's library, sit still, then read the pictures of each case."""
    await services.workspace.open(None)
    await asyncio.sleep(_SETTLE_S)
    clock, reading = Clock(), Reading(services)
    await asyncio.sleep(_IDLE_S)
    told: dict[str, Any] = {"idle": {"gaps": clock.take()}}
    for folder in cases:
        fault = FAULTS.get(folder.name, prepare_input.prepare)
        with patch.object(prepare_input, "prepare", fault):
            begun_s = time.perf_counter()
            refused = await reading.read(sorted(folder.iterdir()))
        told[folder.name] = {"seconds": time.perf_counter() - begun_s, "refused": refused, "gaps": clock.take()}
        await asyncio.sleep(1)
        told[folder.name]["gaps"] += clock.take()  # the picture is painted
    print(json.dumps(told))
    bench.shell.leave()


def main(folder: Path, cases: list[Path]) -> int:
    """Build the program as it builds itself."""
    app = QApplication(sys.argv[:1])
    patience = {**(Readers.__init__.__kwdefaults__ or {}), "patience_s": _PATIENCE_S}
    if any(case.name in FAULTS for case in cases):
        Readers.__init__.__kwdefaults__ = patience
    settings = Settings(SettingsFile(folder / "settings.json"))
    shell = program.show_shell(app, settings)
    bench, files = program.furnish(shell, settings)
    shell.setGeometry(app.primaryScreen().geometry())
    services = program.make_services(settings, folder / "library")
    files.workspace, files.shown_inputs = services.workspace, services.shown_inputs
    return program.live(app, bench, services, lambda: measure(bench, services, cases))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), [Path(argument) for argument in sys.argv[2:]]))
