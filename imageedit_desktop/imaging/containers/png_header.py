"""The chunks of a PNG that stand before its pixels, by kind."""

from __future__ import annotations

from typing import BinaryIO

from imageedit_desktop.imaging.containers import png_chunks


def chunks_of(file: BinaryIO) -> dict[bytes, bytes]:
    """What stands before the first IDAT and is whole; of several of a kind the first, as decoders do."""
    found: dict[bytes, bytes] = {}
    for chunk in png_chunks.chunks(file):
        if chunk.kind == b"IDAT":
            break
        if chunk.kind not in found and png_chunks.is_intact(file, chunk):
            found[chunk.kind] = png_chunks.content(file, chunk)
    return found


def is_grey(head: bytes) -> bool:
    """Whether the colour type, told in the first bytes of the file, is grey without or with alpha."""
    return head[25] in {0, 4}
