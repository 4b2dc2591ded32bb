"""The installer for Windows, around the frozen program."""

from __future__ import annotations

from pathlib import Path

from environment import SetUpError
from windows import installer

from packages import frozen
from packages.release import Release


def build(release: Release) -> Path:
    """Build it; returns the file.

    Raises:
        SetUpError: a tool is missing or failed.
    """
    try:
        return installer.build(frozen.build(release), release.packages)
    except installer.InstallerError as error:
        raise SetUpError(str(error)) from error
