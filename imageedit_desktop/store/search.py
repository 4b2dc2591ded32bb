"""Answers to queries, by a connection of its own that only reads: no page waits for a commit of the ledger.

The answer comes out of SQLite as one text, so that a hundred thousand rows cost no objects of Python's and the
window's thread is not held up while SQLite works. What is asked of an order is in one table, and what is asked of
pictures in indexes that are joined by numbers.

Prompts are looked through as they were folded when they were written down, see `domain.prompt_words`. At 11,000
orders that takes 5 to 8 milliseconds. FTS5 takes up to 5; it knows neither ß from ss nor words that no space parts,
and with its triggers a SQLite that lacks it could write no order down.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from array import array
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, compress, groupby, repeat
from operator import ne
from pathlib import Path

from imageedit_desktop.domain.answer import Answer
from imageedit_desktop.domain.gallery import BatchFacts, GalleryItem, item_of
from imageedit_desktop.domain.ids import NUMBER_BITS, BatchId, JobId, PictureId, ResultId, number_of
from imageedit_desktop.domain.job import IMPORTED, Job
from imageedit_desktop.domain.likeness import LOOK_VERSION
from imageedit_desktop.domain.query import Order, Query
from imageedit_desktop.domain.result import CAME, Result, ResultState
from imageedit_desktop.store.conditions import SENSITIVE, asks_for_shares, without_shares
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.library import DATABASE_NAME
from imageedit_desktop.store.selects import ACTIVE, PLACES_MAX, RANK, Select, each_picture
from imageedit_desktop.store.tables.columns import OF_PICTURES, PROMPT, as_text
from imageedit_desktop.store.tables.jobs import job_of
from imageedit_desktop.store.tables.results import result_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """A batch with all that is known of it.

    Attributes:
        items: its pictures by number, on disk or in the bin, whether or not a query takes them.
    """

    id: BatchId
    facts: BatchFacts
    items: dict[int, GalleryItem]

    def item(self, number: int) -> GalleryItem:
        """A picture, or its place."""
        return self.items.get(number) or item_of(self.facts.job, number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What a query takes of one batch.

    Attributes:
        is_in: False where the query does not take the batch at all; it may be in without pictures.
        numbers: of its pictures and places, ascending.
        places: numbers of those that are on their way.
        shape: of all of them, as in `domain.answer.Answer`.
    """

    batch: Batch
    is_in: bool
    numbers: tuple[int, ...] = ()
    places: frozenset[int] = frozenset()
    shape: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The last entries of the library's two histories: what became of jobs, and what was said of pictures."""

    event: int = 0
    act: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An answer.

    Attributes:
        places: those of its ids that stand for pictures on their way.
        seen: what of the library's history it knows of.
        left_out: how many sensitive pictures are not among its ids because they are hidden.
        unlooked: where the order depends on how pictures look, of how many that is not known yet.
    """

    answer: Answer
    places: frozenset[PictureId]
    seen: Seen
    left_out: int = 0
    unlooked: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedAt:
    """What a query takes of the pictures on disk, in its order, with what stacks are made by.

    Attributes:
        pictures: `PictureId` of each.
        looks: of each its row among the looks; 0 where its look is not known, -1 where it can have none.
        ranks: of each, see `domain.stacks.rank`.
        shapes: of each, as in `domain.answer.Answer`.
        seen: what of the library's history it knows of.
    """

    pictures: array[int]
    looks: array[int]
    ranks: array[int]
    shapes: array[int]
    seen: Seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A picture as lists tell of it.

    Attributes:
        prompt: empty where it was imported and tells of none.
        tags: in the order of the alphabet.
    """

    result: Result
    prompt: str
    tags: tuple[str, ...]


