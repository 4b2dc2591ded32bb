"""What the service's books say of a prediction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.job import Charged
from imageedit_desktop.domain.money.price import MicroUsd


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """One movement of money.

    Attributes:
        amount: millionths of a US dollar, positive either way.
        is_refund: it was given back.
    """

    prediction_id: PredictionId
    amount: MicroUsd
    is_refund: bool


def charged(bills: Iterable[Bill]) -> Charged:
    """Whether a prediction has cost money in the end, going by its bills; unknown where there are none."""
    taken = returned = 0
    for bill in bills:
        if bill.is_refund:
            returned += bill.amount
        else:
            taken += bill.amount
    if not taken and not returned:
        return Charged.UNKNOWN
    return Charged.YES if taken > returned else Charged.NO
