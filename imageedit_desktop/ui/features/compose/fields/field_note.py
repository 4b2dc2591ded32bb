"""What became of what was typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from imageedit_desktop.ui.paint_guard import guarded
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.widgets.painting import fill, outline, smooth

_SHOWN_FOR_MS = 10_000


class FieldNote(Label):
    """Lies below a field, over what is there, and is read out: nothing makes room for it.

    It goes by itself, by a click, and with the next value.
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__("", "warning", wrap=True, parent=field)
        self._field = field
        self.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        self._later = QTimer(self, singleShot=True, interval=_SHOWN_FOR_MS)
        self._later.timeout.connect(self.hide)
        self.hide()

    def say(self, words: str) -> None:
        """Show words, or nothing for none."""
        self.setText(words)
        if not words:
            self.hide()
            return
        page = _page_of(self._field)
        if self.parentWidget() is not page:
            self.setParent(page)
            page.installEventFilter(self)
        self._place(page)
        self.show()
        self.raise_()
        self._later.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _place(self, page: QWidget) -> None:
        """Below the field; above it where the page ends."""
        field = self._field
        corner = field.mapTo(page, QPoint(0, 0))
        height = self.heightForWidth(field.width())
        below = corner.y() + field.height() + SPACE // 2
        top = below if below + height <= page.height() else corner.y() - SPACE // 2 - height
        self.setGeometry(corner.x(), top, field.width(), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self._place(watched)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.hide()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        fill(painter, self.rect(), "raised")
        outline(painter, self.rect(), "outline")
        painter.end()
        super().paintEvent(event)


def _page_of(field: QWidget) -> QWidget:
    """What scrolls with the field on it, or its window."""
    page = field
    while (parent := page.parentWidget()) is not None:
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            break
        page = parent
    return page
