"""What may be spent, and what is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from imageedit_desktop.domain.errors import LibraryError, Problem
from imageedit_desktop.domain.money.budget import Budget, Spent
from imageedit_desktop.pipeline import place_order
from imageedit_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """The limits, and what is spent of them in the open library.

    Attributes:
        trouble: why the limits are not known, so that nothing can be ordered; None where they are.
    """

    limits: Budget
    spent: Spent
    trouble: Problem | None = None


class Spending(QObject):
    """Reads and sets the budget, which the command line shares."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace

    async def look(self) -> Sums:
        """The present limits and sums.

        Raises:
            LibraryError: the ledger cannot be read.
        """
        desk = await self._workspace.desk()
        spent = await place_order.spent(desk)
        try:
            return Sums(limits=await desk.read_budget(), spent=spent)
        except LibraryError as error:
            return Sums(limits=Budget(), spent=spent, trouble=error.first)

    async def set_limits(self, limits: Budget) -> None:
        """Keep new limits; they hold from the next order on.

        Raises:
            LibraryError: BUDGET_UNWRITTEN; nothing is ordered until they are kept.
        """
        desk = await self._workspace.desk()
        await desk.workers.file(desk.spending_limits.write, limits)
