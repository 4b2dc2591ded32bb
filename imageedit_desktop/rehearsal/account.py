"""Play money: charged at submit and given back when a task fails, as the service does.

Sources: https://wavespeed.ai/docs/refund-policy and the sample of ``billings/search`` (2026).
"""

from __future__ import annotations

import secrets
import time
from collections import deque
from dataclasses import dataclass, field

from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.money.price import MicroUsd

_ENTRIES_KEPT = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One movement of money.

    Attributes:
        kind: ``deduct`` or ``refund``.
        price: millionths of a US dollar, positive either way.
    """

    id: str = field(default_factory=lambda: secrets.token_hex(16))
    kind: str
    task: PredictionId
    price: MicroUsd
    at_ns: int = field(default_factory=time.time_ns)


class Account:
    """The balance and how it came about."""

    def __init__(self, balance: MicroUsd) -> None:
        self._balance = balance
        self._entries: deque[Entry] = deque(maxlen=_ENTRIES_KEPT)

    @property
    def balance(self) -> MicroUsd:
        """What is left, millionths of a US dollar."""
        return self._balance

    @property
    def entries(self) -> list[Entry]:
        """All movements, newest first."""
        return list(reversed(self._entries))

    def charge(self, task: PredictionId, price: MicroUsd) -> bool:
        """Take the price of a task; False, and nothing taken, when the balance is too low."""
        if price > self._balance:
            return False
        self._balance = MicroUsd(self._balance - price)
        self._entries.append(Entry(kind="deduct", task=task, price=price))
        return True

    def refund(self, task: PredictionId, price: MicroUsd) -> None:
        """Give back what a failed task has cost."""
        self._balance = MicroUsd(self._balance + price)
        self._entries.append(Entry(kind="refund", task=task, price=price))
