"""What can be set about the stand-in before it starts."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from imageedit_desktop.domain.limits import CONCURRENT_JOBS
from imageedit_desktop.domain.money.price import MicroUsd

_STARTING_BALANCE = MicroUsd(5_000_000)


def new_key() -> str:
    """A fresh key in the form of the service's newer keys (``wsk_…``), recognisable as ours."""
    return f"wsk_rehearsal_{secrets.token_hex(16)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How this stand-in behaves.

    Attributes:
        key: the only key that it accepts.
        latency_s: time that a task takes, in seconds; None for a pleasant default that grows with the pictures.
        balance: money at the start, millionths of a US dollar.
        concurrency: tasks that are processed at once; the others wait their turn.
        sync_window_s: how long a submit in sync mode is held open (90 s: the official SDK's tests).
        schema_has_seed: the published schema lists ``seed``, and it is accepted.
        schema_has_portraits: the published schema lists ``subject_reference``, and it is accepted.
    """

    key: str = field(default_factory=new_key)
    latency_s: float | None = None
    balance: MicroUsd = _STARTING_BALANCE
    concurrency: int = CONCURRENT_JOBS
    sync_window_s: float = 90.0
    schema_has_seed: bool = True
    schema_has_portraits: bool = True

    def task_s(self, images: int) -> float:
        """How long a task of so many pictures takes, in seconds: 2 to 4 unless set."""
        return 1.8 + 0.25 * images if self.latency_s is None else self.latency_s
