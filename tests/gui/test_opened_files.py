"""What a Mac tells a running program to open; elsewhere nobody sends such events, so this one does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from support.window import Play, Window, until

from imageedit_desktop import app
from imageedit_desktop.paths import resources_folder
from imageedit_desktop.ui.window.application import Application

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

COFFEE, CAT = (resources_folder() / "samples" / name for name in ("coffee.png", "chelsea.png"))

_OPENED = """
import sys
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QFileOpenEvent
from imageedit_desktop.ui.window.application import Application

def pause():
    loop = QEventLoop()
    QTimer.singleShot(50, loop.quit)
    loop.exec()

app = Application([sys.argv[0]])
app.files_opened.connect(lambda paths: print([path.name for path in paths]))
for name in ("early.png", "too.png"):
    Application.sendEvent(app, QFileOpenEvent(f"/photos/{name}"))
pause()
print("ready")
app.tell_opened()
for name in ("a.png", "b.png"):
    Application.sendEvent(app, QFileOpenEvent(f"/photos/{name}"))
pause()
"""


def test_files_wait_until_the_window_is_ready_and_those_chosen_together_come_together() -> None:
    done = subprocess.run([sys.executable, "-c", _OPENED], capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout.splitlines() == ["ready", "['early.png', 'too.png']", "['a.png', 'b.png']"], done.stderr


def open_as_finder_does(application: Application, *paths: Path) -> None:
    """Send an event for each, as macOS does for what is chosen together, or dropped on the Dock."""
    for path in paths:
        QApplication.sendEvent(application, QFileOpenEvent(str(path)))


def test_what_is_opened_while_the_window_is_there_becomes_the_source_and_the_window_is_seen(
    play: Play, qapp: Application
) -> None:
    async def story(window: Window) -> None:
        app.take_opened(qapp.files_opened, window.bench)
        qapp.tell_opened()
        window.shell.showMinimized()
        open_as_finder_does(qapp, COFFEE)
        await until("the source", lambda: window.source.startswith("coffee.png"))
        assert not window.shell.isMinimized()

    play(story)


def test_several_that_are_opened_together_are_asked_about_once(play: Play, qapp: Application) -> None:
    async def story(window: Window) -> None:
        app.take_opened(qapp.files_opened, window.bench)
        qapp.tell_opened()
        open_as_finder_does(qapp, COFFEE, CAT)
        await until("the question", lambda: window.says("What are these 2 pictures to be?"))
        window.press("First as source, others as portraits")
        await until("both", lambda: window.source.startswith("coffee.png") and len(window.portraits) == 1)

    play(story)
