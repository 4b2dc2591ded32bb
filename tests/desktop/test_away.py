"""Jobs that end while the user is in another program are told there, by a notice of the desktop's."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from support import notice_server
from support.desktop import REPOSITORY, Desktop, wait_for
from support.notice_server import NoticeServer

_PROGRAM, _TITLE = "ImageEdit", "ImageEdit Desktop"
_SAMPLE = REPOSITORY / "resources" / "samples" / "coffee.png"


@pytest.fixture
def notices(desktop: Desktop, tmp_path: Path) -> NoticeServer:
    """What shows notices on the desktop."""
    folder = tmp_path / "notices"
    desktop.start([sys.executable, Path(notice_server.__file__), "willing", str(folder)])
    wait_for("what shows notices", (folder / "shown.json").exists)
    return NoticeServer("", folder)


def _order(desktop: Desktop, notices: NoticeServer) -> None:
    """What is composed."""
    desktop.focus(_TITLE)
    desktop.pointer.key("ctrl+Return")
    wait_for("a number on the icon", lambda: notices.number == 1)


def test_who_is_elsewhere_is_told_and_comes_back_by_a_click(
    desktop: Desktop, notices: NoticeServer, tmp_path: Path
) -> None:
    program = desktop.start_program("--rehearsal", "--library", tmp_path / "library", _SAMPLE)
    wait_for("the source", lambda: "coffee.png" in desktop.find(_PROGRAM, "Source image").description)
    desktop.focus(_TITLE)
    desktop.fill(_PROGRAM, "Prompt", "a secret")
    _order(desktop, notices)
    wait_for("none", lambda: notices.number == 0)
    assert notices.shown == [], "whoever is here sees for themselves"

    _order(desktop, notices)
    desktop.minimize()
    wait_for("a notice", lambda: notices.shown == [("1 picture has come", "Everything is done.")])
    assert notices.number == 0
    notices.click()
    wait_for("the window", lambda: desktop.active_title() == _TITLE)
    wait_for("no notice", lambda: notices.shown == [])

    _order(desktop, notices)
    desktop.minimize()
    wait_for("a notice", lambda: notices.shown)
    assert desktop.end(program) == 0, desktop.logs()
    assert notices.shown == [], "none stays behind"
