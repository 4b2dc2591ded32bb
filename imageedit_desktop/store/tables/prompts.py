"""Prompts that are used again: those of the ledger, and what the artist keeps under a name."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from imageedit_desktop.domain.job import IMPORTED
from imageedit_desktop.domain.prompt_words import folded
from imageedit_desktop.domain.prompts import preset
from imageedit_desktop.domain.prompts.alternates import literal
from imageedit_desktop.domain.prompts.preset import Preset
from imageedit_desktop.domain.prompts.recall import PastPrompt
from imageedit_desktop.domain.prompts.snippet import Snippet
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.tables.columns import PROMPT, as_text

_AT_ONCE = 1000
"""Orders that are looked through together: the newest nearly always have enough prompts."""

_LATER_THAN_ALL_MS = 2**62


class Prompts:
    """The prompts of one library. What is kept or removed is on disk when a call returns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def past(self, sought: str = "", *, limit: int) -> list[PastPrompt]:
        """Prompts of orders, those that were used last first, each once.

        Args:
            sought: words, or pieces of words, all of which a prompt must have, whatever their case and accents.
            limit: of how many.
        """
        terms = as_text(folded(sought).split())
        typed = [_past(row) for row in self._database.rows(_TYPED, {"terms": terms, "limit": limit})]
        newest: dict[str, PastPrompt] = {}
        for past in self._ordered(terms):
            while typed and typed[0].used_ms >= past.used_ms:
                newest.setdefault(typed[0].prompt, typed.pop(0))
            newest.setdefault(past.prompt, past)
            if len(newest) >= limit:
                break
        for past in typed:
            newest.setdefault(past.prompt, past)
        return list(newest.values())[:limit]

    def note_typed(self, prompt: str, *, at_ms: int) -> None:
        """Remember a prompt as it was typed, where the ledger has only what became of it."""
        values = {"prompt": prompt, "words": folded(prompt), "used_ms": at_ms}
        self._database.run("INSERT OR REPLACE INTO typed_prompts VALUES (:prompt, :words, :used_ms)", values)

    def snippets(self) -> list[Snippet]:
        """All pieces, by name."""
        rows = self._database.rows("SELECT name, words FROM snippets ORDER BY lower(name), name")
        return [Snippet(name=row["name"], words=row["words"]) for row in rows]

    def keep_snippet(self, snippet: Snippet, *, at_ms: int) -> None:
        """Keep a piece; one that has its name is replaced."""
        values = {"name": snippet.name, "words": snippet.words, "kept_ms": at_ms}
        self._database.run("INSERT OR REPLACE INTO snippets VALUES (:name, :words, :kept_ms)", values)

    def remove_snippet(self, name: str) -> None:
        """Keep a piece no longer."""
        self._database.run("DELETE FROM snippets WHERE name = ?", (name,))

    def presets(self) -> list[Preset]:
        """All presets that this version understands, by name; the others stay where they are."""
        rows = self._database.rows("SELECT name, content FROM presets ORDER BY lower(name), name")
        read = (preset.from_json(row["name"], row["content"]) for row in rows)
        return [found for found in read if found is not None]

    def keep_preset(self, kept: Preset, *, at_ms: int) -> None:
        """Keep a preset; one that has its name is replaced."""
        values = {"name": kept.name, "content": preset.to_json(kept), "kept_ms": at_ms}
        self._database.run("INSERT OR REPLACE INTO presets VALUES (:name, :content, :kept_ms)", values)

    def remove_preset(self, name: str) -> None:
        """Keep a preset no longer."""
        self._database.run("DELETE FROM presets WHERE name = ?", (name,))

    def _ordered(self, terms: str) -> Iterator[PastPrompt]:
        """The prompts of the ledger, the newest first, as often as they were ordered."""
        values = {"terms": terms, "imported": IMPORTED, "limit": _AT_ONCE}
        at_ms, batch_id = _LATER_THAN_ALL_MS, 0
        while rows := self._database.rows(_ORDERED, {**values, "at_ms": at_ms, "batch_id": batch_id}):
            yield from map(_ordered, rows)
            at_ms, batch_id = rows[-1]["used_ms"], rows[-1]["batch_id"]


def _past(row: sqlite3.Row) -> PastPrompt:
    return PastPrompt(prompt=row["prompt"], used_ms=row["used_ms"])


def _ordered(row: sqlite3.Row) -> PastPrompt:
    """What was sent is written so that the same is sent again."""
    return PastPrompt(prompt=literal(row["prompt"]), used_ms=row["used_ms"])


_HAS_THE_TERMS = "NOT EXISTS (SELECT 1 FROM json_each(:terms) AS term WHERE instr(words, term.value) = 0)"

_ORDERED = f"""
SELECT batch_id, batches.created_ms AS used_ms, {PROMPT} AS prompt
FROM batches CROSS JOIN jobs USING (job_id)
WHERE batches.origin <> :imported AND trim(words) <> '' AND {_HAS_THE_TERMS}
    AND batches.created_ms <= :at_ms AND (batches.created_ms < :at_ms OR batch_id > :batch_id)
ORDER BY batches.created_ms DESC, batch_id LIMIT :limit
"""  # noqa: S608

_TYPED = f"""
SELECT prompt, used_ms FROM typed_prompts WHERE {_HAS_THE_TERMS} ORDER BY used_ms DESC, prompt LIMIT :limit
"""  # noqa: S608
