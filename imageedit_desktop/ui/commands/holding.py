"""Hearing when the key of a command comes up again, which shortcuts of Qt's do not tell."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from imageedit_desktop.ui.commands.command import Command

_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
}

_SURE_AFTER_MS = {"xcb": 12}
"""Under X11 a keyboard that repeats sends a key up and down again, and Qt does not always see that nobody did so.
By Qt's name of the platform, how long a key is up before that is believed: less than a frame."""


class Holding(QObject):
    """Watches the keyboard from the moment at which a command's key went down until it is let go.

    Which key that was is not known by what it is called when it comes up: where a sign needs AltGr, as backslashes
    do on many keyboards, AltGr may come up first, and the key has another name then. So it is any key that comes up
    and did not go down meanwhile. Leaving the window lets go as well: the release would be heard elsewhere.

    Signals:
        let_go(Command): the key is up, or can be up without our hearing of it.
    """

    let_go = Signal(object)

    def __init__(self, window: QWidget, *, sure_after_ms: int | None = None) -> None:
        """Watch over a window; `sure_after_ms` is for tests of `_SURE_AFTER_MS`."""
        super().__init__(window)
        self._window = window
        self._command: Command | None = None
        self._pressed: set[int] = set()
        self._own: int | None = None
        if sure_after_ms is None:
            sure_after_ms = _SURE_AFTER_MS.get(QGuiApplication.platformName(), 0)
        self._sure = QTimer(self, singleShot=True, interval=sure_after_ms)
        self._sure.timeout.connect(self._end)

    def begin(self, command: Command) -> None:
        """The key of a command went down just now. Another one that is held is let go."""
        if command is not self._command:
            self._end()
        self._command, self._own = command, None
        self._pressed.clear()
        self._sure.stop()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)  # only while a key is held: all events pass through it

    @Slot()
    def _end(self) -> None:
        command, self._command = self._command, None
        application = QApplication.instance()
        if command is not None and application is not None:
            self._sure.stop()
            application.removeEventFilter(self)
            self.let_go.emit(command)

    def _on_down(self, place: int) -> None:
        if place == self._own:
            self._sure.stop()
        else:
            self._pressed.add(place)

    def _on_up(self, place: int) -> None:
        if place in self._pressed:
            return
        self._own = place
        if self._sure.interval():
            self._sure.start()
        else:
            self._end()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that go down and come up, whoever has the keyboard, and the window that is left."""
        kind = event.type()
        if kind in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress} and isinstance(event, QKeyEvent):
            if not event.isAutoRepeat() or _place(event) == self._own:
                self._on_down(_place(event))
        elif kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            if not event.isAutoRepeat() and event.key() not in _MODIFIERS:
                self._on_up(_place(event))
        elif kind == QEvent.Type.WindowDeactivate and watched is self._window:
            self._end()
        return False


def _place(event: QKeyEvent) -> int:
    """Which key of the keyboard it is; by its sign where the system does not say."""
    return event.nativeScanCode() or -int(event.key())
