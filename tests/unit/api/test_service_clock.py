"""The service's clock, by the ``Date`` of its replies."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.api_stage import API, SUBMIT, envelope, service_at
from support.scripted_server import ScriptedServer, reply
from support.stories import story

from imageedit_desktop.api.service_clock import ServiceClock, wall_ms
from imageedit_desktop.domain.errors import Ambiguous, Refused

DATE = "Sun, 22 Nov 2026 08:00:00 GMT"
DATE_MS = 1_795_334_400_000
YEAR_MS = 365 * 24 * 3_600_000


class Computer:
    """A computer whose wall clock is wrong, and can be set."""

    def __init__(self) -> None:
        self.elapsed_ms = 5_000
        self.wall_ms = DATE_MS
        self.clock = ServiceClock(elapsed=lambda: self.elapsed_ms, wall=lambda: self.wall_ms)

    def goes_on(self, for_ms: int) -> None:
        self.elapsed_ms += for_ms
        self.wall_ms += for_ms

    def asks(self, date: str | None, *, takes_ms: int = 0) -> None:
        sent_ms = self.clock.now()
        self.goes_on(takes_ms)
        self.clock.read(date, sent_ms=sent_ms)


def test_nothing_is_known_before_a_reply() -> None:
    computer = Computer()
    for date in (None, "", "soon", "Sun, 99 Nov 2026 08:00:00 GMT"):
        computer.asks(date)
    assert computer.clock.offset_ms is None


@pytest.mark.parametrize("off_ms", [0, 120_000, -120_000, 3 * YEAR_MS, -26 * YEAR_MS])
def test_a_clock_that_is_off(off_ms: int) -> None:
    computer = Computer()
    computer.wall_ms += off_ms
    computer.asks(DATE)
    assert computer.clock.offset_ms == 500 - off_ms


def test_a_clock_that_is_set_while_the_program_runs() -> None:
    """The service's time goes on as it did, without another reply."""
    computer = Computer()
    computer.asks(DATE)
    computer.goes_on(60_000)
    computer.wall_ms -= 3 * 3_600_000
    offset_ms = computer.clock.offset_ms
    assert offset_ms is not None
    assert computer.wall_ms + offset_ms == DATE_MS + 60_500


def test_the_way_of_the_reply_is_shared_between_both_sides() -> None:
    computer = Computer()
    computer.asks(DATE, takes_ms=4_000)
    assert computer.clock.offset_ms == 500 - 2_000


def test_one_odd_date_moves_nothing() -> None:
    computer = Computer()
    for date in (DATE, DATE, "Thu, 01 Jan 1970 00:00:00 GMT"):
        computer.asks(date)
    assert computer.clock.offset_ms == 500


def test_a_service_whose_clock_was_set_is_followed() -> None:
    computer = Computer()
    for date in [DATE] * 9 + ["Sun, 22 Nov 2026 09:00:00 GMT"] * 5:
        computer.asks(date)
    assert computer.clock.offset_ms == 3_600_500


@given(st.text())
def test_any_date_is_bearable(date: str) -> None:
    computer = Computer()
    computer.asks(date)
    assert computer.clock.offset_ms is None or isinstance(computer.clock.offset_ms, int)


@story
async def test_every_reply_tells_the_time_refusals_too() -> None:
    for answer in (
        reply(envelope({"id": "x", "status": "created"}), Date=DATE),
        reply({"code": 429}, 429, Date=DATE),
        reply(b"<html>", 502, Date=DATE),
    ):
        async with ScriptedServer() as server, service_at(server) as service:
            server.on("POST", SUBMIT, answer)
            assert service.clock_offset_ms is None
            with suppress(Refused, Ambiguous):
                await service.submit({"prompt": "p"})
            assert service.clock_offset_ms is not None
            assert abs(wall_ms() + service.clock_offset_ms - DATE_MS) < 60_000


@story
async def test_a_reply_without_a_date_teaches_nothing() -> None:
    async with ScriptedServer() as server, service_at(server) as service:
        server.on("GET", f"{API}/balance", reply(envelope({"balance": 1})))
        await service.balance()
        assert service.clock_offset_ms is None
