"""A database that is damaged or gone: the newest good backup takes its place, completed from the pictures.

Only SQLite says what is damaged. A database that it calls sound stays, whatever is written in it; one that somebody
has taken from the backups is completed in the same way, for what it does not tell of may have been sent.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path

from imageedit_desktop.domain.errors import Code, LibraryError, problem
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.inscription import FoundPicture
from imageedit_desktop.domain.job import Charged, Job, JobState
from imageedit_desktop.domain.limits import RETENTION_MS
from imageedit_desktop.pipeline.recover.register_picture import end_if_complete, register_picture
from imageedit_desktop.store import exchange
from imageedit_desktop.store.backups import Backups
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.disk import disk_error
from imageedit_desktop.store.files import folders_of_results
from imageedit_desktop.store.library import DATABASE_NAME, Library
from imageedit_desktop.store.presence import Presence
from imageedit_desktop.store.tables.audit import in_pieces

_log = logging.getLogger(__name__)

Reader = Callable[[Path], FoundPicture | None]
"""What a file in ``results`` is; None where it cannot be read."""

_CHECKED_AT_OPENING_BYTES = 4_000_000
"""Checking a database takes 50 ms for a megabyte, or 600 orders (measured in 2026). Larger ones are checked when
their daily backup is made, and opened without unless that found something."""


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
    if _is_to_be_restored(root):
        if read is None:
            raise LibraryError(problem(Code.LIBRARY_CORRUPT, path=str(root / DATABASE_NAME), message="it is gone"))
        return _restored(root, read)
    try:
        return _checked(root, read)
    except LibraryError as error:
        if error.code is not Code.LIBRARY_CORRUPT or read is None:
            raise
        _log.info("The database is damaged: %s", error.first.params.get("message"))
    return _restored(root, read)


def _is_to_be_restored(root: Path) -> bool:
    try:
        return exchange.is_decided(root) or exchange.is_gone(root)
    except OSError as error:  # one may not look there, or no disk takes such a name
        raise disk_error(error, root) from error


def _checked(root: Path, read: Reader | None) -> Library:
    library = Library.open(root)
    try:
        if exchange.is_suspect(root):
            _check(library, thorough=True)
            exchange.clear_of_suspicion(root)
        elif (root / DATABASE_NAME).stat().st_size <= _CHECKED_AT_OPENING_BYTES:
            _check(library, thorough=False)
        if read is not None and _complete_backup(library, read):
            library.recovered = problem(Code.LIBRARY_WAS_BACKUP, pictures=library.results.count())
    except BaseException:
        library.close()
        raise
    return library


def _check(library: Library, *, thorough: bool) -> None:
    """Have SQLite look at the file; indexes that went astray are made anew, for nothing is lost with them."""
    flaws = library.audit.flaws(thorough=thorough)
    if flaws and thorough:
        library.audit.renew_indexes()
        flaws = library.audit.flaws(thorough=True)
    if flaws:
        raise LibraryError(problem(Code.LIBRARY_CORRUPT, path=str(library.root), message=flaws[0]))


def _restored(root: Path, read: Reader) -> Library:
    try:
        with Presence(root).alone():
            if not exchange.is_decided(root):
                _build(root, read)
            exchange.carry_out(root)
    except OSError as error:
        raise disk_error(error, root) from error
    library = Library.open(root)
    kept = root / exchange.DAMAGED
    library.recovered = problem(Code.LIBRARY_RESTORED, pictures=library.results.count(), path=str(kept))
    return library


def _build(root: Path, read: Reader) -> None:
    """Make the new database, whole and on the disk, from the first backup that is good."""
    backups = Backups(root)
    if not any(_is_good(root, backup) for backup in backups.newest_first()):
        exchange.begin(root)
    library = Library(root, Database.open(exchange.building(root)))
    try:
        _complete(library, read)
    finally:
        library.close()
    exchange.decide(root)


def _is_good(root: Path, backup: Path) -> bool:
    """Copy a backup to where the new database is built, and see whether it is of use; one that is not is set aside.

    Raises:
        LibraryError: LIBRARY_NEWER.
    """
    try:
        library = Library(root, Database.open(exchange.begin(root, copy_of=backup)))
        try:
            _check(library, thorough=True)
        finally:
            library.close()
    except LibraryError as error:
        if error.code not in {Code.LIBRARY_CORRUPT, Code.LIBRARY_STRANGE}:
            raise
        _log.info("The backup %s is damaged too", backup.name)
        Backups(root).set_aside(backup)
        return False
    return True


def _complete_backup(library: Library, read: Reader) -> bool:
    """Complete a database that is one of the backups; whether it was. Of several programs one does it."""
    if not library.audit.is_backup():
        return False
    with library.transaction():
        is_first = library.audit.is_backup()
        if is_first:
            _complete(library, read)
    return is_first


def _complete(library: Library, read: Reader) -> None:
    """Bring a backup, or a blank database, up to what the folder tells."""
    at_ms = time.time_ns() // 1_000_000
    with library.transaction():
        library.audit.take_backup_as_ours()
        _doubt_unsent(library, at_ms)
        for folder, names in folders_of_results(library.root):
            known = library.audit.saved_in(folder)
            for name in names:
                picture = None if name in known else read(folder / name)
                if picture is not None:
                    register_picture(library, picture, at_ms=at_ms)
        for job_id in in_pieces(library.audit.receiving_after):
            end_if_complete(library, JobId(job_id), at_ms=at_ms)


_TO_UNKNOWN = {
    JobState.DRAFT: JobState.QUEUED,
    JobState.QUEUED: JobState.PREPARING,
    JobState.PREPARING: JobState.SUBMITTING,
    JobState.SUBMITTING: JobState.UNKNOWN,
}
"""From where an order can leave, and the steps from there to where it is not sent again. All others are behind the
POST: nothing that was done there since can have sent the same order."""


def _doubt_unsent(library: Library, at_ms: int) -> None:
    """What had not left when the backup was made may have left since: it must not leave again."""
    backed_up_ms = library.audit.last_change_ms()
    for job in library.jobs.in_states(_TO_UNKNOWN):
        # What was leaving when the backup was made left before it, whatever the clock said.
        left = job.state is JobState.SUBMITTING
        bounds = (job.submitted_ms, None if left else backed_up_ms, job.created_ms)
        # A moment that has not come yet is of a clock that was wrong; the service's memory is the farthest bound.
        known = [ms for ms in bounds if ms is not None and ms <= at_ms]
        _doubt(library, job, at_ms, known[0] if known else at_ms - RETENTION_MS)


def _doubt(library: Library, job: Job, at_ms: int, earliest_ms: int) -> None:
    while job.state in _TO_UNKNOWN:
        job = library.jobs.step(
            job.id,
            _TO_UNKNOWN[job.state],
            at_ms=at_ms,
            reason=problem(Code.OUTCOME_UNKNOWN),
            charged=Charged.UNKNOWN,
            submitted_ms=earliest_ms,
            sent_until_ms=at_ms,
            # The offset that is known is that of the last POST; it says nothing about any later moment.
            clock_offset_ms=job.clock_offset_ms if job.submitted_ms == earliest_ms else None,
        )
