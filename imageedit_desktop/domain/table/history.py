"""What was done to the rows of a table, so that it can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum, unique

from imageedit_desktop.domain.table.row import Row

STEPS_MAX = 200


@unique
class TableAct(StrEnum):
    """What was done; its words live in the window."""

    EDITED = "edited"
    PASTED = "pasted"
    ADDED = "added"
    DUPLICATED = "duplicated"
    REMOVED = "removed"
    MULTIPLIED = "multiplied"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Rows as they were on the other side of an act."""

    act: TableAct
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Acts that can be taken back, and those that were, the last one last."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    @property
    def undo_act(self) -> TableAct | None:
        """What would be taken back; None where there is nothing."""
        return self.done[-1].act if self.done else None

    @property
    def redo_act(self) -> TableAct | None:
        """What would be done again; None where there is nothing."""
        return self.undone[-1].act if self.undone else None

    def after(self, act: TableAct, before: Sequence[Row]) -> History:
        """With one more act, done to rows that were these."""
        step = Step(act=act, rows=tuple(before))
        return History(done=(*self.done, step)[-STEPS_MAX:])

    def taken_back(self, now: Sequence[Row]) -> tuple[History, tuple[Row, ...]]:
        """After undoing: the history, and the rows; nothing changes where there is nothing to undo."""
        if not self.done:
            return self, tuple(now)
        step = self.done[-1]
        undone = (*self.undone, replace(step, rows=tuple(now)))
        return History(done=self.done[:-1], undone=undone), step.rows

    def done_again(self, now: Sequence[Row]) -> tuple[History, tuple[Row, ...]]:
        """After redoing: likewise."""
        if not self.undone:
            return self, tuple(now)
        step = self.undone[-1]
        done = (*self.done, replace(step, rows=tuple(now)))
        return History(done=done, undone=self.undone[:-1]), step.rows
