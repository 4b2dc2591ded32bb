"""The real window with a survey of nine pictures: what `bench_survey` measures.

Arguments: a folder for the library, a folder of pictures. Prints one JSON object: milliseconds until all tiles are
painted with all the pixels that their size has use for: whole, from nothing in memory; nearly twice as large, after
that; and at 100 %; milliseconds for each frame, painted and given to the screen, while one pans at 100 % and at a
zoom between; megabytes of the process.
"""

from __future__ import annotations

import asyncio
import json
import math
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

from benchmarks.window_leafing import make_items
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from support.memory import memory_mb

from imageedit_desktop import app as program
from imageedit_desktop import loop
from imageedit_desktop.domain.gallery import GalleryItem
from imageedit_desktop.domain.ids import PictureId
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.store.settings_file import SettingsFile
from imageedit_desktop.ui.features.deciding.board import Board, BoardTile
from imageedit_desktop.ui.features.deciding.survey import SurveyPage
from imageedit_desktop.ui.window.workbench import Workbench

_SETTLE_S = 2.0
_PATIENCE_S = 20.0
_PAN_STEPS, _PAN_STEP_PX = 240, 7
_STEP_S = 1 / 120
_LEFT = Qt.MouseButton.LeftButton
_NO_KEY = Qt.KeyboardModifier.NoModifier


class Paints(QObject):
    """Notes how long each frame takes, and when all tiles are sharp."""

    def __init__(self, board: Board) -> None:
        super().__init__()
        self._board = board
        self.frames_ms: list[float] = []
        self.sharp_s = 0.0
        board.installEventFilter(self)

    def begin(self) -> float:
        """From now on."""
        self.frames_ms.clear()
        self.sharp_s = 0.0
        return time.perf_counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint within, so that the end of it is known."""
        if watched is not self._board or event.type() != QEvent.Type.Paint:
            return False
        self._board.removeEventFilter(self)
        begun_s = time.perf_counter()
        QApplication.sendEvent(self._board, event)
        ended_s = time.perf_counter()
        self._board.installEventFilter(self)
        self.frames_ms.append((ended_s - begun_s) * 1000)
        if not self.sharp_s and self._is_sharp():
            self.sharp_s = ended_s
        return True

    def _is_sharp(self) -> bool:
        board = self._board
        wanted = [board.wanted(index) for index in range(len(board.tiles))]
        there = all(wish is not None and board._pictures.pixmap(wish) is not None for wish in wanted)
        return there and not board._pieces.is_rough


def tiles_of(items: Sequence[GalleryItem]) -> list[BoardTile]:
    """A tile for each."""
    return [
        BoardTile(picture=PictureId(number), item=item, label=str(number), name=str(number))
        for number, item in enumerate(items, 1)
    ]


async def until_sharp_ms(paints: Paints, begun_s: float) -> float:
    """Infinite where it did not come to that."""
    end_s = begun_s + _PATIENCE_S
    while not paints.sharp_s and time.perf_counter() < end_s:  # noqa: ASYNC110 - it is told by paints
        await asyncio.sleep(0.01)
    return (paints.sharp_s - begun_s) * 1000 if paints.sharp_s else math.inf


async def pan(board: Board, paints: Paints) -> list[float]:
    """Drag round and about, as a hand does, and take the time of each frame with its way to the screen."""
    at = board.rect().center()
    QTest.mousePress(board, _LEFT, _NO_KEY, at)
    paints.begin()
    taken = []
    for step in range(_PAN_STEPS):
        angle = step / 30
        at += QPoint(round(_PAN_STEP_PX * math.cos(angle)), round(_PAN_STEP_PX * math.sin(angle)))
        begun_s = time.perf_counter()
        QTest.mouseMove(board, at)
        board.repaint()
        taken.append((time.perf_counter() - begun_s) * 1000)
        await asyncio.sleep(_STEP_S)
    QTest.mouseRelease(board, _LEFT, _NO_KEY, at)
    return taken


async def measure(bench: Workbench, items: Sequence[GalleryItem]) -> dict[str, object]:
    """Show, zoom, pan."""
    page: SurveyPage = bench.survey_page
    board, tiles = page.board, tiles_of(items)
    paints = Paints(board)

    def show() -> float:
        begun_s = paints.begin()
        bench.show_page(page)
        page.show_tiles(tiles, tiles[0].picture, taken_up=len(tiles))
        return begun_s

    whole_ms = await until_sharp_ms(paints, show())
    await asyncio.sleep(_SETTLE_S)
    begun_s = paints.begin()
    board.zoom_by(1.9)
    large_ms = await until_sharp_ms(paints, begun_s)
    await asyncio.sleep(_SETTLE_S)
    pan_between = await pan(board, paints)
    await asyncio.sleep(_SETTLE_S)
    begun_s = paints.begin()
    board.show_actual()
    actual_ms = await until_sharp_ms(paints, begun_s)
    await asyncio.sleep(_SETTLE_S)
    pan_actual = await pan(board, paints)
    return {
        "whole_ms": whole_ms,
        "large_ms": large_ms,
        "actual_ms": actual_ms,
        "pan_between": pan_between,
        "pan_actual": pan_actual,
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

    async def story(_stop: asyncio.Event) -> None:
        bench.shell.activateWindow()
        await asyncio.sleep(_SETTLE_S)
        print(json.dumps(await measure(bench, items)))
        await program.put_away(bench, services)

    return loop.run(app, story)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
