"""The review over 1,000, 20,000 and 100,000 pictures: answers, nine that arrive, all selected; and how each grows.

What is measured of arrivals and selections is time of the window's thread alone. Run it with
``python3 packaging/bootstrap.py bench``.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

import pytest
from benchmarks.made_library import NEWEST_MS, make_library
from PySide6.QtCore import QCoreApplication
from pytest_benchmark.fixture import BenchmarkFixture

from imageedit_desktop.domain.events import JobChanged
from imageedit_desktop.domain.ids import BatchId, new_job_id
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.selection import Selection
from imageedit_desktop.loop import make_loop
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.looks.sensitive import SensitivePictures
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.store.settings_file import SettingsFile

_PICTURES = (1_000, 20_000, 100_000)
_ROUNDS = 15
_PATIENCE_S = 60
_ANSWER_GOAL_MS = 60
_ARRIVAL_GOAL_MS = 8
_SELECT_GOAL_MS = 16
_QUERIES = {
    "everything": "",
    "a word": "lighthouse",
    "rare": "nothingsuch",
    "flat": "group:flat",
    "oldest": "order:oldest",
}


@dataclass(frozen=True, slots=True)
class _Session:
    review: Review
    desk: Desk


@asynccontextmanager
async def _session(folder: Path) -> AsyncIterator[_Session]:
    """The library, open as the window opens it."""
    workers, supervisor = Workers(), Supervisor()
    workspace = Workspace(folder, {"IMAGEEDIT_API_URL": "http://127.0.0.1:9"}, workers)
    settings, sensitive = Settings(SettingsFile(folder / "settings.json")), SensitivePictures(workspace, supervisor)
    review = Review(workspace, workers, supervisor, settings, sensitive)
    try:
        async with asyncio.timeout(_PATIENCE_S):
            answered = _next(review, "answered")
            await workspace.open("wsk_bench")
            await answered
        yield _Session(review, await workspace.desk())
    finally:
        await supervisor.shutdown(5)
        await workspace.close()
        workers.close()


def _next(review: Review, signal: str) -> asyncio.Future[None]:
    """The next time that the review says something."""
    said: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    getattr(review, signal).connect(lambda *_: said.done() or said.set_result(None))
    return said


async def _answer_ms(session: _Session, text: str) -> float:
    """From the wish to the answer that stands."""
    answered = _next(session.review, "answered")
    begun_s = time.perf_counter()
    session.review.open(text)
    await answered
    return (time.perf_counter() - begun_s) * 1000


async def _arrival_ms(session: _Session, newest: Job, at_ms: int) -> float:
    """Of the window's thread, from the fact that nine were ordered to their nine places."""
    job = replace(newest, id=new_job_id(), state=JobState.WAITING, created_ms=at_ms)
    await session.desk.ledger.run(lambda library: library.jobs.add(job))
    inserted = _next(session.review, "inserted")
    begun_s = time.thread_time()
    session.desk.tell(JobChanged(job=job))
    await inserted
    return (time.thread_time() - begun_s) * 1000


def _select_all_ms(session: _Session) -> float:
    session.review.select(Selection())
    begun_s = time.perf_counter()
    session.review.select_all()
    return (time.perf_counter() - begun_s) * 1000


async def _newest(session: _Session) -> Job:
    """A job of nine, to make others like it."""
    loaded = _next(session.review, "rows_loaded")
    session.review.want(0, 0)
    await asyncio.wait_for(loaded, _PATIENCE_S)
    facts = session.review.batch(BatchId(session.review.answer.batches[0]))
    assert facts is not None
    return replace(facts.job, recipe=replace(facts.job.recipe, images=9))


async def _measure(folder: Path) -> dict[str, float]:
    """Medians in milliseconds by what is measured."""
    async with _session(folder) as session:
        taken = {name: [await _answer_ms(session, text) for _ in range(_ROUNDS)] for name, text in _QUERIES.items()}
        await _answer_ms(session, "")
        newest = await _newest(session)
        middle_ms = NEWEST_MS - 3_600_000
        taken["nine at the top"] = [await _arrival_ms(session, newest, NEWEST_MS + n) for n in range(1, _ROUNDS)]
        taken["nine within"] = [await _arrival_ms(session, newest, middle_ms + n) for n in range(_ROUNDS)]
        taken["select all"] = [_select_all_ms(session) for _ in range(_ROUNDS)]
    return {name: median(times) for name, times in taken.items()}


@pytest.fixture(scope="session", params=[9, 1], ids=["batches of 9", "single pictures"])
def libraries(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """A library of each size."""
    folders = {pictures: tmp_path_factory.mktemp(f"library-{pictures}") for pictures in _PICTURES}
    for pictures, folder in folders.items():
        make_library(folder, pictures, images=request.param, files=False)
    return folders


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    """The loop of the program."""
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    opened = make_loop(app)
    yield opened
    opened.close()


@pytest.mark.timeout(900)
def test_answers_arrivals_and_selections(
    benchmark: BenchmarkFixture, libraries: dict[int, Path], loop: asyncio.AbstractEventLoop
) -> None:
    measured: dict[int, dict[str, float]] = {}

    def measure() -> None:
        for pictures, folder in libraries.items():
            measured[pictures] = loop.run_until_complete(_measure(folder))

    benchmark.pedantic(measure, rounds=1, iterations=1)
    most = measured[_PICTURES[-1]]
    benchmark.extra_info["answer, of goal"] = most["everything"] / _ANSWER_GOAL_MS
    benchmark.extra_info["arrival, of goal"] = most["nine at the top"] / _ARRIVAL_GOAL_MS
    benchmark.extra_info["select all, of goal"] = most["select all"] / _SELECT_GOAL_MS
    print(f"\n{'ms':<18}" + "".join(f"{pictures:>10,}" for pictures in _PICTURES))
    for name in most:
        print(f"{name:<18}" + "".join(f"{measured[pictures][name]:>10.2f}" for pictures in _PICTURES))


if __name__ == "__main__":
    sys.exit(pytest.main([__file__, "-q", "-s"]))
