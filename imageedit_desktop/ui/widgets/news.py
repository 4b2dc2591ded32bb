"""News that lies on what is seen for a while."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui.widgets.pill import Pill

_LEAST_MS, _MOST_MS = 4_000, 15_000
_MS_PER_CHARACTER = 80
"""Slow readers read a word in half a second."""


class News(Pill):
    """Says what was done, or why it cannot be; nothing moves for it."""

    def __init__(self, ground: QWidget, *, above: QWidget | None = None) -> None:
        """Lie on a widget as every pill."""
        super().__init__(ground, above=above)
        self._otherwise = ""
        self._while = QTimer(self, singleShot=True)
        self._while.timeout.connect(self._on_over)
        ground.installEventFilter(self)

    def tell(self, words: str) -> None:
        """Say something for as long as it takes to read it."""
        self.say(words)
        self._while.start(max(_LEAST_MS, min(_MOST_MS, len(words) * _MS_PER_CHARACTER)))

    def say_otherwise(self, words: str) -> None:
        """Say something from now on whenever there is no news."""
        self._otherwise = words
        self._while.stop()
        self.say(words)

    @Slot()
    def _on_over(self) -> None:
        self.say(self._otherwise)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It keeps its place."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)
