"""One SQLite file: opening, migrations, transactions, and who is to blame when it fails.

Every failure of sqlite3 passes `_blaming`. What the environment did (disk full, file damaged, folder read-only)
comes out as a `LibraryError`; whatever else sqlite3 raises is our own mistake and propagates unchanged.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from tenacity import Retrying, retry_if_exception, stop_after_delay, wait_fixed

from imageedit_desktop.domain.errors import Code, LibraryError, Problem, problem
from imageedit_desktop.store.disk import is_held

_BUSY_TIMEOUT_S = 10.0
"""How long to wait for another program's transaction. Ours take milliseconds, so longer means that it hangs."""

_BUSY_PAUSE_S = 0.01

_READ_CACHE_KIB = 16_384
"""Enough for the indexes that answer a query over 100,000 jobs; SQLite's own 2 MB are read anew each time."""

_ENVIRONMENT = {
    sqlite3.SQLITE_FULL: Code.DISK_FULL,
    sqlite3.SQLITE_IOERR_SHMSIZE: Code.DISK_FULL,
    sqlite3.SQLITE_IOERR: Code.DISK_FAILED,
    sqlite3.SQLITE_CORRUPT: Code.LIBRARY_CORRUPT,
    sqlite3.SQLITE_NOTADB: Code.LIBRARY_CORRUPT,
    sqlite3.SQLITE_BUSY: Code.LIBRARY_BUSY,
    sqlite3.SQLITE_PROTOCOL: Code.LIBRARY_BUSY,
    sqlite3.SQLITE_READONLY: Code.FOLDER_READ_ONLY,
    sqlite3.SQLITE_PERM: Code.FOLDER_READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Code.FOLDER_READ_ONLY,
}
"""Result codes that are not our fault (https://www.sqlite.org/rescode.html); the rest are."""

_FLAWS_MAX = 10
"""One is enough to know; a few help whoever reads the report."""

_OUR_RULES = "CHECK constraint failed"

_SCHEMA = "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type = 'table' DESC"
_COLUMNS = "SELECT name FROM pragma_table_info(?)"

_COPY_MARK = 0x49454443
"""“IEDC” in the header (https://www.sqlite.org/pragma.html#pragma_application_id); that of a live database is 0."""

_PRIMARY = 0xFF
"""The low byte of an extended result code is its primary code."""

Values = Sequence[object] | Mapping[str, object]


