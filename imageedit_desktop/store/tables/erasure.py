"""Erasing a person from the database: every row and every word that tells of the portraits.

It is the one place that changes what is otherwise only added to. What was paid stays in the ledger: when, for how
much, and what became of it; the recipe says no more with which portraits, and where its pictures go too, not with
which words.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from math import inf
from pathlib import Path
from typing import Any

from imageedit_desktop.domain import recipe
from imageedit_desktop.domain.character.erasing import Erasure
from imageedit_desktop.domain.character.names import folded_name
from imageedit_desktop.domain.ids import CharacterId, InputHash, JobId, ResultId
from imageedit_desktop.domain.job import Job
from imageedit_desktop.domain.prompt_words import folded
from imageedit_desktop.domain.prompts.alternates import expand
from imageedit_desktop.domain.prompts.snippet import Snippet, lists_of
from imageedit_desktop.domain.query import parse
from imageedit_desktop.domain.remedy import needs_its_inputs
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.tables.bin import BinEntry, bin_entry
from imageedit_desktop.store.tables.columns import as_text
from imageedit_desktop.store.tables.jobs import job_of
from imageedit_desktop.store.tables.request_tables import RequestTables

_NAMED_CHARACTERS = 8
"""So much of a hash stands for a picture where it has no name."""

_GUARDED = (
    "jobs_order_is_fixed",
    "job_events_are_fixed",
    "review_changes_are_kept",
)
"""What keeps the ledger and the history as they are; lifted within the one transaction that erases."""

_SEARCH = "search:"

_LEFT_OUT = "…"

_WORD_MIN_CHARACTERS = 5
"""Shorter names of files, such as ``1``, may stand for something else within a longer text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A result that was made with a portrait.

    Attributes:
        file: where it is, or was before it went into the bin; None where it never had one.
        is_inside: the file is in the library's folder, or was before that, and is not the artist's own.
    """

    id: ResultId
    job_id: JobId
    file: BinEntry | None
    is_inside: bool
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewritten:
    """A result whose file does not name a portrait any more."""

    id: ResultId
    sha256: str
    size_bytes: int


class Eraser:
    """Erases from one library, which nobody else has open."""

    def __init__(self, database: Database, root: Path) -> None:
        self._database = database
        self._root = root

    def foresee(self, character_id: CharacterId, *, backups: int, now_ms: int) -> Erasure:
        """What erasing a card would come to; nothing is done.

        Args:
            character_id: whose.
            backups: how many copies of the database there are.
            now_ms: milliseconds since 1970, UTC.

        Raises:
            KeyError: there is no such card.
        """
        row = self._database.row("SELECT name FROM characters WHERE character_id = ?", (character_id,))
        if row is None:
            raise KeyError(character_id)
        hashes = self.hashes(character_id)
        jobs = self._jobs(hashes)
        made = self.made(hashes)
        sent = [job.submitted_ms for job in jobs.values() if job.submitted_ms is not None]
        return Erasure(
            character_id=character_id,
            name=row["name"],
            portraits=len(hashes),
            spared=len(self.spared(character_id)),
            shared=tuple(self._sharing(character_id, hashes)),
            orders=len(jobs),
            unfinished=sum(needs_its_inputs(job, now_ms) for job in jobs.values()),
            pictures=len(made),
            elsewhere=sum(not one.is_inside for one in made),
            backups=backups,
            last_sent_ms=max(sent, default=None),
        )

    def hashes(self, character_id: CharacterId) -> frozenset[InputHash]:
        """The portraits of a card, and those that undoing would bring back to it, but for `spared` ones."""
        return frozenset({*self._on_card(character_id), *self._once_on_card(character_id)}) - self.spared(
            character_id
        )

    def spared(self, character_id: CharacterId) -> frozenset[InputHash]:
        """Pictures that were on a card once, and are somebody else's now: they may have come there by mistake.

        Such are on another card, or in orders that were placed while they were not on this one.
        """
        now = self._on_card(character_id)
        once = self._once_on_card(character_id)
        values = {"id": character_id, "hashes": as_text(sorted(once.keys() - now))}
        others = {InputHash(row["sha256"]) for row in self._database.rows(_ON_OTHERS, values)}
        of_card = self._jobs(now).keys()
        for sha256 in once.keys() - now - others:
            orders = [job for job in self._jobs([sha256]).values() if job.id not in of_card]
            if not all(any(start <= job.created_ms < end for start, end in once[sha256]) for job in orders):
                others.add(sha256)
        return frozenset(others)

    def made(self, hashes: Collection[InputHash]) -> list[Made]:
        """The results of the orders that had one of these pictures, and those that are one; the bin's included."""
        rows = self._database.rows(_MADE, _named(self._jobs(hashes), hashes))
        return [self._made(row) for row in rows]

    def named(self, hashes: Collection[InputHash]) -> frozenset[ResultId]:
        """All results of these orders, with those that never came or were lost; their rows go with the results."""
        rows = self._database.rows(_CHOSEN_IDS, _named(self._jobs(hashes), hashes))
        return frozenset(ResultId(row["result_id"]) for row in rows)

    def erase(
        self,
        character_id: CharacterId,
        *,
        with_results: bool,
        rewritten: Sequence[Rewritten],
        uploads: Collection[str],
    ) -> None:
        """Erase the card, its portraits and what tells of them, as one transaction.

        Args:
            character_id: whose.
            with_results: the rows of the results go too, and the words of their orders.
            rewritten: results that stay, whose files are other ones now.
            uploads: the hashes of prepared pictures whose uploads stay known.
        """
        self._database.run("PRAGMA secure_delete = ON")
        hashes = self.hashes(character_id)
        names = self._names_of(hashes)
        with self._database.transaction(), self._unguarded():
            jobs = self._jobs(hashes)
            if with_results:
                self._forget_typed(jobs)
            for job_id in jobs:
                self._redact_order(job_id, hashes, names, with_words=with_results)
            if with_results:
                self._remove_results(jobs, hashes)
            for one in rewritten:
                self._database.run(_REWRITE, {"id": one.id, "sha256": one.sha256, "size_bytes": one.size_bytes})
            self._forget_in_tables(character_id, hashes, jobs if with_results else ())
            self._remove_card(character_id, hashes)
            self._database.run(_FORGET_UPLOADS, (as_text(list(uploads)),))

    def compact(self) -> bool:
        """Write the file anew without what was erased, and empty its log; whether nobody was in the way."""
        self._database.run("VACUUM")
        row = self._database.row("PRAGMA wal_checkpoint(TRUNCATE)")
        return row is None or row[0] == 0

    def _on_card(self, character_id: CharacterId) -> frozenset[InputHash]:
        rows = self._database.rows("SELECT sha256 FROM character_portraits WHERE character_id = ?", (character_id,))
        return frozenset(InputHash(row["sha256"]) for row in rows)

    def _once_on_card(self, character_id: CharacterId) -> dict[InputHash, list[tuple[float, float]]]:
        """The portraits that the acts of a card tell of, and from when until when each was on it."""
        spans: dict[InputHash, list[tuple[float, float]]] = {}
        for row in self._database.rows(_OWN_ACTS, (character_id,)):
            before, after = {*_hashes_in(row["before"])}, {*_hashes_in(row["after"])}
            for sha256 in before | after:
                spans.setdefault(sha256, [])
            if row["undone"]:
                continue
            for sha256 in before - after:  # older acts are forgotten: it has been there from the beginning
                start, _ = spans[sha256].pop() if spans[sha256] else (-inf, inf)
                spans[sha256].append((start, row["at_ms"]))
            for sha256 in after - before:
                spans[sha256].append((row["at_ms"], inf))
        return spans

    def _jobs(self, hashes: Collection[InputHash]) -> Mapping[JobId, Job]:
        """The orders that had one of these pictures."""
        rows = self._database.rows(_JOBS, {"hashes": as_text(list(hashes))})
        return {JobId(row["job_id"]): job_of(row) for row in rows}

    def _sharing(self, character_id: CharacterId, hashes: Collection[InputHash]) -> Iterator[str]:
        values = {"id": character_id, "hashes": as_text(list(hashes))}
        for row in self._database.rows(_SHARING, values):
            yield row["name"]

    def _made(self, row: sqlite3.Row) -> Made:
        file = None if row["path"] is None else bin_entry(row, self._root)
        return Made(
            id=ResultId(row["result_id"]),
            job_id=JobId(row["job_id"]),
            file=file,
            is_inside=file is None or file.path.is_relative_to(self._root),
            sha256=row["sha256"],
        )

    def _names_of(self, hashes: Collection[InputHash]) -> frozenset[str]:
        """All that a message may call the portraits by."""
        select = "SELECT name FROM inputs WHERE sha256 IN (SELECT value FROM json_each(?))"
        names = {str(row["name"]) for row in self._database.rows(select, (as_text(list(hashes)),))}
        return frozenset((*names, *hashes, *(sha256[:_NAMED_CHARACTERS] for sha256 in hashes)))

    @contextmanager
    def _unguarded(self) -> Iterator[None]:
        triggers = [self._database.rows(_TRIGGER, (name,)) for name in _GUARDED]
        for name in _GUARDED:
            self._database.run(f"DROP TRIGGER IF EXISTS {name}")
        yield
        for rows in triggers:
            for row in rows:
                self._database.run(row["sql"])

    def _redact_order(
        self, job_id: JobId, hashes: Collection[InputHash], names: Collection[str], *, with_words: bool
    ) -> None:
        row = self._database.rows("SELECT recipe, reason FROM jobs WHERE job_id = ?", (job_id,))[0]
        told = _redacted(row["recipe"], hashes, with_words=with_words)
        values = {
            "job_id": job_id,
            "recipe": told,
            "hash": _hash_of(told),
            "reason": _without(row["reason"], names),
        }
        self._database.run(_REDACT, values)
        self._database.run(_REDACT_KEY, {"job_id": job_id, "hash": values["hash"]})
        for event in self._database.rows("SELECT event_id, changes FROM job_events WHERE job_id = ?", (job_id,)):
            changes = _without(event["changes"], names)
            if changes != event["changes"]:
                update = "UPDATE job_events SET changes = ? WHERE event_id = ?"
                self._database.run(update, (changes, event["event_id"]))
        self._database.run(_FOLLOW, {"job_id": job_id, "words": folded(_prompt_of(told))})
        self._database.run("DELETE FROM order_portraits WHERE job_id = ?", (job_id,))
        self._database.run(
            "INSERT INTO order_portraits SELECT sha256, job_id FROM orders_with_portraits WHERE job_id = ?",
            (job_id,),
        )

    def _forget_typed(self, jobs: Collection[JobId]) -> None:
        """Prompts with alternates, as they were typed, of which one of these orders has come."""
        rows = self._database.rows(
            "SELECT recipe FROM jobs WHERE job_id IN (SELECT value FROM json_each(?))", (as_text(list(jobs)),)
        )
        ordered = {_prompt_of(row["recipe"]).strip() for row in rows}
        snippets = [
            Snippet(name=row["name"], words=row["words"])
            for row in self._database.rows("SELECT name, words FROM snippets")
        ]
        lists = lists_of(snippets)
        for row in self._database.rows("SELECT prompt FROM typed_prompts"):
            if not ordered.isdisjoint(prompt.strip() for prompt in expand(row["prompt"], lists).prompts):
                self._database.run("DELETE FROM typed_prompts WHERE prompt = ?", (row["prompt"],))

    def _remove_results(self, jobs: Collection[JobId], hashes: Collection[InputHash]) -> None:
        """Remove the rows of all pictures of orders, those to come included, and of results that are portraits."""
        for statement in _REMOVE_RESULTS:
            self._database.run(statement, _named(jobs, hashes))

    def _remove_card(self, character_id: CharacterId, hashes: Collection[InputHash]) -> None:
        named = as_text(list(hashes))
        rows = self._database.rows("SELECT name FROM characters WHERE character_id = ?", (character_id,))
        self._forget_searches([row["name"] for row in rows])
        self._database.run("DELETE FROM character_acts WHERE character_id = ?", (character_id,))
        for row in self._database.rows("SELECT act_id, before, after FROM character_acts"):
            if not {*_hashes_in(row["before"]), *_hashes_in(row["after"])}.isdisjoint(hashes):
                self._database.run("DELETE FROM character_acts WHERE act_id = ?", (row["act_id"],))
        self._database.run("DELETE FROM characters WHERE character_id = ?", (character_id,))
        for statement in _FORGET:
            self._database.run(statement, (named,))

    def _forget_in_tables(
        self, character_id: CharacterId, hashes: Collection[InputHash], jobs: Collection[JobId]
    ) -> None:
        """The person and the portraits, in tables of requests."""
        rows = self._database.rows("SELECT folded_name FROM characters WHERE character_id = ?", (character_id,))
        RequestTables(self._database).forget(hashes, {row["folded_name"] for row in rows}, jobs)

    def _forget_searches(self, names: Collection[str]) -> None:
        """Those that ask for the person by name."""
        wanted = {folded_name(name) for name in names}
        for row in self._database.rows("SELECT name, value FROM library_settings"):
            if not str(row["name"]).startswith(_SEARCH):
                continue
            asked = {
                folded_name(str(one.value))
                for condition in parse(row["value"]).conditions
                if condition.field == "character"
                for one in condition.any_of
            }
            if asked & wanted:
                self._database.run("DELETE FROM library_settings WHERE name = ?", (row["name"],))


