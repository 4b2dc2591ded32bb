"""Words: in one of the roles of the style sheet, shortened or wrapped where they are long."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle, QWidget

from imageedit_desktop.ui.paint_guard import guarded

_WRAP_MIN_PX = 48
_UNBROKEN_MAX_CHARACTERS = 24
_LONG_WORD = re.compile(rf"\S{{{_UNBROKEN_MAX_CHARACTERS}}}(?=\S)")
_BREAK_HERE = "\u200b"


def breakable(text: str) -> str:
    """The text with places to break in words that may be longer than a line is wide, such as names of files."""
    return _LONG_WORD.sub(rf"\g<0>{_BREAK_HERE}", text)


def as_tooltip(text: str) -> str:
    """The text for a tooltip, which would take what looks like markup in it for markup."""
    if not text:
        return ""
    import html  # not needed before the first paint

    return f"<p style='white-space: pre-wrap'>{html.escape(breakable(text))}</p>"


def explain(widget: QWidget, text: str) -> None:
    """Show a text as the tooltip of a widget, and tell it to assistive technology without the markup."""
    widget.setToolTip(as_tooltip(text))
    widget.setAccessibleDescription(text)


class Label(QLabel):
    """Plain text in a role of the style sheet: title, heading, section, muted, caption, danger, warning, success.

    Names and messages come from strangers, so markup is never interpreted.
    """

    def __init__(
        self, text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.set_role(role)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def mute(self) -> None:
        """Leave the words to the control beside, which has them as its name: nobody is told twice."""
        self.setAccessibleName(" ")  # an empty name would stand for the text

    def set_role(self, role: str) -> None:
        """Dress as another role."""
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().polish(self)

    def minimumSizeHint(self) -> QSize:
        """Wrapped words may be narrow; a layout asks for their height at the width they get."""
        if not self.wordWrap():
            return super().minimumSizeHint()
        return QSize(_WRAP_MIN_PX, self.fontMetrics().height()).grownBy(self.contentsMargins())


class ElidedLabel(Label):
    """One line, shortened where it does not fit; the whole text is its tooltip then."""

    def __init__(
        self, text: str = "", role: str = "", *, elide: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle
    ) -> None:
        super().__init__(text, role)
        self._elide = elide

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters; none where the end is cut, because then nothing is better than half a word."""
        letters = 0 if self._elide is Qt.TextElideMode.ElideRight else 6
        return QSize(self.fontMetrics().averageCharWidth() * letters, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        explain(self, self.text() if self._shown() != self.text() else "")

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        align = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            align,
            self.palette(),
            self.isEnabled(),
            self._shown(),
            self.foregroundRole(),
        )

    def _shown(self) -> str:
        width = self.contentsRect().width()
        first_word = self.text().partition(" ")[0]
        if self._elide is Qt.TextElideMode.ElideRight and width < self.fontMetrics().horizontalAdvance(first_word):
            return ""
        return self.fontMetrics().elidedText(self.text(), self._elide, width)


class Hairline(QFrame):
    """A line of one pixel between two regions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "hairline")
        self.setFixedHeight(1)
