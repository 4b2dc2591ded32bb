"""A window from which a result is copied, and another program that pastes it: what `bench_copy` measures.

Prints one JSON object: the gaps between the ticks of a 1 ms timer in the GUI thread, in milliseconds, while nothing
happened and from the copy until the other program has the picture; and whether it got one. Argument: the picture.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from benchmarks.window_under_load import Clock
from PySide6.QtCore import QProcess, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from imageedit_desktop.ui.features.gallery.drag import copy_files

_IDLE_MS = 1500
_PASTE_AFTER_MS = 1000
"""A hand needs that long to get to another window."""

_PASTE = ["-selection", "clipboard", "-t", "image/png", "-o"]


def main(picture: Path) -> int:
    """Copy as the gallery does, and have the picture pasted at once."""
    app = QApplication(sys.argv[:1])
    window = QLabel("Copying")
    window.show()
    clock = Clock()
    told: dict[str, object] = {}
    paste = QProcess()

    def copy() -> None:
        told["idle"] = clock.take()
        copy_files([picture])
        QTimer.singleShot(_PASTE_AFTER_MS, lambda: paste.start("xclip", _PASTE))

    def pasted() -> None:
        told["busy"] = clock.take()
        told["is_png"] = paste.readAllStandardOutput().startsWith(b"\x89PNG")
        app.quit()

    paste.finished.connect(pasted)
    QTimer.singleShot(_IDLE_MS, copy)
    app.exec()
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
