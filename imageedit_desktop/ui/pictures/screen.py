"""What colours the screen has: its ICC profile, where the system tells it.

Linux under X11: the property ``_ICC_PROFILE`` of the root window, which desktops with colour management set
(https://www.freedesktop.org/wiki/Specifications/icc_profiles_in_x_spec/, 0.4), else colord. Windows: the profile of
the display's device context. Elsewhere (Wayland, macOS) windows are in sRGB: the system fits them to the screen.
"""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from imageedit_desktop.priority import stand_back

_COLORD = "org.freedesktop.ColorManager"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_PATIENCE_MS = 3000
_PROFILE_MAX_BYTES = 16_000_000
"""Profiles with large tables have a few megabytes."""

_BY_SYSTEM = {"wayland", "wayland-egl", "cocoa"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenColours:
    """What pictures are converted to before they are painted.

    Attributes:
        kind: ``profile``: the screen's own colours. ``system``: sRGB, which the system fits to the screen.
            ``unknown``: sRGB, for the screen's own colours are not known.
        name: what the profile calls itself.
        profile: ICC; None for sRGB.
    """

    kind: Literal["profile", "system", "unknown"]
    name: str = ""
    profile: bytes | None = None


SRGB = ScreenColours(kind="unknown")


class ScreenFinder:
    """Finds the screen's colours in a thread of its own: a display or a bus may take its time to answer.

    Attributes:
        found: None until it is known.
    """

    def __init__(self, platform: str, call: Callable[[], None]) -> None:
        """`platform` as Qt names it; `call` is called in the thread when `found` is set."""
        self.found: ScreenColours | None = None
        self._platform = platform
        self._call = call
        threading.Thread(target=self._find, name="screen colours", daemon=True).start()

    def _find(self) -> None:
        stand_back()
        self.found = find_screen_colours(self._platform)
        self._call()


def find_screen_colours(platform: str) -> ScreenColours:
    """Ask the system; may take seconds.

    Args:
        platform: as Qt names it.
    """
    from imageedit_desktop.imaging.rendering.colours import screen_name

    if platform in _BY_SYSTEM:
        return ScreenColours(kind="system")
    for ask in _SOURCES.get(platform, ()):
        profile = ask()
        name = None if profile is None else screen_name(profile)
        if name is not None:
            return ScreenColours(kind="profile", name=name, profile=profile)
    return SRGB


def _x11_property() -> bytes | None:
    """By a connection of our own, so that nothing waits for Qt's."""
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return None
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.argtypes, x11.XDefaultRootWindow.restype = [ctypes.c_void_p], ctypes.c_ulong
    x11.XInternAtom.argtypes, x11.XInternAtom.restype = (
        [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int],
        ctypes.c_ulong,
    )
    display = x11.XOpenDisplay(None)
    if not display:
        return None
    try:
        atom = x11.XInternAtom(display, b"_ICC_PROFILE", 1)
        return _property_of(x11, display, x11.XDefaultRootWindow(display), atom) if atom else None
    finally:
        x11.XCloseDisplay(ctypes.c_void_p(display))


def _property_of(x11: ctypes.CDLL, display: int, window: int, atom: int) -> bytes | None:
    """XGetWindowProperty; its lengths count 32 bits where they are asked for, and units of `bits` where told."""
    kind, bits, count, left = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_ulong(), ctypes.c_ulong()
    data = ctypes.c_void_p()
    asked = (ctypes.c_long(0), ctypes.c_long(_PROFILE_MAX_BYTES // 4), 0, ctypes.c_ulong(0))
    told = [ctypes.byref(each) for each in (kind, bits, count, left, data)]
    failed = x11.XGetWindowProperty(
        ctypes.c_void_p(display), ctypes.c_ulong(window), ctypes.c_ulong(atom), *asked, *told
    )
    if failed:
        return None
    found = ctypes.string_at(data, count.value) if data.value and bits.value == 8 else None
    x11.XFree(data)
    return found


def _colord_profile() -> bytes | None:
    """The first profile of the first display that has one (https://www.freedesktop.org/software/colord/, 1.4)."""
    from PySide6.QtDBus import QDBusConnection

    from imageedit_desktop.ui.bus import ask, items, plain

    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SystemBus, "screen colours")

    def asked(path: str, interface: str, method: str, *arguments: str) -> Any:
        answer = ask(bus, (_COLORD, path, interface, method), arguments, patience_ms=_PATIENCE_MS)
        return plain(answer[0]) if answer else None

    try:
        if not bus.isConnected():
            return None
        for device in items(asked("/org/freedesktop/ColorManager", _COLORD, "GetDevicesByKind", "display")):
            for profile in items(asked(device.path(), _PROPERTIES, "Get", f"{_COLORD}.Device", "Profiles")):
                name = asked(profile.path(), _PROPERTIES, "Get", f"{_COLORD}.Profile", "Filename")
                return _content(Path(str(name)))
        return None
    finally:
        QDBusConnection.disconnectFromBus("screen colours")


def _windows_profile() -> bytes | None:
    """GetICMProfileW of the whole screen's device context."""
    if sys.platform == "win32":
        from ctypes import wintypes

        user, gdi = ctypes.WinDLL("user32"), ctypes.WinDLL("gdi32")
        user.GetDC.restype = wintypes.HDC
        context = wintypes.HDC(user.GetDC(None))
        length = wintypes.DWORD(wintypes.MAX_PATH)
        name = ctypes.create_unicode_buffer(wintypes.MAX_PATH)
        told = gdi.GetICMProfileW(context, ctypes.byref(length), name)
        user.ReleaseDC(None, context)
        return _content(Path(name.value)) if told else None
    return None


def _content(path: Path) -> bytes | None:
    with suppress(OSError):
        return path.read_bytes() if path.stat().st_size <= _PROFILE_MAX_BYTES else None
    return None


_SOURCES: dict[str, tuple[Callable[[], bytes | None], ...]] = {
    "xcb": (_x11_property, _colord_profile),
    "windows": (_windows_profile,),
}
