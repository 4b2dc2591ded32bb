"""Painting the source, or what differs from it, over the place of a result; all in device pixels."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from imageedit_desktop.domain import geometry
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.domain.source_comparison import Part, SourceComparison, centred_part
from imageedit_desktop.ui import theme

_STOPS = (
    (0, QColor(0, 0, 0, 130)),
    (64, QColor(0, 0, 0, 130)),
    (128, QColor(255, 190, 40, 90)),
    (192, QColor(255, 120, 30, 120)),
    (255, QColor(255, 30, 90, 150)),
)
"""What is the same goes back into the dark; what differs glows from amber to crimson, the more the stronger."""


def part_of(source: QSize, shape: Size, compared: SourceComparison | None) -> Part:
    """The part of a source, of which any copy is there, that a result shows."""
    if compared is not None and compared.is_found:
        return compared.part
    return centred_part(geometry.size(max(1, source.width()), max(1, source.height())), shape)


def whole_of(place: QRectF, part: Part) -> QRectF:
    """Where all of the source would be, for the place of the result."""
    width, height = place.width() / part.width, place.height() / part.height
    return QRectF(place.left() - part.left * width, place.top() - part.top * height, width, height)


def draw_source(painter: QPainter, place: QRectF, source: QPixmap, part: Part) -> None:
    """The part of the source in the place of the result; nothing where it ends."""
    painter.save()
    painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
    painter.fillRect(place, theme.color("well"))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(whole_of(place, part), source, QRectF(source.rect()))
    painter.restore()


def heat_map(compared: SourceComparison) -> QPixmap:
    """What differs, as colours to lay over the result."""
    width, height = compared.heat_size.width_px, compared.heat_size.height_px
    image = QImage(compared.heat, width, height, width, QImage.Format.Format_Indexed8)
    image.setColorTable(_table())
    return QPixmap.fromImage(image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied))


def draw_heat(painter: QPainter, place: QRectF, heat: QPixmap) -> None:
    """The map of differences over the result."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(place, heat, QRectF(heat.rect()))


def _table() -> list[int]:
    return [_colour(heat).rgba() for heat in range(256)]


def _colour(heat: int) -> QColor:
    below, above = next((one, other) for one, other in pairwise(_STOPS) if heat <= other[0])
    share = (heat - below[0]) / (above[0] - below[0])
    levels = zip(_levels(below[1]), _levels(above[1]), strict=True)
    return QColor(*(round(one + (other - one) * share) for one, other in levels))


def _levels(colour: QColor) -> tuple[int, int, int, int]:
    return colour.red(), colour.green(), colour.blue(), colour.alpha()
