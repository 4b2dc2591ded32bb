"""Widgets of these tests are destroyed in the GUI thread, as in the program."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def no_garbage_for_workers() -> Iterator[None]:
    """Collect what a test has left before any other thread can, see `imageedit_desktop.ui.garbage`."""
    was_on = gc.isenabled()
    gc.disable()
    yield
    gc.collect()
    if was_on:
        gc.enable()
