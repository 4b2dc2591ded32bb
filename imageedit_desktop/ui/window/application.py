"""The application object, which a Mac tells what to open: it starts no second program with the files' names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Keeps what is to be opened until there is somebody to open it.

    Signals:
        files_opened(tuple[Path]): these are to be opened, all that were chosen together.
    """

    files_opened = Signal(object)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._opened: list[Path] = []
        self._is_awaited = False
        self._soon = QTimer(self, singleShot=True, interval=0)  # each file comes in an event of its own
        self._soon.timeout.connect(self._tell)

    def tell_opened(self) -> None:
        """Tell from now on, and what came before at once."""
        self._is_awaited = True
        self._tell()

    def event(self, event: QEvent) -> bool:
        """Only what is sent to the application itself comes by here."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        if path := event.file():
            self._opened.append(Path(path))
            self._soon.start()
        return True

    def _tell(self) -> None:
        if self._is_awaited and self._opened:
            opened, self._opened = tuple(self._opened), []
            self.files_opened.emit(opened)
