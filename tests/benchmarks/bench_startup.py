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
from pathlib import Path

import pytest
from support.framebuffer import Screen
from pytest_benchmark.fixture import BenchmarkFixture

_ROUNDS = 9
_GOAL_RATIO = 1.5
_BARE = [sys.executable, str(Path(__file__).with_name("bare_window.py"))]
_PROGRAM = [sys.executable, "-m", "imageedit_desktop", "--rehearsal"]


def _first_frame_s(command: list[str], folder: Path) -> float:
    """Start a program on a display of its own, where nothing but it paints."""
    screen_folder = Path(tempfile.mkdtemp(dir=folder))
    with Screen(screen_folder) as screen:
        environment = {**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
        begin_s = time.monotonic()
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            return screen.wait(lambda: not screen.is_black(), 30) - begin_s
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()


def test_exec_to_first_painted_frame(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    bare_s: list[float] = []
    program_s: list[float] = []
    for command in (_BARE, _PROGRAM):
        _first_frame_s(command, tmp_path)  # once for the disk's cache
    benchmark.pedantic(
        lambda: program_s.append(_first_frame_s(_PROGRAM, tmp_path)),
        setup=lambda: bare_s.append(_first_frame_s(_BARE, tmp_path)),
        rounds=_ROUNDS,
    )
    ratios = [program / bare for program, bare in zip(program_s, bare_s, strict=True)]
    benchmark.extra_info["ratio"] = statistics.median(ratios)
    print(
        f"\nfirst frame: bare {statistics.median(bare_s):.3f} s, program {statistics.median(program_s):.3f} s, "
        f"ratio {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f}), goal {_GOAL_RATIO}"
    )


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-s"]))
