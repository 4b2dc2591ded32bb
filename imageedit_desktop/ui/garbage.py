"""Collecting cyclic garbage in the GUI thread, and nowhere else.

Python collects in whichever thread happens to allocate. A widget that ends in a cycle, such as a dialog and a
lambda that knows it, would then be destroyed by a thread that decodes a picture: Qt forbids that, and such a worker
and the GUI thread can wait for each other for ever, one with Qt's lock and one with Python's.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_INTERVAL_MS = 500
"""Cycles are few here; half a second of them is some hundred kilobytes at most."""


class GarbageCollection(QObject):
    """Takes over from Python for the rest of the process, in the thread that makes it.

    The end of the program is no exception: workers may still be busy when the window is taken apart.

    What is there when it starts belongs to the program and is never looked at again: a collection that went over
    all modules would take longer than a frame.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    @Slot()
    def _on_timeout(self) -> None:
        """Collect what Python would have collected by now."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [generation for generation in range(3) if counts[generation] > thresholds[generation]]
        if due:
            gc.collect(due[-1])
