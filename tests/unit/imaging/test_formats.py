"""Formats beyond the usual ones: each as it is sent, beside what was put into it.

What went into a file is known, patch by patch, in numbers of a named colour space; what must come out is arithmetic
(`right_colours`). Lossless files come out to the number, lossy ones within what an eye can tell (CIE 1976, ΔE 2).
"""

from __future__ import annotations

import base64
import io
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageCms
from unit.imaging import made
from unit.imaging import right_colours as right

from imageedit_desktop.domain.errors import Code, InputError
from imageedit_desktop.domain.inputs import NoteCode
from imageedit_desktop.imaging.containers.gain_maps import has_gain_map
from imageedit_desktop.imaging.first_pictures import psd_picture
from imageedit_desktop.imaging.inspect import inspect
from imageedit_desktop.imaging.prepare import Prepared, prepare
from imageedit_desktop.imaging.rendering import profiles
from imageedit_desktop.imaging.thumbnails import make_thumbnail

pillow_heif = pytest.importorskip("pillow_heif")
pylibjxl = pytest.importorskip("pylibjxl")

Pixels = NDArray[np.uint8]

_PATCH_PX = 32
_PATCHES = np.array(
    [
        [(224, 32, 32), (32, 200, 48), (40, 48, 216), (240, 240, 240)],
        [(230, 200, 40), (40, 190, 200), (190, 60, 180), (20, 20, 20)],
        [(128, 128, 128), (200, 150, 120), (90, 60, 40), (100, 140, 190)],
    ],
    dtype=np.uint8,
)
_SIZE = (4 * _PATCH_PX, 3 * _PATCH_PX)
DISPLAY_P3 = profiles.of_code_points(12, 13)
ADOBE_RGB = profiles.adobe_rgb()
PRO_PHOTO = profiles.rgb(
    "ProPhoto", profiles.Primaries((0.7347, 0.2653), (0.1596, 0.8404), (0.0366, 0.0001), (0.3457, 0.3585)),
    profiles.Curve(1.8),
)  # fmt: skip


def _large(patches: Pixels = _PATCHES) -> Pixels:
    return np.repeat(np.repeat(patches, _PATCH_PX, axis=0), _PATCH_PX, axis=1)


def _image(**info: Any) -> Image.Image:
    image = Image.fromarray(_large())
    image.info.update(info)
    return image


def _saved(format_name: str, image: Image.Image | None = None, **wishes: Any) -> bytes:
    buffer = io.BytesIO()
    (image or _image()).save(buffer, format_name, **wishes)
    return buffer.getvalue()


def heic(image: Image.Image | None = None, **wishes: Any) -> bytes:
    written = pillow_heif.from_pillow(image or _image())
    buffer = io.BytesIO()
    written.save(buffer, quality=wishes.pop("quality", 95), chroma=444, **wishes)
    return buffer.getvalue()


def jxl(pixels: Pixels | None = None, **wishes: Any) -> bytes:
    written = pylibjxl.encode(
        np.ascontiguousarray(_large() if pixels is None else pixels), **{"lossless": True, **wishes}
    )
    return bytes(written)


def qoi_file(pixels: Pixels) -> bytes:
    """By the specification's plainest words: every pixel is told in full."""
    height, width, channels = pixels.shape
    told = b"".join(
        (b"\xfe" if channels == 3 else b"\xff") + pixel.tobytes() for pixel in pixels.reshape(-1, channels)
    )
    return struct.pack(">4sIIBB", b"qoif", width, height, channels, 0) + told + bytes(7) + b"\1"


