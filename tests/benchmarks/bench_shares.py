"""How fast pictures are held against their sources, what thumbnails would cost in truth, and what the window feels.

    PYTHONPATH=tests .venv/bin/python -m benchmarks.bench_shares

prints, in one thread as the program does it, how many results a second are measured, by size and format; how far
the share of a thumbnail is from that of its file; and the gaps between ticks of a clock in the GUI thread of a real
window, over the same library, before it measures anything and while it does.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles

from PIL import Image, ImageDraw, ImageOps
from support.edited_library import Edit, add_batch, keep_source
from support.framebuffer import Screen

from imageedit_desktop.domain.source_comparison import Part
from imageedit_desktop.imaging.comparing.compare import Comparer
from imageedit_desktop.imaging.thumbnails import make_thumbnail
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.store.library import Library

_SAMPLES = sorted(path for path in (resources_folder() / "samples").iterdir() if path.suffix in {".png", ".jpg"})
_WHOLE = Part(left=0, top=0, width=1, height=1)
_CHILD = Path(__file__).with_name("window_measuring.py")
_BATCHES = 6


def _results(source: Image.Image, side_px: int) -> list[Image.Image]:
    """What a service might make of a source: the same, other colours, something put in, a part of it."""
    size = (side_px, side_px * 3 // 4)
    whole = ImageOps.fit(source, size, Image.Resampling.BICUBIC)
    coloured = ImageOps.colorize(whole.convert("L"), "#0e1f63", "#ffe29a")
    patched = whole.copy()
    ImageDraw.Draw(patched).ellipse((size[0] // 4, size[1] // 4, size[0] // 2, size[1] // 2), fill="teal")
    part = ImageOps.fit(source.crop((0, 0, source.width * 4 // 5, source.height * 4 // 5)), size)
    return [whole, coloured, patched, part]


def measure_pictures(folder: Path) -> None:
    """Print how many are measured in a second, and how far thumbnails are off."""
    off: list[float] = []
    for side_px, suffix in ((1024, ".jpg"), (2048, ".jpg"), (2048, ".png")):
        pairs: list[tuple[Path, Path]] = []
        for sample in _SAMPLES:
            with Image.open(sample) as opened:
                picture = opened.convert("RGB")
            for number, made in enumerate(_results(picture, side_px)):
                path = folder / f"{sample.stem} {side_px} {number}{suffix}"
                made.save(path)
                pairs.append((sample, path))
        comparer = Comparer()
        comparer.compare(*pairs[0])
        begin = time.perf_counter()
        shares = [_share(comparer, *pair) for pair in pairs]
        took_s = time.perf_counter() - begin
        print(f"{len(pairs)} results of {side_px} px, {suffix}: {len(pairs) / took_s:.2f} a second")
        for (sample, path), share in zip(pairs, shares, strict=True):
            make_thumbnail(path, folder / "thumbnail.jpg")
            off.append(abs(_share(comparer, sample, folder / "thumbnail.jpg") - share))
    print(f"thumbnails are off by {median(off):.2%} in the middle, {max(off):.2%} at most")


def _share(comparer: Comparer, source: Path, result: Path) -> float:
    found = comparer.compare(source, result)
    assert found is not None
    return found.changed


def measure_window(folder: Path) -> None:
    """Print the gaps in a window that has nothing to do, and in one that measures."""
    with closing(Library.open(folder / "library" / "rehearsal")) as library:
        source = keep_source(library)
        for number in range(_BATCHES):
            edits = [Edit(part=_WHOLE, size=(1024, 1024), patch=patch / 10) for patch in range(9)]
            add_batch(library, number + 1, source, edits)
    (folder / "screen").mkdir()
    with Screen(folder / "screen") as screen:
        variables = {**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
        command = [sys.executable, str(_CHILD), str(folder)]
        told = json.loads(
            subprocess.run(command, env=variables, stdout=subprocess.PIPE, timeout=300, check=True).stdout
        )
    for state in ("idle", "measuring"):
        gaps = told[state]
        print(f"{state}: p99 {quantiles(gaps, n=100)[-1]:.1f} ms, max {max(gaps):.1f} ms, {len(gaps):,} ticks")
    print(f"in the window {told['measured'] / told['seconds']:.2f} a second")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        measure_pictures(Path(folder))
        measure_window(Path(folder))


if __name__ == "__main__":
    main()
