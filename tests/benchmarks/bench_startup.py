"""From exec to the first painted frame, against a bare PySide6 window on the same display.

Run it with ``python3 packaging/bootstrap.py bench``.
"""

from __future__ import annotations

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from support.framebuffer import Screen

from imageedit_desktop.ui.theme import DARK

_ROUNDS = 9
_GOALS = {"first frame": 1.4, "all panels": 2.5}
_BARE = [sys.executable, str(Path(__file__).with_name("bare_window.py"))]
_PROGRAM = [sys.executable, "-m", "imageedit_desktop", "--rehearsal"]


def _starts_s(command: list[str], folder: Path, *done: Callable[[Screen], bool]) -> list[float]:
    """Start a program on a display of its own, where nothing but it paints; seconds until each condition holds."""
    screen_folder = Path(tempfile.mkdtemp(dir=folder))
    with Screen(screen_folder) as screen:
        environment = {**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # the first start compiles, as an installation does
        begin_s = time.monotonic()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            return [screen.wait(lambda done=condition: done(screen), 30) - begin_s for condition in done]
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()


def _painted(screen: Screen) -> bool:
    return not screen.is_black()


def _furnished(screen: Screen) -> bool:
    """The chosen size in the compose panel is painted, the last thing to be there."""
    chosen = DARK.accent_soft.removeprefix("#")
    return screen.shows(*bytes.fromhex(chosen))


def test_exec_to_first_painted_frame(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    bare_s: list[list[float]] = []
    program_s: list[list[float]] = []
    _starts_s(_BARE, tmp_path, _painted)  # once for the disk's cache
    _starts_s(_PROGRAM, tmp_path, _painted, _furnished)
    benchmark.pedantic(
        lambda: program_s.append(_starts_s(_PROGRAM, tmp_path, _painted, _furnished)),
        setup=lambda: bare_s.append(_starts_s(_BARE, tmp_path, _painted)),
        rounds=_ROUNDS,
    )
    print(f"\nbare window: {statistics.median(seconds for (seconds,) in bare_s):.3f} s")
    for number, (what, goal) in enumerate(_GOALS.items()):
        ratios = [ours[number] / bare for ours, (bare,) in zip(program_s, bare_s, strict=True)]
        benchmark.extra_info[f"{what}, ratio"] = statistics.median(ratios)
        print(
            f"{what}: {statistics.median(ours[number] for ours in program_s):.3f} s, "
            f"ratio {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f}), goal {goal}"
        )


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-s"]))
