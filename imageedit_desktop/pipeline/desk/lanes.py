"""Three lanes, so that a slow upload never holds back a download: send, at the service, receive."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

from imageedit_desktop.domain import pacing
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.pacing import START, Limits, Sent
from imageedit_desktop.domain.queue_order import turn_of
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
    job: Job | None = None
    told: int | None = -1

    @property
    def rank(self) -> tuple[bool, int, int, str]:
        return (False, 0, 0, "") if self.job is None else turn_of(self.job)

    def tell(self, start_ms: int | None, now_ms: int) -> None:
        if start_ms != self.told:
            self.told = start_ms
            self.tell_turn(None if start_ms is None else start_ms - now_ms)


class Lanes:
    """How much may happen at once, and how soon after each other.

    Times are those of the wall clock when the lanes were made, and of the monotonic clock since: what was learnt
    can be kept for the next session, and a clock that is set meanwhile changes no interval.

    Attributes:
        send: held from when inputs are prepared and uploaded until the order is about to leave.
        receive: held while one picture is fetched and filed.
        limits: what is assumed of the account, to begin with what was learnt before.
        is_paused: nobody gets a slot until `resume`.
    """

    def __init__(self, clock: Clock, *, limits: Limits = START, is_paused: bool = False) -> None:
        self.send = asyncio.Semaphore(_SENDS_AT_ONCE)
        self.receive = asyncio.Semaphore(_DOWNLOADS_AT_ONCE)
        self.limits = limits
        self.is_paused = is_paused
        self._clock = clock
        self._began_ms = clock.now_ms() - clock.monotonic_ms()
        self._in_flight = 0
        self._freed = asyncio.Event()
        self._closed_until_ms = 0
        self._left: list[Sent] = []
        self._next: list[_Turn] = []
        self._waiting: list[_Turn] = []

    @asynccontextmanager
    async def hold_slot(
        self, images: int = 1, tell_turn: TellTurn = _ignore, *, job: Job | None = None
    ) -> AsyncIterator[None]:
        """Wait for a slot at the service and hold it: for a job that may be sent at once.

        Of all that wait, the one whose turn it is by `queue_order.turn_of` comes first, however late it asked.
        """
        turn = _Turn(images, tell_turn, job)
        with self._in(self._waiting, turn):
            while (left_ms := self._left_ms(turn)) != 0:
                if left_ms is None:
                    self._freed.clear()
                    await self._freed.wait()
                else:
                    await self._clock.sleep(left_ms / 1000)
        with self.count_in():
            yield

    def move(self, jobs: Iterable[Job]) -> None:
        """These jobs have another place in the queue; those that do not wait for a slot here are ignored."""
        moved = {job.id: job for job in jobs}
        for turn in self._waiting:
            if turn.job is not None and turn.job.id in moved:
                turn.job = moved[turn.job.id]
        self._freed.set()
        self._announce()

    def pause(self) -> None:
        """Give nobody a slot from now on."""
        self.is_paused = True

    def resume(self) -> None:
        """Give slots again."""
        self.is_paused = False
        self._freed.set()
        self._announce()

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

    def _left_ms(self, turn: _Turn) -> int | None:
        """How long until a job may have a slot by the clock alone; None where something else has to come first."""
        first = min(self._waiting, key=lambda each: each.rank)
        if self.is_paused or turn is not first or self._in_flight >= self._current().at_once:
            return None
        return max(0, self._starts()[turn] - self._now_ms())

    @contextmanager
    def _in(self, line: list[_Turn], turn: _Turn) -> Iterator[_Turn]:
        line.append(turn)
        self._announce()
        try:
            yield turn
        finally:
            line.remove(turn)
            self._freed.set()

    def _starts(self) -> dict[_Turn, int]:
        now_ms = self._now_ms()
        self._left = [(at_ms, images) for at_ms, images in self._left if now_ms - at_ms < pacing.MINUTE_MS]
        turns = [*self._next, *sorted(self._waiting, key=lambda each: each.rank)]
        queue = [turn.images for turn in turns]
        closed_ms = self._closed_until_ms
        starts = pacing.starts_ms(self._current(), self._left, queue, now_ms=now_ms, closed_until_ms=closed_ms)
        return dict(zip(turns, starts, strict=True))

    def _announce(self) -> None:
        """Tell everyone who waits when to expect to start, where that has changed."""
        if self.is_paused:
            return
        now_ms = self._now_ms()
        for turn, start_ms in self._starts().items():
            if start_ms > now_ms:
                turn.tell(start_ms, now_ms)
            elif turn in self._waiting and self._in_flight >= self._current().at_once:
                turn.tell(None, now_ms)
