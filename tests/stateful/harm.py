"""What happens to a library behind the back of the program, and what is true of it afterwards."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from stateful.world import World

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.domain.job import JobState
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.pipeline.recover.inspect_file import inspect_file
from imageedit_desktop.store.library import DATABASE_NAME

LOSSES = ("gone", "garbage", "blank", "torn", "older")
HARMS = ("words", "words", *LOSSES)

_PAGE_BYTES = 4096
_OF_A_NEWER_VERSION = '{"code": "of_a_newer_version", "params": {"more": [1]}}'


class Harm:
    """Done while nobody has the library open."""

    def __init__(self, world: World, folder: Path) -> None:
        self._world = world
        self._database = folder / DATABASE_NAME
        self._before: set[JobId] | None = None

    def happen(self, kind: str) -> None:
        """The database is gone, is damaged, is one of its backups, or is written by a newer version."""
        self._world.note(f"harm: {kind}")
        if kind == "words":
            self._write_unknown_words()
            return
        if self._before is None:  # else an exchange was cut off, and is not done yet
            self._before = self._jobs() if self._database.exists() else set()
        self._destroy(kind)

    def is_over(self, *, has_restored: bool) -> None:
        """The library is open; what its ledger has forgotten is a stranger's from now on."""
        if self._before is None:
            return
        forgotten = self._before - self._jobs()
        for task in self._world.tasks:
            if task.job in forgotten:
                task.job = None
        if has_restored or forgotten:
            self._world.limit = None  # nobody knows what was spent
        self._before = None
        self._world.was_restored = True
        self._remember_unreadable()
        self._remember_strangers()

    def _remember_strangers(self) -> None:
        """A file into which nothing could be written tells nothing of itself, and stays where it is."""
        for file in self._database.parent.glob("results/*/*"):
            picture = inspect_file(file)
            if picture is None or picture.inscription is None:
                self._world.strangers.add(file)
        with closing(sqlite3.connect(self._database)) as connection:
            for (path,) in connection.execute("SELECT path FROM results WHERE path IS NOT NULL"):
                self._world.strangers.discard(self._database.parent / path)

    def _destroy(self, kind: str) -> None:
        for besides in ("-wal", "-shm"):
            self._database.with_name(DATABASE_NAME + besides).unlink(missing_ok=True)
        if kind == "gone":
            self._database.unlink(missing_ok=True)
        elif kind == "older":
            if backups := sorted((self._database.parent / "backups").glob("library *")):
                shutil.copy(self._world.tape.one_of(*backups), self._database)
        elif self._database.exists():
            content = self._database.read_bytes()
            torn = content[:_PAGE_BYTES] + b"\xde" * (len(content) - _PAGE_BYTES)
            self._database.write_bytes({"garbage": b"\xde" * len(content), "blank": b""}.get(kind, torn))

    def _write_unknown_words(self) -> None:
        if not self._database.exists() or self._before is not None:
            return
        tape = self._world.tape
        table, column, word = tape.one_of(*_WORDS)
        with closing(sqlite3.connect(self._database)) as connection:
            keys = [key for (key,) in connection.execute(f"SELECT rowid FROM {table} ORDER BY rowid")]
            if keys:
                update = f"UPDATE {table} SET {column} = ? WHERE rowid = ?"
                connection.execute(update, (word, tape.one_of(*keys)))
                connection.commit()
                self._world.note(f"a newer version writes {column} = {word}")
        self._remember_unreadable()

    def _remember_unreadable(self) -> None:
        self._world.unreadable = rows_unreadable(self._database)

    def _jobs(self) -> set[JobId]:
        try:
            with closing(sqlite3.connect(self._database)) as connection:
                return {job_id for (job_id,) in connection.execute("SELECT job_id FROM jobs")}
        except sqlite3.Error:
            return set()


_WORDS = (
    ("jobs", "reason", _OF_A_NEWER_VERSION),
    ("jobs", "state", "resting"),
    ("jobs", "charged", "in_part"),
    ("jobs", "reason", "not even JSON"),
    ("results", "result_state", "archived"),
    ("results", "lost_reason", _OF_A_NEWER_VERSION),
)


def rows_unreadable(database: Path) -> dict[str, tuple[object, ...]]:
    """The rows whose state is of no version that we know, by their keys."""
    with closing(sqlite3.connect(database)) as connection:
        jobs = connection.execute("SELECT * FROM jobs").fetchall()
        columns = [name for _, name, *_ in connection.execute("PRAGMA table_info(jobs)")]
        results = connection.execute("SELECT * FROM results").fetchall()
        result_columns = [name for _, name, *_ in connection.execute("PRAGMA table_info(results)")]
    return {
        **_unknown(jobs, columns.index("job_id"), columns.index("state"), set(JobState)),
        **_unknown(
            results, result_columns.index("result_id"), result_columns.index("result_state"), set(ResultState)
        ),
    }


def _unknown(
    rows: Iterable[tuple[object, ...]], key: int, state: int, known: set[JobState] | set[ResultState]
) -> dict[str, tuple[object, ...]]:
    return {str(row[key]): row for row in rows if row[state] not in known}
