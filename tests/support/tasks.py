"""No coroutine outlives the test that started it."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable
from typing import Any

_ended_loops: list[list[str]] = []
"""What was still running, for each loop that ended."""


def install() -> None:
    """Note what `asyncio.run` would cancel in silence when its main coroutine has returned."""
    cancel_all: Callable[[asyncio.AbstractEventLoop], None] = asyncio.runners._cancel_all_tasks  # type: ignore[attr-defined]

    def note_and_cancel(loop: asyncio.AbstractEventLoop) -> None:
        if threading.current_thread() is threading.main_thread():
            note(loop)
        cancel_all(loop)

    asyncio.runners._cancel_all_tasks = note_and_cancel  # type: ignore[attr-defined]


def note(loop: asyncio.AbstractEventLoop) -> None:
    """Remember the tasks that ``loop`` still holds."""
    _ended_loops.append([_describe(task) for task in asyncio.all_tasks(loop)])


def leaks() -> list[str]:
    """Return what was left running since the last call; errors of tasks that nobody awaited are logged first."""
    if _ended_loops:
        gc.collect()
    seen = [task for tasks in _ended_loops for task in tasks]
    _ended_loops.clear()
    return seen


def _describe(task: asyncio.Task[Any]) -> str:
    frames = task.get_stack(limit=1)
    where = f" at {frames[0].f_code.co_filename}:{frames[0].f_lineno}" if frames else ""
    return f"{task.get_name()} {getattr(task.get_coro(), '__qualname__', task.get_coro())}{where}"
