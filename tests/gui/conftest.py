"""Widgets of these tests speak English with its plurals, and are destroyed in the GUI thread, as in the program."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from support.languages import compile_catalogues

from imageedit_desktop.ui import languages


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """Let the window say one image, and two images."""
    compile_catalogues()
    languages.speak(qapp, None, {})


@pytest.fixture(autouse=True)
def no_garbage_for_workers() -> Iterator[None]:
    """Collect what a test has left before any other thread can, see `imageedit_desktop.ui.garbage`."""
    was_on = gc.isenabled()
    gc.disable()
    yield
    gc.collect()
    if was_on:
        gc.enable()


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Reading goes from right to left, in the whole program."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
