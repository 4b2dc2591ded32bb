"""Undo over all that can be undone: whatever was done last is taken back first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Undoable(Protocol):
    """A history of acts. Moments are seconds of the monotonic clock, 0 for what an earlier session did."""

    @property
    def undo_moment(self) -> float | None:
        """When that was done what would be undone next; None where there is nothing."""

    @property
    def redo_moment(self) -> float | None:
        """When that was done what would be redone next; None where there is nothing."""

    def undo(self) -> None:
        """Take the last act back."""

    def redo(self) -> None:
        """Do again what was taken back last."""


def next_to_undo(histories: Sequence[Undoable]) -> Undoable | None:
    """The one whose last act is the newest; of several from earlier sessions the first one."""
    moments = [(-history.undo_moment, history) for history in histories if history.undo_moment is not None]
    return min(moments, key=_moment)[1] if moments else None


def next_to_redo(histories: Sequence[Undoable]) -> Undoable | None:
    """The one that has to come back first, so that all is done again in its order."""
    moments = [(history.redo_moment, history) for history in histories if history.redo_moment is not None]
    return min(moments, key=_moment)[1] if moments else None


def _moment(found: tuple[float, Undoable]) -> float:
    return found[0]
