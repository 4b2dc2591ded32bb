"""What is not a picture, or only half of one, or far too much of one: a clear code and never another exception."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from unit.imaging import corpus, made, writers

from imageedit_desktop import wording
from imageedit_desktop.domain import limits
from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.imaging.inspect_result import inspect_result
from imageedit_desktop.imaging.prepare import prepare
from imageedit_desktop.imaging.thumbnails import make_thumbnail

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")

SVG = b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'
HTML = b"<!DOCTYPE html><html><body><svg></svg>Sign in to the network</body></html>"


def media(brand: bytes) -> bytes:
    return b"\0\0\0\x18ftyp" + brand + b"\0\0\0\0" + brand + b"isom" + bytes(90)


def zipped(content_type: bytes) -> bytes:
    return b"PK\3\4" + bytes(22) + b"\x08\0\0\0mimetype" + content_type + bytes(90)


UNKNOWN = {
    "text": b"Dear diary, today I was a JPEG.",
    "text_like_bmp": b"BMW is a maker of cars and not of pictures",
    "text_like_a_film": b"Feel free to ask, but do not mdat me",
    "text_like_pnm": b"P5 is a city of Sweden",
    "umlauts": "Grüße aus Köln, für Dich \u2603".encode() * 40,
    "json": b'{"error": "expired"}',
    "xml": b"<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>",
    "zeros": bytes(5000),
    "one_byte": b"\xff",
    "git_lfs": b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n",
}
"""What is no picture that anyone would know."""

UNSUPPORTED = {
    "JPEG XR": [b"II\xbc\x01" + bytes(90)],
    "JPEG-LS": [b"\xff\xd8\xff\xf7" + bytes(90)],
    "PDF": [b"%PDF-1.7\n" + bytes(90)],
    "PostScript": [b"%!PS-Adobe-3.0 EPSF-3.0\n", b"\xc5\xd0\xd3\xc6" + bytes(90)],
    "camera raw without an embedded picture": [
        b"II*\0\x10\0\0\0CR\2\0" + bytes(90),
        media(b"crx "),
        *(start + bytes(90) for start in (b"IIRO", b"IIRS", b"IIU\0", b"FUJIFILMCCD-RAW 0201", b"FOVb")),
    ],
    "OpenEXR": [b"v/1\x01" + bytes(90)],
    "Radiance HDR": [b"#?RADIANCE\n"],
    "Windows cursor (CUR)": [b"\0\0\x02\0\x01\0" + bytes(90)],
    "GIMP (XCF)": [b"gimp xcf v011" + bytes(90)],
    "Krita": [zipped(b"application/x-krita")],
    "OpenRaster": [zipped(b"image/openraster")],
    "PAM": [b"P7\nWIDTH 9\n"],
    "PFM": [b"PF\n9 9\n-1.0\n" + bytes(90)],
    "DICOM": [bytes(128) + b"DICM" + bytes(90)],
}
"""Pictures that are not read: what they are is said."""

OTHERS = {
    "HTML": [HTML, b"  \n<html lang=en>", b"<!-- saved from url --><html>", HTML.decode().encode("utf-16")],
    "MP4": [media(b"isom"), media(b"mp42"), media(b"M4V "), media(b"3gp5")],
    "QuickTime": [media(b"qt  "), b"\0\0\x10\0moov" + bytes(90), b"\0\0\0\x08wide" + bytes(90)],
    "AVI": [b"RIFF\0\0\0\0AVI LIST" + bytes(90)],
    "Matroska": [b"\x1aE\xdf\xa3" + bytes(90)],
    "MP3": [b"ID3\3\0" + bytes(90)],
    "ZIP": [b"PK\3\4" + bytes(90)],
    "RAR": [b"Rar!\x1a\x07\0" + bytes(90)],
    "7-Zip": [b"7z\xbc\xaf\x27\x1c" + bytes(90)],
    "gzip": [b"\x1f\x8b\x08" + bytes(90)],
    "Microsoft Office": [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(90)],
    "Windows shortcut": [b"L\0\0\0\x01\x14\x02\0" + bytes(90)],
    "AppleDouble": [b"\0\x05\x16\x07\0\x02\0\0Mac OS X" + bytes(90)],
    "Windows program": [b"MZ\x90\0" + bytes(90)],
}
"""Files that are no pictures, by what they are."""

DRAWINGS = [SVG, SVG[22:], b"\xef\xbb\xbf" + SVG, SVG.decode().encode("utf-16")]

DAMAGED = {
    "HEIC": [media(b"heic"), media(b"heix"), media(b"mif1"), media(b"hevc"), media(b"msf1")],
    "JPEG XL": [b"\xff\x0a" + bytes(90), b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(90)],
    "JPEG 2000": [b"\0\0\0\x0cjP  \r\n\x87\n" + bytes(90), b"\xff\x4f\xff\x51" + bytes(90)],
    "PSD": [b"8BPS\0\1" + bytes(90)],
    "ICO": [b"\0\0\x01\0\x01\0" + bytes(90)],
    "QOI": [b"qoif" + bytes(90)],
}
"""What begins like a picture and is none; some of it ends too early as well."""

CUT = {
    "jpeg": b"\xff\xd8\xff\xe0\0\x10JFIF\0",
    "png": made.PNG_SIGNATURE + b"\0\0\0\rIHDR",
    "png within the head of its pixels": corpus.plain_png()[:40],
    "gif": b"GIF89a\x10",
    "bmp": b"BM\0\0\0\0\0\0\0\0\x36",
    "webp": b"RIFF\xff\0\0\0WEBPVP8 ",
}
"""Heads of pictures, and nothing else."""

PRETENDERS = [
    *((Code.NOT_AN_IMAGE, "", data) for data in UNKNOWN.values()),
    *((Code.FORMAT_UNSUPPORTED, name, data) for name, kinds in UNSUPPORTED.items() for data in kinds),
    *((Code.OTHER_KIND_OF_FILE, name, data) for name, kinds in OTHERS.items() for data in kinds),
    *((Code.IMAGE_TRUNCATED, "", data) for data in CUT.values()),
]


def refused(data: bytes, folder: Path, name: str = "holiday.jpg") -> InputError:
    path = folder / name
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        inspect(path)
    assert caught.value.first.params["name"] == name
    return caught.value


@pytest.mark.parametrize("data", DRAWINGS)
def test_a_drawing_is_known_in_whatever_letters(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(data)
    assert inspect(tmp_path / "holiday.jpg").format == "SVG"


@pytest.mark.parametrize("data", [data for kinds in DAMAGED.values() for data in kinds])
def test_what_begins_like_a_picture_is_called_damaged(data: bytes, tmp_path: Path) -> None:
    assert refused(data, tmp_path).code in {Code.IMAGE_DAMAGED, Code.IMAGE_TRUNCATED}


@pytest.mark.parametrize(("code", "kind", "data"), PRETENDERS)
def test_what_only_pretends_is_refused_by_its_content(code: Code, kind: str, data: bytes, tmp_path: Path) -> None:
    error = refused(data, tmp_path)
    assert (error.code, error.first.params.get("format", "")) == (code, kind)
    assert kind in wording.of_problem(error.first)
    with pytest.raises(InputError):
        prepare(tmp_path / "holiday.jpg", lambda *_: pytest.fail("nothing may be written"))


def test_what_is_wrong_is_said_in_different_sentences() -> None:
    codes = {code for code, _, _ in PRETENDERS} | {
        Code.IMAGE_DAMAGED,
        Code.IMAGE_TOO_COMPLEX,
        Code.VARIANT_UNSUPPORTED,
    }
    sentences = {wording.of_problem(problem(code, name="a", format="b")) for code in codes}
    assert len(sentences) == len(codes)


def _with_frame(marker: int, bits: int = 8) -> bytes:
    data = corpus.plain_jpeg()
    frame = data.index(b"\xff\xc0")
    return data[: frame + 1] + bytes((marker,)) + data[frame + 2 : frame + 4] + bytes((bits,)) + data[frame + 5 :]


VARIANTS = {
    "12-bit JPEG": _with_frame(0xC1, bits=12),
    "hierarchical JPEG": _with_frame(0xC5),
    "compressed BMP": corpus.bmp()[:30] + struct.pack("<I", 4) + corpus.bmp()[34:],
    "CgBI (PNG of iOS)": made.PNG_SIGNATURE + made.chunk(b"CgBI", bytes(4)) + corpus.plain_png()[8:],
}


@pytest.mark.parametrize("kind", VARIANTS)
def test_a_kind_that_hardly_anyone_reads_is_called_by_its_name(kind: str, tmp_path: Path) -> None:
    error = refused(VARIANTS[kind], tmp_path)
    assert (error.code, error.first.params["format"]) == (Code.FORMAT_UNSUPPORTED, kind)
    kept = inspect_result(tmp_path / "holiday.jpg")
    assert (kept.checked, kept.damaged) == (False, False)


@pytest.mark.parametrize("components", [2, 5])
def test_a_kind_without_a_name_is_not_called_damaged(components: int, tmp_path: Path) -> None:
    data = corpus.plain_jpeg()
    count = data.index(b"\xff\xc0") + 9
    error = refused(data[:count] + bytes((components,)) + data[count + 1 :], tmp_path)
    assert (error.code, error.first.params["format"]) == (Code.VARIANT_UNSUPPORTED, "JPEG")


def test_a_png_that_was_sent_as_text_is_called_damaged(tmp_path: Path) -> None:
    assert refused(corpus.plain_png().replace(b"\r\n", b"\n"), tmp_path).code is Code.IMAGE_DAMAGED


@pytest.mark.parametrize("mode", ["I", "F"])
def test_numbers_without_a_known_range_are_refused(mode: str, tmp_path: Path) -> None:
    assert refused(corpus.saved(Image.new(mode, (9, 9)), "TIFF"), tmp_path).code is Code.FORMAT_UNSUPPORTED


SENSOR = {254: ("I", [0]), 256: ("H", [4000]), 257: ("H", [3000]), 258: ("H", [14]), 262: ("H", [32803])}
LARGER = {254: ("I", [0]), 256: ("H", [4000]), 257: ("H", [3000]), 258: ("H", [8]), 262: ("H", [1])}
PREVIEW = {254: ("I", [1])}
DNG = {50706: ("B", [1, 4, 0, 0])}

RAW: dict[str, tuple[str, writers.Tags]] = {
    "of a sensor": ("camera raw without an embedded picture", PREVIEW | {330: ("D", SENSOR)}),
    "of a sensor that is not called a preview": ("camera raw without an embedded picture", {330: ("D", SENSOR)}),
    "with the maker's notes": (
        "camera raw without an embedded picture",
        PREVIEW | {34665: ("D", {37500: ("B", bytes(90))})},
    ),
    "DNG": ("DNG without an embedded picture", DNG | PREVIEW | {330: ("D", SENSOR)}),
    "DNG, all of it a preview": ("DNG without an embedded picture", DNG | PREVIEW),
    "DNG of linear numbers": ("DNG without an embedded picture", DNG | {330: ("D", {262: ("H", [34892])})}),
    "of a larger picture": ("TIFF with its picture behind a preview", PREVIEW | {330: ("D", LARGER)}),
}
"""What a page of one colour has beside it in a file that is not that page."""

PLAIN: dict[str, writers.Tags] = {
    "called a smaller copy, of nothing": PREVIEW,
    "with smaller copies": {330: ("D", LARGER | PREVIEW)},
    "a smaller copy with smaller copies": PREVIEW | {330: ("D", LARGER | PREVIEW)},
    "of a program that writes DNG": DNG,
    "of a camera": {271: ("B", b"Nikon\0"), 34665: ("D", {37500: ("B", bytes(90))})},
}


def page(tags: writers.Tags, order: str, *, big: bool) -> bytes:
    sheet = np.tile(np.array((200, 100, 50), np.uint32), (64, 64, 1))
    return writers.tiff(sheet, bits=8, photometric=2, order=order, tags=tags, big=big)


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("kind", RAW)
def test_the_preview_inside_a_camera_raw_file_is_not_taken_for_the_picture(
    kind: str, order: str, big: bool, tmp_path: Path
) -> None:
    said, tags = RAW[kind]
    error = refused(page(tags, order, big=big), tmp_path, "DSC_0001.NEF")
    assert (error.code, error.first.params["format"]) == (Code.FORMAT_UNSUPPORTED, said)
    assert not inspect_result(tmp_path / "DSC_0001.NEF").damaged


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("kind", PLAIN)
def test_a_page_that_is_only_called_a_smaller_one_is_read(kind: str, order: str, big: bool, tmp_path: Path) -> None:
    path = tmp_path / "page.tif"
    path.write_bytes(page(PLAIN[kind], order, big=big))
    assert inspect(path).size == size(64, 64)
    make_thumbnail(path, tmp_path / "small.jpg")
    with Image.open(tmp_path / "small.jpg") as small:
        assert np.abs(np.subtract(small.getpixel((9, 9)), (200, 100, 50))).max() <= 6


def jpeg_ls(*before: bytes) -> bytes:
    """Head, frame and scan of a JPEG-LS, whose data look like markers, with other segments before its frame."""
    frame = b"\xff\xf7\0\x0b\x08\0\x40\0\x40\1\1\x11\0"
    return (
        b"\xff\xd8"
        + b"".join(before)
        + frame
        + b"\xff\xda\0\x08\1\1\0\0\0\0"
        + b"\x12\xff\x45\0\0" * 99
        + b"\xff\xd9"
    )


@pytest.mark.parametrize(
    "before", [b"", b"\xff\xe8\0\x20SPIFF\0" + bytes(24), b"\xff\xe2\xff\xff" + bytes(0xFFFD), b"\xff\xfe\0\3\0"]
)
def test_jpeg_ls_is_told_by_its_frame_wherever_that_stands(before: bytes, tmp_path: Path) -> None:
    error = refused(jpeg_ls(before), tmp_path)
    assert (error.code, error.first.params["format"]) == (Code.FORMAT_UNSUPPORTED, "JPEG-LS")
    kept = inspect_result(tmp_path / "holiday.jpg")
    assert (kept.checked, kept.damaged) == (False, False)


CRIES = """
import sys
from pathlib import Path
from imageedit_desktop.imaging.inspect_result import inspect_result
for name in sys.argv[1:]:
    print(inspect_result(Path(name)).checked)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="libtiff is built into Pillow there, and cannot be reached")
