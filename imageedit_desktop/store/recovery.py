"""A database that is damaged or gone: the newest good backup takes its place, completed from the pictures.

The new one is built beside the old one. Renaming it to ``library.restored`` decides: before that nothing has
happened, after it the exchange is carried out however often it takes. The old one is moved to ``damaged``, never
removed.
"""

from __future__ import annotations

import logging
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from imageedit_desktop.domain.errors import Code, LibraryError, problem
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.inscription import FoundPicture
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.store import durable
from imageedit_desktop.store.adoption import adopt, settle
from imageedit_desktop.store.audit import in_pieces
from imageedit_desktop.store.backups import Backups
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.disk import disk_error
from imageedit_desktop.store.library import DATABASE_NAME, Library
from imageedit_desktop.store.presence import Presence

_log = logging.getLogger(__name__)

Reader = Callable[[Path], FoundPicture | None]
"""What a file in ``results`` is; None where it is no picture."""

_DAMAGED = "damaged"
_BUILDING = "library.restoring"
_RESTORED = "library.restored"
_BESIDES = ("-wal", "-journal", "-shm")
"""What SQLite keeps beside a database, to go with it. The log first: no database may meet another one's."""

_NONSENSE = (sqlite3.Error, ValueError, KeyError, TypeError)
"""What comes of a file that is damaged and does not look it: tables that are there twice, text that is none."""

_CHECKED_AT_OPENING_BYTES = 4_000_000
"""Checking a database takes 50 ms for a megabyte, or 600 orders (measured in 2026). Larger ones are checked when
their daily backup is made, and opened without unless that found something."""

_SUSPECT = "library.suspect"


def open_library(root: Path, read: Reader | None) -> Library:
    """Open a library as `Library.open`; its database is restored first where that is damaged or gone.

    Args:
        root: the folder.
        read: looks at pictures; None to leave a damaged database as it is.

    Raises:
        LibraryError: as `Library.open`; LIBRARY_CORRUPT only without `read`, LIBRARY_BUSY also where a damaged
            database is open somewhere.
    """
    root = root.absolute()
    if (root / _RESTORED).exists() or _is_gone(root):
        if read is None:
            raise LibraryError(problem(Code.LIBRARY_CORRUPT, path=str(root / DATABASE_NAME), message="it is gone"))
        return _restored(root, read)
    try:
        return _checked(root)
    except LibraryError as error:
        if error.code is not Code.LIBRARY_CORRUPT or read is None:
            raise
        _log.info("The database is damaged: %s", error.first.params.get("message"))
    return _restored(root, read)


def holds_library(root: Path) -> bool:
    """Whether there is anything of a library in a folder."""
    return (root / DATABASE_NAME).exists() or (root / _RESTORED).exists() or _is_gone(root)


def suspect(root: Path) -> None:
    """Have the database checked when it is next opened, however large it is, if the folder takes a note."""
    with suppress(OSError):
        (root / _SUSPECT).touch()


def _is_gone(root: Path) -> bool:
    database = root / DATABASE_NAME
    empty = root.is_dir() and (not database.exists() or database.stat().st_size == 0)
    return empty and (bool(Backups(root).newest_first()) or any(names for _, names in folders_of_results(root)))


def _checked(root: Path) -> Library:
    try:
        library = Library.open(root)
    except _NONSENSE as error:
        raise LibraryError(problem(Code.LIBRARY_CORRUPT, path=str(root), message=str(error))) from error
    try:
        marked = (root / _SUSPECT).exists()
        if marked or (root / DATABASE_NAME).stat().st_size <= _CHECKED_AT_OPENING_BYTES:
            _check(library)
        if marked:
            (root / _SUSPECT).unlink(missing_ok=True)
    except BaseException:
        library.close()
        raise
    return library


def _check(library: Library) -> None:
    """Read every row of the ledger, and whatever SQLite itself looks at."""
    if flaws := library.audit.flaws(thorough=False):
        raise LibraryError(problem(Code.LIBRARY_CORRUPT, path=str(library.root), message=flaws[0]))
    try:
        for job_id in in_pieces(library.audit.jobs_after):
            library.jobs.get(JobId(job_id))
    except _NONSENSE as error:
        raise LibraryError(problem(Code.LIBRARY_CORRUPT, path=str(library.root), message=str(error))) from error


