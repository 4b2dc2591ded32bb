"""Writers of picture files by the book, in layouts that hardly any program writes, from samples as numbers.

Arrays are (height, width, samples). Nothing here knows Pillow's or libvips' encoders, except where it says so.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from unit.imaging import made

Samples = NDArray[np.uint32]
Tags = dict[int, tuple[str, Any]]
_TYPES = {"B": 1, "c": 2, "H": 3, "I": 4, "Q": 16}
"""TIFF's numbers of types, by struct's letters."""

_ADAM7 = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""First column, first row, steps across and down of each pass (PNG-3, 8.1)."""


def packed(rows: Samples, bits: int, order: str = ">") -> list[bytes]:
    """Each row of numbers as bytes; whole bytes follow the order, parts of bytes go from the highest bit down."""
    flat = rows.reshape(rows.shape[0], -1)
    if bits == 8:
        return [row.astype(np.uint8).tobytes() for row in flat]
    if bits in {16, 32}:
        return [row.astype(f"{order}u{bits // 8}").tobytes() for row in flat]
    places = np.arange(bits - 1, -1, -1)
    digits = (flat[:, :, None] >> places & 1).astype(np.uint8).reshape(flat.shape[0], -1)
    return [np.packbits(row).tobytes() for row in digits]


def png(samples: Samples, *, depth: int, colour: int, extra: bytes = b"", interlaced: bool = False) -> bytes:
    """A PNG; `extra` are chunks before the pixels."""
    height, width = samples.shape[:2]
    passes = _ADAM7 if interlaced else ((0, 0, 1, 1),)
    raw = b""
    for left, top, across, down in passes:
        part = samples[top::down, left::across]
        if part.size:
            raw += b"".join(b"\0" + row for row in packed(part, depth))
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced)
    return (
        made.PNG_SIGNATURE
        + made.chunk(b"IHDR", header)
        + extra
        + made.chunk(b"IDAT", zlib.compress(raw))
        + made.chunk(b"IEND", b"")
    )


def tiff(
    samples: Samples,
    *,
    bits: int,
    photometric: int,
    order: str = "<",
    compression: int = 1,
    planar: bool = False,
    predictor: int = 1,
    fill_order: int = 1,
    rows_per_strip: int | None = None,
    tile: int | None = None,
    tags: Tags | None = None,
    data: bytes | None = None,
    big: bool = False,
) -> bytes:
    """A TIFF of one picture; `tags` are (type letter of struct, values), `data` goes in place of strips.

    With the letter ``D`` a value is another directory of such tags, of which the tag tells the place.
    """
    height, width, count = samples.shape
    entries: Tags = {
        256: ("H", [width]),
        257: ("H", [height]),
        258: ("H", [bits] * count),
        259: ("H", [compression]),
        262: ("H", [photometric]),
        266: ("H", [fill_order]),
        277: ("H", [count]),
        284: ("H", [2 if planar else 1]),
        317: ("H", [predictor]),
        **(tags or {}),
    }
    planes = [samples[:, :, [number]] for number in range(count)] if planar else [samples]
    step = tile or rows_per_strip or height
    parts = [part for plane in planes for part in (_tiles(plane, tile) if tile else _strips(plane, step))]
    coded = [data] if data else [_coded(part, bits, order, compression, predictor, fill_order) for part in parts]
    if tile:
        entries |= {322: ("H", [tile]), 323: ("H", [tile])}
    else:
        entries[278] = ("H", [step])
    return _with_directory(entries, coded, order, (324, 325) if tile else (273, 279), big)


def _strips(plane: Samples, rows: int) -> list[Samples]:
    return [plane[top : top + rows] for top in range(0, plane.shape[0], rows)]


def _tiles(plane: Samples, side: int) -> list[Samples]:
    height, width = plane.shape[:2]
    padded = np.pad(plane, ((0, -height % side), (0, -width % side), (0, 0)), mode="edge")
    return [
        padded[top : top + side, left : left + side]
        for top in range(0, padded.shape[0], side)
        for left in range(0, padded.shape[1], side)
    ]


