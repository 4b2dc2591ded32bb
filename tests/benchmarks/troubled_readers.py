"""Calls that fail a reader on purpose; each is taken by name into the reader's process."""

from __future__ import annotations

import os
import signal
import time
from typing import Any, NoReturn


def killed(*_: Any, **__: Any) -> NoReturn:
    """As a decoder that writes where it may not."""
    os.kill(os.getpid(), signal.SIGSEGV)
    raise AssertionError("a reader outlived it")


def hung(*_: Any, **__: Any) -> NoReturn:
    """As a decoder that never comes to an end."""
    while True:
        time.sleep(1)


def bloated(*_: Any, **__: Any) -> NoReturn:
    """As a decoder that takes all the memory there is."""
    taken = []
    while True:
        taken.append(bytearray(os.urandom(1 << 20) * 64))