def _restored(root: Path, read: Reader) -> Library:
    try:
        with Presence(root).alone():
            if not (root / _RESTORED).exists():
                _build(root, read)
            _exchange(root)
    except OSError as error:
        raise disk_error(error, root) from error
    library = Library.open(root)
    library.recovered = problem(Code.LIBRARY_RESTORED, pictures=library.results.count(), path=str(root / _DAMAGED))
    return library


def _build(root: Path, read: Reader) -> None:
    """Make the new database, whole and on the disk, under the name that decides."""
    building = root / _BUILDING
    backups = Backups(root).newest_first()
    if not any(_is_good(root, building, backup) for backup in backups):
        _clear(building)
    library = Library(root, Database.open(building))
    try:
        _complete(library, read)
    finally:
        library.close()
    durable.flush_file(building)
    building.replace(root / _RESTORED)
    durable.flush_folder(root)


def _is_good(root: Path, building: Path, backup: Path) -> bool:
    """Copy a backup to where the new database is built, and see whether it is of use.

    Raises:
        LibraryError: LIBRARY_NEWER.
    """
    _clear(building)
    shutil.copyfile(backup, building)
    try:
        library = Library(root, Database.open(building))
        try:
            _check(library)
        finally:
            library.close()
    except (LibraryError, *_NONSENSE) as error:
        if isinstance(error, LibraryError) and error.code is not Code.LIBRARY_CORRUPT:
            raise
        _log.info("The backup %s is damaged too", backup.name)
        return False
    return True


def _clear(building: Path) -> None:
    for besides in ("", *_BESIDES):
        building.with_name(building.name + besides).unlink(missing_ok=True)


def _complete(library: Library, read: Reader) -> None:
    """Bring a backup, or a blank database, up to what the folder tells."""
    at_ms = time.time_ns() // 1_000_000
    with library.transaction():
        for state in (JobState.QUEUED, JobState.PREPARING, JobState.SUBMITTING):
            for job in library.jobs.in_states([state]):
                _doubt(library, job, at_ms)
        for folder, names in folders_of_results(library.root):
            known = library.audit.saved_in(folder)
            for name in names:
                found = None if name in known else read(folder / name)
                if found is not None:
                    adopt(library, found, at_ms=at_ms)
        for job_id in in_pieces(library.audit.receiving_after):
            settle(library, JobId(job_id), at_ms=at_ms)


_LEAVING = (JobState.PREPARING, JobState.SUBMITTING, JobState.UNKNOWN)


def _doubt(library: Library, job: Job, at_ms: int) -> None:
    """An order that had not left when the backup was made may have left since: it must not leave again."""
    steps = _LEAVING[_LEAVING.index(job.state) + 1 :] if job.state in _LEAVING else _LEAVING
    sent_ms = job.submitted_ms or job.created_ms
    for to in steps[:-1]:
        library.jobs.step(job.id, to, at_ms=at_ms, submitted_ms=sent_ms)
    reason = problem(Code.OUTCOME_UNKNOWN)
    library.jobs.step(job.id, steps[-1], at_ms=at_ms, reason=reason, charged=Charged.UNKNOWN, submitted_ms=sent_ms)


def folders_of_results(root: Path) -> Iterator[tuple[Path, list[str]]]:
    """The folders that hold results, each with the names of its files."""
    for folder, inner, names in os.walk(root / "results"):
        inner.sort()
        yield Path(folder), sorted(name for name in names if not name.startswith("."))


def _exchange(root: Path) -> None:
    """Move the old database aside and the new one to its place; may be repeated from anywhere in between."""
    old = [root / (DATABASE_NAME + besides) for besides in (*_BESIDES, "")]
    there = [file for file in old if file.exists()]
    if there:
        aside = root / _DAMAGED / datetime.now(UTC).strftime("%Y-%m-%d %H.%M.%S.%f")
        aside.mkdir(parents=True)
        for file in there:
            file.replace(aside / file.name)
        durable.flush_folder(aside)
    (root / _RESTORED).replace(root / DATABASE_NAME)
    (root / _SUSPECT).unlink(missing_ok=True)
    durable.flush_folder(root)
