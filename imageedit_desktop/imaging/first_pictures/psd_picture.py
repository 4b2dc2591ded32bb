"""A Photoshop file: its flattened picture, which stands behind the layers.

What Pillow does not read, or reads wrongly, is shown to it as a file that it reads: of 16 bits a channel the upper
eight, of a large document (PSB) the picture alone, a bitmap with zero for black, and a packed picture without the
channels that its mode does not have.

Layout: https://www.adobe.com/devnet-apps/photoshop/fileformatashtml/ (November 2019).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from PIL import Image

from imageedit_desktop.imaging.containers.spliced import spliced
from imageedit_desktop.imaging.containers.too_many_parts import TooManyPartsError
from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture

_HEADER = struct.Struct(">4sH6xHIIHH")
_LARGE, _BITS, _READ_BITS, _DEEP_BITS = 2, {1, 8, 16, 32}, {1, 8, 16}, 16
_CHANNELS_MAX = 99
"""The description says 56, and there are files of 57 that Photoshop opens."""
_SIDE_MAX_PX = (30_000, 300_000)
"""Of a document, and of a large one."""
_PLANES_MAX_BYTES = 440_000_000
_RAW, _PACKED = 0, 1
_MODES = {0: "bitmap", 1: "grey", 2: "indexed", 3: "RGB", 4: "CMYK", 8: "duotone", 9: "Lab"}
_CHANNELS = {0: 1, 1: 1, 2: 1, 3: 3, 4: 4, 8: 1, 9: 3}
"""Of each mode, without what can be seen through."""
_BITMAP, _RGB = 0, 3
_INVERTED = bytes(255 - value for value in range(256))
_RESOURCE = b"8BIM"
_VERSION_INFO, _METADATA = 1057, {1028, 1058, 1059, 1060}
"""Whether there is a flattened picture; IPTC, Exif and XMP."""
_RESOURCES_MAX = 10_000
_TRANSPARENCY_CHANNELS = {1: 2, 3: 4, 9: 4}
"""Channels with which the last is what can be seen through, where the layers say so."""


@dataclass(frozen=True, slots=True)
class _Header:
    version: int
    channels: int
    height: int
    width: int
    bits: int
    mode: int

    @property
    def length_bytes(self) -> int:
        """How long the length of what large documents have more of is."""
        return 8 if self.version == _LARGE else 4

    @property
    def row_bytes(self) -> int:
        """Of one channel."""
        return -(-self.width * self.bits // 8)

    @property
    def is_possible(self) -> bool:
        """Whether Photoshop would open a file of so many channels and so large."""
        side_max = _SIDE_MAX_PX[self.version == _LARGE]
        return 1 <= self.channels <= _CHANNELS_MAX and all(1 <= px <= side_max for px in (self.width, self.height))

    @property
    def variant(self) -> str:
        """What it is called where it is not read."""
        if self.bits not in _READ_BITS:
            return f"Photoshop (PSD) with {self.bits} bits a channel"
        return "" if self.mode in _MODES else "Photoshop (PSD) of several plates"

    def is_read_right(self, compression: int, *, is_transparent: bool) -> bool:
        """Whether Pillow does so as the file is."""
        has_more = self.channels > _CHANNELS[self.mode] and (self.mode, self.channels) != (_RGB, 4)
        if has_more and is_transparent and self.mode == _RGB:  # Pillow drops what can be seen through then
            return False
        is_plain = self.version != _LARGE and self.bits != _DEEP_BITS and self.mode != _BITMAP
        return is_plain and not (has_more and compression == _PACKED)


def first_picture(file: BinaryIO) -> FirstPicture:
    """The flattened picture of an open file.

    Raises:
        struct.error, ValueError: it is damaged.
        TooManyPartsError: it was made to be slow.
    """
    file.seek(0)
    _, *fields = _HEADER.unpack(file.read(_HEADER.size))
    header = _Header(*fields)
    if header.bits not in _BITS:
        raise ValueError(f"{header.bits} bits")
    if not header.is_possible:
        raise ValueError("more than a Photoshop file has")
    if header.variant:
        return FirstPicture(file=file, variant=header.variant)
    file.seek(_length(file), 1)
    end = file.tell() + 4 + _length(file, ahead=True)
    told = dict(_resources(file, end))
    has_picture = told.get(_VERSION_INFO, b"\0\0\0\0\1")[4:5] != b"\0"
    if not has_picture:
        return FirstPicture(file=file, variant="Photoshop (PSD) saved without a flattened picture")
    is_transparent = _is_transparent(file, end, header)
    return FirstPicture(
        file=_readable(file, end, header, is_transparent=is_transparent),
        metadata=bool(_METADATA & told.keys()),
        opaque=header.channels == _TRANSPARENCY_CHANNELS.get(header.mode) and not is_transparent,
        deep=header.bits == _DEEP_BITS,
    )


def _readable(file: BinaryIO, at: int, header: _Header, *, is_transparent: bool) -> BinaryIO:
    """The same file, or its picture alone in a way that Pillow reads right.

    Raises:
        struct.error, ValueError: it is damaged, or compressed in a way that Photoshop does not write here.
        TooManyPartsError: it is too large.
    """
    file.seek(at)
    file.seek(_length(file, header.length_bytes), 1)
    compression = int.from_bytes(file.read(2), "big")
    if header.is_read_right(compression, is_transparent=is_transparent):
        return file
    if compression not in {_RAW, _PACKED}:
        raise ValueError(f"compression {compression}")
    kept = header.channels
    if kept > _CHANNELS[header.mode]:
        kept = 4 if header.mode == _RGB and (is_transparent or kept == 4) else _CHANNELS[header.mode]
    if header.row_bytes * header.height * kept > _PLANES_MAX_BYTES:
        raise TooManyPartsError
    bits = min(header.bits, 8)
    told = _HEADER.pack(b"8BPS", 1, kept, header.height, header.width, bits, header.mode)
    planes = _planes(file, header, kept, is_packed=compression == _PACKED)
    return spliced(file, [told, range(_HEADER.size, at), bytes(4), bytes(2), *planes])


def _planes(file: BinaryIO, header: _Header, kept: int, *, is_packed: bool) -> list[bytes]:
    """The first channels, unpacked, of at most 8 bits."""
    lengths = [header.row_bytes * header.height] * kept
    if is_packed:
        kind = "I" if header.version == _LARGE else "H"
        counts = struct.Struct(f">{kept * header.height}{kind}")
        told = counts.unpack(file.read(counts.size))
        file.seek((header.channels - kept) * header.height * struct.calcsize(f">{kind}"), 1)
        starts = range(0, kept * header.height, header.height)
        lengths = [sum(told[first : first + header.height]) for first in starts]
    here = file.tell()
    if here + sum(lengths) > file.seek(0, 2):
        raise ValueError("the file ends before its picture")
    file.seek(here)
    return [_plane(file.read(length), header, is_packed=is_packed) for length in lengths]


def _plane(data: bytes, header: _Header, *, is_packed: bool) -> bytes:
    stored = (header.row_bytes, header.height)
    plain = Image.frombytes("L", stored, data, "packbits", "L").tobytes() if is_packed else data
    if len(plain) < stored[0] * stored[1]:
        raise ValueError("rows are missing")
    if header.mode == _BITMAP:
        return plain.translate(_INVERTED)
    return plain[::2] if header.bits == _DEEP_BITS else plain


def _length(file: BinaryIO, size_bytes: int = 4, *, ahead: bool = False) -> int:
    at = file.tell()
    found = int.from_bytes(file.read(size_bytes), "big")
    if ahead:
        file.seek(at)
    return found


def _resources(file: BinaryIO, end: int) -> Iterator[tuple[int, bytes]]:
    """Id and first bytes of each."""
    file.seek(4, 1)
    for _ in range(_RESOURCES_MAX):
        if file.tell() >= end or file.read(4) != _RESOURCE:
            return
        number = int.from_bytes(file.read(2), "big")
        name_bytes = file.read(1)[0]
        file.seek(name_bytes | 1, 1)  # with its length it is padded to be even
        length = _length(file)
        at = file.tell()
        yield number, file.read(min(length, 8))
        file.seek(at + length + length % 2)
    raise TooManyPartsError


def _is_transparent(file: BinaryIO, at: int, header: _Header) -> bool:
    """Whether the first channel too many is what can be seen through: the number of layers is negative then."""
    file.seek(at)
    if _length(file, header.length_bytes) == 0 or _length(file, header.length_bytes) == 0:
        return False
    return int.from_bytes(file.read(2), "big", signed=True) < 0
