"""Tables of requests, their rows, and the orders that were placed from them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.character.names import folded_name, free_name
from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.ids import InputHash, JobId, RowId, TableId
from imageedit_desktop.domain.inputs import Input, InputFile
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.remedy import has_or_may_get_pictures
from imageedit_desktop.domain.table.contents import Table, TableHead, cells_text, forgotten, read_cells
from imageedit_desktop.domain.table.csv_text import COMMA
from imageedit_desktop.domain.table.failures import failed_keys
from imageedit_desktop.domain.table.row import Row
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.tables.columns import as_text
from imageedit_desktop.store.tables.jobs import job_of


@dataclass(frozen=True, slots=True, kw_only=True)
class RowOrder:
    """An order and the row that it is placed for; `key` tells for which of its requests, see `Checked.keys`."""

    job_id: JobId
    row_id: RowId
    number: int
    key: str


class RequestTables:
    """The tables of one library. Each write is durable when the call returns, or with the transaction around it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def heads(self) -> list[TableHead]:
        """All tables, those that were changed last first."""
        return [
            TableHead(id=TableId(row["table_id"]), name=row["name"], rows=row["rows"], ordered=row["ordered"])
            for row in self._database.rows(_HEADS)
        ]

    def get(self, table_id: TableId) -> Table:
        """One table.

        Raises:
            KeyError: there is none of this id.
        """
        row = self._database.row("SELECT * FROM request_tables WHERE table_id = ?", (table_id,))
        if row is None:
            raise KeyError(table_id)
        unknown, delimiter = _read_form(row["file_form"])
        return Table(
            id=table_id,
            name=row["name"],
            rows=tuple(map(_row, self._database.rows(_ROWS, (table_id,)))),
            next_number=row["next_number"],
            unknown=unknown,
            delimiter=delimiter,
            watched=row["watched"],
            pictures=self._pictures(table_id),
            marks=self._marks(table_id),
            jobs=self.row_jobs(table_id),
        )

    def named(self, name: str) -> Table | None:
        """The table of this name, in large or small letters; None where there is none."""
        row = self._database.row("SELECT table_id FROM request_tables WHERE folded_name = ?", (folded_name(name),))
        return None if row is None else self.get(TableId(row["table_id"]))

    def add(self, table: Table, *, at_ms: int) -> Table:
        """Keep a new table, as it is then kept: a name that another has gets a number."""
        with self._database.transaction():
            named = replace(table, name=self._free_name(table))
            values = {**_columns(named), "created_ms": at_ms, "changed_ms": at_ms}
            self._database.run(_INSERT, values)
            self._write_rows(named.id, (), named.rows)
            self._write_pictures(named, named.pictures)
        return named

    def change(self, before: Table, after: Table, *, at_ms: int) -> Table:
        """Keep what is different; what another program changed besides stays.

        Raises:
            KeyError: the table was removed meanwhile.
        """
        with self._database.transaction():
            if not self._has(after.id):
                raise KeyError(after.id)
            named = after if after.name == before.name else replace(after, name=self._free_name(after))
            self._database.run(_UPDATE, {**_columns(named), "changed_ms": at_ms})
            self._write_rows(named.id, before.rows, named.rows)
            gone = before.pictures.keys() - named.pictures.keys()
            self._database.run(_REMOVE_PICTURES, (named.id, as_text(sorted(gone))))
            self._write_pictures(named, _read_anew(before, named))
        return named

    def remove(self, table_id: TableId) -> None:
        """Keep a table no longer; what was ordered from it stays, and is known as its own when it is put back."""
        self._database.run("DELETE FROM request_tables WHERE table_id = ?", (table_id,))

    def put_back(self, table: Table, *, at_ms: int) -> Table:
        """Keep a table again that was removed, with the orders of its rows, of those too that were taken out."""
        with self._database.transaction():
            back = self.add(table, at_ms=at_ms)
            return replace(back, jobs=self.row_jobs(table.id))

    def place(self, table_id: TableId, orders: Sequence[RowOrder]) -> None:
        """Write down which orders are for which rows; together with the orders, in the transaction around this.

        Raises:
            InputError: ROW_ALREADY_ORDERED, where a row is ordered that has pictures, or may still get them, and
                it is not for what came to nothing of it; TABLE_HAS_NOTHING_TO_ORDER, where the table was removed
                meanwhile.
        """
        if not self._has(table_id):
            raise InputError(problem(Code.TABLE_HAS_NOTHING_TO_ORDER))
        taken, failed = self.ordered(table_id), self.failed(table_id)
        if any(order.row_id in taken and order.key not in failed[order.row_id] for order in orders):
            raise InputError(problem(Code.ROW_ALREADY_ORDERED))
        for order in orders:
            self._link(table_id, order)

    def place_again(self, before: JobId, after: JobId) -> None:
        """Write down that an order takes the place of another, which may be of a row; likewise."""
        self._database.run(_PLACE_AGAIN, {"before": before, "after": after})

    def ordered(self, table_id: TableId) -> frozenset[RowId]:
        """The rows that are ordered, and have pictures or may still get them."""
        return frozenset(
            RowId(row["row_id"])
            for row in self._database.rows(_JOBS, (table_id,))
            if has_or_may_get_pictures(job_of(row))
        )

    def failed(self, table_id: TableId) -> Mapping[RowId, frozenset[str]]:
        """The keys of requests that came to nothing and were not ordered again, by rows that have orders."""
        orders: dict[RowId, list[tuple[str, Job]]] = {}
        for row in self._database.rows(_JOBS, (table_id,)):
            orders.setdefault(RowId(row["row_id"]), []).append((row["request_key"], job_of(row)))
        return {row_id: failed_keys(of_row) for row_id, of_row in orders.items()}

    def jobs(self, table_id: TableId) -> list[Job]:
        """All orders of a table, oldest first."""
        return [job_of(row) for row in self._database.rows(_JOBS, (table_id,))]

    def row_jobs(self, table_id: TableId) -> Mapping[RowId, tuple[JobId, ...]]:
        """The orders of each row, oldest first; also of a table that was removed."""
        jobs: dict[RowId, tuple[JobId, ...]] = {}
        for row in self._database.rows(_JOBS, (table_id,)):
            row_id = RowId(row["row_id"])
            jobs[row_id] = (*jobs.get(row_id, ()), JobId(row["job_id"]))
        return jobs

    def keys(self, table_id: TableId) -> Mapping[JobId, str]:
        """For which request of its row each order of a table is."""
        return {JobId(row["job_id"]): row["request_key"] for row in self._database.rows(_KEYS, (table_id,))}

    def known_keys(self, origin: str, keys: Collection[str], *, besides: Collection[JobId] = ()) -> frozenset[str]:
        """Those of these requests that were ordered before, and have pictures or may still get them.

        Args:
            origin: the service.
            keys: hashes of recipes, and what stands for requests of rows whose seeds were chosen when they went.
            besides: orders that do not count.
        """
        rows = self._database.rows(_OF_KEYS, {"origin": origin, "keys": as_text(sorted(keys))})
        return frozenset(
            row["request_key"]
            for row in rows
            if row["job_id"] not in besides and has_or_may_get_pictures(job_of(row))
        )

    def forget(
        self, hashes: Collection[InputHash], characters: Collection[str], jobs: Collection[JobId] = ()
    ) -> None:
        """Take pictures and characters out of all cells, for good; in the transaction of an erasure.

        Args:
            hashes: of the pictures.
            characters: folded names.
            jobs: orders whose words are erased: those of their rows go too.
        """
        for head in self.heads():
            table = self.get(head.id)
            files = {text: one for text, one in table.pictures.items() if isinstance(one, InputFile)}
            gone = {text for text, one in files.items() if one.sha256 in hashes}
            worded = {row_id for row_id, ordered in table.jobs.items() if not set(ordered).isdisjoint(jobs)}
            rows = tuple(forgotten(row, gone, characters, words=row.id in worded) for row in table.rows)
            self._write_rows(table.id, table.rows, rows)
        self._database.run(_FORGET_PICTURES, (as_text(sorted(hashes)),))

    def _has(self, table_id: TableId) -> bool:
        return self._database.row("SELECT 1 FROM request_tables WHERE table_id = ?", (table_id,)) is not None

    def _free_name(self, table: Table) -> str:
        others = self._database.rows("SELECT folded_name FROM request_tables WHERE table_id <> ?", (table.id,))
        return free_name(table.name, {row["folded_name"] for row in others})

    def _pictures(self, table_id: TableId) -> Mapping[str, Input]:
        rows = self._database.rows("SELECT text, picture FROM request_pictures WHERE table_id = ?", (table_id,))
        read = ((row["text"], _read_picture(row["picture"])) for row in rows)
        return {text: picture for text, picture in read if picture is not None}

    def _marks(self, table_id: TableId) -> Mapping[str, str]:
        rows = self._database.rows("SELECT text, mark FROM request_pictures WHERE table_id = ?", (table_id,))
        return {row["text"]: row["mark"] for row in rows if row["mark"]}

    def _write_rows(self, table_id: TableId, before: Sequence[Row], after: Sequence[Row]) -> None:
        """Write the rows that are new, other, or elsewhere, and remove those that are gone."""
        known = {row.id: (place, row) for place, row in enumerate(before)}
        kept = {row.id for row in after}
        gone = [row.id for row in before if row.id not in kept]
        if gone:
            self._database.run(_REMOVE_ROWS, (as_text(gone),))
        for place, row in enumerate(after):
            if known.get(row.id) != (place, row):
                values = (row.id, table_id, place, row.number, cells_text(row))
                self._database.run("INSERT OR REPLACE INTO request_rows VALUES (?, ?, ?, ?, ?)", values)

    def _write_pictures(self, table: Table, pictures: Mapping[str, Input]) -> None:
        for text, picture in pictures.items():
            sha256 = picture.sha256 if isinstance(picture, InputFile) else ""
            told = json.dumps(recipe.input_as_json(picture), ensure_ascii=False)
            values = (table.id, text, sha256, told, table.marks.get(text, ""))
            self._database.run("INSERT OR REPLACE INTO request_pictures VALUES (?, ?, ?, ?, ?)", values)

    def _link(self, table_id: TableId, order: RowOrder) -> None:
        values = (order.job_id, table_id, order.row_id, order.number, order.key)
        self._database.run("INSERT INTO request_row_jobs VALUES (?, ?, ?, ?, ?)", values)


