"""Trying a read again, and how long to wait before. The submit is never tried again."""

from __future__ import annotations

import asyncio
import random
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from imageedit_desktop.api.service_clock import parse_date
from imageedit_desktop.domain.errors import ServiceError

if TYPE_CHECKING:
    from tenacity import AsyncRetrying, RetryCallState

FIRST_S = 0.5
LONGEST_S = 8.0
"""Delays as in the openai and anthropic SDKs: ``min(0.5·2ⁿ, 8 s)`` with a jitter of 0.75 to 1."""

RETRY_AFTER_MAX_S = 120.0
"""A longer wish of the server is cut to this, so that no reply can park the program for a day."""

_SECONDS = re.compile(r"\d{1,9}(\.\d{1,9})?", re.ASCII)
_DOUBLINGS_MAX = 10


def backoff_s(
    attempt: int, retry_after_s: float | None = None, random: Callable[[], float] = random.random
) -> float:
    """Seconds to wait after failed attempt number `attempt`, counted from 0; never less than the service asked for.

    Args:
        attempt: failures before this one.
        retry_after_s: what the service asked for, if it did.
        random: a number from 0 to 1; replaced in tests.
    """
    delay_s = min(FIRST_S * 2.0 ** min(attempt, _DOUBLINGS_MAX), LONGEST_S) * (0.75 + 0.25 * random())
    return max(delay_s, min(retry_after_s or 0.0, RETRY_AFTER_MAX_S))


def short_pause_s(tries: RetryCallState) -> float:
    """Seconds to wait after the failures of a call so far: `backoff_s`."""
    error = error_of(tries)
    return backoff_s(tries.attempt_number - 1, error.retry_after_s if isinstance(error, ServiceError) else None)


def error_of(tries: RetryCallState) -> BaseException | None:
    """What the last try failed with."""
    return None if tries.outcome is None else tries.outcome.exception()


def retrying(
    passes: Callable[[BaseException], bool],
    *,
    attempts: int | None = None,
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    at_least_s: float = 0.0,
    pause_s: Callable[[RetryCallState], float] | None = None,
    too_early: Callable[[Any], bool] = lambda _result: False,
) -> AsyncRetrying:
    """What calls a function again until it succeeds.

    ``await retrying(may_pass, attempts=4)(service.result, prediction_id)`` is four calls at most.

    Args:
        passes: whether a failure may pass; any other is raised at once.
        attempts: so many in all, then the last failure is raised; None for no end.
        sleep: how to wait, in seconds.
        at_least_s: the shortest wait. Otherwise it is `short_pause_s`.
        pause_s: how long to wait instead, from what came of the calls before.
        too_early: whether to call again after this result; the last one is returned where the attempts are used up.
    """
    # Imported here: the window need not wait for it.
    from tenacity import AsyncRetrying, retry_if_exception, retry_if_result, stop_after_attempt, stop_never

    def wait_s(tries: RetryCallState) -> float:
        return max(at_least_s, short_pause_s(tries))

    async def pause(seconds: float) -> None:
        await sleep(seconds)

    return AsyncRetrying(
        retry=retry_if_exception(passes) | retry_if_result(too_early),
        stop=stop_never if attempts is None else stop_after_attempt(attempts),
        wait=pause_s or wait_s,
        sleep=pause,
        retry_error_callback=_last_outcome,
    )


def _last_outcome(state: RetryCallState) -> Any:
    """The last result, or the last error raised."""
    return None if state.outcome is None else state.outcome.result()


def parse_retry_after(value: str | None, date: str | None = None) -> float | None:
    """Seconds from a ``Retry-After`` header, which holds seconds or a date; at most RETRY_AFTER_MAX_S.

    Args:
        value: the header.
        date: the ``Date`` of the same reply, which a date is measured against: this computer's clock may be off.

    Returns:
        None where the header is missing or unreadable.
    """
    text = (value or "").strip()
    if _SECONDS.fullmatch(text):
        return min(float(text), RETRY_AFTER_MAX_S)
    until = parse_date(text)
    if until is None:
        return None
    wait_s = (until - (parse_date(date) or datetime.now(UTC))).total_seconds()
    return min(max(wait_s, 0.0), RETRY_AFTER_MAX_S)
