"""Files held against the database: what was kept unchecked, moved or removed."""

from __future__ import annotations

import asyncio
import hashlib
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from support.service_desk import desk_at, job_in
from support.service_server import Service
from support.stories import story

from imageedit_desktop.domain.errors import Code, problem
from imageedit_desktop.domain.finding import Finding
from imageedit_desktop.domain.geometry import Size, size
from imageedit_desktop.domain.ids import InputHash
from imageedit_desktop.domain.inputs import InputFile
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.query import parse
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.pipeline.desk.ledger import Ledger
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.pipeline.recover.library_check import Check
from imageedit_desktop.pipeline.run.run_job import run_job
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.search import Search


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
    return _save(library, result, b"v/1\x01 a picture of the future", "fox.exr", None)


def _save(library: Library, result: Result, content: bytes, name: str, seen: Size | None) -> Result:
    path = library.root / "results" / "2026-11" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    facts = {"size_bytes": len(content), "sha256": hashlib.sha256(content).hexdigest(), "saved_ms": 5}
    facts["format"] = "PNG" if seen else "OpenEXR"
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
    assert library.results.get(unchecked.id).state is ResultState.BINNED
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


def test_a_picture_that_no_reader_came_back_from_is_looked_at_again(
    library: Library, workers: Workers, make_job: object
) -> None:
    job: Job = make_job(state=JobState.RECEIVING)  # type: ignore[operator]
    library.jobs.add(job)
    result = library.results.offer(job, ["https://cdn.example/1"], [], expires_ms=None)[0]
    picture = library.root / "fox.png"
    Image.new("RGB", (8, 6), "teal").save(picture)
    seen = _save(library, result, picture.read_bytes(), "fox.png", size(8, 6))
    library.results.save(replace(seen, checked=False, size=None, format=""))
    assert _codes(_findings(library, workers, repair=False)) == [Code.THUMBNAIL_MISSING]
    assert library.results.get(seen.id).is_unread
    assert _codes(_findings(library, workers)) == [Code.THUMBNAIL_MISSING]
    assert library.results.get(seen.id) == seen
    assert _findings(library, workers) == []


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


def _picture(library: Library, job: Job, number: int) -> Result:
    """A picture of a job, saved and checked, without its thumbnail."""
    (offered,) = (result for result in library.results.of_job(job.id) if result.number == number)
    drawn = library.root / f"{number}.png"
    Image.new("RGB", (8, 6), (number, 0, 0)).save(drawn)
    return _save(library, offered, drawn.read_bytes(), f"fox {number}.png", size(8, 6))


def _job_of(library: Library, make_job: object, pictures: int) -> Job:
    job: Job = make_job(state=JobState.RECEIVING)  # type: ignore[operator]
    library.jobs.add(job)
    urls = [f"https://cdn.example/{number}" for number in range(1, pictures + 1)]
    library.results.offer(job, urls, [], expires_ms=None)
    return job


def test_a_thumbnail_that_is_missing_is_told_and_made_of_its_own_picture(
    library: Library, workers: Workers, make_job: object
) -> None:
    saved = _picture(library, _job_of(library, make_job, 1), 1)
    about = problem(Code.THUMBNAIL_MISSING, name="results/2026-11/fox 1.png")
    assert _findings(library, workers, repair=False) == [Finding(problem=about)]
    assert _findings(library, workers) == [Finding(problem=about, repaired=True)]
    assert library.files.thumbnail(saved.sha256).is_file()
    assert _findings(library, workers) == []


