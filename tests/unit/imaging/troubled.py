"""Pictures whose pixels are whole, with trouble in what lies beside them."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable, Iterator
from itertools import product

import numpy as np
from PIL import Image
from unit.imaging import corpus, made, writers
from unit.imaging.made import chunk

PICTURE = corpus.quarters(240, 200)
LONG = random.Random(4).randbytes(700_000).hex().encode()
"""1.4 MB of text that says nothing."""

TROUBLED: dict[str, Callable[[], bytes]] = {}


def _troubled(make: Callable[[], Iterator[tuple[str, bytes]]]) -> None:
    for name, data in make():
        TROUBLED[f"{make.__name__.strip('_')}: {name}"] = lambda data=data: data  # type: ignore[misc]


def segment(marker: int, data: bytes) -> bytes:
    """One JPEG segment."""
    return bytes((0xFF, marker)) + (len(data) + 2).to_bytes(2, "big") + data


JPEG = corpus.saved(PICTURE, "JPEG", quality=92)
BARE = JPEG[:2] + JPEG[20:]
"""Without JFIF."""
FILM = b"\0\0\0\x18ftypmp42\0\0\0\0isommp42" + random.Random(5).randbytes(300_000) + b"\xff\xda\xff\xd8" * 200


def _with(data: bytes, *segments: bytes) -> bytes:
    return data[:2] + b"".join(segments) + data[2:]


@_troubled
def _jpeg_heads() -> Iterator[tuple[str, bytes]]:
    jfif = b"JFIF\0\1\1\0\0\1\0\1\0\0"
    for length in range(len(jfif)):
        yield f"JFIF of {length} bytes", _with(BARE, segment(0xE0, jfif[:length]))
    yield "JFIF that announces a thumbnail it has not", _with(BARE, segment(0xE0, jfif[:-2] + b"\xff\xff"))
    for length in range(12):
        yield f"Adobe of {length} bytes", _with(JPEG, segment(0xEE, b"Adobe\0\x64\0\0\0\0\1"[:length]))
    for marker in (*range(0xE1, 0xEE), 0xEF, 0xFE):
        yield f"an empty segment {marker:x}", _with(JPEG, segment(marker, b""))
    for name, data in {
        "Exif without a byte": b"Exif\0\0",
        "Exif that is cut": b"Exif\0\0MM\0*\0\0",
        "Exif that points nowhere": b"Exif\0\0MM\0*\x7f\xff\xff\xff",
        "Exif in a circle": b"Exif\0\0II*\0\x08\0\0\0\1\0\x69\x87\4\0\1\0\0\0\x08\0\0\0\x08\0\0\0",
        "XMP that is cut": b"http://ns.adobe.com/xap/1.0/\0<x:xmp",
        "XMP of nonsense": b"http://ns.adobe.com/xap/1.0/\0" + bytes(range(256)) * 9,
    }.items():
        yield name, _with(JPEG, segment(0xE1, data))
    yield "a profile of which a part is missing", _with(JPEG, segment(0xE2, b"ICC_PROFILE\0\1\3" + bytes(400)))
    yield "a profile without a number", _with(JPEG, segment(0xE2, b"ICC_PROFILE\0"))
    yield "Photoshop of nonsense", _with(JPEG, segment(0xED, b"Photoshop 3.0\x008BIM\4\4\0\0\xff\xff\xff\xff"))
    yield "four thousand comments", _with(JPEG, *[segment(0xFE, b"x" * 99)] * 4000)
    yield "bytes of nobody between the segments", JPEG[:20] + b"\0\0\0nobody\0" + JPEG[20:]
    yield "filled up with 0xff", JPEG.replace(b"\xff\xdb", b"\xff" * 300 + b"\xff\xdb")
    yield "begun twice", b"\xff\xd8" + JPEG


@_troubled
def _jpeg_tails() -> Iterator[tuple[str, bytes]]:
    for progressive in (False, True):
        kind = "progressive" if progressive else "plain"
        data = corpus.saved(PICTURE, "JPEG", quality=92, progressive=progressive)
        other = corpus.saved(corpus.noise(64, 64), "JPEG")
        index = b"MPF\0MM\0*\0\0\0\x08\0\1\xb0\1\0\4\0\0\0\2\0\0\0\x32"
        yield f"{kind}, no end marker", data[:-2]
        yield f"{kind}, half an end marker", data[:-1]
        yield f"{kind}, no end marker but zeros", data[:-2] + bytes(40_000)
        yield f"{kind}, no end marker but 0xff", data[:-2] + b"\xff" * 40_000
        yield f"{kind}, a film behind it", data + FILM
        yield f"{kind}, a film and a trailer", data + FILM + b"SEFH" + bytes(60) + b"SEFT"
        yield f"{kind}, a second picture", data + other
        yield f"{kind}, a second picture announced", _with(data, segment(0xE2, index)) + other
        yield f"{kind}, an index of nonsense", _with(data, segment(0xE2, b"MPF\0" + bytes(range(99))))
        yield f"{kind}, half of a second picture", data + other[: len(other) // 2]
        yield f"{kind}, a picture in each of 150 scans", data + (b"\xff\xda\0\x08\1\1\0\0\x3f\0" + bytes(99)) * 150
        yield f"{kind}, text behind it", data + LONG


@_troubled
def _jpeg_without_tables() -> Iterator[tuple[str, bytes]]:
    for subsampling in ("4:4:4", "4:2:2", "4:2:0"):
        data = corpus.saved(PICTURE, "JPEG", quality=92, subsampling=subsampling)
        while (at := data.find(b"\xff\xc4")) > 0:
            data = data[:at] + data[at + 2 + int.from_bytes(data[at + 2 : at + 4], "big") :]
        yield f"a frame of a film, {subsampling}", data
        yield f"a frame of a film, {subsampling}, with its head", _with(data, segment(0xE0, b"AVI1\0\0\0\0"))


PNG = corpus.saved(PICTURE, "PNG")
PROFILE = made.matrix_profile(
    "sRGB", [(0.4361, 0.2225, 0.0139), (0.3851, 0.7169, 0.0971), (0.1431, 0.0606, 0.7141)], 2.2
)


def _png(*chunks: bytes, behind: bytes = b"") -> bytes:
    end = PNG.index(b"IEND") - 4
    return PNG[:33] + b"".join(chunks) + PNG[33:end] + behind + PNG[end:]


def _wrong(kind: bytes, data: bytes) -> bytes:
    whole = chunk(kind, data)
    return whole[:-1] + bytes((whole[-1] ^ 1,))


BESIDE = {
    b"tEXt": b"Comment\0made by an old tool",
    b"zTXt": b"Comment\0\0" + zlib.compress(b"made by an old tool"),
    b"iTXt": b"XML:com.adobe.xmp\0\0\0\0\0<x:xmpmeta/>",
    b"iCCP": b"p\0\0" + zlib.compress(PROFILE),
    b"eXIf": b"MM\0*\0\0\0\x08\0\0\0\0\0\0",
    b"pHYs": struct.pack(">IIB", 2835, 2835, 1),
    b"tIME": bytes((7, 234, 1, 1, 1, 1, 1)),
    b"sRGB": b"\0",
    b"gAMA": struct.pack(">I", 45455),
    b"cHRM": struct.pack(">8I", 31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000),
    b"cICP": bytes((1, 13, 0, 1)),
    b"bKGD": bytes(6),
    b"sBIT": b"\x08\x08\x08",
    b"hIST": bytes(512),
    b"sPLT": b"p\0\x08" + bytes(12),
    b"acTL": struct.pack(">II", 3, 0),
    b"fcTL": struct.pack(">IIIIIHHBB", 0, 240, 200, 0, 0, 1, 10, 0, 0),
    b"fdAT": bytes(40),
    b"caBX": b"jumb",
    b"prVt": b"private",
    b"vpAg": b"\0\0\0\1\0\0\0\1\0",
}


@_troubled
def _png_chunks() -> Iterator[tuple[str, bytes]]:
    for kind, data in BESIDE.items():
        name = kind.decode()
        yield f"{name} with a wrong checksum", _png(_wrong(kind, data))
        yield f"{name} with a wrong checksum behind the pixels", _png(behind=_wrong(kind, data))
        yield f"{name} without content", _png(chunk(kind, b""))
        yield f"{name} of one byte", _png(chunk(kind, b"\xff"))
        yield f"{name} twice", _png(chunk(kind, data), chunk(kind, data))
        yield f"{name} too long", _png(chunk(kind, data + bytes(300)))
    yield "IDAT with a wrong checksum", PNG[: PNG.index(b"IEND") - 8] + bytes(4) + PNG[PNG.index(b"IEND") - 4 :]


@_troubled
def _png_lengths() -> Iterator[tuple[str, bytes]]:
    packed = zlib.compress(LONG)
    padded = bytearray(PROFILE + bytes(1_200_000))
    padded[:4] = len(padded).to_bytes(4, "big")
    yield "a long tEXt", _png(chunk(b"tEXt", b"Comment\0" + LONG))
    yield "a long zTXt", _png(chunk(b"zTXt", b"Comment\0\0" + packed))
    yield "a long iTXt", _png(chunk(b"iTXt", b"Comment\0\1\0\0\0" + packed))
    yield "a long plain iTXt", _png(chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + LONG))
    yield "long texts behind the pixels", _png(behind=chunk(b"zTXt", b"Comment\0\0" + packed) * 3)
    yield "a text of a hundred megabytes", _png(chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(100_000_000))))
    yield "a hundred texts of a megabyte", _png(*[chunk(b"zTXt", b"C\0\0" + zlib.compress(bytes(1_000_000)))] * 100)
    yield "a long profile", _png(chunk(b"iCCP", b"p\0\0" + zlib.compress(bytes(padded))))
    yield "a profile of a hundred megabytes", _png(chunk(b"iCCP", b"p\0\0" + zlib.compress(bytes(100_000_000))))
    yield "a profile that is not compressed", _png(chunk(b"iCCP", b"p\0\0" + PROFILE))
    yield "half a profile", _png(chunk(b"iCCP", b"p\0\0" + zlib.compress(PROFILE)[:100]))
    yield "a profile without a name", _png(chunk(b"iCCP", b"\0\0" + zlib.compress(PROFILE)))
    yield "a long eXIf", _png(chunk(b"eXIf", b"MM\0*\0\0\0\x08\0\0" + bytes(2_000_000)))
    yield "six thousand texts", _png(*[chunk(b"tEXt", b"C\0x")] * 6000)


@_troubled
def _png_ends() -> Iterator[tuple[str, bytes]]:
    yield "IEND with a wrong checksum", PNG[:-4] + bytes(4)
    yield "no IEND", PNG[:-12]
    yield "half an IEND", PNG[:-5]
    yield "IEND with content", PNG[:-12] + chunk(b"IEND", b"the end")
    yield "nonsense in place of IEND", PNG[:-12] + bytes(40)
    yield "text behind it", PNG + LONG
    yield "a picture behind it", PNG + PNG
    yield "the last checksum is missing", PNG[:-16]


@_troubled
def _animations() -> Iterator[tuple[str, bytes]]:
    others = [corpus.noise(240, 200), corpus.noise(200, 200).resize((240, 200))]
    for format_name in ("PNG", "GIF", "WEBP"):
        data = corpus.saved(PICTURE, format_name, save_all=True, append_images=others, lossless=True)
        for share in (0.5, 0.8, 0.98):
            yield f"{format_name}, {share:.0%} of it", data[: int(len(data) * share)]
        yield f"{format_name}, nonsense in later frames", data[: len(data) // 2] + LONG[: len(data) // 2]
        yield f"{format_name}, zeros in later frames", data[: len(data) // 2] + bytes(len(data) // 2)


@_troubled
def _gif_blocks() -> Iterator[tuple[str, bytes]]:
    data = corpus.saved(PICTURE, "GIF")
    first = data.index(b",", 13 + 3 * 256 if data[10] & 7 == 7 else 13 + (3 << (data[10] & 7) + 1))
    comment = b"!\xfe" + (b"\xff" + b"x" * 255) * 4000 + b"\0"
    for name, block in {
        "a comment of a megabyte": comment,
        "a comment without content": b"!\xfe\0",
        "a control without content": b"!\xf9\0",
        "a control that is short": b"!\xf9\1\0\0",
        "an application of nonsense": b"!\xff\x0bNETSCAPE2.0\0",
        "an application that is short": b"!\xff\1N\0",
        "an extension that nobody knows": b"!\x42\3abc\0",
        "a text": b"!\1\x0c" + bytes(12) + b"\2hi\0",
    }.items():
        yield name, data[:first] + block + data[first:]
    yield "no trailer", data[:-1]
    yield "text behind it", data + LONG
    yield "nonsense in place of the trailer", data[:-1] + b"\x42" * 99


def _riff(*chunks: tuple[bytes, bytes]) -> bytes:
    body = b"WEBP" + b"".join(
        name + len(data).to_bytes(4, "little") + data + bytes(len(data) % 2) for name, data in chunks
    )
    return b"RIFF" + len(body).to_bytes(4, "little") + body


@_troubled
def _webp_chunks() -> Iterator[tuple[str, bytes]]:
    for lossless in (False, True):
        data = corpus.saved(PICTURE, "WEBP", lossless=lossless, quality=95)
        pixels = (data[12:16], data[20 : 20 + int.from_bytes(data[16:20], "little")])
        kind = pixels[0].decode()

        def extended(flags: int) -> tuple[bytes, bytes]:
            return b"VP8X", bytes((flags, 0, 0, 0)) + (239).to_bytes(3, "little") + (199).to_bytes(3, "little")

        yield f"{kind}, a long packet", _riff(extended(4), pixels, (b"XMP ", LONG * 2))
        yield f"{kind}, Exif of nonsense", _riff(extended(8), pixels, (b"EXIF", b"nonsense" * 99))
        yield f"{kind}, long Exif", _riff(extended(8), pixels, (b"EXIF", b"MM\0*" + LONG))
        yield f"{kind}, empty Exif", _riff(extended(8), pixels, (b"EXIF", b""))
        yield f"{kind}, a profile of nonsense", _riff(extended(0x20), (b"ICCP", b"nonsense" * 99), pixels)
        yield f"{kind}, what is announced is not there", _riff(extended(0x2C), pixels)
        yield f"{kind}, chunks that nobody knows", _riff(extended(0), (b"what", LONG), pixels, (b"else", b"x"))
        yield f"{kind}, a length of nothing", data[:4] + bytes(4) + data[8:]
        yield f"{kind}, a length that is too long", data[:4] + b"\xff\xff\xff\x7f" + data[8:]
        yield f"{kind}, a length that is too short", data[:4] + b"\x20\0\0\0" + data[8:]
        yield f"{kind}, text behind it", data + LONG
        yield f"{kind}, a packet that is cut", _riff(extended(4), pixels, (b"XMP ", LONG))[:-99_999]


def tiff(
    entries: dict[int, tuple[int, list[int]]], pixels: bytes, *, following: int = 0, behind: bytes = b""
) -> bytes:
    """An RGB TIFF of `PICTURE`'s size with these entries besides; what lies outside it is theirs to say."""
    width, height = PICTURE.size
    plain = {
        256: (3, [width]),
        257: (3, [height]),
        258: (3, [8, 8, 8]),
        259: (3, [1]),
        262: (3, [2]),
        273: (4, [8]),
        277: (3, [3]),
        278: (3, [height]),
        279: (4, [len(pixels)]),
    }
    at = 8 + len(pixels)
    body, directory = b"", b""
    everything = plain | entries
    for tag, (kind, values) in sorted(everything.items()):
        value = b"".join(
            struct.pack("<" + {1: "B", 2: "B", 3: "H", 4: "I", 7: "B"}.get(kind, "I"), v) for v in values
        )
        if len(value) > 4:
            body, value = body + value + bytes(len(value) % 2), struct.pack("<I", at + len(body))
        directory += struct.pack("<HHI", tag, kind, len(values)) + value.ljust(4, b"\0")
    start = at + len(body)
    head = b"II*\0" + struct.pack("<I", start)
    end = struct.pack("<I", following)
    return head + pixels + body + struct.pack("<H", len(everything)) + directory + end + behind


