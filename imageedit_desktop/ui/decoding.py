"""Decoding pictures away from the GUI thread.

Every picture on the screen is read by `imaging`, as what is sent and what thumbnails show, so that all of them have
the same colours. What `imaging` refuses Qt may still be able to show.

Everything here runs without a QObject, so that a worker never touches what the GUI thread may be deleting.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.errors import InputError
from imageedit_desktop.priority import stand_back

_WORKERS = 2
_WAITING_MAX = 512
"""Older requests are forgotten: they scrolled by long ago, and a cell that shows again asks again."""


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """One picture at one size.

    Attributes:
        path: the file.
        box: what it has to fit into, (width, height) in device pixels; None for every pixel of the file.
        dpr: device pixels per logical pixel, for the pixmap that it becomes.
    """

    path: Path
    box: tuple[int, int] | None
    dpr: float


@dataclass(frozen=True, slots=True)
class FileStamp:
    """Tells one content of a file from another without reading it.

    Attributes:
        modified_ns, size_bytes: as the system says; both 0 where there is no file.
    """

    modified_ns: int = 0
    size_bytes: int = 0

    @property
    def is_missing(self) -> bool:
        """Whether there was no file."""
        return self == FileStamp()


@dataclass(frozen=True, slots=True)
class Decoding:
    """What came of a request.

    Attributes:
        image: null where the file cannot be read.
        stamp: of the file, just before it was read.
    """

    image: QImage
    stamp: FileStamp


def read_picture(path: Path, box: tuple[int, int] | None) -> QImage:
    """Decode a file upright, in sRGB, on white, shrunk to fit the box, never enlarged; any thread.

    Returns:
        A null image where the file is missing or cannot be read.
    """
    from imageedit_desktop.imaging.shown import read_for_screen  # not needed before the first paint

    try:
        read = read_for_screen(path, None if box is None else geometry.size(*box))
    except (InputError, OSError):
        return _read_by_qt(path, box)
    width, height = read.size.width_px, read.size.height_px
    # A copy, because Qt does not keep the bytes alive.
    return QImage(read.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def _read_by_qt(path: Path, box: tuple[int, int] | None) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    stored = reader.size()
    if box is not None and stored.isValid():
        # Both the stored and the scaled size are those before the rotation.
        turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
        room = QSize(*reversed(box)) if turned else QSize(*box)
        if stored.width() > room.width() or stored.height() > room.height():
            reader.setScaledSize(stored.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return image


def _stamp_of(path: Path) -> FileStamp:
    try:
        status = path.stat()
    except OSError:
        return FileStamp()
    return FileStamp(status.st_mtime_ns, status.st_size)


class Decoder:
    """Two workers and a pile of requests, the newest on top: what is on the screen now comes first.

    Workers live only while there is something to do.
    """

    def __init__(self, done: Callable[[PictureRequest, Decoding], None]) -> None:
        """`done` is called in a worker, never after `close` returned; answer each with `taken`."""
        self._done = done
        self._lock = threading.Lock()
        self._pile: deque[PictureRequest] = deque()
        self._failed_before: dict[PictureRequest, FileStamp] = {}
        self._busy: set[PictureRequest] = set()
        self._workers = 0
        self._closed = False

    def ask(self, request: PictureRequest, *, failed_before: FileStamp | None = None) -> None:
        """Put a request on top of the pile; one that is already there moves up.

        Args:
            request: what is wanted.
            failed_before: the stamp of a file that could not be read; while it has that, it is not read again.
        """
        with self._lock:
            if self._closed or request in self._busy:
                return
            if request in self._pile:
                self._pile.remove(request)
            elif len(self._pile) >= _WAITING_MAX:
                self._failed_before.pop(self._pile.popleft(), None)
            self._pile.append(request)
            if failed_before is not None:
                self._failed_before[request] = failed_before
            if self._workers < _WORKERS:
                self._workers += 1
                threading.Thread(target=self._work, name="pictures", daemon=True).start()

    def taken(self, request: PictureRequest) -> None:
        """A delivered picture has arrived; until then the same request is not taken on again."""
        with self._lock:
            self._busy.discard(request)

    def close(self) -> None:
        """Forget all requests; nothing is delivered from now on."""
        with self._lock:
            self._closed = True
            self._pile.clear()

    def _work(self) -> None:
        stand_back()
        while (following := self._next()) is not None:
            request, failed_before = following
            stamp = _stamp_of(request.path)
            hopeless = stamp.is_missing or stamp == failed_before
            decoding = Decoding(QImage() if hopeless else read_picture(request.path, request.box), stamp)
            with self._lock:
                if not self._closed:
                    self._done(request, decoding)

    def _next(self) -> tuple[PictureRequest, FileStamp | None] | None:
        with self._lock:
            if not self._pile:
                self._workers -= 1
                return None
            request = self._pile.pop()
            self._busy.add(request)
            return request, self._failed_before.pop(request, None)
