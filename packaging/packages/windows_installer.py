"""The installer for Windows, around the frozen program."""

from __future__ import annotations

import sys
from pathlib import Path

from environment import SetUpError

from packages import frozen
from packages.release import Release

sys.path.insert(0, str(Path(__file__).parents[1] / "windows"))

import installer


def build(release: Release) -> Path:
    """Build it; returns the file.

    Raises:
        SetUpError: a tool is missing or failed.
    """
    try:
        return installer.build(frozen.build(release), release.packages)
    except installer.InstallerError as error:
        raise SetUpError(str(error)) from error
