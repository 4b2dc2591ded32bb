"""Standard input, output and error that cannot stop the work: whoever is at their other end may be gone.

A reader that closed its pipe (``| head -1``), a full disk (``>/dev/full``) or a stream that was closed from the
start (``2>&-``) loses what the program says, and nothing else.
"""

from __future__ import annotations

import io
import os
import select
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


def secure() -> None:
    """Make the three streams of this process safe to use; call it before anything is opened or printed."""
    _open_the_closed()
    sys.stdin = sys.stdin or open(0, encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115
    sys.stdout = _lenient(sys.stdout, 1)
    sys.stderr = _lenient(sys.stderr, 2)


def _open_the_closed() -> None:
    """Put the null device where a descriptor is closed: else the next file gets its number, and its text."""
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            opened = os.open(os.devnull, os.O_RDWR)  # the lowest number that is free: this one
            os.set_inheritable(opened, True)  # the programs that we start are to have it as well


def _lenient(stream: TextIO | None, descriptor: int) -> TextIO:
    """The same stream, in the same encoding, over a `_Outlet`; characters that the encoding lacks are escaped."""
    encoding, by_line = "utf-8", False
    raw: io.RawIOBase = io.FileIO(descriptor, "w", closefd=False)
    if isinstance(stream, io.TextIOWrapper):
        encoding, by_line = stream.encoding, stream.line_buffering or stream.write_through
        raw = getattr(stream.buffer, "raw", raw)  # on Windows not a file, but a console
    outlet = io.BufferedWriter(_Outlet(raw))
    return io.TextIOWrapper(outlet, encoding=encoding, errors="backslashreplace", line_buffering=by_line)


class _Outlet(io.RawIOBase):
    """Hands on what can be handed on, and drops the rest."""

    def __init__(self, raw: io.RawIOBase) -> None:
        self._raw = raw

    def writable(self) -> bool:
        """It is an end to write to."""
        return True

    def fileno(self) -> int:
        """The descriptor of the stream."""
        return self._raw.fileno()

    def isatty(self) -> bool:
        """Whether a person may be watching."""
        return self._raw.isatty()

    def write(self, data: ReadableBuffer) -> int:
        """Write; what nobody takes counts as written."""
        with suppress(OSError):
            written = self._raw.write(data)
            while written is None:  # the other end is not blocking, and full
                select.select([], [self._raw], [])
                written = self._raw.write(data)
            return written
        return memoryview(data).nbytes
