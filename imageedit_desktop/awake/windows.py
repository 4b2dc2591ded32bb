"""Windows: a state of the thread that asks."""

from __future__ import annotations

import ctypes

_CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001
"""https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-setthreadexecutionstate (2026-11-30)"""


class ThreadState:
    """Holds for as long as the thread that took it lives; the display may go off."""

    def take(self, _reason: str) -> bool:
        """Keep the computer awake from now on."""
        return _set(_CONTINUOUS | _SYSTEM_REQUIRED)

    def release(self) -> None:
        """Let it sleep again."""
        _set(_CONTINUOUS)


def _set(state: int) -> bool:
    call = ctypes.windll.kernel32.SetThreadExecutionState  # type: ignore[attr-defined,unused-ignore]
    call.argtypes, call.restype = [ctypes.c_uint32], ctypes.c_uint32
    return bool(call(state))
