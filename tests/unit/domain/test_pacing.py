"""Limits learnt from refusals, and when each order of a queue may leave."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain import pacing
from imageedit_desktop.domain.pacing import AT_ONCE_MAX, START, Limits, Sent, after_refusal, after_taken

NOW_MS = 1_000_000_000


def _starts(limits: Limits, sent: list[Sent], queue: list[int], closed_until_ms: int = 0) -> list[float]:
    """In seconds from now."""
    starts = pacing.starts_ms(limits, sent, queue, now_ms=NOW_MS, closed_until_ms=closed_until_ms)
    return [(start - NOW_MS) / 1000 for start in starts]


def test_the_smallest_account_is_assumed() -> None:
    assert (START.at_once, START.per_minute) == (2, None)


def test_nothing_is_held_back_before_anything_was_refused() -> None:
    assert _starts(START, [(NOW_MS - 1, 9)], [9, 9, 9]) == [0, 0, 0]


def test_the_silence_that_was_asked_for_is_kept_by_all() -> None:
    assert _starts(START, [], [1, 1], closed_until_ms=NOW_MS + 7_000) == [7, 7]


def test_a_rate_spaces_the_queue_out() -> None:
    limits = replace(START, per_minute=2, learnt_ms=NOW_MS)
    assert _starts(limits, [], [1, 1, 1, 1, 2]) == [0, 0, 60, 60, 120]
    assert _starts(limits, [(NOW_MS - 50_000, 1)], [1, 1, 1]) == [0, 10, 60]


def test_an_order_larger_than_the_rate_waits_for_an_empty_minute() -> None:
    limits = replace(START, per_minute=2, learnt_ms=NOW_MS)
    assert _starts(limits, [(NOW_MS - 20_000, 1)], [9, 1]) == [40, 100]


@given(
    st.integers(1, 20),
    st.lists(st.tuples(st.integers(-90_000, 0), st.integers(1, 9)), max_size=8),
    st.lists(st.integers(1, 9), max_size=12),
)
def test_no_minute_has_more_than_the_rate_unless_one_order_alone_has(
    per_minute: int, before: list[Sent], queue: list[int]
) -> None:
    sent = sorted((NOW_MS + at_ms, images) for at_ms, images in before)
    starts = pacing.starts_ms(replace(START, per_minute=per_minute), sent, queue, now_ms=NOW_MS, closed_until_ms=0)
    assert starts == sorted(starts)
    every = [*sent, *zip(starts, queue, strict=True)]
    for start_ms, images in zip(starts, queue, strict=True):
        minute = sum(count for at_ms, count in every if start_ms - pacing.MINUTE_MS < at_ms <= start_ms)
        assert minute <= per_minute or minute == images


def test_one_too_many_at_once() -> None:
    learnt = after_refusal(START, now_ms=NOW_MS, others=1, taken=[], retry_after_s=None)
    assert (learnt.at_once, learnt.ceiling, learnt.per_minute) == (1, 1, None)
    for _ in range(50):
        learnt = after_taken(learnt, in_flight=1)
    assert learnt.at_once == 1, "it was refused above this"


@pytest.mark.parametrize(("others", "retry_after_s"), [(0, None), (1, 7.0)])
def test_one_too_soon(others: int, retry_after_s: float | None) -> None:
    taken = [(NOW_MS - 61_000, 9), (NOW_MS - 30_000, 3), (NOW_MS - 1_000, 2)]
    learnt = after_refusal(START, now_ms=NOW_MS, others=others, taken=taken, retry_after_s=retry_after_s)
    assert (learnt.at_once, learnt.per_minute) == (2, 5)
    learnt = after_refusal(START, now_ms=NOW_MS, others=0, taken=[(NOW_MS, 1)], retry_after_s=None)
    assert learnt.per_minute == 2, "the lowest tier is the least"


def test_a_refusal_after_a_minute_of_silence_teaches_nothing_but_to_wait() -> None:
    taken = [(NOW_MS - 61_000, 9)]
    assert after_refusal(START, now_ms=NOW_MS, others=0, taken=taken, retry_after_s=7.0) == START


def test_more_are_tried_while_all_places_are_used_and_nothing_is_refused() -> None:
    limits = START
    for _ in range(9):
        limits = after_taken(limits, in_flight=2)
    assert limits.at_once == 2
    limits = after_taken(after_taken(limits, in_flight=1), in_flight=2)
    assert limits.at_once == 3
    for _ in range(200):
        limits = after_taken(limits, in_flight=limits.at_once)
    assert limits.at_once == AT_ONCE_MAX


@pytest.mark.parametrize(("minutes", "is_kept"), [(0, True), (29, True), (31, False), (-1, False)])
def test_what_was_learnt_is_forgotten_in_time(minutes: int, is_kept: bool) -> None:
    learnt = Limits(at_once=1, ceiling=1, per_minute=2, learnt_ms=NOW_MS)
    assert pacing.current(learnt, NOW_MS + minutes * 60_000) == (learnt if is_kept else START)


def test_what_was_gained_is_kept() -> None:
    assert pacing.current(Limits(at_once=5), NOW_MS).at_once == 5
    old = Limits(at_once=5, per_minute=9, learnt_ms=1)
    assert pacing.current(old, NOW_MS) == Limits(at_once=5)
