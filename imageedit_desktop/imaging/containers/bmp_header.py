"""What a BMP says of its pixels: where each channel's bits are, and the profile.

Layout: BITMAPINFOHEADER, BITMAPV4HEADER and BITMAPV5HEADER (https://learn.microsoft.com/windows/win32/api/wingdi/).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import IO

_FILE_HEADER_BYTES = 14
_CORE_HEADER_BYTES, _INFO_HEADER_BYTES, _V3_BYTES, _V5_BYTES = 12, 40, 56, 124
_BITFIELDS, _ALPHA_BITFIELDS = 3, 6
RUNS = {1, 2}
"""The compressions of runs, of 8 and of 4 bits."""
PLAIN_COMPRESSIONS = {0, *RUNS, _BITFIELDS, _ALPHA_BITFIELDS}
"""None, runs, bit fields; beside them a BMP may be the shell of a JPEG or a PNG."""
_PROFILE_MAX_BYTES = 16_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class BmpHeader:
    """What is written before the pixels.

    Attributes:
        size: (width, height).
        top_down: whether the first row is the uppermost.
        bits: of one pixel.
        compression: as numbered there.
        masks: bits of red, green, blue and alpha in a pixel; None where the layout is a fixed one.
        pixels_at: where they begin in the file.
        profile: ICC, as embedded.
    """

    size: tuple[int, int]
    top_down: bool
    bits: int
    compression: int
    masks: tuple[int, int, int, int] | None
    pixels_at: int
    profile: bytes | None

    @property
    def row_bytes(self) -> int:
        """Length of a row that is not compressed; rows begin at multiples of four bytes."""
        return (abs(self.size[0]) * self.bits + 31) // 32 * 4


def read(handle: IO[bytes]) -> BmpHeader:
    """Read the headers.

    Raises:
        struct.error: they are cut off.
    """
    handle.seek(0)
    head = handle.read(_FILE_HEADER_BYTES + _V5_BYTES)
    pixels_at, length = struct.unpack_from("<II", head, 10)
    if length == _CORE_HEADER_BYTES:
        width, height, _, bits = struct.unpack_from("<4H", head, 18)
        return BmpHeader(
            size=(width, height),
            top_down=False,
            bits=bits,
            compression=0,
            masks=None,
            pixels_at=pixels_at,
            profile=None,
        )
    width, height, _, bits, compression = struct.unpack_from("<iiHHI", head, 18)
    return BmpHeader(
        size=(width, abs(height)),
        top_down=height < 0,
        bits=bits,
        compression=compression,
        masks=_masks(head, length, compression),
        pixels_at=pixels_at,
        profile=_profile(handle, head) if length >= _V5_BYTES else None,
    )


def _masks(head: bytes, length: int, compression: int) -> tuple[int, int, int, int] | None:
    if compression not in {_BITFIELDS, _ALPHA_BITFIELDS}:
        return None
    red, green, blue, alpha = struct.unpack_from("<4I", head, _FILE_HEADER_BYTES + _INFO_HEADER_BYTES)
    # After a short header the three masks are followed by the pixels.
    return red, green, blue, alpha if length >= _V3_BYTES or compression == _ALPHA_BITFIELDS else 0


def _profile(handle: IO[bytes], head: bytes) -> bytes | None:
    kind = head[_FILE_HEADER_BYTES + 56 : _FILE_HEADER_BYTES + 60]
    offset, length = struct.unpack_from("<II", head, _FILE_HEADER_BYTES + 112)
    if kind != b"DEBM" or length > _PROFILE_MAX_BYTES:  # "MBED", little-endian
        return None
    handle.seek(_FILE_HEADER_BYTES + offset)
    return handle.read(length) or None
