"""Pictures on disk, compared with what a service gave."""

from __future__ import annotations

from pathlib import Path

from imageedit_desktop.imaging.metadata import without_record


def received(path: Path) -> bytes:
    """A result's file as it was received: without the recipe that the program has written into it."""
    return without_record(path.read_bytes())
