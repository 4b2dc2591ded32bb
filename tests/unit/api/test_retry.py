"""How long to wait."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.stories import story

from imageedit_desktop.api.retry import RETRY_AFTER_MAX_S, backoff_s, parse_retry_after, retrying
from imageedit_desktop.domain.errors import Code, Refused, Transient, problem

NOW = "Sun, 22 Nov 2026 08:00:00 GMT"
"""The reply's own date: this computer's clock says something else."""


def test_delays_double_up_to_the_longest_and_jitter_shortens_them() -> None:
    assert [backoff_s(n, random=lambda: 1.0) for n in range(6)] == [0.5, 1, 2, 4, 8, 8]
    assert backoff_s(1, random=lambda: 0.0) == 0.75
    assert backoff_s(10**9, random=lambda: 1.0) == 8


def test_never_earlier_than_the_service_asked_nor_later_than_is_sane() -> None:
    assert backoff_s(0, 30.0) == 30
    assert backoff_s(9, 1.0, random=lambda: 1.0) == 8
    assert backoff_s(0, 1e12) == RETRY_AFTER_MAX_S


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7.0),
        (" 1.5 ", 1.5),
        ("0", 0.0),
        ("99999", RETRY_AFTER_MAX_S),
        ("Sun, 22 Nov 2026 08:00:45 GMT", 45.0),
        ("Sun, 22 Nov 2026 07:00:00 GMT", 0.0),
        ("Sun, 22 Nov 2099 08:00:00 GMT", RETRY_AFTER_MAX_S),
        (None, None),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("nan", None),
        ("1e9", None),
    ],
)
def test_retry_after(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value, NOW) == seconds


@given(st.text())
def test_any_header_is_bearable(value: str) -> None:
    seconds = parse_retry_after(value, NOW)
    assert seconds is None or 0 <= seconds <= RETRY_AFTER_MAX_S


class Unsteady:
    """Fails as it is told, then succeeds; keeps the waits."""

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.slept_s: list[float] = []

    async def call(self, word: str) -> str:
        if self.failures:
            raise self.failures.pop(0)
        return word

    async def sleep(self, delay_s: float) -> None:
        self.slept_s.append(delay_s)


def trouble(retry_after_s: float | None = None) -> Transient:
    return Transient(problem(Code.SERVER_TROUBLE), retry_after_s=retry_after_s)


def may_pass(error: BaseException) -> bool:
    return isinstance(error, Transient)


@story
async def test_what_may_pass_is_tried_again_without_end() -> None:
    unsteady = Unsteady(*[trouble()] * 50, trouble(33))
    assert await retrying(may_pass, sleep=unsteady.sleep)(unsteady.call, "done") == "done"
    assert len(unsteady.slept_s) == 51
    assert max(unsteady.slept_s[:-1]) <= 8
    assert unsteady.slept_s[-1] == 33


@story
async def test_the_last_of_some_attempts_tells_the_failure() -> None:
    last = trouble()
    unsteady = Unsteady(trouble(), trouble(), last, trouble())
    with pytest.raises(Transient) as caught:
        await retrying(may_pass, attempts=3, sleep=unsteady.sleep)(unsteady.call, "done")
    assert caught.value is last
    assert len(unsteady.slept_s) == 2


@story
async def test_what_does_not_pass_is_raised_at_once() -> None:
    unsteady = Unsteady(Refused(problem(Code.NOT_FOUND)))
    with pytest.raises(Refused):
        await retrying(may_pass, sleep=unsteady.sleep)(unsteady.call, "done")
    assert unsteady.slept_s == []


@story
async def test_the_shortest_wait_is_kept() -> None:
    unsteady = Unsteady(trouble(), trouble(9))
    await retrying(may_pass, at_least_s=5, sleep=unsteady.sleep)(unsteady.call, "done")
    assert unsteady.slept_s == [5, 9]
