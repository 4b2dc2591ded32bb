"""The record of how a picture was made, in the file itself, beside compressed pixels that stay as they are.

It is an XMP packet, which every common program for photographs reads and keeps. Whatever is added can be taken out
again to the last byte; where it could not, or where a signature would break, the file stays as it came.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from imageedit_desktop.domain.limits import OUTPUT_MAX_BYTES
from imageedit_desktop.imaging.decoding import magic
from imageedit_desktop.imaging.record import xmp, xmp_jpeg, xmp_png, xmp_webp


class _Container(Protocol):
    """What the modules for the formats have in common."""

    def is_sealed(self, data: bytes) -> bool: ...
    def read(self, data: bytes) -> bytes | None: ...
    def write(self, data: bytes, packet: bytes | None) -> bytes: ...


_CONTAINERS: dict[str, _Container] = {"JPEG": xmp_jpeg, "PNG": xmp_png, "WEBP": xmp_webp}


def with_record(data: bytes, record: str, *, prompt: str, tool: str) -> bytes:
    """The file with a record in it; the same bytes where that cannot be.

    Args:
        data: a JPEG, PNG or WebP.
        record: text in ASCII.
        prompt: what the picture was made from, for other programs to show.
        tool: name and version of this program, likewise.
    """
    try:
        container = _container(data)
        if container.is_sealed(data):
            return data
        packet = xmp.add(container.read(data), record, prompt=prompt, tool=tool)
        made = container.write(data, packet)
    except ValueError:
        return data
    return made if without_record(made) == data else data


def without_record(data: bytes) -> bytes:
    """The file as it was before `with_record`."""
    try:
        container = _container(data)
        packet = container.read(data)
        bare = None if packet is None else xmp.remove(packet)
        return data if bare == packet else container.write(data, bare)
    except ValueError:
        return data


def record_of(path: Path) -> str | None:
    """The record in a file; None where there is none, or no such file.

    Raises:
        OSError: the file is there and cannot be read.
    """
    try:
        with path.open("rb") as file:
            data = file.read(OUTPUT_MAX_BYTES + 1)
        packet = _container(data).read(data)
    except (FileNotFoundError, ValueError):
        return None
    return None if packet is None else xmp.record_in(packet)


def _container(data: bytes) -> _Container:
    kind = magic.format_of(data[: magic.HEAD_BYTES]) or ""
    if kind not in _CONTAINERS:
        raise ValueError("no place for a record")
    return _CONTAINERS[kind]
