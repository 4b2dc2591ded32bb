"""Prices in whole millionths of a US dollar, so that sums stay exact."""

from __future__ import annotations

import re
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal, InvalidOperation
from typing import NewType

from imageedit_desktop.domain.errors import Code, InputError, problem

MicroUsd = NewType("MicroUsd", int)
"""Millionths of a US dollar."""

FREE = MicroUsd(0)

PRICE_PER_IMAGE = MicroUsd(3_500)
"""$0.0035 an image (model page of ``minimax/image-01/image-to-image``, summer 2026)."""

_GROUPED = re.compile(r"[0-9]{1,3}(,[0-9]{3})+\.[0-9]+")
"""As `format_usd` writes thousands. Without the point ``1,000`` may be one dollar: a limit does not guess."""

_PARSED_MAX_USD = 1_000_000
"""More than anybody spends, less than the database's integers hold."""


def price_of(images: int, per_image: MicroUsd = PRICE_PER_IMAGE) -> MicroUsd:
    """What an order of so many images costs."""
    return MicroUsd(images * per_image)


def from_usd(usd: float | str | Decimal) -> MicroUsd:
    """Dollars as the service writes them, to the nearest millionth."""
    exact = Decimal(str(usd)) * 1_000_000
    return MicroUsd(int(exact.to_integral_value(ROUND_HALF_UP)))


def parse_usd(text: str) -> MicroUsd:
    """Read a limit as a person writes it: ``0.05``, ``$2``. It never comes out above what was written.

    Raises:
        InputError: COST_INVALID.
    """
    written = text.strip().removeprefix("$")
    try:
        amount = Decimal(written.replace(",", "") if _GROUPED.fullmatch(written) else written)
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite() or amount < 0:
        raise InputError(problem(Code.COST_INVALID, text=text[:20]))
    # Not by a product, which is rounded to 28 digits first.
    micro = min(amount, Decimal(_PARSED_MAX_USD)).quantize(Decimal("0.000001"), ROUND_FLOOR)
    return from_usd(micro)


def to_usd(amount: MicroUsd) -> float:
    """Dollars as a JSON number."""
    return float(Decimal(amount) / 1_000_000)


def format_usd(amount: MicroUsd) -> str:
    """``$0.0315``, ``$12.34``: at least two decimals, more only where they are not zero."""
    sign = "-" if amount < 0 else ""
    whole, fraction = divmod(abs(amount), 1_000_000)
    decimals = f"{fraction:06d}".rstrip("0").ljust(2, "0")
    return f"{sign}${whole:,}.{decimals}"
