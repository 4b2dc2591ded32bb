"""Thumbnails of 2,000 photographs, cold, per second, against the scaled decode of libjpeg-turbo on both cores.

Ours is all that the program does for one: the file, its container, colours, 512 pixels, a JPEG, written where the
library keeps it, in the program's own pool. The other is the file and libjpeg-turbo (simplejpeg), which decodes to
the least eighths that are large enough, in two threads, and nothing else. They take turns, on files that the
disk's cache has let go. Run it with ``python3 packaging/bootstrap.py bench``.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median

import pytest
import simplejpeg
from benchmarks.photographs import write_photographs
from pytest_benchmark.fixture import BenchmarkFixture

from imageedit_desktop.domain.limits import THUMBNAIL_SIDE_PX
from imageedit_desktop.imaging.thumbnails import make_thumbnail
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.store.files import Files

_PICTURES = int(os.environ.get("THUMBNAIL_PICTURES", "2000"))
_CORES = 2
_ROUNDS = 3
_GOAL = 0.7


def _decode(path: Path) -> None:
    data = path.read_bytes()
    height, width, *_ = simplejpeg.decode_jpeg_header(data)
    scale = THUMBNAIL_SIDE_PX / max(width, height)
    simplejpeg.decode_jpeg(
        data, "RGB", fastdct=True, fastupsample=True, min_height=int(height * scale), min_width=int(width * scale)
    )


def _decoded_s(photographs: list[Path]) -> float:
    begun_s = time.perf_counter()
    with ThreadPoolExecutor(_CORES) as pool:
        list(pool.map(_decode, photographs))
    return time.perf_counter() - begun_s


def _made_s(photographs: list[Path], library: Path) -> float:
    """As an import makes them; the names are numbers in place of hashes."""
    workers, files = Workers(), Files(library)
    library.mkdir()

    async def make(number: int, path: Path, turn: asyncio.Semaphore) -> None:
        async with turn:
            target = files.new_thumbnail(f"{number:064x}"[::-1])
            await workers.picture(make_thumbnail, path, target, flushed=False)

    async def make_all() -> None:
        turn = asyncio.Semaphore(_CORES + 1)
        await asyncio.gather(*(make(number, path, turn) for number, path in enumerate(photographs)))

    begun_s = time.perf_counter()
    asyncio.run(make_all())
    seconds = time.perf_counter() - begun_s
    workers.close()
    assert sum(1 for _ in library.glob("thumbnails/*/*.jpg")) == len(photographs)
    return seconds


def _cold(photographs: list[Path], run: Callable[[], float]) -> float:
    """After the system was asked to forget what the files hold."""
    os.sync()
    for path in photographs:
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return run()


@pytest.mark.timeout(900)
def test_thumbnails(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    photographs = write_photographs(tmp_path / "photographs", _PICTURES)
    libraries = iter(tmp_path / f"library {number}" for number in range(_ROUNDS))
    rounds: list[tuple[float, float]] = []

    def both() -> None:
        least_s = _cold(photographs, lambda: _decoded_s(photographs))
        rounds.append((least_s, _cold(photographs, lambda: _made_s(photographs, next(libraries)))))

    benchmark.pedantic(both, rounds=_ROUNDS)
    ratios = [least_s / made_s for least_s, made_s in rounds]
    benchmark.extra_info["of the scaled decode"] = median(ratios)
    least, made = (_PICTURES / median(seconds) for seconds in zip(*rounds, strict=True))
    print(
        f"\nscaled decode alone {least:.0f} a second, thumbnails {made:.0f}: {median(ratios):.2f} of it "
        f"({min(ratios):.2f} to {max(ratios):.2f}), goal {_GOAL}"
    )


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-s"]))
