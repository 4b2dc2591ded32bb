"""The kinds of package, and the building of one: the file, what is in it, and its checksum beside it."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from environment import SetUpError

from packages import (
    app_image,
    archive,
    bill_of_materials,
    debian,
    disk_image,
    flatpak,
    frozen,
    python_wheel,
    self_extracting,
    windows_installer,
)
from packages.build_environment import BuildEnvironment
from packages.release import Release

_SUMS = "SHA256SUMS"
_SYSTEMS = {"linux": "Linux", "win32": "Windows", "darwin": "macOS"}


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One kind.

    Attributes:
        build: makes it and returns the file, or the folder.
        systems: those of `sys.platform` where it can be built; all of them where this is empty.
        frozen: the folder in it with Python and libraries of the build machine, if there is one.
    """

    build: Callable[[Release], Path]
    systems: tuple[str, ...] = ("linux",)
    frozen: Callable[[Release], Path] | None = frozen.build


KINDS = {
    "folder": Kind(build=frozen.build, systems=()),
    "wheel": Kind(build=python_wheel.build, systems=(), frozen=None),
    "tar": Kind(build=archive.build),
    "run": Kind(build=self_extracting.build),
    "deb": Kind(build=debian.build, frozen=debian.program_folder),
    "appimage": Kind(build=app_image.build),
    "flatpak": Kind(build=flatpak.build, frozen=None),
    "nsis": Kind(build=windows_installer.build, systems=("win32",)),
    "dmg": Kind(build=disk_image.build, systems=("darwin",)),
}
"""By the word for each on the command line; an installer for another system is one more line."""


def build(release: Release, name: str) -> Path:
    """Build one kind; returns the file or folder.

    Raises:
        SetUpError: not here.
    """
    kind = KINDS[name]
    if kind.systems and sys.platform not in kind.systems:
        raise SetUpError(f"{name} is built on {' and '.join(_SYSTEMS[system] for system in kind.systems)} alone.")
    release.packages.mkdir(parents=True, exist_ok=True)
    made = kind.build(release)
    print(f"{made}", f"{made.stat().st_size / 1e6:.1f} MB" if made.is_file() else "")
    if made.is_file():
        told = _tell_parts(release, made, kind)
        write_sums(made.parent, [made, told])
    return made


def write_sums(folder: Path, files: list[Path]) -> None:
    """Put the hashes of files into the list, as ``sha256sum --check`` reads it."""
    path = folder / _SUMS
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    sums = {name: told for told, name in (line.split("  ", 1) for line in lines) if (folder / name).is_file()}
    sums |= {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
    text = "".join(f"{told}  {name}\n" for name, told in sorted(sums.items()))
    path.write_text(text, encoding="utf-8", newline="\n")


def _tell_parts(release: Release, made: Path, kind: Kind) -> Path:
    environment = BuildEnvironment(release.repository)
    environment.provide()
    inside = kind.frozen(release) if kind.frozen else None
    told = made.with_name(f"{made.name}.cdx.json")
    told.write_text(bill_of_materials.text(release, environment, inside), encoding="utf-8")
    return told
