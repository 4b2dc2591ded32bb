"""Waiting for a prediction."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from imageedit_desktop.api.retry import retrying
from imageedit_desktop.domain.errors import Malformed, Transient
from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.prediction import Prediction, Status

MALFORMED_MAX = 8
"""So many replies in a row that break the contract are borne; then it is no hiccup."""

_GROWTH = 1.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Seconds between two polls: from the first, growing to the longest."""

    first_s: float
    longest_s: float


REMOTE_PACE = Pace(first_s=2.0, longest_s=8.0)
"""At least two seconds for images (https://wavespeed.ai/docs/get-result, 2026)."""

LOCAL_PACE = Pace(first_s=0.25, longest_s=1.0)


class Asked(Protocol):
    """What is polled: `client.Service`."""

    @property
    def is_local(self) -> bool:
        """Whether the service is on this machine."""

    async def result(self, prediction_id: PredictionId, /) -> Prediction:
        """Ask once."""


async def wait_for(
    service: Asked,
    prediction_id: PredictionId,
    *,
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    on_poll: Callable[[Prediction], None] | None = None,
    pace: Pace | None = None,
) -> Prediction:
    """Poll until the prediction has ended, however long: time running out is neither a failure nor a cancel.

    Args:
        service: what is asked.
        prediction_id: which one.
        sleep: how to wait, in seconds.
        on_poll: told each answer.
        pace: None for one that suits the service.

    Raises:
        Refused: the key was rejected, or the prediction is not known.
        Malformed: the replies keep breaking the contract.
    """
    pace = pace or (LOCAL_PACE if service.is_local else REMOTE_PACE)
    interval_s = pace.first_s
    while True:
        ask = retrying(_Patience().bears, sleep=sleep, at_least_s=interval_s)
        prediction: Prediction = await ask(service.result, prediction_id)
        if on_poll is not None:
            on_poll(prediction)
        if prediction.status is not Status.PENDING:
            return prediction
        await sleep(interval_s)
        interval_s = min(interval_s * _GROWTH, pace.longest_s)


class _Patience:
    """Bears what may pass without end, and broken replies for a while."""

    def __init__(self) -> None:
        self._broken = 0

    def bears(self, error: BaseException) -> bool:
        self._broken = self._broken + 1 if isinstance(error, Malformed) else 0
        return isinstance(error, Transient) or 0 < self._broken < MALFORMED_MAX
