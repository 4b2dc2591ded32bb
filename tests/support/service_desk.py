"""A desk in this process at `support.service_server`: real store, files and HTTP, and a clock that hurries."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from support.placing import place_order
from support.service_server import KEY, Service

from imageedit_desktop.domain.events import Event
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.inputs import Input, InputUrl
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.opening import Endpoint, open_desk

SOURCE = InputUrl(url="https://example.org/fox.jpg")


class HurriedClock:
    """Sleeps are over at once, and the time that they would have taken has passed.

    Attributes:
        slept_s: every sleep, in seconds.
        before_sleep: called with the seconds before each.
    """

    def __init__(self) -> None:
        self.slept_s: list[float] = []
        self.before_sleep: Callable[[float], None] = lambda _seconds: None
        self._ahead_ms = 0

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000 + self._ahead_ms

    def monotonic_ms(self) -> int:
        return time.monotonic_ns() // 1_000_000 + self._ahead_ms

    async def sleep(self, seconds: float) -> None:
        self.before_sleep(seconds)
        self.slept_s.append(seconds)
        self._ahead_ms += round(seconds * 1000)
        await asyncio.sleep(0.002)


@asynccontextmanager
async def desk_at(
    service: Service, folder: Path, *, told: list[Event] | None = None, origin: str = "", **wishes: Any
) -> AsyncIterator[Desk]:
    """A desk, closed in the end; the wishes are those of `open_desk`."""
    workers = Workers()
    endpoint = Endpoint(base_url=service.address, key=KEY, origin=origin or service.address)
    hear = [].append if told is None else told.append
    desk = await open_desk(endpoint, folder, workers, hear, **{"clock": HurriedClock(), **wishes})
    try:
        yield desk
    finally:
        await desk.close()
        workers.close()


def recipe(prompt: str = "a fox", *, source: Input = SOURCE, images: int = 2, seed: int | None = None) -> Recipe:
    """A small order."""
    return Recipe(prompt=prompt, source=source, size=size(512, 512), images=images, seed=seed)


_WAY = (JobState.PREPARING, JobState.SUBMITTING)


async def job_in(desk: Desk, state: JobState, ordered: Recipe | None = None) -> Job:
    """A job of the ledger that went the straight way to a state, up to unknown or waiting (without a task)."""
    job = await place_order(desk, ordered or recipe())
    for step in _WAY[: _WAY.index(state) + 1] if state in _WAY else (*_WAY, state):
        if state is JobState.QUEUED:
            break
        sent = {"charged": Charged.UNKNOWN, "submitted_ms": desk.clock.now_ms()}
        job = await desk.ledger.step(job, step, **(sent if step is JobState.SUBMITTING else {}))
    return job
