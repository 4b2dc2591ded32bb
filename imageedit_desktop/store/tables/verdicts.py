"""Verdicts, and the history of everything that was said of pictures.

An act is one transaction: the new values, and a row of the history for each picture and field that it changed, with
the value before and after. Undoing writes the values before back and adds a step to the history, which is never
rewritten: what stands is always what its steps, done again in order, come to.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from imageedit_desktop.domain.ids import BatchId, PictureId, ResultId
from imageedit_desktop.domain.verdict import NO_VERDICT, SAID, Act, ActKind, Label, Marking, Pick, Verdict
from imageedit_desktop.store.database import Database
from imageedit_desktop.store.tables.columns import OF_PICTURES, as_text, word_of

Part = tuple[Marking, Collection[PictureId]]
"""What is said, and of which pictures: those on the disk, or in the bin where it brings them back; no others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What came of an act, or of taking one back.

    Attributes:
        act: None where it changed nothing.
        batches: those in which something is different now.
    """

    act: Act | None = None
    batches: frozenset[BatchId] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class NextSteps:
    """What would be undone, and done again, next; None for nothing."""

    undo: Act | None = None
    redo: Act | None = None


class Verdicts:
    """What is said of the pictures of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def act(self, kind: ActKind, parts: Sequence[Part], *, at_ms: int) -> Done:
        """Say something of pictures, durably; what changes nothing leaves no trace.

        Args:
            kind: what it is called.
            parts: what is said of which pictures; a picture comes once.
            at_ms: when; milliseconds since 1970, UTC.
        """
        with self._database.transaction():
            act_id, count, said = self._next_id(), 0, []
            for marking, pictures in parts:
                count += self._take_up(pictures, "binned" if marking.binned is False else "saved")
                said.append(self._say(act_id, marking))
            batches = self._batches_of(act_id)
            if not batches:
                return Done()
            act = Act(id=act_id, kind=kind, pictures=count, values=said[0] if len(said) == 1 else {})
            self._log(act, "do", at_ms=at_ms, upon=self._stands(), stands=act_id)
        return Done(act=act, batches=batches)

    def take_in(self, results: Collection[ResultId], *, at_ms: int) -> Done:
        """Note that pictures came into the library, so that undoing takes them out of sight again."""
        with self._database.transaction():
            act_id = self._next_id()
            count = self._database.run(_TAKE_IN, {"act": act_id, "results": as_text(list(results))})
            if not count:
                return Done()
            act = Act(id=act_id, kind=ActKind.IMPORT, pictures=count)
            self._log(act, "do", at_ms=at_ms, upon=self._stands(), stands=act_id)
            return Done(act=act, batches=self._batches_of(act_id))

    def undo(self, *, at_ms: int, only: int | None = None) -> Done:
        """Take back the last act that stands; where `only` names an act, that one or none."""
        with self._database.transaction():
            row = self._row(self._stands())
            if row is None or only not in {None, row["act_id"]}:
                return Done()
            return self._turn(row, "undo", stands=row["upon"], at_ms=at_ms)

    def redo(self, *, at_ms: int) -> Done:
        """Do again what was taken back last."""
        with self._database.transaction():
            row = self._row(self._undone())
            return Done() if row is None else self._turn(row, "redo", stands=row["act_id"], at_ms=at_ms)

    def next_steps(self) -> NextSteps:
        """What can be undone and done again now."""
        return NextSteps(undo=self._act(self._stands()), redo=self._act(self._undone()))

    def _say(self, act_id: int, marking: Marking) -> Mapping[str, int | str]:
        """Write what a marking comes to for the pictures that are taken up, and return it."""
        values = marking.values()
        if marking.toggles and all(self._all_have(column, value) for column, value in values.items()):
            values = marking.taken_back().values()
        for column, value in values.items():
            said = {"act": act_id, "field": column, "value": value}
            self._database.run(_NOTE.format(column=column), said)
            self._database.run(_SET.format(column=column), said)
        return values | self._tag(act_id, marking) if marking.tag else values

    def _tag(self, act_id: int, marking: Marking) -> dict[str, int | str]:
        """The same of a tag; one that is there in other letters is that one."""
        row = self._database.row("SELECT tag FROM tags WHERE tag = ? LIMIT 1", (marking.tag,))
        tag = marking.tag if row is None else str(row["tag"])
        said = {"act": act_id, "field": _TAG + tag, "tag": tag, "after": int(marking.tagged)}
        self._database.run(_NOTE_TAG, said)
        self._let_tags_follow(act_id, _TAG + tag, tagged=marking.tagged)
        return {"tag": tag, "tagged": int(marking.tagged)}

    def _let_tags_follow(self, act_id: int, field: str, *, tagged: bool) -> None:
        """Let the pictures of which an act changed a tag have it, or not have it."""
        values = {"act": act_id, "field": field, "tag": field.removeprefix(_TAG)}
        self._database.run(_PUT_TAG if tagged else _TAKE_TAG, values)

    def _turn(self, row: sqlite3.Row, step: str, *, stands: int, at_ms: int) -> Done:
        act = _act_of(row)
        to = "before" if step == "undo" else "after"
        for column in SAID:  # what a newer version noted of another field is left alone
            self._database.run(_TURN.format(column=column, to=to), {"act": act.id, "field": column})
        for tag in self._database.rows(_TAGS_OF, {"act": act.id}):
            self._let_tags_follow(act.id, tag["field"], tagged=bool(tag[to]))
        if act.kind is ActKind.IMPORT:
            self._database.run(_SHOW if step == "redo" else _WITHDRAW, (act.id,))
        self._log(act, step, at_ms=at_ms, upon=0, stands=stands)
        return Done(act=act, batches=self._batches_of(act.id))

    def _take_up(self, pictures: Collection[PictureId], state: str) -> int:
        """Note which rows are meant, if they are in this state, for the statements that follow; how many."""
        self._database.run("CREATE TEMP TABLE IF NOT EXISTS marked (row INTEGER PRIMARY KEY, result_id TEXT)")
        self._database.run("DELETE FROM marked")
        return self._database.run(_TAKE_UP, (as_text(list(pictures)), state))

    def _all_have(self, column: str, value: int | str) -> bool:
        return self._database.row(_LACKING.format(column=column), (value,)) is None

    def _log(self, act: Act, step: str, *, at_ms: int, upon: int, stands: int) -> None:
        values = {
            "act_id": act.id if step == "do" else self._next_id(),
            "at_ms": at_ms,
            "step": step,
            "of_act": act.id,
            "upon": upon,
            "stands": stands,
            "kind": act.kind,
            "details": as_text({"pictures": act.pictures, "values": dict(act.values)}),
        }
        self._database.run(_LOG, values)

    def _next_id(self) -> int:
        return int(self._database.rows("SELECT coalesce(max(act_id), 0) + 1 FROM review_acts")[0][0])

    def _stands(self) -> int:
        row = self._database.row("SELECT stands FROM review_acts ORDER BY act_id DESC LIMIT 1")
        return 0 if row is None else int(row["stands"])

    def _undone(self) -> int:
        """The last act that was done upon the one that stands: since nothing stands on that, it was taken back."""
        return int(self._database.rows(_UNDONE, (self._stands(),))[0][0] or 0)

    def _act(self, act_id: int) -> Act | None:
        row = self._row(act_id)
        return None if row is None else _act_of(row)

    def _row(self, act_id: int) -> sqlite3.Row | None:
        return self._database.row("SELECT * FROM review_acts WHERE act_id = ?", (act_id,))

    def _batches_of(self, act_id: int) -> frozenset[BatchId]:
        return frozenset(BatchId(row[0]) for row in self._database.rows(_BATCHES, (act_id,)))


