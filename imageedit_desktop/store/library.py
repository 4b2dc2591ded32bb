"""One library: a folder with a database and files."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager
from pathlib import Path

from imageedit_desktop.domain import windows_names
from imageedit_desktop.domain.errors import Code, LibraryError, Problem, problem
from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.store.backups import EVERY_JOBS, EVERY_MS, Backups
from imageedit_desktop.store.claims import Claims
from imageedit_desktop.store.database import Database, content_of
from imageedit_desktop.store.disk import disk_error, ends_paths_early
from imageedit_desktop.store.files import DEEPEST, Files
from imageedit_desktop.store.presence import Presence
from imageedit_desktop.store.tables.audit import Audit
from imageedit_desktop.store.tables.bin import Bin
from imageedit_desktop.store.tables.changed_shares import ChangedShares
from imageedit_desktop.store.tables.characters import Characters
from imageedit_desktop.store.tables.counts import Counts
from imageedit_desktop.store.tables.duels import Duels
from imageedit_desktop.store.tables.erasure import Eraser
from imageedit_desktop.store.tables.imports import Imports
from imageedit_desktop.store.tables.inputs import Inputs
from imageedit_desktop.store.tables.jobs import Jobs
from imageedit_desktop.store.tables.library_settings import LibrarySettings
from imageedit_desktop.store.tables.looks import Looks
from imageedit_desktop.store.tables.paces import Paces
from imageedit_desktop.store.tables.prompts import Prompts
from imageedit_desktop.store.tables.request_tables import RequestTables
from imageedit_desktop.store.tables.results import Results
from imageedit_desktop.store.tables.uploads import Uploads
from imageedit_desktop.store.tables.verdicts import Verdicts

DATABASE_NAME = "library.sqlite3"

_DISKS = ("/media/*/*", "/run/media/*/*", "/mnt/*", "/Volumes/*")
"""Where Linux and macOS mount disks: a missing folder there is a disk that is not connected."""


class Library:
    """An open library folder.

    ::

        library.sqlite3
        inputs/ab/<sha256>.jpg          originals of what was sent
        prepared/ab/<sha256>.jpg        the form in which it was sent
        results/2026-11/2026-11-22 14.32.05 words 1.jpg
        thumbnails/ab/<sha256>.jpg
        incoming/                       downloads that are not finished
        locks/                          claims on running jobs
        programs/                       who has it open
        backups/                        copies of the database
        damaged/                        databases that had to be restored

    Everything that touches the database is for one thread at a time; `files` and `claim` are for any.

    Attributes:
        root: the folder, absolute.
        recovered: what was done to the database when it was opened; None where nothing had to be.
    """

    recovered: Problem | None = None

    def __init__(self, root: Path, database: Database) -> None:
        self.root = root
        self.files = Files(root)
        self.jobs = Jobs(database)
        self.results = Results(database, root)
        self.imports = Imports(database, root)
        self.uploads = Uploads(database)
        self.paces = Paces(database)
        self.settings = LibrarySettings(database)
        self.verdicts = Verdicts(database)
        self.duels = Duels(database, root)
        self.looks = Looks(database, root)
        self.changed_shares = ChangedShares(database, root)
        self.prompts = Prompts(database)
        self.request_tables = RequestTables(database)
        self.counts = Counts(database)
        self.bin = Bin(database, root)
        self.inputs = Inputs(database, self.files)
        self.characters = Characters(database, self.inputs)
        self.eraser = Eraser(database, root)
        self._database = database
        self.audit = Audit(database, self.files)
        self._claims = Claims(root / "locks")
        self._presence = Presence(root)

    @classmethod
    def open(cls, root: Path) -> Library:
        """Open the library in a folder; make both where there are none. Several programs may have it open.

        Raises:
            LibraryError: LIBRARY_NEWER, LIBRARY_STRANGE, LIBRARY_CORRUPT, LIBRARY_BUSY, FOLDER_READ_ONLY,
                FOLDER_MISSING (its disk is not connected), FOLDER_NAME_REFUSED, FOLDER_TOO_DEEP, DISK_FULL or
                DISK_FAILED.
        """
        root = root.absolute()
        require_name(root)
        require_disk(root)
        try:
            root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise disk_error(error, root) from error
        library = cls(root, Database.open(root / DATABASE_NAME))
        try:
            library._presence.enter()
            library.jobs.fold_prompts()
        except BaseException:
            library.close()
            raise
        return library

    def transaction(self) -> AbstractContextManager[None]:
        """Everything in the block is written at once, durably, or not at all. May be nested."""
        return self._database.transaction()

    def claim(self, job_id: JobId) -> AbstractContextManager[bool]:
        """Keep other programs, and other tasks of this one, from running a job; see `claims`."""
        return self._claims.claim(job_id)

    def backup_is_due(self, now_ms: int) -> bool:
        """Whether a day, or work on so many orders, has passed since the last backup.

        A backup from a time that has not come yet does not count as one of this day.
        """
        backups = Backups(self.root)
        last_ms = backups.last_ms(now_ms)
        if last_ms is None or now_ms - last_ms > EVERY_MS:
            return True
        return self.audit.jobs_changed_after(content_of(backups.newest_first()[0])) >= EVERY_JOBS

    def back_up(self) -> None:
        """Make a backup, unless another program is at it. For any thread: it has a connection of its own.

        Raises:
            LibraryError: LIBRARY_CORRUPT, or the disk.
        """
        with self._claims.claim(JobId("backup")) as mine:
            if mine:
                Backups(self.root).make(self.root / DATABASE_NAME)

    def close(self) -> None:
        """Close the database. The library cannot be used any more."""
        self._database.close()
        self._presence.leave()


def require_name(root: Path) -> None:
    """See that the system takes the name of a library's folder, and what will be in it.

    Raises:
        LibraryError: FOLDER_NAME_REFUSED or FOLDER_TOO_DEEP.
    """
    name = windows_names.refused_name(root) if sys.platform == "win32" else None
    if name is not None:
        raise LibraryError(problem(Code.FOLDER_NAME_REFUSED, name=name))
    if ends_paths_early() and windows_names.length(root) > windows_names.PATH_MAX - DEEPEST:
        raise LibraryError(problem(Code.FOLDER_TOO_DEEP, path=str(root)))


def require_disk(root: Path) -> None:
    """See that the disk of a library is connected, so that no folder is made in its place.

    Raises:
        LibraryError: FOLDER_MISSING.
    """
    for folder in (root, *root.parents):
        if any(folder.match(disk) for disk in _DISKS) and not folder.exists():
            raise LibraryError(problem(Code.FOLDER_MISSING, path=str(root)))
