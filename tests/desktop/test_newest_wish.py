"""A picture is dropped over another one, and Generate pressed before it is read."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from PIL import Image
from support.desktop import REPOSITORY, Desktop, wait_for

_PROGRAM = "ImageEdit"


def test_generate_right_after_a_drop_orders_what_was_dropped_or_nothing(desktop: Desktop, tmp_path: Path) -> None:
    photos, library = tmp_path / "photos", tmp_path / "library"
    photos.mkdir()
    first = Path(shutil.copy(REPOSITORY / "resources" / "samples" / "coffee.png", tmp_path / "first.png"))
    Image.effect_noise((7000, 5000), 60).convert("RGB").save(photos / "second.jpg", quality=95)
    program = desktop.start_program("--rehearsal", "--library", library, first)
    desktop.place("ImageEdit Desktop", 0, 20, 1000, 900)
    wait_for("the first", lambda: "first.png" in desktop.find(_PROGRAM, "Source image").description)
    desktop.start_thunar(photos)
    desktop.place("photos", 1010, 20, 580, 400)
    file = desktop.find("thunar", "second.jpg")
    desktop.focus("ImageEdit Desktop")
    desktop.fill(_PROGRAM, "Prompt", "neon crown")
    gallery = desktop.find(_PROGRAM, "Gallery")
    desktop.pointer.drag(file.centre, gallery.centre)
    desktop.focus("ImageEdit Desktop")
    desktop.pointer.key("ctrl+Return")
    wait_for("the second", lambda: "second.jpg" in desktop.find(_PROGRAM, "Source image").description)
    wait_for("the order", lambda: _sources(library), 60)
    assert all("second.jpg" in recipe for recipe in _sources(library))
    assert desktop.end(program) == 0, desktop.logs()


def _sources(library: Path) -> list[str]:
    with sqlite3.connect(library / "rehearsal" / "library.sqlite3") as database:
        return [row[0] for row in database.execute("SELECT recipe FROM jobs")]
