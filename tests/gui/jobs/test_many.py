"""Five hundred jobs in the queue: no more stories than can be of use, and a list that shows them all."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QListView
from support.window import CONTROL, Window, until, window_at

from imageedit_desktop.domain.job import JobState
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.services.waiting_jobs import STORIES_MAX

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

COFFEE = resources_folder() / "samples" / "coffee.png"
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
MANY = 500


def test_five_hundred_wait_and_are_listed_with_few_stories_and_few_buttons(
    qapp: Any, run_in_qt: Callable[[Coroutine[Any, Any, None]], None], tmp_path: Path
) -> None:
    async def order_many(window: Window) -> None:
        window.key(Qt.Key.Key_J, CONTROL | SHIFT)
        await until("the pause", lambda: window.services.queue.is_paused)
        window.drop(window.named("Source image"), COFFEE)
        await until("the source", lambda: "coffee" in window.source)
        window.write("wish")
        window.key(Qt.Key.Key_Return)
        await until("one order", lambda: window.services.queue.waiting == 1)
        desk = await window.services.workspace.desk()
        (job,) = await desk.ledger.jobs_in([JobState.QUEUED])
        window.services.queue.submit(*(replace(job.recipe, prompt=f"wish {number}") for number in range(1, MANY)))
        await until("all", lambda: window.services.queue.waiting == MANY)

    async def story() -> None:
        async with window_at(tmp_path) as window:
            await order_many(window)
            stories = [task for task in asyncio.all_tasks() if task.get_name().startswith("job ")]
            assert 0 < len(stories) <= STORIES_MAX
            window.key(Qt.Key.Key_J)
            rows = window.named("Jobs")
            assert isinstance(rows, QListView)
            assert rows.model().rowCount() == MANY
            assert len(rows.findChildren(QAbstractButton)) < MANY // 2
            rows.scrollToBottom()
            last = rows.model().index(MANY - 1, 0)
            await until("the button of the last", lambda: rows.indexWidget(last))
            window.key(Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, on=rows)
            window.key(Qt.Key.Key_Home, ALT, on=rows)
            top = QPoint(0, 0)
            await until("it is first, and in sight", lambda: rows.indexAt(top).data() == f"wish {MANY - 1}")
        async with window_at(tmp_path) as window:  # and after a restart
            await until("all", lambda: window.services.queue.waiting == MANY)
            window.key(Qt.Key.Key_J)
            assert window.named("Jobs").model().rowCount() == MANY  # type: ignore[attr-defined]

    run_in_qt(story())
