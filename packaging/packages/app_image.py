"""One file that runs as it is: AppImage. Its folder is made anywhere, the image where its runtime can be had."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from packages import file_tree, frozen, shared_files, tools
from packages.release import DESKTOP_ID, PROGRAM, Release


def build(release: Release) -> Path:
    """Make it; returns the file. ``RUNTIME_FILE`` names a runtime that is there, so that none is fetched.

    Raises:
        SetUpError: appimagetool is not here; the folder for it is.
    """
    folder = prepare(release)
    tool = tools.find("appimagetool")
    target = release.packages / f"{release.stem}.AppImage"
    runtime = ["--runtime-file", os.environ["RUNTIME_FILE"]] if "RUNTIME_FILE" in os.environ else []
    variables = release.variables() | {"ARCH": release.architecture, "VERSION": release.version}
    subprocess.run([tool, "--no-appstream", *runtime, str(folder), str(target)], env=variables, check=True)
    return target


def prepare(release: Release) -> Path:
    """Make the AppDir, as in https://docs.appimage.org/reference/appdir.html (2026)."""
    folder = release.work / f"{PROGRAM}.AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    inside = Path("usr/lib") / PROGRAM
    file_tree.copy(frozen.build(release), folder / inside)
    shared_files.write(release, folder / "usr" / "share")
    (folder / "AppRun").symlink_to(inside / PROGRAM)
    for name, where in {
        f"{DESKTOP_ID}.desktop": f"usr/share/applications/{DESKTOP_ID}.desktop",
        f"{DESKTOP_ID}.svg": f"usr/share/icons/hicolor/scalable/apps/{DESKTOP_ID}.svg",
        ".DirIcon": f"usr/share/icons/hicolor/256x256/apps/{DESKTOP_ID}.png",
    }.items():
        (folder / name).symlink_to(where)
    file_tree.settle(folder, frozenset({str(inside / PROGRAM)}), release.made_s)
    print(f"The AppDir is {folder}")
    return folder
