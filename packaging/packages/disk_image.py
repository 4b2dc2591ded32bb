"""The application for macOS, in an image to drag it from."""

from __future__ import annotations

import shutil
from pathlib import Path

from environment import SetUpError
from macos import disk_image
from macos.apple_tool import AppleToolError

from packages import file_tree, frozen
from packages.release import NAME, PROGRAM, Release


def build(release: Release) -> Path:
    """Make it; returns the file.

    Raises:
        SetUpError: a tool is missing or failed.
    """
    made = frozen.build(release)
    folder = file_tree.empty(release.work / "dmg")
    application = folder / f"{NAME}.app"
    shutil.copytree(made.with_name(application.name), application, symlinks=True)
    for paper in frozen.PAPERS:
        shutil.copy(made / paper, application / "Contents" / "Resources")
    image = release.packages / f"{PROGRAM}-{release.version}-macos-{release.architecture}.dmg"
    try:
        return disk_image.build(folder, application, image)
    except AppleToolError as error:
        raise SetUpError(str(error)) from error
