"""Tools of the system that make packages, and what to do where one is not there."""

from __future__ import annotations

import os
import shutil

import system_packages
from environment import SetUpError

_DEBIAN = {
    "makeself": "makeself",
    "dpkg-deb": "dpkg",
    "dpkg-shlibdeps": "dpkg-dev",
    "chrpath": "chrpath",
    "objdump": "binutils",
    "strip": "binutils",
}


def find(name: str) -> str:
    """The path of a tool; on the Debian family it is installed where that may be done.

    Raises:
        SetUpError: it is not there.
    """
    found = os.environ.get(name.upper()) or shutil.which(name)
    if not found and name in _DEBIAN and system_packages.is_debian():
        system_packages.install_with_apt([_DEBIAN[name]])
        found = shutil.which(name)
    if not found:
        raise SetUpError(
            f"{name} is needed for this and is not here: put it on the PATH, or name it in {name.upper()}."
        )
    return found
