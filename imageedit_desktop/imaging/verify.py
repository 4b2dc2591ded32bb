"""Looking at what the service sent, before it is called a result."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from imageedit_desktop.domain import geometry, limits
from imageedit_desktop.domain.errors import Code, DownloadError, InputError, problem
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.imaging import pixels
from imageedit_desktop.imaging.decode import guarded, load, open_picture, too_large

_SUFFIXES = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp"}

_MAX_PIXELS = 4 * limits.SIDE_MAX_PX**2
"""Four times what can be asked for: room for a service that scales up, far from what could hurt."""

_CODES = {
    Code.FILE_MISSING: Code.OUTPUT_TRUNCATED,
    Code.FILE_EMPTY: Code.OUTPUT_TRUNCATED,
    Code.FILE_UNREADABLE: Code.OUTPUT_TRUNCATED,
    Code.IMAGE_TRUNCATED: Code.OUTPUT_TRUNCATED,
    Code.IMAGE_TOO_LARGE: Code.OUTPUT_TOO_LARGE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """A downloaded picture that is whole.

    Attributes:
        size: upright.
        format: ``JPEG``, ``PNG`` or ``WEBP``.
        suffix: ``.jpg``, ``.png`` or ``.webp``, after the content and not after any name.
        sha256: of the file, 64 hexadecimal characters.
    """

    size: Size
    format: str
    suffix: str
    sha256: str
    size_bytes: int


def verify(path: Path) -> Verified:
    """Decode a downloaded output to its last pixel.

    Raises:
        DownloadError: OUTPUT_NOT_AN_IMAGE, OUTPUT_TRUNCATED, OUTPUT_TOO_LARGE (final: fetching again cannot help).
    """
    return _blaming(path, decode=True)


def glance(path: Path) -> Verified:
    """What a picture's header says, without decoding it.

    Raises:
        DownloadError: as `verify`, as far as a header tells.
    """
    return _blaming(path, decode=False)


def _blaming(path: Path, *, decode: bool) -> Verified:
    try:
        return _verified(path, decode=decode)
    except InputError as error:
        code = _CODES.get(error.code, Code.OUTPUT_NOT_AN_IMAGE)
        raise DownloadError(problem(code), final=code is Code.OUTPUT_TOO_LARGE) from error


def _verified(path: Path, *, decode: bool) -> Verified:
    with open_picture(path, path.name, formats=tuple(_SUFFIXES)) as opened:
        size = geometry.size(*opened.image.size)
        if size.width_px * size.height_px > _MAX_PIXELS:
            raise too_large(path.name, opened.image.size)
        image = load(opened) if decode else opened.image
        with guarded(opened.name):
            opened.handle.seek(0)
            sha256 = hashlib.file_digest(opened.handle, "sha256").hexdigest()
        return Verified(
            size=pixels.turned(size, pixels.orientation_of(image)),
            format=opened.format,
            suffix=_SUFFIXES[opened.format],
            sha256=sha256,
            size_bytes=opened.size_bytes,
        )