def _named(jobs: Collection[JobId], hashes: Collection[InputHash]) -> Mapping[str, str]:
    """What chooses results, see `_CHOSEN`."""
    return {"jobs": as_text(list(jobs)), "hashes": as_text(list(hashes))}


def _hashes_in(card: str | None) -> list[InputHash]:
    """The portraits of a card as it is kept among the acts."""
    if card is None:
        return []
    return [InputHash(sha256) for sha256, _is_result in json.loads(card)["portraits"]]


def _redacted(text: str, hashes: Collection[InputHash], *, with_words: bool) -> str:
    """A recipe without some of its pictures, and without its words where these are to go."""
    try:
        told: dict[str, Any] = json.loads(text)
        told["portraits"] = [one for one in told["portraits"] if one.get("sha256") not in hashes]
        if told["source"].get("sha256") in hashes:
            told["source"] = {"url": ""}
        if with_words:
            told["prompt"] = ""
    except (ValueError, KeyError, TypeError, AttributeError):
        return "{}"  # nobody can read it, and it may tell
    return json.dumps(told, ensure_ascii=False)


def _hash_of(text: str) -> str:
    try:
        return recipe.from_json(text).hash
    except (ValueError, KeyError, TypeError, AttributeError):
        return ""


def _prompt_of(text: str) -> str:
    try:
        return str(json.loads(text).get("prompt", ""))
    except (ValueError, AttributeError):
        return ""


