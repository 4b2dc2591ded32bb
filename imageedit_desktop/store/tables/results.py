"""Output pictures: offered by the service, saved on disk, or lost with a reason."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from itertools import zip_longest
from pathlib import Path, PurePosixPath

from imageedit_desktop.domain import ids
from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import NUMBER_BITS, JobId, PictureId, ResultId
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.result import CAME, Result, ResultState
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.tables.changed_shares import is_incomparable, share_of
from imageedit_desktop.store.tables.columns import as_text, path_text, problem_text, read_problem, word_of
from imageedit_desktop.store.tables.verdicts import verdict_of


class Results:
    """The results of one library.

    Attributes:
        root: the library's folder; paths are kept relative to it, so that the folder can be moved, and those of
            pictures that were imported in place in full.
    """

    def __init__(self, database: Database, root: Path) -> None:
        self._database = database
        self.root = root

    def offer(
        self, job: Job, outputs: Sequence[str], nsfw: Sequence[bool | None], *, expires_ms: int | None
    ) -> list[Result]:
        """Write down what the service has to offer, and return all results of the job.

        May be repeated: pictures on disk stay as they are, the others get their new address and another chance.

        Args:
            job: whose outputs they are.
            outputs: addresses, or the pictures themselves as base64, which are not kept.
            nsfw: flags in the same order, perhaps fewer.
            expires_ms: when the service forgets them; milliseconds since 1970, UTC.
        """
        with self._database.transaction():
            for number, (output, flag) in enumerate(zip_longest(outputs, nsfw[: len(outputs)]), start=1):
                self._database.run(
                    _OFFER,
                    {
                        "result_id": ids.result_id(job.id, number),
                        "job_id": job.id,
                        "number": number,
                        "address": output if output.startswith(("https://", "http://")) else None,
                        "nsfw": flag,
                        "expires_ms": expires_ms,
                    },
                )
            return self.of_job(job.id)

    def address_of(self, result_id: ResultId) -> str | None:
        """Where the service offered the picture, None where it sent the picture itself.

        Raises:
            KeyError: there is no such result.
        """
        address: str | None = self._row(result_id)["address"]
        return address

    def intend(self, result_id: ResultId, path: Path, sha256: str) -> None:
        """Write down which name a checked picture is about to get; until it is saved, that is a plan."""
        inside = path.relative_to(self.root).as_posix()
        self._database.run(_INTEND, {"result_id": result_id, "path": inside, "sha256": sha256})

    def intended(self, result_id: ResultId) -> tuple[Path, str] | None:
        """Where a picture that is not saved was about to go, and its SHA-256.

        None where nothing was planned, or another picture got that name.

        Raises:
            KeyError: there is no such result.
        """
        row = self._row(result_id)
        if not _is_among_results(row["path"] or "") or self._database.row(_IS_SAVED_AT, {"path": row["path"]}):
            return None
        return self.root / row["path"], row["sha256"]

    def save(self, result: Result) -> None:
        """Write down that a picture is on disk, whole; or as it came, where it could not be checked.

        Raises:
            KeyError: it was never offered, or is of another version.
            ValueError: it has no path that can be written down, or was checked and has no size.
        """
        if result.path is None or (result.checked and result.size is None):
            raise ValueError("a saved result has a path, and a size if it was checked")
        values = {
            "result_id": result.id,
            "path": path_text(result.path, self.root),
            "checked": result.checked,
            "width_px": result.size and result.size.width_px,
            "height_px": result.size and result.size.height_px,
            "size_bytes": result.size_bytes,
            "sha256": result.sha256,
            "format": result.format,
            "saved_ms": result.saved_ms,
        }
        if self._database.run(_SAVE, values) == 0:
            raise KeyError(result.id)

    def lose(self, result_id: ResultId, reason: Problem) -> Result:
        """Give a picture up, unless it is on disk, and return its row.

        Raises:
            KeyError: there is no such result.
        """
        self._database.run(_LOSE, {"result_id": result_id, "lost_reason": problem_text(reason)})
        return self.get(result_id)

    def seek_again(self, job_id: JobId) -> None:
        """Give the lost pictures of a job another chance."""
        self._database.run(_SEEK, {"job_id": job_id})

    def get(self, result_id: ResultId) -> Result:
        """One result.

        Raises:
            KeyError: there is no such result.
        """
        return result_of(self._row(result_id), self.root)

    def of_job(self, job_id: JobId) -> list[Result]:
        """The results of a job by number."""
        rows = self._database.rows("SELECT * FROM results WHERE job_id = ? ORDER BY number", (job_id,))
        return [result_of(row, self.root) for row in rows]

    def named(self, text: str) -> list[PictureId]:
        """Pictures on disk whose id is, or begins with, a text; at most two, for then it is not clear which.

        Of an id the part before the number may be cut short too: ``3f2a-4``.
        """
        job, dash, number = text.rpartition("-")
        if not dash or not number.isascii() or not number.isdecimal():
            job, number = text, ""
        values = {"text": text, "job": job, "end": f"{job}~", "number": int(number[:9]) if number else None}
        rows = self._database.rows(_NAMED, values)
        return [PictureId(row["picture"]) for row in rows[:1] if row["result_id"] == text] or [
            PictureId(row["picture"]) for row in rows
        ]

    def at(self, path: Path) -> list[PictureId]:
        """Pictures on disk whose file is this one."""
        try:
            rows = self._database.rows(_AT, (path_text(path, self.root),))
        except UnicodeEncodeError:
            return []
        return [PictureId(row["picture"]) for row in rows]

    def count(self) -> int:
        """How many pictures are on disk."""
        return int(self._database.rows("SELECT count(*) FROM results WHERE result_state = 'saved'")[0][0])

    def came_among(self, result_ids: Collection[str]) -> set[ResultId]:
        """Those of the results that are on disk, or were until they went into the bin."""
        return {ResultId(row[0]) for row in self._database.rows(_CAME_AMONG, (as_text(list(result_ids)),))}

    def _row(self, result_id: ResultId) -> sqlite3.Row:
        row = self._database.row("SELECT * FROM results WHERE result_id = ?", (result_id,))
        if row is None:
            raise KeyError(result_id)
        return row


def result_of(row: sqlite3.Row, root: Path) -> Result:
    """A row of the results table as a `Result` of the library in a folder."""
    state = word_of(row["result_state"], ResultState, ResultState.UNREADABLE)
    saved, came = state is ResultState.SAVED, state in CAME
    return Result(
        id=ResultId(row["result_id"]),
        job_id=JobId(row["job_id"]),
        number=row["number"],
        state=state,
        path=root / row["path"] if saved else None,
        checked=bool(row["checked"]),
        size=size(row["width_px"], row["height_px"]) if row["width_px"] and row["height_px"] else None,
        size_bytes=row["size_bytes"],
        sha256=row["sha256"] if came else "",
        format=row["format"],
        nsfw=None if row["nsfw"] is None else bool(row["nsfw"]),
        saved_ms=row["saved_ms"],
        expires_ms=row["expires_ms"],
        reason=read_problem(row["lost_reason"]),
        verdict=verdict_of(row),
        in_trash=row["trash_path"] is not None,
        changed=share_of(row["changed"], row["changed_version"]),
        is_incomparable=is_incomparable(row["changed"], row["changed_version"]),
    )


def _is_among_results(path: str) -> bool:
    """Whether pictures go there; any other path was not planned here."""
    parts = PurePosixPath(path).parts
    return len(parts) > 1 and parts[0] == "results" and ".." not in parts and "\0" not in path


_OFFER = """
INSERT INTO results (result_id, job_id, number, result_state, address, nsfw, expires_ms)
VALUES (:result_id, :job_id, :number, 'pending', :address, :nsfw, :expires_ms)
ON CONFLICT (result_id) DO UPDATE SET
    result_state = 'pending', lost_reason = NULL,
    address = excluded.address, nsfw = excluded.nsfw, expires_ms = excluded.expires_ms
