"""Pictures at the size of their cells: what is painted again and again is scaled once."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

_DIMMED = 0.38
"""Of a picture over the ground below it: words on it are read."""

_DRAWN_BEFORE = 2
"""Times that something was drawn when it is worth keeping."""

_SEEN_MAX = 1000
_ROOM_PERCENT = 150
"""Of the pixels of what is painted on; a gallery cannot show more at a time, and old sizes go first."""


@dataclass(frozen=True, slots=True)
class Dimming:
    """How the source is shown in the place of a picture that is on its way: by this ground, with this edge."""

    ground: QColor
    edge: QColor


_Key = tuple[int, int, int, int]


class ScaledPictures:
    """Draws pictures; one that is drawn again and again in the same size is kept so, and costs next to nothing.

    Not at the first times: while a window is being resized every size is another one, and what is scrolled through
    is drawn when it comes in, once or in two parts.

    Attributes:
        pixels: of all that are kept.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._seen: OrderedDict[_Key, int] = OrderedDict()
        self.pixels = 0

    def draw(self, painter: QPainter, rect: QRect, picture: QPixmap, dimming: Dimming | None = None) -> None:
        """Draw a picture into a cell: the whole of it, or, dimmed, as much as covers the cell."""
        dpr = painter.device().devicePixelRatioF()
        size = rect.size() * dpr
        key = (picture.cacheKey(), size.width(), size.height(), dimming.ground.rgb() if dimming is not None else 0)
        if key not in self._kept:
            times = self._seen.get(key, 0)
            if times < _DRAWN_BEFORE:
                self._note(key, times + 1)
                _draw(painter, QRectF(rect), picture, dimming)
                return
            self._keep(key, _scaled(size, dpr, picture, dimming), painter)
        self._kept.move_to_end(key)
        painter.drawPixmap(rect.topLeft(), self._kept[key])

    def _note(self, key: _Key, times: int) -> None:
        self._seen[key] = times
        if len(self._seen) > _SEEN_MAX:
            self._seen.popitem(last=False)

    def _keep(self, key: _Key, scaled: QPixmap, painter: QPainter) -> None:
        self._kept[key] = scaled
        self.pixels += key[1] * key[2]
        device = painter.device()
        room = device.width() * device.height() * device.devicePixelRatioF() ** 2 * _ROOM_PERCENT / 100
        while self.pixels > room and len(self._kept) > 1:
            (_picture, width, height, _ground), _pixmap = self._kept.popitem(last=False)
            self.pixels -= width * height


def _scaled(size: QSize, dpr: float, picture: QPixmap, dimming: Dimming | None) -> QPixmap:
    made = QPixmap(size)
    made.setDevicePixelRatio(dpr)
    place = QRectF(QPointF(), QSizeF(size) / dpr)
    if picture.hasAlphaChannel() or (dimming is None and _fitting(picture, place) != place):
        made.fill(Qt.GlobalColor.transparent)  # else it is painted without looking at what is below
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    _draw(painter, place, picture, dimming)
    painter.end()
    return made


def _draw(painter: QPainter, rect: QRectF, picture: QPixmap, dimming: Dimming | None) -> None:
    if dimming is None:
        painter.drawPixmap(_fitting(picture, rect), picture, QRectF(picture.rect()))
        return
    painter.fillRect(rect, dimming.ground)
    painter.setOpacity(_DIMMED)
    painter.drawPixmap(rect, picture, _covering(picture, rect))
    painter.setOpacity(1.0)
    painter.setPen(dimming.edge)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def _fitting(picture: QPixmap, rect: QRectF) -> QRectF:
    """Where a picture goes: the whole cell, but for shapes that no cell has."""
    within = QSizeF(picture.size()).scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
    if rect.width() - within.width() <= 2 and rect.height() - within.height() <= 2:
        return rect
    left, top = (rect.width() - within.width()) / 2, (rect.height() - within.height()) / 2
    return QRectF(rect.left() + round(left), rect.top() + round(top), within.width(), within.height())


def _covering(picture: QPixmap, rect: QRectF) -> QRectF:
    """The middle of a picture, as much of it as has the shape of the cell."""
    part = rect.size().scaled(QSizeF(picture.size()), Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF(
        (picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2, part.width(), part.height()
    )
