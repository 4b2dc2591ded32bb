"""Pictures that come in: what preparing large ones takes beside a plain decode, and what the window feels of it.

The window reads a 24-megapixel JPEG, a 48-megapixel HEIC, 200 pictures at once, and pictures whose reader is
killed, hangs (with five seconds' patience instead of ninety) and swells. Run it with
``python3 packaging/bootstrap.py bench``.
"""

from __future__ import annotations

import io
import json
import math
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import pillow_heif
import pytest
from benchmarks.bench_stalls import gaps_of
from benchmarks.picture_service import PYTHONPATH
from benchmarks.window_reading import FAULTS
from PIL import Image
from pytest_benchmark.fixture import BenchmarkFixture
from support.framebuffer import Screen
from unit.imaging.writers import heic_of_tiles

_ROUNDS = 5
_MANY = 200
_LARGE = {"24 MP JPEG": ((6000, 4000), "large.jpg"), "48 MP HEIC": ((8064, 6048), "large.heic")}
_CHILD = Path(__file__).with_name("window_reading.py")

_PLAIN = """
import sys, io
from PIL import Image
if sys.argv[1].endswith("heic"):
    import pi_heif
    pi_heif.register_heif_opener()
with Image.open(sys.argv[1]) as image:
    image.convert("RGB").save(io.BytesIO(), "JPEG", quality=95, subsampling="4:4:4")
"""
_OURS = """
import sys
from pathlib import Path
from imageedit_desktop.imaging.prepare import prepare
prepare(Path(sys.argv[1]), lambda _, suffix: Path(sys.argv[2] + suffix))
"""
_MEASURED = """
import sys, time
begun = time.perf_counter()
exec(sys.stdin.read())
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(time.perf_counter() - begun, int(peak.split()[1]) / 1024)
"""


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for each case."""
    folder = tmp_path_factory.mktemp("cases")
    for name, (size, file) in _LARGE.items():
        (folder / name).mkdir()
        _write_large(folder / name / file, size)
    (folder / "200 at once").mkdir()
    for number in range(_MANY):
        small = _photograph((1600, 1200), number)
        small.save(folder / "200 at once" / f"IMG_{number:03}.jpg", quality=88)
    for fault in FAULTS:
        (folder / fault).mkdir()
        _photograph((640, 480), 1).save(folder / fault / f"{fault}.jpg")
    return folder


def _photograph(size: tuple[int, int], seed: int) -> Image.Image:
    random = np.random.default_rng(seed)
    coarse = Image.fromarray(random.integers(0, 256, (24, 32, 3), np.uint8)).resize(size, Image.Resampling.BICUBIC)
    grain = random.integers(0, 9, (size[1], size[0], 1), np.uint8)
    return Image.fromarray((np.asarray(coarse) // 2 + 64 + grain).astype(np.uint8))


def _write_large(path: Path, size: tuple[int, int]) -> None:
    if path.suffix == ".heic":
        side_px = math.gcd(*size) // 4
        tile = io.BytesIO()
        pillow_heif.from_pillow(_photograph((side_px, side_px), 1)).save(tile, quality=80)
        path.write_bytes(heic_of_tiles(tile.getvalue(), side_px, size[0] // side_px, size[1] // side_px))
    else:
        _photograph(size, 1).save(path, quality=92)


def _taken(program: str, *arguments: str) -> tuple[float, float]:
    """Seconds and megabytes of a fresh process."""
    run = subprocess.run(
        [sys.executable, "-c", _MEASURED, *arguments],
        input=program,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        env={**os.environ, "PYTHONPATH": PYTHONPATH},
    )
    seconds, megabytes = run.stdout.split()
    return float(seconds), float(megabytes)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", list(_LARGE))
def test_preparing(benchmark: BenchmarkFixture, tmp_path: Path, pictures: Path, name: str) -> None:
    path = str(pictures / name / _LARGE[name][1])
    rounds = [(_taken(_PLAIN, path), _taken(_OURS, path, str(tmp_path / "sent"))) for _ in range(_ROUNDS)]
    benchmark.pedantic(lambda: None)
    times = median(ours[0] / plain[0] for plain, ours in rounds)
    peaks = median(ours[1] / plain[1] for plain, ours in rounds)
    benchmark.extra_info.update({"time, of plain": times, "peak memory, of plain": peaks})
    plain_s, ours_s = (median(one[which][0] for one in rounds) for which in (0, 1))
    plain_mb, ours_mb = (median(one[which][1] for one in rounds) for which in (0, 1))
    print(
        f"\n{name}: {times:.2f} times a plain decode and encode ({ours_s:.2f} s, {plain_s:.2f} s),"
        f" {peaks:.2f} times its memory ({ours_mb:.0f} MB, {plain_mb:.0f} MB)"
    )


@pytest.mark.timeout(900)
def test_window_meanwhile(benchmark: BenchmarkFixture, tmp_path: Path, pictures: Path) -> None:
    (tmp_path / "screen").mkdir()
    (tmp_path / "home").mkdir()
    (tmp_path / "other").mkdir()
    well = [*_LARGE, "200 at once"]
    with Screen(tmp_path / "screen") as screen:
        told = _window(screen, tmp_path / "home", [pictures / name for name in well])
        told |= _window(screen, tmp_path / "other", [pictures / name for name in FAULTS])
    benchmark.pedantic(lambda: None)
    print()
    for name, case in told.items():
        gaps = gaps_of(case["gaps"])
        benchmark.extra_info[f"{name}: longest stall in ms"] = gaps.max_ms
        seconds, refused = case.get("seconds", 0.0), ", ".join(case.get("refused", ()))
        print(f"{name}: longest stall {gaps.max_ms:.1f} ms, p99 {gaps.p99_ms:.1f}, {seconds:.2f} s {refused}")


def _window(screen: Screen, home: Path, cases: list[Path]) -> dict[str, Any]:
    child = subprocess.run(
        [sys.executable, str(_CHILD), str(home), *map(str, cases)],
        env={**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": PYTHONPATH},
        stdout=subprocess.PIPE,
        timeout=300,
        check=True,
    )
    told: dict[str, Any] = json.loads(child.stdout)
    return told


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-s"]))
