"""A budget that really blocks, by the computer's own calendar."""

from __future__ import annotations

import time
from datetime import datetime

import pytest

from imageedit_desktop.domain.errors import Code, LibraryError, problem
from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.job import Charged
from imageedit_desktop.domain.money import budget
from imageedit_desktop.domain.money.bill import Bill, charged
from imageedit_desktop.domain.money.budget import Budget, Spent
from imageedit_desktop.domain.money.price import MicroUsd

NOTHING = Spent(day=MicroUsd(0), month=MicroUsd(0))
SOME = Spent(day=MicroUsd(7_000), month=MicroUsd(30_000))


@pytest.mark.parametrize(
    ("limits", "spent", "code"),
    [
        (Budget(), SOME, None),
        (Budget(day=MicroUsd(10_500)), SOME, None),
        (Budget(day=MicroUsd(10_499)), SOME, Code.BUDGET_OF_DAY_REACHED),
        (Budget(month=MicroUsd(33_500)), SOME, None),
        (Budget(day=MicroUsd(90_000), month=MicroUsd(33_499)), SOME, Code.BUDGET_OF_MONTH_REACHED),
        (Budget(day=MicroUsd(0)), NOTHING, Code.BUDGET_OF_DAY_REACHED),
        (Budget(confirm_above=MicroUsd(0)), SOME, None),
    ],
)
def test_what_blocks(limits: Budget, spent: Spent, code: Code | None) -> None:
    found = budget.blocks(MicroUsd(3_500), spent, limits)
    assert (found.code if found else None) == code


def test_what_is_reached_is_told_with_what_was_spent_of_it() -> None:
    of_day = budget.blocks(MicroUsd(3_500), SOME, Budget(day=MicroUsd(7_000)))
    of_month = budget.blocks(MicroUsd(3_500), SOME, Budget(month=MicroUsd(30_000)))
    assert of_day == problem(Code.BUDGET_OF_DAY_REACHED, price="$0.0035", spent="$0.007", limit="$0.007")
    assert of_month == problem(Code.BUDGET_OF_MONTH_REACHED, price="$0.0035", spent="$0.03", limit="$0.03")


def test_a_budget_of_nothing_is_one() -> None:
    nothing = Budget(day=MicroUsd(0), month=MicroUsd(0), confirm_above=MicroUsd(0))
    assert budget.read(budget.written(nothing)) == nothing


def test_it_says_the_numbers() -> None:
    found = budget.blocks(MicroUsd(3_500), SOME, Budget(day=MicroUsd(8_000)))
    assert found is not None
    assert found.params == {"price": "$0.0035", "spent": "$0.007", "limit": "$0.008"}


def test_it_is_kept_among_the_settings() -> None:
    limits = Budget(day=MicroUsd(1), month=MicroUsd(2), confirm_above=MicroUsd(3))
    assert budget.read(budget.written(limits)) == limits
    assert budget.read({}) == budget.read(budget.written(Budget())) == Budget()


@pytest.mark.parametrize("nonsense", ["5", 1.5, 3500.0, -1, True, float("nan"), []])
def test_nonsense_among_the_settings_is_not_taken_for_no_limit(nonsense: object) -> None:
    for name in budget.written(Budget()):
        with pytest.raises(LibraryError) as caught:
            budget.read({name: nonsense})
        assert caught.value.code is Code.BUDGET_UNREADABLE


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be changed there")
@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Kolkata"])
def test_days_and_months_begin_at_the_users_midnight(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    # In New York the clocks went back on this day, so its midnight has another offset than its noon.
    noon = datetime(2026, 11, 1, 12, 0).timestamp()  # noqa: DTZ001
    midnight_ms = datetime(2026, 11, 1).timestamp() * 1000  # noqa: DTZ001
    assert budget.day_start_ms(round(noon * 1000)) == midnight_ms
    assert budget.month_start_ms(round(noon * 1000) + 20 * 86_400_000) == midnight_ms
    monkeypatch.undo()
    time.tzset()


def _bill(amount: int, *, refund: bool = False) -> Bill:
    return Bill(prediction_id=PredictionId("p"), amount=MicroUsd(amount), is_refund=refund)


@pytest.mark.parametrize(
    ("bills", "outcome"),
    [
        ([], Charged.UNKNOWN),
        ([_bill(7_000)], Charged.YES),
        ([_bill(7_000), _bill(7_000, refund=True)], Charged.NO),
        ([_bill(7_000, refund=True)], Charged.NO),
        ([_bill(7_000), _bill(3_500, refund=True)], Charged.YES),
        ([_bill(7_000), _bill(7_000), _bill(7_000, refund=True)], Charged.YES),
        ([_bill(7_000), _bill(3_500, refund=True), _bill(3_500, refund=True)], Charged.NO),
    ],
)
def test_what_the_books_say(bills: list[Bill], outcome: Charged) -> None:
    assert charged(bills) is outcome
