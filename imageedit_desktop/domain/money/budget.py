"""What may be spent in a day and in a month, and when to ask before spending."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from imageedit_desktop.domain.errors import Code, LibraryError, Problem, problem
from imageedit_desktop.domain.money.price import MicroUsd, format_usd

DAY, MONTH, CONFIRM = "budget_day_micro_usd", "budget_month_micro_usd", "confirm_above_micro_usd"
"""Names of the settings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What the user has set; None where there is no limit.

    Attributes:
        day: for a day of the local calendar.
        month: for a month of the local calendar.
        confirm_above: an order that costs more is placed on a second word only.
    """

    day: MicroUsd | None = None
    month: MicroUsd | None = None
    confirm_above: MicroUsd | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """What is spent, or ordered and about to be: today, and this month."""

    day: MicroUsd
    month: MicroUsd

    def plus(self, ordered: int) -> Spent:
        """With so much more, in both."""
        return Spent(day=MicroUsd(self.day + ordered), month=MicroUsd(self.month + ordered))


def read(settings: Mapping[str, object]) -> Budget:
    """The budget among the settings.

    Raises:
        LibraryError: BUDGET_UNREADABLE, where a limit is anything but an amount: it is not taken for none.
    """
    return Budget(
        day=_amount(settings.get(DAY)),
        month=_amount(settings.get(MONTH)),
        confirm_above=_amount(settings.get(CONFIRM)),
    )


def written(budget: Budget) -> dict[str, int | None]:
    """The settings that `read` reads."""
    return {DAY: budget.day, MONTH: budget.month, CONFIRM: budget.confirm_above}


def blocks(price: MicroUsd, spent: Spent, budget: Budget) -> Problem | None:
    """Why an order must not be placed; None where it may."""
    if budget.day is not None and spent.day + price > budget.day:
        return _reached(Code.BUDGET_OF_DAY_REACHED, price, spent.day, budget.day)
    if budget.month is not None and spent.month + price > budget.month:
        return _reached(Code.BUDGET_OF_MONTH_REACHED, price, spent.month, budget.month)
    return None


def spent_by(now_ms: int, spent_since: Callable[[int], MicroUsd]) -> Spent:
    """What is spent since this day and this month began, by the computer's own calendar."""
    return Spent(day=spent_since(day_start_ms(now_ms)), month=spent_since(month_start_ms(now_ms)))


def day_start_ms(now_ms: int) -> int:
    """When this day began, by the computer's own calendar."""
    return _ms(_midnight(now_ms))


def month_start_ms(now_ms: int) -> int:
    """When this month began, by the computer's own calendar."""
    return _ms(_midnight(now_ms).replace(day=1))


def _reached(code: Code, price: MicroUsd, spent: MicroUsd, limit: MicroUsd) -> Problem:
    return problem(code, price=format_usd(price), spent=format_usd(spent), limit=format_usd(limit))


def _amount(value: object) -> MicroUsd | None:
    if value is None:
        return None
    if type(value) is not int or value < 0:
        raise LibraryError(problem(Code.BUDGET_UNREADABLE))
    return MicroUsd(value)


def _midnight(now_ms: int) -> datetime:
    """Without a zone: Python takes it as local time, with the offset that was valid then."""
    local = datetime.fromtimestamp(now_ms / 1000)  # noqa: DTZ006
    return local.replace(hour=0, minute=0, second=0, microsecond=0)


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)
