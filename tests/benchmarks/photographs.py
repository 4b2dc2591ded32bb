"""Photographs of the sizes that the service makes and cameras' small ones, with grain: each file its own bytes."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image, ImageChops, ImageOps

from imageedit_desktop.paths import resources_folder

SIZES = ((1024, 1024), (1280, 720), (1600, 1200), (832, 1248))
_GRAIN = 9
"""As in `picture_service`: without noise they would weigh, and decode, like drawings."""


def write_photographs(folder: Path, count: int) -> list[Path]:
    """Write so many JPEGs (4:2:0, quality 92, 400 to 800 kB); every sample in every size, again and again."""
    folder.mkdir(parents=True)
    originals = [_photograph(path, size) for path in _samples() for size in SIZES]
    written = []
    for number in range(count):
        path = folder / f"IMG_{number:05}.jpg"
        path.write_bytes(_with_comment(originals[number % len(originals)], f"picture {number}"))
        written.append(path)
    return written


def _samples() -> list[Path]:
    return sorted((resources_folder() / "samples").glob("*.[pj][np]g"))


def _photograph(path: Path, size: tuple[int, int]) -> bytes:
    with Image.open(path) as opened:
        picture = ImageOps.fit(opened.convert("RGB"), size)
    grain = Image.effect_noise(size, _GRAIN).convert("RGB")
    buffer = io.BytesIO()
    ImageChops.add(picture, grain, offset=-128).save(buffer, "JPEG", quality=92)
    return buffer.getvalue()


def _with_comment(jpeg: bytes, text: str) -> bytes:
    """Behind JFIF, by which some programs know a JPEG."""
    end = 4 + int.from_bytes(jpeg[4:6], "big")
    return jpeg[:end] + b"\xff\xfe" + (2 + len(text)).to_bytes(2, "big") + text.encode() + jpeg[end:]
