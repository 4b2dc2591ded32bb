"""Movement in the window: short, and none for whoever has asked their system for less of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject, Slot

from imageedit_desktop.ui.bell import Mailbox

_DURATION_MS = 120
"""Long enough to be followed by the eye, and too short to wait for."""


class Motion(QObject):
    """Whether things move.

    Attributes:
        is_reduced: the user has asked the system for less movement, as far as is known.
    """

    def __init__(self) -> None:
        super().__init__()
        self.is_reduced = False
        self._answers: Mailbox | None = None

    @property
    def duration_ms(self) -> int:
        """How long a movement takes; 0 for at once."""
        return 0 if self.is_reduced else _DURATION_MS

    @Slot()
    def look(self) -> None:
        """Ask the system. A thread does it: what answers on Linux is on a bus."""
        if self._answers is None:
            self._answers = Mailbox(self)
            self._answers.arrived.connect(self._on_answered)
        threading.Thread(target=_ask, args=(self._answers.post,), name="motion", daemon=True).start()

    @Slot(object)
    def _on_answered(self, is_reduced: bool) -> None:
        self.is_reduced = is_reduced


def _ask(tell: Callable[[bool], None]) -> None:
    from imageedit_desktop.ui.reduced_motion import wants_less

    answer = wants_less()
    if answer is not None:
        tell(answer)


@cache
def motion() -> Motion:
    """Return the movement of this program, the same at every call."""
    return Motion()
