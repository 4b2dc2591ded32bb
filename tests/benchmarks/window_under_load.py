"""The real window, receiving orders, with a clock in its GUI thread: what `bench_stalls` measures.

Prints one JSON object: the gaps between the ticks of a 1 ms timer, in milliseconds, while the window had nothing to
do and while pictures arrived. Arguments: a folder for the library, number of orders, pictures in each.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path

from benchmarks.picture_service import PHOTO
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from imageedit_desktop import app as program
from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.draft.edits import SetImages, SetPrompt, SetSize
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.result import Result
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.store.settings_file import SettingsFile
from imageedit_desktop.ui.window.services import Services
from imageedit_desktop.ui.window.workbench import Workbench

_IDLE_S = 3
_SETTLE_S = 2
_SIDE_PX = 2048
_ROW_PX = 128
"""So that all pictures are on the screen at once."""


class Clock(QObject):
    """Ticks every millisecond when the GUI thread can."""

    def __init__(self) -> None:
        super().__init__()
        self._gaps_ms: list[float] = []
        self._before_s = time.perf_counter()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def take(self) -> list[float]:
        """The gaps since the last call, in milliseconds."""
        taken, self._gaps_ms = self._gaps_ms, []
        return taken

    def _tick(self) -> None:
        now_s = time.perf_counter()
        self._gaps_ms.append((now_s - self._before_s) * 1000)
        self._before_s = now_s


class Arrivals(QObject):
    """Counts what is on its way.

    Attributes:
        complete: every order is done and every picture on the screen.
    """

    def __init__(self, bench: Workbench, services: Services, orders: int, pictures: int) -> None:
        super().__init__()
        self.complete = asyncio.Event()
        self._orders, self._pictures = orders, pictures
        self._services = services
        self._done: set[str] = set()
        self._saved: set[str] = set()
        self._shown: set[str] = set()
        services.workspace.job_changed.connect(self._on_job_changed)
        services.workspace.result_saved.connect(self._on_result_saved)
        bench.pictures.ready.connect(self._on_ready)

    def _on_job_changed(self, job: Job) -> None:
        assert job.state is not JobState.FAILED, job.reason
        if job.state is JobState.DONE:
            self._done.add(job.id)
            self._look()

    def _on_result_saved(self, result: Result) -> None:
        self._saved.add(result.sha256)

    def _on_ready(self, key: str) -> None:
        self._shown.add(key)
        self._look()

    def _look(self) -> None:
        if len(self._done) == self._orders and len(self._saved & self._shown) == self._pictures:
            self.complete.set()


async def compose(services: Services, images: int) -> None:
    """Set up the recipe as a user would."""
    loaded = asyncio.Event()
    services.compose.changed.connect(lambda state: state.draft.source and loaded.set())
    services.compose.offer_source((PHOTO,))
    await loaded.wait()
    services.compose.apply(SetPrompt(prompt="grain of a photograph"))
    services.compose.apply(SetSize(size=size(_SIDE_PX, _SIDE_PX)))
    services.compose.apply(SetImages(images=images))


async def measure(bench: Workbench, services: Services, orders: int, images: int) -> None:
    """Open the library, sit still, then order and wait."""
    await services.workspace.open(await services.account.load_at_start())
    await compose(services, images)
    await asyncio.sleep(_SETTLE_S)
    clock = Clock()
    await asyncio.sleep(_IDLE_S)
    idle_ms = clock.take()
    arrivals = Arrivals(bench, services, orders, orders * images)
    begun_s = time.perf_counter()
    for _ in range(orders):
        services.queue.submit(recipe.build(services.compose.state.draft))
    await arrivals.complete.wait()
    await asyncio.sleep(0)  # the last one is painted
    print(json.dumps({"seconds": time.perf_counter() - begun_s, "idle": idle_ms, "busy": clock.take()}))
    bench.shell.leave()


def main(folder: Path, orders: int, images: int) -> int:
    """Build the program as it builds itself."""
    app = QApplication(sys.argv[:1])
    settings = Settings(SettingsFile(folder / "settings.json"))
    settings.remember("main.row_px", _ROW_PX)
    shell = program.show_shell(app, settings)
    bench, files = program.furnish(shell, settings)
    shell.setGeometry(app.primaryScreen().geometry())
    services = program.make_services(settings, folder / "library")
    files.workspace, files.shown_inputs = services.workspace, services.shown_inputs
    return program.live(app, bench, services, lambda: measure(bench, services, orders, images))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *map(int, sys.argv[2:])))
