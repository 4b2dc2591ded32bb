"""Pictures at the size of their cells: what is painted again and again is scaled once."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

_DIMMED = 0.38
"""Of a picture over the colour below it: words on it are read."""

_SEEN_MAX = 1000
_ROOM_PERCENT = 150
"""Of the pixels of what is painted on; a gallery cannot show more at a time, and old sizes go first."""

_Key = tuple[int, int, int, int]


class ScaledPictures:
    """Draws pictures; one that was drawn before in the same size is kept so, and costs next to nothing then.

    Not at the first time: while a window is being resized, every size is another one.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._seen: OrderedDict[_Key, None] = OrderedDict()
        self._pixels = 0

    def draw(
        self, painter: QPainter, target: QRectF, picture: QPixmap, part: QRectF, *, below: QColor | None = None
    ) -> None:
        """Draw a part of a picture into a place, dimmed by the colour `below` it if there is one."""
        size = target.size().toSize() * painter.device().devicePixelRatioF()
        key = (picture.cacheKey(), size.width(), size.height(), below.rgb() if below is not None else 0)
        scaled = self._kept.get(key)
        if scaled is None and (key not in self._seen or target.toAlignedRect().toRectF() != target):
            self._note(key)
            _draw(painter, target, picture, part, below)
            return
        if scaled is None:
            scaled = self._keep(key, _scaled(picture, part, size, below), painter)
        self._kept.move_to_end(key)
        painter.drawPixmap(target, scaled, QRectF(scaled.rect()))

    def _note(self, key: _Key) -> None:
        self._seen[key] = None
        if len(self._seen) > _SEEN_MAX:
            self._seen.popitem(last=False)

    def _keep(self, key: _Key, scaled: QPixmap, painter: QPainter) -> QPixmap:
        self._kept[key] = scaled
        self._pixels += key[1] * key[2]
        device = painter.device()
        room = device.width() * device.height() * device.devicePixelRatioF() ** 2 * _ROOM_PERCENT / 100
        while self._pixels > room and len(self._kept) > 1:
            (_picture, width, height, _below), _pixmap = self._kept.popitem(last=False)
            self._pixels -= width * height
        return scaled


def _scaled(picture: QPixmap, part: QRectF, size: QSize, below: QColor | None) -> QPixmap:
    made = QPixmap(size)
    if picture.hasAlphaChannel():
        made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    _draw(painter, QRectF(made.rect()), picture, part, below)
    painter.end()
    return made


def _draw(painter: QPainter, target: QRectF, picture: QPixmap, part: QRectF, below: QColor | None) -> None:
    if below is None:
        painter.drawPixmap(target, picture, part)
        return
    painter.fillRect(target, below)
    painter.setOpacity(_DIMMED)
    painter.drawPixmap(target, picture, part)
    painter.setOpacity(1.0)
