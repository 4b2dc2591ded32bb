"""The picture matters more than what is written into it."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import os
from pathlib import Path

import pytest
from support.apart import Apart, raising
from support.service_desk import desk_at, job_in, recipe
from support.service_server import Service

from imageedit_desktop.domain import inscription
from imageedit_desktop.domain.errors import Code, DownloadError, problem
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.imaging.inspect_result import inspect_result
from imageedit_desktop.imaging.metadata import record_of
from imageedit_desktop.pipeline.recover.library_check import Check
from imageedit_desktop.pipeline.run import inscribe as inscribe_module
from imageedit_desktop.pipeline.run.run_job import run_job


def test_a_picture_tells_of_its_job(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            job = await run_job(desk, (await job_in(desk, JobState.QUEUED, recipe("a fox", seed=7))).id)
            for result in desk.library.results.of_job(job.id):
                assert result.path is not None
                told = inscription.from_json(record_of(result.path) or "")
                assert (told.number, told.job.id, told.job.prediction_id) == (
                    result.number,
                    job.id,
                    job.prediction_id,
                )
                assert told.job.recipe == job.recipe
                assert inspect_result(result.path).sha256 == result.sha256

    asyncio.run(story())
    assert not list((tmp_path / "incoming").iterdir())


@pytest.mark.parametrize(
    "failure",
    [
        raising(OSError(errno.ENOSPC, "full")),
        raising(DownloadError(problem(Code.OUTPUT_TRUNCATED))),
        Apart(os.abort),
    ],
    ids=["disk", "truncated", "death"],
)
def test_where_that_fails_it_is_kept_as_it_came(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: Apart
) -> None:
    monkeypatch.setattr(inscribe_module, "inscribe_file", failure)

    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            job = await run_job(desk, (await job_in(desk, JobState.QUEUED)).id)
            assert job.state is JobState.DONE
            results = desk.library.results.of_job(job.id)
            assert [r.path.read_bytes() for r in results if r.path] == service.ledger.tasks[0].pictures
            check = Check(library=desk.library, ledger=desk.ledger, workers=desk.workers, repair=False)
            assert [finding async for finding in check.findings()] == []

    asyncio.run(story())
    assert not list((tmp_path / "incoming").iterdir())


_WRITES_AND_DIES = "lambda part, *_args, **_kwargs: (part.write_bytes(part.read_bytes() + b'told'), abort())"


def test_the_hash_is_that_of_the_file_though_the_reader_died_over_its_answer(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inscribe_module, "inscribe_file", Apart(eval, _WRITES_AND_DIES, {"abort": os.abort}))

    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            job = await run_job(desk, (await job_in(desk, JobState.QUEUED, recipe(images=1))).id)
            (result,) = desk.library.results.of_job(job.id)
            assert result.path is not None
            content = result.path.read_bytes()
            assert content.endswith(b"told")
            assert (result.sha256, result.size_bytes) == (hashlib.sha256(content).hexdigest(), len(content))
            assert result.checked

    asyncio.run(story())


def test_the_hash_is_that_of_the_file_though_a_left_over_cannot_be_removed(
    service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = Path.unlink

    def refuse(path: Path, *, missing_ok: bool = False) -> None:
        if path.suffix == ".inscribed":
            raise OSError(errno.EIO, "input/output error")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)

    async def story() -> None:
        async with desk_at(service, tmp_path) as desk:
            job = await run_job(desk, (await job_in(desk, JobState.QUEUED)).id)
            assert job.state is JobState.DONE
            for result in desk.library.results.of_job(job.id):
                assert result.path is not None
                assert inspect_result(result.path).sha256 == result.sha256

    asyncio.run(story())
