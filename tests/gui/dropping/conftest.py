"""A window in rehearsal, pictures to drop on it, and reading that goes as slowly as a story wants."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from imageedit_desktop.imaging.prepare import prepare
from imageedit_desktop.pipeline.desk.workers import Workers

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")


@pytest.fixture
def photos(tmp_path: Path) -> Callable[[int], list[Path]]:
    """Makes a folder of small pictures that all differ: ``photo 1.png`` and so on."""

    def make(count: int) -> list[Path]:
        folder = tmp_path / "photos"
        folder.mkdir()
        made = []
        for number in range(1, count + 1):
            path = folder / f"photo {number}.png"
            Image.new("RGB", (600, 600), (number % 256, 90, number // 256)).save(path, compress_level=1)
            made.append(path)
        return made

    return make


class Reading:
    """Reads the first so many of `photos` when the story says so; what else is asked of pictures goes on.

    Several are asked for at once, and not always in their order.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.waiting = 0
        self._last: float = math.inf
        self._more = asyncio.Event()
        at_once = Workers.picture

        async def later(workers: Workers, call: Callable[..., Any], *words: Any, **options: Any) -> Any:
            if call is prepare:
                await self._turn_of(words[0])
            return await at_once(workers, call, *words, **options)

        monkeypatch.setattr(Workers, "picture", later)

    def stop(self) -> None:
        """Read nothing from now on."""
        self._last = 0

    def go(self, pictures: float = math.inf) -> None:
        """Read so many of them, and whatever is no photo."""
        self._last = pictures
        self._more.set()
        self._more = asyncio.Event()

    async def _turn_of(self, path: Path) -> None:
        number = int(path.stem.removeprefix("photo ")) if path.stem.startswith("photo ") else 1
        self.waiting += 1
        try:
            while number > self._last:
                await self._more.wait()
        finally:
            self.waiting -= 1


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Reading:
    return Reading(monkeypatch)
