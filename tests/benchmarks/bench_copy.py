"""The longest stall of the GUI thread while a result of 2048×2048 is copied and pasted into another program.

Run it with ``python3 packaging/bootstrap.py bench``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median

import pytest
from benchmarks.picture_service import PYTHONPATH, paint_all
from PIL import Image
from pytest_benchmark.fixture import BenchmarkFixture
from support.framebuffer import Screen

_ROUNDS = 7
_SIDE_PX = 2048
_GOAL_MS = 50
_CHILD = Path(__file__).with_name("window_copying.py")


def _copy(picture: Path, screen: Screen) -> dict[str, list[float]]:
    environment = {**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": PYTHONPATH}
    child = subprocess.run(
        [sys.executable, str(_CHILD), str(picture)], env=environment, stdout=subprocess.PIPE, timeout=60, check=True
    )
    told: dict[str, list[float]] = json.loads(child.stdout)
    assert told["is_png"], "the other program has the picture"
    return told


@pytest.mark.parametrize("suffix", [".png", ".jpg"])
def test_longest_stall_of_a_copy(benchmark: BenchmarkFixture, tmp_path: Path, suffix: str) -> None:
    painted, picture = tmp_path / "painted.jpg", tmp_path / f"result{suffix}"
    painted.write_bytes(paint_all(_SIDE_PX, 1)[0])
    with Image.open(painted) as image:
        image.save(picture)
    rounds: list[dict[str, list[float]]] = []
    (tmp_path / "screen").mkdir()
    with Screen(tmp_path / "screen") as screen:
        benchmark.pedantic(lambda: rounds.append(_copy(picture, screen)), rounds=_ROUNDS, iterations=1)
    stalls_ms = [max(taken["busy"]) for taken in rounds]
    ratio = median(max(taken["busy"]) / max(taken["idle"]) for taken in rounds)
    benchmark.extra_info["longest stall, of goal"] = median(stalls_ms) / _GOAL_MS
    benchmark.extra_info["longest stall, of idle"] = ratio
    print(
        f"\ncopying {suffix}: longest stall {median(stalls_ms):.1f} ms ({min(stalls_ms):.1f} to "
        f"{max(stalls_ms):.1f}), {median(stalls_ms) / _GOAL_MS:.2f} of the goal, {ratio:.1f} times an idle window's"
    )


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-s"]))
