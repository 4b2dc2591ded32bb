"""Reading a prepared file as whoever receives it could, and holding the original beside it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from PIL import Image, JpegImagePlugin

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.sent_file import SHOWN_MAX_PX, Beside, LeftOut, SentFile
from imageedit_desktop.imaging.containers import jpeg_segments, png_chunks, riff_chunks
from imageedit_desktop.imaging.decoding import magic
from imageedit_desktop.imaging.decoding.guarded import guarded
from imageedit_desktop.imaging.decoding.opened import open_picture
from imageedit_desktop.imaging.rendering import adjusted
from imageedit_desktop.imaging.rendering.decoded import decode
from imageedit_desktop.imaging.study import enough_of

_COPIERS = {"JPEG": jpeg_segments.without_metadata, "PNG": png_chunks.without_metadata}

_MAKE, _MODEL, _TIME, _ARTIST, _COPYRIGHT = 0x010F, 0x0110, 0x0132, 0x013B, 0x8298
_EXIF_PART, _GPS_PART, _TIME_TAKEN = 0x8769, 0x8825, 0x9003
_LATITUDE, _LONGITUDE = 2, 4
"""Tags of Exif 3.0 (CIPA DC-008), tables 3 to 15."""

_QUICK = 1
"""Compression of what is only looked at and deleted again."""


def examine(original: Path, picture: InputFile, sent: Path) -> SentFile:
    """Read what leaves, and say what it is by its own bytes.

    Args:
        original: the user's file.
        picture: what is known of it.
        sent: the prepared file.

    Raises:
        OSError: one of them cannot be read.
        InputError: what is sent cannot be understood.
    """
    data = sent.read_bytes()
    with guarded(picture.name), Image.open(io.BytesIO(data), formats=tuple(_COPIERS)) as image:
        kind = str(image.format)
        quality = _quality(image)
        size = geometry.size(*image.size)
    with original.open("rb") as file:
        return SentFile(
            original=picture,
            path=sent,
            format=kind,
            size=size,
            size_bytes=len(data),
            quality=quality,
            is_encoded_anew=not (_format_of(file) == kind and _COPIERS[kind](file) == data),
            left_out=tuple(_said(file)),
            has_more=_COPIERS[kind](io.BytesIO(data)) != data,
        )


def hold_beside(original: Path, sent: SentFile, folder: Path) -> Beside:
    """Write the original as it was before it was encoded for sending, and say how much that changed it.

    Takes a second for each 5 million pixels.

    Args:
        original: the user's file.
        sent: what is sent of it.
        folder: where to put it; what was written for another picture is deleted.

    Raises:
        InputError: as `imageedit_desktop.imaging.inspect.inspect`.
        OSError: a file cannot be read or written.
    """
    from imageedit_desktop.imaging.comparing.similarity import similarity  # needs NumPy

    for file in folder.glob("*-*.png"):
        file.unlink(missing_ok=True)
    with Image.open(sent.path, formats=tuple(_COPIERS)) as opened:
        leaving = opened.convert("RGB")
    same = _before_encoding(original, sent.original, sent.size)
    same_size = _written(same, folder / f"{sent.path.stem}-same.png")
    is_same = same.convert("RGB").tobytes() == leaving.tobytes()
    after_encoding = 1.0 if is_same else _below_one(similarity(same, leaving))
    del same
    if not sent.is_shrunk:
        return Beside(same_size=same_size, after_encoding=after_encoding)
    own_px = geometry.fit_within(sent.original.adjusted_size, geometry.size(SHOWN_MAX_PX, SHOWN_MAX_PX))
    own = _before_encoding(original, sent.original, own_px)
    enlarged = leaving.resize(own.size, Image.Resampling.BICUBIC)
    return Beside(
        same_size=same_size,
        own_size=_written(own, folder / f"{sent.path.stem}-own.png"),
        after_encoding=after_encoding,
        after_shrinking=_below_one(similarity(own, enlarged)),
    )


def _before_encoding(original: Path, picture: InputFile, target: Size) -> Image.Image:
    """The very pixels that `imageedit_desktop.imaging.prepare` encodes; more of them where those are wanted."""
    with open_picture(original, original.name) as opened:
        enough = enough_of(opened, picture.adjustment, target)
        decoded = decode(opened, (enough.width_px, enough.height_px))
        with guarded(opened.name):
            return adjusted.render(decoded, picture.adjustment, target)


def _below_one(similarity: float) -> float:
    """Pictures that differ are not told as the same, however little it is; colours alone may, at one luminance."""
    return min(similarity, 0.9999)


def _written(image: Image.Image, path: Path) -> Path:
    image.save(path, "PNG", compress_level=_QUICK)
    return path


def _quality(image: Image.Image) -> int | None:
    """By the first table, which libjpeg makes of that of T.81, K.1, for each quality in one way."""
    if not isinstance(image, JpegImagePlugin.JpegImageFile):
        return None
    table = list(image.quantization[min(image.quantization)])
    return next((quality for quality in range(100, 0, -1) if table == _table_of(quality)), None)


def _table_of(quality: int) -> list[int]:
    """As libjpeg's ``jpeg_quality_scaling`` and ``jpeg_add_quant_table`` make it, row by row."""
    percent = 5000 // quality if quality < 50 else 200 - 2 * quality
    return [min(255, max(1, (value * percent + 50) // 100)) for value in _LUMINANCE]


_LUMINANCE = (
    *(16, 11, 10, 16, 24, 40, 51, 61),
    *(12, 12, 14, 19, 26, 58, 60, 55),
    *(14, 13, 16, 24, 40, 57, 69, 56),
    *(14, 17, 22, 29, 51, 87, 80, 62),
    *(18, 22, 37, 56, 68, 109, 103, 77),
    *(24, 35, 55, 64, 81, 104, 113, 92),
    *(49, 64, 78, 87, 103, 121, 120, 101),
    *(72, 92, 95, 98, 112, 100, 103, 99),
)
"""ITU-T T.81, table K.1."""


def _format_of(file: BinaryIO) -> str | None:
    file.seek(0)
    return magic.format_of(file.read(magic.HEAD_BYTES))


def _said(file: BinaryIO) -> Iterator[LeftOut]:
    """What the Exif data of a file says; nothing where there is none, or none that is understood."""
    try:
        exif = Image.Exif()
        exif.load(_exif_of(file))
        place, taken = exif.get_ifd(_GPS_PART), exif.get_ifd(_EXIF_PART)
        if _LATITUDE in place and _LONGITUDE in place:
            yield LeftOut.PLACE
        if exif.get(_TIME) or taken.get(_TIME_TAKEN):
            yield LeftOut.TIME
        if exif.get(_MAKE) or exif.get(_MODEL):
            yield LeftOut.CAMERA
        if exif.get(_ARTIST) or exif.get(_COPYRIGHT):
            yield LeftOut.AUTHOR
    except Exception:  # noqa: BLE001 - what strangers write there makes parsers raise anything
        return


def _exif_of(file: BinaryIO) -> bytes:
    kind = _format_of(file)
    if kind == "JPEG":
        return _exif_of_jpeg(file)
    if kind == "PNG":
        return png_chunks.before_pixels(file).get(b"eXIf", b"")
    if kind == "WEBP":
        found = (chunk for chunk in riff_chunks.chunks(file) if chunk.name == b"EXIF")
        return next((riff_chunks.content(file, chunk) for chunk in found), b"")
    return b""


def _exif_of_jpeg(file: BinaryIO) -> bytes:
    for segment in jpeg_segments.segments(file, through_scans=False):
        if segment.marker == jpeg_segments.SOS:
            break
        if segment.marker == jpeg_segments.APP1:
            content = jpeg_segments.content(file, segment)
            if content.startswith(b"Exif\0\0"):
                return content
    return b""
