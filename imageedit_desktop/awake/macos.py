"""macOS: a program of the system that keeps it awake for as long as another one runs."""

from __future__ import annotations

import os
import subprocess

_CAFFEINATE = "/usr/bin/caffeinate"
"""``-i`` keeps the system from idle sleep, ``-w`` until a process ends: ``man caffeinate``."""


class Caffeine:
    """Holds by a process, which ends with this one too."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def take(self, _reason: str) -> bool:
        """Keep the computer awake from now on."""
        if self._process is None:
            try:
                self._process = subprocess.Popen([_CAFFEINATE, "-i", "-w", str(os.getpid())])  # noqa: S603 - no input
            except OSError:
                return False
        return True

    def release(self) -> None:
        """Let it sleep again."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None
