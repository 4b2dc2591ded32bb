"""Workers step behind the window, and the window stays where it is."""

from __future__ import annotations

import subprocess
import sys

import pytest

_STORY = """
import os, threading
from concurrent.futures import ThreadPoolExecutor
from imageedit_desktop.priority import stand_back

def niceness():
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

os.setpriority(os.PRIO_PROCESS, 0, {program})
with ThreadPoolExecutor(1, initializer=stand_back) as pool:
    print(pool.submit(niceness).result(), niceness())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="threads have a priority of their own on Linux alone")
@pytest.mark.parametrize("steps", [0, 3, 7, 19])
def test_a_worker_stands_back_and_the_others_do_not(steps: int) -> None:
    """However nice the program itself is, and this test."""
    import os

    program = min(19, os.getpriority(os.PRIO_PROCESS, 0) + steps)
    told = subprocess.check_output([sys.executable, "-c", _STORY.format(program=program)], text=True)
    assert told.split() == [str(min(19, program + 5)), str(program)]
