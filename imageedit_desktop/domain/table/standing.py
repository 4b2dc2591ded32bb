"""Where a row stands: on its way to be ordered, ordered, or back with pictures."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum, unique

from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.remedy import has_or_may_get_pictures
from imageedit_desktop.domain.table.checked import Checked


@unique
class Standing(StrEnum):
    """What is said of a row.

    UNREAD: its pictures are yet to be looked at. WRONG: it cannot be ordered as it is. REPEAT: it asks for the same
    as another. READY: it is ordered on a word. ASKING: it is ordered and is sent on a word only. WAITING: it is
    ordered and was not sent. RUNNING: it was sent. DONE: its pictures are there. PARTLY: some of them are, and the
    others can be ordered again. UNKNOWN: it left and no answer came. FAILED: it came to nothing.
    """

    UNREAD = "unread"
    WRONG = "wrong"
    REPEAT = "repeat"
    READY = "ready"
    ASKING = "asking"
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    PARTLY = "partly"
    UNKNOWN = "unknown"
    FAILED = "failed"

    @property
    def is_ordered(self) -> bool:
        """Whether there is an order that has pictures, or may still get them."""
        return self in _ORDERED


_ORDERED = {
    Standing.ASKING,
    Standing.WAITING,
    Standing.RUNNING,
    Standing.DONE,
    Standing.PARTLY,
    Standing.UNKNOWN,
}

_UNSENT = {JobState.QUEUED, JobState.PREPARING}


def standing_of(
    checked: Checked, orders: Sequence[Job], *, repeats: bool, failed: Collection[str] = ()
) -> Standing:
    """Where a row stands.

    Args:
        checked: the row.
        orders: all of the row.
        repeats: another row, or an order of before, asks for the very same.
        failed: keys of its requests that came to nothing.
    """
    living = [job for job in orders if has_or_may_get_pictures(job)]
    if living:
        standing = _of_orders(living)
        return _of_rest(checked, failed, repeats=repeats) if failed and standing is Standing.DONE else standing
    if checked.problems:
        return Standing.WRONG
    if checked.unread:
        return Standing.UNREAD
    if repeats:
        return Standing.REPEAT
    return Standing.FAILED if orders else Standing.READY


def _of_rest(checked: Checked, failed: Collection[str], *, repeats: bool) -> Standing:
    """Where some of it is done: what is said of the rest."""
    if repeats:
        return Standing.REPEAT
    return Standing.UNKNOWN if set(checked.keys).isdisjoint(failed) else Standing.PARTLY


def _of_orders(living: Sequence[Job]) -> Standing:
    """Of several, what needs attention most, and then what comes last."""
    states = {job.state for job in living}
    if JobState.UNKNOWN in states or JobState.UNREADABLE in states:
        return Standing.UNKNOWN
    if states & {JobState.FAILED, JobState.ABANDONED}:
        return Standing.UNKNOWN  # it was charged, or may have been
    if JobState.DRAFT in states:
        return Standing.ASKING
    if states == {JobState.DONE}:
        return Standing.DONE
    return Standing.WAITING if states <= _UNSENT else Standing.RUNNING
