"""The icon as macOS wants it: one file with the sizes that Finder, the Dock and Quick Look ask for."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterable
from pathlib import Path

import drawn_icon

FILE = "imageedit-desktop.icns"

_SMALL = {16: (b"is32", b"s8mk"), 32: (b"il32", b"l8mk")}
"""Colours and mask by the side. As PNG these two sizes are not shown right on a program, see
https://github.com/JackMordaunt/icns/pull/11 (2022) and https://github.com/NixOS/nixpkgs/issues/358210 (2024), and
Pillow writes them in no way."""

_LARGE = {
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic11": 2 * 16,
    b"ic12": 2 * 32,
    b"ic13": 2 * 128,
    b"ic14": 2 * 256,
    b"ic10": 2 * 512,
}
"""Sides of PNGs by the word for each, for screens of one and of two pixels to a point.
https://en.wikipedia.org/wiki/Apple_Icon_Image_format (2026)."""

_AT_ONCE = 128


def make_icon(folder: Path) -> Path:
    """Draw the program's icon in all sizes into a file in a folder."""
    pictures = drawn_icon.pictures({*_SMALL, *_LARGE.values()})
    parts = [part for side, words in _SMALL.items() for part in zip(words, _planes(pictures[side]), strict=True)]
    parts += [(word, pictures[side]) for word, side in _LARGE.items()]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE).write_bytes(_part(b"icns", b"".join(_part(word, content) for word, content in parts)))
    return folder / FILE


def _part(word: bytes, content: bytes) -> bytes:
    return word + struct.pack(">I", len(content) + 8) + content


def _planes(picture: bytes) -> tuple[bytes, bytes]:
    """The colours of a PNG, one after the other and in runs, and its mask."""
    from PIL import Image

    with Image.open(io.BytesIO(picture)) as image:
        *colours, mask = (plane.tobytes() for plane in image.convert("RGBA").split())
    return b"".join(map(_in_runs, colours)), mask


def _in_runs(plane: bytes) -> bytes:
    """Packed as it must be, though no smaller: macOS does not show what is not packed."""
    return b"".join(bytes([len(run) - 1]) + run for run in _runs(plane))


def _runs(plane: bytes) -> Iterable[bytes]:
    return (plane[start : start + _AT_ONCE] for start in range(0, len(plane), _AT_ONCE))
