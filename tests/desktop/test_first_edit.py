"""The whole way of an artist's first edit, in the real window, with a real pointer and a real file manager."""

from __future__ import annotations

import shutil
from pathlib import Path

from PIL import Image
from support.desktop import REPOSITORY, Desktop, wait_for

_PROGRAM = "ImageEdit"
_SAMPLE = REPOSITORY / "resources" / "samples" / "astronaut.png"


def test_a_photo_is_dragged_in_edited_and_a_result_dragged_out(desktop: Desktop, tmp_path: Path) -> None:
    photos, taken = tmp_path / "photos", tmp_path / "taken"
    photos.mkdir()
    taken.mkdir()
    shutil.copy(_SAMPLE, photos / "my photo.png")
    library = tmp_path / "library"
    program = desktop.start_program("--rehearsal", "--library", library)
    desktop.place("ImageEdit Desktop", 0, 20, 1000, 900)
    desktop.start_thunar(photos)
    desktop.place("photos", 1010, 20, 580, 400)

    icon = desktop.find("thunar", "my photo.png")
    well = desktop.find(_PROGRAM, "Source image")
    desktop.pointer.drag(icon.centre, well.centre)
    wait_for("the source", lambda: "my photo.png" in desktop.find(_PROGRAM, "Source image").description)

    desktop.pointer.click(desktop.find(_PROGRAM, "Prompt").centre)
    desktop.pointer.type("neon crown")
    wait_for("the prompt", lambda: desktop.find(_PROGRAM, "Prompt").text == "neon crown")
    desktop.pointer.key("ctrl+Return")

    results = library / "rehearsal" / "results"
    saved = wait_for("the picture on disk", lambda: next(results.glob("*/*.jpg"), None), 60)
    with Image.open(saved) as picture:
        assert picture.size == (1024, 1024)
    assert "neon crown" in saved.name
    cell = wait_for("the picture in the gallery", lambda: _saved_cell(desktop), 30)

    desktop.start_thunar(taken)
    desktop.place("taken", 1010, 460, 580, 400)
    desktop.focus("ImageEdit Desktop")
    desktop.pointer.drag(cell, (1350, 700))
    arrived = taken / saved.name
    wait_for("the copy in the folder", arrived.is_file)
    wait_for("all of the copy", lambda: arrived.read_bytes() == saved.read_bytes())
    assert saved.is_file(), "dragging out is a copy"
    desktop.pointer.click(cell)
    desktop.pointer.key("ctrl+c")  # with a picture on the clipboard the program ends as well as without
    assert desktop.end(program) == 0, desktop.logs()


def _saved_cell(desktop: Desktop) -> tuple[int, int] | None:
    for element in desktop.elements(_PROGRAM):
        if element.role == "list item" and "neon crown" in element.name and "saved" in element.name.lower():
            return element.centre
    return None
