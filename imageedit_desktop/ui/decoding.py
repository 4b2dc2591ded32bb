"""Decoding pictures away from the GUI thread.

Everything here runs without a QObject, so that a worker never touches what the GUI thread may be deleting. Only
`QImageReader.read` does real work: it releases the interpreter lock, which `QImage.fromData`, `scaled` and
`convertToFormat` do not.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from imageedit_desktop.priority import stand_back

_WORKERS = 2
_WAITING_MAX = 512
"""Older wishes are forgotten: they scrolled by long ago, and a cell that shows again asks again."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One picture at one size.

    Attributes:
        path: the file.
        box: what it has to fit into, (width, height) in device pixels; None for every pixel of the file.
        dpr: device pixels per logical pixel, for the pixmap that it becomes.
    """

    path: Path
    box: tuple[int, int] | None
    dpr: float


def read_picture(path: Path, box: tuple[int, int] | None) -> QImage:
    """Decode a file upright, shrunk to fit the box, never enlarged; any thread.

    Returns:
        A null image where the file is missing or cannot be read.
    """
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    stored = reader.size()
    if box is not None and stored.isValid():
        # Both the stored and the scaled size are those before the rotation.
        turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
        room = QSize(*reversed(box)) if turned else QSize(*box)
        if stored.width() > room.width() or stored.height() > room.height():
            reader.setScaledSize(stored.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    return reader.read()


class Decoder:
    """Two workers and a pile of wishes, the newest on top: what is on the screen now comes first.

    Workers live only while there is something to do.
    """

    def __init__(self, done: Callable[[Wish, QImage], None]) -> None:
        """`done` is called in a worker, never after `close` returned; answer each with `taken`."""
        self._done = done
        self._lock = threading.Lock()
        self._pile: deque[Wish] = deque()
        self._busy: set[Wish] = set()
        self._workers = 0
        self._closed = False

    def ask(self, wish: Wish) -> None:
        """Put a wish on top of the pile; one that is already there moves up."""
        with self._lock:
            if self._closed or wish in self._busy:
                return
            if wish in self._pile:
                self._pile.remove(wish)
            elif len(self._pile) >= _WAITING_MAX:
                self._pile.popleft()
            self._pile.append(wish)
            if self._workers < _WORKERS:
                self._workers += 1
                threading.Thread(target=self._work, name="pictures", daemon=True).start()

    def taken(self, wish: Wish) -> None:
        """A delivered picture has arrived; until then the same wish is not taken on again."""
        with self._lock:
            self._busy.discard(wish)

    def close(self) -> None:
        """Forget all wishes; nothing is delivered from now on."""
        with self._lock:
            self._closed = True
            self._pile.clear()

    def _work(self) -> None:
        stand_back()
        while (wish := self._next()) is not None:
            image = read_picture(wish.path, wish.box)
            with self._lock:
                if not self._closed:
                    self._done(wish, image)

    def _next(self) -> Wish | None:
        with self._lock:
            if not self._pile:
                self._workers -= 1
                return None
            wish = self._pile.pop()
            self._busy.add(wish)
            return wish
