"""What a file says of the colours of its numbers, wherever and however it says it: always answered as a profile.

An embedded profile goes before everything else, except in PNG where a code does (PNG-3, 4.3). What a camera writes
into EXIF goes last: it is all that the DCF option file has (DCF 2.0, 5.3: Adobe RGB).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from contextlib import suppress

from PIL import Image, TiffImagePlugin

from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.imaging.codecs import qoi_picture
from imageedit_desktop.imaging.containers import avif_properties, bmp_header, png_chunks
from imageedit_desktop.imaging.decoding.opened import Opened
from imageedit_desktop.imaging.rendering import profiles

_EXIF_IFD, _INTEROP_IFD = 0x8769, 0xA005
_COLOR_SPACE, _INTEROP_INDEX = 0xA001, 1
_SRGB, _ADOBE_RGB = 1, 2
"""EXIF 2.32, ColorSpace; 2 is not in it, but cameras write it."""

_UNSPECIFIED = (2, 2)
"""H.273: anything."""
_LINEAR = (1, 8)
"""H.273: BT.709's primaries, and light."""
_SILENT = (*_UNSPECIFIED, 0, 1)

_PARTS = 100_000
"""PNG writes chromaticities and exponents in these."""
_GAMMA_RANGE = (10_000, 500_000)
"""Exponents outside of 0.2 to 10 are mistakes."""
_SRGB_GAMMA = range(45_000, 46_000)
"""1/2.2, by which writers mean sRGB's curve (PNG-3, table 11)."""


def profile_of(opened: Opened) -> bytes | None:
    """The ICC profile that says what the numbers mean; None for sRGB, which is what a silent file means.

    To be asked of a TIFF before, of everything else after it was decoded: there EXIF may stand behind the pixels.

    Raises:
        InputError: COLOURS_UNSUPPORTED (``name``, ``space``), for what cannot be converted truly.
    """
    found = _READERS.get(opened.format, _embedded)(opened)
    return None if found is _IS_SRGB else found or _said_by_exif(opened.image)


_IS_SRGB = b"sRGB"
"""In place of a profile: the file says so, and nothing else counts."""


def _embedded(opened: Opened) -> bytes | None:
    found = opened.image.info.get("icc_profile")
    return found if isinstance(found, bytes) else None


def _in_png(opened: Opened) -> bytes | None:
    chunks = png_chunks.before_pixels(opened.first.file)
    primaries, transfer, _, is_full = (*chunks.get(b"cICP", b""), *_SILENT)[:4]
    if (primaries, transfer) != _UNSPECIFIED:
        if not is_full:
            raise InputError(problem(Code.COLOURS_UNSUPPORTED, name=opened.name, space="video range"))
        return _coded(opened, primaries, transfer)
    if (profile := _embedded(opened)) is not None:
        return profile
    if b"sRGB" in chunks:
        return _IS_SRGB
    return _measured(chunks, is_grey=png_chunks.is_grey(opened.head))


def _in_avif(opened: Opened) -> bytes | None:
    if (found := _embedded(opened)) is not None:
        return found
    code_points = avif_properties_of(opened).code_points
    return None if code_points is None else _coded(opened, *code_points)


def avif_properties_of(opened: Opened) -> avif_properties.AvifProperties:
    """What an AVIF's boxes say; nothing where they are damaged, though the decoder did not mind."""
    with suppress(ValueError, IndexError):
        return avif_properties.read(opened.first.file, opened.image.size)
    return avif_properties.AvifProperties()


def _in_heic(opened: Opened) -> bytes | None:
    """As libheif tells it; an embedded profile goes before the code points."""
    found = _embedded(opened)
    told = opened.image.info.get("nclx_profile")
    if found is not None or not isinstance(told, dict):
        return found
    code_points = int(told.get("color_primaries", 2)), int(told.get("transfer_characteristics", 2))
    return None if code_points == _UNSPECIFIED else _coded(opened, *code_points)


def _in_qoi(opened: Opened) -> bytes | None:
    return _coded(opened, *_LINEAR) if qoi_picture.is_linear(opened.first.file) else None


def _in_bmp(opened: Opened) -> bytes | None:
    with suppress(struct.error):
        return bmp_header.read(opened.first.file).profile
    return None


_READERS: Mapping[str, Callable[[Opened], bytes | None]] = {
    "PNG": _in_png,
    "AVIF": _in_avif,
    "BMP": _in_bmp,
    "HEIC": _in_heic,
    "QOI": _in_qoi,
}


def _coded(opened: Opened, primaries: int, transfer: int) -> bytes | None:
    made = profiles.of_code_points(primaries, transfer)
    if made is None:
        space = profiles.HDR_CURVES.get(transfer) or f"H.273 {primaries}/{transfer}"
        raise InputError(problem(Code.COLOURS_UNSUPPORTED, name=opened.name, space=space))
    return made


def _measured(chunks: Mapping[bytes, bytes], *, is_grey: bool) -> bytes | None:
    """By gAMA and cHRM; either may be missing."""
    curve = _curve(chunks.get(b"gAMA", b""))
    primaries = None if is_grey else _primaries(chunks.get(b"cHRM", b""))
    if curve is None and primaries is None:
        return None
    if is_grey:
        return profiles.grey("gAMA", curve or profiles.SRGB_CURVE)
    return profiles.rgb("cHRM, gAMA", primaries or profiles.BT_709, curve or profiles.SRGB_CURVE)


def _curve(gama: bytes) -> profiles.Curve | None:
    parts = int.from_bytes(gama[:4], "big")
    if parts in _SRGB_GAMMA:
        return profiles.SRGB_CURVE
    low, high = _GAMMA_RANGE
    return profiles.Curve(_PARTS / parts) if low <= parts <= high else None


def _primaries(chrm: bytes) -> profiles.Primaries | None:
    if len(chrm) < 32:
        return None
    x_w, y_w, x_r, y_r, x_g, y_g, x_b, y_b = (part / _PARTS for part in struct.unpack(">8I", chrm[:32]))
    area = (x_g - x_r) * (y_b - y_r) - (x_b - x_r) * (y_g - y_r)
    if min(y_w, y_r, y_g, y_b) <= 0 or max(x_w, x_r, x_g, x_b, y_w, y_r, y_g, y_b) > 1 or abs(area) < 0.01:
        return None
    return profiles.Primaries((x_r, y_r), (x_g, y_g), (x_b, y_b), (x_w, y_w))


def _exif_of(image: Image.Image) -> Image.Exif:
    """As it stands in the file; asking Pillow would decode a PNG, and hide it where that fails."""
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        return image.getexif()
    exif = Image.Exif()
    exif.load(image.info.get("exif", b""))
    return exif


def _said_by_exif(image: Image.Image) -> bytes | None:
    try:
        exif = _exif_of(image)
        space = exif.get_ifd(_EXIF_IFD).get(_COLOR_SPACE)
        index = str(exif.get_ifd(_INTEROP_IFD).get(_INTEROP_INDEX, "")).strip("\0 ")
    except Exception:  # noqa: BLE001 - the parser promises nothing about damaged metadata
        return None
    is_adobe_rgb = space == _ADOBE_RGB or (index == "R03" and space != _SRGB)
    return profiles.adobe_rgb() if is_adobe_rgb else None
