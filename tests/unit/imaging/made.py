"""Bytes that Pillow cannot write: profiles, deep PNGs, bombs, and files that only pretend."""

from __future__ import annotations

import struct
import zlib

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(kind: bytes, data: bytes) -> bytes:
    """One PNG chunk."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, *, depth: int, colour: int, rows: bytes, extra: bytes = b"") -> bytes:
    """A PNG from unfiltered rows; `colour` is the colour type of the format, `extra` goes before the pixels."""
    stride = len(rows) // height
    raw = b"".join(b"\0" + rows[at : at + stride] for at in range(0, len(rows), stride))
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    body = chunk(b"IHDR", header) + extra + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    return PNG_SIGNATURE + body


def black_png(width: int, height: int, *, depth: int = 1, colour: int = 0) -> bytes:
    """A PNG of nothing but zeros, of any size, made without ever holding its pixels."""
    channels = {0: 1, 2: 3, 6: 4}[colour]
    length = (-(-width * depth * channels // 8) + 1) * height
    piece = 1 << 20
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    zeros = deflate.compress(bytes(piece)) + deflate.flush(zlib.Z_FULL_FLUSH)
    last = zlib.compressobj(9, zlib.DEFLATED, -15)
    end = last.compress(bytes(length % piece)) + last.flush()
    adler = struct.pack(">HH", length % 65521, 1)
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    data = b"\x78\xda" + zeros * (length // piece) + end + adler
    return PNG_SIGNATURE + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def deep_tiff(width: int, height: int, values: list[int]) -> bytes:
    """An uncompressed 16-bit RGB TIFF, three values a pixel."""
    pixels = struct.pack(f"<{len(values)}H", *values)
    entries = [
        (256, 3, 1, width),
        (257, 3, 1, height),
        (258, 3, 3, 8 + len(pixels)),
        (259, 3, 1, 1),
        (262, 3, 1, 2),
        (273, 4, 1, 8),
        (277, 3, 1, 3),
        (278, 3, 1, height),
        (279, 4, 1, len(pixels)),
    ]
    bits = struct.pack("<3H", 16, 16, 16)
    directory = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *e) for e in entries) + bytes(4)
    return b"II*\0" + struct.pack("<I", 8 + len(pixels) + len(bits)) + pixels + bits + directory


def matrix_profile(name: str, primaries: list[tuple[float, float, float]], gamma: float) -> bytes:
    """An ICC profile of RGB by three primaries (XYZ relative to D50) and one exponent."""
    tags = [(b"desc", _description(name)), (b"cprt", _text("made for tests")), (b"wtpt", _xyz(0.9642, 1, 0.8249))]
    for letter, primary in zip((b"r", b"g", b"b"), primaries, strict=True):
        tags += [(letter + b"XYZ", _xyz(*primary)), (letter + b"TRC", _gamma(gamma))]
    return _profile(b"RGB ", b"XYZ ", tags, kind=b"mntr")


def grey_profile(name: str, gamma: float) -> bytes:
    """An ICC profile of grey by one exponent."""
    tags = [(b"desc", _description(name)), (b"wtpt", _xyz(0.9642, 1, 0.8249)), (b"kTRC", _gamma(gamma))]
    return _profile(b"GRAY", b"XYZ ", tags, kind=b"mntr")


def ink_profile(name: str) -> bytes:
    """An ICC profile of CMYK in which every full ink, alone or together, is 40 % grey and black ink is black."""
    line = bytes(range(256))
    grid = b""
    for corner in range(16):  # C, M, Y, K with K changing fastest
        lightness = 0 if corner & 1 else (255 if corner == 0 else 102)
        grid += bytes((lightness, 128, 128))
    identity = struct.pack(">9i", *[65536 if i % 4 == 0 else 0 for i in range(9)])
    table = b"mft1\0\0\0\0" + bytes((4, 3, 2, 0)) + identity + line * 4 + grid + line * 3
    tags = [(b"desc", _description(name)), (b"wtpt", _xyz(0.9642, 1, 0.8249)), (b"A2B0", table), (b"A2B1", table)]
    return _profile(b"CMYK", b"Lab ", tags, kind=b"prtr")


def _profile(space: bytes, connection: bytes, tags: list[tuple[bytes, bytes]], *, kind: bytes) -> bytes:
    at = 132 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    for name, data in tags:
        padded = data + bytes(-len(data) % 4)
        table += name + struct.pack(">II", at + len(body), len(data))
        body += padded
    header = struct.pack(">I4sI4s4s4s12x4s", at + len(body), b"lcms", 0x02400000, kind, space, connection, b"acsp")
    header = header.ljust(68, b"\0") + struct.pack(">3i", 63190, 65536, 54061)
    return header.ljust(128, b"\0") + table + body


def _fixed(value: float) -> int:
    return round(value * 65536)


def _xyz(x: float, y: float, z: float) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", _fixed(x), _fixed(y), _fixed(z))


def _gamma(gamma: float) -> bytes:
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256))


def _text(text: str) -> bytes:
    return b"text\0\0\0\0" + text.encode() + b"\0"


def _description(text: str) -> bytes:
    return b"desc\0\0\0\0" + struct.pack(">I", len(text) + 1) + text.encode() + b"\0" + bytes(78)


DISPLAY_P3 = matrix_profile(
    "Display P3", [(0.5151, 0.2412, -0.0011), (0.2920, 0.6922, 0.0419), (0.1571, 0.0666, 0.7841)], 2.2
)
ADOBE_RGB = matrix_profile(
    "Adobe RGB (1998)", [(0.6097, 0.3111, 0.0195), (0.2053, 0.6257, 0.0609), (0.1492, 0.0632, 0.7446)], 2.2
)
