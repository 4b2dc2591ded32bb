"""Words that lie on a picture."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from imageedit_desktop.ui import theme
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.widgets import painting

_SHARE_MAX = 0.8
"""Of the width of what it lies on."""

_OPACITY = 0.72


class Pill(QLabel):
    """Says what is seen, to whoever looks and whoever listens; the pointer goes through it."""

    def __init__(self, parent: QWidget, *, above: QWidget | None = None) -> None:
        """Lie on a widget: in its upper middle, or in the lower one, above something in it that is not covered."""
        super().__init__(parent)
        self._picture, self._above = parent, above
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setContentsMargins(2 * theme.SPACE, theme.SPACE // 2, 2 * theme.SPACE, theme.SPACE // 2)
        self.hide()

    def say(self, words: str) -> None:
        """Show these words, or go where there are none; told once where they stay the same."""
        if words == self.text():
            return
        self.setText(words)
        self.setVisible(bool(words))
        if words:
            self.fit()
            self.raise_()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def fit(self) -> None:
        """Lie where it belongs, in as many lines as that needs."""
        room = self._picture.rect()
        self.setFont(theme.font(theme.SMALL, strong=True))
        self.setWordWrap(False)
        size = self.sizeHint()
        if size.width() > room.width() * _SHARE_MAX:
            self.setWordWrap(True)
            size.setWidth(int(room.width() * _SHARE_MAX))
            size.setHeight(self.heightForWidth(size.width()))
        top = 2 * theme.SPACE if self._above is None else self._floor(self._above) - size.height() - 2 * theme.SPACE
        self.setGeometry(QRect((room.width() - size.width()) // 2, top, size.width(), size.height()))

    def _floor(self, above: QWidget) -> int:
        """What is not seen is not covered."""
        return above.mapTo(self._picture, QPoint()).y() if above.isVisible() else self._picture.height()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painting.smooth(self)
        draw_pill(painter, self.rect(), "")
        painter.setPen(theme.color("on_scrim"))
        painter.setFont(self.font())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.contentsRect(), int(flags), self.text())


def draw_pill(painter: QPainter, rect: QRect, words: str) -> None:
    """One line of words on a dark ground with round ends, in the painter's font."""
    painting.fill(painter, rect, "scrim", alpha=_OPACITY, radius=min(rect.height() / 2, 2 * theme.SPACE))
    painter.setPen(theme.color("on_scrim"))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), words)
