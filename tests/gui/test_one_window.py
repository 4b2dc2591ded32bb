"""A second start hands what it was given to the first one's window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from shiboken6 import delete
from support.window import until

from imageedit_desktop.domain.environment import ACTIVATION_VARIABLE
from imageedit_desktop.services.one_window import OneWindow
from imageedit_desktop.ui.window.shell import Shell

Run = Callable[[Coroutine[Any, Any, None]], None]

_SECOND = """
import sys
from pathlib import Path
from imageedit_desktop.services.one_window import OneWindow
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
second = OneWindow(Path(sys.argv[1]), Path(sys.argv[2]))
assert not second.is_first
assert second.hand_over([Path(name) for name in sys.argv[4:]], sys.argv[3])
"""


@pytest.fixture
def first(qapp: QApplication, tmp_path: Path) -> Iterator[OneWindow]:
    first = OneWindow(tmp_path / "library", tmp_path / "locks")
    first.listen()
    yield first
    first.close()


def test_pictures_and_a_token_are_handed_over(run_in_qt: Run, first: OneWindow, tmp_path: Path) -> None:
    received: list[object] = []
    first.pictures_received.connect(received.append)
    first.token_received.connect(received.append)

    folders = [str(tmp_path / "library"), str(tmp_path / "locks")]
    with subprocess.Popen(
        [sys.executable, "-c", _SECOND, *folders, "a token", str(tmp_path / "fox.png")]
    ) as second:
        run_in_qt(until("its end", lambda: second.poll() is not None))
    assert second.returncode == 0
    assert received == [(tmp_path / "fox.png",), "a token"]


@pytest.mark.parametrize("line", [b"no json", b"7", b"[7]", b"{}", b"null", rb'"a\u0000b"', rb'"\ud800"'])
def test_what_is_not_understood_does_nothing(run_in_qt: Run, first: OneWindow, line: bytes) -> None:
    received: list[object] = []
    first.pictures_received.connect(received.append)
    first.token_received.connect(received.append)

    async def story() -> None:
        socket = QLocalSocket()
        socket.connectToServer(first.name)
        assert socket.waitForConnected(5000)
        socket.write(line + b"\n" + json.dumps(["/pictures/fox.png"]).encode() + b"\n")
        await until("what came behind it", lambda: received)
        socket.disconnectFromServer()

    run_in_qt(story())
    assert received == [(Path("/pictures/fox.png"),)]


def test_qt_finds_the_token_where_it_looks_for_it(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    told: dict[str, str] = {}
    monkeypatch.setattr(os, "putenv", told.__setitem__)
    window = Shell({})
    window.come_forward_by("")
    assert told == {}
    window.come_forward_by("a token")
    assert told == {ACTIVATION_VARIABLE: "a token"}
    delete(window)