WHERE result_state IN ('pending', 'lost')
"""

_SAVE = """
UPDATE results SET
    result_state = 'saved', lost_reason = NULL, path = :path, checked = :checked,
    width_px = :width_px, height_px = :height_px,
    size_bytes = :size_bytes, sha256 = :sha256, format = :format, saved_ms = :saved_ms,
    binned = CASE result_state WHEN 'saved' THEN binned ELSE 0 END, trash_path = NULL
WHERE result_id = :result_id AND result_state IN ('pending', 'saved', 'lost', 'binned')
"""

_CAME_AMONG = """
SELECT result_id FROM results
WHERE result_state IN ('saved', 'binned') AND result_id IN (SELECT value FROM json_each(?))
"""

_NAMED = f"""
SELECT batch_id << {NUMBER_BITS} | number AS picture, result_id FROM results
WHERE result_state = 'saved' AND job_id >= :job AND job_id < :end AND (:number IS NULL OR number = :number)
    AND batch_id IS NOT NULL
ORDER BY result_id = :text DESC LIMIT 2
"""  # noqa: S608 - our own words

_AT = f"""
SELECT batch_id << {NUMBER_BITS} | number AS picture FROM results
WHERE result_state = 'saved' AND path = ? AND batch_id IS NOT NULL LIMIT 2
"""  # noqa: S608 - our own words

_IS_SAVED_AT = "SELECT 1 FROM results WHERE path = :path AND result_state = 'saved'"

_INTEND = """
UPDATE results SET path = :path, sha256 = :sha256
WHERE result_id = :result_id AND result_state IN ('pending', 'lost')
"""

_LOSE = """
UPDATE results SET result_state = 'lost', lost_reason = :lost_reason
WHERE result_id = :result_id AND result_state IN ('pending', 'lost')
"""

_SEEK = """
UPDATE results SET result_state = 'pending', lost_reason = NULL
WHERE job_id = :job_id AND result_state = 'lost'
"""
