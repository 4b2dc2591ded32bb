"""Fields of a card. What is typed is an act when one pauses or goes on; undo is the window's, as for the prompt."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from imageedit_desktop.domain.character.names import NAME_MAX_CHARACTERS
from imageedit_desktop.ui.widgets.plain_text import PlainTextField
from imageedit_desktop.ui.widgets.undo_keys import is_undo_or_redo

_PAUSE_MS = 1000


class _Typing(QObject):
    """Tells when what is typed into a field is meant.

    Signals:
        settled(str): what the card is to have.
    """

    settled = Signal(str)

    def __init__(self, field: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._held = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.settle)
        typed = field.textEdited if isinstance(field, QLineEdit) else field.textChanged
        typed.connect(self._pause.start)

    def is_news(self, text: str) -> bool:
        """Whether what the card has is to be shown: it is something else, and nothing is being typed."""
        self._held = text
        return not self._pause.isActive() and self._text != text

    def settle(self) -> None:
        """Mean what is typed."""
        self._pause.stop()
        if self._text != self._held:
            self._held = self._text
            self.settled.emit(self._held)

    @property
    def _text(self) -> str:
        field = self._field
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


class NameField(QLineEdit):
    """One line.

    Signals:
        settled(str): what is typed is meant.
    """

    settled = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaxLength(NAME_MAX_CHARACTERS)
        self._typing = _Typing(self)
        self._typing.settled.connect(self.settled)
        self.editingFinished.connect(self._typing.settle)

    def show_text(self, text: str) -> None:
        """Show what the card has, unless something else is being typed."""
        if self._typing.is_news(text):
            self.setText(text)

    def settle(self) -> None:
        """Mean what is typed."""
        self._typing.settle()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and is_undo_or_redo(event):
            event.ignore()
            return False
        return super().event(event)


class TextField(PlainTextField):
    """Some lines.

    Signals:
        settled(str): what is typed is meant.
    """

    settled = Signal(str)

    def __init__(self, name: str, hint: str, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(name, hint, parent)
        self.setFixedHeight(self.height_px(lines))
        self._typing = _Typing(self)
        self._typing.settled.connect(self.settled)

    def show_text(self, text: str) -> None:
        """Show what the card has, unless something else is being typed."""
        if self._typing.is_news(text):
            with QSignalBlocker(self):
                self.setPlainText(text)

    def settle(self) -> None:
        """Mean what is typed."""
        self._typing.settle()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()
