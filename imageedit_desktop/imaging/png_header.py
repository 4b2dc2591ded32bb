"""The chunks of a PNG that stand before its pixels, by kind."""

from __future__ import annotations

from typing import BinaryIO

_SIGNATURE_BYTES = 8
_CHECKSUM_BYTES = 4
_CHUNK_MAX_BYTES = 16_000_000
"""None of those that tell of pixels and colours is longer."""


def chunks_of(handle: BinaryIO) -> dict[bytes, bytes]:
    """What stands before the first IDAT; of several of a kind the first, as decoders do it. Checksums do not count."""
    found: dict[bytes, bytes] = {}
    at = _SIGNATURE_BYTES
    while True:
        handle.seek(at)
        head = handle.read(8)
        length, kind = int.from_bytes(head[:4], "big"), head[4:]
        if len(head) < 8 or kind in {b"IDAT", b"IEND"}:
            return found
        if length <= _CHUNK_MAX_BYTES:
            found.setdefault(kind, handle.read(length))
        at += 8 + length + _CHECKSUM_BYTES


def is_grey(head: bytes) -> bool:
    """Whether the colour type, told in the first bytes of the file, is grey without or with alpha."""
    return head[25] in {0, 4}
