"""Making the file that is sent: upright sRGB, small enough, and nothing in it but the picture."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from imageedit_desktop import durable
from imageedit_desktop.domain.adjustment import IDENTITY, Adjustment
from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.imaging.decoding.guarded import guarded
from imageedit_desktop.imaging.decoding.opened import open_picture
from imageedit_desktop.imaging.inspect import describe
from imageedit_desktop.imaging.plan import Encoding, Plan, fits, plan
from imageedit_desktop.imaging.rendering import adjusted
from imageedit_desktop.imaging.study import Studied, study

_JPEG_QUALITIES = (95, 90, 85, 75, 60, 40)
"""Tried in order until the file fits. At 2048 × 2048 the first does for any photograph, the last for pure noise."""

_SUFFIXES = {"JPEG": ".jpg", "PNG": ".png"}
_CONTENT_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png"}
_NAME_CHARACTERS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What is uploaded for an input, and what is shown of it.

    Attributes:
        original: what it was made from, and how it is adjusted, with all that was done to it.
        path: of the file, which every viewer shows alike: upright sRGB, 8 bits a channel, opaque.
        sha256: of the prepared file, 64 hexadecimal characters.
        content_type: ``image/jpeg`` or ``image/png``.
        filename: to give to the service; says nothing about the user's file.
        size: in pixels, upright.
    """

    original: InputFile
    path: Path
    sha256: str
    content_type: str
    filename: str
    size: Size
    size_bytes: int


def prepare(
    original: Path,
    folder_for: Callable[[str, str], Path],
    name: str | None = None,
    adjustment: Adjustment = IDENTITY,
) -> Prepared:
    """Write the file that is sent for an original; the same original, adjusted alike, makes the same bytes.

    Args:
        original: the user's picture.
        folder_for: says from SHA-256 and suffix (``.jpg`` or ``.png``) which path the file gets.
        name: what to call it in messages; the file's name where it is left out.
        adjustment: what is done to it besides.

    Raises:
        InputError: as `imageedit_desktop.imaging.inspect.inspect`; ADJUSTMENT_UNKNOWN.
        OSError: the prepared file cannot be written.
    """
    if adjustment.unknown:
        raise InputError(problem(Code.ADJUSTMENT_UNKNOWN, name=name or original.name))
    with open_picture(original, name or original.name) as opened:
        studied = study(opened, adjustment)
        described = describe(opened, studied.facts)
        planned = plan(studied.facts)
        with guarded(opened.name):
            data = _bytes_of(studied, planned)
    format_name = studied.facts.format if planned.encoding is Encoding.COPY else planned.encoding.value
    sha256 = hashlib.sha256(data).hexdigest()
    path = folder_for(sha256, _SUFFIXES[format_name])
    _keep(path, data)
    return Prepared(
        original=described,
        path=path,
        sha256=sha256,
        content_type=_CONTENT_TYPES[format_name],
        filename=sha256[:_NAME_CHARACTERS] + _SUFFIXES[format_name],
        size=planned.size,
        size_bytes=len(data),
    )


def _bytes_of(studied: Studied, planned: Plan) -> bytes:
    if planned.encoding is Encoding.COPY and studied.copy is not None:
        return studied.copy
    facts = studied.facts
    rendered = adjusted.render(studied.decoded, facts.adjustment, planned.size)
    return _png(rendered) if planned.encoding is Encoding.PNG else _jpeg(rendered)


def _png(rendered: Image.Image) -> bytes:
    buffer = io.BytesIO()
    rendered.save(buffer, "PNG")
    return buffer.getvalue()


def _jpeg(rendered: Image.Image) -> bytes:
    """At the best quality that fits, colour in full resolution."""
    data = b""
    for quality in _JPEG_QUALITIES:
        buffer = io.BytesIO()
        rendered.save(buffer, "JPEG", quality=quality, subsampling="4:4:4")
        data = buffer.getvalue()
        if fits(len(data)):
            break
    return data


def _keep(path: Path, data: bytes) -> None:
    # On Windows a file that is being uploaded cannot be replaced; named by its hash, it need not be.
    if not path.is_file() or path.read_bytes() != data:
        durable.write_file(path, data)