def _act_of(row: sqlite3.Row) -> Act:
    details = json.loads(row["details"])
    kind = word_of(row["kind"], ActKind, ActKind.UNREADABLE)
    return Act(id=row["act_id"], kind=kind, pictures=details.get("pictures", 0), values=details.get("values", {}))


def verdict_of(row: sqlite3.Row) -> Verdict:
    """The verdict in a row of the results table."""
    if not (row["pick"] or row["stars"] or row["label"] or row["deferred"]):
        return NO_VERDICT
    return Verdict(
        pick=Pick(row["pick"]),
        stars=row["stars"],
        label=word_of(row["label"], Label, Label.UNREADABLE),
        deferred=bool(row["deferred"]),
    )


_TAG = "tag:"
"""Before a tag, as the name of a field."""

_NOTE_TAG = """
INSERT INTO review_changes (act_id, field, result_id, before, after)
SELECT :act, :field, result_id, 1 - :after, :after FROM marked
WHERE (result_id IN (SELECT result_id FROM tags WHERE tag = :tag)) = 1 - :after
"""

_PUT_TAG = """
INSERT OR IGNORE INTO tags (tag, result_id)
SELECT :tag, result_id FROM review_changes WHERE act_id = :act AND field = :field
"""

_TAKE_TAG = """
DELETE FROM tags WHERE tag = :tag
    AND result_id IN (SELECT result_id FROM review_changes WHERE act_id = :act AND field = :field)
"""

