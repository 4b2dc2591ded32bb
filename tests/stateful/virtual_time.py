"""An event loop in which waiting takes no time, and the clock that goes with it."""

from __future__ import annotations

import asyncio
from typing import Any

_START_MS = 1_795_000_000_000
"""The moment at which every history begins; somewhere in 2026."""


class DeadEnd(Exception):
    """Everything waits for something that will never happen."""


class VirtualLoop(asyncio.BaseEventLoop):
    """A loop without sockets or threads: when nothing can be done now, it is later at once."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = self
        self._now_s = 0.0

    def time(self) -> float:
        return self._now_s

    def now_ms(self) -> int:
        """Milliseconds since 1970."""
        return _START_MS + round(self._now_s * 1000)

    def pass_by(self, seconds: float) -> None:
        """Let so much time pass while nobody is there."""
        self._now_s += seconds

    def select(self, timeout_s: float | None) -> list[Any]:
        if timeout_s is None:
            raise DeadEnd
        self._now_s += timeout_s
        return []

    def _process_events(self, event_list: list[Any]) -> None:
        """There are none."""

    def _write_to_self(self) -> None:
        """Nobody calls from another thread."""
