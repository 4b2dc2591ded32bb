"""Processes that tests need, kept between the tests of one run: coming up is most of what they take.

Nothing is tested of how they begin and end there; `tests/unit/rehearsal` and `tests/unit/pipeline/readers` do that.
"""

from __future__ import annotations

from collections import deque

from imageedit_desktop import relaunch
from imageedit_desktop.pipeline.readers.reader_process import ReaderProcess
from imageedit_desktop.rehearsal.launch import RehearsalProcess

TASK_S = 0.3
"""What rehearsal takes for a task, where a story does not need more to happen meanwhile."""

_readers: deque[ReaderProcess] = deque()
_rehearsals: deque[RehearsalProcess] = deque()


def rehearsal() -> RehearsalProcess:
    """One that came up while the last window was open; the next one is begun. Each serves a single window."""
    ready = _rehearsals.popleft() if _rehearsals else _begun()
    _rehearsals.append(_begun())
    return ready


def reader() -> ReaderProcess:
    """One that waits for a question, from an earlier window where it left one."""
    return _readers.popleft() if _readers else _HandedOn()


def end() -> None:
    """End all that wait for a window."""
    for unused in _rehearsals:
        unused.stop()
    for idle in _readers:
        ReaderProcess.end(idle)
    _rehearsals.clear()
    _readers.clear()


def _begun() -> RehearsalProcess:
    process = RehearsalProcess(relaunch.command("rehearse", "--watch-stdin", "--latency", str(TASK_S)))
    process.begin()
    return process


class _HandedOn(ReaderProcess):
    """A reader that waits for the next window when one lets go of it, unless it has seen trouble."""

    def __init__(self) -> None:
        super().__init__()
        self._is_asked = self._was_killed = False

    def ask(self, question: bytes) -> bytes:
        """As of every reader."""
        self._is_asked = True
        answer = super().ask(question)
        self._is_asked = False
        return answer

    def kill(self) -> None:
        """As of every reader; nobody else gets it, also where its answer came at the same moment."""
        self._was_killed = True
        super().kill()

    def end(self) -> int:
        """Let the next window have it, or end it."""
        if self._is_asked or self._was_killed:
            return super().end()
        _readers.append(self)
        return 0
