"""Trying again what failed in a way that may pass: the one loop for it, and how long it waits."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from tenacity import (
    AsyncRetrying,
    RetryCallState,
    retry_if_exception,
    retry_if_result,
    stop_after_attempt,
    stop_never,
)

from imageedit_desktop.api.retry import backoff_s
from imageedit_desktop.domain.errors import ServiceError
from imageedit_desktop.pipeline.clock import Clock

Pause = Callable[[RetryCallState], float]
"""Seconds to wait before the next try, from what came of those before."""


def short_pause_s(tries: RetryCallState) -> float:
    """For the network: from half a second to eight; never less than the service asked for."""
    error = error_of(tries)
    asked_s = error.retry_after_s if isinstance(error, ServiceError) else None
    return backoff_s(tries.attempt_number - 1, asked_s, random.random)


def long_pause_s(first_s: float, longest_s: float) -> Pause:
    """For what may take minutes or hours to pass: doubled each time."""
    return lambda tries: min(first_s * 2.0 ** min(tries.attempt_number - 1, _DOUBLINGS_MAX), longest_s)


def retrying(
    clock: Clock,
    may_pass: Callable[[BaseException], bool],
    *,
    attempts: int | None,
    pause_s: Pause = short_pause_s,
    too_early: Callable[[Any], bool] = lambda _result: False,
) -> AsyncRetrying:
    """Call it with a coroutine function and its arguments; the last result is returned, or the last error raised.

    Args:
        clock: whose time passes between two tries.
        may_pass: whether to try again after this error.
        attempts: how often in all; None for as long as it takes.
        pause_s: how long to wait.
        too_early: whether to try again after this result.
    """
    return AsyncRetrying(
        sleep=clock.sleep,
        wait=pause_s,
        retry=retry_if_exception(may_pass) | retry_if_result(too_early),
        stop=stop_never if attempts is None else stop_after_attempt(attempts),
        retry_error_callback=_outcome,
    )


def _outcome(tries: RetryCallState) -> Any:
    return tries.outcome.result() if tries.outcome is not None else None


def error_of(tries: RetryCallState) -> BaseException | None:
    """What the last try failed with."""
    return None if tries.outcome is None else tries.outcome.exception()


_DOUBLINGS_MAX = 30
