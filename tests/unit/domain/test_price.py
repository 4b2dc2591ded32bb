"""Money in whole millionths."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imageedit_desktop.domain.errors import InputError
from imageedit_desktop.domain.money.price import MicroUsd, format_usd, from_usd, parse_usd, price_of, to_usd

AMOUNTS = st.integers(-(10**12), 10**12)


def test_nine_images_cost_what_the_button_says():
    assert format_usd(price_of(9)) == "$0.0315"


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (0, "$0.00"),
        (1, "$0.000001"),
        (3_500, "$0.0035"),
        (500_000, "$0.50"),
        (12_340_000, "$12.34"),
        (1_234_567_890_000, "$1,234,567.89"),
        (-3_500, "-$0.0035"),
    ],
)
def test_money_is_written_with_two_decimals_and_more_where_they_count(amount, text):
    assert format_usd(amount) == text


@given(AMOUNTS)
def test_dollars_and_millionths_agree(amount):
    assert from_usd(to_usd(amount)) == amount
    assert from_usd(str(Decimal(amount) / 1_000_000)) == amount
    assert from_usd(format_usd(amount).replace("$", "").replace(",", "")) == amount


@given(st.lists(st.integers(1, 9)))
def test_sums_stay_exact(orders):
    assert sum(map(price_of, orders)) == price_of(sum(orders))


@pytest.mark.parametrize(("usd", "amount"), [(0.0035, 3_500), ("0.0000005", 1), (0.1 + 0.2, 300_000)])
def test_dollars_are_read_to_the_nearest_millionth(usd, amount):
    assert from_usd(usd) == amount


@pytest.mark.parametrize("text", ["0.00349999999", "0.003499" + "9" * 40, "$0.0034999", " 0.0034990000 "])
def test_a_limit_never_lets_pass_what_is_above_it(text):
    assert parse_usd(text) < price_of(1)


@pytest.mark.parametrize("text", ["0.0035", "0.00350" + "0" * 40, "0.0035" + "0" * 40 + "1", "3.5e-3"])
def test_a_limit_lets_pass_what_is_not_above_it(text):
    assert parse_usd(text) == price_of(1)


@given(st.decimals(0, 10**6, allow_nan=False, allow_infinity=False))
def test_a_limit_is_the_millionth_at_or_below_it(amount):
    assert 0 <= Fraction(amount) * 1_000_000 - parse_usd(str(amount)) < 1


@given(st.integers(0, 1_000_000_000_000))
def test_a_limit_that_is_shown_is_read_as_it_was(amount: int) -> None:
    assert parse_usd(format_usd(MicroUsd(amount))) == amount


@pytest.mark.parametrize("text", ["1,000", "0,05", "1,00.00", ",100.00", "1,000,00.0", "1,000.00,0"])
def test_a_comma_that_may_be_the_decimal_point_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        parse_usd(text)
