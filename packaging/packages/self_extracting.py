"""One file that puts the program into a home folder and its menu, without rights of an administrator: makeself."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

from packages import file_tree, frozen, tools
from packages.release import PROGRAM, Release


def build(release: Release) -> Path:
    """Make it; returns the file."""
    makeself = tools.find("makeself")
    folder = release.work / "run"
    shutil.rmtree(folder, ignore_errors=True)
    file_tree.copy(frozen.build(release), folder / PROGRAM)
    setup = (release.repository / "packaging" / "linux" / "setup.sh").read_text(encoding="utf-8")
    file_tree.write(folder / "setup", setup, program=True)
    file_tree.settle(folder, frozenset({f"{PROGRAM}/{PROGRAM}", "setup"}), release.made_s)
    target = release.packages / f"{release.stem}.run"
    alike = f"--sort=name --format=gnu --owner=root:0 --group=root:0 --mtime=@{release.made_s}"
    options = ["--gzip", "--sha256", "--nox11", "--quiet", "--tar-extra", alike]
    date = time.strftime("%a %b %d %H:%M:%S UTC %Y", time.gmtime(release.made_s))
    title = f"ImageEdit Desktop {release.version}"
    command = [makeself, *options, "--packaging-date", date, folder.name, str(target), title, "./setup"]
    subprocess.run(command, cwd=folder.parent, env=release.variables(), check=True)
    return target
