"""How much of each picture differs from its source, measured once and kept; see `domain.source_comparison`."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from imageedit_desktop.domain import adjustment
from imageedit_desktop.domain.adjustment import IDENTITY, Adjustment
from imageedit_desktop.domain.ids import BatchId, InputHash, JobId, ResultId
from imageedit_desktop.domain.inputs import Rendition
from imageedit_desktop.domain.source_comparison import MEASURE_VERSION
from imageedit_desktop.store.conditions import ADJUSTMENT, SOURCE
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.tables.columns import as_text

_ROWS_AT_ONCE = 1_000
"""A few milliseconds: orders that are written meanwhile wait no longer."""

_MILLIONTHS = 1_000_000
_INCOMPARABLE = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmeasured:
    """A picture on the disk that was not held against its source yet.

    Attributes:
        batch: the one that it belongs to, while this library is open.
        number: which of its pictures it is.
        sha256: of its file.
        path: its file, absolute.
        source: the picture that was edited, as it was sent.
        is_unread: see `domain.result.Result.is_unread`.
    """

    id: ResultId
    batch: BatchId
    number: int
    sha256: str
    path: Path
    source: Rendition
    is_unread: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmeasuredPage:
    """Some pictures that were not measured.

    Attributes:
        before: where to go on; 0 where there are no more.
    """

    pictures: tuple[Unmeasured, ...]
    before: int


class ChangedShares:
    """How much the pictures of one library differ from their sources."""

    def __init__(self, database: Database, root: Path) -> None:
        self._database = database
        self._root = root

    def keep(self, shares: Mapping[Unmeasured, float | None]) -> None:
        """Write shares down, 0 to 1; None where the two cannot be compared.

        A picture whose file has other bytes by now is left out, and so is what a newer version has measured.
        """
        with self._database.transaction():
            for picture, share in shares.items():
                changed = _INCOMPARABLE if share is None else round(share * _MILLIONTHS)
                values = {
                    "result_id": picture.id,
                    "sha256": picture.sha256,
                    "changed": changed,
                    "version": MEASURE_VERSION,
                }
                self._database.run(_KEEP, values)

    def unmeasured(self, before: int | None = None) -> UnmeasuredPage:
        """Pictures that are yet to be measured, the last that came first; a page of them, perhaps empty.

        Args:
            before: as the last page told; None to begin.
        """
        if before is None:
            before = int(self._database.rows("SELECT coalesce(max(rowid), 0) + 1 FROM results")[0][0])
        first = max(1, before - _ROWS_AT_ONCE)
        pictures = self._found(_UNMEASURED, {"first": first, "before": before})
        return UnmeasuredPage(pictures=pictures, before=first if first > 1 else 0)

    def unmeasured_of(self, jobs: Collection[JobId]) -> tuple[Unmeasured, ...]:
        """Those of some jobs."""
        return self._found(_UNMEASURED_OF, {"jobs": as_text(list(jobs))})

    def _found(self, sql: str, values: Mapping[str, int | str]) -> tuple[Unmeasured, ...]:
        return tuple(
            Unmeasured(
                id=ResultId(row["result_id"]),
                batch=BatchId(row["batch_id"]),
                number=row["number"],
                sha256=row["sha256"],
                path=self._root / row["path"],
                source=_source_of(str(row["source"]), row["adjustment"]),
                is_unread=bool(row["is_unread"]),
            )
            for row in self._database.rows(sql, {**values, "version": MEASURE_VERSION})
        )


def _source_of(sha256: str, told: str | None) -> Rendition:
    return Rendition(sha256=InputHash(sha256), adjustment=IDENTITY if told is None else _adjustment_of(told))


def _adjustment_of(told: str) -> Adjustment:
    """What cannot be read is one that this version does not know."""
    try:
        return adjustment.from_json(json.loads(told))
    except (TypeError, ValueError):
        return Adjustment(unknown="{}")


def share_of(changed: int | None, version: int) -> float | None:
    """A share as it was kept; None where it is not known by this version."""
    is_known = version == MEASURE_VERSION and changed is not None and changed >= 0
    return changed / _MILLIONTHS if is_known and changed is not None else None


def is_incomparable(changed: int | None, version: int) -> bool:
    """Whether this version has tried, and the two cannot be compared."""
    return version == MEASURE_VERSION and changed == _INCOMPARABLE


_KEEP = """
UPDATE results SET changed = :changed, changed_version = :version
WHERE result_id = :result_id AND sha256 = :sha256 AND changed_version < :version
"""

_FROM_RESULTS = f"""
SELECT result_id, batch_id, number, sha256, path, NOT checked AND format = '' AS is_unread, {SOURCE} AS source,
    {ADJUSTMENT} AS adjustment
FROM results JOIN jobs USING (job_id)
WHERE result_state = 'saved' AND sha256 <> '' AND changed_version < :version AND {SOURCE} IS NOT NULL
"""  # noqa: S608 - our own words

_UNMEASURED = f"{_FROM_RESULTS} AND results.rowid >= :first AND results.rowid < :before ORDER BY results.rowid DESC"

_UNMEASURED_OF = f"{_FROM_RESULTS} AND results.job_id IN (SELECT value FROM json_each(:jobs))"  # noqa: S608 - our own words
