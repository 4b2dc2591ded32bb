"""What a gallery without pictures shows."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from imageedit_desktop.ui import icons, theme

_ICON_PX = 5 * theme.SPACE
_WORDS_WIDTH_PX = 60 * theme.SPACE
_WRAP = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


def paint_empty(painter: QPainter, area: QRect, title: str, hint: str) -> None:
    """An icon, a title and a hint in the middle, one below the other however long they are."""
    width = min(_WORDS_WIDTH_PX, area.width() - 8 * theme.SPACE)
    words = QRect(area.center().x() - width // 2, area.center().y() - 3 * theme.SPACE, width, area.height())
    icon = QRect(area.center().x() - _ICON_PX // 2, words.top() - _ICON_PX - 2 * theme.SPACE, _ICON_PX, _ICON_PX)
    icons.draw(painter, "images", icon, "text_disabled")
    painter.setFont(theme.font(theme.HEADING, strong=True))
    painter.setPen(theme.color("text"))
    taken = painter.boundingRect(words, _WRAP, title)
    painter.drawText(words, _WRAP, title)
    painter.setFont(theme.font(theme.BODY))
    painter.setPen(theme.color("text_muted"))
    painter.drawText(words.adjusted(0, taken.height() + theme.SPACE, 0, 0), _WRAP, hint)
