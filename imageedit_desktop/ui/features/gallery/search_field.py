"""The line in which pictures are searched for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from imageedit_desktop.ui import icons
from imageedit_desktop.ui.widgets.completer import Completer
from imageedit_desktop.ui.widgets.labels import as_tooltip
from imageedit_desktop.ui.words import phrase

_PAUSE_MS = 150
"""A query is asked when nothing was typed for so long, or at once by Enter."""


class SearchField(QLineEdit):
    """Takes a query as a line of text; see `imageedit_desktop.domain.query`.

    Names and values are offered while they are typed. Esc empties the line, and leaves it when it is empty.

    Signals:
        searched(str): what is to be looked for now; empty for everything.
        left(): the user is done here, and wants to go on among the pictures.
    """

    searched = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search"))
        self.setClearButtonEnabled(True)
        self.addAction(QAction(icons.icon("search"), "", self), QLineEdit.ActionPosition.LeadingPosition)
        self._doubt = QAction(icons.icon("circle-alert"), "", self)
        self.addAction(self._doubt, QLineEdit.ActionPosition.TrailingPosition)
        self._doubt.setVisible(False)
        self._offers = _Offers(self)
        self.setCompleter(self._offers)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._search)
        self.textEdited.connect(self._offers.follow)
        self.textChanged.connect(self._pause.start)  # the button that clears edits, too

    def show_query(self, line: str, not_understood: tuple[str, ...]) -> None:
        """Show the query that is open, unless another one is being typed; and what of it means nothing."""
        if not self._pause.isActive() and not self.hasFocus():
            self.setText(line)
            self._pause.stop()
        words = ""
        if not_understood:
            words = phrase(
                self.tr("This part of the search is not understood: {parts}"), parts=" ".join(not_understood)
            )
        self._doubt.setVisible(bool(words))
        self._doubt.setToolTip(as_tooltip(words))
        self.setAccessibleDescription(words)

    def show_line(self, line: str) -> None:
        """Show another query, also while this one has the keyboard."""
        self.setText(line)
        self._pause.stop()

    def _search(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text())

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter searches, Esc takes the search back; Down leads to what was found. None of them goes further."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._offers.withdraw()
            self._search()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._search()
        elif event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Down}:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _Offers(Completer):
    """What the part of the line that is being typed may become."""

    def __init__(self, parent: QLineEdit) -> None:
        self._words = QStringListModel()
        super().__init__(self._words, parent)
        self._before = ""
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    @Slot(str)
    def follow(self, line: str) -> None:
        """Offer for another line."""
        self._before = line[: len(line) - len(self.splitPath(line)[0])]
        from imageedit_desktop.domain.query import offers  # not needed before the first paint

        self._words.setStringList(list(offers(line)))

    def withdraw(self) -> None:
        """Offer nothing for now."""
        if (popup := self.popup()) is not None:
            popup.hide()

    # Qt overrides

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(" ")[2]]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return self._before + super().pathFromIndex(index)