def tiff_pointing(tag: int, kind: int, count: int, offset: int) -> bytes:
    """The same with an entry that says its value is elsewhere."""
    data = tiff({tag: (4, [offset])}, PICTURE.tobytes())
    at = data.index(struct.pack("<HHII", tag, 4, 1, offset))
    return data[:at] + struct.pack("<HHII", tag, kind, count, offset) + data[at + 12 :]


@_troubled
def _tiff_directories() -> Iterator[tuple[str, bytes]]:
    pixels = PICTURE.tobytes()
    yield "a second page beyond the end", tiff({}, pixels, following=9_999_999)
    yield "a second page at the end", tiff({}, pixels, following=8 + len(pixels) + 6 + 2 + 9 * 12 + 4)
    yield "a second page in a circle", tiff({}, pixels, following=8 + len(pixels) + 6)
    yield "a second page in the pixels", tiff({}, pixels, following=8)
    yield (
        "a second page that is cut",
        corpus.saved(PICTURE, "TIFF", save_all=True, append_images=[PICTURE])[:-30_000],
    )
    for tag in (270, 305, 315, 316, 700, 33432, 33723, 34377, 34665, 34675, 34853, 37724, 42112, 50341, 65000):
        yield f"tag {tag} beyond the end", tiff_pointing(tag, 7, 5000, 9_999_999)
        yield f"tag {tag} longer than the file", tiff_pointing(tag, 7, 2_000_000_000, 8)
    yield "layers of an editor", tiff({37724: (7, [7] * 1_500_000)}, pixels)
    yield "a type that nobody knows", tiff_pointing(65000, 99, 5, 8)
    yield "bytes behind it", tiff({}, pixels, behind=LONG)
    for compression in ("tiff_lzw", "tiff_deflate", "packbits", "jpeg"):
        data = corpus.saved(PICTURE, "TIFF", compression=compression)
        start = int.from_bytes(data[4:8], "little")
        count = int.from_bytes(data[start : start + 2], "little")
        at = start + 2 + 12 * count
        yield f"{compression}, a second page beyond the end", data[:at] + b"\xff\xff\xff\x7f" + data[at + 4 :]


