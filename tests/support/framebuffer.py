"""What is on an X display, read from the X server's own memory: no program has to take part in the measurement."""

from __future__ import annotations

import mmap
import os
import re
import signal
import struct
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

_WIDTH_PX, _HEIGHT_PX = 1600, 1000
_BYTES_PER_PIXEL = 4
_ROWS_LOOKED_AT = range(20, _HEIGHT_PX, 40)


class Screen:
    """An Xvfb of its own, black until somebody paints."""

    def __init__(self, folder: Path) -> None:
        read_end, write_end = os.pipe()
        layout = ["-screen", "0", f"{_WIDTH_PX}x{_HEIGHT_PX}x24", "-fbdir", str(folder), "-nolisten", "tcp"]
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-noreset", *layout],
            pass_fds=[write_end],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write_end)
        with os.fdopen(read_end) as announced:
            self.name = f":{announced.readline().strip()}"
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        # The XWD header (X11/XWDFile.h): its own size first, the number of 12-byte colours as the twentieth word.
        header = struct.unpack(">25I", self._memory[:100])
        self._start = header[0] + header[19] * 12
        self._row_bytes = header[12]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._memory.close()
        self._server.send_signal(signal.SIGTERM)
        self._server.wait(10)

    def is_black(self) -> bool:
        """Whether nobody has painted."""
        return not any(any(self._row(y)) for y in _ROWS_LOOKED_AT)

    def picture(self) -> tuple[bytes, ...]:
        """Some of its rows, to see whether anything changed."""
        return tuple(self._row(y) for y in range(4, _HEIGHT_PX, 8))

    def shows(self, red: int, green: int, blue: int, *, tolerance: int = 0) -> bool:
        """Whether some looked-at row has a run of eight pixels of this colour, as far off as a JPEG may be."""
        pixel = b"".join(_between(value - tolerance, value + tolerance) for value in (blue, green, red))
        run = re.compile(b"(?:%s[\x00\xff]){8}" % pixel)
        return any(run.search(self._row(y)) for y in range(4, _HEIGHT_PX, 24))

    def wait(self, condition: Callable[[], bool], timeout_s: float) -> float:
        """The moment (`time.monotonic`) at which a condition was seen to hold, looked for every millisecond."""
        end_s = time.monotonic() + timeout_s
        while not condition():
            if time.monotonic() > end_s:
                raise TimeoutError("nothing of the kind was painted")
            time.sleep(0.001)
        return time.monotonic()

    def _row(self, y: int) -> bytes:
        begin = self._start + y * self._row_bytes
        return self._memory[begin : begin + _WIDTH_PX * _BYTES_PER_PIXEL]


def _between(least: int, most: int) -> bytes:
    """A pattern for one byte."""
    return b"[%s-%s]" % (re.escape(bytes([max(0, least)])), re.escape(bytes([min(255, most)])))
