"""Marks on pictures: a flag or a cross, stars, a label, a clock. Each has a shape of its own beside its colour."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QStyle

from imageedit_desktop.domain.verdict import Label, Pick, Verdict
from imageedit_desktop.ui import icons, theme

HEIGHT_PX = 20
"""Of the line of marks, in logical pixels."""

_MARK_PX, _GAP_PX, _INSET_PX = 12, 4, 6
_STARS_MIN_PX = 132
"""On a narrower picture stars are one star and a number."""

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

    def paint(self, painter: QPainter, rect: QRect, verdict: Verdict) -> None:
        """In the upper corner of a picture, at the leading side; a rejected one is dimmed.

        Args:
            painter: its layout direction counts.
            rect: of the picture, in logical pixels.
            verdict: what is said of it; nothing is painted for none.
        """
        if verdict.is_blank:
            return
        if verdict.pick is Pick.REJECT:
            painter.fillRect(rect, theme.color("scrim", alpha=_DIM))
        marks = self._marks(verdict, roomy=rect.width() >= _STARS_MIN_PX)
        if not marks:
            return
        width = sum(px for px, _draw in marks) + _GAP_PX * (len(marks) - 1) + 2 * _INSET_PX
        pill = QRect(rect.left() + _INSET_PX, rect.top() + _INSET_PX, round(width), HEIGHT_PX)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("scrim", alpha=0.62))
        direction = painter.layoutDirection()
        painter.drawRoundedRect(QStyle.visualRect(direction, rect, pill), HEIGHT_PX / 2, HEIGHT_PX / 2)
        left = pill.left() + _INSET_PX
        for px, draw in marks:
            box = QRect(left, pill.top() + (HEIGHT_PX - _MARK_PX) // 2, round(px), _MARK_PX)
            draw(painter, QRectF(QStyle.visualRect(direction, rect, box)))
            left += round(px) + _GAP_PX
        painter.restore()

    def _marks(self, verdict: Verdict, *, roomy: bool) -> list[tuple[float, Callable[[QPainter, QRectF], None]]]:
        """Width and way to draw of each mark, in order."""
        marks: list[tuple[float, Callable[[QPainter, QRectF], None]]] = []
        if verdict.pick is Pick.PICK:
            marks.append((_MARK_PX, lambda painter, box: icons.draw(painter, "flag", box, "on_scrim")))
        elif verdict.pick is Pick.REJECT:
            marks.append((_MARK_PX, lambda painter, box: icons.draw(painter, "x", box, "on_scrim")))
        if verdict.deferred:
            marks.append((_MARK_PX, lambda painter, box: icons.draw(painter, "clock", box, "on_scrim")))
        if verdict.stars and roomy:
            marks.append((verdict.stars * (_MARK_PX + 1) - 1, self._draw_stars))
        elif verdict.stars:
            number = str(verdict.stars)
            width = _MARK_PX + 2 + self._metrics.horizontalAdvance(number)
            marks.append((width, lambda painter, box: self._draw_star_and_number(painter, box, number)))
        if verdict.label is not Label.NONE:
            marks.append((_MARK_PX, lambda painter, box: draw_label(painter, box, verdict.label)))
        return marks

    def _draw_stars(self, painter: QPainter, box: QRectF) -> None:
        left = box.left()
        while left < box.right():
            draw_star(painter, QRectF(left, box.top(), _MARK_PX, _MARK_PX), "on_scrim")
            left += _MARK_PX + 1

    def _draw_star_and_number(self, painter: QPainter, box: QRectF, number: str) -> None:
        star = QRectF(box.left(), box.top(), _MARK_PX, _MARK_PX)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            star.moveRight(box.right())
        draw_star(painter, star, "on_scrim")
        painter.setFont(self._caption)
        painter.setPen(theme.color("on_scrim"))
        align = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(box.adjusted(0, -4, 0, 4), align, number)


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


def draw_label(painter: QPainter, box: QRectF, label: Label) -> None:
    """The shape of a label in a square box, in its colour; a ring for one that this version does not know."""
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width(), box.height())
    role = _ROLES.get(label)
    painter.setPen(QPen(theme.color(role or "on_scrim"), 0 if role else 0.15))
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
