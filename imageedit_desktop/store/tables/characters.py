"""Cards of characters, what was done to them, and what came of their portraits."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from imageedit_desktop.domain.character.card import (
    CardAct,
    CardStep,
    Character,
    Keepers,
    Portrait,
    carried_over,
)
from imageedit_desktop.domain.character.names import folded_name, free_name
from imageedit_desktop.domain.ids import CharacterId, InputHash
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.tables.columns import as_text, word_of
from imageedit_desktop.store.tables.inputs import Inputs

ACTS_KEPT = 300
"""So many acts can be undone; the oldest go."""


class Characters:
    """The cards of one library.

    Acts are one after the other, whoever does them: what one program did another one can undo.
    """

    def __init__(self, database: Database, inputs: Inputs) -> None:
        self._database = database
        self._inputs = inputs

    def all(self) -> list[Character]:
        """Every card, by name."""
        rows = self._database.rows("SELECT * FROM characters ORDER BY folded_name")
        return [self._card(row) for row in rows]

    def get(self, character_id: CharacterId) -> Character:
        """A card as it is.

        Raises:
            KeyError: there is no such card.
        """
        card = self.find(character_id)
        if card is None:
            raise KeyError(character_id)
        return card

    def find(self, character_id: CharacterId) -> Character | None:
        """A card as it is; None where there is none."""
        row = self._database.row("SELECT * FROM characters WHERE character_id = ?", (character_id,))
        return None if row is None else self._card(row)

    def named(self, name: str) -> Character | None:
        """The card of this name, in large or small letters; None where there is none."""
        row = self._database.row("SELECT * FROM characters WHERE folded_name = ?", (folded_name(name),))
        return None if row is None else self._card(row)

    def act(
        self, act: CardAct, before: Character | None, after: Character | None, *, at_ms: int
    ) -> CardStep | None:
        """Do something to a card, durably.

        Args:
            act: what it is called.
            before: the card that was seen when it was wished for; None for a new one.
            after: as it is wished to be; None for it to be removed.
            at_ms: when; milliseconds since 1970, UTC.

        Returns:
            What was done; None where nothing is different, or the card is not there any more. A name that another
            card has gets a number.
        """
        wanted = after or before
        if wanted is None:
            return None
        with self._database.transaction():
            now = self.find(wanted.id)
            if (now is None) != (before is None):
                return None
            to = after if now is None or before is None or after is None else carried_over(now, before, after)
            to = to and self._with_free_name(to)
            if to == now:
                return None
            self._write(now, to)
            self._log(act, now, to, at_ms)
            return CardStep(act=act, character_id=wanted.id, name=wanted.name, card=self.find(wanted.id))

    def undo(self) -> CardStep | None:
        """Take back what was done last; None where there is nothing."""
        return self._turn(_LAST_DONE, undone=True)

    def redo(self) -> CardStep | None:
        """Do again what was taken back last; None where there is nothing."""
        return self._turn(_FIRST_UNDONE, undone=False)

    def next_steps(self) -> tuple[CardStep | None, CardStep | None]:
        """What would be undone, and what would be done again."""
        undo, redo = self._database.row(_LAST_DONE), self._database.row(_FIRST_UNDONE)
        return (None if undo is None else self._step(undo), None if redo is None else self._step(redo))

    def keepers(self, character_id: CharacterId) -> Keepers:
        """What came of the orders in whose tray one of its portraits was."""
        row = self._database.rows(_KEEPERS, (character_id,))[0]
        return Keepers(
            orders=row["orders"], pictures=row["pictures"], picked=row["picked"], rejected=row["rejected"]
        )

    def _turn(self, which: str, *, undone: bool) -> CardStep | None:
        with self._database.transaction():
            row = self._database.row(which)
            if row is None:
                return None
            before, after = self._read(row["before"]), self._read(row["after"])
            source, target = (after, before) if undone else (before, after)
            now = self.find(CharacterId(row["character_id"]))
            if now is not None and source is not None and target is not None:
                target = carried_over(now, source, target)
            elif (now is None) != (source is None):
                target = now  # another program was here first
            self._write(now, target and self._with_free_name(target))
            self._database.run("UPDATE character_acts SET undone = ? WHERE act_id = ?", (undone, row["act_id"]))
            return self._step(row)

    def _step(self, row: sqlite3.Row) -> CardStep:
        known = self._read(row["after"]) or self._read(row["before"])
        return CardStep(
            act=word_of(row["kind"], CardAct, CardAct.UNREADABLE),
            character_id=CharacterId(row["character_id"]),
            name="" if known is None else known.name,
            card=self.find(CharacterId(row["character_id"])),
        )

    def _with_free_name(self, card: Character) -> Character:
        rows = self._database.rows("SELECT folded_name FROM characters WHERE character_id <> ?", (card.id,))
        name = free_name(card.name, {row["folded_name"] for row in rows})
        return card if name == card.name else replace(card, name=name)

    def _write(self, now: Character | None, to: Character | None) -> None:
        """Put a card into the place of another one; the rows of its portraits are written anew."""
        if to is None:
            if now is not None:
                self._database.run("DELETE FROM characters WHERE character_id = ?", (now.id,))
            return
        self._database.run(_PUT, _columns(to))
        self._database.run("DELETE FROM character_portraits WHERE character_id = ?", (to.id,))
        for place, portrait in enumerate(to.portraits):
            values = (to.id, portrait.picture.sha256, place, int(portrait.is_result))
            self._database.run(_PUT_PORTRAIT, values)

    def _log(self, act: CardAct, before: Character | None, after: Character | None, at_ms: int) -> None:
        self._database.run("DELETE FROM character_acts WHERE undone = 1")
        known = after or before
        values = {
            "at_ms": at_ms,
            "kind": act,
            "character_id": "" if known is None else known.id,
            "before": _written(before),
            "after": _written(after),
        }
        self._database.run(_LOG, values)
        self._database.run(_FORGET_OLDEST, (ACTS_KEPT,))

    def _card(self, row: sqlite3.Row) -> Character:
        portraits = self._database.rows(_PORTRAITS, (row["character_id"],))
        told = ((one["sha256"], bool(one["is_result"])) for one in portraits)
        return self._character(CharacterId(row["character_id"]), row, told)

    def _portraits(self, told: Iterable[tuple[str, bool]]) -> Iterable[Portrait]:
        """Those that the library knows as inputs."""
        for sha256, is_result in told:
            picture = self._inputs.find(InputHash(sha256))
            if picture is not None:
                yield Portrait(picture=picture, is_result=is_result)

    def _read(self, text: str | None) -> Character | None:
        if text is None:
            return None
        data: dict[str, Any] = json.loads(text)
        return self._character(CharacterId(data["id"]), data, data["portraits"])

    def _character(
        self, id_: CharacterId, told: sqlite3.Row | Mapping[str, Any], portraits: Iterable[tuple[str, bool]]
    ) -> Character:
        return Character(
            id=id_,
            name=told["name"],
            notes=told["notes"],
            phrase=told["phrase"],
            consent=told["consent"],
            portraits=tuple(self._portraits(portraits)),
            cover=None if told["cover"] is None else InputHash(told["cover"]),
            created_ms=told["created_ms"],
        )


def _columns(card: Character) -> dict[str, object]:
    return {
        "id": card.id,
        "name": card.name,
        "folded_name": folded_name(card.name),
        "notes": card.notes,
        "phrase": card.phrase,
        "consent": card.consent,
        "cover": card.cover,
        "created_ms": card.created_ms,
    }


def _written(card: Character | None) -> str | None:
    if card is None:
        return None
    columns = _columns(card)
    portraits = [[portrait.picture.sha256, portrait.is_result] for portrait in card.portraits]
    return as_text({**columns, "portraits": portraits})


_PUT = """
INSERT INTO characters (character_id, name, folded_name, notes, phrase, consent, cover, created_ms)
VALUES (:id, :name, :folded_name, :notes, :phrase, :consent, :cover, :created_ms)
ON CONFLICT (character_id) DO UPDATE SET name = excluded.name, folded_name = excluded.folded_name,
    notes = excluded.notes, phrase = excluded.phrase, consent = excluded.consent, cover = excluded.cover