def psd(
    pixels: Pixels, *, layers: int | None = None, has_picture: bool = True, bits: int = 8, version: int = 1,
    profile: bytes | None = None, packed: bool = False, mode: int = 3,
) -> bytes:  # fmt: skip
    """Of 1 bit the pixels are bytes of eight, as they are stored."""
    height, width, channels = pixels.shape
    header = struct.pack(
        ">4sH6xHIIHH", b"8BPS", version, channels, height, width * (8 if bits == 1 else 1), bits, mode
    )
    version_info = struct.pack(">I?I", 1, has_picture, 0) + bytes(4) + struct.pack(">I", 1)
    resources = _resource(1057, version_info) + (_resource(1039, profile) if profile else b"")
    length, count = (">Q", ">I") if version == 2 else (">I", ">H")
    told_layers = b"" if layers is None else struct.pack(length, 2) + struct.pack(">h", layers)
    shown = pixels if bits != 16 else (pixels.astype(np.uint16) << 8 | 0x7F).astype(">u2")
    planes = [shown[:, :, channel] for channel in range(channels)]
    told = bytes(2) + b"".join(plane.tobytes() for plane in planes)
    if packed:
        rows = [_packed(row.tobytes()) for plane in planes for row in plane]
        told = b"\0\1" + b"".join(struct.pack(count, len(row)) for row in rows) + b"".join(rows)
    return (
        header
        + bytes(4)
        + struct.pack(">I", len(resources)) + resources
        + struct.pack(length, len(told_layers)) + told_layers
        + told
    )  # fmt: skip


def _with_channels(pixels: Pixels, more: int) -> Pixels:
    """With masks that somebody kept beside the picture."""
    masks = np.arange(more * pixels.shape[0] * pixels.shape[1]).reshape(*pixels.shape[:2], more) % 251
    return np.concatenate((pixels, masks.astype(np.uint8)), axis=2)


def _packed(row: bytes) -> bytes:
    """PackBits of the plainest kind: so many bytes as they are (TIFF 6.0, section 9)."""
    parts = (row[at : at + 128] for at in range(0, len(row), 128))
    return b"".join(bytes((len(part) - 1,)) + part for part in parts)


def _resource(number: int, data: bytes) -> bytes:
    return b"8BIM" + struct.pack(">HHI", number, 0, len(data)) + data + bytes(len(data) % 2)


def svg(content: str, size: str = 'width="64" height="48"') -> bytes:
    links = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"<svg {links} {size}>{content}</svg>".encode()


def raw_tiff(embedded: list[bytes], *, orientation: int = 1) -> bytes:
    """A camera's TIFF: a directory that tells of a sensor, and pictures somewhere behind it."""
    entries = [(254, 4, 0), (256, 4, 40), (257, 4, 30), (262, 3, 32803), (274, 3, orientation), (50706, 4, 1)]
    table = struct.pack("<H", len(entries))
    for tag, kind, value in entries:
        table += struct.pack("<HHI", tag, kind, 1) + struct.pack("<I", value)
    return b"II*\0" + struct.pack("<I", 8) + table + bytes(4) + b"\xff\xd8\xff\0sensor" * 20 + b"\0".join(embedded)


def _sent(data: bytes, folder: Path) -> tuple[Prepared, Pixels]:
    original = folder / "picture"
    original.write_bytes(data)
    prepared = prepare(original, lambda _, suffix: folder / f"sent{suffix}")
    with Image.open(prepared.path) as image:
        return prepared, np.asarray(image.convert("RGB"))


def _notes(prepared: Prepared) -> set[NoteCode]:
    return {note.code for note in prepared.original.notes}


def _middles(pixels: Pixels) -> Pixels:
    half = _PATCH_PX // 2
    return pixels[half::_PATCH_PX, half::_PATCH_PX]


def _difference(one: Any, other: Any) -> float:
    """The largest ΔE of 1976."""
    return float(np.sqrt(((_lab(one) - _lab(other)) ** 2).sum(axis=-1)).max())


def _lab(srgb: Any) -> NDArray[np.float64]:
    light = right.srgb_light(np.asarray(srgb, dtype=float) / 255) @ np.array(right.SRGB_PRIMARIES)
    shares = light / right.D50
    roots = np.where(shares > 216 / 24389, np.cbrt(shares), (24389 / 27 * shares + 16) / 116)
    height = roots[..., 1]
    return np.stack((116 * height - 16, 500 * (roots[..., 0] - height), 200 * (height - roots[..., 2])), axis=-1)


