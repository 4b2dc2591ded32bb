"""An arrow held over pictures of 2048×2048, single steps, an edge dragged: what is read, and when one is there.

And what the program weighs after that.

Run it with ``python3 packaging/bootstrap.py bench``.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from benchmarks.picture_service import PYTHONPATH, paint_all
from PIL import Image
from pytest_benchmark.fixture import BenchmarkFixture
from support.framebuffer import Screen

_SIDE_PX, _COUNT = 2048, 27
_GOAL_MS, _GOAL_MB = 40, 250
_CHILD = Path(__file__).with_name("window_leafing.py")


def _leaf(pictures: Path, screen: Screen, folder: Path) -> dict[str, Any]:
    """One window, from its start to its end."""
    environment = {**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": PYTHONPATH}
    command = [sys.executable, str(_CHILD), tempfile.mkdtemp(dir=folder), str(pictures)]
    child = subprocess.run(command, env=environment, stdout=subprocess.PIPE, timeout=150, check=True)
    told: dict[str, Any] = json.loads(child.stdout)
    return told


def write_pictures(folder: Path, kind: str, count: int = _COUNT) -> None:
    """Photographs of 2048×2048."""
    folder.mkdir()
    for number, data in enumerate(paint_all(_SIDE_PX, count)):
        path = folder / f"{number:02}.{kind.lower()}"
        if kind == "JPEG":
            path.write_bytes(data)
        else:
            with Image.open(io.BytesIO(data)) as picture:
                picture.save(path, kind, compress_level=1)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_leafing(benchmark: BenchmarkFixture, tmp_path: Path, kind: str) -> None:
    rounds: list[dict[str, Any]] = []
    (tmp_path / "screen").mkdir()
    write_pictures(tmp_path / "pictures", kind)
    with Screen(tmp_path / "screen") as screen:
        benchmark.pedantic(
            lambda: rounds.append(_leaf(tmp_path / "pictures", screen, tmp_path)), rounds=1, iterations=1
        )
    (told,) = rounds
    print()
    for what in ("painted_ms", "sharp_ms"):
        taken = told[what]
        benchmark.extra_info[f"{what}, of goal"] = median(taken) / _GOAL_MS
        print(f"{kind}, {what} after the release: {median(taken):.0f} ({min(taken):.0f} to {max(taken):.0f})")
    _tell_steps(benchmark, kind, told)
    benchmark.extra_info["memory, of goal"] = told["VmRSS"] / _GOAL_MB
    print(
        f"read in vain: {told['stale']}; steps that showed nothing: {told['blank']}; "
        f"read while an edge was dragged: {told['dragged']}; "
        f"memory: {told['VmRSS']:.0f} MB, at most {told['VmHWM']:.0f} MB"
    )


def _tell_steps(benchmark: BenchmarkFixture, kind: str, told: dict[str, Any]) -> None:
    """A step to a picture that was read ahead is to be sharp in the first frame, the others soon."""
    sharp_ms, ahead_ms = told["step_sharp_ms"], told["step_ahead_sharp_ms"]
    first = sum(one == other for one, other in zip(told["step_ahead_painted_ms"], ahead_ms, strict=True))
    benchmark.extra_info["next picture, of goal"] = median(sharp_ms) / _GOAL_MS
    ahead = f"in the first frame {first} of {len(ahead_ms)} times, after {median(ahead_ms):.1f} ms"
    print(
        f"{kind}, next picture sharp: {median(sharp_ms):.0f} ms ({min(sharp_ms):.0f} to {max(sharp_ms):.0f}), goal"
        f" {_GOAL_MS}; read ahead: {ahead}"
    )


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-s"]))
