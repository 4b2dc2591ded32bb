"""Strokes and fills that the painted controls share."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui.theme import FOCUS_WIDTH, RADIUS, color

_RING = "ring"
_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
}


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


def note_focus(widget: QWidget, reason: Qt.FocusReason) -> None:
    """Remember how a widget got the keyboard, for one that takes it by a click too.

    A click needs no ring, nor does the first widget of a window that opens; coming back to a window changes
    nothing.
    """
    if reason in _BY_KEYBOARD:
        widget.setProperty(_RING, True)
    elif reason == Qt.FocusReason.MouseFocusReason or widget.property(_RING) is None:
        widget.setProperty(_RING, False)


def focus_ring(painter: QPainter, widget: QWidget, *, radius: float = RADIUS) -> None:
    """Stroke the ring around a widget that has the keyboard; nothing otherwise."""
    if widget.hasFocus() and widget.property(_RING) is not False:
        outline(painter, widget.rect(), "focus", width=FOCUS_WIDTH, radius=radius)


def clip(painter: QPainter, box: QRect | QRectF, radius: float = RADIUS) -> None:
    """Let nothing be painted outside a rounded box."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(box), radius, radius)
    painter.setClipPath(path)


def cover(picture: QSizeF, box: QSizeF) -> QRectF:
    """Return the middle part of a picture that has the shape of a box."""
    scaled = box.scaled(picture, Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (picture.width() - scaled.width()) / 2, (picture.height() - scaled.height()) / 2
    return QRectF(left, top, scaled.width(), scaled.height())