def _columns(table: Table) -> dict[str, object]:
    return {
        "table_id": table.id,
        "name": table.name,
        "folded_name": folded_name(table.name),
        "next_number": table.next_number,
        "file_form": as_text({"delimiter": table.delimiter, "unknown": list(table.unknown)}),
        "watched": table.watched,
    }


def _read_anew(before: Table, after: Table) -> Mapping[str, Input]:
    """The pictures that are new, or of another file than before."""
    return {
        text: one
        for text, one in after.pictures.items()
        if one != before.pictures.get(text) or after.marks.get(text) != before.marks.get(text)
    }


def _row(row: sqlite3.Row) -> Row:
    return read_cells(row["cells"], RowId(row["row_id"]), row["number"])


def _read_form(text: str) -> tuple[tuple[str, ...], str]:
    try:
        told = json.loads(text)
        unknown: Iterable[object] = told["unknown"]
        return tuple(map(str, unknown)), str(told["delimiter"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return (), COMMA


def _read_picture(text: str) -> Input | None:
    """None where another version wrote it: it is read again."""
    try:
        return recipe.read_input(json.loads(text))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


_HEADS = """
SELECT table_id, name, (SELECT count(*) FROM request_rows AS r WHERE r.table_id = t.table_id) AS rows,
    (SELECT count(DISTINCT row_id) FROM request_row_jobs AS j WHERE j.table_id = t.table_id) AS ordered
FROM request_tables AS t ORDER BY changed_ms DESC, folded_name
"""

_ROWS = "SELECT * FROM request_rows WHERE table_id = ? ORDER BY place, number"

_INSERT = """
INSERT INTO request_tables (table_id, name, folded_name, next_number, file_form, watched, created_ms, changed_ms)
VALUES (:table_id, :name, :folded_name, :next_number, :file_form, :watched, :created_ms, :changed_ms)
"""

_UPDATE = """
UPDATE request_tables SET name = :name, folded_name = :folded_name, next_number = max(next_number, :next_number),
    file_form = :file_form, watched = :watched, changed_ms = :changed_ms
WHERE table_id = :table_id
"""

_FORGET_PICTURES = "DELETE FROM request_pictures WHERE sha256 IN (SELECT value FROM json_each(?))"

_REMOVE_PICTURES = """
DELETE FROM request_pictures WHERE table_id = ? AND text IN (SELECT value FROM json_each(?))
"""

_REMOVE_ROWS = "DELETE FROM request_rows WHERE row_id IN (SELECT value FROM json_each(?))"

_JOBS = """
SELECT jobs.*, row_id, request_key FROM request_row_jobs JOIN jobs USING (job_id) WHERE table_id = ?
ORDER BY created_ms, job_id
"""

_KEYS = "SELECT job_id, request_key FROM request_row_jobs WHERE table_id = ?"

_PLACE_AGAIN = """
INSERT INTO request_row_jobs (job_id, table_id, row_id, number, request_key)
SELECT :after, table_id, row_id, number, request_key FROM request_row_jobs WHERE job_id = :before
"""

_OF_KEYS = """
SELECT jobs.*, recipe_hash AS request_key FROM jobs
WHERE origin = :origin AND recipe_hash IN (SELECT value FROM json_each(:keys))
UNION ALL
SELECT jobs.*, request_key FROM request_row_jobs JOIN jobs USING (job_id)
WHERE origin = :origin AND request_key IN (SELECT value FROM json_each(:keys))
"""
