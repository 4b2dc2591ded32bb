"""Telling looking from leafing: of pictures that race by, none is read that is gone when it is there."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

_RACING_MS = 150
"""Keys that are held repeat every 25 to 40 ms; who looks at each picture, and be it briefly, takes longer."""

_REST_MS = 120


class Pace(QObject):
    """Watches the steps from picture to picture.

    Signals:
        rested(): the last step of a race was some time ago, or its key was released.
    """

    rested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._since_step = QElapsedTimer()
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self.rested)

    @property
    def is_racing(self) -> bool:
        """Whether the next step is expected at any moment."""
        return self._rest.isActive()

    def step(self) -> None:
        """Another picture is shown."""
        races = self._since_step.isValid() and self._since_step.elapsed() < _RACING_MS
        self._since_step.start()
        if races:
            self._rest.start()

    def release(self) -> None:
        """The key was let go: the race ends here."""
        if self._rest.isActive():
            self._rest.stop()
            self.rested.emit()
