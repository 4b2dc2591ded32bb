"""The one button that costs money."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from imageedit_desktop.ui.theme import BODY, SMALL, SPACE, color, font
from imageedit_desktop.ui.widgets.painting import fill, focus_ring, outline, smooth

_HEIGHT_PX = 40


class GenerateButton(QAbstractButton):
    """Says what will be ordered and what it costs; muted, yet alive, while something is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ready = False
        self._order = ""
        self.setText(self.tr("Generate"))
        self.setAccessibleName(self.tr("Generate"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_order(self, order: str, *, ready: bool) -> None:
        """Show what would be ordered, such as ``9 images · $0.0315``, and whether it can be."""
        self._order = order
        self._ready = ready
        self.setAccessibleDescription(order)
        self.setToolTip(self.tr("{order} (Ctrl+Enter)").format(order=order))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        hot = self.underMouse() and not self.isDown()
        quiet = "hover" if hot else "raised"
        loud = "accent_hover" if hot else "accent"
        fill(painter, self.rect(), loud if self._ready else quiet)
        ink = color("accent_text" if self._ready else "text_muted")
        verb, order = self.text(), f" · {self._order}" if self._order else ""
        verb_font, order_font = font(BODY, strong=True), font(BODY)
        room = self.width() - 2 * SPACE
        verb_px = QFontMetrics(verb_font).horizontalAdvance(verb)
        metrics = QFontMetrics(order_font)
        if verb_px + metrics.horizontalAdvance(order) > room:
            order_font = font(SMALL)
            metrics = QFontMetrics(order_font)
        order = metrics.elidedText(order, Qt.TextElideMode.ElideRight, max(0, room - verb_px))
        order_px = metrics.horizontalAdvance(order)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = (self.width() - verb_px - order_px) / 2
        painter.setPen(ink)
        painter.setFont(verb_font)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        verb_box = QRectF(start + (order_px if mirrored else 0), 0, verb_px + 1, self.height())
        painter.drawText(verb_box, middle, verb)
        painter.setFont(order_font)
        order_box = QRectF(start if mirrored else start + verb_px, 0, order_px + 1, self.height())
        painter.drawText(order_box, middle, order)
        if self.hasFocus() and self._ready:
            outline(painter, self.rect().adjusted(2, 2, -2, -2), "accent_text", width=1, radius=4)
        focus_ring(painter, self)
