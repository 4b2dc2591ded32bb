"""What keeps the draft from being sent, and what of it may not be meant so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from imageedit_desktop.ui import icons
from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import ICON_PX
from imageedit_desktop.ui.widgets.labels import Label, explain

_LINES = 2
_INDENT_PX = ICON_PX + SPACE


class Missing(Label):
    """A list with room for two lines, which is always kept; the tooltip and assistive technology have all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "muted", parent=parent)
        self._listed: tuple[tuple[str, bool], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_list(self, lines: Sequence[tuple[str, bool]]) -> None:
        """Show what is missing, each in words and whether it is no mistake."""
        self._listed = tuple(lines)
        words = "\n".join(words for words, _gentle in self._listed)
        self.setText(words)
        explain(self, words)

    def _rows(self) -> Sequence[tuple[str, bool]]:
        if len(self._listed) <= _LINES:
            return self._listed
        rest = len(self._listed) - _LINES + 1
        return (*self._listed[: _LINES - 1], (self.tr("and %Ln more", "", rest), True))

    def _line_px(self) -> int:
        return max(ICON_PX, self.fontMetrics().lineSpacing()) + SPACE // 4

    def _paint_row(self, painter: QPainter, words: str, box: QRect, icon: tuple[str, str]) -> None:
        place = QRect(box.left(), box.top() + (self._line_px() - ICON_PX) // 2, ICON_PX, ICON_PX)
        icons.draw(painter, icon[0], QStyle.visualRect(self.layoutDirection(), self.rect(), place), icon[1])
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), box.adjusted(_INDENT_PX, 0, 0, 0))
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        align = QStyle.visualAlignment(self.layoutDirection(), start)
        lines = box.height() // self._line_px()
        most_px = lines * room.width() - (lines - 1) * 4 * SPACE  # a line that is broken between words is shorter
        fitting = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, most_px)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(align) | int(Qt.TextFlag.TextWordWrap), fitting)

    def sizeHint(self) -> QSize:
        return QSize(0, _LINES * self._line_px())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """The rows stand right above what is below, a single one of many words in two lines."""
        painter = QPainter(self)
        rows = self._rows()
        words_px = [self.fontMetrics().horizontalAdvance(words) for words, _gentle in rows]
        broken = len(rows) == 1 and words_px[0] > self.width() - _INDENT_PX
        row_px = self._line_px() * (_LINES if broken else 1)
        top = self.height() - row_px * len(rows)
        for number, (words, gentle) in enumerate(rows):
            icon = ("circle-dashed", "text_faint") if gentle else ("triangle-alert", "warning")
            self._paint_row(painter, words, QRect(0, top + number * row_px, self.width(), row_px), icon)
