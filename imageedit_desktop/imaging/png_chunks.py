"""PNG files as chunks: taking the metadata out without touching the pixels.

Source of the layout: https://www.w3.org/TR/png-3/#5DataRep (2025).
"""

from __future__ import annotations

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_FRAMING_BYTES = 12
"""Length, type and checksum around a chunk's data."""

_KEPT = {b"IHDR", b"PLTE", b"IDAT", b"IEND"}
"""What the pixels are. Pictures whose numbers mean other than sRGB, or are seen through, are encoded anew."""


def without_metadata(data: bytes) -> bytes | None:
    """The same compressed pixels with nothing else in the file; of an animation its still picture.

    Returns:
        None where the file is not understood to its end.
    """
    kept = [_SIGNATURE]
    at = len(_SIGNATURE)
    while True:
        kind = data[at + 4 : at + 8]
        end = at + _FRAMING_BYTES + int.from_bytes(data[at : at + 4], "big")
        if len(kind) < 4 or end > len(data):
            return None
        if kind in _KEPT:
            kept.append(data[at:end])
        if kind == b"IEND":
            return b"".join(kept)
        at = end


def depth_of(head: bytes) -> int:
    """Bits per sample, from the first bytes of the file."""
    return head[24]
