"""Where the program finds its own files and keeps the user's.

The folders for settings, caches and logs are the platform's; the library is chosen by the user. Nothing is created
here: who writes first makes the folder.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from imageedit_desktop.domain.environment import LIBRARY_VARIABLE

APPLICATION = "imageedit-desktop"
"""Name of the program's folders inside the platform's."""

DESKTOP_ID = "io.github.imageedit_desktop.ImageEditDesktop"
"""What desktops on Linux know the program by: its entry in their menus, its icon, and its windows on Wayland."""

_PACKAGE = Path(__file__).resolve().parent


def resources_folder() -> Path:
    """Return the folder of icons, samples, styles and translations.

    It lies beside the package in a checkout, inside it in an installed wheel, and in the bundle of a frozen build.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle, "resources")
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def config_folder() -> Path:
    """Return the folder of the settings file."""
    import platformdirs  # not needed before the first paint

    return platformdirs.user_config_path(APPLICATION, appauthor=False)


def cache_folder() -> Path:
    """Return the folder of files that can be made again."""
    import platformdirs

    return platformdirs.user_cache_path(APPLICATION, appauthor=False)


def log_folder() -> Path:
    """Return the folder of logs and crash reports."""
    import platformdirs

    return platformdirs.user_log_path(APPLICATION, appauthor=False)


def data_folder() -> Path:
    """Return the folder that the library is in, unless it is elsewhere."""
    import platformdirs

    return platformdirs.user_data_path(APPLICATION, appauthor=False)


def library_folder(explicit: Path | None, environment: Mapping[str, str], *, rehearsal: bool) -> Path:
    """Return the library to open, as an absolute path.

    Args:
        explicit: the folder given on the command line, if any.
        environment: looked up for `LIBRARY_VARIABLE`; an empty value counts as not set.
        rehearsal: pictures that nobody paid for are kept apart, in a library inside the folder.
    """
    named = environment.get(LIBRARY_VARIABLE)
    root = explicit or (Path(named) if named else data_folder() / "library")
    root = Path(os.path.expanduser(root)).absolute()  # noqa: PTH111 - Path's own fails where there is no such user
    return root / "rehearsal" if rehearsal else root
