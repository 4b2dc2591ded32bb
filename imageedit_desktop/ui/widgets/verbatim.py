"""A text that is shown to the letter, to be read, selected and handed on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit

from imageedit_desktop.ui.theme import SPACE

_MIN_PX = QSize(30 * SPACE, 22 * SPACE)


class Verbatim(QPlainTextEdit):
    """Lines of one width of letters, from left to right in every language. Tab goes on.

    Attributes:
        text: to the letter; Qt tells no-break spaces as others.
    """

    def __init__(self, name: str, size_px: QSize) -> None:
        """`name` is for who listens; `size_px` is what it would like, in logical pixels."""
        super().__init__()
        self.text = ""
        self._size_px = size_px
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)

    def show_text(self, text: str) -> None:
        """Show a text from its beginning, unless it is there already."""
        if text != self.text:
            self.text = text
            self.setPlainText(text)

    # Qt overrides

    def sizeHint(self) -> QSize:
        return self._size_px

    def minimumSizeHint(self) -> QSize:
        return _MIN_PX
