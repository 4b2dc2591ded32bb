"""What the disk does to files that are not the database's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from imageedit_desktop.store.disk import disk_error


@contextmanager
def blaming_disk(path: Path) -> Iterator[None]:
    """Turn an OSError while `path` is written or read into a LibraryError."""
    try:
        yield
    except OSError as error:
        raise disk_error(error, path) from error
