"""What was let go is given back, though something small was kept beside it."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

_STORY = """
import re, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from imageedit_desktop.allocator import return_pictures

def held_mb():
    return int(re.search(r"VmRSS:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024

def leaf():
    bytearray(16 << 20)  # from the first one that is freed on, glibc takes the like out of its heap
    for _ in range(3):
        pictures = []
        for _ in range(300):
            pictures.append(bytearray(256 * 1024))
            kept.append(bytearray(1024))

if sys.argv[1] == "return":
    return_pictures()
kept, begun_mb = [], held_mb()
with ThreadPoolExecutor(2) as pool:
    [pool.submit(leaf) for _ in range(2)]
print(held_mb() - begun_mb)
"""


def _held_mb(argument: str) -> float:
    return float(subprocess.check_output([sys.executable, "-c", _STORY, argument], text=True))


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries keep memory in other ways")
def test_pictures_that_were_let_go_are_given_back() -> None:
    assert _held_mb("return") < 15 < _held_mb("keep")
