"""A desktop finds the program's entry, and so its name and icon, from the window alone."""

from __future__ import annotations

import subprocess
from pathlib import Path

from support.desktop import Desktop

from imageedit_desktop.paths import DESKTOP_ID, resources_folder


def test_the_window_names_its_desktop_entry(desktop: Desktop, tmp_path: Path) -> None:
    desktop.start_program("--rehearsal", "--library", tmp_path / "library")
    desktop.find("ImageEdit", "Source image")
    command = ["xprop", "-id", str(desktop.window_id("ImageEdit Desktop")), "WM_CLASS", "_KDE_NET_WM_DESKTOP_FILE"]
    told = subprocess.run(command, env=desktop.environment, capture_output=True, text=True, check=True).stdout
    window_class, entry = (line.split('"')[-2] for line in told.splitlines())
    assert entry == DESKTOP_ID
    text = (resources_folder() / "linux" / f"{DESKTOP_ID}.desktop").read_text(encoding="utf-8")
    assert f"StartupWMClass={window_class}" in text.splitlines()
