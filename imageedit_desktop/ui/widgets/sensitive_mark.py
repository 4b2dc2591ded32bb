"""The mark on a blurred picture: why it is blurred, and where to click to see it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from imageedit_desktop.ui import icons, theme

_HEIGHT_PX, _ICON_PX = 28, 16
_BESIDE_PX = (_HEIGHT_PX - _ICON_PX) // 2
"""Between the icon and the edge."""


def mark_words() -> str:
    """The word for a picture that the service flags."""
    return QCoreApplication.translate("sensitive", "Sensitive")


class SensitiveMark:
    """An eye that is crossed out, with a word where there is room, in the middle of a picture."""

    def __init__(self) -> None:
        self.dress()

    def dress(self) -> None:
        """Paint in the present type from now on."""
        self._font = theme.font(theme.SMALL)
        self._metrics = QFontMetrics(self._font)

    def box(self, area: QRect) -> QRect:
        """Where it is on a picture."""
        width_px = self._width_px()
        if width_px > area.width() - 2 * theme.SPACE:
            width_px = _HEIGHT_PX
        box = QRect(0, 0, width_px, _HEIGHT_PX)
        box.moveCenter(area.center())
        return box

    def paint(self, painter: QPainter, area: QRect, *, pointed_at: bool = False) -> None:
        """The mark on a picture; the painter's direction of reading counts."""
        box = QRectF(self.box(area))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("scrim", alpha=0.78 if pointed_at else 0.56))
        painter.drawRoundedRect(box, _HEIGHT_PX / 2, _HEIGHT_PX / 2)
        icon = QRectF(box.left() + _BESIDE_PX, box.top() + _BESIDE_PX, _ICON_PX, _ICON_PX)
        words = box.adjusted(_HEIGHT_PX, 0, -2 * _BESIDE_PX, 0)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            icon.moveRight(box.right() - _BESIDE_PX)
            words = box.adjusted(2 * _BESIDE_PX, 0, -_HEIGHT_PX, 0)
        icons.draw(painter, "eye-off", icon, "on_scrim")
        if box.width() > _HEIGHT_PX:
            painter.setFont(self._font)
            painter.setPen(theme.color("on_scrim"))
            painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), mark_words())
        painter.restore()

    def _width_px(self) -> int:
        return _HEIGHT_PX + self._metrics.horizontalAdvance(mark_words()) + 2 * _BESIDE_PX
