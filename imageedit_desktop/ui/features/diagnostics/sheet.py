"""The sheet with the diagnostics."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label
from imageedit_desktop.ui.widgets.verbatim import Verbatim

_TEXT_PX = QSize(88 * SPACE, 52 * SPACE)


class DiagnosticsSheet(Sheet):
    """Shows what would be saved, to the letter. The window goes on behind it.

    Signals:
        save_requested(str): this is to be written to a file.
    """

    save_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Diagnostics"), parent)
        words = self.tr(
            "For whoever helps you with a fault. Nothing is sent: read it, then copy it or save it as a file. "
            "No key, no prompt and no picture is in it."
        )
        self.body.addWidget(Label(words, "muted", wrap=True))
        self._text = Verbatim(self.tr("Diagnostics"), _TEXT_PX)
        self.body.addWidget(self._text, 1)
        self._said = Label("", "muted", wrap=True)
        self.body.addWidget(self._said)
        self._copy = Button(self.tr("Copy"))
        self._copy.clicked.connect(self._on_copy)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self._save = Button(self.tr("Save…"), "accent")
        self._save.setDefault(True)
        self._save.clicked.connect(lambda: self.save_requested.emit(self._text.text))
        self.add_button(self._copy, leading=True)
        self.add_button(close)
        self.add_button(self._save)
        self._let(on=False)

    def show_text(self, text: str) -> None:
        """Show what was gathered."""
        self._text.show_text(text)
        self._let(on=True)

    def say(self, words: str) -> None:
        """Say what became of it, to whoever looks or listens."""
        self._said.setText(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _let(self, *, on: bool) -> None:
        for button in (self._copy, self._save):
            button.setEnabled(on)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.text)
        self.say(self.tr("It is in the clipboard."))
