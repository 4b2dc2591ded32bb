"""What may be spent, and what is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from imageedit_desktop.domain import budget
from imageedit_desktop.domain.budget import Budget, Spent
from imageedit_desktop.pipeline import place_order as order
from imageedit_desktop.services.settings import Settings
from imageedit_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """The limits, and what is spent of them in the open library."""

    limits: Budget
    spent: Spent


class Spending(QObject):
    """Reads and sets the budget, which the command line shares."""

    def __init__(self, workspace: Workspace, settings: Settings) -> None:
        super().__init__()
        self._workspace = workspace
        self._settings = settings

    async def look(self) -> Sums:
        """The present limits and sums.

        Raises:
            LibraryError: they cannot be read.
        """
        desk = await self._workspace.desk()
        return Sums(limits=await desk.budget(), spent=await order.spent(desk))

    def set_limits(self, limits: Budget) -> None:
        """Keep new limits; they hold from the next order on."""
        for name, value in budget.written(limits).items():
            self._settings.remember(name, value)
        self._settings.write_now()
