"""A window in rehearsal, played by its keys."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from support.window import Play, Story, window_at


@pytest.fixture
def play(qapp: Any, run_in_qt: Callable[[Coroutine[Any, Any, None]], None], tmp_path: Path) -> Play:
    """Plays a story in a window; each further one in a new window on the same library and settings."""

    async def whole(story: Story) -> None:
        async with window_at(tmp_path) as window:
            await story(window)

    return lambda story: run_in_qt(whole(story))
