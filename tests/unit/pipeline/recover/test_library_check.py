"""Files held against the database: what was kept unchecked, moved or removed."""

from __future__ import annotations

import asyncio
import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest
from PIL import Image

from imageedit_desktop.domain.errors import Code
from imageedit_desktop.domain.finding import Finding
from imageedit_desktop.domain.geometry import Size, size
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.recover.library_check import Check
from imageedit_desktop.store.library import Library


@pytest.fixture
def workers() -> Iterator[Workers]:
    made = Workers()
    yield made
    made.close()


def _findings(library: Library, workers: Workers, *, repair: bool = True) -> list[Finding]:
    async def look() -> list[Finding]:
        return [
            finding
            async for finding in Check(
                library=library, ledger=Ledger(library, workers), workers=workers, repair=repair
            ).findings()
        ]

    return asyncio.run(look())


def _codes(findings: list[Finding]) -> list[Code]:
    return [finding.problem.code for finding in findings]


@pytest.fixture
def unchecked(library: Library, make_job: object) -> Result:
    """A paid picture of a kind that nothing here can read, kept as it came."""
    job: Job = make_job(state=JobState.RECEIVING)  # type: ignore[operator]
    library.jobs.add(job)
    result = library.results.offer(job, ["https://cdn.example/1"], [], expires_ms=None)[0]
    return _save(library, result, b"\xff\x0a a picture of the future", "fox.jxl", None)


def _save(library: Library, result: Result, content: bytes, name: str, seen: Size | None) -> Result:
    path = library.root / "results" / "2026-11" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    facts = {"size_bytes": len(content), "sha256": hashlib.sha256(content).hexdigest(), "saved_ms": 5}
    facts["format"] = "PNG" if seen else "JPEG XL"
    saved = replace(result, state=ResultState.SAVED, path=path, checked=seen is not None, size=seen, **facts)  # type: ignore[arg-type]
    library.results.save(saved)
    return saved


def test_what_was_kept_unchecked_is_in_order_while_its_bytes_are_the_same(
    library: Library, workers: Workers, unchecked: Result
) -> None:
    assert unchecked.path is not None
    assert _findings(library, workers) == []
    unchecked.path.write_bytes(b"something else")
    assert _codes(_findings(library, workers)) == [Code.RESULT_CHANGED]


def test_what_was_kept_unchecked_and_moved_is_found_again_by_its_bytes(
    library: Library, workers: Workers, unchecked: Result
) -> None:
    assert unchecked.path is not None
    moved = unchecked.path.rename(unchecked.path.with_name("my best one.bin"))
    assert _codes(_findings(library, workers, repair=False)) == [Code.PICTURE_UNLISTED, Code.RESULT_MISSING]
    assert library.results.get(unchecked.id) == unchecked
    assert _codes(_findings(library, workers)) == [Code.PICTURE_UNLISTED]
    assert library.results.get(unchecked.id) == replace(unchecked, path=moved)
    assert _findings(library, workers) == []


def test_a_picture_that_somebody_removed_is_written_down_and_comes_back_with_its_file(
    library: Library, workers: Workers, unchecked: Result
) -> None:
    assert unchecked.path is not None
    content = unchecked.path.read_bytes()
    unchecked.path.unlink()
    assert _codes(_findings(library, workers)) == [Code.RESULT_MISSING]
    assert library.results.get(unchecked.id).state is ResultState.LOST
    assert _findings(library, workers) == []
    unchecked.path.write_bytes(content)
    assert _codes(_findings(library, workers)) == [Code.PICTURE_UNLISTED]
    assert library.results.get(unchecked.id) == unchecked


def test_a_picture_that_moved_is_as_checked_as_before(library: Library, workers: Workers, make_job: object) -> None:
    job: Job = make_job(state=JobState.RECEIVING)  # type: ignore[operator]
    library.jobs.add(job)
    result = library.results.offer(job, ["https://cdn.example/1"], [], expires_ms=None)[0]
    picture = library.root / "fox.png"
    Image.new("RGB", (8, 6), "teal").save(picture)
    saved = _save(library, result, picture.read_bytes(), "fox.png", size(8, 6))
    assert saved.path is not None
    moved = saved.path.rename(saved.path.with_name("hare.png"))
    _findings(library, workers)
    assert library.results.get(saved.id) == replace(saved, path=moved)


def test_a_file_of_the_user_s_own_is_a_stranger_and_stays(library: Library, workers: Workers) -> None:
    note = library.root / "results" / "a note.txt"
    note.parent.mkdir()
    note.write_text("by the user")
    (finding,) = _findings(library, workers)
    assert (finding.problem.code, finding.harmless) == (Code.PICTURE_STRANGE, True)
    assert note.exists()


@pytest.mark.parametrize("word", ["in the trash", "unreadable", "SAVED"])
@pytest.mark.parametrize("repair", [False, True])
def test_a_picture_whose_row_is_of_a_newer_version_is_left_to_it(
    library: Library, workers: Workers, unchecked: Result, word: str, repair: bool
) -> None:
    assert unchecked.path is not None
    with closing(sqlite3.connect(library.root / "library.sqlite3", isolation_level=None)) as stranger:
        stranger.execute("UPDATE results SET result_state = ?", (word,))
        before = stranger.execute("SELECT * FROM results").fetchall()
        assert _findings(library, workers, repair=repair) == []
        unchecked.path.rename(unchecked.path.with_name("moved.jxl"))
        assert [finding.repaired for finding in _findings(library, workers, repair=repair)] == [False]
        assert stranger.execute("SELECT * FROM results").fetchall() == before
