"""What this program holds of the machine's memory; Linux."""

from __future__ import annotations

import re
from pathlib import Path


def memory_mb() -> dict[str, float]:
    """VmRSS, now, and VmHWM, at most; unlike ``ru_maxrss``, nothing of a parent's is in it."""
    told = dict(re.findall(r"(\w+):\s+(\d+) kB", Path("/proc/self/status").read_text()))
    return {name: int(told[name]) / 1024 for name in ("VmRSS", "VmHWM")}
