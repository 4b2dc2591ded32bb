"""Which shared libraries a folder has, which it needs, and which are better left to the system."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from packages import tools

_FILE = re.compile(r"^(\S.*):\s+file format elf", re.MULTILINE)
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_2\.(\d+)\b")
_AT_ONCE = 200

OF_EVERY_DESKTOP = frozenset({
    *("libstdc++.so.6", "libgcc_s.so.1", "libz.so.1", "libexpat.so.1", "libuuid.so.1", "libcom_err.so.2"),
    *("libX11.so.6", "libX11-xcb.so.1", "libxcb.so.1", "libxcb-glx.so.0", "libdrm.so.2", "libgpg-error.so.0"),
    *("libfontconfig.so.1", "libfreetype.so.6", "libharfbuzz.so.0", "libfribidi.so.0"),
})  # fmt: skip
"""Never taken along: graphics drivers and the system's settings for fonts want those of the system, and break with
older ones. From ``excludelist`` of https://github.com/AppImageCommunity/pkg2appimage (2026)."""


def elf_files(folder: Path) -> list[Path]:
    """Programs and libraries below, in order; links are not followed."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in files if _begins_as_elf(path)]


def needed_by(files: Iterable[Path]) -> dict[Path, set[str]]:
    """The libraries that each file names."""
    return {path: set(_NEEDED.findall(told)) for path, told in _headers(list(files)).items()}


def glibc_floor(files: Iterable[Path]) -> str:
    """The oldest glibc that has all that the files ask for."""
    return f"2.{max(int(minor) for told in _headers(list(files)).values() for minor in _GLIBC.findall(told))}"


def taken_from_system(inside: Path) -> list[Path]:
    """The libraries that PyInstaller took from the build machine: it puts them on the top, and links for others."""
    found = sorted([*inside.glob("lib*.so*"), *inside.glob("lib*.dylib")])
    files = (path for path in found if not path.is_symlink())
    return [path for path in files if not path.name.startswith("libpython")]


def drop(inside: Path, names: Iterable[str]) -> None:
    """Take libraries of the build machine out, and then those that only they needed."""
    wanted = needed_by(elf_files(inside.parent))
    mine = set(taken_from_system(inside))
    gone = {path for path in mine if path.name in set(names)}
    while True:
        asked = {name for path, needed in wanted.items() if path not in gone for name in needed}
        lonely = {path for path in mine - gone if path.name not in asked}
        if not lonely:
            break
        gone |= lonely
    for path in gone:
        path.unlink()


def _begins_as_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _headers(files: list[Path]) -> dict[Path, str]:
    told: dict[Path, str] = {}
    for start in range(0, len(files), _AT_ONCE):
        command = [tools.find("objdump"), "--private-headers", *map(str, files[start : start + _AT_ONCE])]
        parts = _FILE.split(subprocess.check_output(command, text=True, errors="replace"))
        told |= dict(zip(map(Path, parts[1::2]), parts[2::2], strict=True))
    return told
