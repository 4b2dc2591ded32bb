"""A database that is damaged or gone comes back: from its backup, and from what the pictures tell."""

from __future__ import annotations

import errno
import random
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from support.of_windows import SHARING_VIOLATION, of_windows
from support.volatile_disk import VolatileDisk

from imageedit_desktop import durable
from imageedit_desktop.domain import inscription
from imageedit_desktop.domain.errors import Code, LibraryError, Problem
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import PredictionId
from imageedit_desktop.domain.inscription import FoundPicture
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.pipeline.recover.restore import open_library
from imageedit_desktop.store.backups import KEPT, Backups
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.exchange import begin, suspect
from imageedit_desktop.store.library import Library

YEAR_2099_MS = 4_070_908_800_000
WAY = (JobState.PREPARING, JobState.SUBMITTING, JobState.WAITING, JobState.RECEIVING, JobState.DONE)


def read(path: Path) -> FoundPicture | None:
    """Files in this room are an inscription and nothing else."""
    try:
        told = inscription.from_json(path.read_text())
    except ValueError:
        return None
    seen = {"size": size(64, 48), "format": "JPEG", "sha256": "cd" * 32, "size_bytes": path.stat().st_size}
    return FoundPicture(path=path, inscription=told, **seen)  # type: ignore[arg-type]


def _make(
    library: Library, make_job: object, prompt: str = "fox", *, told: bool = True, created_ms: int = 1_000
) -> Job:
    """A job of two pictures on disk, from the order to done, as the pipeline does it."""
    job: Job = make_job(prompt, created_ms=created_ms)  # type: ignore[operator]
    library.jobs.add(job)
    for state in WAY[:3]:
        sent: Any = {"prediction_id": PredictionId(f"task of {prompt}")} if state is JobState.WAITING else {}
        job = library.jobs.step(
            job.id, state, at_ms=created_ms, submitted_ms=created_ms, charged=Charged.YES, **sent
        )
    results = library.results.offer(job, ["https://example.com/1.jpg"] * 2, [None, True], expires_ms=9_000)
    job = library.jobs.step(job.id, JobState.RECEIVING, at_ms=created_ms, completed_ms=created_ms)
    for result in results:
        _publish(library, job, result, told=told)
    return library.jobs.step(job.id, JobState.DONE, at_ms=created_ms, finished_ms=created_ms)


def _publish(library: Library, job: Job, result: Result, *, told: bool = True) -> Path:
    path = library.root / "results" / "2026-11" / f"{job.recipe.prompt} {result.number}.jpg"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = inscription.to_json(job, result.number, result.nsfw, made=2, program="test")
    path.write_text(text if told else f"picture {result.id}")
    facts = {"path": path, "size": size(64, 48), "size_bytes": path.stat().st_size, "sha256": "cd" * 32}
    library.results.save(replace(result, state=ResultState.SAVED, format="JPEG", saved_ms=5_000, **facts))
    return path


def _tell(library: Library) -> dict[str, list[str]]:
    """Each job's prompt, and the names of its pictures, all of which are there."""
    told = {}
    for job in library.jobs.newest():
        results = library.results.of_job(job.id)
        assert all(result.path.is_file() for result in results if result.path and result.state is ResultState.SAVED)
        told[job.recipe.prompt] = [f"{r.state} {r.path.name if r.path else ''}".strip() for r in results]
    return told


def _saved(*prompts: str) -> dict[str, list[str]]:
    return {prompt: [f"saved {prompt} 1.jpg", f"saved {prompt} 2.jpg"] for prompt in prompts}


@pytest.fixture
def opened() -> Iterator[list[Library]]:
    libraries: list[Library] = []
    yield libraries
    for library in libraries:
        library.close()


def _damage(root: Path) -> bytes:
    """Overwrite the middle of the database, as a dying disk does; returns what it then is."""
    path = root / "library.sqlite3"
    data = bytearray(path.read_bytes())
    data[4096:12288] = b"\x5a" * 8192
    path.write_bytes(data)
    return bytes(data)


