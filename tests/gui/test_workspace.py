"""Opening a library in the window's own way: what fails is told, and can be tried again."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from imageedit_desktop.domain.errors import Problem
from imageedit_desktop.pipeline.workers import Workers
from imageedit_desktop.services.workspace import Workspace, WorkspaceInfo

Run = Callable[[Coroutine[Any, Any, None]], None]


def test_a_library_that_cannot_be_opened_is_told_and_tried_again(run_in_qt: Run, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.write_text("a file where the folder should be")
    failures: list[Problem] = []
    opened: list[WorkspaceInfo] = []

    async def story() -> None:
        workers = Workers()
        workspace = Workspace(folder, {}, workers)
        workspace.open_failed.connect(failures.append)
        workspace.opened.connect(opened.append)
        await workspace.open(None)
        assert len(failures) == 1
        assert not opened
        folder.unlink()
        await workspace.open_again()
        assert (await workspace.desk()).library.root == opened[0].folder
        assert opened[0].rehearsal
        await workspace.close()
        workers.close()

    run_in_qt(story())
    assert len(failures) == 1
