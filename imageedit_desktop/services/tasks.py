"""One supervisor holds every task: none is lost, none fails in silence, all end before the program does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.pipeline.desk.trouble import problem_of

Spawn = Callable[[Coroutine[Any, Any, None], str], None]
"""Runs a coroutine under a name, for as long as what it looks into is open."""


class Supervisor(QObject):
    """Starts coroutines and looks after them.

    Signals:
        failed(Problem): a task ended with an error that nobody else handles, or met one that it gets over; told
            once.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closing = False

    def spawn(self, story: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        """Run a coroutine; its result is dropped, its error is reported through `failed`."""
        task = asyncio.get_running_loop().create_task(story, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        if self._closing:
            task.cancel()
        return task

    def report(self, trouble: Problem) -> None:
        """Tell of a failure that is dealt with, and that the user should know of."""
        self.failed.emit(trouble)

    async def shutdown(self, grace_s: float) -> None:
        """Cancel every task and wait for them, no longer than `grace_s`."""
        self._closing = True
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=grace_s)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.report(problem_of(error, task.get_name()))
