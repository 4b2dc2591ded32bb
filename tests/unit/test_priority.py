"""Workers step behind the window, and the window stays where it is."""

from __future__ import annotations

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from imageedit_desktop.priority import stand_back


@pytest.mark.skipif(sys.platform != "linux", reason="threads have a priority of their own on Linux alone")
def test_a_worker_stands_back_and_the_others_do_not() -> None:
    def niceness() -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    before = niceness()
    with ThreadPoolExecutor(1, initializer=stand_back) as pool:
        assert pool.submit(niceness).result() > before
    assert niceness() == before
