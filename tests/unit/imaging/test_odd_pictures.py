"""Odd pictures of many kinds: each comes out in its right colour, or is refused in words that are true of it."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, features
from unit.imaging import corpus, made, writers
from unit.imaging import right_colours as right

from imageedit_desktop import wording
from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.inputs import NoteCode
from imageedit_desktop.imaging.inspect_result import inspect_result
from imageedit_desktop.imaging.prepare import Prepared, prepare
from imageedit_desktop.imaging.thumbnails import make_thumbnail

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")

SIDE = 64
COLOUR, WHITE = (200, 100, 50), (255, 255, 255)


def sheet(*numbers: int) -> writers.Samples:
    """One colour everywhere."""
    return np.tile(np.array(numbers, np.uint32), (SIDE, SIDE, 1))


def png(*numbers: int, depth: int = 8, colour: int = 2, extra: bytes = b"") -> bytes:
    return writers.png(sheet(*numbers), depth=depth, colour=colour, extra=extra)


def tiff(*numbers: int, bits: int = 8, photometric: int = 2, **options: Any) -> bytes:
    return writers.tiff(sheet(*numbers), bits=bits, photometric=photometric, **options)


def alpha_tag(kind: int) -> dict[str, Any]:
    return {"tags": {338: ("H", [kind])}}


def saved(mode: str, colour: tuple[int, ...], format_name: str, **options: Any) -> bytes:
    return corpus.saved(Image.new(mode, (SIDE, SIDE), colour), format_name, **options)


def cicp(*numbers: int) -> bytes:
    return made.chunk(b"cICP", bytes(numbers))


def key(*numbers: int) -> bytes:
    return made.chunk(b"tRNS", struct.pack(f">{len(numbers)}H", *numbers))


PALETTE = made.chunk(b"PLTE", bytes((0, 0, 0, *COLOUR)))

MASKS = (0xFF0000, 0xFF00, 0xFF, 0xFF000000)

HIDDEN: dict[str, bytes] = {
    "PNG": png(*COLOUR, 0, colour=6),
    "PNG of 16 bits": png(*(v * 257 for v in COLOUR), 0, depth=16, colour=6),
    "PNG, next to nothing seen": png(*COLOUR, 3, colour=6),
    "PNG with profile": png(50, 200, 100, 0, colour=6, extra=made.chunk(b"sRGB", b"\0")),
    "PNG palette": png(1, depth=1, colour=3, extra=PALETTE + made.chunk(b"tRNS", b"\0\0")),
    "WebP": saved("RGBA", (*COLOUR, 0), "WEBP", lossless=True, exact=True),
    "TIFF": tiff(*COLOUR, 0, **alpha_tag(2)),
    "TIFF premultiplied": tiff(*COLOUR, 0, **alpha_tag(1)),
    "TIFF premultiplied, 16 bits": tiff(*(v * 257 for v in COLOUR), 0, bits=16, **alpha_tag(1)),
    "TIFF premultiplied, planar": tiff(*COLOUR, 0, planar=True, **alpha_tag(1)),
    "TIFF planar": tiff(*COLOUR, 0, planar=True, **alpha_tag(2)),
    "BMP": writers.bmp(sheet(*COLOUR, 0), MASKS),
    "BMP reversed": writers.bmp(sheet(*COLOUR, 0), (0xFF, 0xFF00, 0xFF0000, 0xFF000000)),
    "BMP of 10 bits": writers.bmp(sheet(802, 401, 201, 0), (0x3FF00000, 0xFFC00, 0x3FF, 0xC0000000)),
}
_FRAME = saved("RGBA", (*COLOUR, 0), "WEBP", lossless=True, exact=True)
HIDDEN["WebP film"] = writers.webp_film(_FRAME, (SIDE, SIDE), canvas=(SIDE, SIDE))
HIDDEN["WebP film, a frame on a canvas"] = writers.webp_film(
    _FRAME, (SIDE, SIDE), canvas=(3 * SIDE, 2 * SIDE), at=(0, 10), told_open=True
)
if features.check("avif"):
    HIDDEN["AVIF"] = saved("RGBA", (*COLOUR, 0), "AVIF", quality=100, subsampling="4:4:4")


def nothing_seen(palette: bytes, canvas: tuple[int, int], side: int = SIDE, number: int = 0) -> bytes:
    """A GIF whose one colour, of this number, is transparent."""
    indexes = np.full((side, side), number, np.uint8)
    return writers.gif(indexes, palette, canvas=canvas, at=(0, 0), background=1, transparent=number)


HIDDEN["GIF"] = nothing_seen(bytes(COLOUR).ljust(768, b"\0"), (SIDE, SIDE))
HIDDEN["GIF, a frame on a canvas"] = nothing_seen(bytes(COLOUR).ljust(768, b"\0"), (3 * SIDE, 2 * SIDE))
HIDDEN["GIF, one pixel on a canvas"] = nothing_seen(bytes(COLOUR).ljust(768, b"\0"), (SIDE, SIDE), side=1)

RAMP = bytes(value for number in range(256) for value in (number,) * 3)
HIDDEN_GREY = {
    "GIF of greys": nothing_seen(RAMP, (SIDE, SIDE), number=120),
    "GIF of greys, a frame on a canvas": nothing_seen(RAMP, (3 * SIDE, 2 * SIDE), number=120),
    "PNG grey": png(120, 0, colour=4),
    "PNG grey of 16 bits": png(120 * 257, 0, depth=16, colour=4),
    "TIFF grey": tiff(120, 0, photometric=1, **alpha_tag(2)),
    "TIFF grey premultiplied": tiff(120, 0, photometric=1, **alpha_tag(1)),
    "TIFF negative": tiff(255 - 120, 0, photometric=0, **alpha_tag(2)),
}


def prepared(data: bytes, folder: Path) -> Prepared:
    (folder / "odd").write_bytes(data)
    return prepare(folder / "odd", lambda _, suffix: folder / f"sent{suffix}")


def centre(path: Path) -> Any:
    with Image.open(path) as image:
        return image.convert("RGB").getpixel((image.width // 2, image.height // 2))


def assert_near(seen: Any, wanted: tuple[int, ...], tolerance: int = 3) -> None:
    assert all(abs(one - other) <= tolerance for one, other in zip(seen, wanted, strict=True)), (seen, wanted)


@pytest.mark.parametrize("kind", [*HIDDEN, *HIDDEN_GREY])
def test_an_alpha_that_hides_everything_does_not_count(kind: str, tmp_path: Path) -> None:
    data = HIDDEN.get(kind) or HIDDEN_GREY[kind]
    wanted = COLOUR if kind in HIDDEN and "profile" not in kind else (120, 120, 120)
    wanted = (50, 200, 100) if "profile" in kind else wanted
    sent = prepared(data, tmp_path)
    assert_near(centre(sent.path), wanted)
    codes = {note.code for note in sent.original.notes}
    assert NoteCode.ALPHA_IGNORED in codes
    assert NoteCode.TRANSPARENCY_FLATTENED not in codes
    make_thumbnail(tmp_path / "odd", tmp_path / "small.jpg")
    assert_near(centre(tmp_path / "small.jpg"), wanted, 6)


@pytest.mark.parametrize(("depth", "number"), [(1, 1), (2, 2), (4, 3), (8, 77), (16, 30000)])
def test_a_transparent_colour_that_is_everywhere_is_white(depth: int, number: int, tmp_path: Path) -> None:
    data = png(number, depth=depth, colour=0, extra=key(number))
    assert_near(centre(prepared(data, tmp_path).path), WHITE)


@pytest.mark.parametrize(("depth", "step"), [(8, 1), (16, 257)])
def test_so_is_one_that_is_no_grey(depth: int, step: int, tmp_path: Path) -> None:
    numbers = [value * step for value in COLOUR]
    sent = prepared(png(*numbers, depth=depth, extra=key(*numbers)), tmp_path)
    assert_near(centre(sent.path), WHITE)
    codes = {note.code for note in sent.original.notes}
    assert NoteCode.TRANSPARENCY_FLATTENED in codes
    assert NoteCode.ALPHA_IGNORED not in codes


def test_around_the_frame_of_a_film_its_canvas_is_white(tmp_path: Path) -> None:
    frame = saved("RGB", COLOUR, "WEBP", lossless=True)
    sent = prepared(writers.webp_film(frame, (SIDE, SIDE), canvas=(200, 128), at=(20, 10)), tmp_path)
    with Image.open(sent.path) as image:
        assert image.size == (200, 128)
        for at, colour in {(50, 40): COLOUR, (4, 4): WHITE, (150, 40): WHITE, (50, 110): WHITE}.items():
            assert_near(image.convert("RGB").getpixel(at), colour, 6)
    assert NoteCode.TRANSPARENCY_FLATTENED in {note.code for note in sent.original.notes}


def test_what_is_left_of_a_hidden_frame_is_the_frame_alone(tmp_path: Path) -> None:
    sent = prepared(writers.webp_film(_FRAME, (SIDE, SIDE), canvas=(200, 128), at=(20, 10)), tmp_path)
    assert str(sent.size) == str(sent.original.size) == "64×64"
    with Image.open(sent.path) as image:
        assert all(low > 20 for low, _ in image.getextrema())  # type: ignore[misc]


def test_what_is_half_open_is_seen_on_white(tmp_path: Path) -> None:
    assert_near(centre(prepared(png(*COLOUR, 128, colour=6), tmp_path).path), (227, 177, 152))


def test_light_is_mixed_after_its_colours_are_known(tmp_path: Path) -> None:
    # Half of a linear 128, which is 188, on white: 221, as viewers mix; 225 where light itself is mixed.
    profile = made.chunk(b"iCCP", b"p\0\0" + zlib.compress(right.LINEAR_RGB))
    assert_near(
        centre(prepared(png(128, 128, 128, 128, colour=6, extra=profile), tmp_path).path), (221, 221, 221), 2
    )


REFUSED: dict[str, tuple[bytes, Code, str]] = {
    "PNG in PQ": (png(*COLOUR, extra=cicp(9, 16, 0, 1)), Code.COLOURS_UNSUPPORTED, "PQ"),
    "PNG in HLG": (png(*COLOUR, extra=cicp(9, 18, 0, 1)), Code.COLOURS_UNSUPPORTED, "HLG"),
    "PNG of 16 bits in PQ": (
        png(9, 9, 9, depth=16, extra=cicp(9, 16, 0, 1)),
        Code.COLOURS_UNSUPPORTED,
        "PQ",
    ),
    "PNG in video range": (png(*COLOUR, extra=cicp(1, 13, 0, 0)), Code.COLOURS_UNSUPPORTED, "video"),
    "PNG in a code that nobody knows": (png(*COLOUR, extra=cicp(77, 13, 0, 1)), Code.COLOURS_UNSUPPORTED, "77/13"),
    "TIFF of signed numbers": (
        tiff(9, photometric=1, tags={339: ("H", [2])}),
        Code.FORMAT_UNSUPPORTED,
        "8-bit signed grey TIFF",
    ),
    "TIFF of half floats": (
        tiff(9, bits=16, photometric=1, tags={339: ("H", [3])}),
        Code.FORMAT_UNSUPPORTED,
        "16-bit floating-point grey TIFF",
    ),
    "TIFF of floats": (
        tiff(9, 9, 9, bits=32, tags={339: ("H", [3, 3, 3])}),
        Code.FORMAT_UNSUPPORTED,
        "32-bit floating-point RGB TIFF",
    ),
    "TIFF of 32 bits": (tiff(9, bits=32, photometric=1), Code.FORMAT_UNSUPPORTED, "32-bit grey TIFF"),
    "TIFF of ITU's Lab": (tiff(9, 9, 9, photometric=10), Code.FORMAT_UNSUPPORTED, "uncommon TIFF"),
    "TIFF of a sensor": (
        tiff(9, bits=12, photometric=32803),
        Code.FORMAT_UNSUPPORTED,
        "camera raw without an embedded picture",
    ),
    "TIFF of open inks": (
        tiff(9, 9, 9, 9, 9, photometric=5, **alpha_tag(2)),
        Code.FORMAT_UNSUPPORTED,
        "8-bit CMYK TIFF with alpha",
    ),
    "TIFF of inks, the second sample beside them open": (
        tiff(9, 9, 9, 9, 9, 9, photometric=5, tags={338: ("H", [0, 2])}),
        Code.FORMAT_UNSUPPORTED,
        "8-bit CMYK TIFF with alpha",
    ),
    "TIFF of special inks": (
        tiff(9, 9, 9, 9, photometric=5, tags={332: ("H", [2])}),
        Code.FORMAT_UNSUPPORTED,
        "8-bit CMYK TIFF",
    ),
    "TIFF of 12 bits, predicted": (
        tiff(9, 9, 9, bits=12, compression=8, predictor=2),
        Code.FORMAT_UNSUPPORTED,
        "12-bit RGB TIFF",
    ),
    "TIFF of thinned colour": (tiff(9, 9, 9, photometric=6), Code.FORMAT_UNSUPPORTED, "8-bit YCbCr TIFF"),
    "TIFF in a way of prediction for floats": (
        tiff(9, 9, 9, compression=8, tags={317: ("H", [3])}),
        Code.FORMAT_UNSUPPORTED,
        "8-bit RGB TIFF",
    ),
    "BMP of 2 bits": (corpus.bmp()[:28] + b"\2" + corpus.bmp()[29:], Code.FORMAT_UNSUPPORTED, "2-bit BMP"),
    "BMP around a JPEG": (corpus.bmp()[:30] + b"\4" + corpus.bmp()[31:], Code.FORMAT_UNSUPPORTED, "BMP"),
}
if features.check("avif"):
    _AVIF = saved("RGB", COLOUR, "AVIF", quality=90)
    _AT = _AVIF.index(b"nclx") + 4
    for _name, _code in (("PQ", 16), ("HLG", 18)):
        _coded = _AVIF[:_AT] + struct.pack(">HH", 9, _code) + _AVIF[_AT + 4 :]
        REFUSED[f"AVIF in {_name}"] = (_coded, Code.COLOURS_UNSUPPORTED, _name)
        _silent = writers.avif_coded(_AVIF, (9, _code))
        _film = corpus.saved(
            Image.new("RGB", (SIDE, SIDE), COLOUR),
            "AVIF",
            save_all=True,
            append_images=[Image.new("RGB", (SIDE, SIDE))],
        )
        _loud = _film.rindex(b"nclx") + 4
        REFUSED |= {
            f"AVIF in {_name} by its pixels": (_silent, Code.COLOURS_UNSUPPORTED, _name),
            f"AVIF of tiles in {_name} by their pixels": (
                writers.avif_of_tiles(_silent),
                Code.COLOURS_UNSUPPORTED,
                _name,
            ),
            f"AVIF of tiles in {_name}": (writers.avif_of_tiles(_coded), Code.COLOURS_UNSUPPORTED, _name),
            f"AVIF film in {_name}": (
                _film[:_loud] + struct.pack(">HH", 9, _code) + _film[_loud + 4 :],
                Code.COLOURS_UNSUPPORTED,
                _name,
            ),
            f"AVIF film in {_name} by its pixels": (
                writers.avif_coded(_film, (9, _code)),
                Code.COLOURS_UNSUPPORTED,
                _name,
            ),
        }


_UNREAD_CODECS = {
    9: "JBIG",
    32766: "NeXT",
    32809: "ThunderScan",
    32909: "PixarLog",
    34676: "LogLuv",
    34712: "JPEG 2000",
    34887: "LERC",
    34933: "PNG",
    34934: "JPEG XR",
    50001: "WebP",
    50002: "JPEG XL",
    65535: "number 65535",
    3: "fax (CCITT)",
}
for _number, _name in _UNREAD_CODECS.items():
    _data = tiff(9, 9, 9, compression=_number, data=b"\x12\x34" * 400)
    _said = f"8-bit RGB TIFF compressed as {_name}"
    REFUSED[f"TIFF compressed as {_name}"] = (_data, Code.FORMAT_UNSUPPORTED, _said)
REFUSED["TIFF of 12 bits as JPEG"] = (
    tiff(9, bits=12, photometric=1, compression=7, data=bytes(400)),
    Code.FORMAT_UNSUPPORTED,
    "12-bit grey TIFF compressed as JPEG",
)


@pytest.mark.parametrize("kind", REFUSED)
def test_what_cannot_be_read_truly_is_refused_by_its_name(kind: str, tmp_path: Path) -> None:
    data, code, said = REFUSED[kind]
    with pytest.raises(InputError) as caught:
        prepared(data, tmp_path)
    assert caught.value.code is code
    assert said in " ".join(str(param) for param in caught.value.first.params.values())
    assert "odd" in wording.of_problem(caught.value.first)
    with pytest.raises(InputError):
        make_thumbnail(tmp_path / "odd", tmp_path / "small.jpg")
    kept = inspect_result(tmp_path / "odd")
    assert not kept.damaged


@pytest.mark.parametrize("compression", [34676, 50001, 65535])
def test_what_is_not_read_and_cut_off_as_well_is_fetched_again(compression: int, tmp_path: Path) -> None:
    data = tiff(9, 9, 9, compression=compression, data=b"\x12\x34" * 400)
    length = struct.pack("<HHI", 279, 4, 1)
    at = data.index(length) + len(length)
    (tmp_path / "odd").write_bytes(data[:at] + struct.pack("<I", 80_000) + data[at + 4 :])
    assert inspect_result(tmp_path / "odd").damaged
    with pytest.raises(InputError) as caught:
        prepared((tmp_path / "odd").read_bytes(), tmp_path)
    assert caught.value.code is Code.IMAGE_TRUNCATED


def test_thunder_scans_are_read(tmp_path: Path) -> None:
    codes = bytes((0xC0 | 9,)) * (SIDE * SIDE)  # each tells one grey of sixteen
    data = tiff(9, bits=4, photometric=1, compression=32809, data=codes)
    assert_near(centre(prepared(data, tmp_path).path), (153, 153, 153))


@pytest.mark.parametrize("kind", ["lossless", "arithmetic"])
def test_a_jpeg_that_is_encoded_anew_is_not_said_to_be_sent_as_it_is(kind: str, tmp_path: Path) -> None:
    data = writers.lossless_jpeg(200, SIDE)
    if kind == "arithmetic":
        data = saved("L", (200,), "JPEG").replace(b"\xff\xc0", b"\xff\xc9", 1)
    sent = prepared(data, tmp_path)
    assert [note.code for note in sent.original.notes] == [NoteCode.ENCODED_ANEW]
    assert wording.of_note(sent.original.notes[0]) == "Compressed anew, as an ordinary JPEG."
    assert b"\xff\xc0" in sent.path.read_bytes()
    if kind == "lossless":
        assert_near(centre(sent.path), (200, 200, 200))


def test_a_jpeg_whose_height_is_told_behind_its_pixels(tmp_path: Path) -> None:
    data = saved("RGB", COLOUR, "JPEG", quality=95)
    frame = data.index(b"\xff\xc0")
    told = b"\xff\xdc\0\4" + data[frame + 5 : frame + 7]
    sent = prepared(data[: frame + 5] + b"\0\0" + data[frame + 7 : -2] + told + data[-2:], tmp_path)
    assert str(sent.size) == f"{SIDE}×{SIDE}"
    assert_near(centre(sent.path), COLOUR)
    assert [note.code for note in sent.original.notes] == [NoteCode.SENT_AS_IT_IS]


def test_a_dark_picture_that_tells_how_bright_it_is_stays_dark(tmp_path: Path) -> None:
    # MaxSampleValue is for statistics (TIFF 6.0, page 37), except where it is all ones.
    data = tiff(12_000, bits=16, photometric=1, tags={281: ("H", [12_000])})
    assert_near(centre(prepared(data, tmp_path).path), (47, 47, 47))


@pytest.mark.parametrize("count", [1, 3])
def test_a_picture_of_nothing_but_black_stays_black(count: int, tmp_path: Path) -> None:
    sent = prepared(tiff(*[0] * count, bits=16, photometric=1 if count == 1 else 2), tmp_path)
    assert_near(centre(sent.path), (0, 0, 0))


def test_what_is_stretched_is_told(tmp_path: Path) -> None:
    notes = prepared(tiff(2000, bits=16, photometric=1), tmp_path).original.notes
    (stretched,) = [note for note in notes if note.code is NoteCode.RANGE_STRETCHED]
    assert wording.of_note(stretched) == "Brightened: the file fills only 12 of its 16 bits."


def test_a_cropped_avif_is_sent_cropped(tmp_path: Path) -> None:
    pytest.importorskip("PIL._avif")
    whole = corpus.quarters(120, 80)
    data = writers.avif_with(
        corpus.saved(whole, "AVIF", quality=100), [writers.clean_aperture((60, 40), (60, 40)), writers.turn(1)]
    )
    sent = prepared(data, tmp_path)
    assert str(sent.size) == str(sent.original.size) == "40×60"
    with Image.open(sent.path) as image:
        colours = [image.getpixel(at) for at in ((5, 5), (35, 5), (5, 55), (35, 55))]
    for colour in colours:
        assert_near(colour, corpus.YELLOW, 10)


def test_an_xmp_packet_turns_nothing(tmp_path: Path) -> None:
    packet = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><d tiff:Orientation="6"/></x:xmpmeta>'
    for format_name in ("JPEG", "WEBP", "TIFF"):
        sent = prepared(corpus.saved(corpus.quarters(), format_name, xmp=packet), tmp_path)
        assert str(sent.size) == "96×80", format_name


@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_what_a_camera_says_of_its_colours_counts_where_nothing_else_is_said(
    format_name: str, tmp_path: Path
) -> None:
    said = {0xA001: 0xFFFF, 0xA005: {1: "R03"}}
    exif = Image.Exif()
    exif[0x010F] = "a maker"  # Pillow writes no EXIF at all where its first directory is empty
    exif.get_ifd(0x8769).update(said)
    options: dict[str, Any] = {"exif": exif} if format_name != "TIFF" else {"tiffinfo": {0x8769: said}}
    lossless = {"lossless": True} if format_name == "WEBP" else {"quality": 100}
    sent = prepared(saved("RGB", COLOUR, format_name, **options, **lossless), tmp_path)
    said_by_the_container = format_name == "AVIF"  # its coder always writes nclx, here that of sRGB
    assert_near(centre(sent.path), COLOUR if said_by_the_container else (227, 100, 42), 4)


def test_a_grey_film_frame_on_a_larger_canvas(tmp_path: Path) -> None:
    ramp = bytes(value for number in range(256) for value in (number,) * 3)
    indexes = np.full((20, 20), 90, np.uint8)
    indexes[:, 10:] = 7
    data = writers.gif(indexes, ramp, canvas=(80, 80), at=(30, 30), background=0, transparent=7)
    with Image.open(prepared(data, tmp_path).path) as image:
        seen = [image.convert("RGB").getpixel(at) for at in ((5, 5), (35, 40), (45, 40), (70, 70))]
    assert seen == [WHITE, (90, 90, 90), WHITE, WHITE]


def test_what_is_copied_says_nothing_of_its_colours(tmp_path: Path) -> None:
    # Numbers alone are sent, and the window shows them like everyone else: as sRGB.
    extra = made.chunk(b"gAMA", (45455).to_bytes(4, "big")) + made.chunk(b"sRGB", b"\0")
    sent = prepared(png(*COLOUR, extra=extra), tmp_path)
    assert not {b"gAMA", b"sRGB", b"cHRM"} & set(_kinds(sent.path.read_bytes()))
    assert_near(centre(sent.path), COLOUR, 0)


def _kinds(data: bytes) -> list[bytes]:
    kinds, at = [], 8
    while at < len(data):
        kinds.append(data[at + 4 : at + 8])
        at += 12 + int.from_bytes(data[at : at + 4], "big")
    return kinds
