"""Two monitors side by side on one display without any: what programs are told by RandR 1.5."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence

_FIELDS = ("primary", "automatic", "outputs", "x", "y", "width", "height", "width_mm", "height_mm")
_PX_PER_MM = 4


class _Monitor(ctypes.Structure):
    """XRRMonitorInfo of libXrandr 1.5."""

    _fields_ = (
        ("name", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in _FIELDS),
        ("output", ctypes.POINTER(ctypes.c_ulong)),
    )


def divide(display: str, widths: Sequence[int], height: int) -> None:
    """Divide a display into monitors of these widths, from left to right, the first one being the primary one."""
    x11, randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = x11.XInternAtom.restype = ctypes.c_ulong
    for get in (randr.XRRAllocateMonitor, randr.XRRGetMonitors):
        get.restype = ctypes.POINTER(_Monitor)
    connection = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    assert connection, display
    root, count = ctypes.c_ulong(x11.XDefaultRootWindow(connection)), ctypes.c_int()
    whole = randr.XRRGetMonitors(connection, root, 0, ctypes.byref(count))[0].output[0]
    left = 0
    for number, width in enumerate(widths):
        monitor = randr.XRRAllocateMonitor(connection, 0 if number else 1)
        told = monitor.contents
        told.name = x11.XInternAtom(connection, f"monitor {number}".encode(), 0)
        told.primary, told.x, told.width, told.height = int(number == 0), left, width, height
        told.width_mm, told.height_mm = width // _PX_PER_MM, height // _PX_PER_MM
        if number == 0:
            told.output[0] = whole
        randr.XRRSetMonitor(connection, root, monitor)
        left += width
    x11.XSync(connection, 0)
    x11.XCloseDisplay(connection)
