"""Pictures from files, ready to paint: decoded in workers, kept as pixmaps within a budget of bytes."""

from __future__ import annotations

from collections import OrderedDict, deque
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from imageedit_desktop.ui.decoding import Decoder, Wish

_LIMIT_BYTES = 128 * 1024 * 1024
"""Some 300 thumbnails of 320 × 320 device pixels: three screens of a large window."""

_TURN_BUDGET_MS = 4
"""Time for making pixmaps in one turn of the event loop, a quarter of a frame."""


class PictureCache(QObject):
    """Answers at once with a pixmap, or later with a signal.

    Signals:
        ready(Path): a picture that was asked for can be had now.
        failed(Path): it is missing or cannot be read. It is not tried again until `forget` is called.
    """

    ready = Signal(object)
    failed = Signal(object)
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None, *, limit_bytes: int = _LIMIT_BYTES) -> None:
        super().__init__(parent)
        self._limit_bytes = limit_bytes
        self._used_bytes = 0
        self._pixmaps: OrderedDict[Wish, QPixmap] = OrderedDict()
        self._latest: dict[Path, Wish] = {}
        self._broken: set[Path] = set()
        self._images: deque[tuple[Wish, QImage]] = deque()
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._unpack)
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
        wish = Wish(path, box, dpr)
        found = self._pixmaps.get(wish)
        if found is not None:
            self._pixmaps.move_to_end(wish)
        elif path not in self._broken:
            self._decoder.ask(wish)
        return found

    def stand_in(self, path: Path) -> QPixmap | None:
        """The picture at whatever size came last, to bridge the time until the right one is there."""
        wish = self._latest.get(path)
        return None if wish is None else self._pixmaps[wish]

    def is_broken(self, path: Path) -> bool:
        """Whether the file was found missing or unreadable."""
        return path in self._broken

    def forget(self, path: Path) -> None:
        """Let go of all that is known of a file, so that it is read anew."""
        self._broken.discard(path)
        for wish in [wish for wish in self._pixmaps if wish.path == path]:
            self._drop(wish)

    def close(self) -> None:
        """Stop loading; for the end of the program."""
        self._decoder.close()
        self._images.clear()

    def _deliver(self, wish: Wish, image: QImage) -> None:
        # In a worker. The signal crosses to the GUI thread; the deque carries the image.
        self._images.append((wish, image))
        self._arrived.emit()

    @Slot()
    def _on_arrived(self) -> None:
        if not self._turn.isActive():
            self._turn.start()

    @Slot()
    def _unpack(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._images and clock.elapsed() < _TURN_BUDGET_MS:
            self._keep(*self._images.popleft())
        if self._images:
            self._turn.start()

    def _keep(self, wish: Wish, image: QImage) -> None:
        self._decoder.taken(wish)
        if image.isNull():
            self._broken.add(wish.path)
            self.failed.emit(wish.path)
            return
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(wish.dpr)
        self._pixmaps[wish] = pixmap
        self._latest[wish.path] = wish
        self._used_bytes += _size_bytes(pixmap)
        self._shrink()
        self.ready.emit(wish.path)

    def _shrink(self) -> None:
        # The newest always stays, however large: dropping it would have it asked for again at once.
        while self._used_bytes > self._limit_bytes and len(self._pixmaps) > 1:
            self._drop(next(iter(self._pixmaps)))

    def _drop(self, wish: Wish) -> None:
        self._used_bytes -= _size_bytes(self._pixmaps.pop(wish))
        if self._latest.get(wish.path) == wish:
            del self._latest[wish.path]


def _size_bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * pixmap.depth() // 8
