"""Time that has passed, as a clock shows it."""

from __future__ import annotations

import time


def now_ms() -> int:
    """Milliseconds since 1970, UTC, as all times of the domain."""
    return time.time_ns() // 1_000_000


def elapsed_words(since_ms: int, until_ms: int) -> str:
    """For example ``0:07``, ``12:30`` or ``1:02:03``; never negative, whatever the clock did."""
    total_s = max(0, until_ms - since_ms) // 1000
    minutes, seconds = divmod(total_s, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
