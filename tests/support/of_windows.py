"""What Windows says where another program has a file, on any system."""

from __future__ import annotations

import errno

SHARING_VIOLATION = 32


def of_windows(winerror: int) -> OSError:
    """An error as Python raises it there: most numbers become “permission denied”."""
    error = PermissionError(errno.EACCES, "The process cannot access the file because it is being used")
    error.winerror = winerror  # type: ignore[attr-defined,unused-ignore]
    return error
