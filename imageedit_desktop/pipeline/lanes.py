"""Three lanes, so that a slow upload never holds back a download: send, at the service, receive."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from imageedit_desktop.domain.limits import CONCURRENT_JOBS
from imageedit_desktop.pipeline.clock import Clock

_SENDS_AT_ONCE = 1
_DOWNLOADS_AT_ONCE = 3


class Lanes:
    """How much may happen at once.

    Attributes:
        send: held while inputs are prepared and uploaded.
        receive: held while one picture is fetched and filed.
    """

    def __init__(self, clock: Clock, *, at_service: int = CONCURRENT_JOBS) -> None:
        self.send = asyncio.Semaphore(_SENDS_AT_ONCE)
        self.receive = asyncio.Semaphore(_DOWNLOADS_AT_ONCE)
        self._clock = clock
        self._capacity = at_service
        self._in_flight = 0
        self._freed = asyncio.Event()
        self._closed_until_ms = 0

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """Wait for a place at the service and hold it: for a job that is about to be sent."""
        while self._in_flight >= self._capacity:
            self._freed.clear()
            await self._freed.wait()
        with self.taken_place():
            yield

    @contextmanager
    def taken_place(self) -> Iterator[None]:
        """Count a job that is at the service already, without waiting."""
        self._in_flight += 1
        try:
            yield
        finally:
            self._in_flight -= 1
            self._freed.set()

    def close_for(self, seconds: float) -> None:
        """Send nothing for so long: the service asked for it."""
        self._closed_until_ms = max(self._closed_until_ms, self._clock.now_ms() + round(seconds * 1000))

    async def until_open(self) -> None:
        """Wait until the service may be asked again."""
        while (left_ms := self._closed_until_ms - self._clock.now_ms()) > 0:
            await self._clock.sleep(left_ms / 1000)
