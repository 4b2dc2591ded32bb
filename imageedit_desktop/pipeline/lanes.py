"""Three lanes, so that a slow upload never holds back a download: send, at the service, receive."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

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
        self._freed = asyncio.Condition()
        self._closed_until_ms = 0

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """Wait for a place at the service and hold it: for a job that is about to be sent."""
        async with self._freed:
            await self._freed.wait_for(lambda: self._in_flight < self._capacity)
            self._in_flight += 1
        async with self._leaving():
            yield

    @asynccontextmanager
    async def taken_place(self) -> AsyncIterator[None]:
        """Count a job that is at the service already, without waiting."""
        self._in_flight += 1
        async with self._leaving():
            yield

    def close_for(self, seconds: float) -> None:
        """Send nothing for so long: the service asked for it."""
        self._closed_until_ms = max(self._closed_until_ms, self._clock.now_ms() + round(seconds * 1000))

    async def until_open(self) -> None:
        """Wait until the service may be asked again."""
        while (left_ms := self._closed_until_ms - self._clock.now_ms()) > 0:
            await self._clock.sleep(left_ms / 1000)

    @asynccontextmanager
    async def _leaving(self) -> AsyncIterator[None]:
        try:
            yield
        finally:
            # No await between: a cancelled job must give its place back whatever happens.
            self._in_flight -= 1
            await asyncio.shield(self._tell_waiting())

    async def _tell_waiting(self) -> None:
        async with self._freed:
            self._freed.notify_all()
