"""The window without mouse or keyboard: by what assistive technology sees, and by nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.made_library import make_library
from support.desktop import Desktop, wait_for

_PROGRAM = "ImageEdit"


def _position(desktop: Desktop) -> str:
    return desktop.find(_PROGRAM, "Position").description


def _prompt(desktop: Desktop) -> str:
    return desktop.find(_PROGRAM, "Prompt").text or ""


def _is_told(desktop: Desktop, words: str) -> bool:
    return any(seen.description == words for seen in desktop.elements(_PROGRAM))


def _run(desktop: Desktop, letters: str, command: str) -> None:
    """Find a command in the palette by a few letters, and run it."""
    desktop.press_key("k", "control")
    desktop.find(_PROGRAM, "Find a command")
    desktop.fill_in(_PROGRAM, "Find a command", letters)
    wait_for(command, lambda: "selected" in desktop.find(_PROGRAM, command).states)
    desktop.press_key("Return")


@pytest.mark.timeout(300)  # to write so many pictures down takes most of it
def test_the_50000th_picture_its_recipe_and_a_key(desktop: Desktop, tmp_path: Path) -> None:
    make_library(tmp_path / "library" / "rehearsal", 50_010, files=False)
    program = desktop.start_program("--rehearsal", "--library", tmp_path / "library")
    wait_for("the pictures", lambda: _position(desktop) == "50010 pictures")
    desktop.press_child(_PROGRAM, "Gallery", 49_999)
    wait_for("the picture", lambda: _position(desktop) == "50000 of 50010")
    shown = desktop.find(_PROGRAM, "Viewer")
    assert shown.width > 0

    desktop.find(_PROGRAM, "Restore Recipe")
    desktop.press(_PROGRAM, "Restore Recipe")
    words = wait_for("its prompt", lambda: _prompt(desktop))
    assert any(seen.name.startswith(words) for seen in desktop.elements(_PROGRAM)), "as the picture is called"
    _run(desktop, "undo", "Undo Restore Recipe, Ctrl+Z")
    wait_for("no prompt again", lambda: not _prompt(desktop))

    _run(desktop, "change key", "Change Keyboard Shortcuts")
    desktop.find(_PROGRAM, "Shortcut of “Start Anew”: Ctrl+N")
    desktop.press(_PROGRAM, "Shortcut of “Start Anew”: Ctrl+N")
    wait_for("the question", lambda: _is_told(desktop, "Press a key…"))
    desktop.press_key("m", "control")
    desktop.find(_PROGRAM, "Shortcut of “Start Anew”: Ctrl+M")
    desktop.press(_PROGRAM, "Close")
    desktop.fill_in(_PROGRAM, "Prompt", "neon rain")
    wait_for("the prompt", lambda: _prompt(desktop) == "neon rain")
    desktop.press_key("m", "control")
    wait_for("an empty prompt", lambda: not _prompt(desktop))

    assert desktop.end(program) == 0
    assert "Unexpected" not in desktop.logs()


def test_nothing_that_is_told_is_markup(desktop: Desktop) -> None:
    """A tooltip with markup in it would be read out with it."""
    program = desktop.start_program("--rehearsal")
    desktop.find(_PROGRAM, "Generate")
    told = [word for seen in desktop.elements(_PROGRAM) for word in (seen.name, seen.description)]
    assert [word for word in told if "</" in word] == []
    assert desktop.end(program) == 0
