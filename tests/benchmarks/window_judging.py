"""The real window over a library, marks given and every condition searched for: what `bench_verdicts` measures.

Prints one JSON object: for each act the milliseconds of the wall's clock, from the key or the wish until what came
of it is on the disk and painted. Arguments: a folder with the library and for the settings, and how many pictures
are in it.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from imageedit_desktop import app as program
from imageedit_desktop.domain.selection import Selection
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.store.settings_file import SettingsFile
from imageedit_desktop.ui.window.services import Services
from imageedit_desktop.ui.window.workbench import Workbench

_ONES, _MANIES, _SEARCHES = 30, 6, 5
_MANY = 10_000
_PATIENCE_S = 30.0
_SETTLE_S = 0.15
_QUERIES = (
    "", "lighthouse", '"of the"', "pick", "-rejected", "rating:>=4", "label:red", "tag:sea", "deferred", "failed",
    "size:>=1024", "aspect:portrait", "seed:>1000000000", "date:2026-11", "cost:>0.01", "source:photo",
    "portrait:anna", "nsfw:no", "format:jpeg", "images:9", "changed:>30%", "group:flat", "order:oldest",
)  # fmt: skip


class Judge:
    """Gives marks by key and waits for what is seen of them."""

    def __init__(self, bench: Workbench, services: Services) -> None:
        self.grid, self.review = bench.gallery, services.review
        self.taken_ms: dict[str, list[float]] = {}
        self._news = asyncio.Event()
        for told in (self.review.rows_loaded, self.review.answered, self.review.batches_changed):
            told.connect(lambda *_: self._news.set())

    async def until_painted(self, holds: Callable[[], bool]) -> None:
        """Until it holds of what the window knows, and that is painted."""
        async with asyncio.timeout(_PATIENCE_S):
            while not holds():
                self._news.clear()
                await self._news.wait()
        self.grid.viewport().repaint()

    async def mark(self, name: str, times: int) -> None:
        """Give stars to what is selected, again and again."""
        for number in range(times):
            stars = 1 + number % 5
            begun_s = time.perf_counter()
            QTest.keyClick(self.grid, Qt.Key(ord("0") + stars))
            await self.until_painted(lambda stars=stars: self._stars() == stars)
            self.note(name, begun_s)
            await asyncio.sleep(_SETTLE_S)

    async def search(self, line: str) -> None:
        """Open a query, and see its first page."""
        for _ in range(_SEARCHES):
            serial, begun_s = self.review.serial, time.perf_counter()
            self.review.open(line)
            await self.until_painted(lambda serial=serial: self.review.serial > serial)
            first = len(self.review.answer) > 0
            await self.until_painted(lambda first=first: not first or self.review.item(0) is not None)
            self.note(f"search {line or 'everything'}", begun_s)
            await asyncio.sleep(_SETTLE_S / 3)

    def note(self, name: str, begun_s: float) -> None:
        """Keep a time that ends now."""
        self.taken_ms.setdefault(name, []).append((time.perf_counter() - begun_s) * 1000)

    def _stars(self) -> int:
        item = self.review.item(0)
        return -1 if item is None or item.result is None else item.result.verdict.stars


async def act_all(bench: Workbench, services: Services, pictures: int) -> None:
    """Open the library, and choose."""
    judge = Judge(bench, services)
    await services.workspace.open(None)
    await judge.until_painted(lambda: len(judge.review.answer) == pictures and judge.review.item(0) is not None)
    judge.grid.setFocus()
    QTest.keyClick(judge.grid, Qt.Key.Key_Home)
    await asyncio.sleep(1)
    await judge.mark("verdict on one", _ONES)
    many = min(_MANY, pictures)
    judge.review.select(Selection(((0, many),)))
    await judge.mark("verdict on 10,000", _MANIES)
    for line in _QUERIES:
        await judge.search(line)
    print(json.dumps(judge.taken_ms))
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
