"""Time, as something that a test can replace.

The wall clock is for what is written down. It may be set at any moment, so every interval is measured with the
monotonic one.
"""

from __future__ import annotations

import asyncio
import time
from typing import Protocol


class Clock(Protocol):
    """What the stories need of time."""

    def now_ms(self) -> int:
        """The wall clock: milliseconds since 1970, UTC."""
        ...

    def monotonic_ms(self) -> int:
        """Milliseconds since some moment; never set, never going back."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait, in seconds."""
        ...


class SystemClock:
    """The computer's own clocks and the event loop's timers."""

    def now_ms(self) -> int:
        """The wall clock: milliseconds since 1970, UTC."""
        return time.time_ns() // 1_000_000

    def monotonic_ms(self) -> int:
        """Milliseconds since some moment; never set, never going back."""
        return time.monotonic_ns() // 1_000_000

    async def sleep(self, seconds: float) -> None:
        """Wait, in seconds."""
        await asyncio.sleep(seconds)
