"""Sets of pictures that others made to try decoders with: what becomes of each file, beside what others see in it.

::

    PYTHONPATH=tests python -m benchmarks.foreign_pictures FOLDER [FOLDER...]

Every file with a picture's ending is read as a dropped one is, in a reader, and what would be sent is held beside
what ImageMagick, libvips, FFmpeg, librsvg and djxl see, whichever of them are there and can read it; a ``.png`` of
the same name beside it counts as one of them, as KDE's sets have it. Prints a row for each folder and ending, then
each file that agrees with nobody, and each that is refused although somebody can read it.
"""

from __future__ import annotations

import asyncio
import io
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image, ImageCms

from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.imaging.prepare import prepare
from imageedit_desktop.pipeline.readers.readers import Readers
from imageedit_desktop.store.files import prepared_path

_ENDINGS = re.compile(
    r"\.(a?png|jpe?g|jpe|jfif|webp|gif|bmp|dib|tiff?|avif|hei[cf]|hif|jxl|jp2|j2k|j2c|jpc|jpx|ps[db]|tga|icb|vda|vst"
    r"|p[pgbnaf]m|qoi|ico|cur|svgz?|dng|nef|cr[23]|arw|raf|orf|rw2|pef|raw)",
    re.IGNORECASE,
)
_BROKEN = frozenset({Code.READER_FAILED, Code.IMAGE_TOO_COMPLEX})
_SIDE_PX = 96
_MEAN_APART = 3.0
_FAR_APART = 40.0
"""Of 255, after both are small: decoders round, and chroma is enlarged in more than one way."""

_WITHIN_S = 40


@dataclass(slots=True)
class Seen:
    """What became of one file."""

    path: Path
    outcome: str
    took_s: float
    nearest: float | None = None
    readers: list[str] = field(default_factory=list)


def main(folders: list[Path]) -> None:
    """Read all, print the table and what wants a look."""
    readers = Readers(patience_s=_WITHIN_S)
    seen: dict[Path, list[Seen]] = {}
    try:
        for folder in folders:
            pictures = sorted(path for path in folder.rglob("*") if _is_picture(path))
            seen[folder] = asyncio.run(_look_at(readers, pictures))
            print(f"{folder.name}: read", file=sys.stderr)
    finally:
        readers.close()
    _print_table(seen)
    for one in (one for group in seen.values() for one in group):
        _print_doubt(one)


async def _look_at(readers: Readers, pictures: list[Path]) -> list[Seen]:
    return [await _see(readers, path) for path in pictures]


def _is_picture(path: Path) -> bool:
    return path.is_file() and _ENDINGS.fullmatch(path.suffix) is not None


async def _see(readers: Readers, path: Path) -> Seen:
    with tempfile.TemporaryDirectory() as scratch:
        start = time.perf_counter()
        try:
            prepared = await readers.read(prepare, path, partial(prepared_path, Path(scratch)), name=path.name)
        except InputError as error:
            seen = Seen(path, error.code.value, time.perf_counter() - start)
            seen.readers = [name for name, _ in _opinions(path, (_SIDE_PX, _SIDE_PX), Path(scratch))]
            return seen
        except Exception as error:  # noqa: BLE001 - it is what is looked for
            return Seen(path, f"RAISED {type(error).__name__}: {error}", time.perf_counter() - start)
        seen = Seen(path, "accepted", time.perf_counter() - start)
        with Image.open(prepared.path) as sent:
            ours = sent.convert("RGB")
        for name, theirs in _opinions(path, ours.size, Path(scratch)):
            seen.readers.append(name)
            apart = _apart(ours, theirs)
            seen.nearest = apart if seen.nearest is None else min(seen.nearest, apart)
        return seen


def _apart(ours: Image.Image, theirs: Image.Image) -> float:
    """Mean difference of 255, or infinity where a place differs much or the shapes do."""
    ratio = (ours.width / ours.height) / (theirs.width / theirs.height)
    if not 0.97 < ratio < 1.03 and min(theirs.size) > 8:
        return float("inf")
    small = (min(_SIDE_PX, ours.width), min(_SIDE_PX, ours.height))
    one, other = (np.asarray(image.resize(small, Image.Resampling.BOX), float) for image in (ours, theirs))
    difference = np.abs(one - other).max(axis=2)
    return float("inf") if np.quantile(difference, 0.99) > _FAR_APART else float(difference.mean())


