"""How much there is in a library, and what is said of it."""

from __future__ import annotations

from collections.abc import Mapping

from imageedit_desktop.domain.job import IMPORTED
from imageedit_desktop.store.database import Database


class Counts:
    """Counts the pictures of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of_pictures(self) -> Mapping[str, int]:
        """How many pictures there are on disk in all, and how many of each kind; and how many bytes they have.

        ``elsewhere`` are those that were imported in place.
        """
        row = self._database.rows(_COUNTS, (IMPORTED,))[0]
        return {name: int(row[name] or 0) for name in row.keys()}  # noqa: SIM118 - a row is no mapping

    def by(self, column: str) -> Mapping[str, int]:
        """How many pictures on disk have each value of ``stars`` or ``label``, where one is said."""
        rows = self._database.rows(_BY[column])
        return {str(row[0]): int(row[1]) for row in rows}


_COUNTS = """
SELECT count(*) AS pictures, sum(size_bytes) AS size_bytes, count(DISTINCT job_id) AS batches,
    sum(pick = 1) AS picked, sum(pick = -1) AS rejected, sum(pick = 0 AND NOT deferred) AS undecided,
    sum(deferred) AS deferred, sum(origin = ?) AS imported,
    sum(path GLOB '/*' OR path GLOB '?:*') AS elsewhere
FROM results JOIN jobs USING (job_id) WHERE result_state = 'saved'
"""

_BY = {
    column: f"SELECT {column}, count(*) FROM results WHERE result_state = 'saved' AND {column} <> {nothing}"  # noqa: S608
    f" GROUP BY {column} ORDER BY {column}"
    for column, nothing in (("stars", "0"), ("label", "''"))
}
