"""Pictures from files, ready to paint: decoded in workers, kept as pixmaps within a budget of bytes."""

from __future__ import annotations

from collections import OrderedDict, deque
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QPixmap

from imageedit_desktop.ui.decoding import Decoder, Decoding, FileStamp, PictureRequest

_LIMIT_BYTES = 128 * 1024 * 1024
"""Some 300 thumbnails of 320 × 320 device pixels: three screens of a large window."""

_TURN_BUDGET_MS = 4
"""Time for making pixmaps in one turn of the event loop, a quarter of a frame."""

_LOOK_AGAIN_MS = 3000
"""How soon a file that came back, with its disk or from another program, is seen."""

_BROKEN_MAX = 64
"""Broken files that are looked after; of more the last ones, which are on the screen."""


class PictureCache(QObject):
    """Answers at once with a pixmap, or later with a signal.

    Signals:
        ready(Path): a picture that was asked for can be had now.
        failed(Path): it is missing or cannot be read. It is tried again by itself when it has changed.
    """

    ready = Signal(object)
    failed = Signal(object)
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None, *, limit_bytes: int = _LIMIT_BYTES) -> None:
        super().__init__(parent)
        self._limit_bytes = limit_bytes
        self._used_bytes = 0
        self._pixmaps: OrderedDict[PictureRequest, QPixmap] = OrderedDict()
        self._latest: dict[Path, PictureRequest] = {}
        self._broken: OrderedDict[Path, tuple[PictureRequest, FileStamp]] = OrderedDict()
        self._arrivals: deque[tuple[PictureRequest, Decoding]] = deque()
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._unpack)
        self._look_again = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self._on_look_again)
        self._arrived.connect(self._on_arrived)
        self._decoder = Decoder(self._deliver)
        self.destroyed.connect(self._decoder.close)

    def pixmap(self, path: Path, box_px: QSize | None, *, dpr: float) -> QPixmap | None:
        """The picture, upright, shrunk to fit the box, never enlarged.

        Args:
            path: the file.
            box_px: room for it in logical pixels, (width, height); None for every pixel of the file.
            dpr: device pixels per logical pixel, of the window it is for. Set on the pixmap.

        Returns:
            None while it is being loaded (`ready` or `failed` follows) and where it is broken.
        """
        box = None if box_px is None else (round(box_px.width() * dpr), round(box_px.height() * dpr))
        request = PictureRequest(path, box, dpr)
        pixmap = self._pixmaps.get(request)
        if pixmap is not None:
            self._pixmaps.move_to_end(request)
        elif path not in self._broken:
            self._decoder.ask(request)
        return pixmap

    def stand_in(self, path: Path) -> QPixmap | None:
        """The picture at whatever size came last, to bridge the time until the right one is there."""
        request = self._latest.get(path)
        return None if request is None else self._pixmaps[request]

    def is_broken(self, path: Path) -> bool:
        """Whether the file was found missing or unreadable."""
        return path in self._broken

    def is_missing(self, path: Path) -> bool:
        """Whether there was no file when it was looked for last."""
        return path in self._broken and self._broken[path][1].is_missing

    def forget(self, path: Path) -> None:
        """Let go of all that is known of a file, so that it is read anew."""
        self._broken.pop(path, None)
        for request in [request for request in self._pixmaps if request.path == path]:
            self._drop(request)

    def close(self) -> None:
        """Stop loading; for the end of the program."""
        self._look_again.stop()
        self._decoder.close()
        self._arrivals.clear()

    def _deliver(self, request: PictureRequest, decoding: Decoding) -> None:
        # In a worker. The signal crosses to the GUI thread; the deque carries the image.
        self._arrivals.append((request, decoding))
        self._arrived.emit()

    @Slot()
    def _on_arrived(self) -> None:
        if not self._turn.isActive():
            self._turn.start()

    @Slot()
    def _unpack(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._arrivals and clock.elapsed() < _TURN_BUDGET_MS:
            self._keep(*self._arrivals.popleft())
        if self._arrivals:
            self._turn.start()

    @Slot()
    def _on_look_again(self) -> None:
        if not self._broken:
            self._look_again.stop()
        for request, stamp in self._broken.values():
            self._decoder.ask(request, failed_before=stamp)

    def _keep(self, request: PictureRequest, decoding: Decoding) -> None:
        self._decoder.taken(request)
        if decoding.image.isNull():
            self._note_broken(request, decoding.stamp)
            return
        self._broken.pop(request.path, None)
        pixmap = QPixmap.fromImage(decoding.image)
        pixmap.setDevicePixelRatio(request.dpr)
        self._pixmaps[request] = pixmap
        self._latest[request.path] = request
        self._used_bytes += _size_bytes(pixmap)
        self._shrink()
        self.ready.emit(request.path)

    def _note_broken(self, request: PictureRequest, stamp: FileStamp) -> None:
        """Tell once, and again where it is broken in another way."""
        before = self._broken.pop(request.path, None)
        self._broken[request.path] = (request, stamp)
        if len(self._broken) > _BROKEN_MAX:
            self._broken.popitem(last=False)
        if not self._look_again.isActive():
            self._look_again.start()
        if before is None or before[1] != stamp:
            self.failed.emit(request.path)

    def _shrink(self) -> None:
        # The newest always stays, however large: dropping it would have it asked for again at once.
        while self._used_bytes > self._limit_bytes and len(self._pixmaps) > 1:
            self._drop(next(iter(self._pixmaps)))

    def _drop(self, request: PictureRequest) -> None:
        self._used_bytes -= _size_bytes(self._pixmaps.pop(request))
        if self._latest.get(request.path) == request:
            del self._latest[request.path]


def _size_bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * pixmap.depth() // 8
