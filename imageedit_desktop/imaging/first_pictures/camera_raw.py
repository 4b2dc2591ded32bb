"""TIFFs that are a camera's raw file: their picture is what a sensor saw, and a small preview stands first.

Raw is what says so by the meaning of its numbers, in whichever directory (TIFF/EP, ISO 12234-2; DNG 1.7.1.0), and a
preview with the maker's notes or a version of DNG. That a page is called a smaller one makes nothing raw.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from imageedit_desktop.imaging.containers import tiff_directory
from imageedit_desktop.imaging.containers.tiff_directory import ByteLayout, Entry

_SUBFILE_TYPE, _PHOTOMETRIC, _SUB_DIRECTORIES, _EXIF, _MAKER_NOTE, _DNG_VERSION = 254, 262, 330, 34665, 37500, 50706
_IS_SMALLER = 1
"""Bit 0 of NewSubfileType: a smaller copy of another picture of the file."""
_RAW = {32803, 34892}
"""Values of PhotometricInterpretation: of a colour filter array, and linear."""
_PHASE_ONE = re.compile(rb"IIII.waR|MMMMRaw.", re.DOTALL)
"""What Phase One writes behind the head of a TIFF."""
_HEAD_BYTES = 8

_DIRECTORIES_MAX = 16
"""Raw files have a handful."""

_Directory = dict[int, Entry]


def kind_of(file: BinaryIO, layout: ByteLayout, start: int) -> str:
    """What to call a raw file, or a TIFF whose own picture stands behind a preview; empty for others.

    Args:
        file: a TIFF.
        layout: its own.
        start: where its first directory is.
    """
    file.seek(_HEAD_BYTES)
    if _PHASE_ONE.match(file.read(_HEAD_BYTES)):
        return "Phase One raw (IIQ)"
    first = _read(file, layout, start)
    is_preview = _number(file, layout, first, _SUBFILE_TYPE) & _IS_SMALLER
    below = [_read(file, layout, at) for at in _places(file, layout, first)]
    pages = [first, *below, *_following(file, layout, start)]
    is_raw = any(_number(file, layout, page, _PHOTOMETRIC) in _RAW for page in pages)
    if _DNG_VERSION in first and (is_raw or is_preview):
        return "DNG"
    if is_raw or (is_preview and _has_maker_note(file, layout, first)):
        return "camera raw"
    is_larger_below = any(page and not _number(file, layout, page, _SUBFILE_TYPE) & _IS_SMALLER for page in below)
    return "TIFF with its picture behind a preview" if is_preview and is_larger_below else ""


def _read(file: BinaryIO, layout: ByteLayout, at: int) -> _Directory:
    return {entry.tag: entry for entry in tiff_directory.directory(file, layout, at)[0]}


def _following(file: BinaryIO, layout: ByteLayout, start: int) -> Iterator[_Directory]:
    at = tiff_directory.next_after(file, layout, start)
    for _ in range(_DIRECTORIES_MAX):
        if not at:
            return
        yield _read(file, layout, at)
        at = tiff_directory.next_after(file, layout, at)


def _has_maker_note(file: BinaryIO, layout: ByteLayout, first: _Directory) -> bool:
    at = _number(file, layout, first, _EXIF)
    return bool(at) and _MAKER_NOTE in _read(file, layout, at)


def _places(file: BinaryIO, layout: ByteLayout, first: _Directory) -> tuple[int, ...]:
    told = first.get(_SUB_DIRECTORIES)
    return tiff_directory.numbers(file, layout, told) if told and told.count <= _DIRECTORIES_MAX else ()


def _number(file: BinaryIO, layout: ByteLayout, directory: _Directory, tag: int) -> int:
    told = directory.get(tag)
    found = tiff_directory.numbers(file, layout, told) if told and told.count == 1 else ()
    return found[0] if found else 0