def test_a_sound_library_is_opened_as_it_is(root: Path, make_job: object) -> None:
    library = open_library(root, read)
    _make(library, make_job)
    library.close()
    before = (root / "library.sqlite3").read_bytes()
    again = open_library(root, read)
    assert again.recovered is None
    assert _tell(again) == _saved("fox")
    again.close()
    assert (root / "library.sqlite3").read_bytes() == before


def test_damaged_it_comes_back_from_its_backup_and_later_pictures(
    root: Path, make_job: object, opened: list[Library]
) -> None:
    library = open_library(root, read)
    _make(library, make_job, "fox")
    _make(library, make_job, "untold", told=False)
    library.back_up()
    later = _make(library, make_job, "hare", created_ms=2_000)
    library.close()
    damaged = _damage(root)

    restored = open_library(root, read)
    opened.append(restored)

    assert _tell(restored) == _saved("hare", "fox", "untold")
    assert restored.recovered == Problem(
        code=Code.LIBRARY_RESTORED, params={"pictures": 6, "path": str(root / "damaged")}
    )
    assert [file.read_bytes() for file in (root / "damaged").rglob("*.sqlite3")] == [damaged]
    found = restored.jobs.get(later.id)
    assert (found.state, found.price, found.prediction_id) == (JobState.DONE, later.price, later.prediction_id)
    assert found.recipe.hash == later.recipe.hash
    assert restored.results.of_job(later.id)[1].nsfw is True


@pytest.mark.parametrize("gone", ["removed", "emptied"])
def test_without_any_backup_it_is_rebuilt_from_the_pictures(
    root: Path, make_job: object, opened: list[Library], gone: str
) -> None:
    library = open_library(root, read)
    _make(library, make_job, "fox")
    library.close()
    (root / "library.sqlite3").unlink()
    if gone == "emptied":
        (root / "library.sqlite3").touch()
    (root / "results" / "a note.txt").write_text("by the user")

    restored = open_library(root, read)
    opened.append(restored)
    assert _tell(restored) == _saved("fox")
    assert restored.recovered is not None
    assert (root / "results" / "a note.txt").exists()


def test_a_picture_missing_after_a_rebuild_is_asked_for_while_the_service_has_it(
    root: Path, make_job: object, opened: list[Library]
) -> None:
    library = open_library(root, read)
    old = _make(library, make_job, "old")
    now_ms = 4_000_000_000_000
    new = _make(library, make_job, "new", created_ms=now_ms)
    library.close()
    (root / "library.sqlite3").unlink()
    for path in (root / "results").rglob("* 1.jpg"):
        path.unlink()

    restored = open_library(root, read)
    opened.append(restored)
    assert restored.jobs.get(old.id).state is JobState.FAILED
    assert restored.jobs.get(new.id).state is JobState.RECEIVING
    assert [result.state for result in restored.results.of_job(new.id)] == [ResultState.PENDING, ResultState.SAVED]


UNSENT = {
    JobState.DRAFT: (),
    JobState.QUEUED: (JobState.QUEUED,),
    JobState.PREPARING: (JobState.QUEUED, JobState.PREPARING),
    JobState.SUBMITTING: (JobState.QUEUED, JobState.PREPARING, JobState.SUBMITTING),
}


@pytest.mark.parametrize("state", UNSENT)
def test_what_had_not_left_at_the_time_of_the_backup_does_not_leave_again(
    root: Path, make_job: object, opened: list[Library], state: JobState
) -> None:
    """It may have left since: after the backup the draft was sent, paid, and the database broke."""
    library = open_library(root, read)
    job: Job = make_job("paid since", state=JobState.DRAFT)  # type: ignore[operator]
    library.jobs.add(job)
    for step in UNSENT[state]:
        sent: Any = {"submitted_ms": 3_000} if step is JobState.SUBMITTING else {}
        library.jobs.step(job.id, step, at_ms=2_000, **sent)
    library.back_up()
    library.close()
    _damage(root)

    before_ms = time.time_ns() // 1_000_000
    restored = open_library(root, read)
    opened.append(restored)
    doubted = restored.jobs.get(job.id)
    assert (doubted.state, doubted.charged) == (JobState.UNKNOWN, Charged.UNKNOWN)
    assert doubted.reason is not None
    assert doubted.reason.code is Code.OUTCOME_UNKNOWN
    # It is looked for from when it was last known not to have left until now.
    earliest_ms = {JobState.DRAFT: 1_000, JobState.SUBMITTING: 3_000}.get(state, 2_000)
    assert doubted.submitted_ms == earliest_ms
    assert doubted.sent_until_ms is not None
    assert before_ms <= doubted.sent_until_ms <= time.time_ns() // 1_000_000


