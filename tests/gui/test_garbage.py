"""Where cyclic garbage is collected."""

from __future__ import annotations

import gc
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from imageedit_desktop.ui.garbage import GarbageCollection

_MANY = 20_000
"""Of cycles; Python collects after 700."""


class _Ring:
    def __init__(self, ends: list[threading.Thread]) -> None:
        self._me = self
        self._ends = ends

    def __del__(self) -> None:
        self._ends.append(threading.current_thread())


def _work(ends: list[threading.Thread]) -> None:
    for _ in range(_MANY):
        _Ring(ends)


@pytest.fixture
def collection(qapp):
    gc.enable()
    yield GarbageCollection()
    gc.unfreeze()


def test_what_workers_leave_is_collected_in_the_gui_thread(qtbot, collection):
    ends: list[threading.Thread] = []
    with ThreadPoolExecutor(2) as workers:
        list(workers.map(_work, [ends, ends]))
    qtbot.waitUntil(lambda: len(ends) == 2 * _MANY)
    assert set(ends) == {threading.main_thread()}
