"""Text to read and to select, as high as it needs to be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QStyle, QTextEdit, QWidget


class Passage(QTextEdit):
    """Plain text that breaks anywhere where a word is too long, which a label cannot."""

    def __init__(self, *, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        weight = "font-weight: 600;" if strong else ""
        self.setStyleSheet(f"background: transparent; border: none; padding: 0; {weight}")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self._align()

    def say(self, text: str) -> None:
        """Show another text."""
        self.setPlainText(text)
        self._fit()

    def _align(self) -> None:
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        option = QTextOption(leading | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)

    def _fit(self) -> None:
        self.setFixedHeight(round(self.document().size().height()))

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def minimumSizeHint(self) -> QSize:
        """As narrow as may be."""
        return QSize(0, self.height())

    def sizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(0, self.height())