def test_what_was_leaving_by_a_clock_that_ran_ahead_is_looked_for_from_before_the_backup(
    root: Path, make_job: object, opened: list[Library]
) -> None:
    """The last change before the backup says nothing of when it left: that was earlier, whatever the clock said."""
    library = open_library(root, read)
    job: Job = make_job("leaving", state=JobState.DRAFT)  # type: ignore[operator]
    library.jobs.add(job)
    ahead_ms = time.time_ns() // 1_000_000 + 3_600_000
    for step in UNSENT[JobState.SUBMITTING]:
        sent: Any = {"submitted_ms": ahead_ms} if step is JobState.SUBMITTING else {}
        library.jobs.step(job.id, step, at_ms=2_000, **sent)
    other: Job = make_job("later", state=JobState.DRAFT)  # type: ignore[operator]
    library.jobs.add(other)
    library.jobs.step(other.id, JobState.QUEUED, at_ms=9_000)
    library.back_up()
    library.close()
    _damage(root)

    restored = open_library(root, read)
    opened.append(restored)
    assert restored.jobs.get(job.id).submitted_ms == job.created_ms
    assert restored.jobs.get(other.id).submitted_ms == 9_000


BEHIND_THE_POST = {
    JobState.UNKNOWN: (JobState.PREPARING, JobState.SUBMITTING, JobState.UNKNOWN),
    JobState.WAITING: WAY[:3],
    JobState.DONE: WAY,
    JobState.FAILED: (JobState.FAILED,),
    JobState.ABANDONED: (JobState.ABANDONED,),
}


@pytest.mark.parametrize("state", BEHIND_THE_POST)
def test_what_cannot_have_left_since_stays_as_it_is(
    root: Path, make_job: object, opened: list[Library], state: JobState
) -> None:
    library = open_library(root, read)
    job: Job = make_job("fox")  # type: ignore[operator]
    library.jobs.add(job)
    for step in BEHIND_THE_POST[state]:
        job = library.jobs.step(job.id, step, at_ms=2_000)
    library.back_up()
    library.close()
    _damage(root)
    restored = open_library(root, read)
    opened.append(restored)
    assert restored.jobs.get(job.id) == job


def test_a_job_of_a_newer_version_in_a_backup_stays_as_it_is(
    root: Path, make_job: object, opened: list[Library]
) -> None:
    library = open_library(root, read)
    library.jobs.add(make_job("fox"))  # type: ignore[operator]
    _execute(root, "UPDATE jobs SET state = 'reviewing'")
    library.back_up()
    library.close()
    _damage(root)
    restored = open_library(root, read)
    opened.append(restored)
    assert [job.state for job in restored.jobs.newest()] == [JobState.UNREADABLE]


