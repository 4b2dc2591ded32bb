"""Worker threads that let the window go first."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress

_NICENESS = 10


def stand_back() -> None:
    """Lower the priority of the calling thread for good, where a system has one for threads (Linux).

    Decoders use a processor for milliseconds on end, and the GUI thread would wait its turn behind them: with two
    processors its 99th percentile between two ticks of 1 ms fell from 21 to 12 ms (``tests/benchmarks``).
    """
    if sys.platform == "linux":
        with suppress(OSError):  # a sandbox may forbid it
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
