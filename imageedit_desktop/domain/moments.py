"""Times that were written down by a clock which may have been wrong."""

from __future__ import annotations


def known_ms(stored_ms: int | None, now_ms: int) -> int | None:
    """A stored time; None where it cannot be right, for it has not come yet, or is before all time.

    Args:
        stored_ms: milliseconds since 1970, UTC.
        now_ms: the same of this moment.
    """
    return stored_ms if stored_ms is not None and 0 < stored_ms <= now_ms else None


def local_ms(service_ms: int, offset_ms: int) -> int:
    """A time that the service told, by this computer's clock.

    Args:
        service_ms: milliseconds since 1970, UTC, by the service's clock.
        offset_ms: how far that is ahead of ours; it is measured roughly, so less than a minute is none.
    """
    return service_ms if abs(offset_ms) < _AGREEING_MS else service_ms - offset_ms


_AGREEING_MS = 60_000
