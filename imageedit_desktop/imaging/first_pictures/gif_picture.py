"""The first picture of a GIF (GIF89a, https://www.w3.org/Graphics/GIF/spec-gif89a.txt), and how many there are."""

from __future__ import annotations

from typing import BinaryIO

from imageedit_desktop.imaging.containers.spliced import Piece, spliced
from imageedit_desktop.imaging.containers.too_many_parts import TooManyPartsError
from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture

_HEAD_BYTES = 13
_IMAGE, _EXTENSION, _TRAILER = b",", b"!", b";"
_CONTROL = b"\xf9"
_CONTROL_BYTES = 8
_COMMENTS = {b"\xfe", b"\x01"}
_PARTS_MAX = 1_000_000
"""Blocks and pieces of blocks that are looked at, some seconds; a film of 200 MB has less."""


def first_picture(file: BinaryIO) -> FirstPicture:
    """The first frame of an open GIF, on its canvas.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    return _Blocks(file).first_picture()


class _Blocks:
    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._parts = 0
        self._control = range(0)
        self._image_at: int | None = None
        self._image_end: int | None = None
        self._frames = 0
        self._metadata = False

    def first_picture(self) -> FirstPicture:
        self._file.seek(0)
        head = self._file.read(_HEAD_BYTES)
        self._file.seek(_HEAD_BYTES + _table_bytes(head[10:11]))
        start = self._file.tell()
        while self._count() and self._block():
            pass
        if self._parts >= _PARTS_MAX and self._image_end is None:
            raise TooManyPartsError
        size = self._file.seek(0, 2)
        image = range(self._image_at or size, self._image_end or size)
        pieces: list[Piece] = [range(min(start, size)), self._control, image, _TRAILER]
        return FirstPicture(
            file=spliced(self._file, pieces),
            frames=max(1, self._frames),
            metadata=self._metadata,
            cut=self._image_end is None,
        )

    def _block(self) -> bool:
        """Pass over one block; False at the end."""
        file = self._file
        start = file.tell()
        kind = file.read(1)
        if kind == _EXTENSION:
            label = file.read(1)
            whole = self._skip_data()
            if label == _CONTROL and self._image_at is None and file.tell() - start == _CONTROL_BYTES:
                self._control = range(start, file.tell())
            self._metadata |= label in _COMMENTS
            return whole
        if kind == _IMAGE:
            self._image_at = self._image_at or start
            file.seek(_table_bytes(file.read(9)[8:]) + 1, 1)
            whole = self._skip_data()
            if whole:
                self._image_end = self._image_end or file.tell()
                self._frames += 1
            return whole
        return kind not in {b"", _TRAILER}

    def _skip_data(self) -> bool:
        """Pass over the pieces of a block; False where the file, or our patience, ends before."""
        file = self._file
        while length := file.read(1):
            if length == b"\0":
                return True
            if not self._count():
                return False
            file.seek(length[0], 1)
        return False

    def _count(self) -> bool:
        self._parts += 1
        return self._parts < _PARTS_MAX


def _table_bytes(flags: bytes) -> int:
    """Length of a colour table that the flags announce."""
    return 3 << ((flags[0] & 7) + 1) if flags and flags[0] & 0x80 else 0
