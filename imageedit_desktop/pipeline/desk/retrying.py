"""Trying again what failed in a way that may pass, by the clock of a desk: `api.retry` with longer pauses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from imageedit_desktop.api import retry
from imageedit_desktop.domain.errors import LibraryError
from imageedit_desktop.pipeline.desk.clock import Clock

if TYPE_CHECKING:
    from tenacity import AsyncRetrying, RetryCallState

    Pause = Callable[[RetryCallState], float]
    """Seconds to wait before the next try, from what came of those before."""

_DOUBLINGS_MAX = 30

_ATTEMPTS_TO_WRITE = 8
"""Half a minute: for a disk that is full or busy for a moment."""


def retrying(
    clock: Clock,
    may_pass: Callable[[BaseException], bool],
    *,
    attempts: int | None,
    pause_s: Pause | None = None,
    too_early: Callable[[Any], bool] = lambda _result: False,
) -> AsyncRetrying:
    """Call it with a coroutine function and its arguments; the last result is returned, or the last error raised.

    Args:
        clock: whose time passes between two tries.
        may_pass: whether to try again after this error.
        attempts: how often in all; None for as long as it takes.
        pause_s: how long to wait; `api.retry.short_pause_s` unless given.
        too_early: whether to try again after this result.
    """
    return retry.retrying(may_pass, attempts=attempts, sleep=clock.sleep, pause_s=pause_s, too_early=too_early)


def until_written(clock: Clock, *, attempts: int = _ATTEMPTS_TO_WRITE) -> AsyncRetrying:
    """For what has no story that would write it later: tried again though the disk refuses for a while.

    Call it as what `retrying` returns. What it calls must be right a second time, also where it was half done.
    """
    return retrying(clock, lambda error: isinstance(error, LibraryError), attempts=attempts)


def long_pause_s(first_s: float, longest_s: float) -> Pause:
    """For what may take minutes or hours to pass: doubled each time."""
    return lambda tries: min(first_s * 2.0 ** min(tries.attempt_number - 1, _DOUBLINGS_MAX), longest_s)