def test_every_picture_is_looked_at_however_many_there_are(
    library: Library, workers: Workers, make_job: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More than are read at once, the rows' order being that of their ids."""
    monkeypatch.setattr("imageedit_desktop.store.tables.audit.PIECE", 2)
    job = _job_of(library, make_job, 5)
    saved = [_picture(library, job, number) for number in range(1, 6)]
    for result in saved:
        assert result.path is not None
        result.path.unlink()
    findings = _findings(library, workers)
    assert sorted(finding.problem.params["name"] for finding in findings) == [
        f"results/2026-11/fox {number}.png" for number in range(1, 6)
    ]
    assert {(finding.problem.code, finding.repaired) for finding in findings} == {(Code.RESULT_MISSING, True)}


@pytest.mark.parametrize("what", ["changed", "lost"])
def test_an_original_that_is_not_what_it_was_is_told_by_its_name(
    library: Library, workers: Workers, tmp_path: Path, what: str
) -> None:
    original = tmp_path / "hen.png"
    Image.new("RGB", (8, 6), "red").save(original)
    sha256 = InputHash(hashlib.sha256(original.read_bytes()).hexdigest())
    hen = InputFile(sha256=sha256, name="hen.png", size=size(8, 6), size_bytes=1, format="PNG")
    kept = library.inputs.keep(hen, original, at_ms=1)
    assert _findings(library, workers) == []
    if what == "changed":
        kept.write_bytes(b"something else")
    else:
        kept.unlink()
    code = Code.INPUT_CHANGED if what == "changed" else Code.INPUT_LOST
    assert _findings(library, workers) == [Finding(problem=problem(code, name="hen.png"))]


def test_a_download_that_was_given_up_a_while_ago_is_told_and_left(library: Library, workers: Workers) -> None:
    fresh, old = (library.root / "incoming" / name for name in ("fresh.part", "old.part"))
    for part in (fresh, old):
        part.parent.mkdir(exist_ok=True)
        part.write_bytes(b"half")
    long_ago_s = time.time() - 8 * 86_400
    os.utime(old, (long_ago_s, long_ago_s))
    about = problem(Code.DOWNLOAD_LEFT, name="incoming/old.part")
    assert _findings(library, workers) == [Finding(problem=about, harmless=True)]
    assert (fresh.read_bytes(), old.read_bytes()) == (b"half", b"half")


@pytest.mark.parametrize("repair", [False, True])
def test_an_index_that_went_astray_is_told_and_made_anew_where_that_is_wished(
    root: Path, workers: Workers, make_job: object, repair: bool
) -> None:
    with closing(Library.open(root)) as made:
        job = _job_of(made, make_job, 1)
    _lead_index_astray(root / "library.sqlite3")
    with closing(Library.open(root)) as library:
        found = _findings(library, workers, repair=repair)
        assert found
        assert {(finding.problem.code, finding.repaired) for finding in found} == {(Code.DATABASE_FLAWED, repair)}
        assert (_findings(library, workers, repair=repair) == []) is repair
        assert library.jobs.get(job.id) == job


def _lead_index_astray(database: Path) -> None:
    """Make an index of the recipes into one of the origins, without its entries noticing."""
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, '(recipe_hash)', '(origin)') WHERE name = 'jobs_by_recipe'"
        )


def _shown(library: Library, line: str) -> int:
    with closing(Search.open(library.root)) as search:
        return len(search.answer(parse(line)).answer)


@story
async def test_an_order_that_is_written_anew_shows_its_pictures(service: Service, tmp_path: Path) -> None:
    async with desk_at(service, tmp_path) as desk:
        job = await run_job(desk, (await job_in(desk, JobState.QUEUED)).id)
        binned = desk.library.results.of_job(job.id)[1]
        desk.library.bin.put_in(binned.id, None)
        assert binned.path is not None
        binned.path.unlink()
    with closing(sqlite3.connect(tmp_path / "library.sqlite3")) as connection, connection:
        connection.execute("DROP TRIGGER jobs_are_kept")
        connection.execute("DROP TRIGGER job_events_are_kept")
        connection.execute("UPDATE results SET batch_id = NULL")  # as the migration leaves what has no order
        for table in ("job_events", "batches", "jobs"):
            connection.execute(f"DELETE FROM {table}")
    async with desk_at(service, tmp_path) as desk:
        library = desk.library
        assert library.bin.gone(9) == [], "it belongs to no batch"
        check = Check(library=library, ledger=desk.ledger, workers=desk.workers, repair=True)
        found = [finding async for finding in check.findings() if finding.problem.code is Code.RESULT_UNOWNED]
        assert any(finding.repaired for finding in found)
        assert (_shown(library, ""), _shown(library, "undecided"), _shown(library, "binned")) == (1, 1, 1)
        assert [entry.id for entry in library.bin.gone(9)] == [binned.id]
