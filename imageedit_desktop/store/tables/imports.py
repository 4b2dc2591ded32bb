"""Pictures that come into the library from folders, and by which bytes they are known again."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from imageedit_desktop.domain.ids import ResultId
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.tables.columns import as_text, path_text, word_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A row that tells of certain bytes.

    Attributes:
        path: where they were last.
    """

    id: ResultId
    state: ResultState
    path: Path | None


class Imports:
    """The rows that imports write."""

    def __init__(self, database: Database, root: Path) -> None:
        self._database = database
        self._root = root

    def holders(self, contents: Collection[str]) -> dict[str, Holder]:
        """Who tells of these bytes, by their SHA-256; of several rows the one whose picture is to be seen."""
        rows = self._database.rows(_HOLDERS, (as_text(list(contents)),))
        return {
            row["sha256"]: Holder(
                id=ResultId(row["result_id"]),
                state=word_of(row["result_state"], ResultState, ResultState.UNREADABLE),
                path=self._root / row["path"] if row["path"] else None,
            )
            for row in rows
        }

    def add(self, result: Result, tags: Sequence[str]) -> None:
        """Write the row of a picture that is on the disk, with what is said of it.

        Raises:
            ValueError: it has no path, or none that can be written down, or no size.
        """
        if result.path is None or result.size is None:
            raise ValueError("an imported picture has a path and a size")
        verdict = result.verdict
        values = {
            "result_id": result.id,
            "job_id": result.job_id,
            "number": result.number,
            "path": path_text(result.path, self._root),
            "width_px": result.size.width_px,
            "height_px": result.size.height_px,
            "size_bytes": result.size_bytes,
            "sha256": result.sha256,
            "format": result.format,
            "nsfw": result.nsfw,
            "saved_ms": result.saved_ms,
            "pick": int(verdict.pick),
            "stars": verdict.stars,
            "label": str(verdict.label),
            "deferred": verdict.deferred,
        }
        self._database.run(_ADD, values)
        for tag in tags:
            self._database.run("INSERT OR IGNORE INTO tags (tag, result_id) VALUES (?, ?)", (tag, result.id))

    def find_again(self, result_id: ResultId, path: Path) -> bool:
        """Write down where the bytes of a row are now; it is to be seen from now on. False where it never was.

        Raises:
            ValueError: the path cannot be written down.
        """
        values = {"result_id": result_id, "path": path_text(path, self._root)}
        return self._database.run(_FIND_AGAIN, values) > 0


_HOLDERS = """
SELECT sha256, result_id, result_state, path FROM results
WHERE sha256 IN (SELECT value FROM json_each(?)) ORDER BY result_state = 'saved', result_id DESC
"""
"""The last row of each content counts."""

_ADD = """
INSERT INTO results (
    result_id, job_id, number, result_state, checked, path, width_px, height_px, size_bytes, sha256, format, nsfw,
    saved_ms, pick, stars, label, deferred
) VALUES (
    :result_id, :job_id, :number, 'saved', 1, :path, :width_px, :height_px, :size_bytes, :sha256, :format, :nsfw,
    :saved_ms, :pick, :stars, :label, :deferred
)
"""

_FIND_AGAIN = """
UPDATE results SET path = :path, result_state = 'saved', lost_reason = NULL, binned = 0, trash_path = NULL
WHERE result_id = :result_id AND result_state IN ('saved', 'lost', 'withdrawn', 'binned') AND saved_ms IS NOT NULL
"""
