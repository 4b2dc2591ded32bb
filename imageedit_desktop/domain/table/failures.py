"""Which requests of a row came to nothing, so that they can be ordered again."""

from __future__ import annotations

from collections.abc import Iterable

from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.remedy import has_or_may_get_pictures


def failed_keys(orders: Iterable[tuple[str, Job]]) -> frozenset[str]:
    """The requests of which no order has pictures, or may still get them.

    Args:
        orders: all of one row, each with the key of its request.
    """
    living: set[str] = set()
    failed: set[str] = set()
    for key, job in orders:
        (living if has_or_may_get_pictures(job) else failed).add(key)
    return frozenset(failed - living)