def _execute(root: Path, sql: str) -> None:
    with closing(sqlite3.connect(root / "library.sqlite3", isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(sql)


SOUND = {
    "a reason code of a newer version": 'UPDATE jobs SET reason = \'{"code": "on_strike", "params": {}}\'',
    "a reason that is no JSON": "UPDATE jobs SET reason = '{'",
    "a reason that is no text": "UPDATE jobs SET reason = CAST(x'fffe' AS TEXT)",
    "a state of a newer version": "UPDATE jobs SET state = 'reviewing'",
    "an empty state": "UPDATE jobs SET state = ''",
    "an answer on money of a newer version": "UPDATE jobs SET charged = 'partly'",
    "a state of a result": "UPDATE results SET result_state = 'in the trash'",
    "a reason of a result": "UPDATE results SET lost_reason = 'nobody knows'",
    "a flag that is none": "UPDATE results SET nsfw = 7",
    "limits that are none": "INSERT INTO paces VALUES ('x', '{')",
    "an index less": "DROP INDEX jobs_by_recipe",
    "a table more": "CREATE TABLE albums (name TEXT)",
    "a column more": "ALTER TABLE jobs ADD COLUMN stars INTEGER",
    "notes of a newer version": (
        "INSERT INTO inputs VALUES ('ab', 'fox.jpg', 'JPEG', 1, 1, 1, '[{\"code\": \"new\", \"params\": {}}]', 1)"
    ),
    "a history of a newer version": "INSERT INTO job_events SELECT NULL, job_id, 1, 'reviewing', '{' FROM jobs",
    "times that have not come yet": f"UPDATE jobs SET submitted_ms = {YEAR_2099_MS}, finished_ms = {2**63 - 1}",
    "a path that is not there": "UPDATE results SET path = 'results/nowhere.jpg'",
    "rows of a job that is not there": "UPDATE results SET job_id = job_id || 'x' WHERE number = 2",
}


@pytest.mark.parametrize("with_backup", [True, False])
@pytest.mark.parametrize("change", SOUND.values(), ids=SOUND)
def test_a_database_that_sqlite_calls_sound_is_never_replaced(
    root: Path, make_job: object, opened: list[Library], change: str, with_backup: bool
) -> None:
    library = open_library(root, read)
    _make(library, make_job, "fox", told=False)
    if with_backup:
        library.back_up()
    _make(library, make_job, "hare", told=False)
    library.close()
    _execute(root, change)
    suspect(root)

    library = open_library(root, read)
    opened.append(library)
    assert library.recovered is None
    assert not (root / "damaged").exists()
    assert len(library.jobs.newest()) == 2
    assert all(library.results.of_job(job.id) for job in library.jobs.newest())
    library.back_up()  # a copy of it is sound too


def test_a_blank_database_in_the_place_of_one_that_was_there_is_none(
    root: Path, make_job: object, opened: list[Library]
) -> None:
    library = open_library(root, read)
    _make(library, make_job, "fox")
    library.back_up()
    library.close()
    (root / "library.sqlite3").unlink()
    with closing(sqlite3.connect(root / "library.sqlite3")) as blank:
        blank.execute("PRAGMA journal_mode = WAL")
        blank.execute("VACUUM")
    restored = open_library(root, read)
    opened.append(restored)
    assert _tell(restored) == _saved("fox")


def test_what_is_still_in_the_log_of_a_program_that_died_is_not_gone(root: Path, make_job: object) -> None:
    """Everything may be in the write-ahead log, and the file itself blank."""
    library = open_library(root, read)
    _make(library, make_job, "fox")
    dead = root.with_name("dead")
    shutil.copytree(root, dead)  # as the disk is after the process was killed
    library.close()
    again = open_library(dead, read)
    assert again.recovered is None
    assert _tell(again) == _saved("fox")
    again.close()


def test_a_job_that_the_backup_knows_as_waiting_is_done_when_its_pictures_are_there(
    root: Path, make_job: object, opened: list[Library]
) -> None:
    library = open_library(root, read)
    job: Job = make_job("fox")  # type: ignore[operator]
    library.jobs.add(job)
    library.back_up()
    for state in WAY[:-1]:
        sent = {"prediction_id": PredictionId("task")} if state is JobState.WAITING else {}
        job = library.jobs.step(job.id, state, at_ms=2_000, submitted_ms=2_000, **sent)  # type: ignore[arg-type]
    for result in library.results.offer(job, ["", ""], [], expires_ms=None):
        _publish(library, job, result)
    library.close()
    _damage(root)

    restored = open_library(root, read)
    opened.append(restored)
    found = restored.jobs.get(job.id)
    assert (found.state, found.prediction_id, found.charged) == (JobState.DONE, "task", Charged.YES)
    assert _tell(restored) == _saved("fox")


def test_a_damaged_backup_is_passed_over(root: Path, make_job: object, opened: list[Library]) -> None:
    library = open_library(root, read)
    _make(library, make_job, "fox", told=False)
    library.back_up()
    library.back_up()
    library.close()
    newest = max((root / "backups").iterdir())
    newest.write_bytes(newest.read_bytes()[:9000])
    _damage(root)

    restored = open_library(root, read)
    opened.append(restored)
    assert _tell(restored) == _saved("fox")


@pytest.mark.parametrize("where", ["library.sqlite3", "backups"])
def test_a_newer_library_is_refused_untouched(root: Path, make_job: object, where: str) -> None:
    library = open_library(root, read)
    _make(library, make_job)
    library.back_up()
    library.close()
    (backup,) = (root / "backups").iterdir()
    with closing(sqlite3.connect(root / where if where != "backups" else backup)) as connection:
        connection.execute("PRAGMA user_version = 99")
    if where == "backups":
        _damage(root)
    before = _files(root)
    with pytest.raises(LibraryError) as caught:
        open_library(root, read)
    assert caught.value.code is Code.LIBRARY_NEWER
    after = _files(root)
    assert {name: after.get(name) for name in before} == before


def test_while_somebody_has_it_open_nothing_is_exchanged(root: Path, make_job: object) -> None:
    first = open_library(root, read)
    _make(first, make_job)
    first.back_up()
    first.close()
    holding = Library.open(root)
    _damage(root)
    with pytest.raises(LibraryError) as caught:
        open_library(root, read)
    assert caught.value.code is Code.LIBRARY_BUSY
    assert not (root / "damaged").exists()
    holding._presence.leave()
    open_library(root, read).close()
    holding.close()


def test_a_damaged_database_that_another_program_has_is_busy_and_leaves_no_folder(
    root: Path, make_job: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = open_library(root, read)
    _make(library, make_job)
    library.back_up()
    library.close()
    _damage(root)
    replace = Path.replace

    def had_elsewhere(self: Path, target: Path) -> Path:
        if self.name == "library.sqlite3":
            raise of_windows(SHARING_VIOLATION)
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", had_elsewhere)
    monkeypatch.setattr(durable, "_IN_USE_FOR_S", 0.0)
    with pytest.raises(LibraryError) as caught:
        open_library(root, read)
    assert caught.value.code is Code.LIBRARY_BUSY
    assert not (root / "damaged").exists()
    monkeypatch.undo()
    open_library(root, read).close()
    assert len([*(root / "damaged").glob("*/library.sqlite3")]) == 1


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every library is too large to be checked at each opening."""
    monkeypatch.setattr("imageedit_desktop.pipeline.recover.restore._CHECKED_AT_OPENING_BYTES", 0)


@pytest.mark.usefixtures("large")
def test_a_large_library_is_checked_when_its_backup_found_something(
    root: Path, make_job: object, opened: list[Library]
) -> None:
    library = open_library(root, read)
    _make(library, make_job)
    library.back_up()
    library.close()
    _damage(root)
    library = open_library(root, read)
    assert library.recovered is None
    with pytest.raises(LibraryError) as caught:
        library.back_up()
    assert caught.value.code is Code.LIBRARY_CORRUPT
    library.close()
    suspect(root)
    restored = open_library(root, read)
    opened.append(restored)
    assert restored.recovered is not None
    assert _tell(restored) == _saved("fox")
    assert not (root / "library.suspect").exists()


@pytest.mark.usefixtures("large")
def test_an_index_that_went_astray_is_made_anew_and_nothing_is_restored(
    root: Path, make_job: object, opened: list[Library]
) -> None:
    library = open_library(root, read)
    with closing(sqlite3.connect(root / "library.sqlite3", isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        index = connection.execute("SELECT * FROM sqlite_schema WHERE name = 'jobs_by_recipe'").fetchone()
        connection.execute("DELETE FROM sqlite_schema WHERE name = 'jobs_by_recipe'")
    library.close()
    with closing(sqlite3.connect(root / "library.sqlite3", isolation_level=None)) as connection:
        jobs = connection.execute("SELECT count(*) FROM jobs").fetchone()
        connection.execute(
            "INSERT INTO jobs SELECT 'x', '', '{}', '', 0, 1, 'done', 'no', NULL, NULL, 1, 1, 1, 1, 1, NULL"
        )
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", index)
    assert jobs == (0,)
    with closing(sqlite3.connect(root / "library.sqlite3")) as connection:
        assert "missing from index" in connection.execute("PRAGMA integrity_check").fetchone()[0]
    library = open_library(root, read)
    with pytest.raises(LibraryError):
        library.back_up()
    library.close()
    suspect(root)
    mended = open_library(root, read)
    opened.append(mended)
    assert mended.recovered is None
    assert mended.audit.flaws(thorough=True) == []
    assert [job.id for job in mended.jobs.newest()] == ["x"]
    mended.back_up()


def _files(root: Path) -> dict[str, bytes]:
    return {str(file.relative_to(root)): file.read_bytes() for file in root.rglob("*") if file.is_file()}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory, make_job: object) -> Path:
    """A closed library of several jobs, the last of them after its backup."""
    root = tmp_path_factory.mktemp("sound")
    library = open_library(root, read)
    for number in range(6):
        _make(library, make_job, f"fox {number}", created_ms=1_000 + number)
        if number == 4:
            library.back_up()
    library.close()
    return root


@pytest.mark.parametrize("seed", range(120))
def test_damage_anywhere_ends_in_a_usable_library_or_a_clear_no(
    sound: Path, tmp_path: Path, seed: int, opened: list[Library]
) -> None:
    """What SQLite calls sound is opened as it is or refused; all else comes back whole."""
    root = tmp_path / "library"
    shutil.copytree(sound, root)
    pictures = _files(root / "results")
    dice = random.Random(seed)
    _spoil(root / "library.sqlite3", dice)
    if seed % 3 == 0:
        _spoil(next((root / "backups").iterdir()), dice)
    is_sound = _is_sound(root / "library.sqlite3", tmp_path / "copy.sqlite3")

    try:
        library = open_library(root, read)
    except LibraryError as error:
        assert error.code in {Code.LIBRARY_NEWER, Code.LIBRARY_STRANGE}  # noqa: PT017 - either is right
        assert error.code is Code.LIBRARY_NEWER or is_sound  # noqa: PT017
    else:
        opened.append(library)
        assert (library.recovered is None) == is_sound
        jobs = library.jobs.newest()
        results = [result for job in jobs for result in library.results.of_job(job.id)]
        if not is_sound:
            told, whole = _tell(library), _saved(*(f"fox {number}" for number in range(5, -1, -1)))
            assert [*told.values()] == [*whole.values()]
            is_backup_spoiled = seed % 3 == 0  # SQLite does not see that a letter of a text in it is another one
            assert is_backup_spoiled or told == whole
            library.jobs.note(jobs[0].id, at_ms=1, charged=Charged.NO)
        assert len(jobs) == 6
        assert len(results) >= 10  # the one whose job's name was damaged stands alone
        assert (root / "damaged").exists() != is_sound
    assert _files(root / "results") == pictures


def _is_sound(path: Path, copy: Path) -> bool:
    """What SQLite itself says of the file."""
    shutil.copy(path, copy)
    try:
        with closing(sqlite3.connect(copy)) as connection:
            return connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    except (sqlite3.Error, UnicodeDecodeError):
        return False


def _spoil(path: Path, dice: random.Random) -> None:
    data = bytearray(path.read_bytes())
    match dice.randrange(4):
        case 0:
            del data[dice.randrange(len(data)) :]
        case 1:
            at = dice.randrange(len(data))
            data[at : at + 512] = bytes(512)
        case 2:
            data[dice.randrange(100)] = dice.randrange(256)
        case _:
            for _ in range(dice.randrange(1, 200)):
                data[dice.randrange(len(data))] = dice.randrange(256)
    path.write_bytes(data)


class _PowerCut(BaseException):
    """The program is gone in the middle of a step."""


_STEPS = ("flush_file", "flush_folder", "make_folders")


@contextmanager
def _power_for(steps: int) -> Iterator[None]:
    """Let so many steps that change the folder happen, and cut the power before the next."""
    left = steps

    def counted(call: Callable[..., Any]) -> Callable[..., Any]:
        def step(*arguments: Any, **options: Any) -> Any:
            nonlocal left
            if arguments[0].suffix != ".lock":  # those go with the process
                left -= 1
                if left == -1:
                    raise _PowerCut
            return call(*arguments, **options)

        return step

    with pytest.MonkeyPatch.context() as patch:
        for name in ("replace", "rename", "unlink", "mkdir"):
            patch.setattr(Path, name, counted(getattr(Path, name)))
        for name in _STEPS:
            patch.setattr(durable, name, counted(getattr(durable, name)))
        patch.setattr(shutil, "copyfile", counted(shutil.copyfile))
        yield


@dataclass(frozen=True, kw_only=True)
class _Cuts:
    """Cutting the power once at each step of an act.

    Attributes:
        forgetful: whether the disk then loses what was not flushed, or only the program is gone.
    """

    root: Path
    forgetful: bool

    def everywhere(self, act: Callable[[], None], judge: Callable[[], None], prepare: Callable[[], None]) -> int:
        """Returns how many steps the act has."""
        steps = 0
        while True:
            prepare()
            disk = VolatileDisk(self.root)
            done = False
            with suppress(_PowerCut), disk.watched(), _power_for(steps):
                act()
                done = True
            if self.forgetful:
                disk.lose_power()
            judge()
            if done:
                return steps
            steps += 1


@pytest.fixture(params=[False, True], ids=["killed", "blackout"])
def cuts(request: pytest.FixtureRequest, tmp_path: Path) -> _Cuts:
    return _Cuts(root=tmp_path / "library", forgetful=request.param)


def test_the_power_fails_anywhere_while_a_database_is_restored(sound: Path, cuts: _Cuts) -> None:
    root = cuts.root
    damaged = b""

    def prepare() -> None:
        nonlocal damaged
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(sound, root)
        damaged = _damage(root)

    def judge() -> None:
        library = open_library(root, read)
        assert _tell(library) == _saved(*(f"fox {number}" for number in range(5, -1, -1)))
        library.close()
        (kept,) = (root / "damaged").rglob("*.sqlite3")
        assert kept.read_bytes() == damaged
        assert _files(root / "results") == _files(sound / "results")

    assert cuts.everywhere(lambda: open_library(root, read).close(), judge, prepare) > 10


def test_a_mark_that_cannot_be_removed_takes_no_restored_database_away(
    sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was written after a restore is there after a blackout: the restored database had its name for good."""
    root = tmp_path / "library"
    shutil.copytree(sound, root)
    _damage(root)
    suspect(root)
    remove = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path.name == "library.suspect":
            raise OSError(errno.EIO, "input/output error")
        remove(path, missing_ok=missing_ok)

    disk = VolatileDisk(root)
    with disk.watched(), monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        with suppress(LibraryError):
            open_library(root, read).close()
    library = open_library(root, read)
    noted = library.jobs.note(library.jobs.newest()[0].id, at_ms=1, charged=Charged.UNKNOWN)
    disk.lose_power()
    shutil.copytree(root, tmp_path / "afterwards")  # as nobody closed it
    library.close()
    again = open_library(tmp_path / "afterwards", read)
    assert again.jobs.get(noted.id).charged is Charged.UNKNOWN
    again.close()


def test_the_power_fails_anywhere_while_a_backup_is_made(sound: Path, cuts: _Cuts) -> None:
    root = cuts.root

    def prepare() -> None:
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(sound, root)
        for number in range(1, 6):
            shutil.copy(
                next((sound / "backups").iterdir()), root / "backups" / f"library 2020-01-0{number}.sqlite3"
            )

    def act() -> None:
        library = Library.open(root)
        try:
            library.back_up()
        finally:
            library.close()

    def judge() -> None:
        backups = Backups(root).newest_first()
        assert len(backups) >= KEPT
        for backup in backups:
            with closing(Database.open(backup)) as database:
                assert database.flaws(thorough=True) == []
        act()
        assert len(Backups(root).newest_first()) == KEPT

    assert cuts.everywhere(act, judge, prepare) > 4


def test_what_an_earlier_attempt_left_is_no_part_of_the_new_database(tmp_path: Path) -> None:
    backup = tmp_path / "backup.db"
    backup.write_bytes(b"a backup")
    place = begin(tmp_path)
    for besides in ("", "-wal", "-journal", "-shm"):
        place.with_name(place.name + besides).write_bytes(b"left")
    assert begin(tmp_path) == place
    assert list(tmp_path.iterdir()) == [backup]
    place.write_bytes(b"left again, and longer than a backup")
    assert begin(tmp_path, backup) == place
    assert place.read_bytes() == b"a backup"
    assert backup.read_bytes() == b"a backup"
