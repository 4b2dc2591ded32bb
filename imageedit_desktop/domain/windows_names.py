"""What Windows takes as the name of a folder, and how long a path it takes; the same on every system that asks.

Source: https://learn.microsoft.com/windows/win32/fileio/naming-a-file (2026)
"""

from __future__ import annotations

import re
from pathlib import PurePath, PureWindowsPath

PATH_MAX = 259
"""Characters (UTF-16) of a path, where long paths are not switched on: 260 with the zero at its end."""

_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
    f"{port}{number}" for port in ("COM", "LPT") for number in "123456789¹²³"
}

_REFUSED = re.compile(r'[<>:"|?*\x00-\x1f]|[. ]\Z')


def refused_name(folder: PurePath) -> str | None:
    """The first name on the way to a folder that Windows takes for none; None where it takes them all."""
    path = PureWindowsPath(str(folder))
    names = path.parts[1:] if path.anchor else path.parts
    return next((name for name in names if _is_refused(name)), None)


def length(path: PurePath) -> int:
    """How long Windows finds a path."""
    return len(str(path).encode("utf-16-le", "surrogatepass")) // 2


def _is_refused(name: str) -> bool:
    if name in {".", ".."}:
        return False
    return bool(_REFUSED.search(name)) or name.partition(".")[0].rstrip(" ").upper() in _DEVICES
