"""What the system says of movement. Qt has no word for it yet (6.11), so each system is asked in its own way."""

from __future__ import annotations

import ctypes
import ctypes.util
import sys

from PySide6.QtDBus import QDBusConnection

from imageedit_desktop.ui.bus import ask, plain

_BUS = "imageedit-desktop-motion"
_PATIENCE_MS = 2000

_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
"""https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html"""

_SPI_GETCLIENTAREAANIMATION = 0x1042
"""https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-systemparametersinfow"""


def wants_less() -> bool | None:
    """Whether the user has asked the system for less movement; None where it does not say. For a worker thread."""
    if sys.platform == "win32":
        return _says_windows()
    if sys.platform == "darwin":
        return _says_macos()
    return _says_portal()


def _says_portal() -> bool | None:
    """The desktop's own setting through the portal, which GNOME, KDE and others serve."""
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _BUS)
    try:
        if not bus.isConnected():
            return None
        reduced = _read(bus, "org.freedesktop.appearance", "reduced-motion")
        if reduced is not None:
            return reduced == 1
        animated = _read(bus, "org.gnome.desktop.interface", "enable-animations")
        if animated is not None:
            return not animated
        factor = _read(bus, "org.kde.kdeglobals.KDE", "AnimationDurationFactor")
        return None if factor is None else str(factor) in {"0", "0.0"}
    finally:
        QDBusConnection.disconnectFromBus(_BUS)


def _read(bus: QDBusConnection, namespace: str, key: str) -> object:
    """One setting; None where nobody serves it."""
    answer = ask(bus, (*_PORTAL, "Read"), (namespace, key), patience_ms=_PATIENCE_MS)
    return plain(answer[0]) if answer else None  # it comes in two wrappings


def _says_windows() -> bool | None:
    animated = ctypes.c_int()
    asked = ctypes.windll.user32.SystemParametersInfoW(  # type: ignore[attr-defined,unused-ignore]
        _SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0
    )
    return not animated.value if asked else None


def _says_macos() -> bool | None:
    """`NSWorkspace.accessibilityDisplayShouldReduceMotion`."""
    library = ctypes.util.find_library("objc")
    if library is None:
        return None
    objc = ctypes.CDLL(library)
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]
    send = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value
    if send is None:
        return None
    pointer = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(send)
    truth = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(send)
    workspace = pointer(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
    if not workspace:
        return None
    return bool(truth(workspace, objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")))
