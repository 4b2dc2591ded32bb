"""How fast pictures are looked at, and how fast looks are put into stacks.

    PYTHONPATH=tests .venv/bin/python -m benchmarks.bench_likeness

prints the looks of so many thumbnails per second, in one thread as the program does it, beside the decoding of the
same thumbnails alone; then, for 2,000, 20,000 and 100,000 pictures, how long stacks take at the usual step of the
slider and at its ends, in one thread. Each picture has two others that look alike.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from array import array
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image
from support.looks import scene

from imageedit_desktop.domain.ids import BatchId, picture_id
from imageedit_desktop.domain.likeness import LOOK_BYTES, Alike
from imageedit_desktop.imaging.likeness import distances, leaders, look_of
from imageedit_desktop.pipeline.go_by_looks import KnownLooks, Stacking
from imageedit_desktop.store.search import LookedAt, Seen

_SIDE_PX = 512
_ALIKE = 3
_FLIPPED = 18
"""Of 256 signs, between pictures that look alike."""


def _timed(run: Callable[[], object]) -> float:
    begin = time.perf_counter()
    run()
    return time.perf_counter() - begin


def _thumbnails(folder: Path, count: int) -> list[Path]:
    """Files of a usual size, a hundred different ones."""
    made = []
    for number in range(count):
        path = folder / f"{number}.jpg"
        if number < 100:
            image = scene(number, (_SIDE_PX, _SIDE_PX * 3 // 4))
            Image.blend(image, Image.effect_noise(image.size, 40).convert("RGB"), 0.2).save(path, quality=85)
        else:
            path.write_bytes((folder / f"{number % 100}.jpg").read_bytes())
        made.append(path)
    return made


def _decode(paths: list[Path]) -> None:
    for path in paths:
        with Image.open(path) as image:
            image.draft("RGB", (256, 256))
            image.load()


def look_at_thumbnails(count: int) -> None:
    """Print how many looks are made in a second."""
    with tempfile.TemporaryDirectory() as folder:
        paths = _thumbnails(Path(folder), count)
        _decode(paths)
        decoding_s = _timed(lambda: _decode(paths))
        looking_s = _timed(lambda: [look_of([path]) for path in paths])
    print(f"looks of {count:,} thumbnails: {looking_s:.2f} s, {count / looking_s:,.0f} per second")
    print(f"  decoding them alone {decoding_s:.2f} s: {looking_s / decoding_s:.1f} times as long")


def made_up(count: int) -> bytes:
    """Looks of so many pictures, in groups of `_ALIKE` that look alike, one after the other in no order."""
    chance = np.random.default_rng(count)
    rows = np.repeat(chance.integers(0, 256, (-(-count // _ALIKE), LOOK_BYTES), dtype=np.uint8), _ALIKE, axis=0)[
        :count
    ]
    flips = np.packbits(chance.random((count, 256)) < _FLIPPED / 256 / 2, axis=1)
    rows[:, :32] ^= flips
    chance.shuffle(rows)
    return rows.tobytes()


def put_together(count: int) -> None:
    """Print how long stacks of so many pictures take."""
    looks = bytes(LOOK_BYTES) + made_up(count)
    places = array("q", range(1, count + 1))
    print(f"{count:,} pictures")
    for alike in (Alike.SAME, Alike.USUAL, Alike.RELATED):
        found: list[array[int]] = []
        took_s = _timed(lambda found=found, alike=alike: found.append(leaders(looks, places, alike)))
        print(f"  {alike.name.lower():8} {took_s * 1000:8,.0f} ms, {len(set(found[0])):,} stacks")
    nine = array("q", [place // 9 for place in range(count)])
    print(f"  in batches {_timed(lambda: leaders(looks, places, Alike.USUAL, nine)) * 1000:6,.0f} ms")
    print(f"  by how alike to one {_timed(lambda: distances(looks, places, 1)) * 1000:,.1f} ms")
    known = KnownLooks()
    known.add((place, looks[place * LOOK_BYTES : (place + 1) * LOOK_BYTES]) for place in places)
    pictures = array("q", [picture_id(BatchId(1 + place // 9), place % 9 + 1) for place in range(count)])
    shapes, ranks = array("I", [1 << 16 | 1]) * count, array("q", [11]) * count
    looked = LookedAt(pictures=pictures, looks=places, ranks=ranks, shapes=shapes, seen=Seen())
    known.stacks(looked, Stacking())
    print(f"  the answer, once that is known {_timed(lambda: known.stacks(looked, Stacking())) * 1000:,.0f} ms")


def main() -> None:
    """Measure what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pictures", type=int, default=2_000, help="thumbnails to look at")
    arguments = parser.parse_args()
    look_at_thumbnails(arguments.pictures)
    for count in (2_000, 20_000, 100_000):
        put_together(count)


if __name__ == "__main__":
    main()
