"""Widgets of these tests speak English with its plurals, and are destroyed in the GUI thread, as in the program."""

from __future__ import annotations

import gc
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from support import threads
from support.languages import compile_catalogues
from support.window import Play, Story, window_at

from imageedit_desktop.ui import languages
from imageedit_desktop.ui.features.gallery.drag import leave_clipboard


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Let the window say one image, and two images."""
    compile_catalogues()
    languages.speak(qapp, None, {})


@pytest.fixture(scope="session", autouse=True)
def clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave the clipboard as the program does at its end."""
    yield
    leave_clipboard()


@pytest.fixture(autouse=True)
def readers_go_on(warm_readers: None) -> None:
    """Let readers go from window to window."""


@pytest.fixture(autouse=True)
def no_garbage_for_workers() -> Iterator[None]:
    """Collect what a test has left before any other thread can, see `imageedit_desktop.ui.garbage`."""
    was_on = gc.isenabled()
    gc.disable()
    yield
    gc.collect()
    if was_on:
        gc.enable()


@pytest.fixture(autouse=True)
def nothing_of_qts_for_workers(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail the test when a worker could be the last to hold something of Qt's, see `imageedit_desktop.ui.bell`."""
    found = threads.watch(monkeypatch)
    yield
    if found:
        pytest.fail("\n".join(dict.fromkeys(found)), pytrace=False)


@pytest.fixture
def play(qapp: QApplication, run_in_qt: Callable[[Coroutine[Any, Any, None]], None], tmp_path: Path) -> Play:
    """Plays a story in a window in rehearsal; each further one in a new window on the same library and settings."""

    async def whole(story: Story) -> None:
        async with window_at(tmp_path) as window:
            await story(window)

    return lambda story: run_in_qt(whole(story))


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Reading goes from right to left, in the whole program."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
