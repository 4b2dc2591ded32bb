"""Where the files of pictures are, beside where they belong: in the library or in the system's trash.

The history of a review says where a file belongs (`results.binned`), the state of its row where it is. What differs
is unsettled: the file has to follow yet, now or after a crash.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from imageedit_desktop.domain.ids import BatchId, PictureId, ResultId
from imageedit_desktop.domain.result import ResultState
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.tables.columns import OF_PICTURES, as_text, path_text


@dataclass(frozen=True, slots=True, kw_only=True)
class BinEntry:
    """What is known of the file of a picture that is here, or was.

    Attributes:
        path: its place in the library.
        trash_path: where the system's trash had it; None where that is not known.
        is_binned: whether it is there, as far as is written.
        size_bytes: 0 where it is not known.
    """

    id: ResultId
    batch: BatchId
    path: Path
    trash_path: Path | None
    is_binned: bool
    sha256: str
    size_bytes: int


class Bin:
    """The bin of one library."""

    def __init__(self, database: Database, root: Path) -> None:
        self._database = database
        self._root = root

    def unsettled(self, limit: int) -> list[BinEntry]:
        """Up to so many pictures whose files are not where they belong."""
        return self._entries(_UNSETTLED, (limit,))

    def here(self, pictures: Collection[PictureId]) -> list[BinEntry]:
        """Those of the pictures that are on the disk, and belong there."""
        return self._entries(_HERE, (as_text(list(pictures)),))

    def gone(self, limit: int) -> list[BinEntry]:
        """Up to so many pictures that are in the bin, and belong there; those that came last first."""
        return self._entries(_GONE, (limit,))

    def weight_bytes(self, pictures: Collection[PictureId]) -> int:
        """How much of the disk the files of pictures take."""
        return int(self._database.rows(_WEIGHT, (as_text(list(pictures)),))[0][0])

    def outside(self, pictures: Collection[PictureId]) -> list[Path]:
        """Where the files are that are not in the library's folder, of those of the pictures on the disk."""
        return [self._root / row["path"] for row in self._database.rows(_OUTSIDE, (as_text(list(pictures)),))]

    def put_in(self, result_id: ResultId, trash_path: Path | None) -> None:
        """Write down that a picture is not in the library any more.

        Args:
            result_id: which.
            trash_path: where the system's trash has it; None where it does not, or nobody knows.
        """
        place = None if trash_path is None else os.fsencode(trash_path)
        self._database.run(_PUT_IN, {"result_id": result_id, "trash_path": place})

    def bring_back(self, result_id: ResultId) -> None:
        """Write down that a picture is in its place again."""
        self._database.run(_BRING_BACK, (result_id,))

    def leave(self, result_id: ResultId) -> None:
        """A file cannot follow: it belongs where it is."""
        self._database.run(_LEAVE, (result_id,))

    def give_another_place(self, result_id: ResultId, path: Path) -> None:
        """A picture that comes back gets another name, for its own is taken."""
        self._database.run(_MOVE, {"result_id": result_id, "path": path_text(path, self._root)})

    def _entries(self, select: str, values: tuple[object, ...]) -> list[BinEntry]:
        return [bin_entry(row, self._root) for row in self._database.rows(select, values)]


def bin_entry(row: sqlite3.Row, root: Path) -> BinEntry:
    """What a row of the results that has a path knows of its file, in the library at `root`."""
    trash_path = row["trash_path"]
    return BinEntry(
        id=ResultId(row["result_id"]),
        batch=BatchId(row["batch_id"]),
        path=root / row["path"],
        trash_path=None if trash_path is None else Path(os.fsdecode(trash_path)),
        is_binned=row["result_state"] == ResultState.BINNED,
        sha256=row["sha256"],
        size_bytes=row["size_bytes"],
    )


_UNSETTLED = """
SELECT * FROM results
WHERE results.binned <> (result_state = 'binned') AND result_state IN ('saved', 'binned')
    AND batch_id IS NOT NULL LIMIT ?
"""

_GONE = """
SELECT * FROM results
WHERE result_state = 'binned' AND results.binned = 1 AND batch_id IS NOT NULL ORDER BY results.rowid DESC LIMIT ?
"""

_AMONG = f"""
{OF_PICTURES}
WHERE result_state = 'saved'
"""

_HERE = f"SELECT results.* {_AMONG} AND results.binned = 0 ORDER BY picture.key"

_WEIGHT = f"SELECT coalesce(sum(size_bytes), 0) {_AMONG}"

_OUTSIDE = f"""
SELECT results.path {_AMONG} AND (results.path LIKE '/%' OR results.path LIKE '_:%') ORDER BY picture.key
"""

_PUT_IN = """
UPDATE results SET result_state = 'binned', binned = 1, trash_path = :trash_path
WHERE result_id = :result_id AND result_state IN ('saved', 'binned')
"""

_BRING_BACK = """
UPDATE results SET result_state = 'saved', binned = 0, trash_path = NULL
WHERE result_id = ? AND result_state IN ('saved', 'binned')
"""

_LEAVE = """
UPDATE results SET binned = (result_state = 'binned') WHERE result_id = ? AND result_state IN ('saved', 'binned')
"""

_MOVE = "UPDATE results SET path = :path WHERE result_id = :result_id AND result_state = 'binned'"
