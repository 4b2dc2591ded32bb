"""The real window, leafed through with a held arrow: what `bench_pictures` measures.

Arguments: a folder for the library, a folder of pictures. Prints one JSON object: milliseconds from the release of
the key to a painted picture and to a painted one of the right level, and the same of single steps to the next
picture, read ahead and not; steps that showed nothing; pictures that were
read with nobody waiting for them any more; pictures read while a splitter was dragged; megabytes of the process.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import math
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from support.memory import memory_mb

from imageedit_desktop import app as program
from imageedit_desktop import loop
from imageedit_desktop.domain.gallery import GalleryItem, GalleryKey
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import JobId, result_id
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.imaging.thumbnails import make_thumbnail
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.store.settings_file import SettingsFile
from imageedit_desktop.ui.features.viewer.viewer import Viewer
from imageedit_desktop.ui.pictures import workers
from imageedit_desktop.ui.pictures.wish import Level

_SIDE_PX = 2048
_NEXT = Qt.Key.Key_Right
_BATCH = 9
_AHEAD = 8
_HELD_S = 3.0
_REPEAT_S = 1 / 30
_FIRST_REPEAT_S = 0.5
_LOOKS = 20
_STEPS = 9
_LOOK_S = 0.5
_DRAG_STEPS, _DRAG_STEP_PX = 100, 4
_SETTLE_S = 2.0


class Readings(QObject):
    """Counts what the workers read to its end.

    Attributes:
        finished: pictures larger than thumbnails.
        stale: those of them that nobody waited for when they were done.
    """

    def __init__(self) -> None:
        super().__init__()
        self.finished = self.stale = 0
        self._read_first = workers.read_first
        workers.read_first = self._count

    def _count(self, files, side_px, *, screen, is_wanted):
        image = self._read_first(files, side_px, screen=screen, is_wanted=is_wanted)
        if image is not None and (side_px is None or side_px > Level.PX_512):
            self.finished += 1
            self.stale += not is_wanted()
        return image


class Paints(QObject):
    """Notes when a picture is painted, and whether it has all the pixels that its zoom has use for."""

    def __init__(self, viewer: Viewer) -> None:
        super().__init__()
        self._canvas = viewer._canvas
        self._viewer = viewer
        self.painted_s = self.sharp_s = 0.0
        self.blank = 0
        self._canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before the canvas paints; the paint itself takes a few milliseconds more, which are added."""
        if watched is self._canvas and event.type() == QEvent.Type.Paint:
            self._canvas.removeEventFilter(self)
            QApplication.sendEvent(self._canvas, event)
            self._canvas.installEventFilter(self)
            self._note(time.perf_counter())
            return True
        return False

    def _note(self, now_s: float) -> None:
        pixmap = self._canvas._pixmap
        if pixmap is None:
            self.blank += 1
            return
        wanted = self._viewer._picture._wanted()
        self.painted_s = self.painted_s or now_s
        if self._viewer._picture._pictures.pixmap(wanted) is pixmap:
            self.sharp_s = self.sharp_s or now_s

    def begin(self) -> float:
        """From now on."""
        self.painted_s = self.sharp_s = 0.0
        return time.perf_counter()


class Leafing(QObject):
    """Goes where the viewer wants to go, round and round."""

    def __init__(self, viewer: Viewer, items: Sequence[GalleryItem]) -> None:
        super().__init__()
        self._viewer, self._items, self.at = viewer, items, 0
        viewer.next_requested.connect(self._on_next)

    def show(self) -> None:
        """Show the present one."""
        count, at = len(self._items), self.at
        first = at - at % _BATCH
        near = [self._items[(at + step) % count] for step in (1, -1, *range(2, _AHEAD + 1))]
        batch = self._items[first : first + _BATCH]
        self._viewer.show_item(self._items[at], 2, count + 2, batch=batch, near=near)

    def leap(self) -> None:
        """Let the next one be one that nobody has read ahead."""
        self.at += 2 * _AHEAD

    def _on_next(self) -> None:
        self.at = (self.at + 1) % len(self._items)
        self.show()


def since_ms(begun_s: float, moment_s: float) -> float:
    """Infinite for what did not happen while it was waited for."""
    return (moment_s - begun_s) * 1000 if moment_s else math.inf


