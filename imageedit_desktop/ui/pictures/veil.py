"""Which results are blurred wherever they are shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance

from imageedit_desktop.domain.result import Result


class Veil(QObject):
    """Covers all sensitive results until it is told which ones are to be seen.

    Signals:
        changed(): others are covered than before; whoever shows results paints and tells them anew.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._covers: Callable[[Result], bool] = _is_sensitive

    def covers(self, result: Result | None) -> bool:
        """Whether a result is shown blurred."""
        return result is not None and self._covers(result)

    def follow(self, covers: Callable[[Result], bool], changed: SignalInstance) -> None:
        """Cover what this says from now on; it says something else after the signal."""
        self._covers = covers
        changed.connect(self.changed)
        self.changed.emit()


def _is_sensitive(result: Result) -> bool:
    return bool(result.nsfw)