_TAGS_OF = """
SELECT field, min(before) AS before, min(after) AS after FROM review_changes
WHERE act_id = :act AND field LIKE 'tag:%' GROUP BY field
"""

_LOG = """
INSERT INTO review_acts (act_id, at_ms, step, of_act, upon, stands, kind, details)
VALUES (:act_id, :at_ms, :step, :of_act, :upon, :stands, :kind, :details)
"""

_UNDONE = "SELECT max(act_id) FROM review_acts WHERE step = 'do' AND upon = ?"

_TAKE_UP = f"""
INSERT OR IGNORE INTO marked SELECT results.rowid, results.result_id {OF_PICTURES}
WHERE result_state = ?
"""

_MARKED = "marked CROSS JOIN results ON results.rowid = marked.row"
"""What is marked comes first: SQLite cannot know that it is little, and would look through all results for it."""

_LACKING = f"SELECT 1 FROM {_MARKED} WHERE {{column}} IS NOT ? LIMIT 1"  # noqa: S608 - our own words

_NOTE = f"""
INSERT INTO review_changes (act_id, field, result_id, before, after)
SELECT :act, :field, marked.result_id, {{column}}, :value FROM {_MARKED}
WHERE {{column}} IS NOT :value
"""  # noqa: S608 - our own words

_SET = """
UPDATE results SET {column} = :value
WHERE rowid IN (SELECT row FROM marked) AND {column} IS NOT :value
"""

_TURN = """
UPDATE results SET {column} = changes.{to} FROM review_changes AS changes
WHERE changes.act_id = :act AND changes.field = :field AND results.result_id = changes.result_id
"""

_TAKE_IN = """
INSERT INTO review_changes (act_id, field, result_id, before, after)
SELECT :act, 'result_state', result_id, 'withdrawn', 'saved' FROM results
WHERE result_state = 'saved' AND result_id IN (SELECT value FROM json_each(:results))
"""

_WITHDRAW = """
UPDATE results SET result_state = 'withdrawn' WHERE result_state = 'saved' AND result_id IN (
    SELECT result_id FROM review_changes WHERE act_id = ? AND field = 'result_state'
)
"""
"""What is lost or away for another reason stays that."""

_SHOW = """
UPDATE results SET result_state = 'saved' WHERE result_state = 'withdrawn' AND result_id IN (
    SELECT result_id FROM review_changes WHERE act_id = ? AND field = 'result_state'
)
"""

_BATCHES = """
SELECT DISTINCT batch_id FROM review_changes CROSS JOIN results USING (result_id)
WHERE act_id = ? AND batch_id IS NOT NULL
"""
