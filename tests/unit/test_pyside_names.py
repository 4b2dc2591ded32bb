"""PySide reads no source for names that nothing uses: in a process of its own, for it stays so."""

from __future__ import annotations

import subprocess
import sys

import pytest

_SOURCES_READ = """
import inspect

read = []
source_of = inspect.getsource
inspect.getsource = lambda module: read.append(module.__name__) or source_of(module)
from imageedit_desktop import pyside_names
{}
import colorsys
print("colorsys" in read)
"""


@pytest.mark.parametrize(
    ("before", "reads"), [("pyside_names.use_none()", "False"), ("import PySide6.QtCore", "True")]
)
def test_no_source_is_read_for_pyside(before: str, reads: str) -> None:
    script = _SOURCES_READ.format(before)
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert told.stdout.strip() == reads
