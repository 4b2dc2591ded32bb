"""A button that takes the next key that is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from imageedit_desktop.ui.commands.key_map import portable
from imageedit_desktop.ui.key_repeat import is_repeated
from imageedit_desktop.ui.widgets.buttons import Button

_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_unknown,
}


class KeyButton(Button):
    """Shows keys; pressed, it waits for another one. Esc, or going elsewhere, leaves things as they are.

    Signals:
        key_chosen(str): a key was pressed, by its portable name.
    """

    key_chosen = Signal(str)

    _waits = False  # events come before `__init__` is over

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._words = ""
        self.clicked.connect(self._on_clicked)

    def show_keys(self, words: str) -> None:
        """Show these keys, as the system writes them."""
        self._words = words
        self._set_waiting(on=False)

    def _set_waiting(self, *, on: bool) -> None:
        self._waits = on
        self.setProperty("waits", on)
        asking = self.tr("Press a key…") if on else ""
        self.setText(asking or self._words or self.tr("None"))
        self.setAccessibleDescription(asking)
        self.style().polish(self)

    @Slot()
    def _on_clicked(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_waiting(on=True)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in _MODIFIERS:
            return
        self._set_waiting(on=False)
        if key := key_of(event):
            self.key_chosen.emit(key)

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        """While it waits every key is its own, also those that press and move."""
        if self._waits and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat() and not is_repeated():
                self._take(event)
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._set_waiting(on=False)


def key_of(event: QKeyEvent) -> str:
    """The portable name of what was pressed; empty for Esc alone.

    A sign that needs Shift on this keyboard is named without it: on another one it may not.
    """
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.GroupSwitchModifier
    key = Qt.Key(event.key())
    if key == Qt.Key.Key_Escape and not modifiers:
        return ""
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    sign = event.text()
    if len(sign) == 1 and sign.isprintable() and not sign.isalpha() and not sign.isspace():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return portable(QKeySequence(modifiers.value | key.value))
