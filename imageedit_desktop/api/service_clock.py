"""The service's clock, read from the ``Date`` of its replies: the computer's own may be years off, and may jump."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from statistics import median_low

_READINGS_KEPT = 9
"""The median of these counts, so that one odd ``Date``, or one slow reply, moves nothing by itself."""

_DATE_STEP_MS = 1000
"""``Date`` is cut to whole seconds (RFC 9110, 5.6.7)."""

_TICKING = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
"""The clock that counts a computer's sleep too: CLOCK_BOOTTIME on Linux, CLOCK_MONOTONIC on macOS. Windows has
neither; there ``time.monotonic`` does."""


def elapsed_ms() -> int:
    """Milliseconds since some moment in the past; no change of the wall clock moves it."""
    ticked_ns = time.monotonic_ns() if _TICKING is None else time.clock_gettime_ns(_TICKING)
    return ticked_ns // 1_000_000


def wall_ms() -> int:
    """Milliseconds since 1970 by the computer's own clock."""
    return time.time_ns() // 1_000_000


class ServiceClock:
    """How the service's clock stands to this computer's."""

    def __init__(self, *, elapsed: Callable[[], int] = elapsed_ms, wall: Callable[[], int] = wall_ms) -> None:
        self._elapsed = elapsed
        self._wall = wall
        self._starts_ms: deque[int] = deque(maxlen=_READINGS_KEPT)

    def now(self) -> int:
        """The monotonic time in milliseconds, for `read`."""
        return self._elapsed()

    def read(self, date: str | None, *, sent_ms: int) -> None:
        """Learn from a reply; one without a readable date teaches nothing.

        Args:
            date: the ``Date`` header.
            sent_ms: `now` when the request was sent.
        """
        moment = parse_date(date)
        if moment is not None:
            said_ms = round(moment.timestamp() * 1000) + _DATE_STEP_MS // 2
            self._starts_ms.append(said_ms - (sent_ms + self._elapsed()) // 2)

    @property
    def offset_ms(self) -> int | None:
        """What to add to this computer's wall clock, as it stands now, for the service's; None while unknown."""
        if not self._starts_ms:
            return None
        return median_low(self._starts_ms) + self._elapsed() - self._wall()


def parse_date(text: str | None) -> datetime | None:
    """An HTTP date; None where there is none, or none that can be read."""
    try:
        moment = parsedate_to_datetime(text or "")
        return moment.replace(tzinfo=moment.tzinfo or UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
