"""Disks that are not connected, as each system names them."""

from __future__ import annotations

import string
import sys
from pathlib import Path


def on_an_absent_disk(*names: str) -> Path:
    """A path on a disk that is not there."""
    if sys.platform == "win32":
        drives = (Path(f"{letter}:\\") for letter in reversed(string.ascii_uppercase))
        return next(drive for drive in drives if not drive.exists()).joinpath(*names)
    return Path("/Volumes/stick" if sys.platform == "darwin" else "/media/nobody/stick", *names)