LOSSLESS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "JPEG XL": ("JXL", jxl),
    "JPEG 2000": ("JP2", lambda: _saved("JPEG2000")),
    "JPEG 2000 without boxes": ("JP2", lambda: _saved("JPEG2000", no_jp2=True)),
    "PSD": ("PSD", lambda: psd(_large())),
    "PSD, packed": ("PSD", lambda: psd(_large(), packed=True)),
    "PSD of 16 bits": ("PSD", lambda: psd(_large(), bits=16, layers=1)),
    "PSD of 16 bits, packed": ("PSD", lambda: psd(_large(), bits=16, packed=True)),
    "PSD with masks, packed": ("PSD", lambda: psd(_with_channels(_large(), 5), packed=True)),
    "PSD with one mask, packed": ("PSD", lambda: psd(_with_channels(_large(), 1), layers=1, packed=True)),
    "PSD of 16 bits with masks": ("PSD", lambda: psd(_with_channels(_large(), 5), bits=16)),
    "PSB": ("PSD", lambda: psd(_large(), version=2)),
    "PSB, packed": ("PSD", lambda: psd(_large(), version=2, layers=2, packed=True)),
    "PSB of 16 bits, packed": ("PSD", lambda: psd(_large(), version=2, bits=16, packed=True)),
    "TGA": ("TGA", lambda: _saved("TGA")),
    "TGA, packed": ("TGA", lambda: _saved("TGA", compression="tga_rle")),
    "PPM": ("PPM", lambda: _saved("PPM")),
    "PPM in words": (
        "PPM",
        lambda: b"P3 # a fox\n128 96 255\n" + " ".join(map(str, _large().ravel())).encode(),
    ),
    "QOI": ("QOI", lambda: qoi_file(_large())),
    "ICO": ("ICO", lambda: _saved("ICO", sizes=[(16, 12), _SIZE])),
}


@pytest.mark.parametrize("name", LOSSLESS)
def test_lossless_files_come_out_to_the_number(tmp_path: Path, name: str) -> None:
    format_name, make = LOSSLESS[name]
    prepared, sent = _sent(make(), tmp_path)
    assert prepared.original.format == format_name
    assert (sent.shape[1], sent.shape[0]) == _SIZE
    assert np.abs(sent.astype(int) - _large()).max() <= (1 if prepared.content_type == "image/jpeg" else 0)
    make_thumbnail(tmp_path / "picture", tmp_path / "small.jpg")
    with Image.open(tmp_path / "small.jpg") as small:
        assert _difference(_middles(np.asarray(small)), _PATCHES) < 4


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("version", [1, 2])
def test_in_bitmaps_of_photoshop_one_is_black(tmp_path: Path, packed: bool, version: int) -> None:
    bits = np.tile(np.array([0xFF, 0x00, 0xF0], np.uint8), (16, 1))[:, :, None]
    _, sent = _sent(psd(bits, bits=1, mode=0, packed=packed, version=version), tmp_path)
    assert sent[4, :, 0].tolist() == [0] * 8 + [255] * 8 + [0] * 4 + [255] * 4


@pytest.mark.parametrize(("mode", "channels"), [(1, 2), (1, 4), (4, 5), (4, 9)])
def test_masks_beside_other_modes_are_left_out(tmp_path: Path, mode: int, channels: int) -> None:
    plates = _with_channels(_large(), 6)
    kept = {1: 1, 4: 4}[mode]
    _, alone = _sent(psd(plates[:, :, :kept], mode=mode), tmp_path)
    _, packed = _sent(psd(plates[:, :, :channels], mode=mode, packed=True), tmp_path)
    assert np.array_equal(packed, alone)


