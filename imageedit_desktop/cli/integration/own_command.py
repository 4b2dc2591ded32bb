"""How a menu starts this very program, wherever it was installed."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from imageedit_desktop.paths import APPLICATION

_IMAGE = "APPIMAGE"
"""Where the file is that an AppImage was started from; what runs lies below a folder that ends with it.
https://docs.appimage.org/packaging-guide/environment-variables.html (2026)"""


def own_command(environment: Mapping[str, str]) -> list[str]:
    """The program as an absolute path, and arguments if it takes any."""
    if getattr(sys, "frozen", False):
        return [environment.get(_IMAGE) or sys.executable]
    script = Path(sys.executable).with_name(APPLICATION)
    if not os.access(script, os.X_OK):
        return [sys.executable, "-m", "imageedit_desktop"]
    return [_link_to(script, environment.get("PATH")) or str(script)]


def _link_to(script: Path, search_path: str | None) -> str | None:
    """The name that installers put on the PATH, which stays when they renew the folder behind it."""
    found = shutil.which(APPLICATION, path=search_path)
    return os.path.abspath(found) if found and os.path.samefile(found, script) else None  # noqa: PTH100, PTH121
