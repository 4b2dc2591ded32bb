"""How this very program is started once more, for work in a process of its own."""

from __future__ import annotations

import sys

READER = "read-pictures"
"""The first argument of a process that reads pictures, see `imageedit_desktop.pipeline.readers`. Not for people."""


def command(*arguments: str) -> list[str]:
    """What to run, from a checkout, installed or frozen."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "imageedit_desktop"]
    return [*program, *arguments]
