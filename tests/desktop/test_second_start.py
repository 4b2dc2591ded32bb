"""A second start on the same library does not open a second window."""

from __future__ import annotations

import shutil
from pathlib import Path

from support.desktop import REPOSITORY, Desktop, wait_for

_PROGRAM = "ImageEdit"


def test_a_second_start_hands_its_picture_to_the_first_window(desktop: Desktop, tmp_path: Path) -> None:
    library = tmp_path / "library"
    first = desktop.start_program("--rehearsal", "--library", library)
    desktop.find(_PROGRAM, "Source image")
    photo = Path(shutil.copy(REPOSITORY / "resources" / "samples" / "coffee.png", tmp_path / "my coffee.png"))
    second = desktop.start_program("--rehearsal", "--library", library, photo)
    assert second.wait(30) == 0
    wait_for("the picture", lambda: "my coffee.png" in desktop.find(_PROGRAM, "Source image").description)
    assert desktop.titles().count("ImageEdit Desktop") == 1
    assert desktop.end(first) == 0


def test_after_a_crash_the_next_start_is_first_again(desktop: Desktop, tmp_path: Path) -> None:
    library = tmp_path / "library"
    crashed = desktop.start_program("--rehearsal", "--library", library)
    desktop.find(_PROGRAM, "Source image")
    crashed.kill()
    crashed.wait(10)
    wait_for("its window to go", lambda: "ImageEdit Desktop" not in desktop.titles())
    again = desktop.start_program("--rehearsal", "--library", library)
    wait_for("the new window", lambda: "ImageEdit Desktop" in desktop.titles())
    desktop.find(_PROGRAM, "Source image")
    assert desktop.end(again) == 0
