"""Blind duels and their answers, each durable when it is written."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from pathlib import Path

from imageedit_desktop.domain.duel.contest import PICTURES_MIN, Better, Duel, Pair, Round
from imageedit_desktop.domain.duel.state import DuelPicture, DuelState, state_of
from imageedit_desktop.domain.ids import (
    BatchId,
    DuelId,
    PictureId,
    ResultId,
    new_duel_id,
    picture_id,
)
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.tables.columns import OF_PICTURES, as_text, word_of
from imageedit_desktop.store.tables.results import result_of


class Duels:
    """The duels of one library.

    Every method returns the duel as it stands then, also where another program has written in it meanwhile.
    """

    def __init__(self, database: Database, root: Path) -> None:
        self._database = database
        self._root = root

    def begin(self, pictures: Collection[PictureId], *, seed: int, at_ms: int) -> DuelState | None:
        """The last duel of exactly these pictures, or a new one; None where fewer than two are on the disk.

        Args:
            pictures: in any order.
            seed: of a new one.
            at_ms: when; milliseconds since 1970, UTC.
        """
        with self._database.transaction():
            names = [row[0] for row in self._database.rows(_NAMES, (as_text(list(pictures)),))]
            if len(names) < PICTURES_MIN:
                return None
            row = self._database.row(_LAST_OF, (as_text(names),))
            duel_id = DuelId(row["duel_id"]) if row is not None else self._add(as_text(names), seed, at_ms)
            return self.get(duel_id)

    def begin_again(self, duel_id: DuelId, *, seed: int, at_ms: int) -> DuelState:
        """A new duel of those pictures of another one that are on the disk; the old answers are kept.

        Raises:
            KeyError: there is no such duel.
        """
        with self._database.transaction():
            left = [str(picture.result.id) for picture in self.get(duel_id).pictures.values()]
            return self.get(self._add(as_text(sorted(left)), seed, at_ms))

    def answer(self, duel_id: DuelId, number: int, round_: Round, *, at_ms: int) -> DuelState:
        """Write an answer down, unless there is one with its number already, or the one before it is missing.

        Args:
            duel_id: the duel.
            number: which answer it is, from 1; so it may be written twice and counts once.
            round_: what was shown, and what was said.
            at_ms: when; milliseconds since 1970, UTC.

        Raises:
            KeyError: there is no such duel.
        """
        values = {
            "duel_id": duel_id,
            "number": number,
            "left": round_.pair.left,
            "right": round_.pair.right,
            "better": round_.better,
            "at_ms": at_ms,
        }
        with self._database.transaction():
            if self._database.run(_ANSWER, values):
                self._database.run("UPDATE duels SET ended_ms = NULL WHERE duel_id = ?", (duel_id,))
            return self.get(duel_id)

    def take_back(self, duel_id: DuelId, number: int) -> DuelState:
        """Forget an answer, if it is the last one.

        Raises:
            KeyError: there is no such duel.
        """
        with self._database.transaction():
            self._database.run(_TAKE_BACK, {"duel_id": duel_id, "number": number})
            return self.get(duel_id)

    def end(self, duel_id: DuelId, *, at_ms: int) -> None:
        """Note that the ranking of a duel was put to use."""
        self._database.run("UPDATE duels SET ended_ms = ? WHERE duel_id = ?", (at_ms, duel_id))

    def unended(self) -> DuelState | None:
        """The duel with the newest answer, unless its ranking was put to use or its pictures are gone."""
        row = self._database.row(_UNENDED)
        state = None if row is None or row["ended_ms"] is not None else self.get(DuelId(row["duel_id"]))
        return state if state is not None and len(state.pictures) >= PICTURES_MIN else None

    def get(self, duel_id: DuelId) -> DuelState:
        """A duel as it stands.

        Raises:
            KeyError: there is no such duel.
        """
        row = self._database.row("SELECT * FROM duels WHERE duel_id = ?", (duel_id,))
        if row is None:
            raise KeyError(duel_id)
        names = tuple(ResultId(name) for name in json.loads(row["pictures"]))
        answers = self._database.rows("SELECT * FROM duel_answers WHERE duel_id = ? ORDER BY number", (duel_id,))
        rounds = tuple(_round_of(answer) for answer in answers)
        duel = Duel(id=duel_id, seed=row["seed"], pictures=names, rounds=rounds)
        rows = self._database.rows(_PICTURES, (row["pictures"],))
        return state_of(duel, {found["place"]: self._picture(found) for found in rows})

    def _add(self, names: str, seed: int, at_ms: int) -> DuelId:
        duel_id = new_duel_id()
        self._database.run(_ADD, {"duel_id": duel_id, "pictures": names, "seed": seed, "begun_ms": at_ms})
        return duel_id

    def _picture(self, row: sqlite3.Row) -> DuelPicture:
        return DuelPicture(
            id=picture_id(BatchId(row["batch_id"]), row["number"]), result=result_of(row, self._root)
        )


def _round_of(row: sqlite3.Row) -> Round:
    """A word of a newer version tells at least that the two have met."""
    pair = Pair(left=row["left_place"], right=row["right_place"])
    return Round(pair=pair, better=word_of(row["better"], Better, Better.BOTH))


_NAMES = f"""
SELECT results.result_id {OF_PICTURES}
WHERE result_state = 'saved' ORDER BY results.result_id
"""

_LAST_OF = "SELECT duel_id FROM duels WHERE pictures = ? ORDER BY begun_ms DESC, rowid DESC LIMIT 1"

_ADD = """
INSERT INTO duels (duel_id, pictures, seed, begun_ms) VALUES (:duel_id, :pictures, :seed, :begun_ms)
"""

_ANSWER = """
INSERT OR IGNORE INTO duel_answers (duel_id, number, left_place, right_place, better, at_ms)
SELECT :duel_id, :number, :left, :right, :better, :at_ms
WHERE :number = 1 + (SELECT count(*) FROM duel_answers WHERE duel_id = :duel_id)
"""

_TAKE_BACK = """
DELETE FROM duel_answers WHERE duel_id = :duel_id AND number = :number
AND number = (SELECT max(number) FROM duel_answers WHERE duel_id = :duel_id)
"""

_UNENDED = """
SELECT duel_id, ended_ms FROM duels JOIN duel_answers USING (duel_id) ORDER BY at_ms DESC, duels.rowid DESC LIMIT 1
"""

_PICTURES = """
SELECT picture.key AS place, results.* FROM json_each(?) AS picture
JOIN results ON result_id = picture.value
WHERE result_state = 'saved' AND batch_id IS NOT NULL
"""
