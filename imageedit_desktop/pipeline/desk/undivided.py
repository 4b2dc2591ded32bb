"""Stories that a cancellation must not cut in two."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def undivided(story: Coroutine[Any, Any, T], *, patience_s: float | None = None) -> T:
    """Await a story to its end even when cancelled meanwhile; the cancellation then arrives at the next await.

    What the story raises is raised, and takes the place of the cancellation.

    Args:
        story: what is to happen as a whole.
        patience_s: how long it may go on after a cancellation, in seconds; None for as long as it takes.

    Raises:
        asyncio.CancelledError: the patience ran out, or a second cancellation came, and the story was cut off.
    """
    task = asyncio.get_running_loop().create_task(story)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await _let_end(task, patience_s)
        result = task.result()
        if (waiting := asyncio.current_task()) is not None:
            waiting.cancel()
        return result


async def _let_end(task: asyncio.Task[Any], patience_s: float | None) -> None:
    try:
        await asyncio.wait({task}, timeout=patience_s)
    finally:
        if not task.done():
            task.cancel()
            await asyncio.wait({task})
