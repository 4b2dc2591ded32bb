"""Strokes and fills that the painted controls share."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui.theme import FOCUS_WIDTH, RADIUS, color


def smooth(widget: QWidget) -> QPainter:
    """Return a painter on `widget` that draws clean curves."""
    painter = QPainter(widget)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    return painter


def fill(painter: QPainter, box: QRect | QRectF, token: str, *, alpha: float = 1.0, radius: float = RADIUS) -> None:
    """Fill a rounded box with the colour of a token."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(token, alpha=alpha))
    painter.drawRoundedRect(QRectF(box), radius, radius)


def outline(
    painter: QPainter,
    box: QRect | QRectF,
    token: str,
    *,
    width: float = 1.0,
    radius: float = RADIUS,
    dashed: bool = False,
) -> None:
    """Stroke the inner edge of a rounded box."""
    pen = QPen(color(token), width)
    if dashed:
        pen.setDashPattern([4.0, 4.0])
    inset = width / 2
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def focus_ring(painter: QPainter, widget: QWidget, *, radius: float = RADIUS) -> None:
    """Stroke the ring around a widget that has the keyboard; nothing otherwise."""
    if widget.hasFocus():
        outline(painter, widget.rect(), "focus", width=FOCUS_WIDTH, radius=radius)


def clip(painter: QPainter, box: QRect | QRectF, radius: float = RADIUS) -> None:
    """Let nothing be painted outside a rounded box."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(box), radius, radius)
    painter.setClipPath(path)