@pytest.mark.parametrize("packed", [False, True])
def test_what_can_be_seen_through_beside_masks_is_white(tmp_path: Path, packed: bool) -> None:
    seen = np.concatenate((_large(), np.zeros((*_large().shape[:2], 1), np.uint8)), axis=2)
    seen[: seen.shape[0] // 2, :, 3] = 255
    _, sent = _sent(psd(_with_channels(seen, 3), layers=-2, packed=packed), tmp_path)
    assert (sent[-1] == 255).all()
    assert np.array_equal(sent[0], _large()[0])


@pytest.mark.parametrize(
    ("version", "channels", "height", "width"),
    [(1, 65_535, 96, 128), (1, 100, 96, 128), (1, 57, 0, 128), (1, 57, 30_001, 128), (2, 57, 300_001, 128)],
)
def test_a_psd_of_more_than_there_can_be_is_told_by_its_head(
    version: int, channels: int, height: int, width: int
) -> None:
    data = psd(_with_channels(_large(), 2), packed=True, version=version)
    head = struct.pack(">4sH6xHIIHH", b"8BPS", version, channels, height, width, 8, 3)
    with pytest.raises(ValueError, match="more than"):
        psd_picture.first_picture(io.BytesIO(head + data[len(head) :]))


@pytest.mark.parametrize("version", [1, 2])
def test_a_psd_of_57_channels_is_read_and_no_more_of_it_than_is_kept(tmp_path: Path, version: int) -> None:
    data = psd(_with_channels(_large(), 54), packed=True, version=version)
    _, sent = _sent(data, tmp_path)
    assert np.array_equal(sent, _large())


def test_a_psd_whose_counts_lead_beyond_its_end_is_damaged() -> None:
    data = psd(_with_channels(_large(), 2), packed=True)
    with pytest.raises(ValueError, match="ends before"):
        psd_picture.first_picture(io.BytesIO(data[: len(data) // 4]))


LOSSY: dict[str, Callable[[], bytes]] = {
    "HEIC": heic,
    "HEIC in 10 bits": lambda: _heic_of_16_bits(),  # noqa: PLW0108 - it is defined below
    "JPEG XL": lambda: jxl(lossless=False, distance=0.3),
    "JPEG 2000": lambda: _saved("JPEG2000", irreversible=True, quality_mode="rates", quality_layers=[6]),
    "camera raw": lambda: raw_tiff([_saved("JPEG", Image.new("RGB", (160, 120))), _embedded()]),
}


def _embedded() -> bytes:
    """A picture of a camera, four times as large as the patches."""
    return _saved("JPEG", _image().resize((512, 384), Image.Resampling.NEAREST), quality=95, subsampling=0)


def _heic_of_16_bits() -> bytes:
    deep = (_large().astype(np.uint16) * 257).tobytes()
    written = pillow_heif.from_bytes("RGB;16", _SIZE, deep)
    buffer = io.BytesIO()
    written.save(buffer, quality=95, chroma=444)
    return buffer.getvalue()


@pytest.mark.parametrize("name", LOSSY)
def test_lossy_files_come_out_within_what_an_eye_can_tell(tmp_path: Path, name: str) -> None:
    _, sent = _sent(LOSSY[name](), tmp_path)
    if name == "camera raw":
        sent = np.asarray(Image.fromarray(sent).resize(_SIZE, Image.Resampling.BOX))
    assert _difference(_middles(sent), _PATCHES) < 2


PROFILED: dict[str, Callable[[bytes], bytes]] = {
    "HEIC": lambda profile: heic(_image(icc_profile=profile)),
    "JPEG XL": lambda profile: jxl(icc=profile),
    "JPEG 2000": lambda profile: _with_jp2_profile(_saved("JPEG2000"), profile),
    "PSD": lambda profile: psd(_large(), profile=profile),
    "PSD of 16 bits": lambda profile: psd(_large(), profile=profile, bits=16),
}
SPACES = {
    "Display P3": (DISPLAY_P3, lambda shares: right.of_rgb(shares, right.P3_PRIMARIES)),
    "Adobe RGB": (ADOBE_RGB, lambda shares: right.of_rgb(shares, right.ADOBE_PRIMARIES, right.exponent(563 / 256))),
    "ProPhoto": (PRO_PHOTO, None),
}


def test_a_profile_whose_primaries_span_nothing_is_not_heeded(tmp_path: Path) -> None:
    flat = made.matrix_profile("flat", [(0.0, 0.0, 0.0), (0.0, 0.5, 0.0), (0.1, 0.6, 0.1)], 1.8)
    prepared, sent = _sent(_with_jp2_profile(_saved("JPEG2000"), flat), tmp_path)
    assert NoteCode.COLOURS_CONVERTED not in _notes(prepared)
    assert np.abs(sent.astype(int) - _large()).max() <= 1


def _with_jp2_profile(data: bytes, profile: bytes) -> bytes:
    at = data.index(b"colr") - 4
    old = int.from_bytes(data[at : at + 4], "big")
    box = struct.pack(">I4sBBB", 11 + len(profile), b"colr", 2, 0, 0) + profile
    header = data.index(b"jp2h") - 4
    length = int.from_bytes(data[header : header + 4], "big") + len(box) - old
    return data[:header] + struct.pack(">I", length) + data[header + 4 : at] + box + data[at + old :]


@pytest.mark.parametrize("name", PROFILED)
@pytest.mark.parametrize("space", SPACES)
def test_colours_arrive_as_srgb(tmp_path: Path, name: str, space: str) -> None:
    profile, arithmetic = SPACES[space]
    assert profile is not None
    prepared, sent = _sent(PROFILED[name](profile), tmp_path)
    assert NoteCode.COLOURS_CONVERTED in _notes(prepared)
    shares = _PATCHES.astype(float) / 255
    wanted = _by_littlecms(profile) if arithmetic is None else arithmetic(shares)
    inside = _is_inside(wanted)
    assert _difference(_middles(sent)[inside], wanted[inside]) < 2


def _by_littlecms(profile: bytes) -> Any:
    transform = ImageCms.buildTransform(io.BytesIO(profile), ImageCms.createProfile("sRGB"), "RGB", "RGB", 1)
    converted = ImageCms.applyTransform(Image.fromarray(_PATCHES), transform)
    return np.asarray(converted)


def _is_inside(srgb: Any) -> Any:
    """Colours that sRGB has: at its edge a difference of one in a file's number is a large one."""
    return ((np.asarray(srgb) > 1) & (np.asarray(srgb) < 254)).all(axis=-1)


def test_heic_by_code_points_arrives_as_srgb(tmp_path: Path) -> None:
    written = pillow_heif.from_pillow(_image())
    written.info["nclx_profile"] = {
        "color_primaries": 12, "transfer_characteristics": 13, "matrix_coefficients": 1, "full_range_flag": 1,
    }  # fmt: skip
    buffer = io.BytesIO()
    written.save(
        buffer, quality=95, chroma=444, color_primaries=12, transfer_characteristics=13, matrix_coefficients=1
    )
    prepared, sent = _sent(buffer.getvalue(), tmp_path)
    assert NoteCode.COLOURS_CONVERTED in _notes(prepared)
    wanted = right.of_rgb(_PATCHES / 255, right.P3_PRIMARIES)
    inside = _is_inside(wanted)
    assert _difference(_middles(sent)[inside], wanted[inside]) < 2


@pytest.mark.parametrize("orientation", range(1, 9))
def test_heic_is_turned_once(tmp_path: Path, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    upright = _image()
    turned = {1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 8, 7: 7, 8: 6}[orientation]
    stored = upright if orientation == 1 else upright.transpose(_TURNS[turned])
    _, sent = _sent(heic(stored, exif=exif.tobytes()), tmp_path)
    assert sent.shape == _large().shape
    assert _difference(_middles(sent), _PATCHES) < 2


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_jpeg_that_became_a_jpeg_xl_is_turned_once(tmp_path: Path, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    jpeg = _saved("JPEG", quality=95, subsampling=0, exif=exif.tobytes())
    prepared, sent = _sent(bytes(pylibjxl.jpeg_to_jxl(jpeg)), tmp_path)
    assert prepared.original.format == "JXL"
    assert NoteCode.METADATA_REMOVED in _notes(prepared)
    upright = _image() if orientation == 1 else _image().transpose(_TURNS[orientation])
    assert sent.shape == np.asarray(upright).shape
    assert np.abs(sent.astype(int) - np.asarray(upright)).mean() < 2


@pytest.mark.parametrize("transfer", [16, 18])
def test_heic_for_bright_screens_alone_is_refused(tmp_path: Path, transfer: int) -> None:
    data = heic(color_primaries=9, transfer_characteristics=transfer, matrix_coefficients=9)
    (tmp_path / "picture").write_bytes(data)
    with pytest.raises(InputError) as caught:
        inspect(tmp_path / "picture")
    assert caught.value.code is Code.COLOURS_UNSUPPORTED


def test_what_can_be_seen_through_in_heic_is_white(tmp_path: Path) -> None:
    seen = _image().convert("RGBA")
    seen.putalpha(Image.new("L", _SIZE, 255))
    seen.paste((0, 0, 0, 0), (0, 0, _PATCH_PX, _PATCH_PX))
    prepared, sent = _sent(heic(seen), tmp_path)
    assert NoteCode.TRANSPARENCY_FLATTENED in _notes(prepared)
    assert sent[16, 16].min() > 250
    assert _difference(_middles(sent)[1:], _PATCHES[1:]) < 2


_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_the_picture_in_a_raw_file_is_turned_as_the_file_says(tmp_path: Path, orientation: int) -> None:
    prepared, sent = _sent(raw_tiff([_embedded()], orientation=orientation), tmp_path)
    assert {NoteCode.EMBEDDED_PICTURE, NoteCode.TURNED_UPRIGHT} <= _notes(prepared)
    upright = Image.open(io.BytesIO(_embedded())).transpose(_TURNS[orientation])
    assert sent.shape == np.asarray(upright).shape
    assert np.abs(sent.astype(int) - np.asarray(upright)).max() < 12


def test_where_pictures_can_be_seen_through_they_are_white(tmp_path: Path) -> None:
    seen = np.dstack((_large(), np.where(np.arange(_SIZE[0]) < 64, 255, 0)[None, :].repeat(_SIZE[1], axis=0)))
    seen = seen.astype(np.uint8)
    wanted = np.where(seen[:, :, 3:] == 255, seen[:, :, :3], 255)
    layered = psd(seen, layers=-1)
    for data in (
        jxl(seen),
        qoi_file(seen),
        layered,
        _saved("TGA", Image.fromarray(seen)),
        _saved("ICO", Image.fromarray(seen), sizes=[_SIZE]),
    ):
        prepared, sent = _sent(data, tmp_path)
        assert NoteCode.TRANSPARENCY_FLATTENED in _notes(prepared), prepared.original.format
        half = sent[: wanted.shape[0], : wanted.shape[1]]
        least = 12 if prepared.content_type == "image/jpeg" else 0  # at the edge
        assert np.abs(half.astype(int) - wanted).max() <= least, prepared.original.format


def test_a_selection_that_was_saved_in_a_psd_hides_nothing(tmp_path: Path) -> None:
    selection = np.dstack((_large(), np.zeros(_SIZE[::-1], np.uint8)))
    prepared, sent = _sent(psd(selection, layers=1), tmp_path)
    assert np.array_equal(sent, _large())
    assert not {NoteCode.TRANSPARENCY_FLATTENED, NoteCode.ALPHA_IGNORED} & _notes(prepared)


def test_grey_in_16_bits(tmp_path: Path) -> None:
    levels = np.linspace(0, 65535, 256).astype(">u2")[None, :].repeat(64, axis=0)
    deep = Image.fromarray(levels.astype(np.uint16))
    for data in (b"P5 256 64 65535\n" + levels.tobytes(), _saved("JPEG2000", deep)):
        prepared, sent = _sent(data, tmp_path)
        assert NoteCode.DEPTH_REDUCED in _notes(prepared), prepared.original.format
        assert np.abs(sent[0, :, 0].astype(int) - np.arange(256)).max() <= 1


def test_of_a_psd_of_16_bits_it_is_said(tmp_path: Path) -> None:
    prepared, _ = _sent(psd(_large(), bits=16), tmp_path)
    assert NoteCode.DEPTH_REDUCED in _notes(prepared)


def test_of_an_icon_the_largest_is_used_and_said(tmp_path: Path) -> None:
    prepared, _ = _sent(_saved("ICO", sizes=[(16, 12), (32, 24), _SIZE]), tmp_path)
    (note,) = [note for note in prepared.original.notes if note.code is NoteCode.LARGEST_ONLY]
    assert note.params["pictures"] == 3


def test_a_drawing_is_drawn_as_large_as_is_sent(tmp_path: Path) -> None:
    prepared, sent = _sent(svg('<rect width="32" height="48" fill="#c02040"/>'), tmp_path)
    assert (prepared.size.width_px, prepared.size.height_px) == (2048, 1536)
    assert tuple(sent[700, 500]) == (0xC0, 0x20, 0x40)
    assert tuple(sent[700, 1500]) == (255, 255, 255)
    assert NoteCode.DRAWN_AT_SIZE in _notes(prepared)
    make_thumbnail(tmp_path / "picture", tmp_path / "small.jpg")
    with Image.open(tmp_path / "small.jpg") as small:
        assert max(small.size) == 512


def test_a_drawing_looks_as_others_draw_it(tmp_path: Path) -> None:
    pyvips = pytest.importorskip("pyvips")
    drawing = svg(
        '<defs><linearGradient id="g"><stop offset="0" stop-color="#fa0"/><stop offset="1" stop-color="#06c"/>'
        '</linearGradient></defs><rect width="100" height="100" fill="#eee"/>'
        '<circle cx="50" cy="50" r="40" fill="url(#g)"/>'
        '<path d="M10 90 L90 90 L50 20 Z" fill="#0a4" opacity=".5"/>',
        'viewBox="0 0 100 100"',
    )
    _, sent = _sent(drawing, tmp_path)
    other = pyvips.Image.svgload_buffer(drawing, scale=2048 / 100).flatten(background=255).numpy()
    assert other.shape[:2] == sent.shape[:2]
    off = np.abs(sent.astype(int) - other[:, :, :3])
    assert off.mean() < 0.5
    assert (off.max(axis=2) > 8).mean() < 0.01  # the edges


@pytest.mark.parametrize(
    "reference",
    [
        '<image href="{path}" width="64" height="48"/>',
        '<image xlink:href="{uri}" width="64" height="48"/>',
        '<image href="{name}" width="64" height="48"/>',
        '<g xml:base="{folder}"><image href="{name}" width="64" height="48"/></g>',
        '<filter id="f"><feImage href="{path}"/></filter><rect width="9" height="9" fill="#fff" filter="url(#f)"/>',
        '<use href="{path}#part"/>',
    ],
)
def test_a_drawing_shows_nothing_of_this_computer(
    tmp_path: Path, reference: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = tmp_path / "secret.png"
    Image.new("RGB", (64, 48), "red").save(secret)
    monkeypatch.chdir(tmp_path)
    told = reference.format(path=secret, uri=secret.as_uri(), name=secret.name, folder=tmp_path.as_uri())
    _, sent = _sent(svg(f'<rect width="64" height="48" fill="#fff"/>{told}'), tmp_path)
    assert not ((sent[:, :, 0] > 200) & (sent[:, :, 1] < 100)).any()


@pytest.mark.parametrize("kind", ["svg+xml", "png"])
def test_a_drawing_within_a_drawing_shows_nothing_of_this_computer(tmp_path: Path, kind: str) -> None:
    secret = tmp_path / "secret.png"
    Image.new("RGB", (64, 48), "red").save(secret)
    inner = base64.b64encode(svg(f'<image href="{secret}" width="64" height="48"/>')).decode()
    link = f'<image href="data:image/{kind};base64,{inner}" width="64" height="48"/>'
    _, sent = _sent(svg(f'<rect width="64" height="48" fill="#fff"/>{link}'), tmp_path)
    assert sent.min() > 250


def test_a_drawing_shows_nothing_of_this_computer_by_a_name_for_it(tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    Image.new("RGB", (64, 48), "red").save(secret)
    drawing = svg('<rect width="64" height="48" fill="#fff"/><image href="&there;" width="64" height="48"/>')
    _, sent = _sent(f'<!DOCTYPE svg [<!ENTITY there "{secret}">]>'.encode() + drawing, tmp_path)
    assert sent.min() > 250


def test_a_picture_within_a_drawing_is_shown(tmp_path: Path) -> None:
    inner = base64.b64encode(_saved("PNG", Image.new("RGB", (8, 6), "#2060c0"))).decode()
    _, sent = _sent(svg(f'<image href="data:image/png;base64,{inner}" width="64" height="48"/>'), tmp_path)
    assert np.abs(sent[700, 1000].astype(int) - (0x20, 0x60, 0xC0)).max() <= 2


REFUSED: dict[str, tuple[Callable[[], bytes], Code, str]] = {
    "deep PSD": (lambda: psd(_large(), bits=32), Code.FORMAT_UNSUPPORTED, "Photoshop (PSD) with 32 bits a channel"),
    "PSD without a picture": (
        lambda: psd(_large(), has_picture=False),
        Code.FORMAT_UNSUPPORTED,
        "Photoshop (PSD) saved without a flattened picture",
    ),
    "PAM": (
        lambda: b"P7\nWIDTH 4\nHEIGHT 4\nDEPTH 3\nMAXVAL 255\nTUPLTYPE RGB\nENDHDR\n" + bytes(48),
        Code.FORMAT_UNSUPPORTED,
        "PAM",
    ),
    "PFM": (lambda: b"PF\n4 4\n-1.0\n" + bytes(192), Code.FORMAT_UNSUPPORTED, "PFM"),
    "drawing of nothing": (lambda: svg("<g/>"), Code.FORMAT_UNSUPPORTED, "SVG that draws nothing"),
    "raw without a picture": (
        lambda: raw_tiff([]),
        Code.FORMAT_UNSUPPORTED,
        "DNG without an embedded picture",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_is_refused_with_the_true_reason(tmp_path: Path, name: str) -> None:
    make, code, told = REFUSED[name]
    (tmp_path / "picture").write_bytes(make())
    with pytest.raises(InputError) as caught:
        inspect(tmp_path / "picture")
    assert (caught.value.code, caught.value.first.params["format"]) == (code, told)


CUT: dict[str, Callable[[], bytes]] = {
    "HEIC": heic,
    "JPEG XL": jxl,
    "QOI": lambda: qoi_file(_large()),
    "JPEG 2000": lambda: _saved("JPEG2000"),
    "SVG": lambda: svg('<rect width="9" height="9"/>' * 30),
    "PSD": lambda: psd(_large()),
    "PSD of 16 bits": lambda: psd(_large(), bits=16, packed=True),
    "TGA": lambda: _saved("TGA"),
    "ICO": lambda: _saved("ICO"),
    "PPM": lambda: _saved("PPM"),
    "camera raw": lambda: raw_tiff([_embedded()]),
}


@pytest.mark.parametrize("name", CUT)
@pytest.mark.parametrize("share", [0.05, 0.3, 0.6])
def test_what_is_cut_off_is_refused_as_damaged(tmp_path: Path, name: str, share: float) -> None:
    whole = CUT[name]()
    (tmp_path / "picture").write_bytes(whole[: max(20, int(share * len(whole)))])
    with pytest.raises(InputError) as caught:
        inspect(tmp_path / "picture")
    refusals = {Code.IMAGE_TRUNCATED, Code.IMAGE_DAMAGED, Code.NOT_AN_IMAGE, Code.FORMAT_UNSUPPORTED}
    assert caught.value.code in refusals


@pytest.mark.parametrize("mark", [b"http://ns.adobe.com/hdr-gain-map/1.0/", b"urn:iso:std:iso:ts:21496:-1"])
def test_a_gain_map_is_left_out_and_said(tmp_path: Path, mark: bytes) -> None:
    plain = _saved("JPEG", quality=95, subsampling=0)
    segment = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta " + mark + b"/>"
    data = plain[:2] + b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + plain[2:] + _saved("JPEG")
    prepared, sent = _sent(data, tmp_path)
    assert NoteCode.GAIN_MAP_LEFT_OUT in _notes(prepared)
    assert _difference(_middles(sent), _PATCHES) < 2


@pytest.mark.parametrize(
    ("format_name", "boxes", "has_one"),
    [
        ("HEIC", [(b"ftyp", b"heic"), (b"meta", b"..urn:com:apple:photo:2020:aux:hdrgainmap.")], True),
        ("AVIF", [(b"ftyp", b"avif"), (b"meta", b"..infe....tmap..")], True),
        ("AVIF", [(b"ftyp", b"avif"), (b"meta", b"..infe....av01.."), (b"mdat", b"tmap")], False),
        ("JXL", [(b"JXL ", b"\r\n\x87\n"), (b"jxlc", b""), (b"jhgm", b"")], True),
        ("JXL", [(b"JXL ", b"\r\n\x87\n"), (b"jxlc", b"jhgm")], False),
        ("PNG", [(b"meta", b"tmap")], False),
    ],
)
def test_gain_maps_are_found_where_formats_have_them(
    format_name: str, boxes: list[tuple[bytes, bytes]], has_one: bool
) -> None:
    data = b"".join(struct.pack(">I4s", 8 + len(body), kind) + body for kind, body in boxes)
    assert has_gain_map(io.BytesIO(data), format_name) is has_one


def test_text_and_other_things_are_no_pictures(tmp_path: Path) -> None:
    for data in (b"P3 is a prime, P7 too", b"qoi", bytes(range(256)), b"\0\0\2" + bytes(40), b"<html><svg></html>"):
        (tmp_path / "picture").write_bytes(data)
        with pytest.raises(InputError) as caught:
            inspect(tmp_path / "picture")
        assert caught.value.code in {Code.NOT_AN_IMAGE, Code.OTHER_KIND_OF_FILE, Code.FORMAT_UNSUPPORTED}, data
