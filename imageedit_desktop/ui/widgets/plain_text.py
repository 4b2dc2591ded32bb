"""A field for some lines of plain text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from imageedit_desktop.ui.widgets.undo_keys import is_undo_or_redo

FRAME_PX = 22
"""Border, padding and the document's own margin, above and below together."""


class PlainTextField(QPlainTextEdit):
    """Takes plain text only. Tab moves on.

    Pasting what is no text is left to the window, and so is undo: its history has what was typed too.
    """

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        """A field.

        Args:
            name: what a screen reader calls it.
            hint: stands in it while it is empty.
            parent: takes it along when it is destroyed.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def height_px(self, lines: int) -> int:
        """How high it is with so many lines."""
        return lines * self.fontMetrics().lineSpacing() + FRAME_PX

    def leaves(self, event: QKeyEvent) -> bool:
        """Whether a key is for the window, which has the same one for pictures and for all that can be undone."""
        if event.matches(QKeySequence.StandardKey.Paste):
            return not self.canInsertFromMimeData(QGuiApplication.clipboard().mimeData())
        return is_undo_or_redo(event)

    # Qt overrides

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.canInsertFromMimeData(source):
            self.insertPlainText(source.text())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.leaves(event):
            event.ignore()
            return False
        return super().event(event)
