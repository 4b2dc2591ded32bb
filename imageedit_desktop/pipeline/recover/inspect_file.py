"""What a file among the results is, and what it tells of itself."""

from __future__ import annotations

import hashlib
from pathlib import Path

from imageedit_desktop.domain import inscription
from imageedit_desktop.domain.errors import DownloadError
from imageedit_desktop.domain.inscription import FoundPicture, Inscription
from imageedit_desktop.imaging.inspect_result import inspect_result
from imageedit_desktop.imaging.metadata import record_of


def inspect_file(path: Path) -> FoundPicture | None:
    """Look at a file without decoding it; None where it cannot be read.

    Also what is no picture here may be one that was paid: it is known by its bytes.
    """
    try:
        seen = inspect_result(path, decode=False)
        told = _told_by(path)
    except DownloadError:
        return know_by_bytes(path)
    except OSError:
        return None
    return FoundPicture(
        path=path,
        size=seen.size,
        format=seen.format,
        sha256=seen.sha256,
        size_bytes=seen.size_bytes,
        inscription=told,
    )


def know_by_bytes(path: Path) -> FoundPicture | None:
    """A file of which nothing else is known; None where it cannot be read."""
    try:
        sha256, size_bytes = sha256_of(path), path.stat().st_size
    except OSError:
        return None
    return FoundPicture(path=path, size=None, format="", sha256=sha256, size_bytes=size_bytes, inscription=None)


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def is_away(folder: Path) -> bool:
    """Whether a folder of the artist's own is not there, or empty, as the place is where a disk was mounted."""
    try:
        return not folder.is_dir() or next(folder.iterdir(), None) is None
    except OSError:
        return True


def _told_by(path: Path) -> Inscription | None:
    record = record_of(path)
    try:
        return None if record is None else inscription.from_json(record)
    except ValueError:
        return None
