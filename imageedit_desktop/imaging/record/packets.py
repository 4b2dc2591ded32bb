"""The XMP packet of a file of any format: from the place that its format has for it, or wherever it stands."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Protocol

from imageedit_desktop.imaging.record import xmp_jpeg, xmp_png, xmp_webp


class _Reader(Protocol):
    def read(self, data: bytes) -> bytes | None: ...


_READERS: tuple[tuple[bytes, _Reader], ...] = (
    (b"\xff\xd8\xff", xmp_jpeg),
    (b"\x89PNG", xmp_png),
    (b"RIFF", xmp_webp),
)

_PACKET = re.compile(rb"<x:xmpmeta\b.*?</x:xmpmeta\s*>|<rdf:RDF\b.*?</rdf:RDF\s*>", re.DOTALL)
"""How a packet stands in TIFF, AVIF and GIF, and what sidecars hold."""

_READ_MAX_BYTES = 256_000_000
_PACKET_MAX_BYTES = 4_000_000
"""darktable's sidecars with long histories of edits stay below one."""


def packet_in(path: Path) -> bytes | None:
    """The packet in a file, or the one that a sidecar is; None where there is none.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        data = file.read(_READ_MAX_BYTES)
    for magic, reader in _READERS:
        if data.startswith(magic):
            return _of_format(reader, data)
    found = _PACKET.search(data)
    return found[0] if found and len(found[0]) <= _PACKET_MAX_BYTES else None


def _of_format(reader: _Reader, data: bytes) -> bytes | None:
    try:
        return reader.read(data)
    except ValueError:  # not whole, or kept in an uncommon way
        return None
