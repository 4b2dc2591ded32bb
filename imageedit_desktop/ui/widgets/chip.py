"""A chip that shows a picture's shape."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.theme import CAPTION, color, font
from imageedit_desktop.ui.widgets.painting import fill, focus_ring, outline, smooth

_SHAPE_PX, _ROUND_PX = 18, 14


class ShapeChip(QAbstractButton):
    """One choice among shapes: a small rectangle of that shape above its name."""

    def __init__(self, text: str, aspect: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aspect = aspect
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(36, self._height_px())

    def minimumSizeHint(self) -> QSize:
        return QSize(32, self._height_px())

    def _height_px(self) -> int:
        return _SHAPE_PX + QFontMetrics(font(CAPTION)).height() + _ROUND_PX

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        if self.isChecked() or self.underMouse():
            fill(painter, self.rect(), "accent_soft" if self.isChecked() else "hover")
        outline(painter, self._shape(), "link" if self.isChecked() else "text_muted", width=1.5, radius=2)
        painter.setPen(color("text" if self.isChecked() else "text_muted"))
        painter.setFont(font(CAPTION, strong=self.isChecked()))
        text_px = QFontMetrics(font(CAPTION)).height()
        words = QRectF(0, self.height() - text_px - 4, self.width(), text_px)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        focus_ring(painter, self)

    def _shape(self) -> QRectF:
        """The shape, whole pixels wide and high, so that its edges stay sharp."""
        width = round(_SHAPE_PX * min(1.0, self._aspect))
        height = round(_SHAPE_PX / max(1.0, self._aspect))
        left = round((self.width() - width) / 2)
        top = 6 + (_SHAPE_PX - height) // 2
        return QRectF(left, top, width, height)
