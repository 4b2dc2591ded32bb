"""Ways out of an empty answer: how many pictures there would be without each part of the query."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.services.gallery.review import Review
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace

_PARTS_MAX = 8
"""So many parts are tried; each costs a search."""


class WaysOut(QObject):
    """Looks for them whenever a query takes nothing.

    Signals:
        found(Query, tuple[tuple[Word | Condition, int], ...]): for the query that is open, its parts, and how many
            pictures there are without each.
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
        ways = [(part, await self._review.count(query.without(part))) for part in query.parts[:_PARTS_MAX]]
        if serial == self._review.serial:
            self.found.emit(query, tuple(ways))
