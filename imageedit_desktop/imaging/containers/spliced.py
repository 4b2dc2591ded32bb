"""A file made of pieces of another: what a decoder is shown in place of a stranger's container."""

from __future__ import annotations

import io
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

Piece = bytes | range
"""Bytes as they are, or where they stand in the file."""

_BUFFER_BYTES = 1 << 16


def spliced(file: BinaryIO, pieces: Iterable[Piece]) -> io.BufferedReader:
    """The pieces one after the other; they are read from the file when they are wanted, never all at once.

    It reads through the file's one position, so that the file must not be read by others in between without a seek.
    """
    return io.BufferedReader(_Spliced(file, _joined(pieces)), _BUFFER_BYTES)


def _joined(pieces: Iterable[Piece]) -> list[Piece]:
    """Without empty pieces; neighbours made one."""
    joined: list[Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else b""
        if isinstance(last, range) and isinstance(piece, range) and last.stop == piece.start:
            joined[-1] = range(last.start, piece.stop)
        elif len(piece):
            joined.append(piece)
    return joined


class _Spliced(io.RawIOBase):
    def __init__(self, file: BinaryIO, pieces: list[Piece]) -> None:
        super().__init__()
        self._file = file
        self._pieces = pieces
        self._starts = [0, *accumulate(len(piece) for piece in pieces)]
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._starts[-1]}[whence]
        self._at = max(0, base + offset)
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        number = bisect_right(self._starts, self._at) - 1
        if number >= len(self._pieces):
            return 0
        data = self._read(self._pieces[number], self._at - self._starts[number], len(view))
        view[: len(data)] = data
        self._at += len(data)
        return len(data)

    def _read(self, piece: Piece, skip: int, length: int) -> bytes:
        if isinstance(piece, bytes):
            return piece[skip : skip + length]
        wanted = piece[skip : skip + length]
        self._file.seek(wanted.start)
        return self._file.read(len(wanted))
