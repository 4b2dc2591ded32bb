"""What is known of the file that leaves, beside its picture."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from imageedit_desktop.ui import theme
from imageedit_desktop.ui.features.sent.words import Paragraph
from imageedit_desktop.ui.widgets import painting
from imageedit_desktop.ui.widgets.labels import Label, breakable

_SIZE_PX = QSize(36 * theme.SPACE, 24 * theme.SPACE)
"""(width beside the picture, height below it)."""

_LEAST_HEIGHT_PX = 10 * theme.SPACE
_RING_PX = theme.FOCUS_WIDTH + 1
"""Room for the ring that tells where the keyboard is."""


class Facts(QScrollArea):
    """Paragraphs that can be scrolled by keys; as a whole they are what a screen reader tells of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Facts"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(_RING_PX, _RING_PX, _RING_PX, _RING_PX)
        self._shown: tuple[Paragraph, ...] | None = None

    def show_paragraphs(self, paragraphs: Iterable[Paragraph]) -> None:
        """Show these in place of what was there; where one reads stays."""
        shown = tuple(paragraphs)
        if shown == self._shown:
            return
        self._shown = shown
        at = self.verticalScrollBar().value()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE)
        column.setSpacing(theme.SPACE // 2)
        for paragraph in shown:
            column.addWidget(Label(paragraph.title, "section"))
            for line in paragraph.lines:
                column.addWidget(_line(line))
            column.addSpacing(theme.SPACE)
        column.addStretch(1)
        self.setWidget(page)
        self.verticalScrollBar().setValue(at)
        self.setAccessibleDescription("\n".join(line for one in shown for line in (one.title, *one.lines)))

    def lie_below(self, *, below: bool) -> None:
        """Take the whole width below the picture, or a column beside it."""
        if below:
            self.setMinimumSize(0, _LEAST_HEIGHT_PX)
            self.setMaximumSize(1 << 15, _SIZE_PX.height())
        else:
            self.setMinimumHeight(0)
            self.setMaximumHeight(1 << 15)
            self.setFixedWidth(_SIZE_PX.width())

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        """Around what is scrolled, which has painting of its own."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.Paint:
            painting.focus_ring(painting.smooth(self), self)
        return is_done

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        painting.note_focus(self, event.reason())
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def _line(words: str) -> Label:
    label = Label(breakable(words), wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
