"""The program for people who have a Python: a wheel, for uv, pipx and pip."""

from __future__ import annotations

import subprocess
from pathlib import Path

from environment import Environment

from packages import file_tree
from packages.release import Release


def build(release: Release) -> Path:
    """Make it; returns the file."""
    environment = Environment(release.repository)
    environment.install("runtime")  # it has the tools that build it, pinned
    folder = file_tree.empty(release.work / "wheel")
    pip = [str(environment.python), "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check"]
    offline = ["--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder)]
    subprocess.run([*pip, *offline, str(release.repository)], env=release.variables(), check=True)
    (made,) = folder.glob("*.whl")
    return made.replace(release.packages / made.name)
