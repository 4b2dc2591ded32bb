"""The real window over a library that it measures, with a clock in its GUI thread: what `bench_shares` asks.

Prints one JSON object: the gaps between the ticks of a 1 ms timer, in milliseconds, while nothing was measured and
while pictures were, and how many of them in how many seconds. Argument: a folder with the library.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path

from benchmarks.window_under_load import Clock
from PySide6.QtWidgets import QApplication

from imageedit_desktop import app as program
from imageedit_desktop.domain.query import parse
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.store.settings_file import SettingsFile
from imageedit_desktop.ui.window.services import Services
from imageedit_desktop.ui.window.workbench import Workbench

_SETTLE_S, _IDLE_S = 4, 3


async def measure(bench: Workbench, services: Services) -> None:
    """Open the library and sit still, then let it be measured."""
    held = [True]
    services.likeness.stand_back_for(lambda: held[0] or bench.pictures.is_reading)
    await services.workspace.open(None)
    await asyncio.sleep(_SETTLE_S)
    clock = Clock()
    await asyncio.sleep(_IDLE_S)
    idle_ms = clock.take()
    count = await services.review.count(parse("changed:unknown"))
    held[0] = False
    begun_s = time.perf_counter()
    while services.changed_shares.is_measuring:  # noqa: ASYNC110 - it tells nobody that it has ended
        await asyncio.sleep(0.1)
    told = {"seconds": time.perf_counter() - begun_s, "measured": count, "idle": idle_ms, "measuring": clock.take()}
    print(json.dumps(told))
    bench.shell.leave()


def main(folder: Path) -> int:
    """Build the program as it builds itself."""
    app = QApplication(sys.argv[:1])
    settings = Settings(SettingsFile(folder / "settings.json"))
    shell = program.show_shell(app, settings)
    bench, files = program.furnish(shell, settings)
    shell.setGeometry(app.primaryScreen().geometry())
    services = program.make_services(settings, folder / "library")
    files.workspace, files.shown_inputs = services.workspace, services.shown_inputs
    return program.live(app, bench, services, lambda: measure(bench, services))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
