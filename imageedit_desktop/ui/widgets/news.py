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
        self._otherwise = self._told = self._told_unasked = ""
        self._while = QTimer(self, singleShot=True)
        self._while.timeout.connect(self._on_over)
        self._while_unasked = QTimer(self, singleShot=True)
        self._while_unasked.timeout.connect(self._on_unasked_over)
        ground.installEventFilter(self)

    def tell(self, words: str) -> None:
        """Say what came of what the user did, for as long as it takes to read it, in place of what was told."""
        self._told = words
        self._while.start(_read_ms(words))
        self._show()

    def tell_unasked(self, words: str) -> None:
        """Say what came by itself; it stays for as long as it takes to read it, whatever is done meanwhile."""
        self._told_unasked = words
        self._while_unasked.start(_read_ms(words))
        self._show()

    def say_otherwise(self, words: str) -> None:
        """Say something from now on whenever there is no news; what was told before is not true any more."""
        self._otherwise, self._told, self._told_unasked = words, "", ""
        self._show()

    def _show(self) -> None:
        self.say("\n".join(filter(None, (self._told, self._told_unasked))) or self._otherwise)

    @Slot()
    def _on_over(self) -> None:
        self._told = ""
        self._show()

    @Slot()
    def _on_unasked_over(self) -> None:
        self._told_unasked = ""
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It keeps its place."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)


def _read_ms(words: str) -> int:
    return max(_LEAST_MS, min(_MOST_MS, len(words) * _MS_PER_CHARACTER))