def _opinions(path: Path, size: tuple[int, int], scratch: Path) -> Iterator[tuple[str, Image.Image]]:
    """What others see, on white, as sRGB; those that see nothing are left out."""
    others: dict[str, Callable[[], bytes]] = {
        "ImageMagick": lambda: _by_magick(path, scratch),
        "libvips": lambda: _by_vips(path, size, scratch),
        "FFmpeg": lambda: _run("ffmpeg", "-v", "error", "-i", str(path), "-frames:v", "1", "-f", "apng", "-"),
    }
    if path.suffix.lower() in {".svg", ".svgz"}:
        others = {"librsvg": lambda: _run("rsvg-convert", "-w", str(size[0]), str(path))}
    if path.suffix.lower() == ".jxl":
        others["djxl"] = lambda: _by_djxl(path, scratch)
    if path.suffix.lower() != ".png" and path.with_suffix(".png").is_file():
        others["the picture beside it"] = path.with_suffix(".png").read_bytes
    for name, look in others.items():
        try:
            yield name, _on_white(look())
        except (OSError, subprocess.SubprocessError, SyntaxError, ValueError, Image.DecompressionBombError):
            continue


def _run(*command: str) -> bytes:
    return subprocess.run(command, capture_output=True, check=True, timeout=_WITHIN_S).stdout


def _by_magick(path: Path, scratch: Path) -> bytes:
    profile = scratch / "srgb.icc"
    profile.write_bytes(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    turned = ("-auto-orient", "-profile", str(profile), "-colorspace", "sRGB", "-background", "white", "-flatten")
    return _run("/usr/bin/convert", f"{path}[0]", *turned, "-depth", "8", "PNG32:-")


def _by_vips(path: Path, size: tuple[int, int], scratch: Path) -> bytes:
    out = scratch / "vips.png"
    _run("vips", "thumbnail", str(path), str(out), str(size[0]), "--height", "100000", "--export-profile", "srgb")
    return out.read_bytes()


def _by_djxl(path: Path, scratch: Path) -> bytes:
    out = scratch / "djxl.png"
    _run("djxl", "--color_space=RGB_D65_SRG_Rel_SRG", "--bits_per_sample=8", str(path), str(out))
    return out.read_bytes()


def _on_white(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data)) as image:
        is_deep = image.mode in {"I", "I;16", "I;16B"}
        layered = (image.point(lambda value: value / 257).convert("L") if is_deep else image).convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", layered.size, "white"), layered).convert("RGB")


def _agrees(one: Seen) -> bool:
    return one.nearest is not None and one.nearest <= _MEAN_APART


def _print_table(seen: dict[Path, list[Seen]]) -> None:
    print(f"{'set':<28} {'ending':<7} {'files':>5} {'sent':>5} {'agree':>5} {'alone':>5} {'differ':>6}  refused")
    for folder, group in seen.items():
        for ending in sorted({one.path.suffix.lower() for one in group}):
            _print_row(folder.name, ending, [one for one in group if one.path.suffix.lower() == ending])
    _print_row("all", "", [one for group in seen.values() for one in group])


def _print_row(name: str, ending: str, group: list[Seen]) -> None:
    sent = [one for one in group if one.outcome == "accepted"]
    agree, alone = sum(map(_agrees, sent)), sum(not one.readers for one in sent)
    refused = Counter(one.outcome for one in group if one.outcome != "accepted")
    told = ", ".join(f"{count} {reason}" for reason, count in refused.most_common())
    differ = len(sent) - agree - alone
    print(f"{name:<28.28} {ending:<7} {len(group):>5} {len(sent):>5} {agree:>5} {alone:>5} {differ:>6}  {told}")


def _print_doubt(one: Seen) -> None:
    if one.outcome == "accepted" and one.readers and not _agrees(one):
        print(f"DIFFERS {one.nearest:.1f} from {', '.join(one.readers)}: {one.path}")
    elif one.outcome != "accepted" and (one.readers or one.outcome.startswith("RAISED")):
        print(f"{one.outcome}, read by {', '.join(one.readers) or 'nobody'}: {one.path}")
    if one.outcome in {code.value for code in _BROKEN} or one.took_s > 10:
        print(f"A READER ENDED, or took {one.took_s:.0f} s: {one.path}")


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
