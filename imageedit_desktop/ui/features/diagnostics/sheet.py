"""The sheet with the diagnostics."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from imageedit_desktop.ui.dialogs.sheet import Sheet
from imageedit_desktop.ui.theme import SPACE
from imageedit_desktop.ui.widgets.buttons import Button
from imageedit_desktop.ui.widgets.labels import Label

_TEXT_PX = QSize(88 * SPACE, 52 * SPACE)
_TEXT_MIN_PX = QSize(30 * SPACE, 22 * SPACE)


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
        self._text = _Text()
        self.body.addWidget(self._text, 1)
        self._said = Label("", "muted", wrap=True)
        self.body.addWidget(self._said)
        self._copy = Button(self.tr("Copy"))
        self._copy.clicked.connect(self._on_copy)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self._save = Button(self.tr("Save…"), "accent")
        self._save.setDefault(True)
        self._save.clicked.connect(lambda: self.save_requested.emit(self._text.toPlainText()))
        self.add_button(self._copy, leading=True)
        self.add_button(close)
        self.add_button(self._save)
        self._let(on=False)

    def show_text(self, text: str) -> None:
        """Show what was gathered."""
        self._text.setPlainText(text)
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
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self.say(self.tr("It is in the clipboard."))


class _Text(QPlainTextEdit):
    """To read and to select, from left to right in every language. Tab goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setObjectName("diagnostics")
        self.setAccessibleName(self.tr("Diagnostics"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)

    def sizeHint(self) -> QSize:
        return _TEXT_PX

    def minimumSizeHint(self) -> QSize:
        return _TEXT_MIN_PX
