"""How much memory a reader may take."""

from __future__ import annotations

import os
import sys
import threading
import time

MEMORY_MAX_BYTES = 2_000_000_000
"""For the whole process. `imageedit_desktop.imaging.decoding.opened.MEMORY_MAX_BYTES` is a fourth of it; rendering,
the file and the program itself have the rest."""

_ADDRESSES_FOR_A_PROCESSOR = 40_000_000
"""On Linux addresses count. Decoders begin a thread for each processor, and use hardly any of its stack."""

OUT_OF_MEMORY = 71
"""Exit code of a reader that took more where the system does not refuse it."""

_LOOK_EVERY_S = 0.02


def limit_memory(max_bytes: int = MEMORY_MAX_BYTES) -> None:
    """Have the system refuse this process more memory, so that it fails where it is asked for.

    Linux has a limit for each process, Windows one for each job. macOS has the first by name alone: there a thread
    looks every 20 ms and ends the process, which is late for a decoder that takes very much very quickly, and does
    not see one that never lets other threads run.
    """
    if sys.platform == "linux":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = max_bytes + _ADDRESSES_FOR_A_PROCESSOR * (os.cpu_count() or 1)
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    elif sys.platform == "win32":
        _limit_job(max_bytes)
    else:
        threading.Thread(target=_watch, args=(max_bytes,), name="memory", daemon=True).start()


def _watch(max_bytes: int) -> None:
    import resource

    while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < max_bytes:  # on macOS in bytes
        time.sleep(_LOOK_EVERY_S)
    os._exit(OUT_OF_MEMORY)


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _EXTENDED_LIMITS = 9
    _LIMIT_PROCESS_MEMORY, _LIMIT_ACTIVE_PROCESSES = 0x100, 0x8

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", wintypes.LARGE_INTEGER),
            ("PerJobUserTimeLimit", wintypes.LARGE_INTEGER),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_ulonglong * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    def _limit_job(max_bytes: int) -> None:
        """Put this process into a job of its own (learn.microsoft.com/windows/win32/procthread/job-objects, 2026).

        It may start no other process there. Where a system of old forbids a job within a job nothing is limited.
        """
        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.SetInformationJobObject.argtypes = [wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD]
        kernel.AssignProcessToJobObject.argtypes = [wintypes.HANDLE, wintypes.HANDLE]
        limits = _ExtendedLimits(ProcessMemoryLimit=max_bytes)
        limits.BasicLimitInformation.LimitFlags = _LIMIT_PROCESS_MEMORY | _LIMIT_ACTIVE_PROCESSES
        limits.BasicLimitInformation.ActiveProcessLimit = 1
        job = kernel.CreateJobObjectW(None, None)
        kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
        kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
