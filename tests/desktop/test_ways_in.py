"""Pictures are pasted wherever the keyboard is, and dragged from one place to the other."""

from __future__ import annotations

from pathlib import Path

from support.desktop import REPOSITORY, Desktop, wait_for

_PROGRAM = "ImageEdit"
_SAMPLES = REPOSITORY / "resources" / "samples"


def _source(desktop: Desktop) -> str:
    return desktop.find(_PROGRAM, "Source image").description


def _portraits(desktop: Desktop) -> list[str]:
    return [e.name for e in desktop.elements(_PROGRAM) if e.name.startswith("Portrait ")]


def test_pictures_are_pasted_and_dragged_between_the_tray_and_the_well(desktop: Desktop, tmp_path: Path) -> None:
    program = desktop.start_program("--rehearsal", "--library", tmp_path / "library")
    desktop.place("ImageEdit Desktop", 0, 20, 1200, 900)
    desktop.find(_PROGRAM, "Add portraits")
    desktop.copy((_SAMPLES / "chelsea.png").read_bytes(), "image/png")
    desktop.pointer.key("ctrl+v")  # right after the start, where the keyboard is nowhere
    wait_for("the source", lambda: "451×300" in _source(desktop))

    desktop.copy((_SAMPLES / "coffee.png").read_bytes(), "image/png")
    desktop.pointer.click(desktop.find(_PROGRAM, "Prompt").centre)
    desktop.pointer.key("ctrl+v")  # no words, so not for the prompt
    wait_for("the other source", lambda: "600×400" in _source(desktop))
    assert desktop.find(_PROGRAM, "Prompt").text == ""

    desktop.pointer.drag(
        desktop.find(_PROGRAM, "Source image").centre, desktop.find(_PROGRAM, "Add portraits").centre
    )
    wait_for("the portrait", lambda: len(_portraits(desktop)) == 1)

    desktop.pointer.click(desktop.find(_PROGRAM, "Gallery").centre)
    desktop.copy((_SAMPLES / "chelsea.png").read_bytes(), "image/png")
    desktop.pointer.key("ctrl+v")
    wait_for("the first again", lambda: "451×300" in _source(desktop))
    portrait = desktop.find(_PROGRAM, _portraits(desktop)[0])
    desktop.pointer.drag(portrait.centre, desktop.find(_PROGRAM, "Source image").centre)
    wait_for("the portrait as the source", lambda: "600×400" in _source(desktop))
    assert len(_portraits(desktop)) == 1

    desktop.pointer.key("ctrl+z", "ctrl+z")
    wait_for("two steps back", lambda: "600×400" in _source(desktop))
    desktop.pointer.key("ctrl+z")
    wait_for("the portrait gone", lambda: not _portraits(desktop))
    assert desktop.end(program) == 0, desktop.logs()
