"""What was composed is there again, however the program ended."""

from __future__ import annotations

import signal
import subprocess
from pathlib import Path

import pytest
from PIL import Image
from support.desktop import REPOSITORY, Desktop, wait_for

_PROGRAM = "ImageEdit"
_SAMPLE = REPOSITORY / "resources" / "samples" / "coffee.png"


def _saved(library: Path) -> str:
    file = library / "rehearsal" / "draft.json"
    return file.read_text() if file.exists() else ""


@pytest.mark.parametrize("how", ["closed", "killed"])
def test_the_draft_is_there_after_a_close_and_after_a_kill(desktop: Desktop, tmp_path: Path, how: str) -> None:
    library = tmp_path / "library"
    program = desktop.start_program("--rehearsal", "--library", library, _SAMPLE)
    wait_for("the source", lambda: "coffee.png" in desktop.find(_PROGRAM, "Source image").description)
    desktop.focus("ImageEdit Desktop")
    desktop.fill(_PROGRAM, "Prompt", "neon rain")
    wait_for("the draft on the disk", lambda: "neon rain" in _saved(library))
    if how == "killed":
        _kill(desktop, program)
    else:
        desktop.pointer.key("ctrl+q")
        assert program.wait(20) == 0
    wait_for("its window to go", lambda: "ImageEdit Desktop" not in desktop.titles())

    again = desktop.start_program("--rehearsal", "--library", library)
    wait_for("the prompt", lambda: desktop.find(_PROGRAM, "Prompt").text == "neon rain")
    wait_for("the source", lambda: "coffee.png" in desktop.find(_PROGRAM, "Source image").description)
    desktop.focus("ImageEdit Desktop")
    desktop.pointer.key("ctrl+Return")
    results = library / "rehearsal" / "results"
    saved = wait_for("the picture on disk", lambda: next(results.glob("*/*.jpg"), None), 60)
    with Image.open(saved) as picture:
        assert picture.size == (1024, 1024)
    assert desktop.end(again) == 0, desktop.logs()


def _kill(desktop: Desktop, program: subprocess.Popen[bytes]) -> None:
    desktop.end(program, how=signal.SIGKILL)