async def hold(viewer: Viewer, held_s: float) -> None:
    """The arrow, as long as this; its release is up to the caller."""
    QTest.keyPress(viewer, _NEXT)
    await asyncio.sleep(_FIRST_REPEAT_S)
    end_s = time.perf_counter() + held_s - _FIRST_REPEAT_S
    while time.perf_counter() < end_s:
        QTest.keyPress(viewer, _NEXT)
        await asyncio.sleep(_REPEAT_S)


async def _single_steps(viewer: Viewer, paints: Paints, before: Callable[[], None]) -> list[tuple[float, float]]:
    """Milliseconds to a painted and to a sharp picture, of one step after another."""
    taken = []
    for _ in range(_STEPS):
        before()
        begun_s = paints.begin()
        QTest.keyClick(viewer, _NEXT)
        await asyncio.sleep(_SETTLE_S)
        taken.append((since_ms(begun_s, paints.painted_s), since_ms(begun_s, paints.sharp_s)))
    return taken


def make_items(files: Sequence[Path], thumbnails: Path) -> tuple[list[GalleryItem], dict[str, Path]]:
    """Saved results with their thumbnails."""
    items, thumbnail_of = [], {}
    for number, path in enumerate(files):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        thumbnail_of[digest] = thumbnails / f"{digest}.jpg"
        make_thumbnail(path, thumbnail_of[digest])
        job = JobId(f"{number // _BATCH:032x}")
        result = Result(
            id=result_id(job, number % _BATCH + 1), job_id=job, number=number % _BATCH + 1,
            state=ResultState.SAVED, path=path, size=size(_SIDE_PX, _SIDE_PX), sha256=digest,
        )  # fmt: skip
        key = GalleryKey(job_id=job, number=result.number)
        asked = size(_SIDE_PX, _SIDE_PX)
        items.append(GalleryItem(key=key, prompt="grain", asked=asked, state=JobState.DONE, result=result))
    return items, thumbnail_of


async def measure(viewer: Viewer, items: Sequence[GalleryItem], readings: Readings) -> dict[str, object]:
    """Hold, look, drag."""
    leafing, paints = Leafing(viewer, items), Paints(viewer)
    leafing.show()
    await asyncio.sleep(_SETTLE_S)
    painted_ms, sharp_ms = [], []
    for _ in range(5):
        await hold(viewer, _HELD_S)
        begun_s = paints.begin()
        QTest.keyClick(viewer, _NEXT)
        await asyncio.sleep(_SETTLE_S)
        painted_ms.append(since_ms(begun_s, paints.painted_s))
        sharp_ms.append(since_ms(begun_s, paints.sharp_s))
    stale = readings.stale
    steps = {"step": await _single_steps(viewer, paints, leafing.leap)}
    steps["step_ahead"] = await _single_steps(viewer, paints, lambda: None)
    for _ in range(_LOOKS):
        QTest.keyClick(viewer, _NEXT)
        await asyncio.sleep(_LOOK_S)
    read_before = readings.finished
    width = viewer.window().width()
    for step in range(_DRAG_STEPS):
        viewer.window().resize(width - step * _DRAG_STEP_PX, viewer.window().height())
        await asyncio.sleep(0.016)
    await asyncio.sleep(_SETTLE_S)
    return {
        "painted_ms": painted_ms,
        "sharp_ms": sharp_ms,
        "blank": paints.blank,
        **{f"{how}_painted_ms": [painted_ms for painted_ms, _ in taken] for how, taken in steps.items()},
        **{f"{how}_sharp_ms": [sharp_ms for _, sharp_ms in taken] for how, taken in steps.items()},
        "stale": stale,
        "dragged": readings.finished - read_before,
        **memory_mb(),
    }


def main(folder: Path, pictures: Path) -> int:
    """Build the program as it builds itself, with no library open."""
    app = QApplication(sys.argv[:1])
    settings = Settings(SettingsFile(folder / "settings.json"))
    shell = program.show_shell(app, settings)
    bench, files = program.furnish(shell, settings)
    items, thumbnail_of = make_items(sorted(pictures.iterdir()), folder)
    files.workspace = SimpleNamespace(thumbnail_path=thumbnail_of.get)  # type: ignore[assignment]
    shell.setGeometry(app.primaryScreen().geometry())
    services = program.make_services(settings, folder / "library")
    readings = Readings()

    async def story(_stop: asyncio.Event) -> None:
        bench.show_viewer()
        bench.shell.activateWindow()
        print(json.dumps(await measure(bench.viewer, items, readings)))
        await program.put_away(bench, services)

    return loop.run(app, story)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
