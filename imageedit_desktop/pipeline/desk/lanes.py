"""Three lanes, so that a slow upload never holds back a download: send, at the service, receive."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

from imageedit_desktop.domain import pacing
from imageedit_desktop.domain.pacing import START, Limits, Sent
from imageedit_desktop.pipeline.desk.clock import Clock

_SENDS_AT_ONCE = 1
_DOWNLOADS_AT_ONCE = 3

TellTurn = Callable[[int | None], None]
"""Told how many milliseconds from now a job may start at the earliest; None while it waits for a free slot."""


def _ignore(_left_ms: int | None) -> None:
    return


@dataclass(slots=True, eq=False)
class _Turn:
    images: int
    tell_turn: TellTurn
    told: int | None = -1

    def tell(self, start_ms: int | None, now_ms: int) -> None:
        if start_ms != self.told:
            self.told = start_ms
            self.tell_turn(None if start_ms is None else start_ms - now_ms)


class Lanes:
    """How much may happen at once, and how soon after each other.

    Times are those of the wall clock when the lanes were made, and of the monotonic clock since: what was learnt
    can be kept for the next session, and a clock that is set meanwhile changes no interval.

    Attributes:
        send: held while inputs are prepared and uploaded.
        receive: held while one picture is fetched and filed.
        limits: what is assumed of the account, to begin with what was learnt before.
    """

    def __init__(self, clock: Clock, *, limits: Limits = START) -> None:
        self.send = asyncio.Semaphore(_SENDS_AT_ONCE)
        self.receive = asyncio.Semaphore(_DOWNLOADS_AT_ONCE)
        self.limits = limits
        self._clock = clock
        self._began_ms = clock.now_ms() - clock.monotonic_ms()
        self._in_flight = 0
        self._freed = asyncio.Event()
        self._closed_until_ms = 0
        self._left: list[Sent] = []
        self._next: list[_Turn] = []
        self._waiting: list[_Turn] = []

    @asynccontextmanager
    async def hold_slot(self, images: int = 1, tell_turn: TellTurn = _ignore) -> AsyncIterator[None]:
        """Wait for a slot at the service and hold it: for a job that is about to be sent."""
        with self._in(self._waiting, _Turn(images, tell_turn)):
            while self._in_flight >= self._current().at_once:
                self._freed.clear()
                await self._freed.wait()
        with self.count_in():
            yield

    @contextmanager
    def count_in(self) -> Iterator[None]:
        """Count a job that is at the service already, without waiting."""
        self._in_flight += 1
        try:
            yield
        finally:
            self._in_flight -= 1
            self._freed.set()

    async def until_open(self, images: int = 1, tell_turn: TellTurn = _ignore) -> None:
        """Wait until an order for so many images may leave; it is taken to leave then."""
        with self._in(self._next, _Turn(images, tell_turn)) as turn:
            while (left_ms := self._starts()[turn] - self._now_ms()) > 0:
                await self._clock.sleep(left_ms / 1000)
        self._left.append((self._now_ms(), images))

    def close_for(self, seconds: float) -> None:
        """Send nothing for so long: the service asked for it, or cannot be reached."""
        self._closed_until_ms = max(self._closed_until_ms, self._now_ms() + round(seconds * 1000))
        self._announce()

    def was_taken(self) -> bool:
        """An order that left was taken; returns whether more will be sent at once from now on."""
        before, self.limits = self.limits, pacing.after_taken(self._current(), self._in_flight)
        self._freed.set()
        return self.limits.at_once > before.at_once

    def was_refused(self, images: int, retry_after_s: float | None) -> None:
        """An order for so many images left and was refused for now: learn from it, and be silent for a while."""
        self.did_not_leave(images)
        self.limits = pacing.after_refusal(
            self._current(),
            now_ms=self._now_ms(),
            others=self._in_flight - 1,
            taken=self._left,
            retry_after_s=retry_after_s,
        )
        self.close_for(pacing.PAUSE_S if retry_after_s is None else retry_after_s)

    def did_not_leave(self, images: int) -> None:
        """An order for so many images that was let through did not leave, or was not taken."""
        mine = next((n for n in reversed(range(len(self._left))) if self._left[n][1] == images), None)
        if mine is not None:
            del self._left[mine]

    def _now_ms(self) -> int:
        return self._began_ms + self._clock.monotonic_ms()

    def _current(self) -> Limits:
        return pacing.current(self.limits, self._now_ms())

    @contextmanager
    def _in(self, line: list[_Turn], turn: _Turn) -> Iterator[_Turn]:
        line.append(turn)
        self._announce()
        try:
            yield turn
        finally:
            line.remove(turn)

    def _starts(self) -> dict[_Turn, int]:
        now_ms = self._now_ms()
        self._left = [(at_ms, images) for at_ms, images in self._left if now_ms - at_ms < pacing.MINUTE_MS]
        turns = [*self._next, *self._waiting]
        queue = [turn.images for turn in turns]
        closed_ms = self._closed_until_ms
        starts = pacing.starts_ms(self._current(), self._left, queue, now_ms=now_ms, closed_until_ms=closed_ms)
        return dict(zip(turns, starts, strict=True))

    def _announce(self) -> None:
        """Tell everyone who waits when to expect to start, where that has changed."""
        now_ms = self._now_ms()
        for turn, start_ms in self._starts().items():
            if start_ms > now_ms:
                turn.tell(start_ms, now_ms)
            elif turn in self._waiting and self._in_flight >= self._current().at_once:
                turn.tell(None, now_ms)