def _coded(part: Samples, bits: int, order: str, compression: int, predictor: int, fill_order: int) -> bytes:
    if predictor == 2:
        part = part.copy()
        part[:, 1:] = (part[:, 1:].astype(np.int64) - part[:, :-1]) % (1 << bits)
    raw = b"".join(packed(part, bits, order))
    if fill_order == 2:
        raw = bytes(int(f"{byte:08b}"[::-1], 2) for byte in raw)
    match compression:
        case 5:
            return literal_lzw(raw)
        case 8:
            return zlib.compress(raw)
        case 32773:
            runs = [raw[at : at + 128] for at in range(0, len(raw), 128)]
            return b"".join(bytes((len(run) - 1,)) + run for run in runs)
    return raw


def literal_lzw(raw: bytes) -> bytes:
    """LZW in nine bits that never repeats anything: the table is cleared before it would grow wider."""
    codes = [256]
    for at in range(0, len(raw), 250):
        codes += [*raw[at : at + 250], 256]
    codes[-1:] = [257]
    digits = "".join(f"{code:09b}" for code in codes)
    return int(digits.ljust(-(-len(digits) // 8) * 8, "0"), 2).to_bytes(-(-len(digits) // 8), "big")


def _with_directory(entries: Tags, parts: list[bytes], order: str, places: tuple[int, int], big: bool) -> bytes:
    """Head, pixels, directory: what stands where is known by then."""
    head_bytes = 16 if big else 8
    starts = [head_bytes + sum(len(part) for part in parts[:number]) for number in range(len(parts))]
    offset = "Q" if big else "I"
    entries = {**entries, places[0]: (offset, starts), places[1]: (offset, [len(part) for part in parts])}
    pixels = b"".join(parts)
    pixels += bytes(len(pixels) % 2)
    nested, directory = _directory(entries, head_bytes + len(pixels), order, big)
    mark = b"II" if order == "<" else b"MM"
    start = head_bytes + len(pixels) + len(nested)
    head = struct.pack(order + "HHHQ", 43, 8, 0, start) if big else struct.pack(order + "HI", 42, start)
    return mark + head + pixels + nested + directory


def _directory(entries: Tags, start: int, order: str, big: bool) -> tuple[bytes, bytes]:
    """The directories that this one points to, which begin there, and the directory itself behind them."""
    nested, placed = b"", dict(entries)
    for tag, (kind, values) in entries.items():
        if kind == "D":
            below, directory = _directory(values, start + len(nested), order, big)
            placed[tag] = ("Q" if big else "I", [start + len(nested) + len(below)])
            nested += below + directory
    count, offset, entry_bytes, inline = ("Q", "Q", 20, 8) if big else ("H", "I", 12, 4)
    head = struct.pack(order + count, len(placed))
    overflow_at = start + len(nested) + len(head) + entry_bytes * len(placed) + inline
    directory, overflow = head, b""
    for tag in sorted(placed):
        kind, values = placed[tag]
        raw = bytes(values) if kind == "c" else struct.pack(f"{order}{len(values)}{kind}", *values)
        place = raw.ljust(inline, b"\0")
        if len(raw) > inline:
            place = struct.pack(order + offset, overflow_at + len(overflow))
            overflow += raw + bytes(len(raw) % 2)
        directory += struct.pack(f"{order}HH{offset}", tag, _TYPES[kind], len(values)) + place
    return nested, directory + bytes(inline) + overflow


def bmp(
    samples: Samples,
    masks: Sequence[int],
    *,
    bits: int = 32,
    header_bytes: int = 124,
    top_down: bool = False,
    profile: bytes = b"",
) -> bytes:
    """A BMP whose pixels are put together by masks: red, green, blue and, where there are four samples, alpha."""
    height, width, count = samples.shape
    shifts = [(mask & -mask).bit_length() - 1 for mask in masks]
    numbers = sum(samples[:, :, channel].astype(np.uint64) << shifts[channel] for channel in range(count))
    rows = [row.astype(f"<u{bits // 8}").tobytes() for row in np.asarray(numbers)]
    rows = [row + bytes(-len(row) % 4) for row in rows]
    body = b"".join(rows if top_down else rows[::-1])
    signed_height = -height if top_down else height
    header = struct.pack(
        "<IiiHHIIiiII", header_bytes, width, signed_height, 1, bits, 3, len(body), 2835, 2835, 0, 0
    )
    header += struct.pack("<4I", *masks[:3], masks[3] if count == 4 else 0)
    if header_bytes == 40:
        header = header[:52]
        pixels_at = 14 + 52
    else:
        header = header.ljust(header_bytes, b"\0")
        pixels_at = 14 + header_bytes
    if profile:
        place = struct.pack("<II", header_bytes + len(body), len(profile))
        header = header[:56] + b"DEBM" + header[60:112] + place + header[120:]
    total = pixels_at + len(body) + len(profile)
    return b"BM" + struct.pack("<IHHI", total, 0, 0, pixels_at) + header + body + profile


def lossless_jpeg(grey: int, side: int) -> bytes:
    """A lossless JPEG (ITU-T T.81, Annex H) of one grey: one difference from the middle, and then none."""
    first = grey - 128
    code = f"{abs(first).bit_length():04b}" + f"{first:b}" if first > 0 else "0000"
    digits = code + "0000" * (side * side - 1)
    digits = digits.ljust(-(-len(digits) // 8) * 8, "1")
    scan = int(digits, 2).to_bytes(len(digits) // 8, "big").replace(b"\xff", b"\xff\0")
    lengths = bytes((0, 0, 0, 9)) + bytes(12)  # nine codes of four bits
    return (
        b"\xff\xd8"
        b"\xff\xc3\0\x0b\x08"
        + struct.pack(">HH", side, side)
        + b"\1\1\x11\0"
        + b"\xff\xc4\0\x1c\0"
        + lengths
        + bytes(range(9))
        + b"\xff\xda\0\x08\1\1\0\1\0\0"
        + scan
        + b"\xff\xd9"
    )


def gif(
    indexes: NDArray[np.uint8],
    palette: bytes,
    *,
    canvas: tuple[int, int],
    at: tuple[int, int],
    background: int,
    transparent: int | None = None,
) -> bytes:
    """A GIF of one frame somewhere on a canvas (width, height), with a palette of 256 colours."""
    height, width = indexes.shape
    codes: list[int] = [256]
    for number, index in enumerate(indexes.reshape(-1).tolist()):
        if number and number % 250 == 0:
            codes.append(256)
        codes.append(index)
    codes.append(257)
    total = sum(code << 9 * number for number, code in enumerate(codes))
    data = total.to_bytes(-(-9 * len(codes) // 8), "little")
    blocks = b"".join(bytes((len(data[at : at + 255]),)) + data[at : at + 255] for at in range(0, len(data), 255))
    control = b"" if transparent is None else b"!\xf9\4" + bytes((1, 0, 0, transparent, 0))
    screen = struct.pack("<HHBBB", *canvas, 0xF7, background, 0)
    frame = b"," + struct.pack("<HHHHB", *at, width, height, 0)
    return b"GIF89a" + screen + palette + control + frame + b"\x08" + blocks + b"\0;"


def webp_film(
    frame: bytes,
    size: tuple[int, int],
    *,
    canvas: tuple[int, int],
    at: tuple[int, int] = (0, 0),
    told_open: bool = False,
) -> bytes:
    """An animated WebP of one frame, which is a whole WebP, somewhere on a canvas (width, height)."""
    coded = frame[12:] if frame[12:16] != b"VP8X" else b"".join(_coded_chunks(frame))
    places = (at[0] // 2, at[1] // 2, size[0] - 1, size[1] - 1, 100)
    flags = 0x12 if told_open else 0x02
    sides = b"".join((side - 1).to_bytes(3, "little") for side in canvas)
    body = _riff_chunk(b"VP8X", bytes((flags, 0, 0, 0)) + sides) + _riff_chunk(b"ANIM", b"\xff\0\0\xff\0\0")
    body += _riff_chunk(b"ANMF", b"".join(n.to_bytes(3, "little") for n in places) + b"\0" + coded)
    return _riff_chunk(b"RIFF", b"WEBP" + body)


def _riff_chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + bytes(len(data) % 2)


def _coded_chunks(data: bytes) -> list[bytes]:
    found, at = [], 12
    while at < len(data):
        length = 8 + int.from_bytes(data[at + 4 : at + 8], "little")
        length += length % 2
        if data[at : at + 4] in {b"ALPH", b"VP8 ", b"VP8L"}:
            found.append(data[at : at + length])
        at += length
    return found


def avif_coded(data: bytes, codes: tuple[int, int]) -> bytes:
    """An AVIF as libavif writes it, without ``colr``, whose pixels say by themselves what their colours mean."""
    start = data.index(b"mdat") + 4
    digits = "".join(f"{byte:08b}" for byte in data[start:])
    at = digits.index("".join(f"{code:08b}" for code in (1, 13, 6)))  # of sRGB; not in whole bytes
    coded = digits[:at] + "".join(f"{code:08b}" for code in codes) + digits[at + 16 :]
    return data[:start].replace(b"colrnclx", b"freenclx") + int(coded, 2).to_bytes(len(coded) // 8, "big")


def avif_of_tiles(data: bytes) -> bytes:
    """An AVIF of one picture, as libavif writes it, as the only tile of another picture, which is shown."""
    boxes = dict(_boxes(data))
    inner = dict(_boxes(boxes[b"meta"][4:]))
    containers = dict(_boxes(inner[b"iprp"]))
    size = next(body for kind, body in _boxes(containers[b"ipco"]) if kind == b"ispe")[4:]
    grid = b"\0\1\0\0" + size  # wide fields, one row and one column
    entry = _box(b"infe", b"\2\0\0\0" + struct.pack(">HH", 2, 0) + b"grid\0")
    named = dict(_boxes(inner[b"iinf"][6:]))[b"infe"]
    count = containers[b"ipma"][10]
    ispe = next(n for n, (kind, _) in enumerate(_boxes(containers[b"ipco"]), 1) if kind == b"ispe")
    pixi = next(n for n, (kind, _) in enumerate(_boxes(containers[b"ipco"]), 1) if kind == b"pixi")
    ipma = struct.pack(">II", 0, 2) + containers[b"ipma"][8 : 11 + count]
    ipma += struct.pack(">HB", 2, 2) + bytes((ispe, pixi))
    length = int.from_bytes(inner[b"iloc"][18:22], "big")

    def meta(pixels_at: int) -> bytes:
        iloc = b"\1\0\0\0\x44\0" + struct.pack(">H", 2)
        iloc += struct.pack(">HHHHII", 1, 0, 0, 1, pixels_at, length)
        iloc += struct.pack(">HHHHII", 2, 1, 0, 1, 0, len(grid))
        parts = {
            b"hdlr": inner[b"hdlr"],
            b"pitm": b"\0\0\0\0" + struct.pack(">H", 2),
            b"iloc": iloc,
            b"iinf": bytes(4) + struct.pack(">H", 2) + _box(b"infe", named) + entry,
            b"iref": bytes(4) + _box(b"dimg", struct.pack(">HHH", 2, 1, 1)),
            b"iprp": _box(b"ipco", containers[b"ipco"]) + _box(b"ipma", ipma),
            b"idat": grid,
        }
        return _box(b"meta", bytes(4) + b"".join(_box(kind, body) for kind, body in parts.items()))

    head = _box(b"ftyp", boxes[b"ftyp"])
    return head + meta(len(head) + len(meta(0)) + 8) + _box(b"mdat", boxes[b"mdat"])


def heic_of_tiles(tile: bytes, side_px: int, columns: int, rows: int) -> bytes:
    """A HEIC as cameras write large ones: a grid of square tiles, here of one picture that libheif wrote."""
    boxes = dict(_boxes(tile))
    coded = boxes[b"mdat"]
    containers = dict(_boxes(dict(_boxes(boxes[b"meta"][4:]))[b"iprp"]))
    sizes = ((side_px, side_px), (columns * side_px, rows * side_px))
    ispes = [_box(b"ispe", bytes(4) + struct.pack(">II", *size)) for size in sizes]
    ipco = _box(b"hvcC", dict(_boxes(containers[b"ipco"]))[b"hvcC"]) + b"".join(ispes)
    count = columns * rows
    tiles, whole = range(1, count + 1), count + 1
    grid = bytes((0, 1, rows - 1, columns - 1)) + struct.pack(">II", *sizes[1])
    ipma = b"".join(struct.pack(">HBBB", item, 2, 0x81, 2) for item in tiles) + struct.pack(">HBB", whole, 1, 3)
    entries = b"".join(_infe(item, b"hvc1") for item in tiles) + _infe(whole, b"grid")

    def meta(pixels_at: int) -> bytes:
        places = b"".join(struct.pack(">HHHHII", item, 0, 0, 1, pixels_at, len(coded)) for item in tiles)
        places += struct.pack(">HHHHII", whole, 1, 0, 1, 0, len(grid))
        parts = {
            b"hdlr": bytes(8) + b"pict" + bytes(13),
            b"pitm": bytes(4) + struct.pack(">H", whole),
            b"iloc": b"\1\0\0\0\x44\0" + struct.pack(">H", count + 1) + places,
            b"iinf": bytes(4) + struct.pack(">H", count + 1) + entries,
            b"iref": bytes(4) + _box(b"dimg", struct.pack(f">HH{count}H", whole, count, *tiles)),
            b"iprp": _box(b"ipco", ipco) + _box(b"ipma", struct.pack(">II", 0, count + 1) + ipma),
            b"idat": grid,
        }
        return _box(b"meta", bytes(4) + b"".join(_box(kind, body) for kind, body in parts.items()))

    head = _box(b"ftyp", b"heic" + bytes(4) + b"mif1heic")
    return head + meta(len(head) + len(meta(0)) + 8) + _box(b"mdat", coded)


def _infe(item: int, kind: bytes) -> bytes:
    return _box(b"infe", b"\2\0\0\0" + struct.pack(">HH", item, 0) + kind + b"\0")


def avif_with(data: bytes, properties: list[bytes]) -> bytes:
    """An AVIF of one picture, as libavif writes it, with more properties for that picture."""
    boxes = _boxes(data)
    meta = dict(boxes)[b"meta"]
    inner = dict(_boxes(meta[4:]))
    containers = dict(_boxes(inner[b"iprp"]))
    count = len(_boxes(containers[b"ipco"]))
    ipco = containers[b"ipco"] + b"".join(properties)
    ipma = containers[b"ipma"]
    at = 8 + 2  # version, flags, number of entries, then the first one's item
    more = bytes(0x80 | (count + 1 + number) for number in range(len(properties)))
    ipma = (
        ipma[:at]
        + bytes((ipma[at] + len(more),))
        + ipma[at + 1 : at + 1 + ipma[at]]
        + more
        + ipma[at + 1 + ipma[at] :]
    )
    grown = len(ipco) + len(ipma) - len(containers[b"ipco"]) - len(containers[b"ipma"])
    inner[b"iprp"] = _box(b"ipco", ipco) + _box(b"ipma", ipma)
    inner[b"iloc"] = _moved(inner[b"iloc"], grown)
    body = meta[:4] + b"".join(_box(kind, inner[kind]) for kind, _ in _boxes(meta[4:]))
    return b"".join(_box(kind, body if kind == b"meta" else content) for kind, content in boxes)


def clean_aperture(size: tuple[int, int], offset: tuple[int, int]) -> bytes:
    """A ``clap`` property: width and height, and how far its centre is from the picture's in half pixels."""
    numbers = (size[0], 1, size[1], 1, offset[0], 2, offset[1], 2)
    return _box(b"clap", struct.pack(">4I", *numbers[:4]) + struct.pack(">iIiI", *numbers[4:]))


def turn(quarters: int) -> bytes:
    """An ``irot`` property: so many quarters against the clock."""
    return _box(b"irot", bytes((quarters,)))


def mirror(axis: int) -> bytes:
    """An ``imir`` property: 0 exchanges top and bottom, 1 left and right (ISO/IEC 23008-12:2022, 6.5.12)."""
    return _box(b"imir", bytes((axis,)))


def _box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body) + 8) + kind + body


def _boxes(data: bytes) -> list[tuple[bytes, bytes]]:
    found, at = [], 0
    while at < len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        found.append((data[at + 4 : at + 8], data[at + 8 : at + length]))
        at += length
    return found


def _moved(iloc: bytes, by: int) -> bytes:
    """Version 0, offsets and lengths in four bytes, one extent each: as libavif writes it."""
    assert iloc[:1] == b"\0", iloc[:1]
    assert iloc[4:6] == b"\x44\0", iloc[4:6]
    out = bytearray(iloc)
    for number in range(int.from_bytes(iloc[6:8], "big")):
        at = 8 + 14 * number + 6
        out[at : at + 4] = (int.from_bytes(iloc[at : at + 4], "big") + by).to_bytes(4, "big")
    return bytes(out)


def to_numbers(shares: Any, bits: int) -> Samples:
    """Shares of 1 as numbers of so many bits."""
    return np.asarray(np.rint(np.clip(shares, 0, 1) * ((1 << bits) - 1)), dtype=np.uint32)
