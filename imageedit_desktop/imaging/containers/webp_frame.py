"""A frame of an animated WebP.

Source: https://developers.google.com/speed/webp/docs/riff_container (2025), "Frame chunk".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO

from imageedit_desktop.imaging.containers import riff_chunks
from imageedit_desktop.imaging.containers.riff_chunks import HEAD_BYTES, Chunk

CODED = {b"VP8 ", b"VP8L"}
"""The chunks that pixels stand in."""

_HEAD_BYTES = 16
_ALPHA_BIT = 0x10
"""Of the fifth byte of VP8L: whether alpha is used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WebpFrame:
    """What a frame says of itself.

    Attributes:
        box: (left, top, right, bottom) on the canvas.
        coded: its pixels; None where the file ends before.
        has_alpha: whether it may be seen through.
    """

    box: tuple[int, int, int, int]
    coded: Chunk | None
    has_alpha: bool


def read(file: BinaryIO, chunk: Chunk) -> WebpFrame:
    """The frame in a chunk of the name ANMF.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    body = chunk.start + HEAD_BYTES
    parts = list(riff_chunks.chunks(file, body + _HEAD_BYTES, chunk.end))
    coded = next((part for part in parts if part.name in CODED), None)
    head = riff_chunks.content(file, chunk, _HEAD_BYTES).ljust(_HEAD_BYTES, b"\0")
    left, top, width, height = (int.from_bytes(head[at : at + 3], "little") for at in (0, 3, 6, 9))
    return WebpFrame(
        box=(2 * left, 2 * top, 2 * left + width + 1, 2 * top + height + 1),
        coded=coded,
        has_alpha=any(part.name == b"ALPH" for part in parts) or _is_open(file, coded),
    )


def _is_open(file: BinaryIO, coded: Chunk | None) -> bool:
    if coded is None or coded.name != b"VP8L":
        return False
    head = riff_chunks.content(file, coded, 5)
    return len(head) == 5 and bool(head[4] & _ALPHA_BIT)
