"""How long 2,000 photographs of 1600×1200 take to come into the library, and what the window feels of it.

Beside it, in the same run, the least that could be done: the scaled decode of libjpeg-turbo, a JPEG of the size of
a thumbnail, and the hash of every file, on both cores. Run it with ``python3 packaging/bootstrap.py bench``.
"""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from benchmarks.bench_stalls import gaps_of
from benchmarks.picture_service import PYTHONPATH
from PIL import Image
from pytest_benchmark.fixture import BenchmarkFixture
from support.framebuffer import Screen

from imageedit_desktop.domain.importing import Way
from imageedit_desktop.domain.limits import THUMBNAIL_SIDE_PX
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.importing.import_folder import Import
from imageedit_desktop.store.library import Library

_PICTURES = int(os.environ.get("IMPORT_PICTURES", "2000"))
_SIZE = (1600, 1200)
_CHILD = Path(__file__).with_name("window_importing.py")


@pytest.fixture(scope="module")
def photographs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Photographs of the samples; each has a comment of its own, and so bytes of its own."""
    folder = tmp_path_factory.mktemp("photographs") / "Holiday"
    folder.mkdir()
    originals = [_encoded(path) for path in sorted((resources_folder() / "samples").glob("*.[pj][np]g"))]
    for number in range(_PICTURES):
        comment = f"picture {number}".encode()
        segment = b"\xff\xfe" + (2 + len(comment)).to_bytes(2, "big") + comment
        original = originals[number % len(originals)]
        (folder / f"IMG_{number:05}.jpg").write_bytes(original[:2] + segment + original[2:])
    return folder


def _encoded(path: Path) -> bytes:
    buffer = io.BytesIO()
    with Image.open(path) as image:
        image.convert("RGB").resize(_SIZE).save(buffer, "JPEG", quality=90)
    return buffer.getvalue()


def _least(path: Path) -> str:
    data = path.read_bytes()
    with Image.open(io.BytesIO(data)) as image:
        image.draft("RGB", (THUMBNAIL_SIDE_PX, THUMBNAIL_SIDE_PX))
        image.thumbnail((THUMBNAIL_SIDE_PX, THUMBNAIL_SIDE_PX))
        image.save(io.BytesIO(), "JPEG", quality=85)
    return hashlib.sha256(data).hexdigest()


def _least_s(folder: Path) -> float:
    begun_s = time.perf_counter()
    with ThreadPoolExecutor(2) as pool:
        assert len(set(pool.map(_least, folder.iterdir()))) == _PICTURES
    return time.perf_counter() - begun_s


def _imported_s(root: Path, folder: Path, way: Way) -> Iterator[tuple[float, int]]:
    """The seconds of the first import, and of the same again."""
    workers, library = Workers(), Library.open(root)
    for _ in range(2):
        importing = Import(
            library=library,
            ledger=Ledger(library, workers),
            workers=workers,
            folder=folder,
            way=way,
            tell=lambda _progress: None,
        )
        begun_s = time.perf_counter()
        asyncio.run(importing.run())
        yield time.perf_counter() - begun_s, importing.outcome.added
    library.close()
    workers.close()


@pytest.mark.timeout(900)
@pytest.mark.parametrize("way", list(Way))
def test_import(benchmark: BenchmarkFixture, tmp_path: Path, photographs: Path, way: Way) -> None:
    least_s = _least_s(photographs)
    (first_s, added), (again_s, none) = _imported_s(tmp_path / "library", photographs, way)
    assert (added, none) == (_PICTURES, 0)
    benchmark.pedantic(lambda: None)
    benchmark.extra_info["of the least that could be done"] = first_s / least_s
    each_ms = 1000 / _PICTURES
    print(
        f"\n{way}: {first_s * each_ms:.1f} ms for a picture, {first_s / least_s:.2f} times decode, thumbnail and"
        f" hash alone; the same again {again_s * each_ms:.1f} ms"
    )


@pytest.mark.timeout(900)
def test_window_meanwhile(benchmark: BenchmarkFixture, tmp_path: Path, photographs: Path) -> None:
    (tmp_path / "screen").mkdir()
    (tmp_path / "home").mkdir()
    with Screen(tmp_path / "screen") as screen:
        environment = {**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": PYTHONPATH}
        child = subprocess.run(
            [sys.executable, str(_CHILD), str(tmp_path / "home"), str(photographs)],
            env=environment,
            stdout=subprocess.PIPE,
            timeout=600,
            check=True,
        )
    told = json.loads(child.stdout)
    idle, busy = gaps_of(told["idle"]), gaps_of(told["busy"])
    benchmark.pedantic(lambda: None)
    benchmark.extra_info["p99_ms"] = busy.p99_ms
    print(
        f"\nin the window: {told['seconds'] * 1000 / told['added']:.1f} ms for a picture; gaps of its thread p99"
        f" {busy.p99_ms:.1f} ms (idle {idle.p99_ms:.1f}), longest {busy.max_ms:.0f} ms (idle {idle.max_ms:.0f}),"
        f" {busy.late:.1%} of the time in gaps over a frame (idle {idle.late:.1%})"
    )


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-s"]))
