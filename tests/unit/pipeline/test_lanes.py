"""Places at the service: as many as there are, none of them ever lost."""

from __future__ import annotations

import asyncio

import pytest
from support.service_desk import HurriedClock

from imageedit_desktop.domain.pacing import Limits
from imageedit_desktop.pipeline.desk.lanes import Lanes


class _Guest:
    """Somebody who takes a place until told to go."""

    def __init__(self, lanes: Lanes) -> None:
        self.inside = False
        self.go = asyncio.Event()
        self.task = asyncio.get_running_loop().create_task(self._stay(lanes))

    async def _stay(self, lanes: Lanes) -> None:
        async with lanes.hold_slot():
            self.inside = True
            try:
                await self.go.wait()
            finally:
                self.inside = False


async def _settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


def test_two_places_and_the_third_waits() -> None:
    async def story() -> None:
        lanes = Lanes(HurriedClock())
        guests = [_Guest(lanes) for _ in range(4)]
        await _settle()
        assert [guest.inside for guest in guests] == [True, True, False, False]

        guests[0].go.set()
        await _settle()
        assert [guest.inside for guest in guests] == [False, True, True, False]

        for guest in guests:
            guest.go.set()
        await asyncio.gather(*(guest.task for guest in guests))

    asyncio.run(story())


@pytest.mark.parametrize("cancelled", [0, 2])
def test_cancelling_a_holder_or_a_waiter_loses_no_place(cancelled: int) -> None:
    async def story() -> None:
        lanes = Lanes(HurriedClock())
        guests = [_Guest(lanes) for _ in range(4)]
        await _settle()

        guests[cancelled].task.cancel()
        await _settle()
        for guest in guests[:2]:
            guest.go.set()
        await _settle()
        assert sum(guest.inside for guest in guests) == (1 if cancelled == 2 else 2)

        for guest in guests:
            guest.go.set()
        await asyncio.wait([guest.task for guest in guests])
        free = [_Guest(lanes) for _ in range(2)]
        await _settle()
        assert [guest.inside for guest in free] == [True, True]
        for guest in free:
            guest.go.set()
            await guest.task

    asyncio.run(story())


def test_a_job_that_is_there_already_counts_but_does_not_wait() -> None:
    async def story() -> None:
        lanes = Lanes(HurriedClock(), limits=Limits(at_once=1))
        with lanes.count_in(), lanes.count_in():
            guest = _Guest(lanes)
            await _settle()
            assert not guest.inside
        await _settle()
        assert guest.inside
        guest.go.set()
        await guest.task

    asyncio.run(story())


def test_closed_until_the_longest_wish_is_over() -> None:
    async def story() -> None:
        clock = HurriedClock()
        lanes = Lanes(clock)
        lanes.close_for(20)
        lanes.close_for(5)
        await lanes.until_open()
        assert 19.9 < sum(clock.slept_s) <= 20
        await lanes.until_open()
        assert len(clock.slept_s) == 1

    asyncio.run(story())
