"""How long the GUI thread stands still while 4 orders of 9 pictures of 2048×2048 arrive, against an idle window.

Run it with ``python3 packaging/bootstrap.py bench``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

import pytest
from benchmarks.picture_service import PYTHONPATH, running
from pytest_benchmark.fixture import BenchmarkFixture
from support.framebuffer import Screen
from support.service_server import KEY

_ROUNDS = 5
_ORDERS, _IMAGES, _SIDE_PX = 4, 9, 2048
_GOAL_P99_MS, _GOAL_MAX_MS = 16, 50
_FRAME_MS = 16.7
_CHILD = Path(__file__).with_name("window_under_load.py")


@dataclass(frozen=True)
class Gaps:
    """What the clock in the GUI thread saw.

    Attributes:
        late: share of the time that passed in gaps longer than a frame.
    """

    p99_ms: float
    max_ms: float
    late: float


def gaps_of(gaps_ms: list[float]) -> Gaps:
    """The gaps between ticks, summed up."""
    late_ms = sum(gap for gap in gaps_ms if gap > _FRAME_MS)
    return Gaps(quantiles(gaps_ms, n=100)[-1], max(gaps_ms), late_ms / sum(gaps_ms))


def _receive(address: str, screen: Screen, folder: Path) -> dict[str, Gaps]:
    """One window, from its start to its end."""
    environment = {
        **os.environ,
        "DISPLAY": screen.name,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": PYTHONPATH,
        "WAVESPEED_API_KEY": KEY,
        "IMAGEEDIT_API_URL": address,
    }
    command = [sys.executable, str(_CHILD), tempfile.mkdtemp(dir=folder), str(_ORDERS), str(_IMAGES)]
    child = subprocess.run(command, env=environment, stdout=subprocess.PIPE, timeout=100, check=True)
    told = json.loads(child.stdout)
    return {state: gaps_of(told[state]) for state in ("idle", "busy")}


@pytest.mark.timeout(900)
@pytest.mark.parametrize("faulty", [False, True], ids=["all is well", "faults fly"])
def test_stalls_while_pictures_arrive(benchmark: BenchmarkFixture, tmp_path: Path, faulty: bool) -> None:
    rounds: list[dict[str, Gaps]] = []
    (tmp_path / "screen").mkdir()
    pictures = _ORDERS * _IMAGES
    with running(_SIDE_PX, pictures, faulty=faulty) as service, Screen(tmp_path / "screen") as screen:
        benchmark.pedantic(
            lambda: rounds.append(_receive(service.address, screen, tmp_path)), rounds=_ROUNDS, iterations=1
        )
    print()
    for figure, goal_ms in (("p99_ms", _GOAL_P99_MS), ("max_ms", _GOAL_MAX_MS)):
        busy = [getattr(taken["busy"], figure) for taken in rounds]
        ratio = median(getattr(taken["busy"], figure) / getattr(taken["idle"], figure) for taken in rounds)
        benchmark.extra_info[f"{figure}, of goal"] = median(busy) / goal_ms
        benchmark.extra_info[f"{figure}, of idle"] = ratio
        print(
            f"{figure}: {median(busy):.1f} ({min(busy):.1f} to {max(busy):.1f}), "
            f"{median(busy) / goal_ms:.2f} of the goal, {ratio:.1f} times an idle window's"
        )
    late = [taken["busy"].late for taken in rounds]
    print(f"time in gaps over {_FRAME_MS} ms: {median(late):.1%} ({min(late):.1%} to {max(late):.1%})")


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-s"]))
