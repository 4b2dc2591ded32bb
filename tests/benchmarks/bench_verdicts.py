"""Verdicts and searches at 1,000, 20,000 and 100,000 pictures until they are durable and painted, and their growth.

Run it with ``python3 packaging/bootstrap.py bench``; making the largest library takes a minute.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from statistics import median

import pytest
from benchmarks.made_library import make_library
from benchmarks.picture_service import PYTHONPATH
from pytest_benchmark.fixture import BenchmarkFixture

from imageedit_desktop.domain.source_comparison import MEASURE_VERSION
from imageedit_desktop.store.library import DATABASE_NAME, Library

_PICTURES = (1_000, 20_000, 100_000)
_GOALS_MS = {"verdict on one": 30, "verdict on 10,000": 300}
_SEARCH_GOAL_MS = 50
_CHILD = Path(__file__).with_name("window_judging.py")


def _use(folder: Path, pictures: int) -> dict[str, float]:
    """One window, from its start to its end: medians in milliseconds. It hears keys off the screen, too."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": PYTHONPATH}
    command = [sys.executable, str(_CHILD), str(folder), str(pictures)]
    child = subprocess.run(command, env=environment, stdout=subprocess.PIPE, timeout=300, check=True)
    return {name: median(taken) for name, taken in json.loads(child.stdout).items()}


def _compare_all(library: Path) -> None:
    """As if each picture had been held against its source: by anything between nothing and all of it changed."""
    Library.open(library).close()
    with closing(sqlite3.connect(library / DATABASE_NAME)) as connection, connection:
        connection.execute(
            "UPDATE results SET changed = abs(random()) % 1000001, changed_version = ?", (MEASURE_VERSION,)
        )


@pytest.mark.timeout(1800)
def test_choosing_at_every_size(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    told: dict[int, dict[str, float]] = {}
    for pictures in _PICTURES:
        make_library(library := tmp_path / str(pictures) / "library" / "rehearsal", pictures)
        _compare_all(library)

    def use_all() -> None:
        for pictures in _PICTURES:
            told[pictures] = _use(tmp_path / str(pictures), pictures)

    benchmark.pedantic(use_all, rounds=1, iterations=1)
    print()
    print(f"{'milliseconds':32}{'goal':>8}" + "".join(f"{pictures:>10,}" for pictures in _PICTURES) + "    growth")
    for name in told[_PICTURES[0]]:
        goal_ms = _GOALS_MS.get(name, _SEARCH_GOAL_MS)
        figures = [told[pictures][name] for pictures in _PICTURES]
        benchmark.extra_info[f"{name}, of goal"] = figures[-1] / goal_ms
        growth = figures[-1] / figures[0]
        print(f"{name:32}{goal_ms:>8}" + "".join(f"{figure:>10.1f}" for figure in figures) + f"{growth:>10.1f}")


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-s"]))
