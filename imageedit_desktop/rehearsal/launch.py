"""The stand-in as a child of this program.

The child ends with its standard input. The parent holds the other end of that pipe, so however the parent goes, the
child does not stay behind.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Sequence
from queue import Empty, SimpleQueue
from typing import IO

from imageedit_desktop.domain.errors import Code, ServiceError, problem

START_TIMEOUT_S = 15.0
_STOP_TIMEOUT_S = 5.0

_ADDRESS = "Rehearsal is listening on "
_KEY = "Key: "


def command() -> list[str]:
    """How this very program is started once more, as rehearsal: from a checkout, installed or frozen."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "imageedit_desktop"]
    return [*program, "rehearse", "--watch-stdin"]


class RehearsalProcess:
    """One child. `start` and `stop` block: call them in a worker thread."""

    def __init__(self, argv: Sequence[str] | None = None) -> None:
        self._argv = list(argv or command())
        self._child: subprocess.Popen[str] | None = None

    def start(self) -> tuple[str, str]:
        """Start it and wait until it listens.

        Returns:
            Address and key.

        Raises:
            ServiceError: REHEARSAL_FAILED when it does not come up within `START_TIMEOUT_S`.
        """
        try:
            self._child = _spawn(self._argv)
        except OSError as error:
            raise ServiceError(problem(Code.REHEARSAL_FAILED, message=str(error))) from error
        lines = _lines_of(self._child)
        try:
            return _after(_ADDRESS, lines), _after(_KEY, lines)
        except ServiceError:
            self.stop()
            raise

    def stop(self) -> None:
        """End it; harmless when it has ended or never began."""
        child, self._child = self._child, None
        if child is None:
            return
        assert child.stdin is not None  # noqa: S101  it was opened as a pipe
        child.stdin.close()
        try:
            child.wait(_STOP_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def _spawn(argv: list[str]) -> subprocess.Popen[str]:
    """Start without a console window, and out of reach of a Ctrl+C that is meant for the parent."""
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
    return subprocess.Popen(  # noqa: S603  this very program
        argv,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        creationflags=flags,
        start_new_session=sys.platform != "win32",
    )


def _lines_of(child: subprocess.Popen[str]) -> SimpleQueue[str]:
    """What the child says, line by line; an empty line when it ends."""
    lines: SimpleQueue[str] = SimpleQueue()
    assert child.stdout is not None  # noqa: S101  it was opened as a pipe
    threading.Thread(target=_pump, args=(child.stdout, lines), daemon=True, name="rehearsal-output").start()
    return lines


def _pump(output: IO[str], lines: SimpleQueue[str]) -> None:
    with output:
        for line in output:
            lines.put(line.rstrip("\n"))
    lines.put("")


def _after(words: str, lines: SimpleQueue[str]) -> str:
    try:
        line = lines.get(timeout=START_TIMEOUT_S)
    except Empty:
        raise ServiceError(problem(Code.REHEARSAL_FAILED, message="no answer")) from None
    if not line.startswith(words):
        raise ServiceError(problem(Code.REHEARSAL_FAILED, message=line or "it ended at once"))
    return line.removeprefix(words)
