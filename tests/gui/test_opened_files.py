"""What a Mac tells a running program to open; elsewhere nobody sends such events, so this one does."""

from __future__ import annotations

import subprocess
import sys

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