@_troubled
def _tiff_directories_below() -> Iterator[tuple[str, bytes]]:
    rgb = np.asarray(PICTURE, dtype=np.uint32)
    beside: dict[str, writers.Tags] = {
        "directories below beyond the end": {330: ("I", [9_999_999, 0xFFFF_FFFF])},
        "directories below in the pixels": {330: ("I", [20, 21])},
        "too many directories below": {330: ("I", [8] * 300_000)},
        "EXIF beyond the end": {34665: ("I", [9_999_999])},
        "EXIF in the pixels": {34665: ("I", [20])},
        "EXIF with much in it": {34665: ("D", {37500: ("B", bytes(70_000)), 0xA001: ("H", [1])})},
        "EXIF with nothing in it": {34665: ("D", {})},
        "EXIF with nothing at the end of it": {34665: ("D", {0xA005: ("I", [9_999_999])})},
        "a kind of page of many numbers": {254: ("I", [1] * 9)},
        "text": {270: ("c", b"a text" * 200_000)},
    }
    for (name, tags), order, big in product(beside.items(), "<>", (False, True)):
        kind = f"{'BigTIFF' if big else 'TIFF'} {order}"
        data = writers.tiff(rgb, bits=8, photometric=2, order=order, compression=8, tags=tags, big=big)
        yield f"{kind}, {name}", data
    for order in "<>":
        far = {330: ("Q", [1 << 63, (1 << 64) - 1]), 34665: ("Q", [1 << 63])}
        yield (
            f"BigTIFF {order}, places beyond any file",
            writers.tiff(rgb, bits=8, photometric=2, order=order, tags=far, big=True),
        )


@_troubled
def _bmp_heads() -> Iterator[tuple[str, bytes]]:
    data = corpus.saved(PICTURE, "BMP")
    yield "a length of nothing", data[:2] + bytes(4) + data[6:]
    yield "a length that is too long", data[:2] + b"\xff\xff\xff\x7f" + data[6:]
    yield "something where nothing should be", data[:6] + b"good" + data[10:]
    yield "no length of pixels", data[:34] + bytes(4) + data[38:]
    yield "text behind it", data + LONG


@_troubled
def _avif_boxes() -> Iterator[tuple[str, bytes]]:
    data = corpus.saved(PICTURE, "AVIF", quality=95, subsampling="4:4:4")
    yield "a free box behind it", data + b"\0\0\1\0free" + bytes(248)
    yield "a packet of nonsense", corpus.saved(PICTURE, "AVIF", subsampling="4:4:4", xmp=b"nonsense" * 999)
    yield "bytes behind it", data + bytes(99)


def picture_of(size: tuple[int, int]) -> Image.Image:
    """What all of them show."""
    return PICTURE.resize(size)
