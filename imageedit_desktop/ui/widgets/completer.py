"""What may be meant by what is typed, in a list below the field."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QCompleter, QListView, QWidget


class Completer(QCompleter):
    """A completer whose list looks like a menu. It is a window of its own, so it needs a ground of its own."""

    def __init__(self, words: QAbstractItemModel, parent: QWidget) -> None:
        super().__init__(words, parent)
        offers = QListView()
        offers.setProperty("surface", "offers")
        self.setPopup(offers)
