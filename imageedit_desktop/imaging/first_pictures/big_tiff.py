"""The first directory of a BigTIFF, written as that of an ordinary TIFF behind the same pixels.

Pillow knows a BigTIFF by its third byte, which is zero in one that is big-endian, and looks for its directory in
the wrong place (https://github.com/python-pillow/Pillow/blob/13.0.0/src/PIL/TiffImagePlugin.py, ``_bigtiff``).
"""

from __future__ import annotations

from typing import BinaryIO

from imageedit_desktop.imaging.containers import tiff_directory
from imageedit_desktop.imaging.containers.spliced import Piece
from imageedit_desktop.imaging.containers.tiff_directory import IFD8, LONG8, SLONG8, ByteLayout, Entry, Value
from imageedit_desktop.imaging.containers.too_many_parts import TooManyPartsError

_COMPRESSION = 259
_NOT_COMPRESSED = 1
_COMPRESSED_MAX_BYTES = 64_000_000
"""Of a file that is compressed libtiff gets all bytes at once: it would not find this directory in the file."""
_VALUES_MAX_BYTES = 1 << 25
"""A profile of the longest, and the places of the most strips, fit twice."""

_EXIF, _INTEROPERABILITY = 34665, 40965
_NESTED = {_EXIF, _INTEROPERABILITY}
"""Tags whose value is the place of another directory, of those that tell something of colours."""
_NESTED_DEPTH = 2
_NESTED_MAX_BYTES = 64
"""A longer value in such a directory tells nothing of colours."""
_HEAD_BYTES = 8


def as_ordinary(file: BinaryIO, layout: ByteLayout, entries: list[Entry], size: int) -> list[Piece]:
    """The file with another head, and behind it a directory of these entries alone.

    Args:
        file: a BigTIFF.
        layout: its own.
        entries: of its first directory.
        size: of the file.

    Raises:
        TooManyPartsError: it is too long to be read like this, or was made to be slow.
    """
    compression = next((entry for entry in entries if entry.tag == _COMPRESSION), None)
    is_compressed = tiff_directory.numbers(file, layout, compression) not in {(), (_NOT_COMPRESSED,)}
    if is_compressed and size > _COMPRESSED_MAX_BYTES:
        raise TooManyPartsError
    nested, directory = _written(file, layout, entries, size + size % 2, _NESTED_DEPTH)
    start = tiff_directory.longs((size + size % 2 + len(nested),), layout.order).data
    head = (b"II*\0" if layout.order == "<" else b"MM\0*") + start
    return [head, range(_HEAD_BYTES, size), bytes(size % 2), nested + directory]


def _written(
    file: BinaryIO, layout: ByteLayout, entries: list[Entry], start: int, depth: int
) -> tuple[bytes, bytes]:
    """The directories that this one points to, which begin there, and the directory itself behind them."""
    if sum(entry.size_bytes for entry in entries) > _VALUES_MAX_BYTES:
        raise TooManyPartsError
    nested, values = b"", {}
    for entry in entries:
        if entry.tag not in _NESTED:
            values[entry.tag] = _value(file, layout, entry)
        elif depth and (found := tiff_directory.numbers(file, layout, entry)):
            inner = [
                e for e in tiff_directory.directory(file, layout, found[0])[0] if e.size_bytes <= _NESTED_MAX_BYTES
            ]
            below, directory = _written(file, layout, inner, start + len(nested), depth - 1)
            values[entry.tag] = tiff_directory.longs((start + len(nested) + len(below),), layout.order)
            nested += below + directory
    kept = {tag: value for tag, value in values.items() if value.data}
    return nested, tiff_directory.written(kept, start + len(nested), layout.order)


def _value(file: BinaryIO, layout: ByteLayout, entry: Entry) -> Value:
    """The value of an entry, its longest numbers in four bytes each; none where its type is not known."""
    if entry.kind in {LONG8, IFD8}:
        return tiff_directory.longs(tiff_directory.numbers(file, layout, entry), layout.order)
    if entry.kind == SLONG8 or not entry.size_bytes:
        return Value(entry.kind, b"")
    return Value(entry.kind, tiff_directory.content(file, layout, entry))
