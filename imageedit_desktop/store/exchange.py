"""Exchanging the database of a library for another one, so that no power cut leaves it without any.

The new one is built beside the old one. Renaming it to ``library.restored`` decides: before that nothing has
happened, after it the exchange is carried out however often it takes. The old one is moved to ``damaged``, never
removed. Whoever exchanges keeps everyone else out; see `presence`.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from imageedit_desktop import durable
from imageedit_desktop.store.backups import Backups
from imageedit_desktop.store.database import is_blank
from imageedit_desktop.store.files import folders_of_results
from imageedit_desktop.store.library import DATABASE_NAME

DAMAGED = "damaged"
"""The folder of databases that had to go."""

_BUILDING = "library.restoring"
_DECIDED = "library.restored"
_SUSPECT = "library.suspect"
_BESIDES = ("-wal", "-journal", "-shm")
"""What SQLite keeps beside a database, to go with it. The log first: no database may meet another one's."""


def holds_library(root: Path) -> bool:
    """Whether there is anything of a library in a folder."""
    return (root / DATABASE_NAME).exists() or is_decided(root) or is_gone(root)


def is_gone(root: Path) -> bool:
    """Whether a library has lost its database: there is none, or a blank one, and there was one."""
    if not root.is_dir() or ((root / DATABASE_NAME).exists() and not is_blank(root / DATABASE_NAME)):
        return False
    return bool(Backups(root).newest_first()) or any(names for _, names in folders_of_results(root))


def is_decided(root: Path) -> bool:
    """Whether a new database is to take the place of the old one."""
    return (root / _DECIDED).exists()


def building(root: Path) -> Path:
    """Where the new database is built."""
    return root / _BUILDING


def begin(root: Path, copy_of: Path | None = None) -> Path:
    """Make room for the new database, or copy a backup there; returns where."""
    for besides in ("", *_BESIDES):
        (root / (_BUILDING + besides)).unlink(missing_ok=True)
    if copy_of is not None:
        shutil.copyfile(copy_of, root / _BUILDING)
    return root / _BUILDING


def decide(root: Path) -> None:
    """Have what was built, whole and closed, take the place of the database."""
    durable.replace(root / _BUILDING, root / _DECIDED)
    durable.flush_folder(root)


def carry_out(root: Path) -> None:
    """Move the old database aside and the new one to its place; may be repeated from anywhere in between."""
    old = [root / (DATABASE_NAME + besides) for besides in (*_BESIDES, "")]
    there = [file for file in old if file.exists()]
    if there:
        aside = root / DAMAGED / datetime.now(UTC).strftime("%Y-%m-%d %H.%M.%S.%f")
        durable.make_folders(aside, root)
        try:
            for file in there:
                durable.rename(file, aside / file.name)
        except OSError:
            _remove_empty(aside)
            raise
        durable.flush_folder(aside)
        durable.flush_folder(root)
    durable.rename(root / _DECIDED, root / DATABASE_NAME)
    durable.flush_folder(root)
    clear_of_suspicion(root)


def _remove_empty(aside: Path) -> None:
    """Leave no folder behind into which nothing could be moved."""
    with suppress(OSError):  # there is something in it
        aside.rmdir()
        aside.parent.rmdir()


def suspect(root: Path) -> None:
    """Have the database checked when it is next opened, however large it is, if the folder takes a note."""
    with suppress(OSError):
        (root / _SUSPECT).touch()


def is_suspect(root: Path) -> bool:
    """Whether the database is to be checked."""
    return (root / _SUSPECT).exists()


def clear_of_suspicion(root: Path) -> None:
    """The database was checked and is sound."""
    with suppress(OSError):
        (root / _SUSPECT).unlink(missing_ok=True)
