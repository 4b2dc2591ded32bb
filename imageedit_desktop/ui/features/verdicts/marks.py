"""Marks on pictures: a flag or a cross, stars, a label, a clock. Each has a shape of its own beside its colour."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QStyle

from imageedit_desktop.domain.verdict import Label, Pick, Verdict
from imageedit_desktop.ui import icons, theme

_STARS_MIN_PX = 132
"""On a narrower picture stars are one star and a number."""

Draw = Callable[[QPainter, QRectF], None]
"""Draws a mark into a box, in logical pixels."""


@dataclass(frozen=True, slots=True)
class _Measures:
    """Of a line of marks, in logical pixels."""

    height_px: int
    mark_px: int
    gap_px: int
    inset_px: int


_USUAL, _SMALL = _Measures(20, 12, 4, 6), _Measures(15, 9, 3, 3)
_SMALL_BELOW_PX = 72
"""A picture that is lower has small marks."""

_DIM = 0.55
"""How dark a rejected picture becomes."""


class MarkPainter:
    """Paints what is said of a picture; keeps nothing but the type."""

    def __init__(self) -> None:
        self.dress()

    def dress(self) -> None:
        """Paint in the present type from now on."""
        self._caption = theme.font(theme.CAPTION)
        self._metrics = QFontMetrics(self._caption)

    def paint(self, painter: QPainter, rect: QRect, verdict: Verdict, *, dims: bool = True) -> None:
        """In the upper corner of a picture, at the leading side.

        Args:
            painter: its layout direction counts.
            rect: of the picture, in logical pixels.
            verdict: what is said of it; nothing is painted for none.
            dims: a rejected one steps back; not where it is looked at closely.
        """
        if verdict.is_blank:
            return
        if dims and verdict.pick is Pick.REJECT:
            painter.fillRect(rect, theme.color("scrim", alpha=_DIM))
        size = _SMALL if rect.height() < _SMALL_BELOW_PX else _USUAL
        marks = self._marks(verdict, size, roomy=rect.width() >= _STARS_MIN_PX)
        width_px = sum(px for px, _draw in marks) + size.gap_px * (len(marks) - 1) + 2 * size.inset_px
        pill = QRect(rect.left() + size.inset_px, rect.top() + size.inset_px, width_px, size.height_px)
        direction, radius = painter.layoutDirection(), size.height_px / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("scrim", alpha=0.62))
        painter.drawRoundedRect(QStyle.visualRect(direction, rect, pill), radius, radius)
        box = QRect(pill.left() + size.inset_px, 0, 0, size.mark_px)
        box.moveTop(pill.top() + (size.height_px - size.mark_px) // 2)
        for px, draw in marks:
            box.setWidth(px)
            draw(painter, QRectF(QStyle.visualRect(direction, rect, box)))
            box.moveLeft(box.left() + px + size.gap_px)
        painter.restore()

    def _marks(self, verdict: Verdict, size: _Measures, *, roomy: bool) -> list[tuple[int, Draw]]:
        """Width in logical pixels and way to draw of each mark, in order."""
        marks: list[tuple[int, Draw]] = []
        if verdict.pick is Pick.PICK:
            marks.append((size.mark_px, lambda painter, box: draw_flag(painter, box, "on_scrim")))
        elif verdict.pick is Pick.REJECT:
            marks.append((size.mark_px, lambda painter, box: icons.draw(painter, "x", box, "on_scrim")))
        if verdict.deferred:
            marks.append((size.mark_px, lambda painter, box: icons.draw(painter, "clock", box, "on_scrim")))
        if verdict.stars and roomy:
            marks.append((verdict.stars * (size.mark_px + 1) - 1, _draw_stars))
        elif verdict.stars:
            number = str(verdict.stars)
            width_px = size.mark_px + 2 + self._metrics.horizontalAdvance(number)
            marks.append((width_px, partial(self._draw_star_and_number, number)))
        if verdict.label is not Label.NONE:
            marks.append((size.mark_px, lambda painter, box: draw_label(painter, box, verdict.label)))
        return marks

    def _draw_star_and_number(self, number: str, painter: QPainter, box: QRectF) -> None:
        star = QRectF(box.left(), box.top(), box.height(), box.height())
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            star.moveRight(box.right())
        draw_star(painter, star, "on_scrim")
        painter.setFont(self._caption)
        painter.setPen(theme.color("on_scrim"))
        align = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(box.adjusted(0, -4, 0, 4), align, number)


def _draw_stars(painter: QPainter, box: QRectF) -> None:
    star = QRectF(box.left(), box.top(), box.height(), box.height())
    while star.left() < box.right():
        draw_star(painter, star, "on_scrim")
        star.moveLeft(star.left() + box.height() + 1)


def draw_flag(painter: QPainter, box: QRectF, role: str) -> None:
    """A flag that is flown, in a square box, in the colour of a role."""
    pole = QRectF(box.left() + 1, box.top(), 1.6, box.height())
    cloth = [(0.2, 0.06), (0.58, 0.0), (0.95, 0.08), (0.95, 0.62), (0.58, 0.54), (0.2, 0.6)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(role))
    painter.drawRect(pole)
    painter.drawPolygon(
        QPolygonF([QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in cloth])
    )


def draw_star(painter: QPainter, box: QRectF, role: str, *, filled: bool = True) -> None:
    """A star in a square box, in the colour of a role."""
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width(), box.height())
    if filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(role))
    else:
        painter.setPen(QPen(theme.color(role), 1.2 / box.width()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_star())
    painter.restore()


def draw_label(painter: QPainter, box: QRectF, label: Label, *, edge: str = "") -> None:
    """The shape of a label in a square box, in its colour; a ring for one that this version does not know.

    Args:
        painter: draws clean curves.
        box: logical pixels.
        label: which one.
        edge: the role of a line around it, where the ground may be as light as the label.
    """
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width(), box.height())
    role = _ROLES.get(label)
    painter.setPen(QPen(theme.color(edge or role or "on_scrim"), 1.0 / box.width() if role else 0.15))
    painter.setBrush(theme.color(role) if role else Qt.BrushStyle.NoBrush)
    painter.drawPath(_shape(label))
    painter.restore()


_ROLES: Mapping[Label, str] = {
    Label.RED: "label_red",
    Label.YELLOW: "label_yellow",
    Label.GREEN: "label_green",
    Label.BLUE: "label_blue",
    Label.PURPLE: "label_purple",
}


@cache
def _star() -> QPainterPath:
    """Five points in the unit square."""
    corners = [_on_circle(0.5 if corner % 2 == 0 else 0.21, corner / 10) for corner in range(10)]
    path = QPainterPath()
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    return path


@cache
def _shape(label: Label) -> QPainterPath:
    """In the unit square: a disc, a triangle, a square, a square on its corner, a hexagon."""
    path = QPainterPath()
    match label:
        case Label.YELLOW:
            path.addPolygon(QPolygonF([_on_circle(0.54, corner / 3) for corner in range(3)]))
        case Label.GREEN:
            path.addRect(QRectF(0.12, 0.12, 0.76, 0.76))
        case Label.BLUE:
            path.addPolygon(QPolygonF([_on_circle(0.5, corner / 4) for corner in range(4)]))
        case Label.PURPLE:
            path.addPolygon(QPolygonF([_on_circle(0.5, corner / 6) for corner in range(6)]))
        case _:
            path.addEllipse(QRectF(0.05, 0.05, 0.9, 0.9))
    path.closeSubpath()
    return path


def _on_circle(radius: float, turn: float) -> QPointF:
    """A point around the middle of the unit square; turns are clockwise from the top."""
    return QPointF(0.5 + radius * sin(2 * pi * turn), 0.5 - radius * cos(2 * pi * turn))
