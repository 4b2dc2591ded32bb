"""Files that exist only within the program they are dragged from.

Windows has a list of them, as a ``FILEGROUPDESCRIPTORW``, and the content of each by its number. Mail programs,
archives, telephones and browsers hand files over like this.
See https://learn.microsoft.com/windows/win32/api/shlobj_core/ns-shlobj_core-filedescriptorw.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

CONTENTS = 'application/x-qt-windows-mime;value="FileContents"'
DESCRIPTOR = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
"""As Qt calls them."""

_COUNT = struct.Struct("<I")
_ENTRY = struct.Struct("<I16s8s8sI24sII520s")
"""flags, class, size and place of an icon, attributes, three times, length (high, low), name in UTF-16."""

_HAS_ATTRIBUTES, _HAS_SIZE = 0x4, 0x40
_FOLDER = 0x10

_FILES_MAX = 100
_TOGETHER_MAX_BYTES = 400_000_000
"""All of it is copied while the other program waits for the end of the drop."""


def promised_files(mime: QMimeData) -> Iterator[tuple[str, bytes]]:
    """Each file's name and content, which is empty where it was not handed over."""
    room = _TOGETHER_MAX_BYTES
    for index, (name, size_bytes) in enumerate(_listed(bytes(mime.data(DESCRIPTOR).data()))):
        if name and index < _FILES_MAX and size_bytes <= room:
            content = _content(mime, index)
            room -= len(content)
            yield name, content
        elif name:
            yield name, b""


def _listed(descriptor: bytes) -> Iterator[tuple[str, int]]:
    """Names and sizes; the name of a folder is empty, since its files follow by themselves."""
    if len(descriptor) < _COUNT.size:
        return
    (count,) = _COUNT.unpack_from(descriptor)
    there = (len(descriptor) - _COUNT.size) // _ENTRY.size
    for number in range(min(count, there)):
        entry = _ENTRY.unpack_from(descriptor, _COUNT.size + number * _ENTRY.size)
        flags, attributes, high, low, name = entry[0], entry[4], entry[6], entry[7], entry[8]
        is_folder = bool(flags & _HAS_ATTRIBUTES and attributes & _FOLDER)
        size_bytes = (high << 32) + low if flags & _HAS_SIZE else 0
        yield "" if is_folder else _last_part(name), size_bytes


def _last_part(name: bytes) -> str:
    """Of a file within a folder the name tells the folder too."""
    text = name.decode("utf-16-le", errors="replace").partition("\0")[0]
    return text.replace("/", "\\").rpartition("\\")[2]


def _content(mime: QMimeData, index: int) -> bytes:
    """By ``;index=2`` Qt asks for the content of the third file; the first one is under the plain name too."""
    content = bytes(mime.data(f"{CONTENTS};index={index}").data())
    return content or (bytes(mime.data(CONTENTS).data()) if index == 0 else b"")
