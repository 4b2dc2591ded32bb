"""The whole folder: crashes, other programs, other disks."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from support.absent_disk import on_an_absent_disk

from imageedit_desktop.domain.errors import Code, LibraryError, problem
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.store import library as library_module
from imageedit_desktop.store.library import Library
from imageedit_desktop.store.tables.jobs import IllegalStep

CHILD_TIMEOUT_S = 30


@pytest.fixture
def child():
    """Start a second program; it is killed, not asked."""
    started = []

    def start(code, *arguments):
        process = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[3],
        )
        started.append(process)
        assert process.stdout.readline() == "ready\n"
        return process

    yield start
    for process in started:
        kill(process)
        process.stdout.close()


def kill(process):
    process.kill()
    process.wait(CHILD_TIMEOUT_S)


def test_a_new_library_is_made_with_the_folders_above_it(tmp_path):
    Library.open(tmp_path / "a" / "b" / "library").close()
    assert (tmp_path / "a" / "b" / "library" / "library.sqlite3").is_file()


def test_a_library_opens_again_with_what_it_held(root, make_job):
    first = Library.open(root)
    job = first.jobs.add(make_job())
    first.close()
    again = Library.open(root)
    assert again.jobs.newest() == [job]
    again.close()


def test_killed_in_the_middle_of_a_step_the_ledger_stands_where_it_stood(library, make_job, child):
    job = make_job()
    library.jobs.add(job)
    process = child(
        """
        import sys, time
        from pathlib import Path
        from imageedit_desktop.domain.job import JobState
        from imageedit_desktop.store.library import Library
        library = Library.open(Path(sys.argv[1]))
        library.jobs.step(sys.argv[2], JobState.PREPARING, at_ms=2)
        with library.transaction():
            library.jobs.step(sys.argv[2], JobState.SUBMITTING, at_ms=3, submitted_ms=3)
            library.results.offer(library.jobs.get(sys.argv[2]), ["https://x"], [], expires_ms=None)
            print("ready", flush=True)
            time.sleep(60)
        """,
        library.root,
        job.id,
    )
    kill(process)
    now = library.jobs.get(job.id)
    assert (now.state, now.submitted_ms) == (JobState.PREPARING, None)
    assert library.results.of_job(job.id) == []
    ledger = sqlite3.connect(library.root / "library.sqlite3")
    assert ledger.execute("SELECT state FROM job_events ORDER BY event_id").fetchall() == [
        ("queued",),
        ("preparing",),
    ]
    assert ledger.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    ledger.close()
    assert library.jobs.step(job.id, JobState.SUBMITTING, at_ms=4).state is JobState.SUBMITTING


def test_a_job_is_claimed_by_one_task_at_a_time(library, other, make_job):
    one, two = make_job(), make_job()
    with library.claim(one.id) as mine, other.claim(one.id) as theirs, library.claim(one.id) as again:
        assert (mine, theirs, again) == (True, False, False)
        with other.claim(two.id) as free:
            assert free
    with other.claim(one.id) as theirs:
        assert theirs
    assert list((library.root / "locks").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed there")
def test_a_lock_file_that_is_removed_while_we_reach_for_it_is_no_claim(library, other, make_job, monkeypatch):
    """The holder lets go, and removes the file, after we opened it and before we lock it."""
    import fcntl

    job = make_job()
    holder = library.claim(job.id)
    holder.__enter__()
    lock = fcntl.flock

    def lock_late(descriptor, how):
        monkeypatch.setattr(fcntl, "flock", lock)
        holder.__exit__(None, None, None)
        return lock(descriptor, how)

    monkeypatch.setattr(fcntl, "flock", lock_late)
    with other.claim(job.id) as mine, library.claim(job.id) as second:
        assert (mine, second) == (True, False)


def test_a_claim_dies_with_the_program_that_holds_it(library, make_job, child):
    job = make_job()
    process = child(
        """
        import sys, time
        from pathlib import Path
        from imageedit_desktop.store.library import Library
        with Library.open(Path(sys.argv[1])).claim(sys.argv[2]) as mine:
            print("ready" if mine else "taken", flush=True)
            time.sleep(60)
        """,
        library.root,
        job.id,
    )
    with library.claim(job.id) as mine:
        assert not mine
    kill(process)
    with library.claim(job.id) as mine:
        assert mine


def test_a_claim_ends_with_an_error_too(library, make_job):
    job = make_job()
    with pytest.raises(RuntimeError), library.claim(job.id):
        raise RuntimeError
    with library.claim(job.id) as mine:
        assert mine


def test_a_lock_file_left_by_a_dead_program_is_no_claim(library, make_job):
    job = make_job()
    (library.root / "locks").mkdir()
    (library.root / "locks" / f"{job.id}.lock").touch()
    with library.claim(job.id) as mine:
        assert mine


def test_a_step_that_another_program_took_first_is_refused(library, other, make_job):
    job = make_job()
    library.jobs.add(job)
    other.jobs.step(job.id, JobState.PREPARING, at_ms=2)
    with pytest.raises(IllegalStep):
        library.jobs.step(job.id, JobState.PREPARING, at_ms=2)


def test_a_disk_that_is_not_connected_is_missing_and_no_new_library_takes_its_place():
    elsewhere = ("/media/nobody/usb stick/library", "/run/media/nobody/usb stick", "/Volumes/usb stick/a/b")
    named = map(Path, elsewhere if sys.platform != "win32" else ())
    for root in (on_an_absent_disk("library"), *named):
        with pytest.raises(LibraryError) as missing:
            Library.open(root)
        assert missing.value.code is Code.FOLDER_MISSING
        assert missing.value.first.params["path"] == str(Path(root.anchor) if sys.platform == "win32" else root)


@pytest.mark.parametrize("name", ["CON", "NUL.txt", "COM1", "pictures.", "pictures ", "a|b", "why?"])
def test_a_name_that_windows_does_not_take_is_told_before_anything_is_made(tmp_path, monkeypatch, name):
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(LibraryError) as refused:
        Library.open(tmp_path / name / "library")
    monkeypatch.undo()
    assert refused.value.first == problem(Code.FOLDER_NAME_REFUSED, name=name)
    assert list(tmp_path.iterdir()) == []


def test_a_path_that_windows_ends_too_early_is_told_before_anything_is_made(tmp_path, monkeypatch):
    deep = tmp_path / ("deep " * 20 + "x") / ("deeper " * 15 + "x")
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(library_module, "ends_paths_early", lambda: True)
    with pytest.raises(LibraryError) as refused:
        Library.open(deep)
    monkeypatch.undo()
    assert refused.value.first == problem(Code.FOLDER_TOO_DEEP, path=str(deep))
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_the_folder_should_be_is_a_plain_message(tmp_path):
    (tmp_path / "library").touch()
    with pytest.raises(LibraryError):
        Library.open(tmp_path / "library")


@pytest.mark.skipif(sys.platform == "win32", reason="an open library cannot be moved there")
def test_a_folder_that_vanishes_while_open_is_a_plain_message(library, make_job):
    library.root.rename(library.root.with_name("unplugged"))
    with pytest.raises(LibraryError) as gone, library.claim(make_job().id):
        pass
    assert gone.value.code is Code.FOLDER_MISSING
    with pytest.raises(LibraryError) as gone:
        library.files.temporary(".part")
    assert gone.value.code is Code.FOLDER_MISSING


@pytest.fixture
def small_disk(tmp_path):
    """A real disk of one megabyte, where the system lets us have one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(folder)]
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or subprocess.run(mount, check=False).returncode:
        pytest.skip("may not mount a small disk")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_full_disk_stops_the_work_and_loses_nothing(small_disk, make_job):
    library = Library.open(small_disk / "library")
    written = []

    def write_on():
        for _ in range(2_000):
            job = make_job(prompt="fox " * 300)
            library.jobs.add(job)
            written.append(job.id)

    with pytest.raises(LibraryError) as full:
        write_on()
    assert full.value.code is Code.DISK_FULL
    library.close()
    again = Library.open(small_disk / "library")
    assert {job.id for job in again.jobs.newest(limit=5_000)} == set(written)
    again.close()


def test_a_read_only_disk_is_told_at_once(small_disk):
    Library.open(small_disk / "library").close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    for root in (small_disk / "library", small_disk / "another"):
        with pytest.raises(LibraryError) as read_only:
            Library.open(root)
        assert read_only.value.code is Code.FOLDER_READ_ONLY
        assert str(small_disk) in str(read_only.value.first.params["path"])


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_a_read_only_folder_is_told_at_once(root):
    Library.open(root).close()
    root.chmod(0o500)
    with pytest.raises(LibraryError) as read_only:
        Library.open(root)
    root.chmod(0o700)
    assert read_only.value.code is Code.FOLDER_READ_ONLY
