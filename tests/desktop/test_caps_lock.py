"""Caps Lock, as Lightroom has it: while it is on, each mark leads on to the next picture. On a real keyboard."""

from __future__ import annotations

import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from benchmarks.made_library import make_library
from support.desktop import Desktop, wait_for

_PROGRAM = "ImageEdit"
_PICTURES, _BATCH = 18, 9
_WORDS = "Caps Lock: each mark leads on to the next picture"


def _press(desktop: Desktop, *names: str) -> None:
    """Press keys as they come: `Pointer.key` would switch Caps Lock off meanwhile."""
    subprocess.run(["xdotool", "key", *names], env=desktop.environment, check=True, timeout=30)


def _is_at(desktop: Desktop, number: int) -> None:
    wanted = f"{number} of {_PICTURES}"
    wait_for(wanted, lambda: desktop.find(_PROGRAM, "Position").description == wanted)


def _says_so(desktop: Desktop) -> bool:
    return any(_WORDS in (element.name, element.description) for element in desktop.elements(_PROGRAM))


def _picks(library: Path) -> list[int]:
    """What is said of the pictures in the order of the gallery: 1 for picked, -1 for rejected."""
    with closing(sqlite3.connect(f"{(library / 'library.sqlite3').as_uri()}?mode=ro", uri=True)) as connection:
        rows = connection.execute(
            "SELECT pick FROM results JOIN batches USING (job_id) WHERE result_state = 'saved'"
            " ORDER BY created_ms DESC, number"
        )
        return [row[0] for row in rows]


def test_each_mark_leads_on_while_it_is_on(desktop: Desktop, tmp_path: Path) -> None:
    library = tmp_path / "library" / "rehearsal"
    make_library(library, _PICTURES, files=False)
    desktop.start_program("--rehearsal", "--library", tmp_path / "library")
    shown = f"{_PICTURES} pictures"
    wait_for("the pictures", lambda: desktop.find(_PROGRAM, "Position").description == shown)
    desktop.focus(_PROGRAM)
    _press(desktop, "ctrl+f", "Escape", "Home")
    _is_at(desktop, 1)
    _press(desktop, "p")
    wait_for("the mark", lambda: _picks(library)[:2] == [1, 0])
    _is_at(desktop, 1)
    assert not _says_so(desktop)

    _press(desktop, "Caps_Lock")
    wait_for("the words", lambda: _says_so(desktop))
    _press(desktop, "x", "p", "x")
    _is_at(desktop, 4)
    wait_for("a mark for each", lambda: _picks(library)[:4] == [-1, 1, -1, 0])

    _press(desktop, "shift+p")  # still the best of its batch, and on to the next one
    _is_at(desktop, _BATCH + 1)
    wait_for("the best", lambda: _picks(library)[:_BATCH] == [-1, -1, -1, 1, -1, -1, -1, -1, -1])

    _press(desktop, "Caps_Lock")
    wait_for("no words", lambda: not _says_so(desktop))
    _press(desktop, "p")
    wait_for("the mark", lambda: _picks(library)[_BATCH] == 1)
    _is_at(desktop, _BATCH + 1)