class Database:
    """A connection for one thread at a time, in autocommit unless inside `transaction`."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._connection = connection
        connection.row_factory = sqlite3.Row
        connection.text_factory = _text

    @classmethod
    def open(cls, path: Path, migrations: Sequence[str] | None = None) -> Database:
        """Open or create the file and bring its tables up to date.

        Indexes and triggers that are missing are made anew; what others have added stays.

        Args:
            path: the file; its folder must exist.
            migrations: scripts that lead from one version to the next, those of the program unless given.

        Raises:
            LibraryError: LIBRARY_NEWER or LIBRARY_STRANGE, with nothing touched, or what the environment did.
        """
        with _blaming(path):
            connection = sqlite3.connect(
                path, timeout=_BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
            )
        database = cls(path, connection)
        try:
            database._prepare(bundled_migrations() if migrations is None else migrations)
        except sqlite3.Error as error:
            failure = database._unlike_ours(str(error)) if migrations is None else error
            connection.close()
            raise failure from error
        except BaseException:
            connection.close()
            raise
        return database

    @classmethod
    def open_to_read(cls, path: Path) -> Database:
        """Open a file that is open already; this connection writes nothing and waits for no one who does.

        Raises:
            LibraryError: it cannot be read.
        """
        with _blaming(path):
            address = f"{path.absolute().as_uri()}?mode=ro"
            connection = sqlite3.connect(
                address, uri=True, timeout=_BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
            )
            connection.execute(f"PRAGMA cache_size = -{_READ_CACHE_KIB:d}")
        return cls(path, connection)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All that is read in the block is as it was at one moment."""
        self.run("BEGIN")
        try:
            yield
        finally:
            self.run("COMMIT")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, on disk when the block ends. A block inside a block fails alone."""
        inner = self._connection.in_transaction
        self.run("SAVEPOINT inner_block" if inner else "BEGIN IMMEDIATE")
        try:
            yield
            self.run("RELEASE inner_block" if inner else "COMMIT")
        except BaseException:
            self._undo(inner=inner)
            raise

    def run(self, sql: str, values: Values = ()) -> int:
        """Execute one statement and return how many rows it changed."""
        with _blaming(self._path):
            return self._connection.execute(sql, values).rowcount

    def rows(self, sql: str, values: Values = ()) -> list[sqlite3.Row]:
        """All rows of a query."""
        with _blaming(self._path):
            return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Values = ()) -> sqlite3.Row | None:
        """The first row of a query, None where there is none."""
        return next(iter(self.rows(sql, values)), None)

    def copy_to(self, target: Path) -> None:
        """Copy the whole database as it stands now into a new file, while others go on writing; see `is_copy`."""
        with _blaming(target), closing(sqlite3.connect(target)) as copy:
            self._connection.backup(copy)
            copy.execute(f"PRAGMA application_id = {_COPY_MARK:d}")

    @property
    def is_copy(self) -> bool:
        """Whether this was made by `copy_to`, and nobody has `unmarked` it: much may have happened since."""
        return bool(self.rows("PRAGMA application_id")[0][0] == _COPY_MARK)

    def unmark_backup(self) -> None:
        """From now on this is no copy, but the database itself."""
        self.run("PRAGMA application_id = 0")

    def flaws(self, *, thorough: bool = False) -> list[str]:
        """What is wrong inside the file, in SQLite's words; nothing where it is sound.

        A value that breaks a rule of ours is no flaw of the file: a newer version may have other rules.

        Args:
            thorough: compare the indexes with their tables too.
        """
        check = "integrity_check" if thorough else "quick_check"
        try:
            lines = [str(row[0]) for row in self.rows(f"PRAGMA {check}({_FLAWS_MAX})")]
        except LibraryError as error:
            if error.code is not Code.LIBRARY_CORRUPT:
                raise
            return [str(error.first.params.get("message", ""))]
        return [flaw for flaw in lines if flaw != "ok" and not flaw.startswith(_OUR_RULES)]

    def renew_indexes(self) -> None:
        """Make all indexes anew from their tables; what cannot be done shows in `flaws` afterwards."""
        try:
            self.run("REINDEX")
        except sqlite3.IntegrityError:  # two rows where only one may be
            return
        except LibraryError as error:
            if error.code is not Code.LIBRARY_CORRUPT:
                raise

    def close(self) -> None:
        """Close the connection; the last one to do so folds the write-ahead log into the file."""
        with _blaming(self._path):
            self._connection.close()

    @property
    def _version(self) -> int:
        return int(self.rows("PRAGMA user_version")[0][0])

    def _prepare(self, migrations: Sequence[str]) -> None:
        version = self._version
        if version < 0:
            raise self._unlike_ours(f"version {version}")
        if version > len(migrations):
            newer = problem(Code.LIBRARY_NEWER, path=str(self._path), version=version, known=len(migrations))
            raise LibraryError(newer)
        self._use_write_ahead_log()
        self.run("PRAGMA synchronous = FULL")
        self.run("PRAGMA fullfsync = ON")  # only macOS needs it, only macOS has it
        if 0 < version < len(migrations) and (flaws := self.flaws()):
            raise LibraryError(problem(Code.LIBRARY_CORRUPT, path=str(self._path), message=flaws[0]))
        # Tables that are made anew must not take along what refers to them; both may be set outside alone.
        self.run("PRAGMA foreign_keys = OFF")
        self.run("PRAGMA legacy_alter_table = ON")
        # All or none of them; and also when there are none, to find out now whether the folder can be written to.
        with self.transaction():
            for number in range(self._version, len(migrations)):
                self._migrate(migrations[number], number + 1)
            self._complete_schema(migrations)
        self.run("PRAGMA legacy_alter_table = OFF")
        self.run("PRAGMA foreign_keys = ON")

    def _complete_schema(self, migrations: Sequence[str]) -> None:
        """Make what can be made anew without loss; tables and columns that are not there cannot."""
        present = {(row["type"], row["name"]) for row in self.rows(_SCHEMA)}
        for part in _schema_after(tuple(migrations)):
            if part.kind != "table":
                if (part.kind, part.name) not in present:
                    self.run(part.sql)
            elif missing := part.columns - {str(row[0]) for row in self.rows(_COLUMNS, (part.name,))}:
                raise self._unlike_ours(f"{part.name}: {min(missing)}")

    def _unlike_ours(self, what: str) -> LibraryError:
        """What to say of a file in which something of ours is missing: SQLite knows whether that is damage."""
        flaws = self.flaws()
        code = Code.LIBRARY_CORRUPT if flaws else Code.LIBRARY_STRANGE
        return LibraryError(problem(code, path=str(self._path), message=flaws[0] if flaws else what))

    def _use_write_ahead_log(self) -> None:
        # Where shared memory is missing (network folders) SQLite keeps its rollback journal, as durable and slower.
        # This statement alone does not wait by itself for another program that makes the same library.
        waiting = Retrying(
            retry=retry_if_exception(_is_busy),
            wait=wait_fixed(_BUSY_PAUSE_S),
            stop=stop_after_delay(_BUSY_TIMEOUT_S),
            reraise=True,
        )
        waiting(self.run, "PRAGMA journal_mode = WAL")

    def _migrate(self, script: str, version: int) -> None:
        for statement in _statements(script):
            self.run(statement)
        self.run(f"PRAGMA user_version = {version:d}")

    def _undo(self, *, inner: bool) -> None:
        # After some failures, such as a full disk, SQLite has already rolled back by itself.
        if not self._connection.in_transaction:
            return
        if inner:
            self.run("ROLLBACK TO inner_block")
            self.run("RELEASE inner_block")
        else:
            self.run("ROLLBACK")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A table with its columns; or an index, a trigger or a view, which have none of their own."""

    kind: str
    name: str
    sql: str
    columns: frozenset[str]


