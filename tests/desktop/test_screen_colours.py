"""A screen that tells its colours has pictures shown in them."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from support.desktop import Desktop, wait_for

from imageedit_desktop.imaging.rendering.profiles import DISPLAY_P3, SRGB_CURVE, rgb

_PROGRAM = "ImageEdit"
_RED_THERE = (234, 51, 35)
"""sRGB's red in Display P3, as littlecms says."""

_SET_PROFILE = """
import ctypes, pathlib, sys
x11 = ctypes.CDLL("libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XDefaultRootWindow.restype = x11.XInternAtom.restype = ctypes.c_ulong
display = ctypes.c_void_p(x11.XOpenDisplay(None))
root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
name, kind = (ctypes.c_ulong(x11.XInternAtom(display, word, 0)) for word in (b"_ICC_PROFILE", b"CARDINAL"))
profile = pathlib.Path(sys.argv[1]).read_bytes()
x11.XChangeProperty(display, root, name, kind, 8, 0, profile, len(profile))
x11.XCloseDisplay(display)
"""
"""What a desktop with colour management does; xprop writes no more than 64 numbers."""


def _shown(desktop: Desktop, path: Path) -> set[tuple[int, int, int]]:
    """The colours in the middle of the source well."""
    well = desktop.find(_PROGRAM, "Source image")
    middle = (well.x + well.width // 2, well.y + well.height // 2)
    with Image.open(desktop.screenshot(path)) as screen:
        return {screen.convert("RGB").getpixel(middle)}


def test_a_picture_is_shown_in_the_colours_of_the_screen(desktop: Desktop, tmp_path: Path) -> None:
    profile = tmp_path / "screen.icc"
    profile.write_bytes(rgb("A wide screen", DISPLAY_P3, SRGB_CURVE))
    assert desktop.start([sys.executable, "-c", _SET_PROFILE, profile]).wait(10) == 0
    Image.new("RGB", (600, 400), (255, 0, 0)).save(tmp_path / "red.png")
    desktop.start_program("--rehearsal", "--library", tmp_path / "library", tmp_path / "red.png")
    wait_for("the picture", lambda: _RED_THERE in _shown(desktop, tmp_path / "screen.png"))
    desktop.pointer.key("ctrl+k")
    desktop.find(_PROGRAM, "Commands", timeout_s=10)
    desktop.pointer.type("about")
    desktop.pointer.key("Return")
    wait_for("the name", lambda: any("A wide screen" in e.name for e in desktop.elements(_PROGRAM)))
