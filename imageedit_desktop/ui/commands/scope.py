"""Where the keys of a command are heard."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, unique


@unique
class Scope(Enum):
    """A part of the window. A smaller part lies within a larger one, and comes first where both know a key."""

    EVERYWHERE = "everywhere"
    COMPOSE = "compose"
    SOURCE = "source"
    PORTRAITS = "portraits"
    PROMPT = "prompt"
    PICTURES = "pictures"
    GRID = "grid"
    LOOKING = "looking"
    VIEWER = "viewer"
    SURVEY = "survey"
    COMPARE = "compare"
    DUEL = "duel"
    PAIR = "pair"
    JOBS = "jobs"
    TABLE = "table"
    DETAILS = "details"
    ADJUSTING = "adjusting"

    @property
    def around(self) -> Scope | None:
        """The part that this one lies in; None for the whole window."""
        if self is Scope.EVERYWHERE:
            return None
        return _AROUND.get(self, Scope.EVERYWHERE)

    @property
    def holds_controls(self) -> bool:
        """Whether there are fields and buttons in it, which need the keys that move and press for themselves."""
        return self in {Scope.EVERYWHERE, Scope.COMPOSE, Scope.PROMPT, Scope.DETAILS, Scope.TABLE}

    def outwards(self) -> Iterator[Scope]:
        """This part, the one around it, and so on to the whole window."""
        scope: Scope | None = self
        while scope is not None:
            yield scope
            scope = scope.around

    def overlaps(self, other: Scope) -> bool:
        """Whether one of them lies in the other: there is a place where the keys of both are heard."""
        return self in other.outwards() or other in self.outwards()


_AROUND = {
    Scope.SOURCE: Scope.COMPOSE,
    Scope.PORTRAITS: Scope.COMPOSE,
    Scope.PROMPT: Scope.COMPOSE,
    Scope.GRID: Scope.PICTURES,
    Scope.LOOKING: Scope.PICTURES,
    Scope.VIEWER: Scope.LOOKING,
    Scope.SURVEY: Scope.LOOKING,
    Scope.COMPARE: Scope.LOOKING,
    Scope.PAIR: Scope.DUEL,
}