class Search:
    """Looks into a library that is open; for one thread at a time.

    Every method raises LibraryError where it fails.
    """

    def __init__(self, database: Database, root: Path) -> None:
        self._database = database
        self._root = root
        self._absent = as_text([])

    @classmethod
    def open(cls, root: Path) -> Search:
        """Look into the library in a folder, which has to stay open meanwhile."""
        return cls(Database.open_to_read(root / DATABASE_NAME), root)

    def close(self) -> None:
        """End; before the library closes, so that its last connection can tidy the file."""
        self._database.close()

    def answer(self, query: Query) -> Found:
        """All that a query takes."""
        select = Select(query)
        with self._database.snapshot():
            seen = self._seen()
            text = self._database.rows(select.every, select.values)[0][0] or ""
            answer = self._unpacked(text, select)
            active = self._database.rows(_ACTIVE)
            left_out = self._left_out(query, select)
        came = {BatchId(row["batch_id"]): row["came"] for row in active}
        return Found(
            answer=answer,
            places=frozenset(_places_in(answer, came)),
            seen=seen,
            left_out=left_out,
        )

    def left_out(self, query: Query) -> int:
        """How many sensitive pictures a query would take if they were not hidden."""
        return self._left_out(query, Select(query))

    def unmeasured(self, query: Query) -> int:
        """How many pictures a query may take that are yet to be held against their sources; 0 where it asks not."""
        if not asks_for_shares(query):
            return 0
        select = Select(without_shares(query))
        return int(self._database.rows(select.unmeasured, (self._absent, *select.values))[0][0])

    def leave_absent(self, pictures: Collection[PictureId]) -> None:
        """Do not count these as unmeasured from now on: their files, or those of their sources, are not there."""
        self._absent = as_text(list(pictures))

    def sensitive(self, pictures: Collection[PictureId]) -> list[ResultId]:
        """Those of these pictures that are on the disk and sensitive."""
        return [ResultId(row["result_id"]) for row in self._database.rows(_SENSITIVE, (as_text(list(pictures)),))]

    def looked_at(self, query: Query) -> LookedAt:
        """The same of the pictures on disk alone, with what is known of their looks."""
        term = each_picture(query)
        with self._database.snapshot():
            seen = self._seen()
            packed = _numbers_in(self._database.rows(term.sql, term.values)[0][0] or "")
        return LookedAt(
            pictures=packed[0::4],
            looks=packed[1::4],
            ranks=packed[2::4],
            shapes=array("I", packed[3::4]),
            seen=seen,
        )

    def looks_after(self, look_id: int) -> list[tuple[int, bytes]]:
        """The looks that were written since, and their rows."""
        rows = self._database.rows(_LOOKS, (LOOK_VERSION, look_id))
        return [(row["look_id"], row["look"]) for row in rows]

    def picture_named(self, reference: str) -> tuple[PictureId, int] | None:
        """The picture on disk of a result's id, or whose file has a hash that begins so, and the row of its look.

        None where there is no such picture; the row is 0 where its look is not known.
        """
        values = {"id": reference, "first": reference, "end": f"{reference}g", "version": LOOK_VERSION}
        row = self._database.row(_REFERENCE, values)
        return None if row is None else (PictureId(row["picture"]), row["look"])

    def ranks(self, batches: Collection[BatchId]) -> dict[PictureId, int]:
        """Where the pictures on disk of batches stand among their like now, see `domain.stacks.rank`."""
        return {
            PictureId(row["picture"]): row["rank"] for row in self._database.rows(_RANKS, (as_text(list(batches)),))
        }

    def batches(self, ids: Collection[BatchId]) -> list[Batch]:
        """What is known of batches; those that are not there are left out."""
        with self._database.snapshot():
            return self._batches(_JOBS, ids)

    def taken(self, query: Query, job_ids: Collection[JobId]) -> list[Taken]:
        """What a query takes of each of these jobs; the last one in its order comes first."""
        select = Select(query)
        named = as_text(list(job_ids))
        with self._database.snapshot():
            batches = self._batches(_JOBS_NAMED, job_ids)
            rows = {row["batch_id"]: row for row in self._database.rows(select.named, (named, *select.values))}
            found = [self._taken_of(batch, rows.get(batch.id), select) for batch in batches]
        return found if query.order is Order.OLDEST else found[::-1]

    def following(self, query: Query, batch: BatchId) -> BatchId | None:
        """The next batch after one that a query takes, in its order; None where there is none."""
        select = Select(query)
        row = self._database.row(select.following, (batch, *select.values))
        return None if row is None else BatchId(row["batch_id"])

    def batch_ids(self, job_ids: Collection[JobId]) -> dict[JobId, BatchId]:
        """The batches of jobs; those that are not there are left out."""
        rows = self._database.rows(_NAMED, (as_text(list(job_ids)),))
        return {JobId(row["job_id"]): BatchId(row["batch_id"]) for row in rows}

    def job_ids(self, batches: Collection[BatchId]) -> dict[BatchId, JobId]:
        """The jobs of batches; those that are not there are left out."""
        rows = self._database.rows(_NUMBERED, (as_text(list(batches)),))
        return {BatchId(row["batch_id"]): JobId(row["job_id"]) for row in rows}

    def count(self, query: Query) -> int:
        """How many pictures a query takes."""
        return len(self.answer(query).answer)

    def tags_of(self, pictures: Collection[PictureId]) -> dict[str, int]:
        """The tags of pictures, and how many of them have each."""
        rows = self._database.rows(_TAGS_OF, (as_text(list(pictures)),))
        return {row["tag"]: row["pictures"] for row in rows}

    def tags(self) -> list[str]:
        """Every tag that a picture has, the most used first."""
        return [row[0] for row in self._database.rows(_TAGS)]

    def files(self, pictures: Collection[PictureId]) -> list[Path]:
        """The files of pictures, in the same order; those that are not on the disk are left out."""
        return [self._root / row["path"] for row in self._database.rows(_FILES, (as_text(list(pictures)),))]

    def listed(self, pictures: Collection[PictureId]) -> list[Listed]:
        """What is worth a line of each picture, in the same order; those that are not on the disk are left out."""
        rows = self._database.rows(_LISTED, (as_text(list(pictures)),))
        return [
            Listed(
                result=result_of(row, self._root),
                prompt="" if row["origin"] == IMPORTED else row["prompt"],
                tags=tuple(json.loads(row["tags"])),
            )
            for row in rows
        ]

    def changed_after(self, seen: Seen, limit: int) -> tuple[list[JobId], Seen]:
        """Up to so many jobs that may have changed since, or whose pictures have, and what is known with them."""
        with self._database.snapshot():
            values = {"event": seen.event, "act": seen.act, "limit": limit}
            return [JobId(row[0]) for row in self._database.rows(_CHANGED, values)], self._seen()

    def _seen(self) -> Seen:
        row = self._database.rows(_LAST)[0]
        return Seen(event=row["event"], act=row["act"])

    def _left_out(self, query: Query, select: Select) -> int:
        if not query.leaves_out_sensitive:
            return 0
        return int(self._database.rows(select.left_out, select.values)[0][0])

    def _unpacked(self, text: str, select: Select) -> Answer:
        """The batches that SQLite packed, with the numbers of their pictures.

        Neighbours of one mask are put in together where that is worth it: in a library of equal orders, of which
        nothing is left out, that takes a few steps.
        """
        packed = _numbers_in(text)
        masks = packed[1::3]
        answer = Answer(grouped=select.is_grouped)
        runs = 1 + sum(map(ne, masks, masks[1:]))
        if runs * _WORTH_A_STEP < len(masks):
            first = 0
            for mask, run in groupby(masks):
                last = first + sum(1 for _ in run)
                self._put(answer, packed[3 * first : 3 * last], mask, select)
                first = last
        else:
            self._put_each(answer, packed, select)
        return answer

    def _put(self, answer: Answer, packed: array[int], mask: int, select: Select) -> None:
        """Add batches that have the same mask."""
        if mask & _MORE:
            self._put_each(answer, packed, select)
        elif mask or select.takes_empty:
            answer.append(packed[0::3], _numbers_of(mask), packed[2::3])

    def _put_each(self, answer: Answer, packed: array[int], select: Select) -> None:
        """Add batches, whatever masks they have."""
        numbers = {mask: _numbers_of(mask) for mask in set(packed[1::3])}
        each: list[Sequence[int]] = [numbers[mask] for mask in packed[1::3]]
        for place in [place for place, mask in enumerate(packed[1::3]) if mask & _MORE]:
            each[place] = (*each[place], *self._numbers_above(BatchId(packed[3 * place]), select))
        if not select.takes_empty and not all(each):
            kept = [bool(one) for one in each]
            packed = array("q", compress(packed, chain.from_iterable(map(repeat, kept, repeat(3)))))
            each = list(compress(each, kept))
        answer.append_each(packed[0::3], each, packed[2::3])

    def _numbers_above(self, batch: BatchId, select: Select) -> Iterable[int]:
        rows = self._database.rows(select.above, (batch, *select.values_of_pictures))
        return (row[0] for row in rows)

    def _taken_of(self, batch: Batch, row: sqlite3.Row | None, select: Select) -> Taken:
        if row is None:
            return Taken(batch=batch, is_in=False)
        numbers = _numbers_of(row["mask"])
        if row["mask"] & _MORE:
            numbers = (*numbers, *self._numbers_above(batch.id, select))
        places = frozenset(number for number in numbers if _is_place(number, row["came"]))
        is_in = select.takes_empty or bool(numbers)
        return Taken(batch=batch, is_in=is_in, numbers=numbers, places=places, shape=row["shape"])

    def _batches(self, select_jobs: str, names: Collection[int] | Collection[str]) -> list[Batch]:
        rows = self._database.rows(select_jobs, (as_text(list(names)),))
        jobs = {BatchId(row["batch_id"]): job_of(row) for row in rows}
        results = defaultdict[str, list[Result]](list)
        for row in self._database.rows(_RESULTS, (as_text([job.id for job in jobs.values()]),)):
            results[row["job_id"]].append(result_of(row, self._root))
        return [_batch(batch, job, results[job.id]) for batch, job in jobs.items()]


