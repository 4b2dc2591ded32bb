"""A key that is held on X11 whose repetitions arrive piece by piece, as on a busy machine."""

from __future__ import annotations

import ctypes
import time

_KEY_PRESS, _KEY_RELEASE = 2, 3
_MASKS = {_KEY_PRESS: 1 << 0, _KEY_RELEASE: 1 << 1}
_FIRST_MS = 1000
_APART_MS = 40
"""The server's time of one repetition and the next. Programs only compare it."""


class _KeyEvent(ctypes.Structure):
    """XKeyEvent of Xlib."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("root", ctypes.c_ulong),
        ("subwindow", ctypes.c_ulong),
        ("time", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("x", "y", "x_root", "y_root")),
        ("state", ctypes.c_uint),
        ("keycode", ctypes.c_uint),
        ("same_screen", ctypes.c_int),
        ("room", ctypes.c_long * 24),  # of XEvent, which is larger
    )


def hold(display: str, window: int, key: str, state: int, *, repetitions: int, pause_s: float) -> None:
    """Send a window a key that is pressed, repeats and comes up.

    Args:
        display: X's name of it.
        window: its id.
        key: X's name of it.
        state: the modifiers that are down, in X's numbers.
        repetitions: each one a release and a press with the same time.
        pause_s: between any two of the events.
    """
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XStringToKeysym.restype = x11.XDefaultRootWindow.restype = ctypes.c_ulong
    connection = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    assert connection, display
    code = x11.XKeysymToKeycode(connection, ctypes.c_ulong(x11.XStringToKeysym(key.encode())))
    root = x11.XDefaultRootWindow(connection)
    repeats_ms = [_FIRST_MS + _APART_MS * (number + 1) for number in range(repetitions)]
    for kind, at_ms in (
        (_KEY_PRESS, _FIRST_MS),
        *((kind, at_ms) for at_ms in repeats_ms for kind in (_KEY_RELEASE, _KEY_PRESS)),
        (_KEY_RELEASE, repeats_ms[-1] + _APART_MS),
    ):
        event = _KeyEvent(type=kind, display=connection, window=window, root=root, time=at_ms)
        event.state, event.keycode, event.same_screen = state, code & 0xFF, 1
        x11.XSendEvent(connection, ctypes.c_ulong(window), 1, ctypes.c_long(_MASKS[kind]), ctypes.byref(event))
        x11.XSync(connection, 0)
        time.sleep(pause_s)
    x11.XCloseDisplay(connection)
