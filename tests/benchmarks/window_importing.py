"""The real window, importing a folder, with a clock in its GUI thread: what `bench_import` measures.

Prints one JSON object: how long it took, and the gaps between the ticks of a 1 ms timer, in milliseconds, while the
window had nothing to do and while pictures came. Arguments: a folder for the library, the folder of pictures.
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
from imageedit_desktop.domain.importing import Way
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.store.settings_file import SettingsFile
from imageedit_desktop.ui.window.services import Services
from imageedit_desktop.ui.window.workbench import Workbench

_SETTLE_S = 3
_IDLE_S = 3


async def measure(bench: Workbench, services: Services, pictures: Path) -> None:
    """Open rehearsal's library, sit still, then import."""
    await services.workspace.open(None)
    await asyncio.sleep(_SETTLE_S)
    clock = Clock()
    await asyncio.sleep(_IDLE_S)
    idle_ms = clock.take()
    ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    services.importing.ended.connect(lambda imported: ended.set_result(imported.added))
    begun_s = time.perf_counter()
    services.importing.begin(pictures, Way.IN_PLACE)
    added = await ended
    seconds = time.perf_counter() - begun_s
    print(json.dumps({"added": added, "seconds": seconds, "idle": idle_ms, "busy": clock.take()}))
    bench.shell.leave()


def main(folder: Path, pictures: Path) -> int:
    """Build the program as it builds itself."""
    app = QApplication(sys.argv[:1])
    settings = Settings(SettingsFile(folder / "settings.json"))
    shell = program.show_shell(app, settings)
    bench, files = program.furnish(shell, settings)
    shell.setGeometry(app.primaryScreen().geometry())
    services = program.make_services(settings, folder / "library")
    files.workspace, files.shown_inputs = services.workspace, services.shown_inputs
    return program.live(app, bench, services, lambda: measure(bench, services, pictures))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
