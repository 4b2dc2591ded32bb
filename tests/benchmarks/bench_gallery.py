"""What the gallery takes of the GUI thread at 1,000, 20,000 and 100,000 pictures, and how that grows.

Run it with ``python3 packaging/bootstrap.py bench``; making the largest library takes a minute.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import pytest
from benchmarks.made_library import make_library
from benchmarks.picture_service import PYTHONPATH
from pytest_benchmark.fixture import BenchmarkFixture
from support.framebuffer import Screen

_PICTURES = (1_000, 20_000, 100_000)
_GOALS_MS = {
    "query to page (wall)": 100,
    "End": 16,
    "Ctrl+A": 16,
    "resize": 16,
    "wheel": 8,
    "bar": 8,
    "nine arrive, scrolled": 8,
    "nine arrive, at the top": 8,
}
_MEMORY_GOAL_MB = 250
_BY_P99 = {"wheel", "bar"}
_CHILD = Path(__file__).with_name("window_scrolling.py")


def _use(folder: Path, pictures: int, screen: Screen) -> dict[str, Any]:
    """One window, from its start to its end."""
    environment = {**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": PYTHONPATH}
    command = [sys.executable, str(_CHILD), str(folder), str(pictures)]
    child = subprocess.run(command, env=environment, stdout=subprocess.PIPE, timeout=200, check=True)
    told: dict[str, Any] = json.loads(child.stdout)
    return told


def _figure(name: str, taken_ms: list[float]) -> float:
    return quantiles(taken_ms, n=100)[-1] if name in _BY_P99 else median(taken_ms)


@pytest.mark.timeout(1800)
def test_the_gallery_at_every_size(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    told: dict[int, dict[str, Any]] = {}
    (tmp_path / "screen").mkdir()
    for pictures in _PICTURES:
        make_library(tmp_path / str(pictures) / "library" / "rehearsal", pictures)

    def use_all() -> None:
        with Screen(tmp_path / "screen") as screen:
            for pictures in _PICTURES:
                told[pictures] = _use(tmp_path / str(pictures), pictures, screen)

    benchmark.pedantic(use_all, rounds=1, iterations=1)
    print()
    print(f"{'milliseconds':32}{'goal':>8}" + "".join(f"{pictures:>10,}" for pictures in _PICTURES))
    for name, goal_ms in _GOALS_MS.items():
        figures = [_figure(name, told[pictures]["taken_ms"][name]) for pictures in _PICTURES]
        benchmark.extra_info[f"{name}, of goal"] = figures[-1] / goal_ms
        print(f"{name:32}{goal_ms:>8}" + "".join(f"{figure:>10.1f}" for figure in figures))
    for name, of in (("memory after all that, MB", "VmRSS"), ("memory at most, MB", "VmHWM")):
        print(f"{name:40}" + "".join(f"{told[pictures]['memory_mb'][of]:>10.0f}" for pictures in _PICTURES))
    benchmark.extra_info["memory, of goal"] = told[_PICTURES[-1]]["memory_mb"]["VmRSS"] / _MEMORY_GOAL_MB


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-s"]))
