"""The one button that costs money."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.theme import BODY, SMALL, SPACE, color, font
from imageedit_desktop.ui.widgets.painting import fill, focus_ring, outline, smooth
from imageedit_desktop.ui.words import phrase

_HEIGHT_PX = 40
_DOT_PX = 14


class GenerateButton(QAbstractButton):
    """Says what will be ordered and what it costs; muted, yet alive, while something is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ready = False
        self._order = ""
        self._keys = ""
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
        self._show_hint()
        self.updateGeometry()
        self.update()

    def show_keys(self, keys: str) -> None:
        """Tell by which key it is pressed; empty for none."""
        self._keys = keys
        self._show_hint()

    def _show_hint(self) -> None:
        hint = phrase(self.tr("{order} ({keys})"), order=self._order, keys=self._keys)
        self.setToolTip(hint if self._keys else self._order)

    def _runs(self) -> list[tuple[str, QFont, QRectF]]:
        """What to write where: verb, dot and order side by side, or the order below where they are too wide."""
        strong, plain = font(BODY, strong=True), font(BODY)
        verb_px = QFontMetrics(strong).horizontalAdvance(self.text())
        order_px = QFontMetrics(plain).horizontalAdvance(self._order)
        left = (self.width() - verb_px - _DOT_PX - order_px) / 2
        if left < SPACE:
            return self._lines()
        placed = []
        for words, face, width in (
            (self.text(), strong, verb_px),
            ("·", plain, _DOT_PX),
            (self._order, plain, order_px),
        ):
            box = QRectF(left, 0, width, self.height())
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                box.moveLeft(self.width() - box.right())
            placed.append((words, face, box.adjusted(-1, 0, 1, 0)))
            left += width
        return placed

    def _lines(self) -> list[tuple[str, QFont, QRectF]]:
        small = font(SMALL)
        upper = QRectF(SPACE, 3, self.width() - 2 * SPACE, self.height() / 2 - 2)
        order = QFontMetrics(small).elidedText(self._order, Qt.TextElideMode.ElideMiddle, round(upper.width()))
        return [
            (self.text(), font(SMALL, strong=True), upper),
            (order, small, upper.translated(0, upper.height() - 1)),
        ]

    def sizeHint(self) -> QSize:
        """Two lines high, in case they are needed."""
        return QSize(200, max(_HEIGHT_PX, 2 * QFontMetrics(font(SMALL)).height() + SPACE // 2))

    @guarded
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
