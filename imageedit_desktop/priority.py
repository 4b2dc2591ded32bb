"""Worker threads that let the window go first."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress

_NICENESS = 5
"""A third of the time where processors are contested. With 10, pictures came late while other programs worked."""


def stand_back() -> None:
    """Lower the priority of the calling thread for good, where a system has one for threads (Linux).

    Decoders use a processor for milliseconds on end, and the GUI thread would wait its turn behind them. While 36
    pictures arrived on two busy processors, the 99th percentile between its ticks was 15 ms without this, 10 with
    it (``tests/benchmarks/bench_stalls.py``, medians of six).
    """
    if sys.platform == "linux":
        with suppress(OSError):  # a sandbox may forbid it
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
