"""Calling the GUI thread from a worker without touching a QObject there."""

from __future__ import annotations

import socket
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_MANY = 4096


class Bell(QObject):
    """Rung by any thread, heard in the GUI thread: a pair of sockets, as event loops use to wake themselves.

    A worker that emitted a signal instead would wait for Qt's locks with Python's lock in its hand.

    Signals:
        rung(): once for all that rang since the last time.
    """

    rung = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ears, self._hand = socket.socketpair()
        for end in (self._ears, self._hand):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._ears.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)

    def ring(self) -> None:
        """Be heard soon; any thread, also after the end."""
        with suppress(OSError):  # closed; or full, and then it is being rung already
            self._hand.send(b"\0")

    def close(self) -> None:
        """Hear nothing any more."""
        self._notifier.setEnabled(False)
        self._ears.close()
        self._hand.close()

    @Slot()
    def _on_activated(self) -> None:
        with suppress(OSError):
            self._ears.recv(_MANY)
        self.rung.emit()
