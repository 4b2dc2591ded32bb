"""Pictures as they are seen of a board: each part is scaled once, and while one pans it is only put somewhere else.

A part is made a little larger than what is seen of it, so that there is something to pan over; before that is used
up it is made anew, one picture at a time, so that no frame is late.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap

_PIXELS_SHOWN_FROM = 2.0
"""From this zoom on pixels are drawn as squares, as the viewer does."""

_SPARE = 0.25
"""Of what is seen, on each side."""

_RENEWED_BELOW = 0.08
"""Of what is seen: what is left of the spare part before it is made anew."""

_MADE_AT_ONCE = 1
"""Parts made in one frame while something moves; a sixteenth of a second is too long for nine."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """What is kept of a picture.

    Attributes:
        source: which pixmap it was made of.
        size: of the whole picture, as it is shown.
        part: of that, in its pixels.
    """

    source: int
    size: tuple[int, int]
    part: QRect
    pixmap: QPixmap


class Pieces:
    """Draws parts of pictures, and keeps them as drawn."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, _Piece] = {}
        self._may_make = 0
        self._moves = False
        self.is_rough = False
        """Whether something was drawn in haste since `begin`, and is to be drawn again."""

    def begin(self, *, moves: bool) -> None:
        """Another frame begins; while something moves it is to be ready soon."""
        self._moves = moves
        self._may_make = _MADE_AT_ONCE
        self.is_rough = False

    def keep_only(self, keys: Collection[Hashable]) -> None:
        """Let go of all others."""
        self._kept = {key: piece for key, piece in self._kept.items() if key in keys}

    def draw(self, painter: QPainter, key: Hashable, pixmap: QPixmap, place: QRectF, cell: QRect) -> None:
        """Draw as much of a picture as is in its cell.

        Args:
            painter: counts device pixels.
            key: of what is kept for it.
            pixmap: at any level.
            place: of the whole picture.
            cell: what is painted on.
        """
        corner = place.topLeft().toPoint()
        whole = QRect(QPoint(), place.size().toSize())
        seen = cell.translated(-corner).intersected(whole)
        scale = place.width() / pixmap.width()
        if abs(place.width() - pixmap.width()) <= 1 and abs(place.height() - pixmap.height()) <= 1:
            painter.drawPixmap(seen.topLeft() + corner, pixmap, seen)
        elif scale >= _PIXELS_SHOWN_FROM:
            self._draw_directly(painter, pixmap, place, seen)
        else:
            piece = self._piece(key, pixmap, whole, seen)
            if piece is None:
                self.is_rough = True
                self._draw_directly(painter, pixmap, place, seen)
            else:
                painter.drawPixmap(seen.topLeft() + corner, piece.pixmap, seen.translated(-piece.part.topLeft()))

    def _piece(self, key: Hashable, pixmap: QPixmap, whole: QRect, seen: QRect) -> _Piece | None:
        """What is kept for it or made now; None where it is too much for this frame."""
        kept = self._kept.get(key)
        size = whole.size().toTuple()
        fits = kept is not None and (kept.source, kept.size) == (pixmap.cacheKey(), size)
        if kept is not None and fits and kept.part.contains(seen):
            if not self._moves or kept.part.contains(_grown(seen, _RENEWED_BELOW) & whole):
                return kept
            if self._may_make <= 0:
                return kept
        elif self._moves and self._may_make <= 0:
            return None
        self._may_make -= 1
        made = _Piece(
            pixmap.cacheKey(), size, part := _grown(seen, _SPARE) & whole, scaled_part(pixmap, whole, part)
        )
        self._kept[key] = made
        return made

    def _draw_directly(self, painter: QPainter, pixmap: QPixmap, place: QRectF, seen: QRect) -> None:
        """Without smoothing, which is quick: to show pixels, or in haste."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.save()
        painter.setClipRect(QRectF(seen.translated(place.topLeft().toPoint())))
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        painter.restore()


def _grown(seen: QRect, share: float) -> QRect:
    across, down = round(seen.width() * share), round(seen.height() * share)
    return seen.adjusted(-across, -down, across, down)


def scaled_part(pixmap: QPixmap, whole: QRect, part: QRect) -> QPixmap:
    """A part of a picture as large as it is shown."""
    made = QPixmap(part.size())
    if pixmap.hasAlphaChannel():
        made.fill("transparent")
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(-part.topLeft())
    painter.drawPixmap(QRectF(whole), pixmap, QRectF(pixmap.rect()))
    painter.end()
    return made
