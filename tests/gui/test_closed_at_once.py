"""A window that is closed while the program still starts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_CLOSED = """
import sys
from imageedit_desktop.__main__ import main
from imageedit_desktop.ui.window.shell import Shell

painted = Shell.paintEvent

def paint(self, event):
    painted(self, event)
    if not self.was_asked_to_close:
        self.close()

Shell.paintEvent = paint
sys.argv = ["imageedit-desktop", "--rehearsal", "--library", sys.argv[1]]
sys.exit(main())
"""


def test_a_window_closed_before_it_is_ready_stays_closed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _CLOSED, str(tmp_path / "library")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr
