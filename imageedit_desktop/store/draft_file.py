"""The draft of a library, as one file beside its database."""

from __future__ import annotations

import itertools
import threading
from pathlib import Path

from imageedit_desktop import durable
from imageedit_desktop.store.disk import disk_error

DRAFT_NAME = "draft.json"


class DraftFile:
    """The file; thread-safe. It takes text and gives it back, whatever it says."""

    def __init__(self, library: Path) -> None:
        self._path = library / DRAFT_NAME
        self._writing = threading.Lock()
        self._written = 0

    def read(self) -> str | None:
        """What was written last; None where nothing ever was.

        Raises:
            LibraryError: the file is there but may not be read.
        """
        try:
            return durable.read_file(self._path).decode(errors="replace")
        except FileNotFoundError:
            return None
        except OSError as error:
            raise disk_error(error, self._path) from error

    def write(self, text: str, number: int) -> None:
        """Write a draft durably, unless one with a higher number was written already: threads overtake each other.

        Raises:
            LibraryError: the disk did not do it; the old draft stays.
        """
        with self._writing:
            if number <= self._written:
                return
            try:
                durable.write_file(self._path, text.encode(errors="replace"))
            except OSError as error:
                raise disk_error(error, self._path) from error
            self._written = number

    def set_aside(self) -> None:
        """Give the file another name, so that writing destroys nothing of it.

        Raises:
            LibraryError: the disk did not do it.
        """
        try:
            with self._writing:
                durable.move_to_free_name(self._path, self._free_name())
        except OSError as error:
            raise disk_error(error, self._path) from error

    def _free_name(self) -> Path:
        names = (self._path.with_name(f"{DRAFT_NAME}.{number}.broken") for number in itertools.count(1))
        return next(name for name in names if not name.exists())