def _numbers_in(text: str) -> array[int]:
    """Numbers of 64 bits, of 16 hexadecimal digits each."""
    packed = array("q", bytes.fromhex(text))
    if sys.byteorder == "little":  # hexadecimal digits have the greatest first
        packed.byteswap()
    return packed


_WORTH_A_STEP = 16
"""Batches of one mask that are put in together in the time that so many of different masks would take."""

_MORE = 1
"""The bit of a mask that says that there are numbers above 62."""


@lru_cache(maxsize=1024)
def _numbers_of(mask: int) -> tuple[int, ...]:
    return tuple(number for number in range(1, 63) if mask >> number & 1)


def _is_place(number: int, came: int) -> bool:
    return number <= PLACES_MAX and not came >> number & 1


def _places_in(answer: Answer, came: Mapping[BatchId, int]) -> Iterator[PictureId]:
    """The pictures of an answer that are on their way; `came` has the masks of the jobs that are under way."""
    for batch, mask in came.items():
        position = answer.position_of(batch)
        pictures = [] if position is None else [PictureId(answer.ids[index]) for index in answer.span(position)]
        yield from (picture for picture in pictures if _is_place(number_of(picture), mask))


def _batch(batch: BatchId, job: Job, results: Sequence[Result]) -> Batch:
    items = {result.number: item_of(job, result.number, result) for result in results if result.state in CAME}
    states = Counter(result.state for result in results)
    facts = BatchFacts(
        job=job,
        saved=states[ResultState.SAVED],
        lost=states[ResultState.LOST],
        binned=states[ResultState.BINNED],
    )
    return Batch(id=batch, facts=facts, items=items)


