"""Judging what the service sent by its bytes: it is paid for, and kept unless it certainly is no picture."""

from __future__ import annotations

import errno
import hashlib
import os
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.errors import Code, DownloadError, InputError, problem
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.imaging.containers import avif_properties
from imageedit_desktop.imaging.decoding import magic
from imageedit_desktop.imaging.decoding.guarded import guarded
from imageedit_desktop.imaging.decoding.load import load
from imageedit_desktop.imaging.decoding.magic import Kind
from imageedit_desktop.imaging.decoding.opened import Opened, open_picture
from imageedit_desktop.imaging.decoding.reading import open_file
from imageedit_desktop.imaging.first_pictures import webp_picture
from imageedit_desktop.imaging.rendering import pixels

_AT_LEAST_PX = (4096, 4096)
"""A larger JPEG is decoded at a fraction: all of its data is read all the same, in little memory."""

_UNKNOWN = Kind("", ".bin")
_LEAST_BYTES = 24
"""No picture of any format is smaller; a word that happens to be base64 is."""
_MARKUP = {"HTML", "SVG"}
"""What servers and proxies put in the place of a picture; the model makes neither."""
_OF_DISK = {Code.FILE_MISSING, Code.FILE_EMPTY, Code.FILE_IS_FOLDER, Code.FILE_UNREADABLE}
_DAMAGE = {Code.IMAGE_TRUNCATED, Code.IMAGE_DAMAGED}


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectedResult:
    """What a downloaded file is, by its bytes.

    Attributes:
        size: upright, in pixels; None where its header does not tell.
        format: one of those in `magic.READ`, else the name to show; empty where it is unknown.
        suffix: such as ``.jpg``, after the content and not after any name; ``.bin`` where it is not known.
        sha256: of the file, 64 hexadecimal characters.
        size_bytes: of the file.
        checked: decoded here to the last pixel.
        damaged: cut off, or of a format that is read here and does not decode: fetch it again while that can help;
            where it cannot, keep it as it came. Never true together with `checked`.
    """

    size: Size | None
    format: str
    suffix: str
    sha256: str
    size_bytes: int
    checked: bool
    damaged: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judgement:
    size: Size | None = None
    checked: bool = False
    damaged: bool = False


def inspect_result(path: Path, *, decode: bool = True) -> InspectedResult:
    """Judge a downloaded file.

    Args:
        path: the file.
        decode: to its last pixel; otherwise only headers are looked at, and nothing counts as checked.

    Raises:
        DownloadError: OUTPUT_NOT_AN_IMAGE: it is certainly none, but HTML, JSON, text, empty or nothing but zeros.
        OSError: the disk.
    """
    try:
        with open_file(path, path.name) as file:
            return _inspected(path, file, decode=decode)
    except InputError as error:
        if error.code is Code.FILE_EMPTY:
            raise DownloadError(problem(Code.OUTPUT_NOT_AN_IMAGE)) from error
        raise _disk_error(error, path) from error


def know_result(path: Path) -> InspectedResult:
    """What is known of a downloaded file that must not be opened, since a decoder died of it: its bytes.

    Its `InspectedResult.format` stays empty, whatever it is, which keeps everybody from trying again.

    Raises:
        DownloadError, OSError: as `inspect_result`.
    """
    with path.open("rb") as file:
        head = file.read(magic.HEAD_BYTES)
        sha256, size_bytes = _sums(file)
    return InspectedResult(
        size=None,
        format=_UNKNOWN.name,
        suffix=_kind_of(head, magic.format_of(head)).suffix,
        sha256=sha256,
        size_bytes=size_bytes,
        checked=False,
        damaged=False,
    )


def _sums(file: BufferedReader) -> tuple[str, int]:
    size_bytes = file.seek(0, 2)
    file.seek(0)
    return hashlib.file_digest(file, "sha256").hexdigest(), size_bytes


def _inspected(path: Path, file: BufferedReader, *, decode: bool) -> InspectedResult:
    head = file.read(magic.HEAD_BYTES)
    format_name = magic.format_of(head)
    kind = _kind_of(head, format_name)
    judged = _judge(path, decode=decode) if format_name else _Judgement()
    size = judged.size or _told_size(file, format_name, head)
    sha256, size_bytes = _sums(file)
    return InspectedResult(
        size=size,
        format=kind.name,
        suffix=kind.suffix,
        sha256=sha256,
        size_bytes=size_bytes,
        checked=judged.checked,
        damaged=judged.damaged,
    )


def _disk_error(error: InputError, path: Path) -> OSError:
    cause = error.__cause__
    return cause if isinstance(cause, OSError) else OSError(errno.EIO, os.strerror(errno.EIO), str(path))


def _kind_of(head: bytes, format_name: str | None) -> Kind:
    """What a file is by its first bytes; `format_name` is one of those that are read here, or None."""
    read = Kind(format_name, magic.READ[format_name]) if format_name else None
    kind = read or magic.unsupported_kind_of(head) or magic.other_kind_of(head) or _UNKNOWN
    if kind.name in _MARKUP or (kind is _UNKNOWN and (magic.is_text(head) or len(head) < _LEAST_BYTES)):
        raise DownloadError(problem(Code.OUTPUT_NOT_AN_IMAGE))
    return kind


def _judge(path: Path, *, decode: bool) -> _Judgement:
    size = None
    try:
        with open_picture(path, path.name) as opened:
            size = _upright(opened)
            if not decode:
                return _Judgement(size=size, damaged=opened.first.cut)
            load(opened, _AT_LEAST_PX, present_min=0)
            return _Judgement(size=size, checked=opened.is_whole, damaged=not opened.is_whole)
    except InputError as error:
        if error.code in _OF_DISK:
            raise
        return _Judgement(size=size or _said_size(error), damaged=error.code in _DAMAGE)


def _upright(opened: Opened) -> Size:
    with guarded(opened.name):
        stored = geometry.size(*opened.image.size)
        return pixels.turned(stored, pixels.orientation_of(opened.image))


def _said_size(error: InputError) -> Size | None:
    """What a picture that is too large to be decoded says of its size."""
    width, height = error.first.params.get("width"), error.first.params.get("height")
    return geometry.size(width, height) if isinstance(width, int) and isinstance(height, int) else None


def _told_size(file: BufferedReader, format_name: str | None, head: bytes) -> Size | None:
    """The size in a header that no decoder took; None where it is not told, or of another format."""
    try:
        told = webp_picture.told_size(file) if format_name == "WEBP" else None
        told = avif_properties.largest_size(file) if head[4:8] == b"ftyp" else told
    except ValueError:
        return None
    return geometry.size(*told) if told and all(told) else None
