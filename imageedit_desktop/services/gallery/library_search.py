"""The search over the library that is open: opened and closed with it, in a thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from imageedit_desktop.pipeline.desk.desk import Desk
from imageedit_desktop.pipeline.desk.workers import Workers
from imageedit_desktop.services.workspace import Workspace
from imageedit_desktop.store.search import Search

P = ParamSpec("P")
T = TypeVar("T")


class LibrarySearch:
    """Runs one look into the library after the other."""

    def __init__(self, workspace: Workspace, workers: Workers) -> None:
        self._workers = workers
        self._search: Search | None = None
        workspace.before_closing(self._end)

    async def begin(self, folder: Path) -> None:
        """Open the search; whatever becomes of who asked for it, it is closed before the library.

        Raises:
            LibraryError: the library cannot be read.
        """
        await self._workers.search(self._open, folder)

    async def run(self, look: Callable[Concatenate[Search, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a method of `Search`.

        Raises:
            LibraryError: the library cannot be read.
        """
        return await self._workers.search(self._run, look, *args, **kwargs)

    async def _end(self, _desk: Desk) -> None:
        await self._workers.search(self._close)

    # in the thread that searches

    def _open(self, folder: Path) -> None:
        self._search = Search.open(folder)

    def _run(self, look: Callable[Concatenate[Search, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        if self._search is None:
            raise LookupError("no library is open")
        return look(self._search, *args, **kwargs)

    def _close(self) -> None:
        search, self._search = self._search, None
        if search is not None:
            search.close()
