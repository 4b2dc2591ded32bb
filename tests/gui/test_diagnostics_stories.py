"""What whoever looks for a fault wants to know, shown before it is saved, in a real window."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from support.window import Window, until, window_at

from imageedit_desktop.ui.widgets.verbatim import Verbatim

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "propagateSizeHints")

Run = Callable[[Coroutine[Any, Any, None]], None]


async def _opened(window: Window) -> str:
    """The text that is shown."""
    window.choose("Dia&gnostics…")
    shown = await until("the sheet", lambda: window.shell.findChild(Verbatim))
    await until("the text", shown.toPlainText)
    return str(shown.toPlainText())


async def _save_as(path: Path) -> None:
    chooser = await until("the chooser", lambda: next(iter(_choosers()), None))
    chooser.selectFile(str(path))
    chooser.accept()


def _choosers() -> list[QFileDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible()]


def test_what_is_shown_is_what_is_saved(qapp: Any, run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with window_at(tmp_path) as window:
            window.write("a secret prompt")
            text = await _opened(window)
            assert "== Program ==" in text
            assert "Platform: offscreen" in text
            assert "Rehearsal: True" in text
            assert "secret" not in text
            window.press("Save…")
            await _save_as(tmp_path / "told.txt")
            await until("the file", (tmp_path / "told.txt").is_file)
            assert (tmp_path / "told.txt").read_text(encoding="utf-8") == text
            await until("a word", lambda: window.says("It is in the file"))
            window.press("Copy")
            assert QApplication.clipboard().text() == text
            window.press("Close")

    run_in_qt(story())


def test_a_disk_that_fails_is_said_in_the_sheet(qapp: Any, run_in_qt: Run, tmp_path: Path) -> None:
    async def story() -> None:
        async with window_at(tmp_path) as window:
            await _opened(window)
            window.press("Save…")
            (tmp_path / "file").write_text("no folder", encoding="utf-8")
            window.services.diagnostics.save("x", tmp_path / "file" / "told.txt")
            await until("a word", lambda: window.says("told.txt"))
            for chooser in _choosers():
                chooser.reject()
            window.press("Close")

    run_in_qt(story())
