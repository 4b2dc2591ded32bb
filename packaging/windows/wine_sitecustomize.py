"""What wine lacks and Python expects: copied beside the interpreter that `wine` sets up, as ``sitecustomize``.

Nothing of the program is here: it must run as it is.
"""

from __future__ import annotations

import contextlib
import errno
import sys

if sys.platform == "win32":
    import _winapi
    import msvcrt

    with contextlib.suppress(AttributeError):
        del _winapi.CopyFile2  # answers that it is not there; without it `shutil` copies by itself
    sys.modules["_wmi"] = None  # type: ignore[assignment]  # waits for a service that never comes; `platform` does without
    _lock = msvcrt.locking

    def _locking(descriptor: int, mode: int, length: int) -> None:
        """Refuse as Windows does: wine says that there is no error where somebody has the lock."""
        try:
            _lock(descriptor, mode, length)
        except OSError as error:
            if error.errno:
                raise
            raise PermissionError(errno.EACCES, "Permission denied") from error

    msvcrt.locking = _locking
