"""The source in place of a result, with a real keyboard: of two kinds, and one that repeats."""

from __future__ import annotations

import subprocess
from contextlib import closing
from pathlib import Path

from support.desktop import Desktop, wait_for
from support.edited_library import WIDE, Edit, add_batch, keep_source

from imageedit_desktop.store.library import Library

_PROGRAM = "ImageEdit"
_LINE = "Line between source and result"


def _press(desktop: Desktop, *words: str) -> None:
    subprocess.run(["xdotool", *words], env=desktop.environment, check=True)


def _is_seen(desktop: Desktop, name: str) -> bool:
    return any(element.name == name for element in desktop.elements(_PROGRAM))


def test_held_on_an_american_and_on_a_german_keyboard(desktop: Desktop, tmp_path: Path) -> None:
    with closing(Library.open(tmp_path / "library" / "rehearsal")) as library:
        add_batch(library, 1, keep_source(library), [Edit(part=WIDE, size=(1280, 720))])
    program = desktop.start_program("--rehearsal", "--library", tmp_path / "library")
    desktop.find(_PROGRAM, "Gallery")
    desktop.focus("ImageEdit Desktop")
    desktop.pointer.click(desktop.find(_PROGRAM, "Gallery").at(0.5, 0.95))
    desktop.pointer.key("Home")
    desktop.pointer.key("Return")
    desktop.find(_PROGRAM, "Viewer")

    _press(desktop, "keydown", "backslash")
    wait_for("the source", lambda: _is_seen(desktop, "Source"))
    _press(desktop, "keyup", "backslash")
    wait_for("the result", lambda: not _is_seen(desktop, "Source"))
    desktop.pointer.key("shift+backslash")
    wait_for("the line", lambda: _is_seen(desktop, _LINE))

    subprocess.run(["setxkbmap", "de"], env=desktop.environment, check=True)
    _press(desktop, "keydown", "ISO_Level3_Shift", "keydown", "ssharp")
    wait_for("the source", lambda: _is_seen(desktop, "Source"))
    _press(desktop, "keyup", "ISO_Level3_Shift")
    assert all(_is_seen(desktop, "Source") for _ in range(10)), "its keyboard repeats meanwhile"
    _press(desktop, "keyup", "ssharp")
    wait_for("the line again", lambda: _is_seen(desktop, _LINE))
    _press(desktop, "keydown", "ISO_Level3_Shift", "key", "less", "keyup", "ISO_Level3_Shift")
    wait_for("the line to go", lambda: not _is_seen(desktop, _LINE))
    assert desktop.end(program) == 0, desktop.logs()
