"""Looking at the keys of whichever window has the keyboard, before they do anything."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_KEYS = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease}


class WindowKeys(QObject):
    """For whoever must know what the system sent, to look and not to touch: `_look` is told of each key.

    A key that goes down is told first as a shortcut's, and once more if no shortcut took it.
    """

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._window: QWindow | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_window_changed)
            self._on_window_changed(QGuiApplication.focusWindow())

    def _look(self, event: QKeyEvent) -> None:
        raise NotImplementedError

    @Slot(QWindow)
    def _on_window_changed(self, window: QWindow | None) -> None:
        """Only a window's own events pass through here, not all of the program's."""
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window.destroyed.disconnect(self._on_window_gone)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._on_window_gone)

    @Slot()
    def _on_window_gone(self) -> None:
        self._window = None

    # Qt overrides

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A shortcut is done after its key has passed here."""
        if event.type() in _KEYS and isinstance(event, QKeyEvent):
            self._look(event)
        return False
