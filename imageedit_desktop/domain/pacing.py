"""How fast orders may be sent: the documented tiers as data, and what the service's refusals teach.

A refusal (429) means that nothing was taken and nothing is charged, so limits are found by trying: two orders at
once to begin with, more when they are taken without fail, fewer and farther apart when one is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from imageedit_desktop.domain.limits import CONCURRENT_JOBS, IMAGES_PER_MINUTE

AT_ONCE_MAX = 8
"""More than this at once is no use on a desktop: it is 72 pictures in half a minute."""

PAUSE_S = 60 / IMAGES_PER_MINUTE
"""After a refusal that does not say how long to wait."""

MINUTE_MS = 60_000
"""What the documented rates count in."""

_FORGOTTEN_MS = 30 * 60_000
"""A payment may raise limits, and others may have used up the account's share; to ask again costs nothing."""

_STEADY = 10
"""So many orders taken while every place was in use let another place be tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What is assumed of an account.

    Attributes:
        at_once: orders at the service at the same time.
        ceiling: what `at_once` was refused above, None while it was not.
        per_minute: images ordered within any minute; None while nothing was refused for that.
        steady: orders taken in a row while every place was in use.
        learnt_ms: when a refusal taught any of it; milliseconds since 1970, UTC, 0 for never.
    """

    at_once: int = CONCURRENT_JOBS
    ceiling: int | None = None
    per_minute: int | None = None
    steady: int = 0
    learnt_ms: int = 0


START = Limits()

Sent = tuple[int, int]
"""When an order left, in milliseconds since 1970, UTC, and how many images it was for."""


def current(limits: Limits, now_ms: int) -> Limits:
    """The limits, or those of the start when what was learnt is old, or from the future of a clock that was set."""
    learnt = limits.ceiling is not None or limits.per_minute is not None
    fresh = 0 <= now_ms - limits.learnt_ms < _FORGOTTEN_MS
    return limits if fresh or not learnt else replace(START, at_once=max(START.at_once, limits.at_once))


def after_taken(limits: Limits, in_flight: int) -> Limits:
    """One order was taken, while so many were at the service, itself included."""
    if in_flight < limits.at_once:
        return limits
    if limits.steady + 1 < _STEADY:
        return replace(limits, steady=limits.steady + 1)
    ceiling = AT_ONCE_MAX if limits.ceiling is None else limits.ceiling
    return replace(limits, steady=0, at_once=max(limits.at_once, min(limits.at_once + 1, ceiling)))


def after_refusal(
    limits: Limits, *, now_ms: int, others: int, taken: Sequence[Sent], retry_after_s: float | None
) -> Limits:
    """One order was refused for now.

    With others at the service and no word on how long to wait it was one too many at once; else one too soon. An
    order that came after a minute of silence was not too soon after ours: that teaches nothing but to wait.

    Args:
        limits: as assumed when it was sent.
        now_ms: when it was refused.
        others: orders that were at the service besides it.
        taken: orders that were taken before.
        retry_after_s: what the service asked to wait, None where it did not.
    """
    if others and retry_after_s is None:
        return replace(limits, at_once=others, ceiling=others, steady=0, learnt_ms=now_ms)
    lately = sum(images for at_ms, images in taken if now_ms - at_ms < MINUTE_MS)
    if lately == 0:
        return replace(limits, steady=0)
    return replace(limits, per_minute=max(lately, IMAGES_PER_MINUTE), steady=0, learnt_ms=now_ms)


def starts_ms(
    limits: Limits, taken: Sequence[Sent], queue: Sequence[int], *, now_ms: int, closed_until_ms: int
) -> list[int]:
    """The earliest moment at which each order of a queue may leave, in the order of the queue.

    An order of more images than a minute allows waits for a minute without any other.

    Args:
        limits: what is assumed.
        taken: orders that left, oldest first.
        queue: how many images each order is for.
        now_ms: milliseconds since 1970, UTC.
        closed_until_ms: the service asked for silence until then.
    """
    window = [(at_ms, images) for at_ms, images in taken if now_ms - at_ms < MINUTE_MS]
    moment_ms = max(now_ms, closed_until_ms)
    starts = []
    for images in queue:
        while limits.per_minute is not None:
            window = [(at_ms, count) for at_ms, count in window if moment_ms - at_ms < MINUTE_MS]
            if not window or sum(count for _, count in window) + images <= limits.per_minute:
                break
            moment_ms = window[0][0] + MINUTE_MS
        starts.append(moment_ms)
        window.append((moment_ms, images))
    return starts
