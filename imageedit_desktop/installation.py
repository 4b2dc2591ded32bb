"""How this program came onto the computer, as far as it matters: whether somebody else brings it up to date.

Packages that a store or the system's package manager updates carry `UPDATED_BY` among their resources; sandboxes
tell of themselves as well.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from imageedit_desktop.paths import DESKTOP_ID, resources_folder

UPDATED_BY = "updated-by"
"""The file in the folder of resources that says who does it."""


def is_updated_by_others(environment: Mapping[str, str]) -> bool:
    """Whether new versions come by themselves, from where this one came.

    Args:
        environment: FLATPAK_ID and SNAP are looked up in it. Both are also seen by what another such program
            starts, so they count only where they are about this one.
    """
    if environment.get("FLATPAK_ID") == DESKTOP_ID or (resources_folder() / UPDATED_BY).is_file():
        return True
    program, snap = Path(sys.executable), environment.get("SNAP")
    if snap and program.is_relative_to(snap):
        return True
    return bool(getattr(sys, "frozen", False)) and "WindowsApps" in program.parts  # where packages of MSIX are
