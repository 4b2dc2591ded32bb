"""One reader, seen from outside."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress

from imageedit_desktop.domain.environment import KEY_VARIABLE
from imageedit_desktop.pipeline.readers import messages
from imageedit_desktop.relaunch import READER, command

_END_S = 5.0
_STUCK = -1
"""In place of an exit code: what waits for a disk that does not answer is ended by no system."""


class ReaderEndedError(Exception):
    """A reader ended without an answer.

    Attributes:
        exit_code: as `ReaderProcess.end` returns it.
    """

    def __init__(self, exit_code: int) -> None:
        super().__init__(exit_code)
        self.exit_code = exit_code


class ReaderProcess:
    """A child of this program that answers one question at a time.

    It inherits three pipes and nothing else, and no key. `kill` may be called by any thread, all else by one.
    """

    def __init__(self) -> None:
        """Start it.

        Raises:
            OSError: it cannot be started.
        """
        flags = 0
        if sys.platform == "win32":
            flags = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        self._child = subprocess.Popen(  # noqa: S603 - this very program
            command(READER),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_told(os.environ),
            creationflags=flags,
            start_new_session=sys.platform != "win32",  # a Ctrl+C is meant for us alone
        )

    def ask(self, question: bytes) -> bytes:
        """Wait for the answer; without an end where the process waits for a disk and cannot be killed.

        Raises:
            ReaderEndedError: there is none, and never will be.
        """
        assert self._child.stdin is not None  # noqa: S101  both were opened as pipes
        assert self._child.stdout is not None  # noqa: S101
        answer = None
        with suppress(OSError, ValueError):
            messages.write(self._child.stdin, question)
            answer = messages.read(self._child.stdout)
        if answer is None:
            raise ReaderEndedError(self.end())
        return answer

    def kill(self) -> None:
        """End it at once, whatever it does; harmless when it has ended."""
        self._child.kill()

    def end(self) -> int:
        """End it and let go of it; returns its exit code, or -1 where even killing does not end it."""
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                with suppress(OSError):  # what could not be written is of no use any more
                    pipe.close()
        for _ in range(2):
            try:
                return self._child.wait(_END_S)
            except subprocess.TimeoutExpired:
                self._child.kill()
        return _STUCK


def _told(environment: Mapping[str, str]) -> dict[str, str]:
    """No key; and NumPy, which there only carries pixels, need not make room for each processor."""
    kept = {name: value for name, value in environment.items() if name != KEY_VARIABLE}
    return {**kept, "OPENBLAS_NUM_THREADS": "1"}
