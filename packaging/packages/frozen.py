"""The folder that runs without a Python: PyInstaller's, less what is the system's, plus what it owes to others."""

from __future__ import annotations

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from environment import SetUpError

from packages import file_tree, libraries, notices, tools
from packages.build_environment import BuildEnvironment
from packages.release import PROGRAM, Release

INSIDE = "_internal"
RESOURCES = f"{INSIDE}/resources"
_NOTICES, _LICENCE = "NOTICES.txt", "LICENSE"
PAPERS = (_NOTICES, _LICENCE)
"""What goes with the program wherever it goes."""


@cache
def build(release: Release) -> Path:
    """Make the folder, once in a run; returns it."""
    environment = BuildEnvironment(release.repository)
    environment.provide()
    _freeze(release, environment)
    folder = release.work / "frozen" / PROGRAM
    if sys.platform == "linux":
        _leave_to_system(folder)
    file_tree.write(folder / _NOTICES, notices.text(environment))
    shutil.copy(release.repository / _LICENCE, folder)
    file_tree.settle(folder, frozenset({PROGRAM, f"{PROGRAM}.exe"}), release.made_s)
    print(f"{folder} takes {file_tree.size_bytes(folder) / 1e6:.0f} MB")
    return folder


def _freeze(release: Release, environment: BuildEnvironment) -> None:
    work = file_tree.empty(release.work / "pyinstaller")
    where = ["--distpath", str(file_tree.empty(release.work / "frozen")), "--workpath", str(work)]
    recipe = str(release.repository / "packaging" / f"{PROGRAM}.spec")
    command = environment.tool("pyinstaller", "--noconfirm", "--log-level", "WARN", *where, recipe)
    print("Freezing the program")
    if subprocess.run(command, cwd=work, env=release.variables(), check=False).returncode != 0:
        raise SetUpError("PyInstaller failed; what it says above tells why.")


def _leave_to_system(folder: Path) -> None:
    inside = folder / INSIDE
    libraries.drop(inside, libraries.OF_EVERY_DESKTOP)
    pythons_own = [*inside.glob("libpython*"), *inside.glob("python3*/lib-dynload/*.so")]
    subprocess.run([tools.find("strip"), "--strip-unneeded", *map(str, pythons_own)], check=True)
    without_places = [tools.find("chrpath"), "--delete", *map(str, pythons_own)]  # they are the build machine's
    subprocess.run(without_places, stdout=subprocess.DEVNULL, check=True)
