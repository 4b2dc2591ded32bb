"""Worker threads that let the window go first."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress

_STEPS = 5
"""A third of the time where processors are contested. With 10, pictures came late while other programs worked."""

_NICEST = 19


def stand_back() -> None:
    """Lower the priority of the calling thread below the program’s, where threads have one (Linux); once for each.

    Decoders use a processor for milliseconds on end, and the GUI thread would wait its turn behind them. While 36
    pictures arrived on two busy processors, the 99th percentile between its ticks was 15 ms without this, 10 with
    it (``tests/benchmarks/bench_stalls.py``, medians of six).
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        with suppress(OSError):  # a sandbox may forbid it
            os.setpriority(os.PRIO_PROCESS, thread, min(_NICEST, os.getpriority(os.PRIO_PROCESS, thread) + _STEPS))
