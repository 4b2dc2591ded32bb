"""Choosing ten pictures of a hundred without the mouse: by keys, which are counted, and as a screen reader does.

What the same takes elsewhere, by the key tables of those programs, where one sees each picture once: Lightroom with
Caps Lock on a hundred presses, one a picture, and one for Caps Lock; Photo Mechanic and gThumb an arrow from each
picture to the next and a key for each that is chosen, a hundred and nine.
"""

from __future__ import annotations

import random
from pathlib import Path

from benchmarks.made_library import make_library
from support.desktop import Desktop, wait_for

_PROGRAM = "ImageEdit"
_PICTURES, _BATCH, _CHOSEN = 100, 9, 10
_KEYS_OF_LIGHTROOM, _KEYS_OF_OTHERS = 101, 109


def _best() -> list[int]:
    """Which picture is the best of each of the first ten batches, from 0."""
    chance = random.Random(8)
    return [chance.randrange(_BATCH) for _ in range(_CHOSEN)]


def _position(desktop: Desktop) -> str:
    return desktop.find(_PROGRAM, "Position").description


def _begin(desktop: Desktop, tmp_path: Path) -> None:
    make_library(tmp_path / "library" / "rehearsal", _PICTURES, files=False)
    desktop.start_program("--rehearsal", "--library", tmp_path / "library")
    wait_for("the pictures", lambda: _position(desktop) == f"{_PICTURES} pictures")


def _look_at_the_picks(desktop: Desktop) -> None:
    desktop.fill_in(_PROGRAM, "Search", "pick")
    wait_for("ten picks", lambda: _position(desktop) in {f"{_CHOSEN} pictures", f"1 of {_CHOSEN}"})


def test_ten_of_a_hundred_by_keys(desktop: Desktop, tmp_path: Path) -> None:
    _begin(desktop, tmp_path)
    pressed: list[str] = []

    def press(*keys: str) -> None:
        desktop.pointer.key(*keys)
        pressed.extend(keys)

    desktop.focus(_PROGRAM)
    press("ctrl+f", "Escape", "Home")  # from wherever the keyboard is to the first picture
    wait_for("the first", lambda: _position(desktop) == f"1 of {_PICTURES}")
    for batch, best in enumerate(_best(), start=1):
        press(*["Right"] * best, "shift+p")
        here = f"{batch * _BATCH + 1} of {_PICTURES}"
        wait_for(f"the batch after {batch}", lambda here=here: _position(desktop) == here)
    _look_at_the_picks(desktop)
    print(f"\n{len(pressed)} keys; Lightroom {_KEYS_OF_LIGHTROOM}, Photo Mechanic and gThumb {_KEYS_OF_OTHERS}")
    assert len(pressed) == 3 + sum(_best()) + _CHOSEN < _KEYS_OF_LIGHTROOM / 1.5


def test_ten_of_a_hundred_by_what_a_screen_reader_reaches(desktop: Desktop, tmp_path: Path) -> None:
    _begin(desktop, tmp_path)
    places = [batch * _BATCH + best for batch, best in enumerate(_best())]
    for place in places:
        desktop.act_on_child(_PROGRAM, "Gallery", place, "pick")
    wait_for("it is said", lambda: "picked" in desktop.child_name(_PROGRAM, "Gallery", places[0]))
    desktop.act_on_child(_PROGRAM, "Gallery", 1, "reject")
    wait_for("it is said", lambda: "rejected" in desktop.child_name(_PROGRAM, "Gallery", 1))
    _look_at_the_picks(desktop)
