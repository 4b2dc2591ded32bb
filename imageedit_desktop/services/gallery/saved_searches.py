"""Searches that are kept under a name, with the library: collections that fill themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.services.tasks import Supervisor
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.store.library import Library

_PREFIX = "search:"
"""Of their names among the settings of a library."""

Change = Callable[[Library, str, str], dict[str, str]]
"""Does something about a name and a line, and tells what is kept then."""


class SavedSearches(QObject):
    """Knows the searches that are kept in the library that is open.

    Signals:
        changed(): others are kept now.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, supervisor: Supervisor) -> None:
        super().__init__()
        self._workspace, self._supervisor = workspace, supervisor
        self._lines: Mapping[str, str] = {}
        workspace.opened.connect(self._on_opened)
        workspace.closing.connect(self._on_closing)

    @property
    def lines(self) -> Mapping[str, str]:
        """The line of each search by its name, in order."""
        return self._lines

    def save(self, name: str, line: str) -> None:
        """Keep a search under a name; one that has it already is replaced."""
        self._change(_keep, name, line)

    def remove(self, name: str) -> None:
        """Keep a search no longer."""
        self._change(_remove, name, "")

    def _change(self, change: Change, name: str, line: str) -> None:
        desk = self._workspace.open_desk
        if desk is not None:
            self._workspace.bind(self._supervisor.spawn(self._run(desk, change, name, line), "saved searches"))

    async def _run(self, desk: Desk, change: Change, name: str, line: str) -> None:
        self._lines = await desk.ledger.run(change, name, line)
        self.changed.emit()

    @Slot()
    def _on_opened(self) -> None:
        self._change(_read, "", "")

    @Slot()
    def _on_closing(self) -> None:
        self._lines = {}
        self.changed.emit()


def _keep(library: Library, name: str, line: str) -> dict[str, str]:
    library.settings.keep(_PREFIX + name, line)
    return library.settings.beginning_with(_PREFIX)


def _remove(library: Library, name: str, _line: str) -> dict[str, str]:
    library.settings.remove(_PREFIX + name)
    return library.settings.beginning_with(_PREFIX)


def _read(library: Library, _name: str, _line: str) -> dict[str, str]:
    return library.settings.beginning_with(_PREFIX)
