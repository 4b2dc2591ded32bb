"""Copies of the database in the library's folder ``backups``, each whole and checked before an older one goes."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from imageedit_desktop.domain.errors import Code, LibraryError, problem
from imageedit_desktop.store import durable
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.disk import disk_error

KEPT = 5
"""How many there are; the oldest go."""

EVERY_MS = 24 * 3600 * 1000
EVERY_JOBS = 20
"""A backup is due after a day, and before that after so many orders."""

_NAME = "library %Y-%m-%d %H.%M.%S.%f.sqlite3"


class Backups:
    """The backups of one library."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folder = root / "backups"

    def newest_first(self) -> list[Path]:
        """All there are."""
        return sorted(self._folder.glob("library *.sqlite3"), reverse=True)

    def last_ms(self) -> int | None:
        """When the newest was made, in milliseconds since 1970, UTC; None where there is none."""
        backups = self.newest_first()
        return int(moment_of(backups[0]).timestamp() * 1000) if backups else None

    def make(self, database: Path) -> Path:
        """Copy the database, whoever is using it, and check the copy; then let the oldest go.

        One program at a time.

        Raises:
            LibraryError: LIBRARY_CORRUPT, the copy is not sound, so the database is not; all backups stay. Or the
                disk did not do it.
        """
        try:
            durable.make_folders(self._folder, self._root)
            for left in self._folder.glob("unfinished*"):
                left.unlink()
            made = self._made(database)
            for old in self.newest_first()[KEPT:]:
                old.unlink()
        except OSError as error:
            raise disk_error(error, self._folder) from error
        return made

    def _made(self, database: Path) -> Path:
        half = self._folder / "unfinished.sqlite3"
        with closing(Database.open(database)) as source:
            source.copy_to(half)
        with closing(Database.open(half)) as copy:
            if flaws := copy.flaws(thorough=True):
                raise LibraryError(problem(Code.LIBRARY_CORRUPT, path=str(database), message=flaws[0]))
        made = self._folder / datetime.now(UTC).strftime(_NAME)
        durable.flush_file(half)
        half.rename(made)
        durable.flush_folder(self._folder)
        return made


def moment_of(backup: Path) -> datetime:
    """When a backup was made; the start of time for a name that is not one of ours."""
    try:
        return datetime.strptime(backup.name, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)
