"""A draft that was sent after the last backup, and a disk that died: nothing is paid twice, nothing is lost."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from support.service_desk import desk_at, job_in, recipe
from support.service_server import Service
from support.service_tasks import Fate

from imageedit_desktop.domain.errors import Code
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.place_order import release
from imageedit_desktop.pipeline.recover.resume import find_unfinished
from imageedit_desktop.pipeline.run.run_job import run_job
from imageedit_desktop.pipeline.run.send import send
from imageedit_desktop.pipeline.run.wait import wait


@pytest.fixture
def service() -> Iterator[Service]:
    with Service().running() as running:
        yield running


async def _draft_in_a_backup(desk: Desk, offset_ms: int | None = None) -> JobId:
    queued = await job_in(desk, JobState.QUEUED, recipe("a fox"))
    draft = await desk.ledger.step(queued, JobState.DRAFT, clock_offset_ms=offset_ms)
    await desk.workers.file(desk.library.back_up)
    return draft.id


async def _send(desk: Desk, draft: JobId) -> None:
    """The user lets it go; it is paid, and its pictures are not here yet."""
    (released,) = await release(desk, [await desk.ledger.job(draft)])
    sent = await wait(desk, await send(desk, released))
    assert sent.state is JobState.RECEIVING


def _damage(folder: Path) -> None:
    path = folder / "library.sqlite3"
    content = bytearray(path.read_bytes())
    content[4096:12288] = b"\x5a" * 8192
    path.write_bytes(content)


def _put_backup_in_place(folder: Path) -> None:
    """The user takes the database from the backups by hand."""
    (backup,) = (folder / "backups").iterdir()
    shutil.copy(backup, folder / "library.sqlite3")


_HARMS = [
    pytest.param(_damage, Code.LIBRARY_RESTORED, id="damaged"),
    pytest.param(_put_backup_in_place, Code.LIBRARY_WAS_BACKUP, id="by hand"),
]


async def _go_on(desk: Desk) -> None:
    """What the program does when it starts, and then the user, who lets everything go that may."""
    found = await find_unfinished(desk)
    for job in (*found.under_way, *found.unknown, *await release(desk, found.unsent)):
        await run_job(desk, job.id)


@pytest.mark.parametrize(("harm", "told"), _HARMS)
@pytest.mark.parametrize("offset_ms", [None, -3 * 3_600_000])
@pytest.mark.parametrize("days", [0, 3])
def test_a_draft_that_was_sent_since_is_found_and_not_sent_again(
    service: Service, tmp_path: Path, days: int, offset_ms: int | None, harm: Callable[[Path], None], told: Code
) -> None:
    """Also where it was sent days after it was written down, or refused when the computer's clock was wrong."""

    async def before() -> JobId:
        async with desk_at(service, tmp_path) as desk:
            draft = await _draft_in_a_backup(desk, offset_ms)
            await _send(desk, draft)
            return draft

    async def after(draft: JobId) -> None:
        async with desk_at(service, tmp_path) as desk:
            restored = desk.library.recovered
            assert restored is not None
            assert restored.code is told
            job = await desk.ledger.job(draft)
            assert job.state is JobState.UNKNOWN
            await _go_on(desk)
            job = await desk.ledger.job(draft)
            assert (job.state, job.prediction_id) == (JobState.DONE, task.id)
            results = desk.library.results.of_job(draft)
            assert [result.state for result in results] == [ResultState.SAVED] * 2

    draft = asyncio.run(before())
    (task,) = service.ledger.tasks
    task.created = datetime.now(UTC) - timedelta(seconds=1)
    if days:
        _age_backup(tmp_path, days)
    harm(tmp_path)
    asyncio.run(after(draft))
    assert len(service.seen("submit")) == 1


def _age_backup(folder: Path, days: int) -> None:
    """As if the draft had been written down, and backed up, days ago."""
    (backup,) = (folder / "backups").iterdir()
    with closing(sqlite3.connect(backup, isolation_level=None)) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE jobs SET created_ms = created_ms - ?", (days * 86_400_000,))
        connection.execute("UPDATE job_events SET at_ms = at_ms - ?", (days * 86_400_000,))
        for _, sql in triggers:
            connection.execute(sql)


def test_a_backup_that_was_put_in_place_is_completed_once(service: Service, tmp_path: Path) -> None:
    """What was received since the backup is listed; what is written down from then on is what it is."""

    async def before() -> JobId:
        async with desk_at(service, tmp_path) as desk:
            draft = await _draft_in_a_backup(desk)
            (released,) = await release(desk, [await desk.ledger.job(draft)])
            assert (await run_job(desk, released.id)).state is JobState.DONE
            return draft

    async def after(draft: JobId) -> JobId:
        async with desk_at(service, tmp_path) as desk:
            assert (await desk.ledger.job(draft)).state is JobState.DONE
            assert await desk.ledger.run(lambda library: library.results.count()) == 2
            return (await job_in(desk, JobState.QUEUED)).id

    async def still_later(queued: JobId) -> None:
        async with desk_at(service, tmp_path) as desk:
            assert desk.library.recovered is None
            assert (await desk.ledger.job(queued)).state is JobState.QUEUED

    draft = asyncio.run(before())
    _put_backup_in_place(tmp_path)
    asyncio.run(still_later(asyncio.run(after(draft))))


def test_pictures_that_the_service_never_made_are_not_missed(service: Service, tmp_path: Path) -> None:
    """The rows are lost, and the pictures tell how many there were."""
    service.fate = Fate(missing=1)

    async def before() -> Job:
        async with desk_at(service, tmp_path) as desk:
            return await run_job(desk, (await job_in(desk, JobState.QUEUED, recipe(images=3))).id)

    async def after(made: Job) -> None:
        async with desk_at(service, tmp_path) as desk:
            again = await desk.ledger.job(made.id)
            assert (again.state, again.prediction_id) == (JobState.DONE, made.prediction_id)
            assert [result.state for result in desk.library.results.of_job(made.id)] == [ResultState.SAVED] * 2

    made = asyncio.run(before())
    shutil.rmtree(tmp_path / "backups")
    _damage(tmp_path)
    asyncio.run(after(made))


def test_a_draft_that_was_not_sent_since_waits_for_the_user(service: Service, tmp_path: Path) -> None:
    async def before() -> JobId:
        async with desk_at(service, tmp_path) as desk:
            return await _draft_in_a_backup(desk)

    async def after(draft: JobId) -> None:
        async with desk_at(service, tmp_path) as desk:
            await _go_on(desk)
            assert (await desk.ledger.job(draft)).state is JobState.UNKNOWN

    draft = asyncio.run(before())
    _damage(tmp_path)
    asyncio.run(after(draft))
    assert service.seen("submit") == []
