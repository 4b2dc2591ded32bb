"""A message bus of its own, with one program on it, for as long as a test needs it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_STAY = 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec "$0" "$@"'


@contextmanager
def own_bus(*program: str) -> Iterator[str]:
    """The address of a bus on which a program runs.

    Args:
        program: a file of Python, which says ``ready`` when others can ask it, and its arguments.
    """
    session = subprocess.Popen(
        ["dbus-run-session", "--", "bash", "-c", _STAY, sys.executable, *program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    with session:
        assert session.stdout is not None
        try:
            address = session.stdout.readline().strip()
            assert session.stdout.readline() == "ready\n"
            yield address
        finally:
            os.killpg(session.pid, signal.SIGTERM)  # the bus and the program would outlive it
