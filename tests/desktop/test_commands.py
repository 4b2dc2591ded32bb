"""Commands with a real keyboard and as an assistive technology sees them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from support import slow_keyboard
from support.accessible import Element
from support.desktop import REPOSITORY, Desktop, wait_for

_PROGRAM = "ImageEdit"
_CONTROL = 1 << 2
"""X's number of Ctrl."""

_SAMPLE = REPOSITORY / "resources" / "samples" / "coffee.png"


def _named(desktop: Desktop, beginning: str) -> Element | None:
    return next((seen for seen in desktop.elements(_PROGRAM) if seen.name.startswith(beginning)), None)


def _asks_for_a_key(desktop: Desktop) -> bool:
    return any(seen.description == "Press a key…" for seen in desktop.elements(_PROGRAM))


def _orders(library: Path) -> int:
    with closing(sqlite3.connect(library / "rehearsal" / "library.sqlite3")) as database:
        count: int = database.execute("SELECT count(*) FROM jobs").fetchone()[0]
    return count


def test_a_command_is_found_and_its_key_is_changed(desktop: Desktop, tmp_path: Path) -> None:
    """Without the mouse; then signs that need Shift on this keyboard."""
    program = desktop.start_program("--rehearsal", "--library", tmp_path / "library")
    desktop.find(_PROGRAM, "Prompt")
    desktop.focus("ImageEdit Desktop")
    desktop.fill(_PROGRAM, "Prompt", "neon rain")

    desktop.pointer.key("ctrl+k")
    wait_for("the line", lambda: "focused" in desktop.find(_PROGRAM, "Find a command").states)
    desktop.pointer.type("change key")
    wait_for("the row", lambda: _named(desktop, "Change Keyboard Shortcuts"))
    desktop.pointer.key("Return")
    wait_for("the sheet", lambda: "Change Keyboard Shortcuts" in desktop.titles())
    desktop.press(_PROGRAM, "Shortcut of “Start Anew”: Ctrl+N")
    wait_for("the question", lambda: _asks_for_a_key(desktop))
    desktop.pointer.key("ctrl+m")
    wait_for("the new key", lambda: _named(desktop, "Shortcut of “Start Anew”: Ctrl+M"))
    desktop.pointer.key("Escape")
    wait_for("the sheet to go", lambda: "Change Keyboard Shortcuts" not in desktop.titles())

    desktop.focus("ImageEdit Desktop")
    desktop.pointer.key("ctrl+m")
    wait_for("an empty prompt", lambda: not desktop.find(_PROGRAM, "Prompt").text)

    desktop.pointer.click(desktop.find(_PROGRAM, "Source image").at(0.5, 0.02), button=2)  # out of the text field
    desktop.pointer.type("?")
    wait_for("the cheat sheet", lambda: "Keyboard Shortcuts" in desktop.titles())
    wait_for("its new line", lambda: _named(desktop, "Ctrl+M"))
    desktop.pointer.type("?")
    wait_for("it to go", lambda: "Keyboard Shortcuts" not in desktop.titles())
    assert desktop.end(program) == 0, desktop.logs()


def _hold_with_the_hand(desktop: Desktop) -> None:
    desktop.pointer.hold("ctrl", "Return", for_s=1.5)


def _hold_on_a_busy_machine(desktop: Desktop) -> None:
    """What a repetition consists of comes one by one; Qt takes that for a key that is pressed again."""
    display, window = desktop.environment["DISPLAY"], desktop.window_id("ImageEdit Desktop")
    slow_keyboard.hold(display, window, "Return", _CONTROL, repetitions=3, pause_s=1.3)


@pytest.mark.parametrize("hold", [_hold_with_the_hand, _hold_on_a_busy_machine])
def test_a_key_that_is_held_down_orders_once(
    desktop: Desktop, tmp_path: Path, hold: Callable[[Desktop], None]
) -> None:
    library = tmp_path / "library"
    program = desktop.start_program("--rehearsal", "--library", library, _SAMPLE)
    wait_for("the source", lambda: "coffee.png" in desktop.find(_PROGRAM, "Source image").description)
    desktop.focus("ImageEdit Desktop")
    desktop.fill(_PROGRAM, "Prompt", "neon rain")
    hold(desktop)
    wait_for("the order", lambda: _orders(library) > 0)
    wait_for("the picture", lambda: next((library / "rehearsal" / "results").glob("*/*.jpg"), None), 60)
    assert _orders(library) == 1
    assert desktop.end(program) == 0, desktop.logs()
