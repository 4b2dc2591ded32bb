"""Who has a library open, so that its database is never exchanged under the feet of a running program.

Each program that has it open holds a lock of its own in the folder ``programs``. Whoever comes or restores holds
the gate meanwhile, a lock for one at a time.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import BaseFileLock

from imageedit_desktop.domain.errors import Code, LibraryError, problem
from imageedit_desktop.store import locks
from imageedit_desktop.store.disk import disk_error

_PATIENCE_S = 5.0
"""Whoever comes is through the gate in milliseconds; a restore takes longer."""


class Presence:
    """The presence of this process in one library."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folder = root / "programs"
        self._ours: BaseFileLock | None = None

    def enter(self) -> None:
        """Be there.

        Raises:
            LibraryError: LIBRARY_BUSY, its database is being restored; or the lock file cannot be made.
        """
        with self._gate(), self._blaming_disk():
            self._bury_the_dead()
            self._ours = locks.take(self._folder / f"{uuid.uuid4().hex}.lock")

    def leave(self) -> None:
        """Be gone."""
        if self._ours is not None:
            locks.let_go(self._ours)
            self._ours = None

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep everyone out for the length of the block.

        Raises:
            LibraryError: LIBRARY_BUSY, somebody is there; or the lock file cannot be made.
        """
        with self._gate():
            if self._bury_the_dead():
                raise self._busy()
            yield

    def _bury_the_dead(self) -> int:
        """Remove what dead programs left, and return how many are alive."""
        alive = 0
        for path in self._folder.glob("*.lock"):
            with self._blaming_disk(), locks.held(path) as was_dead:
                alive += not was_dead
        return alive

    @contextmanager
    def _gate(self) -> Iterator[None]:
        with self._blaming_disk():
            self._folder.mkdir(exist_ok=True)
            gate = self._take_gate()
        try:
            yield
        finally:
            locks.let_go(gate)

    def _take_gate(self) -> BaseFileLock:
        gate = locks.wait_for(self._root / "library.lock", _PATIENCE_S)
        if gate is None:
            raise self._busy()
        return gate

    def _busy(self) -> LibraryError:
        return LibraryError(problem(Code.LIBRARY_BUSY, path=str(self._root)))

    @contextmanager
    def _blaming_disk(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise disk_error(error, self._folder) from error
