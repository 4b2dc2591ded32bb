"""The facts that every package states, and where packages are made."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

PROGRAM = "imageedit-desktop"
NAME = "ImageEdit Desktop"
DESKTOP_ID = "io.github.imageedit_desktop.ImageEditDesktop"
HOMEPAGE = "https://github.com/imageedit-desktop/imageedit-desktop"
MAINTAINER = "The ImageEdit Desktop team <imageedit-desktop@users.noreply.github.com>"
SUMMARY = "edit photographs with a cloud model, with a gallery on your own disk"

_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)


@dataclass(frozen=True, kw_only=True)
class Release:
    """One version of the program on its way to people.

    Attributes:
        repository: the checkout.
        version: such as ``0.1.0``.
        made_s: the time that everything in a package has, in seconds since 1970: that of the last commit.
        architecture: such as ``x86_64``.
    """

    repository: Path
    version: str
    made_s: int
    architecture: str

    @property
    def packages(self) -> Path:
        """Where finished packages are."""
        return self.repository / "build" / "packages"

    @property
    def work(self) -> Path:
        """Where everything on the way to them is."""
        return self.repository / "build" / "packaging"

    @property
    def stem(self) -> str:
        """What the files are called, up to their ending."""
        return f"{PROGRAM}-{self.version}-linux-{self.architecture}"

    def variables(self) -> dict[str, str]:
        """The environment of tools that are to do the same each time."""
        same = {"SOURCE_DATE_EPOCH": str(self.made_s), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        return os.environ | same


def read_release(repository: Path) -> Release:
    """The release of a checkout; ``SOURCE_DATE_EPOCH`` goes before the time of the last commit."""
    source = (repository / "imageedit_desktop" / "__init__.py").read_text(encoding="utf-8")
    (version,) = _VERSION.findall(source)
    made_s = os.environ.get("SOURCE_DATE_EPOCH") or subprocess.check_output(
        ["git", "log", "-1", "--format=%ct"], cwd=repository, text=True
    )
    return Release(repository=repository, version=version, made_s=int(made_s), architecture=platform.machine())
