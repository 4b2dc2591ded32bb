"""The stand-in as a child of this program.

The child ends with its standard input. The parent holds the other end of that pipe, so however the parent goes, the
child does not stay behind.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress

from imageedit_desktop import relaunch
from imageedit_desktop.domain.errors import Code, ServiceError, problem

START_TIMEOUT_S = 15.0

_ADDRESS = "Rehearsal is listening on "
_KEY = "Key: "


def command() -> list[str]:
    """How this very program is started once more, as rehearsal."""
    return relaunch.command("rehearse", "--watch-stdin")


class RehearsalProcess:
    """One child. `start` and `stop` wait for it: call them in a worker thread; `begin` does not."""

    def __init__(self, argv: Sequence[str] | None = None) -> None:
        self._argv = list(argv or command())
        self._child: subprocess.Popen[str] | None = None

    def begin(self) -> None:
        """Let it come up while other work is done; where that fails `start` tries again, and tells.

        It returns when the system has begun the process, which reads the program from the disk: milliseconds as a
        rule. The window calls it in the GUI thread all the same, once and before its event loop runs: a thread
        that begins it would have to be waited for by whoever starts or stops it.
        """
        with suppress(OSError):
            self._child = self._child or _spawn(self._argv)

    def start(self) -> tuple[str, str]:
        """Start it, unless it is begun, and wait until it listens.

        Returns:
            Address and key.

        Raises:
            ServiceError: REHEARSAL_FAILED when it does not come up within `START_TIMEOUT_S`.
        """
        try:
            self._child = self._child or _spawn(self._argv)
        except OSError as error:
            raise ServiceError(problem(Code.REHEARSAL_FAILED, message=str(error))) from error
        patience = threading.Timer(START_TIMEOUT_S, self._child.kill)
        patience.start()
        try:
            return _said_after(_ADDRESS, self._child), _said_after(_KEY, self._child)
        except ServiceError:
            self.stop()
            raise
        finally:
            patience.cancel()

    def stop(self) -> None:
        """End it at once, for it keeps nothing; harmless when it has ended or never began."""
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                pipe.close()
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
        errors="replace",
        creationflags=flags,
        start_new_session=sys.platform != "win32",
    )


def _said_after(words: str, child: subprocess.Popen[str]) -> str:
    """The rest of the next line, which begins with these words."""
    assert child.stdout is not None  # noqa: S101  it was opened as a pipe
    line = child.stdout.readline().rstrip("\n")
    if not line.startswith(words):
        raise ServiceError(problem(Code.REHEARSAL_FAILED, message=line or "it did not answer"))
    return line.removeprefix(words)
