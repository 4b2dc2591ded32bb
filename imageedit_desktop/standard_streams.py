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
    for descriptor in range(3):
        _open_where_closed(descriptor)
    sys.stdin = sys.stdin or io.TextIOWrapper(io.BufferedReader(_null("r")), encoding="utf-8")
    sys.stdout = _lenient(sys.stdout)
    sys.stderr = _lenient(sys.stderr)


def _open_where_closed(descriptor: int) -> None:
    """Put the null device there, for the programs that we start too: else the next file gets this number."""
    try:
        os.fstat(descriptor)
    except OSError:
        with suppress(OSError):  # a windowed program on Windows has no descriptors to give
            opened = os.open(os.devnull, os.O_RDWR)
            if opened != descriptor:
                os.dup2(opened, descriptor)
                os.close(opened)
            os.set_inheritable(descriptor, True)


def _lenient(stream: TextIO | None) -> TextIO:
    """The same stream over a `_Outlet`; characters that its encoding lacks are escaped."""
    if not isinstance(stream, io.TextIOWrapper):
        stream = io.TextIOWrapper(io.BufferedWriter(_null("w")), encoding="utf-8")
    raw = stream.buffer if isinstance(stream.buffer, io.RawIOBase) else stream.buffer.raw
    return io.TextIOWrapper(
        io.BufferedWriter(_Outlet(raw, stream)),
        encoding=_encoding(stream),
        errors="backslashreplace",
        line_buffering=stream.line_buffering or stream.write_through,
    )


def _encoding(stream: TextIO) -> str:
    """What to write in: on Windows programs read UTF-8, and a page of characters of its past has few of them."""
    is_chosen = "PYTHONIOENCODING" in os.environ
    return stream.encoding if sys.platform != "win32" or stream.isatty() or is_chosen else "utf-8"


def _null(mode: str) -> io.FileIO:
    """The null device, open as long as the process lives."""
    return io.FileIO(os.open(os.devnull, os.O_RDWR), mode, closefd=False)


class _Outlet(io.RawIOBase):
    """Hands on what can be handed on, and drops the rest."""

    def __init__(self, raw: io.RawIOBase, owner: TextIO) -> None:
        self._raw = raw
        self._owner = owner  # which closes `raw` when it goes

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
