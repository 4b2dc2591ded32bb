"""The budget as it is kept: in the settings, shared by every program of this user. It fails closed."""

from __future__ import annotations

from collections.abc import Collection

from imageedit_desktop.domain.errors import Code, LibraryError, problem
from imageedit_desktop.domain.money import budget
from imageedit_desktop.domain.money.budget import Budget
from imageedit_desktop.store.settings_file import SETTINGS_LOST, SettingsFile


class SpendingLimits:
    """Reads and writes the budget, in a file worker.

    Args:
        settings: where it is kept; None for no limits, and none that could be set.
    """

    def __init__(self, settings: SettingsFile | None = None) -> None:
        self._settings = settings
        self._unwritten: Budget | None = None

    def read(self, *, anew: Collection[str] = ()) -> Budget:
        """What may be spent, read each time: another program may have changed it.

        Args:
            anew: settings that are about to be set; what they hold is not looked at, and comes out as None.

        Raises:
            LibraryError: BUDGET_UNREADABLE; or BUDGET_UNWRITTEN, while the last limits that were set are not kept.
        """
        if self._unwritten is not None:
            self.write(self._unwritten)
        if self._settings is None:
            return Budget()
        try:
            settings = self._settings.read()
        except LibraryError as error:
            raise LibraryError(problem(Code.BUDGET_UNREADABLE), *error.problems) from error
        if settings.get(SETTINGS_LOST) is not None:
            raise LibraryError(problem(Code.BUDGET_UNREADABLE))
        return budget.read({name: value for name, value in settings.items() if name not in anew})

    def write(self, limits: Budget) -> None:
        """Keep new limits; they hold from the next order on. Where that fails, nothing is ordered until it works.

        Raises:
            LibraryError: BUDGET_UNWRITTEN.
        """
        if self._settings is None:
            return
        self._unwritten = limits
        try:
            self._settings.write({**budget.written(limits), SETTINGS_LOST: None})
        except LibraryError as error:
            raise LibraryError(problem(Code.BUDGET_UNWRITTEN), *error.problems) from error
        self._unwritten = None