"""

_PUT_PORTRAIT = """
INSERT INTO character_portraits (character_id, sha256, place, is_result) VALUES (?, ?, ?, ?)
"""

_PORTRAITS = "SELECT sha256, is_result FROM character_portraits WHERE character_id = ? ORDER BY place"

_LOG = """
INSERT INTO character_acts (at_ms, kind, character_id, before, after)
VALUES (:at_ms, :kind, :character_id, :before, :after)
"""

_FORGET_OLDEST = """
DELETE FROM character_acts WHERE act_id <= (SELECT max(act_id) FROM character_acts) - ?
"""

_LAST_DONE = "SELECT * FROM character_acts WHERE undone = 0 ORDER BY act_id DESC LIMIT 1"

_FIRST_UNDONE = "SELECT * FROM character_acts WHERE undone = 1 ORDER BY act_id LIMIT 1"

_KEEPERS = """
SELECT count(*) AS pictures, count(DISTINCT batch_id) AS orders,
    coalesce(sum(pick = 1), 0) AS picked, coalesce(sum(pick = -1), 0) AS rejected
FROM results WHERE result_state = 'saved' AND batch_id IN (
    SELECT batch_id FROM character_portraits JOIN order_portraits USING (sha256) JOIN batches USING (job_id)
    WHERE character_id = ?
)
"""
