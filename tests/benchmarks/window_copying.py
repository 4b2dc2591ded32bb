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

from imageedit_desktop.domain.gallery import item_of
from imageedit_desktop.domain.geometry import size
from imageedit_desktop.domain.ids import JobId, result_id
from imageedit_desktop.domain.inputs import InputUrl
from imageedit_desktop.domain.job import Job, JobState
from imageedit_desktop.domain.money.price import price_of
from imageedit_desktop.domain.recipe import Recipe
from imageedit_desktop.domain.result import Result, ResultState
from imageedit_desktop.ui.features.gallery.drag import copy_pictures

_IDLE_MS = 1500
_PASTE_AFTER_MS = 1000
"""A hand needs that long to get to another window."""

_SIDE_PX = 2048
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
        copy_pictures([_item(picture)])
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


def _item(picture: Path):  # type: ignore[no-untyped-def]
    recipe = Recipe(
        prompt="copied", source=InputUrl(url="https://example.org/a.jpg"), size=size(_SIDE_PX, _SIDE_PX), images=1
    )
    job = Job(
        id=JobId("c" * 32), recipe=recipe, state=JobState.DONE, origin="rehearsal", price=price_of(1), created_ms=1
    )
    result = Result(id=result_id(job.id, 1), job_id=job.id, number=1, state=ResultState.SAVED, path=picture)
    return item_of(job, 1, result)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