def _without(text: str | None, names: Collection[str]) -> str | None:
    """JSON in whose texts some names are left out; what is no JSON is left out as a whole."""
    if text is None:
        return None
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return "{}"
    kept = _unnamed(told, names)
    return text if kept == told else as_text(kept)


def _unnamed(told: Any, names: Collection[str]) -> Any:
    if isinstance(told, str):
        for name in names:
            if told == name:
                return _LEFT_OUT
            if len(name) >= _WORD_MIN_CHARACTERS:
                told = told.replace(name, _LEFT_OUT)
        return told
    if isinstance(told, dict):
        return {key: _unnamed(value, names) for key, value in told.items()}
    return [_unnamed(one, names) for one in told] if isinstance(told, list) else told


_OWN_ACTS = "SELECT before, after, undone, at_ms FROM character_acts WHERE character_id = ? ORDER BY act_id"

_ON_OTHERS = """
SELECT DISTINCT sha256 FROM character_portraits
WHERE character_id <> :id AND sha256 IN (SELECT value FROM json_each(:hashes))
"""

_TRIGGER = "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?"

_JOBS = """
SELECT * FROM jobs
WHERE job_id IN (SELECT job_id FROM order_portraits WHERE sha256 IN (SELECT value FROM json_each(:hashes)))
    OR json_extract(CASE WHEN json_valid(recipe) THEN recipe ELSE '{}' END, '$.source.sha256')
        IN (SELECT value FROM json_each(:hashes))
"""

