"""Files that were made to be slow or large end in an answer. Work and memory are counted here, never time."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO

import pytest
from PIL import Image
from unit.imaging import corpus, made
from unit.imaging.troubled import FILM, JPEG, PICTURE, PNG, segment, tiff

from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.inputs import NoteCode
from imageedit_desktop.imaging.containers import jpeg_segments, media_boxes, png_chunks, riff_chunks
from imageedit_desktop.imaging.containers.too_many_parts import TooManyPartsError
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.imaging.inspect_result import inspect_result
from imageedit_desktop.imaging.prepare import prepare

READS_MAX = 1_500_000
"""Reads and jumps within a file that may be spent on one: about a second of Python."""


class Counted(io.BytesIO):
    """Bytes that count how often somebody comes for them, and how many are taken."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.visits = 0
        self.taken_bytes = 0

    def read(self, size: int | None = -1, /) -> bytes:
        self.visits += 1
        data = super().read(size)
        self.taken_bytes += len(data)
        return data


def scanned(side_px: int, scans: int) -> bytes:
    """A progressive JPEG that says the same again and again."""
    data = corpus.saved(Image.new("L", (side_px, side_px)), "JPEG", progressive=True, quality=1)
    last = data.rindex(b"\xff\xda")
    return data[:-2] + data[last:-2] * scans + data[-2:]


def gif_of(frames: int) -> bytes:
    """An animation of frames of one pixel."""
    frame = b"!\xf9\4\0\1\0\0\0," + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\2\2\x44\1\0"
    return corpus.saved(PICTURE, "GIF")[:-1] + frame * frames + b";"


def tiff_of(pages: int) -> bytes:
    """A picture whose other pages are all the same one."""
    data = tiff({}, PICTURE.tobytes())
    page = data[int.from_bytes(data[4:8], "little") : -4]
    step = len(page) + 4
    addresses = [len(data) + number * step for number in range(1, pages - 1)] + [0]
    more = b"".join(page + struct.pack("<I", address) for address in addresses)
    return data[:-4] + struct.pack("<I", len(data)) + more


def tiff_of_strips(strips: int) -> bytes:
    """A column of pixels, each in a strip of its own, and all of them the same one."""
    tags = {256: (3, [1]), 257: (4, [strips]), 278: (3, [1]), 273: (4, [8] * strips), 279: (4, [3] * strips)}
    return tiff(tags, b"123")


def runs(width: int, height: int, body: bytes, *, bits: int) -> bytes:
    """A BMP of runs."""
    palette = bytes(4 << bits)
    head = struct.pack("<IHHI", 0, 0, 0, 54 + len(palette))
    compression = 1 if bits == 8 else 2
    info = struct.pack("<IiiHHIIiiII", 40, width, height, 1, bits, compression, len(body), 0, 0, 0, 0)
    return b"BM" + head + info + palette + body


SLOW: dict[str, Callable[[], bytes]] = {
    "60 scans of 36 megapixels": lambda: scanned(6000, 60),
    "200 scans": lambda: scanned(64, 200),
    "10,000 scans": lambda: scanned(16, 10_000),
    "a million segments": lambda: JPEG[:2] + segment(0xFE, b"") * 1_000_000 + JPEG[2:],
    "a million chunks": lambda: PNG[:33] + made.chunk(b"IDAT", b"") * 1_000_000 + PNG[33:],
    "runs of one": lambda: runs(3000, 3000, b"\1\7" * 9_000_000, bits=8),
    "runs of one, of four bits": lambda: runs(9000, 9000, b"\1\7" * 100, bits=4),
    "lines of one pixel": lambda: runs(9000, 9000, b"\1\1\0\0" * 9000, bits=8),
    "a quarter of a million strips": lambda: tiff_of_strips(250_000),
    "a comment in pieces of one byte": lambda: gif_of(0)[:13] + bytes(768) + b"!\xfe" + b"\1x" * 3_000_000,
    "a million chunks of WebP": lambda: b"RIFF\xff\xff\xff\x7fWEBP" + b"what\0\0\0\0" * 1_000_000,
    "a million boxes": lambda: corpus.avif() + b"\0\0\0\x08free" * 1_000_000,
}


