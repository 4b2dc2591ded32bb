"""What desktops look at, for packages of the system: below ``share``, written by the program itself."""

from __future__ import annotations

import subprocess
from pathlib import Path

from packages.build_environment import BuildEnvironment
from packages.release import PROGRAM, Release

_WRITE = """
import sys
from pathlib import Path
from imageedit_desktop.cli.integration.desktop_files import desktop_files
for name, content in desktop_files([sys.argv[1]]).items():
    path = Path(sys.argv[2], name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
"""


def write(release: Release, share: Path, started_as: str = PROGRAM) -> None:
    """Write entry, metainfo and icons.

    Args:
        release: what is packaged.
        share: the folder.
        started_as: the name on the PATH, or the path.
    """
    environment = BuildEnvironment(release.repository)
    environment.provide()
    command = [str(environment.python), "-c", _WRITE, started_as, str(share)]
    subprocess.run(command, cwd=release.repository, env=release.variables(), check=True)
