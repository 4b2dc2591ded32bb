"""What crashes left goes after a day; nothing that was paid does."""

from __future__ import annotations

import asyncio
import os
import time
from dataclasses import replace
from pathlib import Path

import pytest
from support.service_desk import desk_at, job_in
from support.service_server import Service

from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import ResultId
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.pipeline.recover.clean_up import clean_up


@pytest.fixture
def service() -> Service:
    return Service()


def _old(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"half of something")
    moment_s = time.time() - 30 * 24 * 3600
    os.utime(path, (moment_s, moment_s))
    return path


def test_the_download_of_a_picture_that_is_not_saved_is_never_removed(service: Service, tmp_path: Path) -> None:
    async def story() -> None:
        with service.running():
            async with desk_at(service, tmp_path) as desk:
                library = desk.library
                job = await job_in(desk, JobState.WAITING)
                pending, lost, saved = library.results.offer(job, ["https://x"] * 3, [], expires_ms=None)
                library.results.lose(lost.id, problem(Code.OUTPUT_TRUNCATED))
                at = library.root / "results" / "fox.jpg"
                facts = {"size": size(1, 1), "size_bytes": 1, "sha256": "ab", "saved_ms": 1}
                library.results.save(replace(saved, state=ResultState.SAVED, path=at, **facts))  # type: ignore[arg-type]
                kept = [_old(library.files.part(result.id)) for result in (pending, lost)]
                kept.append(_old(library.files.part(ResultId("f" * 32 + "-1"))))  # of an order that was forgotten
                gone = [_old(library.files.part(saved.id)), _old(library.files.inscribed(pending.id))]
                gone += [_old(library.files.temporary(".input")), _old(library.files.temporary(".part"))]
                await clean_up(desk)
                assert all(path.exists() for path in kept)
                assert not any(path.exists() for path in gone)

    asyncio.run(story())
