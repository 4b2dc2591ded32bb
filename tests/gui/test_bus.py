"""What is asked of other programs on a bus: they answer, or do not, and the window goes on meanwhile."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
from support.bus_services import DEAF, bus_with

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-run-session") is None, reason="needs a bus of a desktop"
)

_MOTION = "imageedit_desktop.ui.reduced_motion import wants_less as ask"
_COLOURS = "imageedit_desktop.ui.pictures.screen import _colord_profile as ask"

_BESIDE = """
import sys, threading, time
from PySide6.QtCore import QCoreApplication
from {question}

app = QCoreApplication([])
worker = threading.Thread(target=ask, daemon=True)
worker.start()
steps = 0
while worker.is_alive() and steps < 100:
    time.sleep(0.001)
    steps += 1
print(steps)
"""
"""Counts what another thread can do while the worker waits for seconds; it cannot do it while Python is locked."""

_REVEAL = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from imageedit_desktop.ui.reveal import reveal

app = QApplication([])
reveal(Path(sys.argv[1]))
while not Path(sys.argv[2]).exists():
    app.processEvents()
    time.sleep(0.001)
"""

_PROFILE = f"from {_COLOURS}; import sys; sys.stdout.buffer.write(ask() or b'')"


@pytest.mark.parametrize(
    ("name", "question"),
    [("org.freedesktop.portal.Desktop", _MOTION), ("org.freedesktop.ColorManager", _COLOURS)],
)
def test_nobody_waits_for_a_program_that_does_not_answer(name, question):
    with bus_with(name, DEAF) as environment:
        script = _BESIDE.format(question=question)
        ran = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True, timeout=90
        )
    assert (ran.stdout, ran.stderr) == ("100\n", "")


def test_colord_is_asked_for_the_profile_of_the_screen(tmp_path):
    profile = tmp_path / "screen.icc"
    profile.write_bytes(b"a profile")
    with bus_with("org.freedesktop.ColorManager", str(profile)) as environment:
        ran = subprocess.run(
            [sys.executable, "-c", _PROFILE], env=environment, capture_output=True, check=True, timeout=60
        )
    assert ran.stdout == b"a profile"
    assert ran.stderr == b""


def test_a_file_manager_is_asked_to_show_a_file(tmp_path):
    picture, told = tmp_path / "100 % fox #1 ü.png", tmp_path / "told"
    picture.write_bytes(b"png")
    with bus_with("org.freedesktop.FileManager1", str(told)) as environment:
        ran = subprocess.run(
            [sys.executable, "-c", _REVEAL, str(picture), str(told)],
            env=environment, capture_output=True, check=True, timeout=60,
        )  # fmt: skip
    assert told.read_text() == picture.as_uri()
    assert ran.stderr == b""
