"""Waiting for a task."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from imageedit_desktop.api.retry import backoff_s
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
    """Poll until the task has ended, however long that takes: time running out is neither a failure nor a cancel.

    Args:
        service: what is asked.
        prediction_id: the task.
        sleep: how to wait, in seconds.
        on_poll: told each answer.
        pace: None for one that suits the service.

    Raises:
        Refused: the key was rejected, or the task is not known.
        Malformed: the replies keep breaking the contract.
    """
    pace = pace or (LOCAL_PACE if service.is_local else REMOTE_PACE)
    interval_s = pace.first_s
    failures = malformed = 0
    while True:
        delay_s = interval_s
        try:
            prediction = await service.result(prediction_id)
        except (Transient, Malformed) as error:
            malformed = malformed + 1 if isinstance(error, Malformed) else 0
            if malformed == MALFORMED_MAX:
                raise
            delay_s = max(interval_s, backoff_s(failures, error.retry_after_s))
            failures += 1
        else:
            failures = malformed = 0
            if on_poll is not None:
                on_poll(prediction)
            if prediction.status is not Status.PENDING:
                return prediction
        await sleep(delay_s)
        interval_s = min(interval_s * _GROWTH, pace.longest_s)