_ACTIVE = f"SELECT batch_id, saved | binned AS came FROM batches WHERE batch_id IN ({ACTIVE})"  # noqa: S608 - our own words

_NAMED = "SELECT job_id, batch_id FROM batches WHERE job_id IN (SELECT value FROM json_each(?))"

_NUMBERED = "SELECT job_id, batch_id FROM batches WHERE batch_id IN (SELECT value FROM json_each(?))"

_JOBS = """
SELECT batch_id, jobs.* FROM batches JOIN jobs USING (job_id) WHERE batch_id IN (SELECT value FROM json_each(?))
ORDER BY batches.created_ms DESC, batch_id
"""

_JOBS_NAMED = """
SELECT batch_id, jobs.* FROM batches JOIN jobs USING (job_id) WHERE job_id IN (SELECT value FROM json_each(?))
ORDER BY batches.created_ms DESC, batch_id
"""

_RESULTS = "SELECT * FROM results WHERE job_id IN (SELECT value FROM json_each(?)) ORDER BY job_id, number"

_FILES = f"""
SELECT results.path {OF_PICTURES}
WHERE result_state = 'saved' ORDER BY picture.key
"""

_TAGS_OF = f"""
SELECT tag, count(*) AS pictures {OF_PICTURES}
JOIN tags USING (result_id)
GROUP BY tag ORDER BY tag
"""

_TAGS = "SELECT tag FROM tags GROUP BY tag ORDER BY count(*) DESC, tag"

_SENSITIVE = f"""
SELECT result_id {OF_PICTURES}
WHERE result_state = 'saved' AND {SENSITIVE}
"""

_LOOKS = "SELECT look_id, look FROM looks WHERE version = ? AND look_id > ? AND look <> x'' ORDER BY look_id"

_REFERENCE = f"""
SELECT batch_id << {NUMBER_BITS} | number AS picture, coalesce(look_id, 0) AS look
FROM results
LEFT JOIN looks ON looks.sha256 = results.sha256 AND version = :version AND look <> x''
WHERE result_state = 'saved'
    AND (result_id = :id OR (results.sha256 <> '' AND results.sha256 >= :first AND results.sha256 < :end))
LIMIT 1
"""  # noqa: S608 - our own words

_RANKS = f"""
SELECT batch_id << {NUMBER_BITS} | number AS picture, {RANK} AS rank FROM json_each(?) AS batch
JOIN results ON batch_id = batch.value WHERE result_state = 'saved'
"""  # noqa: S608 - our own words

_LISTED = f"""
SELECT results.*, {PROMPT} AS prompt, jobs.origin,
    (SELECT json_group_array(tag) FROM (SELECT tag FROM tags WHERE tags.result_id = results.result_id)) AS tags
{OF_PICTURES} JOIN jobs USING (job_id)
WHERE result_state = 'saved' ORDER BY picture.key
"""  # noqa: S608 - our own words

_LAST = """
SELECT (SELECT coalesce(max(event_id), 0) FROM job_events) AS event,
    (SELECT coalesce(max(act_id), 0) FROM review_acts) AS act
"""

_CHANGED = f"""
SELECT job_id FROM job_events WHERE event_id > :event
UNION SELECT job_id FROM review_acts AS steps
    JOIN review_changes AS changes ON changes.act_id = of_act JOIN results USING (result_id)
    WHERE steps.act_id > :act
UNION SELECT job_id FROM batches WHERE batch_id IN ({ACTIVE}) LIMIT :limit
"""  # noqa: S608 - our own words