@cache
def _schema_after(migrations: tuple[str, ...]) -> tuple[_Part, ...]:
    """What a database consists of that has gone through these; tables come first."""
    with closing(sqlite3.connect(":memory:")) as blank:
        blank.execute("PRAGMA legacy_alter_table = ON")  # as in `Database`
        for script in migrations:
            blank.executescript(script)
        return tuple(
            _Part(
                kind=kind, name=name, sql=sql, columns=frozenset(row[0] for row in blank.execute(_COLUMNS, (name,)))
            )
            for kind, name, sql in blank.execute(_SCHEMA).fetchall()
        )


def content_of(copy: Path) -> int:
    """How much history a copy of a database holds: clocks, which may be wrong, cannot tell which one is newer.

    Returns:
        A number that grows with every entry; -1 where the file cannot be read.

    Raises:
        LibraryError: LIBRARY_BUSY, it cannot be read just now.
    """
    address = f"{copy.absolute().as_uri()}?immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            return int(connection.execute("SELECT coalesce(max(event_id), 0) FROM job_events").fetchone()[0])
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if is_held(copy):  # a backup with little in it would be taken for the newest
            raise LibraryError(problem(Code.LIBRARY_BUSY, path=str(copy))) from error
        return -1


def is_blank(path: Path) -> bool:
    """Whether a database that is there has no tables; an empty file is one."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            return connection.execute("SELECT 1 FROM sqlite_schema").fetchone() is None
    except (sqlite3.Error, UnicodeDecodeError):
        return False


def bundled_migrations() -> list[str]:
    """The program's migration scripts in order; the first leads from version 0 to version 1."""
    folder = resources.files("imageedit_desktop.store") / "migrations"
    scripts = sorted((f for f in folder.iterdir() if f.name.endswith(".sql")), key=lambda f: f.name)
    return [script.read_text(encoding="utf-8") for script in scripts]


def _text(stored: bytes) -> str:
    """Text that is damaged is still to be shown; it is never written back."""
    return stored.decode(errors="replace")


@contextmanager
def _blaming(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        reason = _environment_problem(error, path)
        if reason is None:
            raise
        raise LibraryError(reason) from error
    except UnicodeDecodeError as error:  # SQLite's own words, in which it quotes a damaged schema
        raise LibraryError(problem(Code.LIBRARY_CORRUPT, path=str(path), message="malformed schema")) from error


def _environment_problem(error: sqlite3.Error, path: Path) -> Problem | None:
    extended = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_MISUSE)  # missing where Python itself objects
    code = _ENVIRONMENT.get(extended) or _ENVIRONMENT.get(extended & _PRIMARY)
    if code is None:
        return None
    if not path.parent.exists():
        code = Code.FOLDER_MISSING
    elif code in {Code.FOLDER_READ_ONLY, Code.DISK_FAILED} and is_held(path):  # SQLite does not tell it apart
        code = Code.LIBRARY_BUSY
    about = path.parent if code in {Code.FOLDER_MISSING, Code.FOLDER_READ_ONLY} else path
    return problem(code, path=str(about), message=str(error))


def _is_busy(error: BaseException) -> bool:
    return isinstance(error, LibraryError) and error.code is Code.LIBRARY_BUSY


def _statements(script: str) -> Iterator[str]:
    # `executescript` would commit the transaction that it is called in.
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
