"""A mouse and a keyboard on an X display, moved as a hand moves them."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

Point = tuple[int, int]

_DRAG_STARTS = ((3, 1), (6, 2), (10, 3), (15, 5), (22, 7))
"""Small first moves past the distance at which toolkits start a drag."""

_QUICK_S = 0.02
"""What one command takes on a machine with nothing else to do; on a busy one programs answer later, too."""

_PATIENCE_MAX = 8


class Pointer:
    """The mouse and the keyboard of the display in ``environment``; coordinates are the screen's pixels."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = dict(environment)

    def click(self, at: Point, *, button: int = 1, times: int = 1) -> None:
        """Press and release a button."""
        self._do("mousemove", *at)
        time.sleep(0.1)
        self._do("click", "--repeat", times, "--delay", 80, button)

    def drag(self, start: Point, end: Point, *, hover_s: float = 0.5, while_over: Path | None = None) -> None:
        """Drag from ``start`` to ``end`` in steps, as XDND's sources and targets expect; hover before the release.

        ``while_over`` takes a screenshot of the moment before the release.
        """
        patience = self._patience()
        self._do("mousemove", *start)
        time.sleep(0.15 * patience)
        self._do("mousedown", 1)
        time.sleep(0.2 * patience)
        for dx, dy in _DRAG_STARTS:
            self._move((start[0] + dx, start[1] + dy), 0.04 * patience)
        for step in range(1, 26):
            self._move(tuple(a + (b - a) * step // 25 for a, b in zip(start, end, strict=True)), 0.025)
        for step in range(max(3, int(hover_s / 0.1))):
            self._move((end[0] + step % 2 * 2, end[1]), 0.1 * patience)
        if while_over is not None:
            subprocess.run(["import", "-window", "root", while_over], env=self._environment, check=True)
        self._do("mouseup", 1)
        time.sleep(0.5)

    def type(self, text: str) -> None:
        """Type plain ASCII into what has the keyboard; other letters would need another keyboard: paste them."""
        assert text.isascii(), text
        self._do("type", "--clearmodifiers", "--delay", 15, "--", text)

    def key(self, *names: str) -> None:
        """Press keys one after the other, named as xdotool does: ``ctrl+Return``."""
        self._do("key", "--clearmodifiers", *names)

    def hold(self, *names: str, for_s: float) -> None:
        """Hold keys down together, so that the last of them repeats."""
        self._do("keydown", *names)
        time.sleep(for_s)
        self._do("keyup", *names)

    def _patience(self) -> float:
        """How many times longer than on a quiet machine things take, at least 1."""
        begin_s = time.monotonic()
        for _ in range(5):
            self._do("getmouselocation")
        return min(_PATIENCE_MAX, max(1.0, (time.monotonic() - begin_s) / 5 / _QUICK_S))

    def _move(self, to: tuple[int, ...], pause_s: float) -> None:
        self._do("mousemove", *to)
        time.sleep(pause_s)

    def _do(self, *words: str | int) -> None:
        subprocess.run(
            ["xdotool", *map(str, words)],
            env=self._environment,
            check=True,
            timeout=60,
            stdout=subprocess.DEVNULL,
        )
