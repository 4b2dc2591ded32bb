"""The frame that all dialogs share: a heading, content, buttons at the trailing edge."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.heights import height_at
from imageedit_desktop.ui.widgets.labels import Label

_WIDTH_PX = 440


class Sheet(QDialog):
    """A dialog that belongs to a window, blocks only that window, and is gone once closed. Shown by ``open()``."""

    def __init__(self, heading: str, parent: QWidget | None = None, *, of_library: bool = False) -> None:
        """Make the frame.

        Args:
            heading: what it is about, in a few words.
            parent: the window.
            of_library: its answer is meant for what is in the library that is open now: the numbers of pictures
                mean others in another one, so the window rejects it when that closes.
        """
        super().__init__(parent)
        self.is_of_library = of_library
        self.setWindowTitle(heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH_PX)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE)
        self._buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE * 3, SPACE * 3, SPACE * 3, SPACE * 2)
        whole.setSpacing(SPACE * 2)
        whole.addWidget(Label(heading, "heading", wrap=True))
        whole.addLayout(self.body)
        whole.addLayout(self._buttons)

    def fit(self) -> None:
        """Be as high as the wrapped words need at the present width."""
        whole = self.layout()
        if whole is not None:
            width = max(self.width(), _WIDTH_PX, whole.totalMinimumSize().width())
            self.resize(width, height_at(whole, width))

    def add_button(self, button: QPushButton, *, leading: bool = False) -> None:
        """Put a button into the last row; the most important one comes last."""
        if leading:
            self._buttons.insertWidget(0, button)
        else:
            self._buttons.addWidget(button)

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)
