"""Migrations, transactions, and who is to blame."""

from __future__ import annotations

import sqlite3
import threading

import pytest

from imageedit_desktop.domain.errors import Code, LibraryError
from imageedit_desktop.store import database as database_module
from imageedit_desktop.store.database import Database, bundled_migrations

FIRST = """
-- A comment; with a semicolon.
CREATE TABLE words (
    word TEXT PRIMARY KEY
) STRICT;
CREATE TRIGGER words_stay BEFORE DELETE ON words
BEGIN
    SELECT RAISE(ABORT, 'kept; always');
END;
"""
SECOND = "ALTER TABLE words ADD COLUMN language TEXT NOT NULL DEFAULT 'en';\n"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "words.sqlite3"


@pytest.fixture
def words(path):
    database = Database.open(path, [FIRST])
    yield database
    database.close()


def all_words(database):
    return [row["word"] for row in database.rows("SELECT word FROM words ORDER BY word")]


def test_an_older_database_is_brought_up_to_date_with_its_contents(path):
    older = Database.open(path, [FIRST])
    older.run("INSERT INTO words VALUES ('fox')")
    older.close()
    newer = Database.open(path, [FIRST, SECOND])
    assert [tuple(row) for row in newer.rows("SELECT * FROM words")] == [("fox", "en")]
    newer.close()


def test_a_migration_that_fails_leaves_the_version_before_it(path):
    Database.open(path, [FIRST]).close()
    broken = f"{SECOND}INSERT INTO nowhere VALUES (1);\n"
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        Database.open(path, [FIRST, broken])
    again = Database.open(path, [FIRST])
    assert [row["name"] for row in again.rows("PRAGMA table_info(words)")] == ["word"]
    again.close()


def test_a_newer_database_is_refused_and_not_touched(path):
    newer = Database.open(path, [FIRST, SECOND])
    newer.run("INSERT INTO words (word) VALUES ('fox')")
    newer.close()
    before = path.read_bytes()
    with pytest.raises(LibraryError) as refused:
        Database.open(path, [FIRST])
    assert refused.value.code is Code.LIBRARY_NEWER
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_the_program_brings_its_migrations_along():
    assert bundled_migrations()[0].startswith("-- The ledger.")


def test_a_program_that_is_about_to_make_the_same_library_is_waited_for(path):
    """SQLite by itself does not wait while it changes the mode of the journal."""
    early = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    early.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.2, early.close)
    release.start()
    Database.open(path, [FIRST]).close()
    release.join()


def test_what_a_power_cut_must_not_undo_is_on_the_disk(words):
    settings = {name: words.row(f"PRAGMA {name}")[0] for name in ("journal_mode", "synchronous", "foreign_keys")}
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def put(database, *words):
    """Insert words in one transaction, then fail where one of them is "stop"."""
    with database.transaction():
        for word in words:
            database.run("INSERT INTO words VALUES (?)", (word,))
        if "stop" in words:
            raise RuntimeError


def test_a_transaction_is_all_or_nothing(words):
    with pytest.raises(RuntimeError):
        put(words, "fox", "stop")
    assert all_words(words) == []
    put(words, "fox")
    assert all_words(words) == ["fox"]


def test_a_block_within_a_block_fails_alone(words):
    with words.transaction():
        put(words, "fox")
        with pytest.raises(RuntimeError):
            put(words, "hen", "stop")
        put(words, "owl")
    assert all_words(words) == ["fox", "owl"]


def test_a_block_within_a_block_is_undone_with_the_outer_one(words):
    def story():
        with words.transaction():
            put(words, "fox")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        story()
    assert all_words(words) == []


def test_a_full_disk_is_not_our_fault_and_loses_nothing(words):
    """SQLite's own limit on pages fails in the same way as the disk."""
    put(words, "fox")
    pages = words.row("PRAGMA page_count")[0]
    words.run(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(LibraryError) as full:
        put(words, "hen", "o" * 100_000)
    assert full.value.code is Code.DISK_FULL
    assert all_words(words) == ["fox"]
    words.run(f"PRAGMA max_page_count = {pages + 100}")
    put(words, "owl")
    assert all_words(words) == ["fox", "owl"]


def test_a_database_that_may_not_be_written_is_not_our_fault(words):
    words.run("PRAGMA query_only = ON")
    with pytest.raises(LibraryError) as read_only:
        words.run("INSERT INTO words VALUES ('fox')")
    assert read_only.value.code is Code.FOLDER_READ_ONLY


def test_another_program_that_does_not_let_go_is_not_our_fault(words, path):
    words.run("PRAGMA busy_timeout = 1")
    hog = sqlite3.connect(path, isolation_level=None)
    hog.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryError) as busy, words.transaction():
        pass
    hog.close()
    assert busy.value.code is Code.LIBRARY_BUSY


@pytest.mark.parametrize("content", [b"This is not a database at all. " * 50, b"\x00" * 5000])
def test_a_file_that_is_no_database_is_damage(path, content):
    path.write_bytes(content)
    with pytest.raises(LibraryError) as damaged:
        Database.open(path, [FIRST])
    assert damaged.value.code is Code.LIBRARY_CORRUPT
    assert path.read_bytes() == content


def test_damage_inside_the_file_is_found_where_it_is_read(path):
    database = Database.open(path, [FIRST])
    with database.transaction():
        for number in range(5_000):
            database.run("INSERT INTO words VALUES (?)", (f"word {number}",))
    database.close()
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096 * 8)
    database = Database.open(path, [FIRST])
    with pytest.raises(LibraryError) as damaged:
        all_words(database)
    database.close()
    assert damaged.value.code is Code.LIBRARY_CORRUPT


def test_a_folder_that_is_gone_is_not_our_fault(tmp_path):
    with pytest.raises(LibraryError) as gone:
        Database.open(tmp_path / "gone" / "words.sqlite3", [FIRST])
    assert gone.value.code is Code.FOLDER_MISSING


@pytest.mark.parametrize("is_held", [True, False])
def test_a_file_that_another_program_keeps_from_everyone_is_busy(words, path, monkeypatch, is_held):
    """As scanners do on Windows: SQLite says that it cannot open the file, or that the disk failed."""
    monkeypatch.setattr(database_module, "is_held", lambda file: is_held and file == path)
    path.chmod(0o644)
    for trouble, code in (
        (sqlite3.SQLITE_CANTOPEN, Code.FOLDER_READ_ONLY),
        (sqlite3.SQLITE_IOERR, Code.DISK_FAILED),
    ):
        error = sqlite3.OperationalError("unable to open database file")
        error.sqlite_errorcode = trouble
        with pytest.raises(LibraryError) as failed, database_module._blaming(path):
            raise error
        assert failed.value.code is (Code.LIBRARY_BUSY if is_held else code)


def test_our_own_mistakes_stay_what_they_are(words):
    with pytest.raises(sqlite3.OperationalError, match="syntax"):
        words.run("INSRT INTO words")
    with pytest.raises(sqlite3.ProgrammingError):
        words.run("INSERT INTO words VALUES (?)", ())