_CHOSEN = """(job_id IN (SELECT value FROM json_each(:jobs)) OR sha256 IN (SELECT value FROM json_each(:hashes)))"""

_MADE = f"""
SELECT * FROM results
WHERE {_CHOSEN} AND result_state IN ('saved', 'binned', 'withdrawn')
ORDER BY result_id
"""  # noqa: S608 - our own words

_SHARING = """
SELECT DISTINCT name FROM characters JOIN character_portraits USING (character_id)
WHERE character_id <> :id AND sha256 IN (SELECT value FROM json_each(:hashes)) ORDER BY folded_name
"""

_REDACT = """
UPDATE jobs SET recipe = :recipe, recipe_hash = :hash, reason = :reason WHERE job_id = :job_id
"""

_REDACT_KEY = "UPDATE request_row_jobs SET request_key = :hash WHERE job_id = :job_id"

_FOLLOW = """
UPDATE batches SET source = o.source, has_source = o.has_source, portraits = o.portraits, words = :words
FROM batches_ordered AS o WHERE o.job_id = batches.job_id AND batches.job_id = :job_id
"""

_CHOSEN_IDS = f"SELECT result_id FROM results WHERE {_CHOSEN}"  # noqa: S608 - our own words

_REMOVE_RESULTS = (
    f"DELETE FROM tags WHERE result_id IN ({_CHOSEN_IDS})",  # noqa: S608 - our own words
    f"DELETE FROM review_changes WHERE result_id IN ({_CHOSEN_IDS})",  # noqa: S608
    f"DELETE FROM looks WHERE sha256 IN (SELECT sha256 FROM results WHERE {_CHOSEN} AND sha256 <> '')",  # noqa: S608
    f"UPDATE results SET result_state = 'lost', lost_reason = 'erased' WHERE {_CHOSEN}",  # noqa: S608
    f"DELETE FROM results WHERE {_CHOSEN}",  # noqa: S608
)
"""The triggers that count what a batch has on the disk look at states, so pictures are none before they go."""

_REWRITE = "UPDATE results SET sha256 = :sha256, size_bytes = :size_bytes WHERE result_id = :id"

_FORGET_UPLOADS = "DELETE FROM uploads WHERE sha256 NOT IN (SELECT value FROM json_each(?))"
"""Nobody knows which were of the portraits; they are made again."""

_FORGET = (
    "UPDATE characters SET cover = NULL WHERE cover IN (SELECT value FROM json_each(?))",
    "DELETE FROM character_portraits WHERE sha256 IN (SELECT value FROM json_each(?))",
    "DELETE FROM order_portraits WHERE sha256 IN (SELECT value FROM json_each(?))",
    "DELETE FROM looks WHERE sha256 IN (SELECT value FROM json_each(?))",
    "DELETE FROM inputs WHERE sha256 IN (SELECT value FROM json_each(?))",
)
