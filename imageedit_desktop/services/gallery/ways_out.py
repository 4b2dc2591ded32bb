"""Ways out of an empty answer: without which parts of the query there would be pictures, and how many."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, islice

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.domain.query import Condition, Query, Word
from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

_SEARCHES_MAX = 40
"""So many ways are tried."""


class WaysOut(QObject):
    """Looks for them whenever a query takes nothing.

    Signals:
        found(Query, tuple[tuple[tuple[Word | Condition, ...], int], ...]): for the query that is open, the fewest
            of its parts that are too much, in every way that leaves pictures, and how many those are.
    """

    found = Signal(object, object)

    def __init__(self, review: Review, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._review, self._workspace, self._supervisor = review, workspace, supervisor
        review.answered.connect(self._on_answered)

    @Slot()
    def _on_answered(self) -> None:
        if self._review.query.parts and not self._review.answer.batches:
            self._workspace.bind(self._supervisor.spawn(self._look(), "ways out"))

    async def _look(self) -> None:
        """A query that is opened meanwhile is another one: nothing is told of this one then."""
        query, serial = self._review.query, self._review.serial
        ways: list[tuple[tuple[Word | Condition, ...], int]] = []
        for parts in _fewest_first(query):
            if serial != self._review.serial or (ways and len(parts) > len(ways[0][0])):
                break
            if count := await self._review.count(query.without(*parts)):
                ways.append((parts, count))
        if serial == self._review.serial:
            self.found.emit(query, tuple(ways))


def _fewest_first(query: Query) -> Iterator[tuple[Word | Condition, ...]]:
    """What may be left out: each part, then each two of them, and so on, but never all."""
    sizes = range(1, max(2, len(query.parts)))
    return islice((parts for size in sizes for parts in combinations(query.parts, size)), _SEARCHES_MAX)
