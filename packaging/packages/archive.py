"""The frozen folder as one file, to unpack anywhere: ``tar.xz``."""

from __future__ import annotations

import lzma
import tarfile
from pathlib import Path

from packages import file_tree, frozen
from packages.release import Release


def build(release: Release) -> Path:
    """Make it; returns the file."""
    return pack(frozen.build(release), release.stem, release.packages / f"{release.stem}.tar.xz", release.made_s)


def pack(folder: Path, name: str, target: Path, made_s: int) -> Path:
    """Write everything in one order, owned by nobody in particular.

    Args:
        folder: what is packed.
        name: of the folder in the archive.
        target: the file.
        made_s: the time of everything.
    """

    def alike(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = made_s
        return entry

    with lzma.open(target, "wb", preset=6) as packed, tarfile.open(fileobj=packed, mode="w") as archive:
        archive.add(folder, name, recursive=False, filter=alike)
        for path in file_tree.walk(folder):
            archive.add(path, f"{name}/{path.relative_to(folder)}", recursive=False, filter=alike)
    return target
