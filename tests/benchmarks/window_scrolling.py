"""The real window over a library, with a clock around what the GUI thread does: what `bench_gallery` measures.

Prints one JSON object: for each act the milliseconds of the GUI thread's own time, every frame painted. Its own
time, because on a machine that others work on too the wall's clock tells of them. Arguments: a folder with the
library and for the settings, and how many pictures are in it.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from support.memory import memory_mb

from imageedit_desktop import app as program
from imageedit_desktop.domain.ids import BatchId
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.store.settings_file import SettingsFile
from imageedit_desktop.ui.features.gallery.grid import GalleryGrid
from imageedit_desktop.ui.window.services import Services
from imageedit_desktop.ui.window.workbench import Workbench

_TIMES = 20
_WHEEL_TURNS = 120
_DRAG_STEPS = 100
_SETTLE_S = 0.15
_ARRIVING = 9


class Frames(QObject):
    """Adds up the time in which the gallery is painted."""

    def __init__(self, grid: GalleryGrid) -> None:
        super().__init__()
        self.painted = 0
        grid.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted += 1
        return False


class Meter:
    """Does something again and again, and takes the time of the GUI thread until it is painted."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        self.grid = bench.gallery
        self.review = services.review
        self._frames = Frames(self.grid)
        self.taken_ms: dict[str, list[float]] = {}

    async def measure(self, name: str, act: Callable[[int], object], times: int = _TIMES) -> None:
        """Note the milliseconds of each time, up to the end of its first frame."""
        taken = self.taken_ms.setdefault(name, [])
        for number in range(times):
            painted, begun_s = self._frames.painted, time.thread_time()
            act(number)
            QApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
            if self._frames.painted == painted:
                self.grid.viewport().repaint()
            taken.append((time.thread_time() - begun_s) * 1000)
            await asyncio.sleep(_SETTLE_S if times == _TIMES else 0.02)

    def wheel(self, _number: int) -> None:
        """One notch down, and the frame that it makes."""
        at = QPointF(200, 200)
        event = QWheelEvent(
            at, self.grid.viewport().mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.grid.viewport(), event)

    def drag_bar(self, number: int) -> None:
        """The handle of the scroll bar is pulled from the top to the bottom."""
        bar = self.grid.verticalScrollBar()
        bar.setValue(bar.maximum() * number // _DRAG_STEPS)

    def arrive(self, number: int) -> None:
        """Nine pictures of a new batch, as the review fits them in."""
        answer, batch = self.review.answer, BatchId(1 << 40 | number)
        answer.insert_batch(0, batch, answer.shapes[0])
        answer.insert(0, 0, [batch << 12 | place for place in range(1, _ARRIVING + 1)], answer.shapes[0])
        self.review.inserted.emit(0, _ARRIVING)
        self.review.arrived.emit(_ARRIVING)


async def act_all(bench: Workbench, services: Services, pictures: int) -> None:
    """Open the library, and do what a user does."""
    painted = asyncio.Event()
    meter = Meter(bench, services)
    grid, review = meter.grid, meter.review
    review.rows_loaded.connect(lambda *_: painted.set())
    await services.workspace.open(None)
    begun_s = time.perf_counter()
    await painted.wait()
    grid.viewport().repaint()
    meter.taken_ms["first page after opening (wall)"] = [(time.perf_counter() - begun_s) * 1000]
    assert len(review.answer) == pictures, len(review.answer)
    grid.setFocus()
    await asyncio.sleep(1)
    again = asyncio.Event()
    review.answered.connect(again.set)
    for _ in range(5):
        begun_s = time.perf_counter()
        again.clear()
        review.open("order:oldest" if review.query.order == "newest" else "")
        await again.wait()
        grid.viewport().repaint()  # asks for what is seen
        painted.clear()
        if review.item(0) is None:
            await painted.wait()
        grid.viewport().repaint()
        meter.taken_ms.setdefault("query to page (wall)", []).append((time.perf_counter() - begun_s) * 1000)
        await asyncio.sleep(_SETTLE_S)
    await meter.measure("End", lambda n: QTest.keyClick(grid, Qt.Key.Key_Home if n % 2 else Qt.Key.Key_End))
    await meter.measure(
        "Ctrl+A", lambda _n: QTest.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    )
    QTest.keyClick(grid, Qt.Key.Key_Home)
    await meter.measure("resize", lambda n: bench.shell.resize(1600 - 8 * n, 1000))
    await meter.measure("row size", lambda n: grid.set_row_size(160 + 8 * n))
    grid.set_row_size(208)
    await asyncio.sleep(_SETTLE_S)
    await meter.measure("wheel", meter.wheel, _WHEEL_TURNS)
    await meter.measure("bar", meter.drag_bar, _DRAG_STEPS)
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum() // 2)
    await asyncio.sleep(_SETTLE_S)
    await meter.measure("nine arrive, scrolled", meter.arrive)
    grid.verticalScrollBar().setValue(0)
    await asyncio.sleep(_SETTLE_S)
    await meter.measure("nine arrive, at the top", lambda n: meter.arrive(100 + n))
    print(json.dumps({"taken_ms": meter.taken_ms, "memory_mb": memory_mb()}))
    bench.shell.leave()


def main(folder: Path, pictures: int) -> int:
    """Build the program as it builds itself."""
    app = QApplication(sys.argv[:1])
    (folder / "settings.json").unlink(missing_ok=True)  # else it returns to where it was last
    settings = Settings(SettingsFile(folder / "settings.json"))
    shell = program.show_shell(app, settings)
    bench, files = program.furnish(shell, settings)
    shell.resize(1600, 1000)
    services = program.make_services(settings, folder / "library")
    files.workspace, files.shown_inputs = services.workspace, services.shown_inputs
    return program.live(app, bench, services, lambda: act_all(bench, services, pictures))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
