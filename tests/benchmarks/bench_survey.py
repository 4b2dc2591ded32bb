"""Nine pictures of 2048×2048 in a survey: when all are sharp, whole and at 100 %, and how smoothly they pan.

Run it with ``python3 packaging/bootstrap.py bench``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from benchmarks.bench_pictures import write_pictures
from benchmarks.picture_service import PYTHONPATH
from pytest_benchmark.fixture import BenchmarkFixture
from support.framebuffer import Screen

_COUNT = 9
_GOAL_MS, _GOAL_FRAME_MS = 250, 1000 / 60
_CHILD = Path(__file__).with_name("window_survey.py")


def _survey(pictures: Path, screen: Screen, folder: Path) -> dict[str, Any]:
    """One window, from its start to its end."""
    environment = {**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": PYTHONPATH}
    command = [sys.executable, str(_CHILD), tempfile.mkdtemp(dir=folder), str(pictures)]
    child = subprocess.run(command, env=environment, stdout=subprocess.PIPE, timeout=150, check=True)
    told: dict[str, Any] = json.loads(child.stdout)
    return told


@pytest.mark.timeout(900)
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_survey(benchmark: BenchmarkFixture, tmp_path: Path, kind: str) -> None:
    rounds: list[dict[str, Any]] = []
    (tmp_path / "screen").mkdir()
    write_pictures(tmp_path / "pictures", kind, _COUNT)
    with Screen(tmp_path / "screen") as screen:
        benchmark.pedantic(
            lambda: rounds.append(_survey(tmp_path / "pictures", screen, tmp_path)), rounds=3, iterations=1
        )
    print()
    for what in ("whole_ms", "large_ms", "actual_ms"):
        taken = [told[what] for told in rounds]
        benchmark.extra_info[f"{what}, of goal"] = median(taken) / _GOAL_MS
        print(
            f"{kind}, {what} until all nine are sharp: {median(taken):.0f} ({min(taken):.0f} to {max(taken):.0f})"
        )
    for what in ("pan_actual", "pan_between"):
        frames = sorted(ms for told in rounds for ms in told[what])
        slow, late = frames[int(len(frames) * 0.99)], sum(ms > _GOAL_FRAME_MS for ms in frames)
        benchmark.extra_info[f"{what}, of goal"] = slow / _GOAL_FRAME_MS
        print(
            f"{kind}, {what}: a frame takes {median(frames):.1f} ms, 99 in 100 up to {slow:.1f}, "
            f"the longest {frames[-1]:.1f}; {late} of {len(frames)} longer than a sixtieth of a second"
        )
    memory = rounds[-1]
    print(f"memory: {memory['VmRSS']:.0f} MB, at most {memory['VmHWM']:.0f} MB")


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-s"]))
