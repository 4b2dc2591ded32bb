"""The second window on a desktop with two monitors: on the other one, there again, and never where no screen is."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from benchmarks.made_library import make_library
from support.desktop import Desktop, missing_tools, wait_for

_PROGRAM, _TITLE, _PINNED = "ImageEdit", "ImageEdit Desktop: second window", "second window, pinned"
_LEFT_PX, _RIGHT_PX, _HEIGHT_PX = 1200, 900, 800
_PICTURES = 6


@pytest.fixture
def library(tmp_path: Path, own_home: Path) -> Path:
    assert not missing_tools()
    make_library(tmp_path / "library" / "rehearsal", _PICTURES)
    return tmp_path / "library"


@pytest.fixture
def two_monitors(library: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    folder, size = tmp_path_factory.mktemp("two"), (_LEFT_PX + _RIGHT_PX, _HEIGHT_PX)
    desktop = Desktop(folder, size=size, monitors=(_LEFT_PX, _RIGHT_PX))
    yield desktop
    desktop.close()
    print(desktop.logs())


@pytest.fixture
def one_monitor(library: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    desktop = Desktop(tmp_path_factory.mktemp("one"), size=(_LEFT_PX, _HEIGHT_PX))
    yield desktop
    desktop.close()
    print(desktop.logs())


def _place(desktop: Desktop) -> tuple[int, int, int, int] | None:
    """Where the second window is, without its frame; None where there is none."""
    listed = subprocess.run(["wmctrl", "-lG"], env=desktop.environment, capture_output=True, text=True, check=True)
    line = next((line for line in listed.stdout.splitlines() if _TITLE in line), None)
    if line is None:
        return None
    x, y, width, height = map(int, line.split()[2:6])
    return x, y, width, height


def _fills_the_right(desktop: Desktop) -> bool:
    place = _place(desktop)
    return place is not None and (place[0], place[2]) == (_LEFT_PX, _RIGHT_PX)


def _position(desktop: Desktop) -> str:
    return desktop.find(_PROGRAM, "Position").description


def _shows(desktop: Desktop, number: int) -> bool:
    """Whether what is told on the right monitor is this picture."""
    told = f"picture {number},"
    return any(told in one.name and one.x >= _LEFT_PX for one in desktop.elements(_PROGRAM))


def _begin(desktop: Desktop, library: Path) -> subprocess.Popen[bytes]:
    program = desktop.start_program("--rehearsal", "--library", library)
    wait_for("the pictures", lambda: f"{_PICTURES}" in _position(desktop), 40)
    desktop.focus("ImageEdit Desktop")
    return program


def test_it_opens_on_the_other_monitor_follows_is_pinned_and_comes_back(
    two_monitors: Desktop, library: Path
) -> None:
    desktop = two_monitors
    program = _begin(desktop, library)
    desktop.pointer.key("ctrl+f", "Escape", "Home")
    wait_for("the first", lambda: _position(desktop) == f"1 of {_PICTURES}")
    desktop.pointer.key("shift+F11")
    wait_for("the second window on the right", lambda: _fills_the_right(desktop))
    wait_for("the first picture", lambda: _shows(desktop, 1))
    desktop.pointer.key("Right")  # the keyboard has stayed where it was
    wait_for("the second picture", lambda: _shows(desktop, 2))
    desktop.pointer.key("ctrl+F11")
    wait_for("the title", lambda: _PINNED in desktop.titles())
    desktop.pointer.key("Right")
    wait_for("the third", lambda: _position(desktop) == f"3 of {_PICTURES}")
    assert _shows(desktop, 2)
    desktop.pointer.click((_LEFT_PX + _RIGHT_PX // 2, _HEIGHT_PX // 2))
    desktop.pointer.key("4")
    wait_for("the pinned one is marked", lambda: "4 stars" in desktop.child_name(_PROGRAM, "Gallery", 1))
    assert "stars" not in desktop.child_name(_PROGRAM, "Gallery", 2)
    desktop.pointer.key("ctrl+F11", "Right")
    wait_for("the fourth", lambda: _shows(desktop, 4))
    assert desktop.end(program) == 0, desktop.logs()

    program = _begin(desktop, library)
    wait_for("the second window on the right again", lambda: _fills_the_right(desktop))
    assert desktop.end(program) == 0, desktop.logs()


def test_what_was_on_a_monitor_that_is_gone_opens_where_it_is_seen(
    two_monitors: Desktop, one_monitor: Desktop, library: Path
) -> None:
    program = _begin(two_monitors, library)
    two_monitors.pointer.key("shift+F11")
    wait_for("the second window on the right", lambda: _fills_the_right(two_monitors))
    assert two_monitors.end(program) == 0, two_monitors.logs()

    program = _begin(one_monitor, library)
    assert _place(one_monitor) is None, "it does not cover the main window by itself"
    one_monitor.pointer.key("shift+F11")

    def is_seen() -> bool:
        place = _place(one_monitor)
        return place is not None and place[0] >= 0 and place[0] + place[2] <= _LEFT_PX

    wait_for("the second window", is_seen)
    assert one_monitor.end(program) == 0, one_monitor.logs()
