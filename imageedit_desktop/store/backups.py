"""Copies of the database in the library's folder ``backups``, each whole and checked before an older one goes."""

from __future__ import annotations

from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from imageedit_desktop import durable
from imageedit_desktop.domain.errors import Code, LibraryError, problem
from imageedit_desktop.store.database import Database, content_of
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
        """All there are; the one with most in it first, whatever clocks said when it was made."""
        backups = self._folder.glob("library *.sqlite3")
        return sorted(backups, key=lambda backup: (content_of(backup), moment_of(backup)), reverse=True)

    def last_ms(self, now_ms: int) -> int | None:
        """When the last one was made; None where there is none, or none that was made before now.

        Args:
            now_ms: milliseconds since 1970, UTC, as what is returned.
        """
        moments_ms = [
            int(moment_of(backup).timestamp() * 1000) for backup in self._folder.glob("library *.sqlite3")
        ]
        return max((moment_ms for moment_ms in moments_ms if moment_ms <= now_ms), default=None)

    def set_aside(self, backup: Path) -> None:
        """Use a backup no more, for it is damaged; it is kept."""
        durable.rename(backup, backup.with_name(f"damaged {backup.name}"))

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
            others = [backup for backup in self.newest_first() if backup != made]
            for old in others[KEPT - 1 :]:
                with suppress(PermissionError):  # somebody reads it: it goes next time
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
        durable.replace(half, made)
        durable.flush_folder(self._folder)
        return made


def moment_of(backup: Path) -> datetime:
    """When a backup was made; the start of time for a name that is not one of ours."""
    try:
        return datetime.strptime(backup.name, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)
