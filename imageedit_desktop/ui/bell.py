"""Being called by workers, which never touch a QObject and never hold one.

A worker that emitted a signal would wait for Qt's locks with Python's lock in its hand, and the GUI thread for
Python's with Qt's. A worker that was the last to hold a QObject, or anything that has a method connected to a
signal, would end it, or take the connection apart, in the middle of what the GUI thread does with it: the program
crashed that way. So workers get functions that know a socket and a queue, and nothing else of ours.
"""

from __future__ import annotations

import weakref
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

if TYPE_CHECKING:
    import socket

_MANY = 4096


class Bell(QObject):
    """Rung by any thread, heard in the GUI thread: a pair of sockets, as event loops use to wake themselves.

    Attributes:
        ring: be heard soon; for any thread, also after the end.

    Signals:
        rung(): once for all that rang since the last time.
    """

    rung = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        import socket  # not needed before the first paint

        super().__init__(parent)
        self._ears, hand = socket.socketpair()
        for end in (self._ears, hand):
            end.setblocking(False)
        self._end = weakref.finalize(self, _end, self._ears, hand)
        self.ring: Callable[[], None] = partial(_ring, hand)
        self._notifier = QSocketNotifier(self._ears.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)

    def close(self) -> None:
        """Hear nothing any more."""
        self._notifier.setEnabled(False)
        self._end()

    @Slot()
    def _on_activated(self) -> None:
        with suppress(OSError):
            self._ears.recv(_MANY)
        self.rung.emit()


class Mailbox(QObject):
    """What workers have to tell, in the GUI thread.

    Attributes:
        post: have something told; for any thread. No QObject, and nothing that holds one.

    Signals:
        arrived(object): what was posted, in its order.
    """

    arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._letters: deque[object] = deque()
        self._bell = Bell(self)
        self._bell.rung.connect(self._on_rung)
        self.post: Callable[[object], None] = partial(_post, self._letters, self._bell.ring)

    @Slot()
    def _on_rung(self) -> None:
        while self._letters:
            self.arrived.emit(self._letters.popleft())


def _ring(hand: socket.socket) -> None:
    with suppress(OSError):  # closed; or full, and then it is being rung already
        hand.send(b"\0")


def _end(*ends: socket.socket) -> None:
    for end in ends:
        end.close()


def _post(letters: deque[object], ring: Callable[[], None], letter: object) -> None:
    letters.append(letter)
    ring()