def test_nothing_but_the_program_speaks_to_the_terminal(tmp_path: Path) -> None:
    for codec in ("tiff_lzw", "tiff_adobe_deflate", "jpeg", "zstd"):
        data = corpus.saved(corpus.noise(300, 200), "TIFF", compression=codec)
        (tmp_path / f"cut_{codec}").write_bytes(data[: len(data) * 2 // 3])
        (tmp_path / f"broken_{codec}").write_bytes(data[:9000] + bytes(9000) + data[18000:])
    sheet = np.zeros((64, 64, 3), np.uint32)
    for codec in (6, 34676, 50001):
        data = writers.tiff(sheet, bits=8, photometric=2, compression=codec, data=bytes(range(256)) * 9)
        (tmp_path / f"unread_{codec}").write_bytes(data)
    names = sorted(map(str, tmp_path.iterdir()))
    child = subprocess.run([sys.executable, "-c", CRIES, *names], check=True, capture_output=True, text=True)
    assert (child.stderr, set(child.stdout.split()) - {"True"}) == ("", {"False"})


def test_a_missing_file(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.png", tmp_path / "no" / "gone.png", Path("nul\0inside.png")):
        with pytest.raises(InputError) as caught:
            inspect(path)
        assert (caught.value.code, caught.value.first.params["name"]) == (Code.FILE_MISSING, path.name)


def test_a_file_where_a_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(InputError) as caught:
        inspect(tmp_path / "file" / "inside.png")
    assert caught.value.code is Code.FILE_MISSING


def test_an_empty_file(tmp_path: Path) -> None:
    assert refused(b"", tmp_path).code is Code.FILE_EMPTY


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        inspect(tmp_path, name="Pictures")
    assert (caught.value.code, caught.value.first.params["name"]) == (Code.FILE_IS_FOLDER, "Pictures")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_does_not_hold_up_the_program(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(InputError) as caught:
        inspect(tmp_path / "pipe.jpg")
    assert caught.value.code is Code.FILE_UNREADABLE


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "private.jpg"
    path.write_bytes(corpus.plain_jpeg())

    def deny(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", deny)  # the tests may run as root, whom no mode bits stop
    with pytest.raises(InputError) as caught:
        inspect(path)
    assert caught.value.code is Code.FILE_UNREADABLE


@pytest.mark.parametrize("share", [0.3, 0.6])
@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF"])
def test_a_picture_that_was_cut_off(format_name: str, share: float, tmp_path: Path) -> None:
    data = corpus.saved(corpus.noise(120, 90), format_name)
    assert refused(data[: int(len(data) * share)], tmp_path).code is Code.IMAGE_TRUNCATED


def jpeg_claiming(width: int, height: int) -> bytes:
    data = corpus.plain_jpeg()
    frame = data.index(b"\xff\xc0")
    return data[: frame + 5] + struct.pack(">HH", height, width) + data[frame + 9 :]


def gif_claiming(width: int, height: int) -> bytes:
    return b"GIF89a" + struct.pack("<HH", width, height) + corpus.still_gif()[10:]


def bmp_claiming(width: int, height: int) -> bytes:
    data = corpus.bmp()
    return data[:18] + struct.pack("<ii", width, height) + data[26:]


BOMBS: dict[str, tuple[bytes, int, int]] = {
    "png": (made.black_png(60000, 60000), 60000, 60000),
    "jpeg": (jpeg_claiming(65000, 65000), 65000, 65000),
    "gif": (gif_claiming(65000, 65000), 65000, 65000),
    "bmp": (bmp_claiming(60000, 60000), 60000, 60000),
    "just_above_the_limit": (made.black_png(14200, 14200), 14200, 14200),
    "above_what_memory_allows": (made.black_png(12000, 12000, depth=8, colour=6), 12000, 12000),
}


@pytest.mark.parametrize("kind", BOMBS)
def test_a_bomb_is_refused_by_its_header(kind: str, tmp_path: Path) -> None:
    data, width, height = BOMBS[kind]
    error = refused(data, tmp_path)
    assert error.code is Code.IMAGE_TOO_LARGE
    assert error.first.params == {"name": "holiday.jpg", "width": width, "height": height, "max_mp": 200}
    with pytest.raises(InputError):
        make_thumbnail(tmp_path / "holiday.jpg", tmp_path / "thumbnail.jpg")
    kept = inspect_result(tmp_path / "holiday.jpg")
    assert (kept.size, kept.checked, kept.damaged) == (size(width, height), False, False)


def test_pillows_own_guards_stay_on() -> None:
    from PIL import ImageFile

    assert Image.MAX_IMAGE_PIXELS == limits.INPUT_MAX_PIXELS
    assert ImageFile.LOAD_TRUNCATED_IMAGES is False


PEAK = """
import sys
from pathlib import Path
from imageedit_desktop.domain.errors import ImageEditError
from imageedit_desktop.imaging.prepare import prepare
picture = Path(sys.argv[1])
try:
    print(prepare(picture, lambda sha256, suffix: picture.with_name(sha256)))
except ImageEditError as error:
    print(error.code)
(peak,) = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM:")]
print(int(peak.split()[1]) * 1024)
"""
"""Its own peak: that of ``resource`` begins with the memory of whoever started the process."""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize(
    ("data", "said"),
    [
        (BOMBS["png"][0], "image_too_large"),
        (BOMBS["above_what_memory_allows"][0], "image_too_large"),
        (made.black_png(10400, 10400, depth=8, colour=2), "shrunk"),
    ],
    ids=["bomb", "too_much_memory", "as_large_as_it_gets"],
)
def test_memory_stays_bounded(data: bytes, said: str, tmp_path: Path) -> None:
    (tmp_path / "large.png").write_bytes(data)
    child = [sys.executable, "-c", PEAK, str(tmp_path / "large.png")]
    told, peak = subprocess.run(child, check=True, capture_output=True, text=True).stdout.splitlines()
    assert said in told
    assert int(peak) < 600_000_000
