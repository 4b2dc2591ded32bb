"""What the program remembers between sessions: looks and places, never the key and never a prompt."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from imageedit_desktop.domain.errors import LibraryError
from imageedit_desktop.store.settings_file import SettingsFile

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_WRITE_AFTER_MS = 500


class Settings(QObject):
    """Values by name, written to disk shortly after a change, by a worker, and when the program ends."""

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._values: dict[str, Any] = {}
        self._changed: dict[str, Any] = {}
        with suppress(LibraryError):  # logged there; the defaults serve
            self._values.update(file.read())
        self._later = QTimer(self, singleShot=True, interval=_WRITE_AFTER_MS)
        self._later.timeout.connect(self._write)
        self._writer: ThreadPoolExecutor | None = None

    @property
    def values(self) -> Mapping[str, Any]:
        """Everything remembered."""
        return self._values

    def remember(self, name: str, value: str | float | bool | None) -> None:
        """Keep a value; a JSON scalar."""
        if self._values.get(name) != value:
            self._values[name] = self._changed[name] = value
            self._later.start()

    def write_now(self) -> None:
        """Write what changed, and return when it is on the disk."""
        self._write()
        if self._writer is not None:
            self._writer.shutdown()
            self._writer = None

    def _write(self) -> None:
        """Have a worker write what changed, and only that: the command line writes into the same file."""
        self._later.stop()
        if self._changed:
            if self._writer is None:
                from concurrent.futures import ThreadPoolExecutor  # not needed before the first paint

                self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="settings")
            self._writer.submit(_write_to_disk, self._file, self._changed)
            self._changed = {}


def _write_to_disk(file: SettingsFile, changed: Mapping[str, Any]) -> None:
    """A disk that refuses costs only the memory of looks, so it is not reported."""
    with suppress(LibraryError):
        file.write(changed)
