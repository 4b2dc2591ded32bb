"""The one button that costs money."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from imageedit_desktop.ui.theme import BODY, SMALL, SPACE, color, font
from imageedit_desktop.ui.widgets.painting import fill, focus_ring, outline, smooth

_HEIGHT_PX = 40
_DOT_PX = 14


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

    def _runs(self) -> list[tuple[str, QFont, QRectF]]:
        """The verb, a dot and the order, side by side in the middle; the order is cut to the room there is."""
        strong, plain = font(BODY, strong=True), font(BODY)
        verb_px = QFontMetrics(strong).horizontalAdvance(self.text())
        room = self.width() - 2 * SPACE - verb_px - _DOT_PX
        if QFontMetrics(plain).horizontalAdvance(self._order) > room:
            plain = font(SMALL)
        metrics = QFontMetrics(plain)
        order = metrics.elidedText(self._order, Qt.TextElideMode.ElideRight, max(0, room))
        order_px = metrics.horizontalAdvance(order)
        left = (self.width() - verb_px - _DOT_PX - order_px) / 2
        placed = []
        for words, face, width in ((self.text(), strong, verb_px), ("·", plain, _DOT_PX), (order, plain, order_px)):
            box = QRectF(left, 0, width, self.height())
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                box.moveLeft(self.width() - box.right())
            placed.append((words, face, box.adjusted(-1, 0, 1, 0)))
            left += width
        return placed

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = smooth(self)
        hot = self.underMouse() and not self.isDown()
        quiet = "hover" if hot else "raised"
        loud = "accent_hover" if hot else "accent"
        fill(painter, self.rect(), loud if self._ready else quiet)
        if not self._ready:
            outline(painter, self.rect(), "hairline")
        painter.setPen(color("accent_text" if self._ready else "text_muted"))
        for words, face, box in self._runs():
            painter.setFont(face)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        if self.hasFocus() and self._ready:
            outline(painter, self.rect().adjusted(2, 2, -2, -2), "accent_text", width=1, radius=4)
        focus_ring(painter, self)
