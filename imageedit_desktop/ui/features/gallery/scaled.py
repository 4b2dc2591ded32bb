"""Pictures at the size of their cells: what is painted again and again is made once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPaintDevice, QPainter, QPixmap

from imageedit_desktop.ui import theme

_DIMMED = 0.38
"""Of a picture over the ground below it: words on it are read."""

_DRAWN_BEFORE = 2
"""How often a picture is drawn before it is kept."""

_SEEN_MAX = 1000
_ROOM_PERCENT = 150
"""Of the pixels of what is painted on; a gallery cannot show more at a time, and what was not used goes first."""


class KeptPixmaps:
    """Pixmaps by what they show, as many as can be seen at a time.

    Attributes:
        pixels: of all that are kept.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()
        self.pixels = 0

    def __len__(self) -> int:
        """How many are kept."""
        return len(self._kept)

    def get(self, key: Hashable) -> QPixmap | None:
        """The one of this key, which is among the last to go then."""
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
        return kept

    def keep(self, key: Hashable, pixmap: QPixmap, shown_on: QPaintDevice) -> QPixmap:
        """Keep one that is shown on a window or a part of it, and return it; others go where there are too many."""
        self._kept[key] = pixmap
        self.pixels += pixmap.width() * pixmap.height()
        room = shown_on.width() * shown_on.height() * shown_on.devicePixelRatioF() ** 2 * _ROOM_PERCENT / 100
        while self.pixels > room and len(self._kept) > 1:
            _key, gone = self._kept.popitem(last=False)
            self.pixels -= gone.width() * gone.height()
        return pixmap

    def clear(self) -> None:
        """Let all of them go."""
        self._kept.clear()
        self.pixels = 0


class ScaledPictures:
    """Draws pictures; one that is drawn again and again in the same size is kept so, and costs next to nothing.

    Not at the first times: while a window is being resized every size is another one, and what is scrolled through
    is drawn when it comes in, once or in two parts.

    Attributes:
        kept: those that are.
    """

    def __init__(self) -> None:
        self.kept = KeptPixmaps()
        self._seen: OrderedDict[Hashable, int] = OrderedDict()

    def draw(self, painter: QPainter, rect: QRect, picture: QPixmap) -> None:
        """Draw the whole of a picture into a cell."""
        dpr = painter.device().devicePixelRatioF()
        size = rect.size() * dpr
        key = (picture.cacheKey(), size.width(), size.height())
        scaled = self.kept.get(key)
        if scaled is None:
            times = self._seen.get(key, 0)
            if times < _DRAWN_BEFORE:
                self._note(key, times + 1)
                painter.drawPixmap(_fitting(picture, QRectF(rect)), picture, QRectF(picture.rect()))
                return
            scaled = self.kept.keep(key, _scaled(size, dpr, picture), painter.device())
        painter.drawPixmap(rect.topLeft(), scaled)

    def _note(self, key: Hashable, times: int) -> None:
        self._seen[key] = times
        if len(self._seen) > _SEEN_MAX:
            self._seen.popitem(last=False)


def draw_dimmed(painter: QPainter, rect: QRect, picture: QPixmap) -> None:
    """Draw the middle of a picture, as much of it as covers a cell, so that words on it are read."""
    painter.fillRect(rect, theme.color("panel"))
    painter.setOpacity(_DIMMED)
    painter.drawPixmap(QRectF(rect), picture, _covering(picture, QRectF(rect)))
    painter.setOpacity(1.0)
    painter.setPen(theme.color("outline"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))


def _scaled(size: QSize, dpr: float, picture: QPixmap) -> QPixmap:
    made = QPixmap(size)
    made.setDevicePixelRatio(dpr)
    place = QRectF(QPointF(), QSizeF(size) / dpr)
    fitting = _fitting(picture, place)
    if picture.hasAlphaChannel() or fitting != place:
        made.fill(Qt.GlobalColor.transparent)  # else it is painted without looking at what is below
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(fitting, picture, QRectF(picture.rect()))
    painter.end()
    return made


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