@pytest.mark.parametrize("kind", SLOW)
def test_what_was_made_to_be_slow_is_refused_before_it_is_decoded(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "slow.jpg"
    path.write_bytes(SLOW[kind]())
    monkeypatch.setattr(Image.Image, "load", lambda _image: pytest.fail("decoded"))
    with pytest.raises(InputError) as caught:
        inspect(path)
    assert (caught.value.code, caught.value.first.params) == (Code.IMAGE_TOO_COMPLEX, {"name": "slow.jpg"})
    kept = inspect_result(path)
    assert (kept.checked, kept.damaged) == (False, False)


def bmp_claiming(width: int, height: int, *, bits: int = 24) -> bytes:
    """A BMP of a few hundred pixels that says that it has more."""
    palette = bytes(4 << bits) if bits <= 8 else b""
    head = struct.pack("<IHHI", 0, 0, 0, 54 + len(palette))
    info = struct.pack("<IiiHHIIiiII", 40, width, height, 1, bits, 0, 0, 0, 0, 0, 0)
    return b"BM" + head + info + palette + b"\x11" * 3000


def png_claiming(width: int, height: int, *, depth: int = 8, colour: int = 2, interlaced: int = 0) -> bytes:
    """The same as PNG."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced)
    pixels = made.chunk(b"IDAT", zlib.compress(bytes(3000)))
    return PNG[:8] + made.chunk(b"IHDR", header) + pixels + made.chunk(b"IEND", b"")


def tiff_claiming(width: int, height: int, *, compression: int = 1) -> bytes:
    """The same as TIFF, in one strip."""
    body = zlib.compress(bytes(3000)) if compression == 8 else b"\x11" * 3000
    tags = {256: (4, [width]), 257: (4, [height]), 259: (3, [compression]), 278: (4, [height])}
    return tiff(tags | {273: (4, [8]), 279: (4, [len(body)])}, body)


def gif_claiming(width: int, height: int) -> bytes:
    """The same as GIF, with next to nothing in it."""
    size = struct.pack("<HH", width, height)
    return b"GIF89a" + size + b"\x80\0\0" + bytes(6) + b"," + bytes(4) + size + b"\0\2\2\x44\1\0;"


def webp_claiming(width: int, height: int) -> bytes:
    """A canvas, and of it a corner."""
    sides = b"".join((side - 1).to_bytes(3, "little") for side in (width, height))
    body = b"WEBPVP8X\x0a\0\0\0" + bytes(4) + sides + corpus.saved(PICTURE, "WEBP")[12:]
    return b"RIFF" + struct.pack("<I", len(body)) + body


def avif_claiming(width: int, height: int) -> bytes:
    """The property says one thing, and the coded picture another."""
    data = corpus.avif()
    at = data.index(b"ispe") + 8
    return data[:at] + struct.pack(">II", width, height) + data[at + 8 :]


CLAIMS: dict[str, Callable[[], bytes]] = {
    "a high BMP": lambda: bmp_claiming(48, 917_536),
    "a high BMP, upside down": lambda: bmp_claiming(48, -917_536),
    "a high BMP of a palette": lambda: bmp_claiming(48, 917_536, bits=8),
    "a high BMP of two colours": lambda: bmp_claiming(48, 917_536, bits=1),
    "a BMP of one column": lambda: bmp_claiming(1, 40_000_000),
    "a BMP of one row": lambda: bmp_claiming(40_000_000, 1),
    "a high PNG": lambda: png_claiming(48, 917_536),
    "a high PNG of 16 bits": lambda: png_claiming(48, 917_536, depth=16),
    "a high PNG of two colours": lambda: png_claiming(48, 917_536, depth=1, colour=0),
    "a high PNG in seven passes": lambda: png_claiming(48, 917_536, interlaced=1),
    "a PNG of one column": lambda: png_claiming(1, 40_000_000),
    "a high TIFF": lambda: tiff_claiming(48, 917_536),
    "a high TIFF, deflated": lambda: tiff_claiming(48, 917_536, compression=8),
    "a high TIFF of runs": lambda: tiff_claiming(48, 917_536, compression=32773),
    "a TIFF of one column": lambda: tiff_claiming(1, 40_000_000),
    "a high GIF": lambda: gif_claiming(1, 65_535),
    "a large GIF": lambda: gif_claiming(10_000, 10_000),
    "a high WebP": lambda: webp_claiming(48, 917_536),
    "a high AVIF": lambda: avif_claiming(48, 917_536),
}
CALLS_MAX = 500_000
"""Functions of Python or of C that may be called for one file: some tenths of a second."""


@pytest.mark.parametrize("kind", CLAIMS)
def test_what_claims_much_and_has_little_is_refused_with_little_work(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "claim"
    path.write_bytes(CLAIMS[kind]())
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        with pytest.raises(InputError) as caught:
            inspect(path)
        kept = inspect_result(path)
    finally:
        sys.setprofile(before)
    assert caught.value.code in {Code.IMAGE_TRUNCATED, Code.IMAGE_DAMAGED, Code.IMAGE_TOO_LARGE}
    assert not kept.checked
    assert calls < CALLS_MAX


MILLIONS = zlib.compress(bytes(50_000_000))

LARGE: dict[str, tuple[Callable[[], bytes], dict[NoteCode, int | None]]] = {
    "a hundred thousand frames": (lambda: gif_of(100_000), {NoteCode.FIRST_FRAME_ONLY: 100_001}),
    "a million frames": (lambda: gif_of(1_000_000), {NoteCode.FIRST_FRAME_ONLY: None}),
    "20,000 pages": (lambda: tiff_of(20_000), {NoteCode.FIRST_FRAME_ONLY: 20_000}),
    "a million pages": (lambda: tiff_of(1_000_000), {NoteCode.FIRST_FRAME_ONLY: None}),
    "text of a gigabyte": (lambda: PNG[:33] + made.chunk(b"zTXt", b"C\0\0" + MILLIONS) * 20 + PNG[33:], {}),
    "pixels behind the pixels": (lambda: PNG[:-12] + made.chunk(b"IDAT", MILLIONS) * 20 + PNG[-12:], {}),
    "40,000 comments": (lambda: JPEG[:2] + segment(0xFE, b"") * 40_000 + JPEG[2:], {}),
    "60 scans of a small picture": (lambda: scanned(200, 60), {}),
    "megabytes of filling": (lambda: JPEG[:20] + b"\xff" * 20_000_000 + JPEG[20:], {}),
    "megabytes of nothing between segments": (lambda: JPEG[:20] + bytes(20_000_000) + JPEG[20:], {}),
}


@pytest.mark.parametrize("kind", LARGE)
def test_what_is_long_and_harmless_is_used(kind: str, tmp_path: Path) -> None:
    make, frames = LARGE[kind]
    path = tmp_path / "long.jpg"
    path.write_bytes(make())
    said = {note.code: note.params.get("frames") for note in inspect(path).notes if "frames" in note.params}
    assert said.keys() == frames.keys()
    assert all(frames[code] in {None, told} for code, told in said.items())


WALKS: dict[str, tuple[Callable[[BinaryIO], Iterable[object]], Callable[[], bytes]]] = {
    "garbage between": (
        jpeg_segments.segments,
        lambda: JPEG[:20] + (b"\0" + segment(0xFE, b"")) * 60_000 + JPEG[20:],
    ),
    "filled up": (jpeg_segments.segments, lambda: JPEG[:20] + b"\xff" * 5_000_000 + JPEG[20:]),
    "stuffed": (jpeg_segments.segments, lambda: JPEG[:-2] + b"\xff\0" * 2_500_000 + JPEG[-2:]),
    "restarts": (jpeg_segments.segments, lambda: JPEG[:-2] + b"\xff\xd0" * 2_500_000 + JPEG[-2:]),
    "film": (jpeg_segments.segments, lambda: JPEG + FILM * 20),
    "scans": (jpeg_segments.segments, SLOW["10,000 scans"]),
    "chunks": (png_chunks.chunks, SLOW["a million chunks"]),
    "chunks of WebP": (riff_chunks.chunks, SLOW["a million chunks of WebP"]),
    "boxes": (media_boxes.boxes, SLOW["a million boxes"]),
}


@pytest.mark.parametrize("kind", WALKS)
def test_a_walk_reads_each_byte_a_few_times_and_comes_to_an_end(kind: str) -> None:
    walk, make = WALKS[kind]
    data = make()
    file = Counted(data)
    try:
        for _part in walk(file):
            pass
    except TooManyPartsError:
        pass
    assert file.visits < READS_MAX
    assert file.taken_bytes < 2 * len(data) + 4096 * jpeg_segments.SEGMENTS_MAX


def test_a_film_is_not_even_looked_at() -> None:
    file = Counted(JPEG + FILM * 100)
    assert list(jpeg_segments.segments(file))[-1].end == len(JPEG)
    assert file.taken_bytes < len(JPEG) * 2 + 100_000


def phone_picture(width: int, height: int) -> bytes:
    """A JPEG of many megapixels, made from one band of it without ever holding its pixels."""
    band = corpus.quarters(width, 128)
    data = corpus.saved(band, "JPEG", quality=80, subsampling="4:2:0", restart_marker_rows=1)
    frame, scan = data.index(b"\xff\xc0"), data.index(b"\xff\xda")
    start = scan + 2 + int.from_bytes(data[scan + 2 : scan + 4], "big")
    rows = []
    rest = data[start:-2]
    for number in range(7):
        row, rest = rest.split(bytes((0xFF, 0xD0 + number)), 1)
        rows.append(row)
    rows.append(rest)
    count = -(-height // 16)
    pixels = b"".join(
        rows[number % 8] + (bytes((0xFF, 0xD0 + number % 8)) if number + 1 < count else b"")
        for number in range(count)
    )
    head = data[: frame + 5] + struct.pack(">H", height) + data[frame + 7 : start]
    return head + pixels + data[-2:]


PEAK = r"""
import re, sys
from pathlib import Path
from imageedit_desktop.imaging.inspect_result import inspect_result
from imageedit_desktop.imaging.prepare import prepare
from imageedit_desktop.imaging.thumbnails import make_thumbnail
picture = Path(sys.argv[1])
print(prepare(picture, lambda sha256, suffix: picture.with_name("sent")).size)
make_thumbnail(picture, picture.with_name("thumbnail"))
assert inspect_result(picture).checked
print(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())[1])  # ru_maxrss counts the parent's too
"""
MEMORY_MAX_BYTES = 300_000_000


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the peak")
@pytest.mark.parametrize("behind", [b"", FILM], ids=["alone", "with a film"])
def test_a_telephone_of_200_megapixels(behind: bytes, tmp_path: Path) -> None:
    path = tmp_path / "phone.jpg"
    path.write_bytes(phone_picture(16320, 12240) + behind)
    child = [sys.executable, "-c", PEAK, str(path)]
    sent, peak = subprocess.run(child, check=True, capture_output=True, text=True).stdout.splitlines()
    assert sent == "2048×1536"
    assert int(peak) * 1024 < MEMORY_MAX_BYTES


def test_the_limit_counts_the_first_picture_alone(tmp_path: Path) -> None:
    index = b"MPF\0MM\0*\0\0\0\x08\0\1\xb0\1\0\4\0\0\0\2\0\0\0\x32"
    for behind in (b"", corpus.saved(corpus.quarters(1600, 1200), "JPEG"), corpus.progressive_jpeg() * 40):
        data = phone_picture(16320, 12240)
        (tmp_path / "phone.jpg").write_bytes(data[:2] + segment(0xE2, index) + data[2:] + behind)
        assert inspect(tmp_path / "phone.jpg").size == size(16320, 12240)


@pytest.mark.skipif(sys.platform == "win32", reason="holes in files cost their space there")
def test_a_film_of_300_megabytes_behind_a_picture(tmp_path: Path) -> None:
    path = tmp_path / "motion.jpg"
    path.write_bytes(JPEG + FILM)
    with path.open("r+b") as file:
        file.truncate(300_000_000)
    sent = prepare(path, lambda _sha256, suffix: tmp_path / ("sent" + suffix))
    assert sent.size == size(*PICTURE.size)
    assert sent.size_bytes < len(JPEG) + 100
