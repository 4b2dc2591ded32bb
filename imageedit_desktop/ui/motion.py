"""Movement in the window: short, and none for whoever has asked their system for less of it."""

from __future__ import annotations

import threading
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal, Slot

_DURATION_MS = 120
"""Long enough to be followed by the eye, and too short to wait for."""


class Motion(QObject):
    """Whether things move.

    Attributes:
        is_reduced: the user has asked the system for less movement, as far as is known.
    """

    _answered = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.is_reduced = False
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    @property
    def duration_ms(self) -> int:
        """How long a movement takes; 0 for at once."""
        return 0 if self.is_reduced else _DURATION_MS

    @Slot()
    def look(self) -> None:
        """Ask the system. A thread does it: what answers on Linux is on a bus."""
        threading.Thread(target=self._ask, name="motion", daemon=True).start()

    def _ask(self) -> None:
        from imageedit_desktop.ui.reduced_motion import wants_less

        answer = wants_less()
        if answer is not None:
            self._answered.emit(answer)

    @Slot(bool)
    def _on_answered(self, is_reduced: bool) -> None:
        self.is_reduced = is_reduced


@cache
def motion() -> Motion:
    """Return the movement of this program, the same at every call."""
    return Motion()
