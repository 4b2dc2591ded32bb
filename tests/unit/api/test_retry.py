"""How long to wait."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.api.retry import RETRY_AFTER_MAX_S, backoff_s, parse_retry_after

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
