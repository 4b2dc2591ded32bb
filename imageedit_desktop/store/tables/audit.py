"""Reading the whole library piece by piece to hold it against its files, and the few repairs of rows.

Nothing here removes a row or a file. Every list comes in pieces of limited length: memory does not grow with the
library.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from imageedit_desktop.domain.ids import InputHash, JobId, ResultId
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.files import Files

PIECE = 500
"""Rows read at once."""


class Audit:
    """The view of one library that checks and repairs need."""

    def __init__(self, database: Database, files: Files) -> None:
        self._database = database
        self._files = files

    def flaws(self, *, thorough: bool) -> list[str]:
        """What is wrong inside the database file; see `Database.flaws`."""
        return self._database.flaws(thorough=thorough)

    def renew_indexes(self) -> None:
        """Make all indexes anew from their tables, as far as that can be done."""
        self._database.renew_indexes()

    def is_backup(self) -> bool:
        """Whether this database is a backup that somebody put in the place of the one that it was made of."""
        return self._database.is_copy

    def take_backup_as_ours(self) -> None:
        """Use a backup as the database from now on."""
        self._database.unmark_backup()

    def saved_after(self, last: str) -> list[ResultId]:
        """The next results that are called saved, by id."""
        return [ResultId(row[0]) for row in self._database.rows(_SAVED, {"last": last, "piece": PIECE})]

    def receiving_after(self, last: str) -> list[JobId]:
        """The next jobs whose pictures are being received, by id."""
        values = {"last": last, "piece": PIECE, "state": JobState.RECEIVING}
        return [JobId(row[0]) for row in self._database.rows(_RECEIVING, values)]

    def jobs_changed_after(self, event_id: int) -> int:
        """How many jobs have a newer entry in the history than this one."""
        return int(self._database.rows(_CHANGED_AFTER, (event_id,))[0][0])

    def last_change_ms(self) -> int | None:
        """When the newest entry was written into the history, by the clock of then; None where there is none."""
        row = self._database.row("SELECT at_ms FROM job_events ORDER BY event_id DESC LIMIT 1")
        return None if row is None else int(row["at_ms"])

    def inputs_after(self, last: str) -> list[InputHash]:
        """The next inputs, by hash."""
        return [InputHash(row[0]) for row in self._database.rows(_INPUTS, {"last": last, "piece": PIECE})]

    def name_of_input(self, sha256: InputHash) -> str:
        """What an input was called."""
        return str(self._database.rows("SELECT name FROM inputs WHERE sha256 = ?", (sha256,))[0][0])

    def orphans(self) -> list[ResultId]:
        """Results whose job is missing; a few at most in any library that can be opened."""
        return [ResultId(row[0]) for row in self._database.rows(_ORPHANS)]

    def saved_in(self, folder: Path) -> set[str]:
        """The names of the files in a folder that rows tell of, in whatever words; one month's at most."""
        inside = folder.relative_to(self._files.root).as_posix() + "/"
        rows = self._database.rows(_SAVED_IN, {"first": inside, "end": inside[:-1] + "0"})  # "0" comes after "/"
        return {row[0].removeprefix(inside) for row in rows}

    def with_content(self, sha256: str) -> list[ResultId]:
        """The results that had a file of these bytes."""
        return [ResultId(row[0]) for row in self._database.rows(_WITH_CONTENT, (sha256,))]

    def flag(self, result_id: ResultId, *, nsfw: bool) -> None:
        """Write down what the service said of a picture."""
        self._database.run("UPDATE results SET nsfw = ? WHERE result_id = ?", (nsfw, result_id))


def in_pieces(read: Callable[[str], Sequence[str]]) -> Iterator[str]:
    """All that a reader such as `Audit.receiving_after` has, in order."""
    last = ""
    while piece := read(last):
        yield from piece
        last = piece[-1]


_SAVED = """
SELECT result_id FROM results WHERE result_id > :last AND result_state = 'saved' ORDER BY result_id LIMIT :piece
"""
_CHANGED_AFTER = "SELECT count(DISTINCT job_id) FROM job_events WHERE event_id > ?"
_RECEIVING = "SELECT job_id FROM jobs WHERE job_id > :last AND state = :state ORDER BY job_id LIMIT :piece"
_INPUTS = "SELECT sha256 FROM inputs WHERE sha256 > :last ORDER BY sha256 LIMIT :piece"
_ORPHANS = "SELECT result_id FROM results WHERE job_id NOT IN (SELECT job_id FROM jobs) LIMIT 1000"
_SAVED_IN = """
SELECT path FROM results
WHERE result_state NOT IN ('pending', 'lost', 'binned') AND path >= :first AND path < :end
"""
_WITH_CONTENT = "SELECT result_id FROM results WHERE sha256 = ? ORDER BY result_state = 'saved', result_id"
