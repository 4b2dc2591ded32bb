"""A field for a number that is made to fit when it is committed, not while it is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from imageedit_desktop.ui.widgets.undo_keys import is_undo_or_redo

_DIGITS_MAX = 9


class NumberField(QSpinBox):
    """Takes any digits while typed; Enter, Tab or leaving turn them into the nearest possible value.

    ``valueChanged`` comes with committed values only. Up and Down step; the wheel scrolls the panel, not the value.

    Signals:
        adjusted(str, int): what was typed is not possible; the value that was taken instead.
    """

    adjusted = Signal(str, int)

    def __init__(self, name: str, snap: Callable[[float], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snap = snap
        self.setAccessibleName(name)
        self.lineEdit().setTextMargins(6, 0, 6, 0)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._typed = ""
        self.lineEdit().textEdited.connect(self._on_typed)
        self.editingFinished.connect(self._on_committed)

    def show_value(self, value: int) -> None:
        """Show a value without a signal; digits that are being typed stay."""
        typed = self.hasFocus() and self.text() != self.textFromValue(self.value())
        if value != self.value() and not typed:
            with QSignalBlocker(self):
                self.setValue(value)

    def _on_typed(self, text: str) -> None:
        self._typed = text.strip()

    def _on_committed(self) -> None:
        typed, self._typed = self._typed, ""
        if typed.isdecimal() and int(typed) != self.value():
            self.adjusted.emit(typed, self.value())

    def _leaves(self, event: QEvent) -> bool:
        """Digits that are being typed are taken back here, what is committed by the window."""
        return not self._typed and is_undo_or_redo(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._leaves(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._leaves(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        if not text.strip():
            return (QValidator.State.Intermediate, text, pos)
        fits = text.strip().isdecimal() and len(text.strip()) <= _DIGITS_MAX
        return (QValidator.State.Acceptable if fits else QValidator.State.Invalid, text, pos)

    def valueFromText(self, text: str) -> int:
        return self._snap(int(text)) if text.strip().isdecimal() else self.value()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
