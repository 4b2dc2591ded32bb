"""How pictures look, made once for each and kept; see `domain.likeness`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from imageedit_desktop.domain.likeness import LOOK_VERSION
from imageedit_desktop.store.database import Database

_ROWS_AT_ONCE = 1_000
"""A few milliseconds: orders that are written meanwhile wait no longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unseen:
    """A picture on the disk whose look is not known.

    Attributes:
        sha256: of its file.
        path: its file, absolute.
        is_unread: see `domain.result.Result.is_unread`.
    """

    sha256: str
    path: Path
    is_unread: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UnseenPage:
    """Some pictures whose looks are not known.

    Attributes:
        before: where to go on; 0 where there are no more.
    """

    pictures: tuple[Unseen, ...]
    before: int


class Looks:
    """The looks of one library's pictures, by what is in their files."""

    def __init__(self, database: Database, root: Path) -> None:
        self._database = database
        self._root = root

    def keep(self, looks: Mapping[str, bytes]) -> None:
        """Write looks down by the SHA-256 of the files; empty for a picture that cannot be read.

        One of an older version is replaced; one of a newer version is kept, for a program that knows it.
        """
        with self._database.transaction():
            for sha256, look in looks.items():
                self._database.run(_KEEP, {"sha256": sha256, "version": LOOK_VERSION, "look": look})

    def unseen(self, before: int | None = None) -> UnseenPage:
        """Pictures without a look, the last that came first; a page of them, perhaps empty.

        Args:
            before: as the last page told; None to begin.
        """
        if before is None:
            before = int(self._database.rows("SELECT coalesce(max(rowid), 0) + 1 FROM results")[0][0])
        first = max(1, before - _ROWS_AT_ONCE)
        values = {"first": first, "before": before, "version": LOOK_VERSION}
        found = {row["sha256"]: row for row in self._database.rows(_UNSEEN, values)}
        pictures = tuple(
            Unseen(sha256=sha256, path=self._root / row["path"], is_unread=bool(row["is_unread"]))
            for sha256, row in found.items()
        )
        return UnseenPage(pictures=pictures, before=first if first > 1 else 0)


_KEEP = """
INSERT OR REPLACE INTO looks (sha256, version, look)
SELECT :sha256, :version, :look
WHERE NOT EXISTS (SELECT 1 FROM looks WHERE sha256 = :sha256 AND version >= :version)
"""

_UNSEEN = """
SELECT sha256, path, NOT checked AND format = '' AS is_unread FROM results
WHERE rowid >= :first AND rowid < :before AND result_state = 'saved' AND sha256 <> ''
    AND NOT EXISTS (SELECT 1 FROM looks WHERE looks.sha256 = results.sha256 AND version >= :version)
ORDER BY rowid DESC
"""
